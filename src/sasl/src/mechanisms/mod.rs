//! Mechanisms, one file each.

mod gssapi;
mod plain;
mod scram;

use secrecy::SecretString;

use crate::credentials::Credentials;
use crate::layer::SecurityLayer;
use crate::{Mechanism, Next, SaslError};

/// Client side of an authentication exchange.
pub(crate) trait Exchange: Send {
    /// Processes the server's message. Not called again after an error or [`Next::Last`].
    fn step(&mut self, message: Option<&[u8]>) -> Result<Next, SaslError>;

    /// Returns the negotiated security layer.
    fn into_layer(self: Box<Self>) -> Option<SecurityLayer> {
        None
    }
}

/// Begins an exchange. With `needs_encryption` it fails unless an encrypting security layer is negotiated.
pub(crate) fn begin_exchange(
    mechanism: Mechanism,
    service: &str,
    host: &str,
    needs_encryption: bool,
    credentials: Credentials,
) -> Result<Box<dyn Exchange>, SaslError> {
    let acting_as = credentials.authorization_name;
    let account = || {
        let missing = |what| SaslError::failed(format!("{mechanism} needs {what}"));
        let name = credentials.authentication_name.ok_or_else(|| missing("a name"))?;
        let password = credentials.password.ok_or_else(|| missing("a password"))?;
        Ok::<_, SaslError>(Account { name, password, acting_as: acting_as.clone() })
    };
    Ok(match mechanism {
        Mechanism::Gssapi => Box::new(gssapi::Gssapi::new(service, host, needs_encryption, acting_as)?),
        Mechanism::ScramSha512 => Box::new(scram::Scram::new(scram::Hash::Sha512, &account()?)?),
        Mechanism::ScramSha256 => Box::new(scram::Scram::new(scram::Hash::Sha256, &account()?)?),
        Mechanism::ScramSha1 => Box::new(scram::Scram::new(scram::Hash::Sha1, &account()?)?),
        Mechanism::Plain => Box::new(plain::SingleMessage(plain::plain(&account()?)?)),
        Mechanism::External => Box::new(plain::SingleMessage(acting_as.unwrap_or_default().into_bytes())),
        // A constant instead of a trace of the user (RFC 4505), for privacy. Not empty: libvirtd takes an empty
        // initial response for a missing one, and asks again.
        Mechanism::Anonymous => Box::new(plain::SingleMessage(b"anonymous".to_vec())),
    })
}

/// User name, password, and the user to act as.
pub(crate) struct Account {
    pub(crate) name: String,
    pub(crate) password: SecretString,
    pub(crate) acting_as: Option<String>,
}
