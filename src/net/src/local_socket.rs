//! Selection of a Unix socket: modular daemon (virtqemud …) or libvirtd, system or session, and the daemon to start
//! for it.

use std::path::{Path, PathBuf};

use crate::autostart::Session;
use crate::{Address, NetError, NetErrorKind, PkiPaths, Request};

/// Directories of sockets, daemons and certificates on this machine.
#[derive(Debug, Clone)]
pub struct HostPaths {
    /// Directory of the system's sockets.
    pub system: PathBuf,
    /// Directory of the user's sockets.
    pub session: PathBuf,
    /// Whether the user is root, whose daemons are the system's.
    pub is_root: bool,
    /// Directories searched for daemons to start; empty if autostart is disabled.
    pub programs: Vec<PathBuf>,
    /// Daemon to start, instead of searching for one.
    pub program: Option<PathBuf>,
    /// Directories of certificates.
    pub pki: PkiPaths,
}

impl Default for HostPaths {
    /// Returns this machine's directories. As in libvirt, `LIBVIRT_AUTOSTART=0` disables autostart, and
    /// `VIRTD_PATH` or `LIBVIRTD_PATH` name the daemon to start.
    fn default() -> Self {
        let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        let (mut programs, mut program) = (vec![], None);
        if variable("LIBVIRT_AUTOSTART").is_none_or(|value| value != "0") {
            programs
                .extend(variable("PATH").iter().flat_map(std::env::split_paths).filter(|p| p.is_absolute()));
            programs.extend(["/usr/sbin", "/usr/local/sbin", "/sbin"].map(PathBuf::from));
            program = variable("VIRTD_PATH").or_else(|| variable("LIBVIRTD_PATH")).map(PathBuf::from);
        }
        Self {
            system: "/run/libvirt".into(),
            session: glib::user_runtime_dir().join("libvirt"),
            is_root: rustix::process::geteuid().is_root(),
            programs,
            program,
            pki: PkiPaths::default(),
        }
    }
}

impl HostPaths {
    /// Returns the path of a daemon's executable.
    fn find(&self, daemon: &str) -> Option<PathBuf> {
        self.programs
            .iter()
            .map(|folder| folder.join(daemon))
            .find(|path| path.is_file() && rustix::fs::access(path, rustix::fs::Access::EXEC_OK).is_ok())
    }
}

/// Selects the socket for a request without `socket=`.
pub(crate) fn find_socket(request: &Request<'_>, paths: &HostPaths) -> Result<Address, NetError> {
    let is_session = !paths.is_root && (request.path == "/session" || request.driver == "test");
    let (folder, suffix): (&Path, _) = match (is_session, request.read_only) {
        // A user's daemon has no read-only socket: access to the socket is access to everything.
        (true, _) => (&paths.session, "-sock"),
        (false, true) => (&paths.system, "-sock-ro"),
        (false, false) => (&paths.system, "-sock"),
    };
    let legacy = ("libvirtd", folder.join(format!("libvirt{suffix}")));
    let direct = daemon_of(request.driver).map(|daemon| (daemon, folder.join(format!("{daemon}{suffix}"))));
    // Existence is not checked here: connecting fails with a reason.
    let address_of =
        |(daemon, socket): (&str, PathBuf)| match paths.program.clone().or_else(|| paths.find(daemon)) {
            Some(daemon) if is_session => Address::Session(Session { socket, daemon }),
            _ => Address::Unix(socket),
        };
    match request.parameter("mode").unwrap_or("auto") {
        "legacy" => Ok(address_of(legacy)),
        "direct" => direct.map(address_of).ok_or_else(|| {
            let message = format!("no daemon is for '{}' alone, as 'mode=direct' needs", request.driver);
            NetError::new(NetErrorKind::Argument, message)
        }),
        _ => {
            let candidates: Vec<_> = direct.into_iter().chain([legacy]).collect();
            if let Some(found) = candidates.iter().find(|(_, socket)| socket.exists()) {
                return Ok(address_of(found.clone()));
            }
            // The first daemon that can be started. In libvirt the default is chosen at build time
            // (`remote_default_mode`).
            let startable =
                |(_, address): &((&str, PathBuf), Address)| matches!(address, Address::Session(_));
            let found =
                candidates.iter().map(|found| (found.clone(), address_of(found.clone()))).find(startable);
            found.map(|(_, address)| address).ok_or_else(|| no_daemon(&candidates, is_session))
        }
    }
}

