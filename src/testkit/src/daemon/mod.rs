//! Private libvirtd for a test, with all its state in a temporary directory.
//!
//! As root it runs in its own mount and network namespaces, because a privileged daemon has its state in fixed
//! directories; otherwise its state is below `XDG_*`. It ends with the test's process in any case: its shell waits for EOF
//! of a pipe whose other end only this process has.
//!
//! `VIRGO_LIBVIRT_PREFIX` names a directory with another libvirt, as made by `tests/fetch-libvirt.sh`.
//!
//! TCP ports are opened by the test and passed to the daemon by systemd's protocol (`LISTEN_FDS`), so that they belong to
//! the test's network namespace, which is otherwise unreachable for the daemon.

pub mod polkit;
pub mod sasl;

use std::ffi::OsString;
use std::io::Write;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// Running daemon. Dropping it kills the daemon.
pub struct Daemon {
    shell: Child,
    folder: tempfile::TempDir,
    socket: PathBuf,
    port: Option<u16>,
}

/// Configuration of a daemon; its directory exists already.
pub struct Builder {
    folder: tempfile::TempDir,
    config: String,
    environment: Vec<(&'static str, OsString)>,
    listens_as: Option<&'static str>,
    beside: Option<String>,
}

/// Returns what is missing on this machine to run libvirtd.
pub fn missing() -> Option<&'static str> {
    static MISSING: OnceLock<Option<&str>> = OnceLock::new();
    *MISSING.get_or_init(|| {
        let mut libvirtd = std::env::var_os("VIRGO_LIBVIRT_PREFIX").unwrap_or_default();
        libvirtd.push("/usr/sbin/libvirtd");
        if !Path::new(&libvirtd).exists() {
            return Some("there is no /usr/sbin/libvirtd");
        }
        // A session daemon needs no namespaces.
        let has_namespaces = !rustix::process::geteuid().is_root()
            || Command::new("unshare")
                .args(["--mount", "--net", "true"])
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success());
        (!has_namespaces).then_some("this machine gives root no namespaces")
    })
}

/// Returns what is missing on this machine for [`Daemon::start_qemu`].
pub fn missing_qemu() -> Option<&'static str> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let has = |program| std::env::split_paths(&path).any(|folder| folder.join(program).exists());
    if !rustix::process::geteuid().is_root() {
        return Some("a privileged libvirtd needs root");
    }
    if !has("qemu-system-x86_64") {
        return Some("there is no qemu-system-x86_64");
    }
    missing()
}

/// Script that starts a privileged libvirtd with QEMU in a PID namespace; used by the compatibility suites, too.
const START_QEMU: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/libvirtd.sh");

/// Script that starts the daemon; used by `tests/daemon.py`, too.
const START: &str = include_str!("start.sh");

impl Daemon {
    /// Starts a daemon with extra lines in its configuration.
    pub fn start(extra: &str) -> Self {
        Self::builder().config(extra).start()
    }

    /// Starts a daemon that can run virtual machines, which end with it.
    pub fn start_qemu() -> Self {
        let folder = tempfile::Builder::new().prefix("virgo-libvirtd-").tempdir().unwrap();
        let mut command = Command::new(START_QEMU);
        let shell = command.arg(folder.path()).stdin(Stdio::piped()).spawn().unwrap();
        let socket = folder.path().join("sockets/libvirt-sock");
        let daemon = Self { shell, folder, socket, port: None };
        daemon.start_again();
        daemon
    }

    /// Returns a builder.
    pub fn builder() -> Builder {
        let folder = tempfile::Builder::new().prefix("virgo-libvirtd-").tempdir().unwrap();
        Builder { folder, config: String::new(), environment: vec![], listens_as: None, beside: None }
    }

