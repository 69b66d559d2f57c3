//! Certificate revocation lists (`cacrl.pem`, RFC 5280).
//!
//! GIO does not support them. As in libvirt, the file is trusted because of its directory: its signature is not
//! verified.

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

use super::describe::date;
use super::sanity::parse;
use crate::{NetError, NetErrorKind};

const BEGIN: &str = "-----BEGIN X509 CRL-----";
const END: &str = "-----END X509 CRL-----";

/// Lists of one file.
#[derive(Debug, Clone, Default)]
pub(super) struct RevocationLists {
    file: PathBuf,
    lists: Vec<Crl>,
}

/// List of one CA.
#[derive(Debug, Clone)]
struct Crl {
    issuer: Name,
    /// Time of the next update, since 1970.
    next: Option<Duration>,
    /// Revocation time by serial number.
    revoked_certificates: HashMap<Vec<u8>, Duration>,
}

impl RevocationLists {
    /// Reads a file.
    pub(super) fn read(file: &Path) -> Result<Self, NetError> {
        let wrong = |why: String| {
            NetError::new(NetErrorKind::System, format!("'{}' cannot be read: {why}", file.display()))
        };
        let text = std::fs::read_to_string(file).map_err(|error| wrong(virgo_sys::words(&error)))?;
        let blocks = text.split(BEGIN).skip(1).map(|block| block.split(END).next().unwrap_or_default());
        let lists = blocks.map(|block| Crl::decode(&glib::base64_decode(block)));
        let lists = lists.collect::<Result<Vec<_>, _>>().map_err(|error| wrong(error.to_string()))?;
        if lists.is_empty() {
            return Err(wrong("there is no list of revoked certificates in it".into()));
        }
        Ok(Self { file: file.to_owned(), lists })
    }

    /// Checks that a certificate is not revoked and that its CA's list is up to date. The error is worded to follow
    /// "the certificate".
    pub(super) fn check(&self, certificate: &TlsCertificate) -> Result<(), String> {
        if self.lists.is_empty() {
            return Ok(());
        }
        let file = self.file.display();
        let certificate = parse(certificate)?;
        for list in self.lists.iter().filter(|list| list.issuer == certificate.issuer) {
            if let Some(time) = list.revoked_certificates.get(certificate.serial_number.as_bytes()) {
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

impl Crl {
    /// Decodes a `CertificateList` (RFC 5280, section 5.1). The type of that name in `x509-cert` does not support
    /// version 1, which openssl writes by default.
    fn decode(bytes: &[u8]) -> x509_cert::der::Result<Self> {
        let mut reader = SliceReader::new(bytes)?;
        let list = reader.sequence(|outer| {
            let list = outer.sequence(|inner| {
                let _version: Option<u8> = inner.decode()?;
                let _algorithm: AlgorithmIdentifierOwned = inner.decode()?;
                let issuer = inner.decode()?;
                let _this: Time = inner.decode()?;
                let next: Option<Time> = inner.decode()?;
                let revoked_certificates: Option<Vec<RevokedCert>> = inner.decode()?;
                let _more = ContextSpecific::<Extensions>::decode_explicit(inner, TagNumber::N0)?;
                let entry = |entry: RevokedCert| {
                    (entry.serial_number.as_bytes().to_vec(), entry.revocation_date.to_unix_duration())
                };
                let revoked_certificates = revoked_certificates.into_iter().flatten().map(entry).collect();
                Ok(Self { issuer, next: next.map(|next| next.to_unix_duration()), revoked_certificates })
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
