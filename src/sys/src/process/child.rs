//! Child process: pipes, signals, exit status.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::thread;

use rustix::io::{Errno, retry_on_intr};
use rustix::process::{Pid, WaitId, WaitIdOptions, WaitIdStatus, kill_process, pidfd_send_signal, waitid};

use super::pidfd::status_of_reaped;
use super::start::Started;
use super::{ExitStatus, Signal};

/// Process started by a [`Command`](super::Command).
///
/// The owner has to reap it: dropping neither kills nor waits, so that an unreaped child remains a zombie until
/// this process ends. Pipes are the caller's ends.
#[derive(Debug)]
pub struct Child {
    /// Pipe to the child's standard input.
    pub stdin: Option<OwnedFd>,
    /// Pipe from the child's standard output.
    pub stdout: Option<OwnedFd>,
    /// Pipe from the child's standard error.
    pub stderr: Option<OwnedFd>,
    pid: Pid,
    pidfd: Option<OwnedFd>,
    status: Option<ExitStatus>,
}

impl Child {
    pub(super) fn new(
        started: Started,
        stdin: Option<OwnedFd>,
        stdout: Option<OwnedFd>,
        stderr: Option<OwnedFd>,
    ) -> Child {
        Child { stdin, stdout, stderr, pid: started.pid, pidfd: started.pidfd, status: None }
    }

    /// Returns the PID. It may be reused once the child is reaped.
    pub fn pid(&self) -> i32 {
        self.pid.as_raw_nonzero().get()
    }

    /// Returns the pidfd, which becomes readable when the child exits. `None` before Linux 5.2, or if the
    /// descriptor table was full.
    pub fn pidfd(&self) -> Option<BorrowedFd<'_>> {
        self.pidfd.as_ref().map(AsFd::as_fd)
    }

    /// Closes the pipe to standard input, waits until the child exits, and reaps it. Later calls return the same
    /// status.
    ///
    /// A child that fills a pipe which nobody reads never exits. If the program ignores `SIGCHLD`, the kernel
    /// reaps; Linux 6.15 and newer still report the status, older ones make this fail with `ECHILD`.
    pub fn wait(&mut self) -> io::Result<ExitStatus> {
        drop(self.stdin.take());
        loop {
            if let Some(status) = self.collect(WaitIdOptions::EXITED)? {
                return Ok(status);
            }
        }
    }

    /// Reaps the child if it has exited; `None` if it is running.
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {
        self.collect(WaitIdOptions::EXITED | WaitIdOptions::NOHANG)
    }

    /// Sends a signal. Fails with `ESRCH` once the child is reaped.
    pub fn kill(&self, signal: Signal) -> io::Result<()> {
        if self.status.is_some() {
            return Err(Errno::SRCH.into());
        }
        if let Some(pidfd) = &self.pidfd {
            match pidfd_send_signal(pidfd, signal) {
                Err(Errno::NOSYS) => {}
                result => return Ok(result?),
            }
        }
        // Unreaped, so the PID is still the child's.
        Ok(kill_process(self.pid, signal)?)
    }

    /// Reaps the child in a thread of its own when it exits. Closes its pipes.
    pub fn reap_in_background(mut self) -> io::Result<()> {
        (self.stdin, self.stdout, self.stderr) = (None, None, None);
        if self.try_wait()?.is_some() {
            return Ok(());
        }
        let name = format!("reap {}", self.pid());
        thread::Builder::new().name(name).stack_size(64 * 1024).spawn(move || self.wait()).map(drop)
    }

    fn collect(&mut self, options: WaitIdOptions) -> io::Result<Option<ExitStatus>> {
        if self.status.is_some() {
            return Ok(self.status);
        }
        let by_pidfd =
            self.pidfd.as_ref().map(|pidfd| retry_on_intr(|| waitid(WaitId::PidFd(pidfd.as_fd()), options)));
        let result = match by_pidfd {
            // `waitid(P_PIDFD)` needs Linux 5.4.
            None | Some(Err(Errno::INVAL)) => retry_on_intr(|| waitid(WaitId::Pid(self.pid), options)),
            Some(result) => result,
        };
        self.status = match (result, &self.pidfd) {
            // Reaped by another thread or by the kernel.
            (Err(Errno::CHILD), Some(pidfd)) => Some(status_of_reaped(pidfd.as_fd()).ok_or(Errno::CHILD)?),
            (result, _) => result?.as_ref().and_then(exit_status),
        };
        Ok(self.status)
    }
}

/// Converts to std's type, which has the encoding of `wait(2)`.
fn exit_status(status: &WaitIdStatus) -> Option<ExitStatus> {
    const CORE_DUMPED: i32 = 0x80;
    let core = if status.dumped() { CORE_DUMPED } else { 0 };
    let exited = status.exit_status().map(|code| (code & 0xff) << 8);
    let killed = status.terminating_signal().map(|signal| signal | core);
    exited.or(killed).map(ExitStatus::from_raw)
}
