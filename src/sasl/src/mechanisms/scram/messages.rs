//! What is said in SCRAM: letters with values, with commas between them.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::SaslError;

/// The server's first message.
pub(super) struct ServerFirst<'a> {
    /// The client's nonce with the server's behind it.
    pub(super) nonce: &'a str,
    /// What the password is hashed with.
    pub(super) salt: Vec<u8>,
    /// How often it is hashed.
    pub(super) iterations: u32,
}

impl<'a> ServerFirst<'a> {
    /// Reads it; what comes behind the number are extensions that may be left unknown.
    pub(super) fn read(text: &'a str) -> Result<Self, SaslError> {
        let mut parts = text.split(',');
        let mut value = |letter: char| {
            let part = parts.next().and_then(|part| part.strip_prefix(letter)?.strip_prefix('='));
            part.ok_or_else(|| bad(&format!("'{letter}=' is missing")))
        };
        let nonce = value('r')?;
        let salt = STANDARD.decode(value('s')?).map_err(|_| bad("the salt is not in base 64"))?;
        let iterations = value('i')?;
        let iterations = iterations.parse().ok().filter(|count| *count > 0);
        Ok(Self {
            nonce,
            salt,
            iterations: iterations.ok_or_else(|| bad("the number of iterations is none"))?,
        })
    }
}

/// The server's last message.
pub(super) enum ServerFinal {
    /// It knows the password.
    Proof(Vec<u8>),
    /// It does not believe us, and says why.
    Refused(String),
}

impl ServerFinal {
    pub(super) fn read(text: &str) -> Result<Self, SaslError> {
        let part = text.split(',').next().unwrap_or_default();
        if let Some(why) = part.strip_prefix("e=") {
            return Ok(Self::Refused(why.to_owned()));
        }
        let proof = part.strip_prefix("v=").ok_or_else(|| bad("'v=' is missing"))?;
        STANDARD.decode(proof).map(Self::Proof).map_err(|_| bad("the proof is not in base 64"))
    }
}

fn bad(what: &str) -> SaslError {
    SaslError::failed(format!("the daemon's part of SCRAM is not understood: {what}"))
}

/// A name or password in the one form that both sides hash (SASLprep). What that forbids is left as it is: the
/// server may be less strict, and is the one to refuse.
pub(super) fn prepare(text: &str) -> Cow<'_, str> {
    stringprep::saslprep(text).unwrap_or(Cow::Borrowed(text))
}

/// A name as it is written in messages.
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
    fn what_is_no_message_is_refused() {
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
    fn names_are_prepared() {
        // Of RFC 4013: a soft hyphen goes, and an ordinal becomes a letter.
        assert_eq!(prepare("I\u{ad}X"), "IX");
        assert_eq!(prepare("\u{aa}"), "a");
        assert_eq!(prepare("\u{7}"), "\u{7}");
        assert!(escape("the name", "").is_err() && escape("the name", "a\0").is_err());
    }
}
