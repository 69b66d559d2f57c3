//! What a URI says about a daemon that is reached by TLS.

use std::fmt;

use super::credentials::Credentials;
use super::files::{Pki, PkiFolders};
use crate::parameters::flag;
use crate::{NetError, Problem, Request};

/// The port of daemons that listen with TLS.
pub const TLS_PORT: u16 = 16514;

/// A daemon behind TLS, and how much it has to prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsServer {
    pub(super) host: String,
    pub(super) port: u16,
    /// Where our certificates are.
    pub(super) pki: Pki,
    /// Whether the daemon's certificate has to be right.
    pub(super) verify: bool,
    /// Whether our own certificates have to look right before they are shown.
    pub(super) sanity: bool,
}

impl TlsServer {
    /// Reads the parameters that are about TLS.
    pub(crate) fn of_request(request: &Request<'_>, folders: &PkiFolders) -> Result<Self, NetError> {
        if let Some(priority) = request.parameter("tls_priority") {
            let message = format!(
                "'tls_priority={priority}' is not supported: GIO has one priority for all TLS connections of \
                 a process, which the environment variable G_TLS_GNUTLS_PRIORITY sets"
            );
            return Err(NetError::new(Problem::Unsupported, message));
        }
        let pki = match request.parameter("pkipath") {
            Some(folder) => Pki::Named(folder.into()),
            None => Pki::Usual(folders.clone()),
        };
        Ok(Self {
            host: request.host.unwrap_or("localhost").to_owned(),
            port: request.port.unwrap_or(TLS_PORT),
            pki,
            verify: !flag(request, "no_verify")?,
            sanity: !flag(request, "no_sanity")?,
        })
    }

    /// The host's name or number.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Reads our files; blocks.
    pub(crate) fn prepare(&self) -> Result<Credentials, NetError> {
        // The first look at the backend loads it from disk.
        if !gio::prelude::TlsBackendExt::supports_tls(&gio::TlsBackend::default()) {
            let message = format!("cannot connect to {self}: GIO has no TLS here; glib-networking brings it");
            return Err(NetError::new(Problem::Unsupported, message));
        }
        Credentials::read(self)
    }
}

impl fmt::Display for TlsServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "port {} of the host '{}'", self.port, self.host)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::address::plain_request;

    fn ask(parameters: &[(&str, &str)]) -> Result<TlsServer, NetError> {
        let parameters: BTreeMap<_, _> =
            parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let request = Request { host: Some("h"), ..plain_request("qemu", "/system", &parameters) };
        TlsServer::of_request(&request, &PkiFolders::default())
    }

    #[test]
    fn parameters_are_followed_or_refused() {
        let plain = ask(&[]).unwrap();
        assert!(plain.verify && plain.sanity && plain.port == 16514);
        assert_eq!(plain.pki, Pki::Usual(PkiFolders::default()));
        assert_eq!(ask(&[("pkipath", "/x")]).unwrap().pki, Pki::Named("/x".into()));
        let lax = ask(&[("no_verify", "1"), ("no_sanity", "2")]).unwrap();
        assert!(!lax.verify && !lax.sanity);
        let strict = ask(&[("no_verify", "0"), ("no_sanity", "0")]).unwrap();
        assert!(strict.verify && strict.sanity);
        let error = ask(&[("no_verify", "yes")]).unwrap_err();
        assert!(error.problem == Problem::Argument && error.message.contains("'yes'"), "{error}");
        let error = ask(&[("tls_priority", "NORMAL")]).unwrap_err();
        assert!(error.problem == Problem::Unsupported && error.message.contains("NORMAL"), "{error}");
    }
}
