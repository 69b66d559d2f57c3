//! libvirtd with polkit authentication, on a private D-Bus with private rules.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::Daemon;

/// Paths of polkitd in distributions.
const POLKITD: [&str; 3] =
    ["/usr/lib/polkit-1/polkitd", "/usr/libexec/polkitd", "/usr/libexec/polkit-1/polkitd"];

/// Configuration of the private bus. It permits everything; nobody else can reach it.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=FOLDER/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_type="signal"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
"#;

/// Rules: other users have to authenticate, which is libvirt's default policy.
const RULES: &str = r#"polkit.addRule(function(action, subject) {
    if (action.id != "org.libvirt.unix.manage")
        return undefined;
    return { ALLOWED: polkit.Result.YES, REFUSED: polkit.Result.NO }[subject.user];
});
"#;

const START: &str = r#"
mount --bind $D/rules /etc/polkit-1/rules.d
dbus-daemon --config-file=$D/bus.conf --nofork --nopidfile --nosyslog &
BESIDE=$!
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$D/bus
tries=0
until [ -S $D/bus ] || [ $((tries += 1)) -gt 400 ]; do sleep 0.05; done
POLKITD --no-debug &
BESIDE="$BESIDE $!"
until dbus-send --system --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetNameOwner string:org.freedesktop.PolicyKit1 || [ $((tries += 1)) -gt 400 ]
do
  sleep 0.05
done
"#;

fn polkitd() -> Option<&'static str> {
    POLKITD.into_iter().find(|path| Path::new(path).exists())
}

/// Returns what is missing on this machine.
pub fn missing() -> Option<&'static str> {
    let bus = ["dbus-daemon", "dbus-send"].iter().all(|name| Path::new("/usr/bin").join(name).exists());
    let root = rustix::process::geteuid().is_root();
    super::missing()
        .or_else(|| (!root).then_some("only root can give polkit rules of its own, and is let in without it"))
        .or_else(|| (!bus).then_some("there is no dbus-daemon with dbus-send"))
        .or_else(|| polkitd().is_none().then_some("there is no polkitd"))
        .or_else(|| (!Path::new("/etc/polkit-1/rules.d").exists()).then_some("polkit has no rules.d"))
}

/// Starts a daemon that admits one user, refuses another, and makes others authenticate. Its directory is
/// accessible to all.
pub fn start(allowed: &str, refused: &str) -> Option<Daemon> {
    if let Some(missing) = missing() {
        crate::skip(missing);
        return None;
    }
    let daemon = Daemon::builder().config(
        "auth_unix_rw = \"polkit\"\nauth_unix_ro = \"polkit\"\nunix_sock_rw_perms = \"0777\"\n\
         unix_sock_ro_perms = \"0777\"",
    );
    let folder: PathBuf = daemon.folder().to_owned();
    std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    std::fs::create_dir(folder.join("rules")).unwrap();
    let rules = RULES.replace("ALLOWED", allowed).replace("REFUSED", refused);
    std::fs::write(folder.join("rules/10-test.rules"), rules).unwrap();
    let bus = BUS.replace("FOLDER", &folder.display().to_string());
    std::fs::write(folder.join("bus.conf"), bus).unwrap();
    Some(daemon.beside(&START.replace("POLKITD", polkitd()?)).start())
}
