//! One side of a mechanism: the one that logs in.

use crate::credentials::{CredentialRequest, Credentials};
use crate::layer::Layer;
use crate::mechanisms::{Conversation, conversation};
use crate::{Mechanism, SaslError, Transport};

/// What is to be done next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Find these out and [`Client::supply`] them; then go on.
    Ask(&'static [CredentialRequest]),
    /// Send this and come back with the answer.
    Send(Vec<u8>),
    /// Send this, if there is something; all is said, and the other side has to be convinced.
    Last(Option<Vec<u8>>),
}

/// See the module. It asks for credentials when it needs them and not before.
pub struct Client {
    mechanism: Mechanism,
    /// Until it has begun.
    about_to: Option<About>,
    conversation: Option<Box<dyn Conversation>>,
    is_finished: bool,
}

struct About {
    service: String,
    host: String,
    transport: Transport,
    credentials: Option<Credentials>,
}

impl Client {
    /// One that logs in to a service of a host, e.g. `libvirt` of `host.example`.
    pub fn new(mechanism: Mechanism, service: &str, host: &str, transport: Transport) -> Self {
        let about = About { service: service.into(), host: host.into(), transport, credentials: None };
        Self { mechanism, about_to: Some(about), conversation: None, is_finished: false }
    }

    /// Its mechanism.
    pub fn mechanism(&self) -> Mechanism {
        self.mechanism
    }

    /// Answers what was asked for.
    pub fn supply(&mut self, credentials: Credentials) {
        if let Some(about) = &mut self.about_to {
            about.credentials = Some(credentials);
        }
    }

    /// Goes on with what the other side said, which is nothing at first.
    ///
    /// # Errors
    /// `Unavailable` while it has sent nothing and cannot begin, so that another mechanism can be tried;
    /// `Failed` for credentials that cannot be, and when the other side does not play by the rules or proves
    /// to be another. Nothing more may be said then.
    pub fn step(&mut self, said: Option<&[u8]>) -> Result<Next, SaslError> {
        if self.is_finished {
            return Err(SaslError::failed(format!("the daemon goes on after the end of {}", self.mechanism)));
        }
        if let Some(about) = &mut self.about_to {
            let requests = self.mechanism.requests();
            let credentials = match about.credentials.take() {
                Some(credentials) => credentials,
                None if requests.is_empty() => Credentials::default(),
                None => return Ok(Next::Ask(requests)),
            };
            let begun = conversation(
                self.mechanism,
                &about.service,
                &about.host,
                about.transport == Transport::Open,
                credentials,
            );
            self.conversation = Some(begun?);
            self.about_to = None;
        }
        let gone = || SaslError::failed("the conversation has failed before");
        let mut conversation = self.conversation.take().ok_or_else(gone)?;
        let next = conversation.step(said)?;
        self.conversation = Some(conversation);
        self.is_finished = matches!(next, Next::Last(_));
        Ok(next)
    }

    /// Whether all is said from this side.
    pub fn is_finished(&self) -> bool {
        self.is_finished
    }

    /// What protects the bytes from now on, once both sides have finished; nothing with most mechanisms.
    pub fn into_layer(self) -> Option<Layer> {
        self.conversation.filter(|_| self.is_finished)?.into_layer()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_asks_first_and_stops_at_the_end() {
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
    fn nothing_is_asked_for_anonymous() {
        let mut client = Client::new(Mechanism::Anonymous, "libvirt", "localhost", Transport::Protected);
        assert_eq!(client.step(None), Ok(Next::Last(Some(b"anonymous".to_vec()))));
    }
}
