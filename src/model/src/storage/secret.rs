//! References to secrets, which libvirt keeps separately.

use super::error;
use crate::bind::bind;
use crate::value::choices;
use crate::xml::{XmlError, XmlErrorKind};
use uuid::Uuid;

choices! {
    /// Method of authentication.
    pub enum AuthType: "auth type" {
        Chap = "chap",
        Ceph = "ceph",
    }
}

choices! {
    /// Format of a volume's encryption.
    pub enum EncryptionFormat: "encryption format" {
        Default = "default",
        Qcow = "qcow",
        Luks = "luks",
        Luks2 = "luks2",
        LuksAny = "luks-any",
    }
}

bind! {
    /// Name of a secret, by its UUID or by its use.
    pub struct Secret {
        /// Kind of secret; always `passphrase` in an encryption.
        pub kind: Option<String> = attr("type"),
        /// Secret's UUID.
        pub uuid: Option<Uuid> = attr("uuid"),
        /// Usage of the secret.
        pub usage: Option<String> = attr("usage"),
    }
}

bind! {
    /// Credentials for a pool.
    pub struct PoolAuth {
        /// Method of authentication.
        pub kind: AuthType = required("type"),
        /// Name of the user.
        pub username: String = required("username"),
        /// Name of the user's secret.
        pub secret: Option<Secret> = child("secret"),
    }
}

bind! {
    /// Encryption of a volume.
    pub struct Encryption {
        /// Name of the format.
        pub format: EncryptionFormat = required("format"),
        /// Encrypting component: `qemu` or `librbd`.
        pub engine: Option<String> = attr("engine"),
        /// Name of the passphrases.
        pub secrets: Vec<Secret> = children("secret"),
        /// Cipher.
        pub cipher: Option<Cipher> = child("cipher"),
        /// Generation of initialization vectors.
        pub ivgen: Option<Ivgen> = child("ivgen"),
    }
}

bind! {
    /// Cipher of a volume's encryption.
    pub struct Cipher {
        /// Name of the cipher, such as `aes`.
        pub name: String = required("name"),
        /// Size of its key in bits.
        pub size: u32 = required("size"),
        /// Mode, such as `cbc`.
        pub mode: Option<String> = attr("mode"),
        /// Name of the hash.
        pub hash: Option<String> = attr("hash"),
    }
}

bind! {
    /// Generation of initialization vectors.
    pub struct Ivgen {
        /// Name of the way.
        pub name: String = required("name"),
        /// Name of the hash.
        pub hash: Option<String> = attr("hash"),
    }
}

/// Checks credentials; an error's path starts within the element.
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

/// Checks an encryption; an error's path starts within the element.
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
