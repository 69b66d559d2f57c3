//! What is secret about storage, by reference: libvirt keeps the secrets themselves elsewhere.

use super::error;
use crate::bind::bind;
use crate::value::choices;
use crate::xml::{XmlError, XmlErrorKind};
use uuid::Uuid;

choices! {
    /// Says how a pool's user proves who they are.
    pub enum AuthType: "auth type" {
        Chap = "chap",
        Ceph = "ceph",
    }
}

choices! {
    /// Says how a volume is encrypted.
    pub enum EncryptionFormat: "encryption format" {
        Default = "default",
        Qcow = "qcow",
        Luks = "luks",
        Luks2 = "luks2",
        LuksAny = "luks-any",
    }
}

bind! {
    /// Names a secret, by its UUID or by its use.
    pub struct Secret {
        /// Says what the secret is; in an encryption, that is always `passphrase`.
        pub kind: Option<String> = attr("type"),
        /// Holds the secret's UUID.
        pub uuid: Option<Uuid> = attr("uuid"),
        /// Holds what the secret is used for.
        pub usage: Option<String> = attr("usage"),
    }
}

bind! {
    /// Says as whom a pool is opened.
    pub struct PoolAuth {
        /// Says how the user proves who they are.
        pub kind: AuthType = required("type"),
        /// Names the user.
        pub username: String = required("username"),
        /// Names the user's secret.
        pub secret: Option<Secret> = child("secret"),
    }
}

bind! {
    /// Says how a volume is encrypted.
    pub struct Encryption {
        /// Names the format.
        pub format: EncryptionFormat = required("format"),
        /// Names who encrypts: `qemu` or `librbd`.
        pub engine: Option<String> = attr("engine"),
        /// Names the passphrases.
        pub secrets: Vec<Secret> = children("secret"),
        /// Says what is encrypted with.
        pub cipher: Option<Cipher> = child("cipher"),
        /// Says how initial vectors are made.
        pub ivgen: Option<Ivgen> = child("ivgen"),
    }
}

bind! {
    /// Says what a volume is encrypted with.
    pub struct Cipher {
        /// Names the cipher, such as `aes`.
        pub name: String = required("name"),
        /// Holds the size of its key in bits.
        pub size: u32 = required("size"),
        /// Names its mode, such as `cbc`.
        pub mode: Option<String> = attr("mode"),
        /// Names the hash.
        pub hash: Option<String> = attr("hash"),
    }
}

bind! {
    /// Says how initial vectors are made.
    pub struct Ivgen {
        /// Names the way.
        pub name: String = required("name"),
        /// Names the hash.
        pub hash: Option<String> = attr("hash"),
    }
}

/// Checks what says as whom a pool is opened; an error's path starts within it.
pub(super) fn check_auth(auth: &PoolAuth) -> Result<(), XmlError> {
    let position = auth.kept.position;
    if auth.username.is_empty() {
        let message = "<auth username=''>: a user's name can't be empty";
        return Err(error(XmlErrorKind::Invalid, position, "@username", message));
    }
    match &auth.secret {
        Some(secret) => check_secret(secret).map_err(|error| error.within("secret")),
        None => Err(error(XmlErrorKind::Missing, position, "secret", "<auth> has no <secret>")),
    }
}

/// Checks what says how a volume is encrypted; an error's path starts within it.
pub(super) fn check_encryption(encryption: &Encryption) -> Result<(), XmlError> {
    for (index, secret) in encryption.secrets.iter().enumerate() {
        let kind = match secret.kind.as_deref() {
            Some("passphrase") => Ok(()),
            Some(kind) => {
                let message = format!("<secret type='{kind}'>: the secret of a volume is a passphrase");
                Err(error(XmlErrorKind::Unsupported, secret.kept.position, "@type", message))
            }
            None => {
                let message = "<secret> has no attribute type";
                Err(error(XmlErrorKind::Missing, secret.kept.position, "@type", message))
            }
        };
        let checked = kind.and_then(|()| check_secret(secret));
        checked.map_err(|error| error.within(&format!("secret[{}]", index + 1)))?;
    }
    match (&encryption.cipher, &encryption.ivgen) {
        (None, Some(ivgen)) => {
            let message = "<ivgen> is there, but no <cipher>";
            Err(error(XmlErrorKind::Missing, ivgen.kept.position, "cipher", message))
        }
        _ => Ok(()),
    }
}

fn check_secret(secret: &Secret) -> Result<(), XmlError> {
    let (kind, message) = match (&secret.uuid, &secret.usage) {
        (None, None) => (XmlErrorKind::Missing, "<secret> has neither uuid nor usage"),
        (Some(_), Some(_)) => {
            (XmlErrorKind::Invalid, "<secret> has both uuid and usage; one says which it is")
        }
        _ => return Ok(()),
    };
    Err(XmlError::new(kind, secret.kept.position, message))
}
