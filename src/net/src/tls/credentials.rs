//! Our certificate and the CA certificates, read from their files.
//!
//! Reading blocks and runs in the thread pool, but `GTlsCertificate` is not `Send` there: text leaves the pool, and
//! the worker makes [`GioCredentials`] of it.

use std::path::{Path, PathBuf};

use gio::TlsCertificate;
use gio::prelude::*;

use super::crl::RevocationLists;
use super::files::Files;
use super::sanity::{Role, check, check_pair};
use super::server::TlsServer;
use crate::{NetError, NetErrorKind};

/// Certificates and CRLs, as text.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    /// CA certificates; empty with `no_verify`.
    authorities: Vec<String>,
    /// File of the CA certificates.
    pub(super) authorities_file: Option<PathBuf>,
    pub(super) crl: RevocationLists,
    /// Our certificate chain with its private key.
    identity: Option<String>,
    /// File of our certificate, or the one that is missing for it.
    pub(super) identity_file: PathBuf,
}

/// The same as GIO's objects, which stay on the thread that made them.
pub(super) struct GioCredentials {
    pub(super) authorities: Vec<TlsCertificate>,
    pub(super) identity: Option<TlsCertificate>,
}

impl Credentials {
    /// Finds and reads the files. Blocks.
    pub(super) fn read(server: &TlsServer) -> Result<Self, NetError> {
        let Files { authorities: authorities_file, crl, identity } = server.pki.find()?;
        let mut authorities = vec![];
        match &authorities_file {
            // Without verification no CA is needed.
            _ if !server.verify => {}
            Some(file) => authorities = read_authorities(file)?,
            None => {
                let place = server.pki.authorities_place();
                let message =
                    format!("'{}' is missing, by which {server} would be verified", place.display());
                return Err(NetError::new(NetErrorKind::System, message));
            }
        }
        let crl = match crl {
            Some(file) if server.verify => RevocationLists::read(&file)?,
            _ => RevocationLists::default(),
        };
        let (identity, identity_file) = match identity {
            Ok((certificate, key)) => (Some(read_identity(&certificate, &key)?), certificate),
            Err(missing) => (None, missing),
        };
        if server.sanity {
            for authority in &authorities {
                check(authority, Role::Authority)
                    .map_err(|what| wrong(authorities_file.as_deref(), &what))?;
            }
            if let Some((certificate, _)) = &identity {
                check(certificate, Role::Client).map_err(|what| wrong(Some(&identity_file), &what))?;
                if let Some(file) = authorities_file.as_deref().filter(|_| server.verify) {
                    check_pair(certificate, &authorities, file)
                        .map_err(|what| wrong(Some(&identity_file), &what))?;
                }
            }
        }
        let text = |certificate: &TlsCertificate| certificate.certificate_pem().map(String::from);
        Ok(Self {
            authorities: authorities.iter().filter_map(text).collect(),
            authorities_file,
            crl,
            identity: identity.map(|(_, text)| text),
            identity_file,
        })
    }

    /// Makes GIO's objects.
    pub(super) fn to_gio(&self) -> Result<GioCredentials, NetError> {
        let made = |text: &String| {
            TlsCertificate::from_pem(text)
                .map_err(|error| NetError::new(NetErrorKind::System, error.message()))
        };
        Ok(GioCredentials {
            authorities: self.authorities.iter().map(made).collect::<Result<_, _>>()?,
            identity: self.identity.as_ref().map(made).transpose()?,
        })
    }
}

fn read_authorities(file: &Path) -> Result<Vec<TlsCertificate>, NetError> {
    let authorities =
        TlsCertificate::list_new_from_file(file).map_err(|error| unreadable(file, error.message()))?;
    if authorities.is_empty() {
        return Err(unreadable(file, "there is no certificate in it"));
    }
    Ok(authorities)
}

/// Reads our certificate; returns it, and as text with its chain and its key.
fn read_identity(certificate: &Path, key: &Path) -> Result<(TlsCertificate, String), NetError> {
    let read = |file: &Path| {
        std::fs::read_to_string(file).map_err(|error| unreadable(file, &virgo_sys::words(&error)))
    };
    let (certificate_text, key_text) = (read(certificate)?, read(key)?);
    TlsCertificate::from_pem(&certificate_text).map_err(|error| unreadable(certificate, error.message()))?;
    // `from_pem()` accepts a certificate without a key, `from_files()` does not.
    let whole =
        TlsCertificate::from_files(certificate, key).map_err(|error| unreadable(key, error.message()))?;
    Ok((whole, format!("{certificate_text}\n{key_text}")))
}

fn unreadable(file: &Path, why: &str) -> NetError {
    NetError::new(NetErrorKind::System, format!("'{}' cannot be read: {why}", file.display()))
}

fn wrong(file: Option<&Path>, what: &str) -> NetError {
    let file = file.unwrap_or(Path::new("")).display();
    let message = format!("the certificate in '{file}' {what} ('no_sanity=1' goes on all the same)");
    NetError::new(NetErrorKind::System, message)
}
