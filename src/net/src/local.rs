//! Which socket of this machine is the right one: those of the daemons for one hypervisor each, the one for
//! all, of the system and of the user.

use std::path::{Path, PathBuf};

use crate::{NetError, Problem, Request};

/// Where sockets are.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Of the system's daemons.
    pub system: PathBuf,
    /// Of the user's.
    pub session: PathBuf,
}

impl Default for Folders {
    fn default() -> Self {
        Self { system: "/run/libvirt".into(), session: glib::user_runtime_dir().join("libvirt") }
    }
}

/// Finds the socket for a request that does not name one.
pub(crate) fn find_socket(request: &Request<'_>, folders: &Folders) -> Result<PathBuf, NetError> {
    let of_user =
        request.path == "/session" || (request.driver == "test" && !rustix::process::geteuid().is_root());
    let (folder, suffix): (&Path, _) = match (of_user, request.read_only) {
        // A user's own daemon has no second socket: whoever may connect may do everything.
        (true, _) => (&folders.session, "-sock"),
        (false, true) => (&folders.system, "-sock-ro"),
        (false, false) => (&folders.system, "-sock"),
    };
    let legacy = folder.join(format!("libvirt{suffix}"));
    let direct = daemon_of(request.driver).map(|daemon| folder.join(format!("{daemon}{suffix}")));
    match request.parameter("mode").unwrap_or("auto") {
        "legacy" => Ok(legacy),
        "direct" => direct.ok_or_else(|| {
            let message = format!("no daemon is for '{}' alone, as 'mode=direct' needs", request.driver);
            NetError::new(Problem::Argument, message)
        }),
        "auto" => match direct {
            Some(direct) if direct.exists() => Ok(direct),
            _ if legacy.exists() => Ok(legacy),
            direct => {
                let nor = direct.map(|direct| format!(" nor '{}'", direct.display())).unwrap_or_default();
                let message = format!("no daemon is running: neither '{}'{nor} is there", legacy.display());
                let message = if nor.is_empty() { message.replace("neither ", "no ") } else { message };
                Err(NetError::new(Problem::NoConnection, message))
            }
        },
        other => {
            let message = format!("the mode '{other}' is not one of auto, legacy, direct");
            Err(NetError::new(Problem::Argument, message))
        }
    }
}

/// The daemon that serves one hypervisor only.
fn daemon_of(driver: &str) -> Option<&'static str> {
    Some(match driver {
        "qemu" => "virtqemud",
        "xen" => "virtxend",
        "lxc" => "virtlxcd",
        "vbox" => "virtvboxd",
        "bhyve" => "virtbhyved",
        "vz" | "parallels" => "virtvzd",
        "ch" => "virtchd",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::address::plain_request;

    #[test]
    fn the_daemon_for_one_comes_before_the_daemon_for_all() {
        let base = tempfile::tempdir().unwrap();
        let folders = Folders { system: base.path().join("system"), session: base.path().join("session") };
        std::fs::create_dir_all(&folders.system).unwrap();
        std::fs::create_dir_all(&folders.session).unwrap();
        let none = BTreeMap::new();
        let mode = |mode: &str| BTreeMap::from([("mode".to_owned(), mode.to_owned())]);
        let (legacy, direct, wrong) = (mode("legacy"), mode("direct"), mode("wrong"));
        let qemu = plain_request("qemu", "/system", &none);
        let found = |request: Request<'_>| {
            let path = find_socket(&request, &folders)?;
            Ok(path.strip_prefix(base.path()).unwrap().to_str().unwrap().to_owned())
        };
        let error: NetError = found(qemu).unwrap_err();
        assert!(
            error.message.contains("libvirt-sock'") && error.message.contains("virtqemud-sock'"),
            "{error}"
        );
        std::fs::write(folders.system.join("libvirt-sock"), "").unwrap();
        assert_eq!(found(qemu).unwrap(), "system/libvirt-sock");
        std::fs::write(folders.system.join("virtqemud-sock"), "").unwrap();
        assert_eq!(found(qemu).unwrap(), "system/virtqemud-sock");
        assert_eq!(found(Request { driver: "lxc", path: "/", ..qemu }).unwrap(), "system/libvirt-sock");
        assert_eq!(found(Request { parameters: &legacy, ..qemu }).unwrap(), "system/libvirt-sock");
        let session = Request { parameters: &direct, path: "/session", read_only: true, ..qemu };
        assert_eq!(found(session).unwrap(), "session/virtqemud-sock");
        let read_only = Request { parameters: &direct, read_only: true, ..qemu };
        assert_eq!(found(read_only).unwrap(), "system/virtqemud-sock-ro");
        assert!(found(Request { parameters: &wrong, ..qemu }).unwrap_err().message.contains("'wrong'"));
        assert_eq!(
            found(Request { driver: "remote", parameters: &direct, ..qemu }).unwrap_err().problem,
            Problem::Argument
        );
    }
}
