//! A QEMU process: our child, or one that an earlier process started. Called by what starts, re-attaches and
//! ends domains.
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use virgo_sys::process::{Child, Pidfd, Signal, process_start_time};

/// How long to wait before a process is watched again for which no descriptor was left.
const AGAIN: Duration = Duration::from_millis(200);

/// A QEMU process. Dropping it does nothing to it.
#[derive(Debug)]
pub(super) struct Process {
    /// Its number.
    pub(super) pid: i32,
    /// When it started, which tells it from a later one with the same number.
    pub(super) start_time: u64,
    owner: Owner,
}

#[derive(Debug)]
enum Owner {
    /// We reap it.
    Ours(Mutex<Child>),
    /// Somebody else does.
    Other(Pidfd),
}

impl Process {
    /// Takes a child over; on failure it is killed.
    pub(super) fn adopt(mut child: Child) -> io::Result<Self> {
        let pid = child.pid();
        let found = match child.pidfd() {
            Some(_) => process_start_time(pid),
            None => Err(io::Error::other("this kernel can't watch processes (it has no pidfds)")),
        };
        match found {
            Ok(start_time) => Ok(Self { pid, start_time, owner: Owner::Ours(Mutex::new(child)) }),
            Err(error) => {
                let _ = child.kill(Signal::KILL);
                let _ = child.wait();
                Err(error)
            }
        }
    }

    /// Finds a process again; `None` if it has ended.
    ///
    /// # Errors
    /// When nobody knows, as when no descriptor is left.
    pub(super) fn find(pid: i32, start_time: u64) -> io::Result<Option<Self>> {
        let Some(pidfd) = Pidfd::open_same(pid, start_time)? else { return Ok(None) };
        // That it could not be looked at is no end.
        let has_ended = pidfd.wait_end(Some(Duration::ZERO))?;
        Ok((!has_ended).then_some(Self { pid, start_time, owner: Owner::Other(pidfd) }))
    }

    /// Sends a signal; one that has ended doesn't mind.
    pub(super) fn kill(&self, signal: Signal) {
        let result = match &self.owner {
            Owner::Ours(child) => lock(child).kill(signal),
            Owner::Other(pidfd) => pidfd.kill(signal),
        };
        if let Err(error) = result
            && error.raw_os_error() != Some(rustix::io::Errno::SRCH.raw_os_error())
        {
            tracing::warn!("cannot send {signal:?} to process {}: {}", self.pid, virgo_sys::words(&error));
        }
    }

    /// Waits until it has ended, and reaps it.
    pub(super) async fn ended(self: Arc<Self>) {
        while !self.watch().await {
            virgo_runtime::sleep(AGAIN).await;
        }
        self.reap();
    }

    /// Waits until it has ended; false if nobody could watch it, as no descriptor was left. That is no end.
    async fn watch(&self) -> bool {
        let Ok(pidfd) = self.pidfd() else { return false };
        virgo_runtime::spawn_local(move || virgo_runtime::wait_readable(pidfd)).await;
        true
    }

    /// Waits until it has ended, at most the given time, and reaps it; tells whether it has. Blocks.
    pub(super) fn wait(&self, timeout: Option<Duration>) -> bool {
        loop {
            match self.pidfd() {
                Ok(pidfd) if wait_readable(&pidfd, timeout) => {
                    self.reap();
                    return true;
                }
                // Without an end to the waiting it has to be one of the process.
                Err(_) if timeout.is_none() => std::thread::sleep(AGAIN),
                _ => return false,
            }
        }
    }

    /// The CPU time it has used, in nanoseconds. Blocks.
    pub(super) fn cpu_time(&self) -> io::Result<u64> {
        // The name in it may be any bytes.
        let stat = std::fs::read(format!("/proc/{}/stat", self.pid))?;
        Ok(cpu_time(&virgo_sys::shown(&stat)).unwrap_or_default())
    }

    fn reap(&self) {
        if let Owner::Ours(child) = &self.owner {
            // It has ended, so this doesn't wait.
            let _ = lock(child).try_wait();
        }
    }

    fn pidfd(&self) -> io::Result<OwnedFd> {
        match &self.owner {
            Owner::Ours(child) => match lock(child).pidfd() {
                Some(pidfd) => pidfd.try_clone_to_owned(),
                None => Err(io::ErrorKind::Unsupported.into()),
            },
            Owner::Other(pidfd) => pidfd.as_fd().try_clone_to_owned(),
        }
    }
}

fn lock(child: &Mutex<Child>) -> std::sync::MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wait_readable(descriptor: &OwnedFd, timeout: Option<Duration>) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let timeout = timeout.and_then(|timeout| Timespec::try_from(timeout).ok());
    loop {
        match poll(&mut [PollFd::new(descriptor, PollFlags::IN)], timeout.as_ref()) {
            Err(rustix::io::Errno::INTR) => {}
            result => return result.is_ok_and(|count| count > 0),
        }
    }
}

/// Nanoseconds in user and kernel mode, from a `stat` file of `/proc`, which counts in hundredths of a second.
pub(super) fn cpu_time(stat: &str) -> Option<u64> {
    // The name may hold anything; the last parenthesis ends it.
    let fields = stat.get(stat.rfind(')')? + 1..)?;
    let mut fields = fields.split_ascii_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    Some((ticks()? + ticks()?) * 10_000_000)
}

/// The host's CPU a task was last seen on, from a `stat` file of `/proc`.
pub(super) fn last_cpu(stat: &str) -> Option<i32> {
    stat.get(stat.rfind(')')? + 1..)?.split_ascii_whitespace().nth(36)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::block_on;
    use virgo_sys::process::Command;

    #[test]
    fn a_child_s_end_is_seen_and_reaped() {
        let child = Command::new("sleep").arg("60").spawn().unwrap();
        let process = Arc::new(Process::adopt(child).unwrap());
        let again = Process::find(process.pid, process.start_time).unwrap().unwrap();
        assert!(Process::find(process.pid, process.start_time + 1).unwrap().is_none());
        assert!(!process.wait(Some(Duration::from_millis(1))));
        again.kill(Signal::TERM);
        block_on(process.clone().ended());
        assert!(!std::path::Path::new(&format!("/proc/{}", process.pid)).exists());
        process.kill(Signal::KILL);
        assert!(Process::find(process.pid, process.start_time).unwrap().is_none());
    }

    #[test]
    fn facts_from_proc() {
        let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
        assert!(cpu_time(&stat).is_some() && last_cpu(&stat).is_some_and(|cpu| cpu >= 0));
        let made_up = format!("7 (a) b) S {}", (4..60).map(|n| n.to_string()).collect::<Vec<_>>().join(" "));
        assert_eq!((cpu_time(&made_up), last_cpu(&made_up)), (Some(29 * 10_000_000), Some(39)));
    }
}
