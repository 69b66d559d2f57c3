//! Mechanisms with a single message: PLAIN (RFC 4616), EXTERNAL (RFC 4422) and ANONYMOUS (RFC 4505).

use secrecy::ExposeSecret;

use super::{Account, Exchange};
use crate::{Next, SaslError};

/// Exchange that consists of the initial response.
pub(super) struct SingleMessage(pub(super) Vec<u8>);

impl Exchange for SingleMessage {
    fn step(&mut self, _message: Option<&[u8]>) -> Result<Next, SaslError> {
        Ok(Next::Last(Some(std::mem::take(&mut self.0))))
    }
}

/// Composes the message of PLAIN: `authzid NUL authcid NUL password`.
pub(super) fn plain(account: &Account) -> Result<Vec<u8>, SaslError> {
    let parts = [
        ("the name to act as", account.acting_as.as_deref().unwrap_or_default()),
        ("the name", account.name.as_str()),
        ("the password", account.password.expose_secret()),
    ];
    if let Some((what, _)) = parts.iter().find(|(_, part)| part.contains('\0')) {
        return Err(SaslError::failed(format!("{what} has a NUL in it, which PLAIN cannot carry")));
    }
    Ok(parts.map(|(_, part)| part).join("\0").into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_message_is_that_of_rfc_4616() {
        let account = |acting_as: Option<&str>, password: &str| Account {
            name: "Kurt".into(),
            password: password.into(),
            acting_as: acting_as.map(str::to_owned),
        };
        assert_eq!(plain(&account(Some("Ursel"), "xipj3plmq")).unwrap(), b"Ursel\0Kurt\0xipj3plmq");
        let error = plain(&account(None, "a\0secret")).unwrap_err();
        assert!(error.message.contains("password") && !error.message.contains("secret"), "{error}");
    }
}
