//! Messages of SCRAM: attributes `letter=value`, separated by commas (RFC 5802, section 5.1).

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::SaslError;

/// server-first-message.
pub(super) struct ServerFirst<'a> {
    /// Client's nonce, extended by the server's.
    pub(super) nonce: &'a str,
    /// Salt of the password.
    pub(super) salt: Vec<u8>,
    /// Iteration count of PBKDF2.
    pub(super) iterations: u32,
}

impl<'a> ServerFirst<'a> {
    /// Parses the message. Optional extensions after the iteration count are ignored.
    pub(super) fn read(text: &'a str) -> Result<Self, SaslError> {
        let mut parts = text.split(',');
        let mut value = |letter: char| {
            let part = parts.next().and_then(|part| part.strip_prefix(letter)?.strip_prefix('='));
            part.ok_or_else(|| invalid(&format!("'{letter}=' is missing")))
        };
        let nonce = value('r')?;
        let salt = STANDARD.decode(value('s')?).map_err(|_| invalid("the salt is not in base 64"))?;
        let iterations = value('i')?;
        let iterations = iterations.parse().ok().filter(|count| *count > 0);
        Ok(Self {
            nonce,
            salt,
            iterations: iterations.ok_or_else(|| invalid("the number of iterations is none"))?,
        })
    }
}

/// server-final-message.
pub(super) enum ServerFinal {
    /// Signature, which proves that the server knows the password.
    Signature(Vec<u8>),
    /// Error that the server reports.
    Error(String),
}

impl ServerFinal {
    pub(super) fn read(text: &str) -> Result<Self, SaslError> {
        let part = text.split(',').next().unwrap_or_default();
        if let Some(why) = part.strip_prefix("e=") {
            return Ok(Self::Error(why.to_owned()));
        }
        let proof = part.strip_prefix("v=").ok_or_else(|| invalid("'v=' is missing"))?;
        STANDARD.decode(proof).map(Self::Signature).map_err(|_| invalid("the proof is not in base 64"))
    }
}

fn invalid(what: &str) -> SaslError {
    SaslError::failed(format!("the daemon's part of SCRAM is not understood: {what}"))
}

/// Normalizes a name or password by SASLprep (RFC 4013). A text that it forbids is used as it is: the server may be
/// less strict, and decides.
pub(super) fn prepare(text: &str) -> Cow<'_, str> {
    stringprep::saslprep(text).unwrap_or(Cow::Borrowed(text))
}

/// Escapes a name for an attribute's value.
pub(super) fn escape(what: &str, name: &str) -> Result<String, SaslError> {
    if name.is_empty() || name.contains('\0') {
        return Err(SaslError::failed(format!("{what} is empty or has a NUL in it")));
    }
    Ok(name.replace('=', "=3D").replace(',', "=2C"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_messages_are_refused() {
        for text in [
            "",
            ",",
            "r",
            "r=",
            "r=x",
            "r=x,s",
            "r=x,s=AAAA",
            "r=x,s=AAAA,i=",
            "r=x,s=AAAA,i=0",
            "r=x,s=AAAA,i=-1",
            "r=x,s=AAAA,i=99999999999",
            "r=x,s=?,i=1",
            "m=x,r=x,s=AAAA,i=1",
            "ü",
        ] {
            assert!(ServerFirst::read(text).is_err(), "{text}");
        }
        for text in ["", "v", "v=?", "x=AAAA", "ü", ","] {
            assert!(ServerFinal::read(text).is_err(), "{text}");
        }
        let first = ServerFirst::read("r=x,s=AAAA,i=17,extension=1").unwrap();
        assert_eq!((first.nonce, first.salt, first.iterations), ("x", vec![0; 3], 17));
    }

    #[test]
    fn names_are_normalized_and_escaped() {
        // Examples of RFC 4013: a soft hyphen is removed, an ordinal indicator is mapped to a letter.
        assert_eq!(prepare("I\u{ad}X"), "IX");
        assert_eq!(prepare("\u{aa}"), "a");
        assert_eq!(prepare("\u{7}"), "\u{7}");
        assert!(escape("the name", "").is_err() && escape("the name", "a\0").is_err());
    }
}
