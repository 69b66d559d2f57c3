//! The mechanisms, a file each.

mod gssapi;
mod plain;
mod scram;

use secrecy::SecretString;

use crate::credentials::Credentials;
use crate::layer::Layer;
use crate::{Mechanism, Next, SaslError};

/// This side of a conversation.
pub(crate) trait Conversation: Send {
    /// Goes on with what the other side said. After an error it is not called again, nor after the end.
    fn step(&mut self, said: Option<&[u8]>) -> Result<Next, SaslError>;

    /// What protects the bytes from now on.
    fn into_layer(self: Box<Self>) -> Option<Layer> {
        None
    }
}

/// Begins one. If encryption is needed it agrees on nothing less.
pub(crate) fn conversation(
    mechanism: Mechanism,
    service: &str,
    host: &str,
    needs_encryption: bool,
    credentials: Credentials,
) -> Result<Box<dyn Conversation>, SaslError> {
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
        Mechanism::Plain => Box::new(plain::OneMessage(plain::plain(&account()?)?)),
        Mechanism::External => Box::new(plain::OneMessage(acting_as.unwrap_or_default().into_bytes())),
        // It says what everybody says: a trace of who it is is nobody's business. But it says something, because
        // libvirt's daemon takes an empty message for none, and asks again.
        Mechanism::Anonymous => Box::new(plain::OneMessage(b"anonymous".to_vec())),
    })
}

/// A name, its password, and whom to act as.
pub(crate) struct Account {
    pub(crate) name: String,
    pub(crate) password: SecretString,
    pub(crate) acting_as: Option<String>,
}
