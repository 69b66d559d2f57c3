//! Settings of a command take effect in the child: environment, directory, streams, signals, limits, credentials.

mod common;

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::time::{Duration, Instant};

use common::output;
use virgo_sys::process::{Command, Pidfd, Resource, Signal, Stdio, process_start_time};

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn shell(script: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    command
}

#[test]
fn argv_is_passed() {
    let text =
        output(Command::new("/bin/sh").argv0("my name").args(["-c", "echo \"$0|$1|$2\"", "a b", "", "ü"]));
    assert_eq!(text, "a b||ü\n");
    let text = output(Command::new("sh").argv0("my name").args(["-c", "tr '\\0' '|' </proc/$$/cmdline"]));
    assert!(text.starts_with("my name|-c|"), "{text}");
}

#[test]
fn environment_is_set() {
    let text = output(
        Command::new("/usr/bin/env").env_clear().env("B", "2").env("A", "1=1").env("C", "").env_remove("B"),
    );
    assert_eq!(text, "A=1=1\nC=\n");
    let inherited = output(Command::new("env").env("VIRGO_TEST", "x").env_remove("HOME"));
    assert!(inherited.contains("VIRGO_TEST=x\n") && inherited.contains("PATH="));
    assert!(!inherited.lines().any(|line| line.starts_with("HOME=")));
}

#[test]
fn plain_names_are_searched_in_the_childs_path() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/bin/echo", folder.path().join("virgo-test-tool")).unwrap();
    let path = format!("/nonexistent:/etc/passwd:{}", folder.path().display());
    assert_eq!(output(Command::new("virgo-test-tool").arg("hi").env("PATH", path)), "hi\n");
}

#[test]
fn working_directory_is_entered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap();
    assert_eq!(output(Command::new("pwd").current_dir(&path)).trim_end(), path.to_str().unwrap());
}

#[test]
fn standard_streams_are_connected() {
    let mut child = shell("cat; echo wrong >&2; exit 3")
        .stdin(Stdio::Pipe)
        .stdout(Stdio::Pipe)
        .stderr(Stdio::Pipe)
        .spawn()
        .unwrap();
    File::from(child.stdin.take().unwrap()).write_all(b"through").unwrap();
    let (mut out, mut err) = (String::new(), String::new());
    File::from(child.stdout.take().unwrap()).read_to_string(&mut out).unwrap();
    File::from(child.stderr.take().unwrap()).read_to_string(&mut err).unwrap();
    assert_eq!((out.as_str(), err.as_str()), ("through", "wrong\n"));
    assert_eq!(child.wait().unwrap().code(), Some(3));
    assert_eq!(child.wait().unwrap().code(), Some(3), "the status stays");
    assert_eq!(child.kill(Signal::TERM).unwrap_err().raw_os_error(), Some(libc::ESRCH));
}

#[test]
fn append_writes_at_the_end_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    for line in ["one", "two"] {
        let mut command = shell("echo $1 >&2");
        command.args(["sh", line]).stderr(Stdio::Append(log.clone()));
        assert!(command.spawn().unwrap().wait().unwrap().success());
    }
    assert_eq!(std::fs::read_to_string(log).unwrap(), "one\ntwo\n");
}

#[test]
fn a_command_starts_more_than_one_child() {
    let mut command = Command::new("echo");
    command.arg("again").stdout(Stdio::Pipe);
    for _ in 0..3 {
        let mut child = command.spawn().unwrap();
        let mut text = String::new();
        File::from(child.stdout.take().unwrap()).read_to_string(&mut text).unwrap();
        assert_eq!(text, "again\n");
        child.wait().unwrap();
    }
}

#[test]
fn signals_start_from_their_defaults() {
    // Rust ignores SIGPIPE; ignore and block more.
    // SAFETY: Ignoring a signal runs no code; the sets are initialised before use.
    unsafe {
        libc::signal(libc::SIGHUP, libc::SIG_IGN);
        let mut set = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGUSR2);
        libc::sigaddset(&raw mut set, libc::SIGTERM);
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut());
    }
    for credentials in [false, true] {
        let mut command = Command::new("cat");
        command.arg("/proc/self/status");
        if credentials && is_root() {
            command.uid(12345);
        }
        let text = output(&mut command);
        let sets = ["SigBlk:", "SigIgn:", "SigCgt:"].map(|name| {
            let set = text.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            u64::from_str_radix(set.trim(), 16).unwrap()
        });
        assert_eq!(sets, [0; 3], "blocked, ignored, caught");
    }
    let own = std::fs::read_to_string("/proc/thread-self/status").unwrap();
    let blocked = own.lines().find_map(|line| line.strip_prefix("SigBlk:")).unwrap().trim();
    let expected = 1_u64 << (libc::SIGUSR2 - 1) | 1 << (libc::SIGTERM - 1);
    assert_eq!(u64::from_str_radix(blocked, 16).unwrap(), expected, "the caller's own mask is as before");
}