    /// Starts the daemon again after it was killed.
    pub fn start_again(&self) {
        if let Some(pid) = self.pid() {
            // A process that ends closes its sockets one by one: until then somebody may still be let in.
            crate::until("the former daemon ends", || crate::has_ended(pid));
        }
        self.shell.stdin.as_ref().unwrap().write_all(b"start\n").unwrap();
        let begin = Instant::now();
        let is_ready = || match self.port {
            // Clients that connect earlier wait in the backlog.
            Some(_) => self.folder.path().join("libvirtd.pid").exists(),
            None => std::os::unix::net::UnixStream::connect(&self.socket).is_ok(),
        };
        while !is_ready() {
            let out = || std::fs::read_to_string(self.folder.path().join("out")).unwrap_or_default();
            assert!(begin.elapsed() < Duration::from_secs(30), "libvirtd does not start: {}", out());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Returns the path of its socket.
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Returns the path of the socket by which it is administered, once it listens there, which is later than elsewhere.
    pub fn admin_socket(&self) -> PathBuf {
        let socket = self.socket.with_file_name("libvirt-admin-sock");
        crate::until("the daemon can be administered", || {
            std::os::unix::net::UnixStream::connect(&socket).is_ok()
        });
        socket
    }

    /// Returns a URI of its test driver's default connection.
    pub fn uri(&self) -> String {
        format!("test+unix:///default?socket={}", self.socket.display())
    }

    /// Returns the TCP port.
    pub fn port(&self) -> u16 {
        self.port.expect("it was told to listen")
    }

    /// Returns its directory.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Kills it by `SIGKILL`.
    pub fn kill(&self) {
        self.signal(rustix::process::Signal::KILL);
    }

    /// Stops it until it gets `SIGCONT`.
    pub fn freeze(&self) {
        self.signal(rustix::process::Signal::STOP);
        // Its threads stop one after the other.
        let Some(pid) = self.pid() else { return };
        let threads = format!("/proc/{}/task", pid.as_raw_nonzero());
        let state = |task: std::io::Result<std::fs::DirEntry>| {
            let stat = std::fs::read_to_string(task.ok()?.path().join("stat")).ok()?;
            stat.rsplit_once(") ").map(|(_, rest)| rest.starts_with('T'))
        };
        crate::until("the daemon stops", || {
            std::fs::read_dir(&threads).is_ok_and(|all| all.filter_map(state).all(|is_stopped| is_stopped))
        });
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: rustix::process::Signal) {
        if let Some(pid) = self.pid() {
            // It may be gone already.
            let _ = rustix::process::kill_process(pid, signal);
        }
    }

    /// Returns whether the daemon that was started last has ended.
    pub fn has_ended(&self) -> bool {
        self.pid().is_none_or(crate::has_ended)
    }

    /// That of the daemon that was started last, once it is written down.
    fn pid(&self) -> Option<rustix::process::Pid> {
        let pid = std::fs::read_to_string(self.folder.path().join("pid")).ok()?;
        rustix::process::Pid::from_raw(pid.trim().parse().ok()?)
    }
}

impl Builder {
    /// Adds lines to its configuration.
    pub fn config(mut self, lines: &str) -> Self {
        self.config.push_str(lines);
        self.config.push('\n');
        self
    }

    /// Sets an environment variable.
    pub fn environment(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.environment.push((name, value.into()));
        self
    }

    /// Makes it listen on a TCP port instead of its socket, like `libvirtd-tcp.socket` or `libvirtd-tls.socket`.
    pub fn listen(mut self, service: &'static str) -> Self {
        self.listens_as = Some(service);
        self
    }

    /// Adds a shell script that runs in the daemon's namespaces before it starts. `$D` is the directory, exported
    /// variables reach the daemon, and the PIDs of background processes have to be added to `$BESIDE`, to be
    /// killed.
    pub fn beside(mut self, script: &str) -> Self {
        self.beside = Some(script.to_owned());
        self
    }

    /// Returns its directory.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts the daemon and waits until it listens.
    pub fn start(self) -> Daemon {
        let Self { folder, config, environment, listens_as, beside } = self;
        let root = folder.path();
        if let Some(script) = beside {
            std::fs::write(root.join("beside"), script).unwrap();
        }
        let is_root = rustix::process::geteuid().is_root();
        std::fs::create_dir(root.join("sockets")).unwrap();
        let mut conf = format!(
            // In libvirt's configuration files the first of two equal keys counts.
            "{config}auth_unix_rw = \"none\"\nauth_unix_ro = \"none\"\nlog_level = 4\n\
             log_outputs = \"4:file:{}/log\"\n",
            root.display()
        );
        if is_root {
            let sockets = format!("{}/sockets", root.display());
            conf.push_str(&format!("unix_sock_dir = \"{sockets}\"\nunix_sock_rw_perms = \"0700\"\n"));
        }
        std::fs::write(root.join("libvirtd.conf"), conf).unwrap();
        let mut command = if is_root {
            let mut command = Command::new("unshare");
            command.args(["--mount", "--net", "sh"]);
            command
        } else {
            Command::new("sh")
        };
        command.args(["-c", START, "sh"]).arg(root).env("HOME", root).envs(environment);
        for (name, below) in
            [("XDG_RUNTIME_DIR", "run"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")]
        {
            let place = root.join(below);
            std::fs::create_dir(&place).unwrap();
            command.env(name, place);
        }
        let mut port = None;
        if let Some(service) = listens_as {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            port = Some(listener.local_addr().unwrap().port());
            command.arg(service).stdout(OwnedFd::from(listener));
        }
        let shell = command.stdin(Stdio::piped()).spawn().unwrap();
        let socket = if is_root { "sockets/libvirt-sock" } else { "run/libvirt/libvirt-sock" };
        let socket = root.join(socket);
        let daemon = Daemon { shell, folder, socket, port };
        daemon.start_again();
        daemon
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let read =
                |name: &str| std::fs::read_to_string(self.folder.path().join(name)).unwrap_or_default();
            eprintln!("libvirtd said: {}{}", read("out"), read("log"));
        }
        self.kill();
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}
