//! Whether a daemon is who it should be, by the certificate that it shows.

use std::path::PathBuf;

use gio::prelude::*;
use gio::{TlsCertificate, TlsCertificateFlags as Flags};

use super::revoked::Revoked;
use super::sanity::{Role, check_purpose, parsed};
use super::words;

/// Who decides.
///
/// GIO's own verdict by a `GTlsDatabase` is not used: that reads its file on the worker, and knows neither
/// what a certificate is for nor what was revoked.
pub(super) struct Judge {
    pub(super) verify: bool,
    pub(super) host: String,
    pub(super) identity: gio::SocketConnectable,
    pub(super) authorities: Vec<TlsCertificate>,
    pub(super) authorities_file: PathBuf,
    pub(super) revoked: Revoked,
}

impl Judge {
    /// Says all that is wrong with a certificate, as what follows "the certificate".
    pub(super) fn judge(&self, certificate: &TlsCertificate) -> Result<(), String> {
        if !self.verify {
            return Ok(());
        }
        let by_each: Vec<Flags> = self
            .authorities
            .iter()
            .map(|authority| certificate.verify(Some(&self.identity), Some(authority)))
            .collect();
        let mut wrong = self.words(certificate, words::best(&by_each));
        for one in words::chain(certificate) {
            wrong.extend(self.revoked.check(&one).err());
        }
        wrong.extend(check_purpose(certificate, Role::Server).err());
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join(", and it ")) }
    }

    fn words(&self, certificate: &TlsCertificate, flags: Flags) -> Vec<String> {
        let mut wrong = vec![];
        if flags.contains(Flags::UNKNOWN_CA) {
            let issuer = parsed(certificate).map_or_else(|_| "somebody".into(), |it| it.issuer.to_string());
            wrong.push(format!(
                "was signed by '{issuer}', whom no authority of '{}' vouches for",
                self.authorities_file.display()
            ));
        }
        if flags.contains(Flags::BAD_IDENTITY) {
            wrong.push(format!("is for {}, not for '{}'", words::names(certificate), self.host));
        }
        if flags.intersects(Flags::EXPIRED | Flags::NOT_ACTIVATED) {
            let late = words::out_of_time(certificate).or_else(|| {
                let mut signers = words::chain(certificate);
                signers.extend(self.authorities.iter().cloned());
                let late = signers.iter().find_map(words::out_of_time)?;
                Some(format!("was signed by one that {late}"))
            });
            wrong.push(late.unwrap_or_else(|| "is out of time".into()));
        }
        if flags.contains(Flags::REVOKED) {
            wrong.push("was revoked".into());
        }
        if flags.contains(Flags::INSECURE) {
            wrong.push("was signed in a way that is not safe".into());
        }
        if wrong.is_empty() && !flags.is_empty() {
            wrong.push("was refused by GIO, which does not say why".into());
        }
        wrong
    }
}