fn no_daemon(candidates: &[(&str, PathBuf)], is_session: bool) -> NetError {
    let quoted = |text: &dyn std::fmt::Display| format!("'{text}'");
    let sockets: Vec<_> = candidates.iter().map(|(_, socket)| quoted(&socket.display())).collect();
    let mut message = match &sockets[..] {
        [one] => format!("no daemon is running: no {one} is there"),
        more => format!("no daemon is running: neither {} is there", more.join(" nor ")),
    };
    if is_session {
        let daemons: Vec<_> = candidates.iter().map(|(daemon, _)| quoted(daemon)).collect();
        message.push_str(&format!(", and none can be started: {} is not installed", daemons.join(" or ")));
    }
    NetError::new(NetErrorKind::NoConnection, message)
}

/// Returns the modular daemon of a driver; the names are libvirt's.
pub(crate) fn daemon_of(driver: &str) -> Option<&'static str> {
    Some(match driver {
        "qemu" => "virtqemud",
        "xen" => "virtxend",
        "lxc" => "virtlxcd",
        "vbox" => "virtvboxd",
        "bhyve" => "virtbhyved",
        "vz" | "parallels" => "virtvzd",
        "ch" => "virtchd",
        "network" => "virtnetworkd",
        "interface" => "virtinterfaced",
        "nodedev" => "virtnodedevd",
        "nwfilter" => "virtnwfilterd",
        "secret" => "virtsecretd",
        "storage" => "virtstoraged",
        _ => return None,
    })
}

