//! Which socket of this machine is the right one: those of the daemons for one hypervisor each, the one for
//! all, of the system and of the user; and which daemon could be started to listen there.

use std::path::{Path, PathBuf};

use crate::autostart::Session;
use crate::{Address, NetError, PkiFolders, Problem, Request};

/// Where sockets, daemons and certificates are.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Of the system's sockets.
    pub system: PathBuf,
    /// Of the user's sockets.
    pub session: PathBuf,
    /// Whether the user is root, whose daemons are the system's.
    pub is_root: bool,
    /// Of the daemons that may be started for the user; none where that is not wanted.
    pub programs: Vec<PathBuf>,
    /// The daemon to start, if it does not matter what is installed.
    pub program: Option<PathBuf>,
    /// Where certificates are.
    pub pki: PkiFolders,
}

impl Default for Folders {
    /// This machine's. As for libvirt, `LIBVIRT_AUTOSTART=0` forbids to start daemons, and `VIRTD_PATH` or
    /// `LIBVIRTD_PATH` name the one to start.
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
            pki: PkiFolders::default(),
        }
    }
}

impl Folders {
    /// The program of a daemon.
    fn find(&self, daemon: &str) -> Option<PathBuf> {
        self.programs
            .iter()
            .map(|folder| folder.join(daemon))
            .find(|path| path.is_file() && rustix::fs::access(path, rustix::fs::Access::EXEC_OK).is_ok())
    }
}

/// Finds the socket for a request that does not name one.
pub(crate) fn find_socket(request: &Request<'_>, folders: &Folders) -> Result<Address, NetError> {
    let of_user = !folders.is_root && (request.path == "/session" || request.driver == "test");
    let (folder, suffix): (&Path, _) = match (of_user, request.read_only) {
        // A user's own daemon has no second socket: whoever may connect may do everything.
        (true, _) => (&folders.session, "-sock"),
        (false, true) => (&folders.system, "-sock-ro"),
        (false, false) => (&folders.system, "-sock"),
    };
    let legacy = ("libvirtd", folder.join(format!("libvirt{suffix}")));
    let direct = daemon_of(request.driver).map(|daemon| (daemon, folder.join(format!("{daemon}{suffix}"))));
    // Whether it is there is seen when it is connected to.
    let sure =
        |(daemon, socket): (&str, PathBuf)| match folders.program.clone().or_else(|| folders.find(daemon)) {
            Some(daemon) if of_user => Address::Session(Session { socket, daemon }),
            _ => Address::Unix(socket),
        };
    match request.parameter("mode").unwrap_or("auto") {
        "legacy" => Ok(sure(legacy)),
        "direct" => direct.map(sure).ok_or_else(|| {
            let message = format!("no daemon is for '{}' alone, as 'mode=direct' needs", request.driver);
            NetError::new(Problem::Argument, message)
        }),
        _ => {
            let candidates: Vec<_> = direct.into_iter().chain([legacy]).collect();
            if let Some(found) = candidates.iter().find(|(_, socket)| socket.exists()) {
                return Ok(sure(found.clone()));
            }
            // The first one that can be started; libvirt's own choice is made when it is built.
            let startable =
                |(_, address): &((&str, PathBuf), Address)| matches!(address, Address::Session(_));
            let found = candidates.iter().map(|found| (found.clone(), sure(found.clone()))).find(startable);
            found.map(|(_, address)| address).ok_or_else(|| nobody(&candidates, of_user))
        }
    }
}

fn nobody(candidates: &[(&str, PathBuf)], of_user: bool) -> NetError {
    let quoted = |text: &dyn std::fmt::Display| format!("'{text}'");
    let sockets: Vec<_> = candidates.iter().map(|(_, socket)| quoted(&socket.display())).collect();
    let mut message = match &sockets[..] {
        [one] => format!("no daemon is running: no {one} is there"),
        more => format!("no daemon is running: neither {} is there", more.join(" nor ")),
    };
    if of_user {
        let daemons: Vec<_> = candidates.iter().map(|(daemon, _)| quoted(daemon)).collect();
        message.push_str(&format!(", and none can be started: {} is not installed", daemons.join(" or ")));
    }
    NetError::new(Problem::NoConnection, message)
}

/// The daemon that serves one hypervisor, or one kind of other things, only.
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

/// The URI of the hypervisor that this machine's daemons are for, if there are any, as libvirt finds it for
/// programs that name none.
///
/// For root it is the first one whose daemon has a socket, for others the first of those that run for users,
/// whether it runs or can be started. Behind the daemon for all, it is Xen on a Xen host, and QEMU.
pub fn probe(folders: &Folders) -> Option<String> {
    let (folder, path, drivers): (_, _, &[&str]) = match folders.is_root {
        true => (&folders.system, "system", &["xen", "qemu", "lxc", "vbox", "bhyve", "vz", "ch"]),
        false => (&folders.session, "session", &["qemu", "vbox"]),
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
        return uri(if folders.is_root && capabilities.contains("control_d") { "xen" } else { "qemu" });
    }
    if folders.is_root {
        return None;
    }
    if let Some((driver, _)) = direct.find(|(_, daemon)| folders.find(daemon).is_some()) {
        return uri(driver);
    }
    (folders.program.is_some() || folders.find("libvirtd").is_some()).then(|| uri("qemu")).flatten()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::address::plain_request;

    struct Lab(tempfile::TempDir, Folders);

    impl Lab {
        fn new(is_root: bool) -> Self {
            let base = tempfile::tempdir().unwrap();
            let [system, session, sbin] = ["system", "session", "sbin"].map(|name| base.path().join(name));
            for folder in [&system, &session, &sbin] {
                std::fs::create_dir_all(folder).unwrap();
            }
            Self(
                base,
                Folders {
                    system,
                    session,
                    is_root,
                    programs: vec![sbin],
                    program: None,
                    pki: PkiFolders::default(),
                },
            )
        }

        fn add(&self, name: &str) {
            let path = self.0.path().join(name);
            std::fs::write(&path, "").unwrap();
            std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
        }

        /// The socket, and the daemon if it could be started.
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
    fn the_daemon_for_one_comes_before_the_daemon_for_all() {
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
        assert_eq!(lab.found(any).unwrap_err().problem, Problem::Argument);
    }

    #[test]
    fn a_user_has_daemons_of_their_own() {
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
        // One that is there may be stale, or end at any time.
        lab.add("session/libvirt-sock");
        assert_eq!(lab.found(qemu).unwrap(), "session/libvirt-sock by sbin/libvirtd");
        let test = Request { driver: "test", path: "/default", ..qemu };
        assert_eq!(lab.found(test).unwrap(), "session/libvirt-sock by sbin/libvirtd");
        let system = Request { path: "/system", ..qemu };
        assert!(!lab.found(system).unwrap_err().message.contains("installed"));
    }

    #[test]
    fn what_a_machine_is_for() {
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
