//! Programs that a test runs, and processes, looked at from outside.

use std::path::Path;

/// Writes a program that the test is going to run.
///
/// A shell writes it: whatever other threads of the test are just starting has a copy of each descriptor that is open
/// here, and a file that somebody may write to is not run (`ETXTBSY`).
///
/// # Panics
/// If it cannot be written.
pub fn write_program(path: &Path, content: &str) {
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", "printf %s \"$0\" >\"$1\" && chmod 755 \"$1\"", content]).arg(path);
    assert!(shell.status().unwrap().success(), "cannot write {}", path.display());
}

/// Whether a process has ended, with all of its threads; whoever should reap it may not have yet. The first thread may be
/// a zombie while others still have the sockets.
pub fn has_ended(pid: rustix::process::Pid) -> bool {
    let of = |what: &str| format!("/proc/{}/{what}", pid.as_raw_nonzero());
    let Ok(stat) = std::fs::read_to_string(of("stat")) else { return true };
    // The state is behind the name, which may have anything in it.
    let is_zombie = stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with(['Z', 'X']));
    is_zombie && std::fs::read_dir(of("task")).map_or(true, |threads| threads.count() <= 1)
}