/// Returns the default URI for the daemons of this machine, if there are any, chosen as by libvirt's
/// `virConnectOpen(NULL)`.
///
/// For root it is the first driver whose daemon has a socket; for other users the first with a session daemon,
/// running or startable. For libvirtd it is `xen` on a Xen host, otherwise `qemu`.
pub fn probe(paths: &HostPaths) -> Option<String> {
    let (folder, path, drivers): (_, _, &[&str]) = match paths.is_root {
        true => (&paths.system, "system", &["xen", "qemu", "lxc", "vbox", "bhyve", "vz", "ch"]),
        false => (&paths.session, "session", &["qemu", "vbox"]),
    };
    let uri = |driver: &str| Some(format!("{driver}:///{path}"));
    let mut direct = drivers.iter().filter_map(|driver| Some((*driver, daemon_of(driver)?)));
    if let Some((driver, _)) =
        direct.clone().find(|(_, daemon)| folder.join(format!("{daemon}-sock")).exists())
    {
        return uri(driver);
    }
    if folder.join("libvirt-sock").exists() {
        let capabilities = std::fs::read_to_string("/proc/xen/capabilities").unwrap_or_default();
        return uri(if paths.is_root && capabilities.contains("control_d") { "xen" } else { "qemu" });
    }
    if paths.is_root {
        return None;
    }
    if let Some((driver, _)) = direct.find(|(_, daemon)| paths.find(daemon).is_some()) {
        return uri(driver);
    }
    (paths.program.is_some() || paths.find("libvirtd").is_some()).then(|| uri("qemu")).flatten()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::address::plain_request;

    struct Lab(tempfile::TempDir, HostPaths);

    impl Lab {
        fn new(is_root: bool) -> Self {
            let base = tempfile::tempdir().unwrap();
            let [system, session, sbin] = ["system", "session", "sbin"].map(|name| base.path().join(name));
            for folder in [&system, &session, &sbin] {
                std::fs::create_dir_all(folder).unwrap();
            }
            Self(
                base,
                HostPaths {
                    system,
                    session,
                    is_root,
                    programs: vec![sbin],
                    program: None,
                    pki: PkiPaths::default(),
                },
            )
        }

        fn add(&self, name: &str) {
            let path = self.0.path().join(name);
            std::fs::write(&path, "").unwrap();
            std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
        }

        /// Returns the socket's path, and the daemon's if it can be started.
        fn found(&self, request: Request<'_>) -> Result<String, NetError> {
            let relative = |path: &Path| path.strip_prefix(self.0.path()).unwrap().display().to_string();
            Ok(match find_socket(&request, &self.1)? {
                Address::Unix(path) => relative(&path),
                Address::Session(session) => {
                    format!("{} by {}", relative(&session.socket), relative(&session.daemon))
                }
                other => panic!("{other:?}"),
            })
        }
    }

    fn mode(mode: &str) -> BTreeMap<String, String> {
        BTreeMap::from([("mode".to_owned(), mode.to_owned())])
    }

    #[test]
    fn a_modular_daemon_is_preferred_to_libvirtd() {
        let lab = Lab::new(true);
        let none = BTreeMap::new();
        let (legacy, direct) = (mode("legacy"), mode("direct"));
        let qemu = plain_request("qemu", "/system", &none);
        let error = lab.found(qemu).unwrap_err();
        assert!(
            error.message.contains("libvirt-sock'") && error.message.contains("virtqemud-sock'"),
            "{error}"
        );
        lab.add("system/libvirt-sock");
        assert_eq!(lab.found(qemu).unwrap(), "system/libvirt-sock");
        // Root's session is the system, and nothing is started for it.
        lab.add("sbin/libvirtd");
        assert_eq!(lab.found(Request { path: "/session", ..qemu }).unwrap(), "system/libvirt-sock");
        lab.add("system/virtqemud-sock");
        assert_eq!(lab.found(qemu).unwrap(), "system/virtqemud-sock");
        assert_eq!(lab.found(Request { driver: "lxc", path: "/", ..qemu }).unwrap(), "system/libvirt-sock");
        assert_eq!(lab.found(Request { parameters: &legacy, ..qemu }).unwrap(), "system/libvirt-sock");
        let read_only = Request { parameters: &direct, read_only: true, ..qemu };
        assert_eq!(lab.found(read_only).unwrap(), "system/virtqemud-sock-ro");
        let network = Request { parameters: &direct, driver: "network", ..qemu };
        assert_eq!(lab.found(network).unwrap(), "system/virtnetworkd-sock");
        let any = Request { driver: "remote", parameters: &direct, ..qemu };
        assert_eq!(lab.found(any).unwrap_err().kind, NetErrorKind::Argument);
    }

    #[test]
    fn a_user_has_session_daemons() {
        let lab = Lab::new(false);
        let none = BTreeMap::new();
        let (legacy, direct) = (mode("legacy"), mode("direct"));
        let qemu = plain_request("qemu", "/session", &none);
        let error = lab.found(qemu).unwrap_err();
        assert!(error.message.contains("'virtqemud' or 'libvirtd' is not installed"), "{error}");
        assert!(error.message.contains("/session/"), "{error}");
        let read_only = Request { parameters: &direct, read_only: true, ..qemu };
        assert_eq!(lab.found(read_only).unwrap(), "session/virtqemud-sock");
        lab.add("sbin/libvirtd");
        assert_eq!(lab.found(qemu).unwrap(), "session/libvirt-sock by sbin/libvirtd");
        lab.add("sbin/virtqemud");
        assert_eq!(lab.found(qemu).unwrap(), "session/virtqemud-sock by sbin/virtqemud");
        let old = Request { parameters: &legacy, ..qemu };
        assert_eq!(lab.found(old).unwrap(), "session/libvirt-sock by sbin/libvirtd");
        // The socket may be stale, or its daemon may exit at any time.
        lab.add("session/libvirt-sock");
        assert_eq!(lab.found(qemu).unwrap(), "session/libvirt-sock by sbin/libvirtd");
        let test = Request { driver: "test", path: "/default", ..qemu };
        assert_eq!(lab.found(test).unwrap(), "session/libvirt-sock by sbin/libvirtd");
        let system = Request { path: "/system", ..qemu };
        assert!(!lab.found(system).unwrap_err().message.contains("installed"));
    }

    #[test]
    fn probe_prefers_modular_daemons() {
        let root = Lab::new(true);
        assert_eq!(probe(&root.1), None);
        root.add("sbin/libvirtd");
        assert_eq!(probe(&root.1), None);
        root.add("system/libvirt-sock");
        assert!(["qemu:///system", "xen:///system"].contains(&&*probe(&root.1).unwrap()));
        root.add("system/virtlxcd-sock");
        assert_eq!(probe(&root.1).unwrap(), "lxc:///system");
        root.add("system/virtxend-sock");
        assert_eq!(probe(&root.1).unwrap(), "xen:///system");
        let user = Lab::new(false);
        user.add("system/libvirt-sock");
        assert_eq!(probe(&user.1), None);
        user.add("sbin/virtvboxd");
        assert_eq!(probe(&user.1).unwrap(), "vbox:///session");
        user.add("sbin/libvirtd");
        user.add("session/libvirt-sock");
        assert_eq!(probe(&user.1).unwrap(), "qemu:///session");
    }
}
