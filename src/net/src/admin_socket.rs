//! Sockets by which daemons are administered: each daemon has one beside its others.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::local_socket::HostPaths;
use crate::{NetError, NetErrorKind};

/// Parts of a URI that determine the socket by which a daemon is administered.
#[derive(Debug, Clone, Copy)]
pub struct AdminRequest<'a> {
    /// Scheme without the transport: the daemon, e.g. `libvirtd` or `virtqemud`.
    pub daemon: &'a str,
    /// Transport, if it names one.
    pub transport: Option<&'a str>,
    /// Whether it names a user, a host or a port.
    pub is_elsewhere: bool,
    /// Path, e.g. `/session`.
    pub path: &'a str,
    /// All parameters of the query.
    pub parameters: &'a BTreeMap<String, String>,
}

/// Determines the socket's path, by libvirt's rules: `/session` is the user's own daemon, root's, too.
///
/// # Errors
/// `Argument` for what such a URI does not have.
pub fn admin_socket(request: &AdminRequest<'_>, paths: &HostPaths) -> Result<PathBuf, NetError> {
    let wrong = |message: String| Err(NetError::new(NetErrorKind::Argument, message));
    let AdminRequest { daemon, transport, is_elsewhere, path, parameters } = *request;
    let base = match daemon {
        // The one for all, whose sockets are named otherwise.
        "libvirtd" => "libvirt",
        daemon if daemon.starts_with("virt") => daemon,
        daemon => {
            return wrong(format!("'{daemon}' is not one of libvirt's daemons, as libvirtd or virtqemud"));
        }
    };
    if let Some(transport) = transport.filter(|transport| *transport != "unix") {
        return wrong(format!(
            "a daemon is administered by its Unix socket, not by the transport '{transport}'"
        ));
    }
    if is_elsewhere {
        return wrong(
            "a daemon is administered from its own machine, without a user, a host or a port".into(),
        );
    }
    if let Some(name) = parameters.keys().find(|name| *name != "socket") {
        return wrong(format!("unknown parameter '{name}'"));
    }
    match parameters.get("socket").filter(|socket| !socket.is_empty()) {
        Some(socket) => Ok(socket.into()),
        None => match path {
            "/system" => Ok(paths.system.join(format!("{base}-admin-sock"))),
            "/session" => Ok(paths.session.join(format!("{base}-admin-sock"))),
            path => wrong(format!("the path is '{path}', and not '/system' or '/session'")),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PkiPaths;

    static NONE: BTreeMap<String, String> = BTreeMap::new();

    fn request<'a>(daemon: &'a str, path: &'a str) -> AdminRequest<'a> {
        AdminRequest { daemon, transport: None, is_elsewhere: false, path, parameters: &NONE }
    }

    fn found(request: AdminRequest<'_>) -> Result<PathBuf, NetError> {
        let paths = HostPaths {
            system: "/sys".into(),
            session: "/ses".into(),
            is_root: true,
            programs: vec![],
            program: None,
            pki: PkiPaths::default(),
        };
        admin_socket(&request, &paths)
    }

    #[test]
    fn each_daemon_has_a_socket_of_its_own() {
        for (daemon, path, expected) in [
            ("libvirtd", "/system", "/sys/libvirt-admin-sock"),
            ("libvirtd", "/session", "/ses/libvirt-admin-sock"),
            ("virtqemud", "/system", "/sys/virtqemud-admin-sock"),
            ("virtproxyd", "/session", "/ses/virtproxyd-admin-sock"),
            ("virtlogd", "/system", "/sys/virtlogd-admin-sock"),
        ] {
            assert_eq!(found(request(daemon, path)).unwrap(), PathBuf::from(expected));
        }
        let named = BTreeMap::from([("socket".to_owned(), "/a b".to_owned())]);
        let named = AdminRequest { transport: Some("unix"), parameters: &named, ..request("libvirtd", "") };
        assert_eq!(found(named).unwrap(), PathBuf::from("/a b"));
    }

    #[test]
    fn what_leads_to_no_such_socket_is_refused() {
        let refused = |request, word: &str| {
            let error = found(request).unwrap_err();
            assert_eq!(error.kind, NetErrorKind::Argument, "{error}");
            assert!(error.message.contains(word), "{error}");
        };
        let system = request("libvirtd", "/system");
        refused(request("qemu", "/system"), "'qemu'");
        refused(request("libvirtd", "/"), "'/'");
        refused(AdminRequest { transport: Some("ssh"), ..system }, "'ssh'");
        refused(AdminRequest { is_elsewhere: true, ..system }, "a host");
        let other = BTreeMap::from([("mode".to_owned(), "legacy".to_owned())]);
        refused(AdminRequest { parameters: &other, ..system }, "'mode'");
    }
}
