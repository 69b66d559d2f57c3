//! Address of a daemon with TLS, and the parameters of its verification.

use std::fmt;
use std::net::IpAddr;

use gio::prelude::*;

use super::credentials::Credentials;
use super::files::{Pki, PkiPaths};
use crate::parameters::flag;
use crate::{NetError, NetErrorKind, Request};

/// Default port of `libvirtd-tls.socket`.
pub const TLS_PORT: u16 = 16514;

/// Daemon with TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsServer {
    pub(super) host: String,
    pub(super) port: u16,
    /// Location of our certificates.
    pub(super) pki: Pki,
    /// Whether the daemon's certificate is verified.
    pub(super) verify: bool,
    /// Whether our own certificates are checked before use.
    pub(super) sanity: bool,
}

impl TlsServer {
    /// Evaluates the parameters about TLS.
    pub(crate) fn of_request(request: &Request<'_>, folders: &PkiPaths) -> Result<Self, NetError> {
        if let Some(priority) = request.parameter("tls_priority") {
            let message = format!(
                "'tls_priority={priority}' is not supported: GIO has one priority for all TLS connections of \
                 a process, which the environment variable G_TLS_GNUTLS_PRIORITY sets"
            );
            return Err(NetError::new(NetErrorKind::Unsupported, message));
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

    /// Returns the host name or IP address.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether the server has to prove who it is.
    pub fn is_verified(&self) -> bool {
        self.verify
    }

    /// Returns the port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns the identity that the certificate has to be for. GIO compares an IP address with the certificate's
    /// IP addresses.
    pub(super) fn identity(&self) -> gio::SocketConnectable {
        match ip_address(&self.host) {
            Some(ip_address) => {
                gio::InetSocketAddress::new(&gio::InetAddress::from(ip_address), self.port).upcast()
            }
            None => gio::NetworkAddress::new(&self.host, self.port).upcast(),
        }
    }

    /// Returns the name to send as SNI; IP addresses are not permitted there (RFC 6066).
    pub(super) fn name(&self) -> Option<gio::NetworkAddress> {
        ip_address(&self.host).is_none().then(|| gio::NetworkAddress::new(&self.host, self.port))
    }

    /// Reads our certificates. Blocks.
    pub(crate) fn prepare(&self) -> Result<Credentials, NetError> {
        // First use of the backend, which loads its module from disk.
        if !gio::TlsBackend::default().supports_tls() {
            let message = format!("cannot connect to {self}: GIO has no TLS here; glib-networking brings it");
            return Err(NetError::new(NetErrorKind::Unsupported, message));
        }
        Credentials::read(self)
    }
}

/// Parses an IP address, without its zone as in `fe80::1%eth0`.
fn ip_address(host: &str) -> Option<IpAddr> {
    host.split_once('%').map_or(host, |(ip_address, _)| ip_address).parse().ok()
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
        TlsServer::of_request(&request, &PkiPaths::default())
    }

    #[test]
    fn an_ip_address_is_an_identity_and_no_sni() {
        let server = |host: &str| TlsServer { host: host.into(), ..ask(&[]).unwrap() };
        for ip_address in ["::1", "127.0.0.1", "fe80::1%eth0", "2001:db8::7"] {
            assert!(server(ip_address).name().is_none(), "{ip_address}");
            let identity = server(ip_address).identity().dynamic_cast::<gio::InetSocketAddress>().unwrap();
            assert_eq!(identity.address().to_str(), ip_address.trim_end_matches("%eth0"));
        }
        for name in ["h", "1.example", "127.0.0.1.example", "::x"] {
            assert_eq!(server(name).name().unwrap().hostname(), name);
            assert!(server(name).identity().is::<gio::NetworkAddress>());
        }
    }

    #[test]
    fn parameters_are_evaluated_or_refused() {
        let plain = ask(&[]).unwrap();
        assert!(plain.verify && plain.sanity && plain.port == 16514);
        assert_eq!(plain.pki, Pki::Usual(PkiPaths::default()));
        assert_eq!(ask(&[("pkipath", "/x")]).unwrap().pki, Pki::Named("/x".into()));
        let lax = ask(&[("no_verify", "1"), ("no_sanity", "2")]).unwrap();
        assert!(!lax.verify && !lax.sanity);
        let strict = ask(&[("no_verify", "0"), ("no_sanity", "0")]).unwrap();
        assert!(strict.verify && strict.sanity);
        let error = ask(&[("no_verify", "yes")]).unwrap_err();
        assert!(error.kind == NetErrorKind::Argument && error.message.contains("'yes'"), "{error}");
        let error = ask(&[("tls_priority", "NORMAL")]).unwrap_err();
        assert!(error.kind == NetErrorKind::Unsupported && error.message.contains("NORMAL"), "{error}");
    }
}
