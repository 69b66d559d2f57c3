//! Addresses of daemons, determined from a URI.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use crate::autostart::Session;
use crate::local_socket::{HostPaths, find_socket};
use crate::tunnel::Program;
use crate::{NetError, NetErrorKind, TlsServer, parameters, ssh};

/// Default port of `libvirtd-tcp.socket`.
pub const TCP_PORT: u16 = 16509;

/// Parts of a URI that determine the daemon's address.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Scheme without the transport, e.g. `qemu`.
    pub driver: &'a str,
    /// Transport, e.g. `tcp`. Defaults to `tls` with a host and `unix` without.
    pub transport: Option<&'a str>,
    /// User to log in as, for ssh.
    pub user: Option<&'a str>,
    /// Host name or IP address.
    pub host: Option<&'a str>,
    /// Port.
    pub port: Option<u16>,
    /// Path, e.g. `/session`.
    pub path: &'a str,
    /// All parameters of the query; this crate evaluates those about the transport.
    pub parameters: &'a BTreeMap<String, String>,
    /// URI that the daemon will be asked to open, e.g. `qemu:///system`.
    pub for_daemon: &'a str,
    /// Whether a read-only socket is sufficient.
    pub read_only: bool,
}

impl<'a> Request<'a> {
    /// Returns a parameter that is present and not empty.
    pub(crate) fn parameter(&self, name: &str) -> Option<&'a str> {
        self.parameters.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

/// Address of a daemon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// Unix socket of this machine.
    Unix(PathBuf),
    /// Unix socket of the user's own daemon, which is started on demand.
    Session(Session),
    /// TCP port, unencrypted.
    Tcp {
        /// Host name or IP address.
        host: String,
        /// Port.
        port: u16,
    },
    /// Program that tunnels to the daemon, such as ssh.
    Program(Program),
    /// TCP port with TLS.
    Tls(TlsServer),
}

impl Address {
    /// Whether the connection is encrypted. What a user's command does is not known.
    pub fn is_encrypted(&self) -> bool {
        match self {
            Self::Tls(_) => true,
            Self::Program(program) => program.is_protected,
            Self::Unix(_) | Self::Session(_) | Self::Tcp { .. } => false,
        }
    }

    /// Whether it is encrypted or local, and who is at the other end is made sure of.
    pub fn is_secure(&self) -> bool {
        match self {
            Self::Tls(server) => server.is_verified(),
            Self::Program(program) => program.is_protected && program.is_verified,
            Self::Unix(_) | Self::Session(_) => true,
            Self::Tcp { .. } => false,
        }
    }

    /// Whether the connection is encrypted or local, so that nobody else can read or change it.
    pub fn is_protected(&self) -> bool {
        match self {
            // Also with `no_verify=1`: the user has asked for an unauthenticated peer.
            Self::Unix(_) | Self::Session(_) | Self::Tls(_) => true,
            Self::Tcp { .. } => false,
            Self::Program(program) => program.is_protected,
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "the socket '{}'", path.display()),
            Self::Session(session) => {
                let (socket, daemon) = (session.socket.display(), session.daemon.display());
                write!(f, "the socket '{socket}' of '{daemon}'")
            }
            Self::Tcp { host, port } => write!(f, "port {port} of the host '{host}'"),
            Self::Program(program) => f.write_str(&program.name),
            Self::Tls(server) => server.fmt(f),
        }
    }
}

/// Determines the daemon's address; looks which sockets exist.
///
/// # Errors
/// `Argument` for contradictory parts, `Unsupported` for parameters that are not supported.
pub fn address(request: &Request<'_>, paths: &HostPaths) -> Result<Address, NetError> {
    parameters::check(request)?;
    let transport = request.transport.unwrap_or(if request.host.is_some() { "tls" } else { "unix" });
    match transport {
        "unix" => {
            if let Some(host) = request.host {
                let message =
                    format!("the transport 'unix' stays on this machine and takes no host '{host}'");
                return Err(NetError::new(NetErrorKind::Argument, message));
            }
            match request.parameter("socket") {
                Some(path) => Ok(Address::Unix(path.into())),
                None => find_socket(request, paths),
            }
        }
        "tcp" => {
            let host = request.host.unwrap_or("localhost").to_owned();
            Ok(Address::Tcp { host, port: request.port.unwrap_or(TCP_PORT) })
        }
        "tls" => Ok(Address::Tls(TlsServer::of_request(request, &paths.pki)?)),
        "ssh" | "libssh" | "libssh2" => ssh::program(request).map(Address::Program),
        "ext" => match request.parameter("command") {
            Some(command) => Ok(Address::Program(Program::command(command))),
            None => {
                let message = "the transport 'ext' needs a program to run, as 'command=/path/to/it'";
                Err(NetError::new(NetErrorKind::Argument, message))
            }
        },
        _ => Err(NetError::new(
            NetErrorKind::Argument,
            format!("the transport '{transport}' is not one of unix, tcp, tls, ssh, libssh, libssh2, ext"),
        )),
    }
}

