//! What a URI says about a daemon that is reached by TLS.

use std::fmt;
use std::net::IpAddr;

use gio::prelude::*;

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

    /// Whom the certificate has to be for. GIO looks for a number among the numbers that a certificate names.
    pub(super) fn identity(&self) -> gio::SocketConnectable {
        match number(&self.host) {
            Some(number) => gio::InetSocketAddress::new(&gio::InetAddress::from(number), self.port).upcast(),
            None => gio::NetworkAddress::new(&self.host, self.port).upcast(),
        }
    }

    /// The name by which we ask for the daemon, which TLS sends along (SNI). Numbers are no names there (RFC 6066).
    pub(super) fn name(&self) -> Option<gio::NetworkAddress> {
        number(&self.host).is_none().then(|| gio::NetworkAddress::new(&self.host, self.port))
    }

    /// Reads our files; blocks.
    pub(crate) fn prepare(&self) -> Result<Credentials, NetError> {
        // The first look at the backend loads it from disk.
        if !gio::TlsBackend::default().supports_tls() {
            let message = format!("cannot connect to {self}: GIO has no TLS here; glib-networking brings it");
            return Err(NetError::new(Problem::Unsupported, message));
        }
        Credentials::read(self)
    }
}

/// The number that a host is given by, without the interface by which it is reached, as in `fe80::1%eth0`.
fn number(host: &str) -> Option<IpAddr> {
    host.split_once('%').map_or(host, |(number, _)| number).parse().ok()
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
    fn numbers_are_no_names() {
        let server = |host: &str| TlsServer { host: host.into(), ..ask(&[]).unwrap() };
        for number in ["::1", "127.0.0.1", "fe80::1%eth0", "2001:db8::7"] {
            assert!(server(number).name().is_none(), "{number}");
            let identity = server(number).identity().dynamic_cast::<gio::InetSocketAddress>().unwrap();
            assert_eq!(identity.address().to_str(), number.trim_end_matches("%eth0"));
        }
        for name in ["h", "1.example", "127.0.0.1.example", "::x"] {
            assert_eq!(server(name).name().unwrap().hostname(), name);
            assert!(server(name).identity().is::<gio::NetworkAddress>());
        }
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
