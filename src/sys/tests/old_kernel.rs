//! Old kernels, simulated by a seccomp filter: the probe fails and the next method is used.
//!
//! A filter cannot be removed, so each test runs itself again in a process of its own.

#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]

mod common;

use std::os::fd::RawFd;

use common::{at_number, descriptors, lister};
use virgo_sys::process::MassClose;

const INSIDE: &str = "VIRGO_TEST_OLD_KERNEL";

/// Makes system calls fail with `ENOSYS` in this thread and its descendants.
fn disable_syscalls(calls: &[libc::c_long]) {
    let load = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
    let equals = (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16;
    let finish = (libc::BPF_RET | libc::BPF_K) as u16;
    let step = |code, k, jt| libc::sock_filter { code, jt, jf: 0, k };
    // The call's number is the first word of what a filter sees. A match jumps to the last instruction.
    let mut program = vec![step(load, 0, 0)];
    for (index, call) in calls.iter().enumerate() {
        program.push(step(equals, *call as u32, (calls.len() - index) as u8));
    }
    program.push(step(finish, libc::SECCOMP_RET_ALLOW, 0));
    program.push(step(finish, libc::SECCOMP_RET_ERRNO | libc::ENOSYS as u32, 0));
    let filter = libc::sock_fprog { len: program.len() as u16, filter: program.as_mut_ptr() };
    // SAFETY: The filter is a valid program and outlives the call, which copies it.
    unsafe {
        assert_eq!(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 0);
        assert_eq!(libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const filter), 0);
    }
}

/// Runs one of the tests here again, as a process of its own.
fn run_inside(test: &str) {
    let result = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&result.stdout);
    assert!(
        result.status.success() && text.contains("1 passed"),
        "{text}{}",
        String::from_utf8_lossy(&result.stderr)
    );
}

fn assert_descriptors(strategy: Option<MassClose>, numbers: &[RawFd]) {
    let mut command = lister();
    if let Some(strategy) = strategy {
        command.mass_close(strategy);
    }
    command.pass_fd(std::fs::File::open("/dev/null").unwrap().into(), Some(77));
    assert_eq!(descriptors(&mut command).into_keys().collect::<Vec<_>>(), numbers, "{strategy:?}");
}

#[test]
fn no_close_range() {
    if std::env::var_os(INSIDE).is_none() {
        return run_inside("no_close_range");
    }
    disable_syscalls(&[libc::SYS_close_range]);
    let _stray = [50, 78, 600].map(at_number);
    let before = common::count_descriptors();
    assert_eq!(MassClose::probed(), MassClose::ProcFd);
    assert_eq!(common::count_descriptors(), before, "the probe leaves nothing open");
    assert_descriptors(None, &[0, 1, 2, 77]);
    // Forced, it fails in the child, which goes on to the next way.
    assert_descriptors(Some(MassClose::CloseRange), &[0, 1, 2, 77]);
}

#[test]
fn no_listing_either() {
    if std::env::var_os(INSIDE).is_none() {
        return run_inside("no_listing_either");
    }
    let _stray = [50, 78, 600].map(at_number);
    // `ls` couldn't list without getdents64, so the shell looks.
    disable_syscalls(&[libc::SYS_close_range, libc::SYS_getdents64]);
    assert_eq!(MassClose::probed(), MassClose::ProcFd);
    let script = "for n in 50 76 77 78 600; do [ -e /proc/self/fd/$n ] && echo $n; done; true";
    let mut command = virgo_sys::process::Command::new("sh");
    command.args(["-c", script]);
    command.pass_fd(std::fs::File::open("/dev/null").unwrap().into(), Some(77));
    assert_eq!(common::output(&mut command), "77\n");
}

#[test]
fn no_pidfds() {
    if std::env::var_os(INSIDE).is_none() {
        return run_inside("no_pidfds");
    }
    disable_syscalls(&[libc::SYS_pidfd_open, libc::SYS_pidfd_send_signal]);
    let mut child = virgo_sys::process::Command::new("sleep").arg("60").spawn().unwrap();
    child.kill(virgo_sys::process::Signal::KILL).unwrap();
    assert!(!child.wait().unwrap().success());
    let error = virgo_sys::process::Pidfd::open(1).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(libc::ENOSYS));
}