/// Request without optional parts, for tests.
#[cfg(test)]
pub(crate) fn plain_request<'a>(
    driver: &'a str,
    path: &'a str,
    parameters: &'a BTreeMap<String, String>,
) -> Request<'a> {
    Request {
        driver,
        transport: None,
        user: None,
        host: None,
        port: None,
        path,
        parameters,
        for_daemon: "",
        read_only: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PkiPaths;

    static NONE: BTreeMap<String, String> = BTreeMap::new();

    fn ask(request: Request<'_>) -> Result<Address, NetError> {
        let nowhere = HostPaths {
            system: "/none".into(),
            session: "/none".into(),
            is_root: true,
            programs: vec![],
            program: None,
            pki: PkiPaths::default(),
        };
        address(&request, &nowhere)
    }

    #[test]
    fn tcp_has_a_default_host_and_port() {
        let at = |host: &str, port| Ok(Address::Tcp { host: host.into(), port });
        let tcp = Request { transport: Some("tcp"), ..plain_request("qemu", "/system", &NONE) };
        assert_eq!(ask(Request { host: Some("h"), ..tcp }), at("h", 16509));
        assert_eq!(ask(Request { host: Some("h"), port: Some(7), ..tcp }), at("h", 7));
        assert_eq!(ask(tcp), at("localhost", 16509));
    }

    #[test]
    fn tls_is_the_default_transport_of_a_host() {
        let host = Request { host: Some("h"), ..plain_request("qemu", "/system", &NONE) };
        for request in [host, Request { transport: Some("tls"), port: Some(7), ..host }] {
            let Ok(Address::Tls(server)) = ask(request) else { panic!("{:?}", ask(request)) };
            assert_eq!((server.host(), server.port()), ("h", request.port.unwrap_or(16514)));
        }
    }

    #[test]
    fn contradictory_requests_are_refused() {
        let refused = |request, kind, word: &str| {
            let error = ask(request).unwrap_err();
            assert_eq!(error.kind, kind, "{error}");
            assert!(error.message.contains(word), "{error}");
        };
        let host = Request { host: Some("h"), ..plain_request("qemu", "/system", &NONE) };
        refused(Request { transport: Some("unix"), ..host }, NetErrorKind::Argument, "'h'");
        refused(Request { transport: Some("carrier"), ..host }, NetErrorKind::Argument, "'carrier'");
        refused(Request { transport: Some("ext"), ..host }, NetErrorKind::Argument, "command=");
        let wrong = BTreeMap::from([("mode".to_owned(), "both".to_owned())]);
        let tcp = Request { transport: Some("tcp"), parameters: &wrong, ..host };
        refused(tcp, NetErrorKind::Argument, "'both'");
    }

    #[test]
    fn ssh_and_ext_are_tunnels() {
        let command = BTreeMap::from([("command".to_owned(), "/a program".to_owned())]);
        let program = |transport| {
            let request = plain_request("qemu", "/system", &command);
            match ask(Request { transport: Some(transport), ..request }) {
                Ok(Address::Program(program)) => program,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(program("ext").argv, ["/a program"]);
        assert!(!program("ext").is_protected && program("ssh").is_protected);
        for transport in ["ssh", "libssh", "libssh2"] {
            let argv = program(transport).argv;
            assert!(argv[0] == "/a program" && argv.contains(&"localhost".to_owned()), "{argv:?}");
        }
    }
}
