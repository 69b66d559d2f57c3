//! Verification of the daemon's certificate.

use std::path::PathBuf;

use gio::prelude::*;
use gio::{TlsCertificate, TlsCertificateFlags as Flags};

use super::crl::RevocationLists;
use super::describe;
use super::sanity::{Role, check_purpose, parse};

/// Parameters of the verification.
///
/// `GTlsDatabase` is not used: it reads its file on the worker, and checks neither the certificate's purpose nor
/// CRLs.
pub(super) struct Verifier {
    pub(super) verify: bool,
    pub(super) host: String,
    pub(super) identity: gio::SocketConnectable,
    pub(super) authorities: Vec<TlsCertificate>,
    pub(super) authorities_file: PathBuf,
    pub(super) crl: RevocationLists,
}

impl Verifier {
    /// Verifies a certificate. The error lists all faults, worded to follow "the certificate".
    pub(super) fn verify(&self, certificate: &TlsCertificate) -> Result<(), String> {
        if !self.verify {
            return Ok(());
        }
        let by_each: Vec<Flags> = self
            .authorities
            .iter()
            .map(|authority| certificate.verify(Some(&self.identity), Some(authority)))
            .collect();
        let mut wrong = self.describe_flags(certificate, describe::fewest_faults(&by_each));
        for one in describe::chain(certificate) {
            wrong.extend(self.crl.check(&one).err());
        }
        wrong.extend(check_purpose(certificate, Role::Server).err());
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join(", and it ")) }
    }

    fn describe_flags(&self, certificate: &TlsCertificate, flags: Flags) -> Vec<String> {
        let mut wrong = vec![];
        if flags.contains(Flags::UNKNOWN_CA) {
            let issuer = parse(certificate).map_or_else(|_| "somebody".into(), |it| it.issuer.to_string());
            wrong.push(format!(
                "was signed by '{issuer}', whom no authority of '{}' vouches for",
                self.authorities_file.display()
            ));
        }
        if flags.contains(Flags::BAD_IDENTITY) {
            wrong.push(format!("is for {}, not for '{}'", describe::subject_names(certificate), self.host));
        }
        if flags.intersects(Flags::EXPIRED | Flags::NOT_ACTIVATED) {
            let late = describe::validity_fault(certificate).or_else(|| {
                let mut signers = describe::chain(certificate);
                signers.extend(self.authorities.iter().cloned());
                let late = signers.iter().find_map(describe::validity_fault)?;
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
