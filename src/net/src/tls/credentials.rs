//! Our certificates, read from their files.
//!
//! This happens in the pool for blocking work, from where objects of GIO cannot go to the worker: what
//! leaves here is text, and [`Shown`] is what the worker makes of it.

use std::path::{Path, PathBuf};

use gio::TlsCertificate;
use gio::prelude::*;

use super::files::Files;
use super::revoked::Revoked;
use super::sanity::{Role, check, check_pair};
use super::server::TlsServer;
use crate::{NetError, Problem};

/// What is shown and what is believed, as text.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    /// Who is believed; nothing to be believed is no authority at all.
    authorities: Vec<String>,
    /// Their file.
    pub(super) authorities_file: Option<PathBuf>,
    pub(super) revoked: Revoked,
    /// Our own certificates with their key.
    identity: Option<String>,
    /// The file that has our certificate, or is missing.
    pub(super) identity_file: PathBuf,
}

/// The same as objects of GIO, which stay on the thread that made them.
pub(super) struct Shown {
    pub(super) authorities: Vec<TlsCertificate>,
    pub(super) identity: Option<TlsCertificate>,
}

impl Credentials {
    /// Finds and reads them; blocks.
    pub(super) fn read(server: &TlsServer) -> Result<Self, NetError> {
        let Files { authorities: authorities_file, revoked, identity } = server.pki.find()?;
        let mut authorities = vec![];
        match &authorities_file {
            // Who believes everything needs no authority.
            _ if !server.verify => {}
            Some(file) => authorities = read_authorities(file)?,
            None => {
                let place = server.pki.authorities_place();
                let message =
                    format!("'{}' is missing, by which {server} would be verified", place.display());
                return Err(NetError::new(Problem::System, message));
            }
        }
        let revoked = match revoked {
            Some(file) if server.verify => Revoked::read(&file)?,
            _ => Revoked::default(),
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
            revoked,
            identity: identity.map(|(_, text)| text),
            identity_file,
        })
    }

    /// Makes objects of them.
    pub(super) fn shown(&self) -> Result<Shown, NetError> {
        let made = |text: &String| {
            TlsCertificate::from_pem(text).map_err(|error| NetError::new(Problem::System, error.message()))
        };
        Ok(Shown {
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

/// Our certificate, and as text with its issuers and the key.
fn read_identity(certificate: &Path, key: &Path) -> Result<(TlsCertificate, String), NetError> {
    let read = |file: &Path| {
        std::fs::read_to_string(file).map_err(|error| unreadable(file, &virgo_sys::words(&error)))
    };
    let (certificate_text, key_text) = (read(certificate)?, read(key)?);
    TlsCertificate::from_pem(&certificate_text).map_err(|error| unreadable(certificate, error.message()))?;
    // A text without a key would do for a certificate without one.
    let whole =
        TlsCertificate::from_files(certificate, key).map_err(|error| unreadable(key, error.message()))?;
    Ok((whole, format!("{certificate_text}\n{key_text}")))
}

fn unreadable(file: &Path, why: &str) -> NetError {
    NetError::new(Problem::System, format!("'{}' cannot be read: {why}", file.display()))
}

fn wrong(file: Option<&Path>, what: &str) -> NetError {
    let file = file.unwrap_or(Path::new("")).display();
    let message = format!("the certificate in '{file}' {what} ('no_sanity=1' goes on all the same)");
    NetError::new(Problem::System, message)
}
