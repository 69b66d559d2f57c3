//! Search for processes by their environment. Called by drivers that were killed while they started a process,
//! before they could record its PID, or whose record is gone.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::MetadataExt;
use std::time::Duration;

use super::pidfd::stat_field;
use super::process_start_time;

/// Returns the processes that have a value of a variable in their environment: PID and
/// [start time](process_start_time), oldest first.
///
/// As [`find_by_variable`].
///
/// # Errors
/// As [`find_by_variable`].
pub fn find_by_environment(name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> io::Result<Vec<(i32, u64)>> {
    let found = find_by_variable(name)?.into_iter().filter(|found| found.value == value.as_ref());
    Ok(found.map(|found| (found.pid, found.start_time)).collect())
}

/// Process with a variable in its environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithVariable {
    /// PID.
    pub pid: i32,
    /// [Start time](process_start_time).
    pub start_time: u64,
    /// Value of the variable.
    pub value: OsString,
}

/// Returns the caller's processes with a variable in their environment, oldest first.
///
/// Their helpers inherit the variable. Processes of other users, and those that the caller may not inspect, are left
/// out.
///
/// # Errors
/// A process could not be inspected, e.g. because no descriptor is left: the result would be incomplete.
pub fn find_by_variable(name: impl AsRef<OsStr>) -> io::Result<Vec<WithVariable>> {
    let wanted = [name.as_ref().as_encoded_bytes(), b"="].concat();
    let user = rustix::process::geteuid().as_raw();
    let mut found = vec![];
    for entry in std::fs::read_dir("/proc")? {
        let Some(pid) = entry?.file_name().to_str().and_then(|name| name.parse::<i32>().ok()) else {
            continue;
        };
        // In this order: if the PID is reused in between, the time is not that of the environment's process.
        let look = || -> io::Result<_> {
            if std::fs::metadata(format!("/proc/{pid}"))?.uid() != user {
                return Ok(None);
            }
            let start_time = process_start_time(pid)?;
            let environment = environment(pid)?;
            let value = environment.split(|byte| *byte == 0).find_map(|one| one.strip_prefix(&*wanted));
            let value = value.map(|value| OsString::from_vec(value.to_owned()));
            Ok(value.map(|value| WithVariable { pid, start_time, value }))
        };
        match look() {
            Ok(one) => found.extend(one),
            Err(error) if is_hidden(&error) => {}
            Err(error) => return Err(error),
        }
    }
    found.sort_by_key(|found| found.start_time);
    Ok(found)
}

/// Number of retries while a process is in `exec()`, one millisecond apart.
const MAX_READS: u32 = 100;

/// Reads a process's environment, which is empty for a moment in `exec()`: close-on-exec descriptors are closed,
/// but the new environment is not in place.
fn environment(pid: i32) -> io::Result<Vec<u8>> {
    let path = format!("/proc/{pid}/environ");
    for _ in 1..MAX_READS {
        let environment = std::fs::read(&path)?;
        if !environment.is_empty() {
            return Ok(environment);
        }
        if !is_executing(pid)? {
            // The environment may have come between the two looks.
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    std::fs::read(&path)
}

/// Whether a process has an executable but no end of its environment. Kernel threads and zombies have no
/// executable.
fn is_executing(pid: i32) -> io::Result<bool> {
    let stat = std::fs::read(format!("/proc/{pid}/stat"))?;
    let end: Option<u64> = stat_field(&stat, 51);
    Ok(end == Some(0) && std::fs::read_link(format!("/proc/{pid}/exe")).is_ok())
}

/// Whether a process has exited meanwhile, or may not be inspected.
fn is_hidden(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied)
        || error.raw_os_error() == Some(libc::ESRCH)
}

#[cfg(test)]
mod tests {
    use super::super::{Command, Signal};
    use super::*;

    #[test]
    fn a_process_is_found_by_its_environment() {
        let value = format!("token-{}", std::process::id());
        assert_eq!(find_by_environment("VIRGO_TEST_TOKEN", &value).unwrap(), []);
        let mut child = Command::new("sleep").arg("60").env("VIRGO_TEST_TOKEN", &value).spawn().unwrap();
        let expected = (child.pid(), process_start_time(child.pid()).unwrap());
        assert_eq!(find_by_environment("VIRGO_TEST_TOKEN", &value).unwrap(), [expected]);
        assert_eq!(find_by_environment("VIRGO_TEST_TOKEN", &value[1..]).unwrap(), []);
        child.kill(Signal::KILL).unwrap();
        child.wait().unwrap();
        assert_eq!(find_by_environment("VIRGO_TEST_TOKEN", &value).unwrap(), []);
    }

    #[test]
    fn a_process_is_found_in_the_middle_of_exec() {
        // Some of them are seen without an environment if it is not looked at again.
        for _ in 0..1000 {
            let value = format!("exec-{}", std::process::id());
            let mut child = Command::new("sleep").arg("60").env("VIRGO_TEST_EXEC", &value).spawn().unwrap();
            let found = find_by_environment("VIRGO_TEST_EXEC", &value).unwrap();
            child.kill(Signal::KILL).unwrap();
            child.wait().unwrap();
            assert_eq!(found.len(), 1);
        }
    }

    #[test]
    fn neither_kernel_threads_nor_the_dead_are_waited_for() {
        assert!(!is_executing(std::process::id().cast_signed()).unwrap());
        let is_kernel_thread = std::fs::read("/proc/2/comm").is_ok_and(|name| name == b"kthreadd\n");
        assert!(!is_kernel_thread || !is_executing(2).unwrap());
    }
}