#[test]
fn limits_umask_and_nice_value_are_set() {
    let mut command = shell("umask; ulimit -Sn; ulimit -Hn; ulimit -c; nice");
    command.umask(0o27).nice(7);
    command.rlimit(Resource::Nofile, Some(100), Some(200)).rlimit(Resource::Core, Some(0), Some(0));
    assert_eq!(output(&mut command), "0027\n100\n200\n0\n7\n");
}

#[test]
fn session_and_process_group_are_entered() {
    // Fields 5 and 6 of stat: process group and session.
    let stat = |command: &mut Command| {
        let mut child = command.spawn().unwrap();
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.pid())).unwrap();
        let fields: Vec<i32> = stat.split(' ').skip(4).take(2).map(|field| field.parse().unwrap()).collect();
        child.kill(Signal::KILL).unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(libc::SIGKILL));
        (child.pid(), fields[0], fields[1])
    };
    let (pid, group, session) = stat(Command::new("sleep").arg("60").new_session());
    assert_eq!((group, session), (pid, pid));
    let (pid, group, session) = stat(Command::new("sleep").arg("60").process_group(0));
    assert_eq!(group, pid);
    assert_ne!(session, pid);
}

#[test]
fn credentials_are_changed() {
    if !is_root() {
        return;
    }
    let show = "id -u; id -g; id -G";
    assert_eq!(output(shell(show).uid(12345).gid(54321)), "12345\n54321\n54321\n");
    let text = output(shell(show).uid(12345).gid(54321).groups([7, 8]));
    assert_eq!(text, "12345\n54321\n54321 7 8\n");
}

#[test]
fn cgroups_are_entered_by_their_files() {
    // A file stands in for the kernel's: what counts is who writes what, and where.
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut command = Command::new("true");
    for folder in &folders {
        std::fs::write(folder.path().join("cgroup.procs"), "").unwrap();
        command.cgroup(folder.path());
    }
    assert!(command.spawn().unwrap().wait().unwrap().success());
    for folder in &folders {
        assert_eq!(std::fs::read_to_string(folder.path().join("cgroup.procs")).unwrap(), "0");
    }
}

#[test]
fn a_cgroup_is_entered() {
    let folder =
        std::path::Path::new("/sys/fs/cgroup/pids").join(format!("virgo-test-{}", std::process::id()));
    if std::fs::create_dir(&folder).is_err() || !folder.join("cgroup.procs").exists() {
        return; // No such hierarchy here, or no right to it.
    }
    let text = output(Command::new("cat").arg("/proc/self/cgroup").cgroup(&folder));
    let name = folder.file_name().unwrap().to_str().unwrap();
    let inside = text.lines().any(|line| line.ends_with(name));
    std::fs::remove_dir(&folder).unwrap();
    assert!(inside, "{text}");
}

#[test]
fn the_parent_death_signal_is_sent() {
    for credentials in [false, true] {
        let mut command = Command::new("sleep");
        command.arg("60").parent_death_signal(Signal::TERM);
        if credentials && is_root() {
            command.uid(12345);
        }
        // The thread that spawns is the parent in question.
        let mut child = std::thread::spawn(move || command.spawn().unwrap()).join().unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(libc::SIGTERM));
    }
}

#[test]
fn a_pidfd_observes_and_kills() {
    let mut child = Command::new("sleep").arg("60").spawn().unwrap();
    assert!(child.pidfd().is_some());
    assert!(child.try_wait().unwrap().is_none());
    let start_time = process_start_time(child.pid()).unwrap();
    let stranger = Pidfd::open_same(child.pid(), start_time).unwrap().unwrap();
    assert!(stranger.is_alive());
    assert!(!stranger.wait_end(Some(Duration::from_millis(10))).unwrap());
    stranger.kill(Signal::INT).unwrap();
    assert!(stranger.wait_end(None).unwrap());
    assert!(!stranger.is_alive(), "ended, though not reaped");
    assert_eq!(child.try_wait().unwrap().unwrap().signal(), Some(libc::SIGINT));
    assert_eq!(stranger.kill(Signal::INT).unwrap_err().raw_os_error(), Some(libc::ESRCH));
    assert!(Pidfd::open_same(child.pid(), start_time).unwrap().is_none());
}

#[test]
fn reap_in_background_reaps() {
    let child = Command::new("sleep").arg("0.05").spawn().unwrap();
    let process = format!("/proc/{}", child.pid());
    child.reap_in_background().unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    while std::fs::exists(&process).unwrap() {
        assert!(Instant::now() < deadline, "still there");
        std::thread::sleep(Duration::from_millis(5));
    }
}
