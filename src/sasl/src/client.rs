//! Client side of an exchange.
//!
//! ```text
//!              step(None)                  supply(), step(None)
//!  created ──────────────► Ask(requests) ─────────────────────► exchange ──► Last ──► into_layer()
//!     │   no credentials needed                                  ▲    │
//!     └──────────────────────────────────────────────────────────┘    │ Send, step(answer)
//!                                                                └────┘
//! ```
//!
//! Any step may fail. `Unavailable` comes only before the first message, so that another mechanism can be tried on the same
//! connection; after any error the client is of no more use.

use crate::credentials::{CredentialRequest, Credentials};
use crate::layer::SecurityLayer;
use crate::mechanisms::{Exchange, begin_exchange};
use crate::{Mechanism, SaslError, Transport};

/// Next action of the caller.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Obtain these credentials, [`Client::supply`] them and step again.
    Ask(&'static [CredentialRequest]),
    /// Send the message; step again with the server's answer.
    Send(Vec<u8>),
    /// Send the message, if any. The client is done; the server has yet to report success.
    Last(Option<Vec<u8>>),
}

/// Client of one mechanism. It asks for credentials only when it needs them.
pub struct Client {
    mechanism: Mechanism,
    /// Parameters of the exchange, until its first message.
    parameters: Option<Parameters>,
    exchange: Option<Box<dyn Exchange>>,
    is_finished: bool,
}

struct Parameters {
    service: String,
    host: String,
    transport: Transport,
    credentials: Option<Credentials>,
}

impl Client {
    /// Makes a client that authenticates to a service of a host, e.g. `libvirt` on `host.example`.
    pub fn new(mechanism: Mechanism, service: &str, host: &str, transport: Transport) -> Self {
        let parameters =
            Parameters { service: service.into(), host: host.into(), transport, credentials: None };
        Self { mechanism, parameters: Some(parameters), exchange: None, is_finished: false }
    }

    /// Returns the mechanism.
    pub fn mechanism(&self) -> Mechanism {
        self.mechanism
    }

    /// Supplies the credentials of the last [`Next::Ask`].
    pub fn supply(&mut self, credentials: Credentials) {
        if let Some(parameters) = &mut self.parameters {
            parameters.credentials = Some(credentials);
        }
    }

    /// Processes the server's message, `None` at first.
    ///
    /// # Errors
    /// `Unavailable` before the first message, if the mechanism cannot begin; another one can be tried. `Failed`
    /// for invalid credentials, a protocol violation, or a server that fails to prove its identity.
    pub fn step(&mut self, message: Option<&[u8]>) -> Result<Next, SaslError> {
        if self.is_finished {
            return Err(SaslError::failed(format!("the daemon goes on after the end of {}", self.mechanism)));
        }
        if let Some(parameters) = &mut self.parameters {
            let requests = self.mechanism.requests();
            let credentials = match parameters.credentials.take() {
                Some(credentials) => credentials,
                None if requests.is_empty() => Credentials::default(),
                None => return Ok(Next::Ask(requests)),
            };
            let begun = begin_exchange(
                self.mechanism,
                &parameters.service,
                &parameters.host,
                parameters.transport == Transport::Open,
                credentials,
            );
            self.exchange = Some(begun?);
            self.parameters = None;
        }
        let gone = || SaslError::failed("the exchange has failed before");
        let mut exchange = self.exchange.take().ok_or_else(gone)?;
        // An error drops the exchange, so that no later step can continue it.
        let next = exchange.step(message)?;
        self.exchange = Some(exchange);
        self.is_finished = matches!(next, Next::Last(_));
        Ok(next)
    }

    /// Whether the client has sent its last message.
    pub fn is_finished(&self) -> bool {
        self.is_finished
    }

    /// Returns the negotiated security layer, to be used once the server has reported success. Only GSSAPI has one.
    pub fn into_layer(self) -> Option<SecurityLayer> {
        self.exchange.filter(|_| self.is_finished)?.into_layer()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_asks_for_credentials_and_sends_one_message() {
        let mut client = Client::new(Mechanism::Plain, "libvirt", "localhost", Transport::Protected);
        assert_eq!(client.step(None), Ok(Next::Ask(Mechanism::Plain.requests())));
        client.supply(Credentials {
            authentication_name: Some("tim".into()),
            password: Some("tanstaaftanstaaf".into()),
            authorization_name: None,
        });
        assert_eq!(client.step(None), Ok(Next::Last(Some(b"\0tim\0tanstaaftanstaaf".to_vec()))));
        assert!(client.is_finished());
        assert!(client.step(None).unwrap_err().message.contains("PLAIN"));
        assert!(client.into_layer().is_none());
    }

    #[test]
    fn anonymous_asks_for_no_credentials() {
        let mut client = Client::new(Mechanism::Anonymous, "libvirt", "localhost", Transport::Protected);
        assert_eq!(client.step(None), Ok(Next::Last(Some(b"anonymous".to_vec()))));
    }
}
