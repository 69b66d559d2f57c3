//! A user's own daemon, which is started when it is needed. Root has none: there, the case runs itself again as
//! a user without any rights.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use futures_lite::future::block_on;
use virgo_driver_kit::{default_uri, resolve};
use virgo_driver_remote::open;
use virgo_operations::{ConnectionFlags, DomainListFlags, ErrorCode, EventSink};

use virgo_testkit::daemon::missing;
use virgo_testkit::until;

const NOBODY: u32 = 65534;

/// Set for the case that runs as a user.
const INSIDE: &str = "VIRGO_TEST_SESSION";

#[test]
fn a_session_daemon_is_started_once_and_stays() {
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    let folder = tempfile::Builder::new().prefix("virgo-session-").tempdir().unwrap();
    let run = folder.path().join("run");
    // It may be built where others can't look.
    let program = folder.path().join("test");
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    for name in ["run", "config", "cache"] {
        std::fs::create_dir(folder.path().join(name)).unwrap();
    }
    let aliases = folder.path().join("config/libvirt");
    std::fs::create_dir(&aliases).unwrap();
    std::fs::write(aliases.join("libvirt.conf"), "uri_aliases = [ \"mine=test+unix:///default\" ]\n")
        .unwrap();
    let mut command;
    if rustix::process::geteuid().is_root() {
        let own = Command::new("chown").arg("-R").arg(NOBODY.to_string()).arg(folder.path()).status();
        assert!(own.unwrap().success());
        command = Command::new("setpriv");
        let [user, group] = ["u", "g"].map(|kind| format!("--re{kind}id={NOBODY}"));
        command.args([&user, &group, "--clear-groups"]).arg(&program);
    } else {
        command = Command::new(&program);
    }
    command.args(["--exact", "autostart::inside", "--ignored", "--nocapture"]).env(INSIDE, "1");
    command.env("HOME", folder.path()).env_remove("LIBVIRT_DEFAULT_URI");
    command.env("XDG_RUNTIME_DIR", &run);
    command.env("XDG_CONFIG_HOME", folder.path().join("config"));
    command.env("XDG_CACHE_HOME", folder.path().join("cache")).current_dir("/");
    // With it forbidden, nothing is started.
    let output = command.env("LIBVIRT_AUTOSTART", "0").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    assert!(pid_of_daemon(&run).is_none());
    let output = command.env_remove("LIBVIRT_AUTOSTART").output().unwrap();
    let guard = pid_of_daemon(&run).map(Guard);
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    // It outlives who has started it.
    let pid = guard.as_ref().expect("the daemon has written its number").0;
    let status = std::fs::read_to_string(format!("/proc/{}/status", pid.as_raw_nonzero())).unwrap();
    assert!(!status.contains("State:\tZ"), "{status}");
    let arguments = std::fs::read_to_string(format!("/proc/{}/cmdline", pid.as_raw_nonzero())).unwrap();
    assert!(arguments.contains("libvirtd\0--timeout=120"), "{arguments}");
}

/// Ends the daemon; its own patience would be over after two minutes.
struct Guard(rustix::process::Pid);

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = rustix::process::kill_process(self.0, rustix::process::Signal::KILL);
        if !std::thread::panicking() {
            until("the daemon ends", || rustix::process::test_kill_process(self.0).is_err());
        }
    }
}

fn pid_of_daemon(run: &Path) -> Option<rustix::process::Pid> {
    let pid = std::fs::read_to_string(run.join("libvirt/libvirtd.pid")).ok()?;
    rustix::process::Pid::from_raw(pid.trim().parse().ok()?)
}

#[test]
#[ignore = "the case above runs it, as a user"]
fn inside() {
    if std::env::var_os(INSIDE).is_none() {
        return;
    }
    let run = PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR").unwrap());
    let connect = async |uri: &str| {
        let uri = resolve(Some(uri), ConnectionFlags::empty()).await?;
        open(&uri, ConnectionFlags::empty(), None, EventSink::new(drop)).await
    };
    if std::env::var_os("LIBVIRT_AUTOSTART").is_some() {
        for uri in ["test+unix:///default", "qemu:///session", "qemu:///session?mode=legacy"] {
            let error = block_on(connect(uri)).err().unwrap();
            assert!(
                error.code() == ErrorCode::NoConnect && error.message().contains("libvirt-sock"),
                "{error}"
            );
        }
        return assert_eq!(block_on(default_uri()).unwrap().to_string(), "qemu:///embed");
    }
    // Many at once start one.
    let begin = Instant::now();
    let drivers = block_on(async {
        let opening: Vec<_> = (0..5)
            .map(|_| virgo_runtime::spawn(async move { connect("test+unix:///default").await }))
            .collect();
        let mut drivers = vec![];
        for one in opening {
            drivers.push(one.await.unwrap());
        }
        drivers
    });
    eprintln!("started and connected to in {:?}", begin.elapsed());
    let pid = pid_of_daemon(&run).unwrap();
    for driver in &drivers {
        assert_eq!(
            block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap().len(),
            1
        );
    }
    assert!(run.join("libvirt/libvirtd.lock").exists());
    let by_alias = block_on(connect("mine")).unwrap();
    assert_eq!(by_alias.hypervisor(), "Test");
    // No URI is the session, and that is this daemon.
    assert_eq!(block_on(default_uri()).unwrap().to_string(), "qemu:///session");
    let session = block_on(connect("")).unwrap();
    assert_eq!(session.hypervisor(), "QEMU");
    assert_eq!(pid_of_daemon(&run), Some(pid));
    // One that was killed leaves its socket behind, and is started again.
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    until("it is reaped", || rustix::process::test_kill_process(pid).is_err());
    assert!(run.join("libvirt/libvirt-sock").exists());
    assert!(block_on(connect("test+unix:///default")).is_ok());
    assert_ne!(pid_of_daemon(&run), Some(pid));
}
