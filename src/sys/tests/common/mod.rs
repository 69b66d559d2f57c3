//! Helpers for the tests of processes: running a child, and listing its descriptors.

#![allow(dead_code, reason = "each test program uses a part")]

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use virgo_sys::process::{Command, MassClose, Stdio};

/// All methods of closing descriptors.
pub const STRATEGIES: [MassClose; 3] = [MassClose::CloseRange, MassClose::ProcFd, MassClose::Loop];

/// Runs a command, which has to succeed, and returns its output.
pub fn output(command: &mut Command) -> String {
    let mut child = command.stdout(Stdio::Pipe).spawn().unwrap();
    let mut text = String::new();
    File::from(child.stdout.take().unwrap()).read_to_string(&mut text).unwrap();
    let status = child.wait().unwrap();
    assert!(status.success(), "{status}: {text}");
    text
}

/// Makes a command that shows its own descriptors, for [`descriptors`] to read.
pub fn lister() -> Command {
    let mut command = Command::new("ls");
    command.args(["-l", "/proc/self/fd"]).env("LC_ALL", "C").stdin(Stdio::Null).stderr(Stdio::Null);
    command
}

/// Runs a lister and returns number and file of each descriptor it had, without the one for the list itself.
pub fn descriptors(lister: &mut Command) -> BTreeMap<RawFd, String> {
    let text = output(lister);
    let entries = text.lines().filter_map(|line| {
        let (left, file) = line.split_once(" -> ")?;
        Some((left.rsplit(' ').next()?.parse().ok()?, file.to_owned()))
    });
    entries.filter(|(_, file)| !(file.starts_with("/proc/") && file.ends_with("/fd"))).collect()
}

/// Returns a descriptor that is not close-on-exec, at the given number.
pub fn at_number(number: RawFd) -> OwnedFd {
    let null = File::open("/dev/null").unwrap();
    // SAFETY: Overwrites a number that the test knows to be free.
    let result = unsafe { libc::dup2(null.as_raw_fd(), number) };
    assert_eq!(result, number);
    // SAFETY: Just made, and nobody else knows it.
    unsafe { std::os::fd::FromRawFd::from_raw_fd(number) }
}

/// Counts this process' descriptors.
pub fn count_descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count() - 1
}
