//! The list of certificates that their authority has revoked (`cacrl.pem`).
//!
//! GIO knows no such lists. As for libvirt, the file is believed because of the folder it is in, so its
//! signature is not looked at; the authorities' own file is not signed either.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use gio::TlsCertificate;
use x509_cert::crl::RevokedCert;
use x509_cert::der::asn1::{BitString, ContextSpecific};
use x509_cert::der::{Reader, SliceReader, TagNumber};
use x509_cert::ext::Extensions;
use x509_cert::name::Name;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_cert::time::Time;

use super::sanity::parsed;
use super::words::date;
use crate::{NetError, Problem};

const BEGIN: &str = "-----BEGIN X509 CRL-----";
const END: &str = "-----END X509 CRL-----";

/// The lists of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Revoked {
    file: PathBuf,
    lists: Vec<List>,
}

/// What an authority has revoked.
#[derive(Debug, Clone)]
struct List {
    issuer: Name,
    /// When there should be a newer one, since 1970.
    next: Option<Duration>,
    /// When which serial number was revoked.
    revoked: HashMap<Vec<u8>, Duration>,
}

impl Revoked {
    /// Reads a file.
    pub(super) fn read(file: &Path) -> Result<Self, NetError> {
        let wrong = |why: String| {
            NetError::new(Problem::System, format!("'{}' cannot be read: {why}", file.display()))
        };
        let text = std::fs::read_to_string(file).map_err(|error| wrong(virgo_sys::words(&error)))?;
        let blocks = text.split(BEGIN).skip(1).map(|block| block.split(END).next().unwrap_or_default());
        let lists = blocks.map(|block| List::decode(&glib::base64_decode(block)));
        let lists = lists.collect::<Result<Vec<_>, _>>().map_err(|error| wrong(error.to_string()))?;
        if lists.is_empty() {
            return Err(wrong("there is no list of revoked certificates in it".into()));
        }
        Ok(Self { file: file.to_owned(), lists })
    }

    /// Says it if a certificate is revoked, or if that is not known, as what follows "the certificate".
    pub(super) fn check(&self, certificate: &TlsCertificate) -> Result<(), String> {
        if self.lists.is_empty() {
            return Ok(());
        }
        let file = self.file.display();
        let certificate = parsed(certificate)?;
        for list in self.lists.iter().filter(|list| list.issuer == certificate.issuer) {
            if let Some(time) = list.revoked.get(certificate.serial_number.as_bytes()) {
                return Err(format!("was revoked on {}, says '{file}'", since(*time)));
            }
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            if let Some(next) = list.next.filter(|next| *next < now) {
                let next = since(next);
                return Err(format!("may have been revoked: a newer '{file}' was due on {next}"));
            }
        }
        Ok(())
    }
}

impl List {
    /// Reads a `CertificateList` of RFC 5280. The type of that name in `x509-cert` knows no lists of the first
    /// version, which openssl makes unless it is told not to.
    fn decode(bytes: &[u8]) -> x509_cert::der::Result<Self> {
        let mut reader = SliceReader::new(bytes)?;
        let list = reader.sequence(|outer| {
            let list = outer.sequence(|inner| {
                let _version: Option<u8> = inner.decode()?;
                let _algorithm: AlgorithmIdentifierOwned = inner.decode()?;
                let issuer = inner.decode()?;
                let _this: Time = inner.decode()?;
                let next: Option<Time> = inner.decode()?;
                let revoked: Option<Vec<RevokedCert>> = inner.decode()?;
                let _more = ContextSpecific::<Extensions>::decode_explicit(inner, TagNumber::N0)?;
                let entry = |entry: RevokedCert| {
                    (entry.serial_number.as_bytes().to_vec(), entry.revocation_date.to_unix_duration())
                };
                let revoked = revoked.into_iter().flatten().map(entry).collect();
                Ok(Self { issuer, next: next.map(|next| next.to_unix_duration()), revoked })
            })?;
            let _algorithm: AlgorithmIdentifierOwned = outer.decode()?;
            let _signature: BitString = outer.decode()?;
            Ok(list)
        })?;
        reader.finish(list)
    }
}

fn since(time: Duration) -> String {
    let time = i64::try_from(time.as_secs()).ok().and_then(|time| glib::DateTime::from_unix_utc(time).ok());
    time.map_or_else(|| "a day that is not known".into(), |time| date(&time))
}
