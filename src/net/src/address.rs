//! Where the daemon is that a URI means.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use crate::autostart::Session;
use crate::carrier::Program;
use crate::local::{Folders, find_socket};
use crate::{NetError, Problem, TlsServer, parameters, ssh};

/// The port of daemons that listen without encryption.
pub const TCP_PORT: u16 = 16509;

/// What a URI says about the way to its daemon.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The scheme without the transport, e.g. `qemu`.
    pub driver: &'a str,
    /// The transport, e.g. `tcp`; without one it is `tls` for a host and `unix` for none.
    pub transport: Option<&'a str>,
    /// The user at the host.
    pub user: Option<&'a str>,
    /// The host.
    pub host: Option<&'a str>,
    /// The port.
    pub port: Option<u16>,
    /// The path, e.g. `/session`.
    pub path: &'a str,
    /// The parameters, of which this crate takes those about the way.
    pub parameters: &'a BTreeMap<String, String>,
    /// What the daemon will be asked to open, e.g. `qemu:///system`.
    pub for_daemon: &'a str,
    /// Whether a socket that only allows looking is enough.
    pub read_only: bool,
}

impl<'a> Request<'a> {
    /// A parameter that is there and not empty.
    pub(crate) fn parameter(&self, name: &str) -> Option<&'a str> {
        self.parameters.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

/// Where a daemon listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// At a socket of this machine.
    Unix(PathBuf),
    /// At a socket of the user, where it is started if it does not run.
    Session(Session),
    /// At a port of a host, unencrypted.
    Tcp {
        /// The host's name or number.
        host: String,
        /// The port.
        port: u16,
    },
    /// Where a program leads that is run for it.
    Program(Program),
    /// At a port of a host, with TLS.
    Tls(TlsServer),
}

impl Address {
    /// Whether nobody else reads or changes what goes there: it is encrypted, or does not leave the machine.
    pub fn is_protected(&self) -> bool {
        match self {
            // Without verifying, it is whoever answers; but that was wished.
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

/// Finds where the daemon is; looks which sockets are there.
///
/// # Errors
/// `Argument` for parts that contradict each other, `Unsupported` for transports that are not there.
pub fn address(request: &Request<'_>, folders: &Folders) -> Result<Address, NetError> {
    parameters::check(request)?;
    let transport = request.transport.unwrap_or(if request.host.is_some() { "tls" } else { "unix" });
    match transport {
        "unix" => {
            if let Some(host) = request.host {
                let message =
                    format!("the transport 'unix' stays on this machine and takes no host '{host}'");
                return Err(NetError::new(Problem::Argument, message));
            }
            match request.parameter("socket") {
                Some(path) => Ok(Address::Unix(path.into())),
                None => find_socket(request, folders),
            }
        }
        "tcp" => {
            let host = request.host.unwrap_or("localhost").to_owned();
            Ok(Address::Tcp { host, port: request.port.unwrap_or(TCP_PORT) })
        }
        "tls" => Ok(Address::Tls(TlsServer::of_request(request, &folders.pki)?)),
        "ssh" | "libssh" | "libssh2" => ssh::program(request).map(Address::Program),
        "ext" => match request.parameter("command") {
            Some(command) => Ok(Address::Program(Program::command(command))),
            None => {
                let message = "the transport 'ext' needs a program to run, as 'command=/path/to/it'";
                Err(NetError::new(Problem::Argument, message))
            }
        },
        _ => Err(NetError::new(
            Problem::Argument,
            format!("the transport '{transport}' is not one of unix, tcp, tls, ssh, libssh, libssh2, ext"),
        )),
    }
}

/// A request for tests, without anything special.
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
    use crate::PkiFolders;

    static NONE: BTreeMap<String, String> = BTreeMap::new();

    fn ask(request: Request<'_>) -> Result<Address, NetError> {
        let nowhere = Folders {
            system: "/none".into(),
            session: "/none".into(),
            is_root: true,
            programs: vec![],
            program: None,
            pki: PkiFolders::default(),
        };
        address(&request, &nowhere)
    }

    #[test]
    fn a_host_and_a_port() {
        let at = |host: &str, port| Ok(Address::Tcp { host: host.into(), port });
        let tcp = Request { transport: Some("tcp"), ..plain_request("qemu", "/system", &NONE) };
        assert_eq!(ask(Request { host: Some("h"), ..tcp }), at("h", 16509));
        assert_eq!(ask(Request { host: Some("h"), port: Some(7), ..tcp }), at("h", 7));
        assert_eq!(ask(tcp), at("localhost", 16509));
    }

    #[test]
    fn a_host_without_a_transport_is_reached_by_tls() {
        let host = Request { host: Some("h"), ..plain_request("qemu", "/system", &NONE) };
        for request in [host, Request { transport: Some("tls"), port: Some(7), ..host }] {
            let Ok(Address::Tls(server)) = ask(request) else { panic!("{:?}", ask(request)) };
            assert_eq!((server.host(), server.port()), ("h", request.port.unwrap_or(16514)));
        }
    }

    #[test]
    fn what_cannot_be() {
        let refused = |request, problem, word: &str| {
            let error = ask(request).unwrap_err();
            assert_eq!(error.problem, problem, "{error}");
            assert!(error.message.contains(word), "{error}");
        };
        let host = Request { host: Some("h"), ..plain_request("qemu", "/system", &NONE) };
        refused(Request { transport: Some("unix"), ..host }, Problem::Argument, "'h'");
        refused(Request { transport: Some("carrier"), ..host }, Problem::Argument, "'carrier'");
        refused(Request { transport: Some("ext"), ..host }, Problem::Argument, "command=");
        let wrong = BTreeMap::from([("mode".to_owned(), "both".to_owned())]);
        let tcp = Request { transport: Some("tcp"), parameters: &wrong, ..host };
        refused(tcp, Problem::Argument, "'both'");
    }

    #[test]
    fn programs_lead_there() {
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
