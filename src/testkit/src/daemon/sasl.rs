//! libvirtd with SASL authentication, by Cyrus SASL.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Daemon;

/// Returns what is missing on this machine.
pub fn missing(plugin: &str) -> Option<String> {
    if let Some(missing) = super::missing() {
        return Some(missing.to_owned());
    }
    if Command::new("saslpasswd2").arg("-h").stderr(Stdio::null()).stdout(Stdio::null()).status().is_err() {
        return Some("there is no saslpasswd2".to_owned());
    }
    let below = ["/usr/lib64".into(), "/usr/lib".into()].into_iter();
    let libraries = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let is_there = below.chain(libraries).any(|folder| folder.join("sasl2").join(plugin).exists());
    (!is_there).then(|| format!("there is no plugin {plugin} of Cyrus SASL"))
}

/// Starts a daemon with the user `user` and the password `pencil`.
pub fn start(mechanisms: &str) -> Option<Daemon> {
    if let Some(missing) = missing("libscram.so") {
        crate::skip(missing);
        return None;
    }
    let daemon = Daemon::builder().config("auth_unix_rw = \"sasl\"\nauth_unix_ro = \"sasl\"");
    let conf = configure(daemon.folder(), &format!("mech_list: {mechanisms}\n"));
    Some(daemon.environment("SASL_CONF_PATH", conf).start())
}

/// Writes Cyrus SASL's configuration and user database to a directory.
pub fn configure(folder: &Path, lines: &str) -> PathBuf {
    let (conf, users) = (folder.join("sasl"), folder.join("users.db"));
    std::fs::create_dir(&conf).unwrap();
    std::fs::write(conf.join("libvirt.conf"), format!("{lines}sasldb_path: {}\n", users.display())).unwrap();
    let mut command = Command::new("saslpasswd2");
    command.args(["-p", "-c", "-a", "libvirt", "user", "-f"]).arg(&users).stdin(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"pencil").unwrap();
    assert!(child.wait().unwrap().success());
    conf
}
