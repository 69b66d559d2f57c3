//! An ssh server of a test's own, on a loopback port, with its keys and settings in a folder, which lets in
//! whoever runs the test. It ends with the test's process in any case, as the daemon does.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use virgo_testkit::LIMIT;

/// See the module. Dropping it ends it.
pub struct Sshd {
    shell: Child,
    folder: tempfile::TempDir,
    port: u16,
}

/// What this machine lacks for it.
pub fn missing() -> Option<&'static str> {
    let is_there =
        |name: &&str| Path::new("/usr/bin").join(name).exists() || Path::new("/bin").join(name).exists();
    if !Path::new("/usr/sbin/sshd").exists() {
        return Some("there is no /usr/sbin/sshd");
    }
    (!["ssh", "ssh-keygen", "nc"].iter().all(is_there)).then_some("there is no ssh, ssh-keygen or nc")
}

/// Root's virt-ssh-helper looks in one place only, so that is where the daemon's sockets are put for it.
const START: &str = r#"
D=$1 SOCKETS=$2
if [ "$(id -u)" = 0 ]; then
  mount --make-rprivate /
  mkdir -p /run/sshd /run/libvirt
  mount --bind $SOCKETS /run/libvirt
  [ ! -e $D/shadow ] || mount --bind $D/shadow /etc/shadow
fi
/usr/sbin/sshd -D -f $D/sshd_config -E $D/log </dev/null >$D/out 2>&1 &
P=$!
cat >/dev/null
kill $P 2>/dev/null
rm -rf $D
"#;

impl Sshd {
    /// Starts one at whose host a daemon's sockets are in a folder.
    pub fn start(sockets: &Path) -> Self {
        Self::start_with(sockets, "")
    }

    /// Starts one that takes a password, which is `pencil`, and no keys. Only root can.
    pub fn start_with_password(sockets: &Path) -> Self {
        Self::start_with(
            sockets,
            "PasswordAuthentication yes\nPubkeyAuthentication no\nPermitRootLogin yes\n",
        )
    }

    fn start_with(sockets: &Path, lines: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("virgo-sshd-").tempdir().unwrap();
        let root = folder.path();
        for (key, passphrase) in [("host", ""), ("user", ""), ("stranger", ""), ("locked", "pencil")] {
            let made = Command::new("ssh-keygen")
                .args(["-q", "-t", "ed25519", "-N", passphrase, "-C", key, "-f"])
                .arg(root.join(key))
                .status();
            assert!(made.unwrap().success());
        }
        if lines.contains("PasswordAuthentication yes") {
            let hash = Command::new("openssl").args(["passwd", "-6", "pencil"]).output().unwrap().stdout;
            let hash = String::from_utf8(hash).unwrap();
            std::fs::write(root.join("shadow"), format!("root:{}:19000:0:99999:7:::\n", hash.trim()))
                .unwrap();
        }
        // Somebody else may take the port until sshd does; it then says so and ends.
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let at = root.display();
        std::fs::write(
            root.join("sshd_config"),
            format!(
                // Of two lines about the same, the first one counts.
                "{lines}Port {port}\nListenAddress 127.0.0.1\nHostKey {at}/host\n\
                 AuthorizedKeysFile {at}/user.pub {at}/locked.pub\n\
                 PidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n\
                 KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"
            ),
        )
        .unwrap();
        let key = std::fs::read_to_string(root.join("host.pub")).unwrap();
        std::fs::write(root.join("known_hosts"), format!("[127.0.0.1]:{port} {key}")).unwrap();
        let is_root = rustix::process::geteuid().is_root();
        let mut command = Command::new(if is_root { "unshare" } else { "sh" });
        if is_root {
            command.args(["--mount", "sh"]);
        }
        let shell =
            command.args(["-c", START, "sh"]).args([root, sockets]).stdin(Stdio::piped()).spawn().unwrap();
        let sshd = Self { shell, folder, port };
        let begin = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            let log = || std::fs::read_to_string(sshd.path("log")).unwrap_or_default();
            assert!(begin.elapsed() < LIMIT, "sshd does not start: {}", log());
            std::thread::sleep(Duration::from_millis(20));
        }
        sshd
    }

    /// A file of its folder: the keys `user`, `stranger` and `locked`, whose passphrase is `pencil`, `known_hosts`
    /// and the like.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// An ssh with settings of its own instead of the user's: the program, for `command=`.
    pub fn client(&self, name: &str, key: &str, known_hosts: &str) -> PathBuf {
        self.client_with(name, key, known_hosts, "")
    }

    /// The same, with lines of a shell before it.
    pub fn client_with(&self, name: &str, key: &str, known_hosts: &str, lines: &str) -> PathBuf {
        let at = self.folder.path().display();
        std::fs::write(
            self.path(&format!("{name}.conf")),
            format!(
                "Host *\n IdentityFile {at}/{key}\n IdentitiesOnly yes\n IdentityAgent none\n \
                 UserKnownHostsFile {at}/{known_hosts}\n GlobalKnownHostsFile /dev/null\n"
            ),
        )
        .unwrap();
        let script = self.path(name);
        let text = format!("#!/bin/sh\n{lines}\nexec ssh -F {at}/{name}.conf \"$@\"\n");
        virgo_testkit::write_program(&script, &text);
        script
    }
}

impl Drop for Sshd {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}
