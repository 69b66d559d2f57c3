//! A started child: its pipes, signals to it, how it ended. Returned by `Command::spawn`.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::thread;

use rustix::io::{Errno, retry_on_intr};
use rustix::process::{Pid, WaitId, WaitIdOptions, WaitIdStatus, kill_process, pidfd_send_signal, waitid};

use super::pidfd::status_of_reaped;
use super::start::Started;
use super::{ExitStatus, Signal};

/// A process started by a [`Command`](super::Command).
///
/// Its owner reaps it; dropping it neither kills nor waits, so a child that was dropped unreaped stays a
/// zombie until the caller ends. The pipes are the caller's ends of those that were asked for.
#[derive(Debug)]
pub struct Child {
    /// The pipe to the child's input.
    pub stdin: Option<OwnedFd>,
    /// The pipe from the child's output.
    pub stdout: Option<OwnedFd>,
    /// The pipe from the child's error output.
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

    /// Returns the child's pid. Once it is reaped the number may be another process'.
    pub fn pid(&self) -> i32 {
        self.pid.as_raw_nonzero().get()
    }

    /// Returns the child's pidfd, which polls as readable when the child has ended. `None` before Linux 5.2,
    /// or when the caller's table of descriptors was full.
    pub fn pidfd(&self) -> Option<BorrowedFd<'_>> {
        self.pidfd.as_ref().map(AsFd::as_fd)
    }

    /// Closes the pipe to the child's input, waits until the child has ended and reaps it.
    ///
    /// A child that fills a pipe nobody reads never ends. Later calls return the same status. Where the program
    /// ignores `SIGCHLD`, the system reaps; from Linux 6.15 on it still tells the status, and before it fails with
    /// `ECHILD`.
    pub fn wait(&mut self) -> io::Result<ExitStatus> {
        drop(self.stdin.take());
        loop {
            if let Some(status) = self.collect(WaitIdOptions::EXITED)? {
                return Ok(status);
            }
        }
    }

    /// Reaps the child if it has ended; `None` if it still runs.
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {
        self.collect(WaitIdOptions::EXITED | WaitIdOptions::NOHANG)
    }

    /// Sends the child a signal. Fails with `ESRCH` once it is reaped.
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
        // Not reaped yet, so the number is still the child's.
        Ok(kill_process(self.pid, signal)?)
    }

    /// Hands the child to a thread that reaps it when it ends. Its pipes are closed.
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
            // Linux 5.4 was the first to wait by pidfd.
            None | Some(Err(Errno::INVAL)) => retry_on_intr(|| waitid(WaitId::Pid(self.pid), options)),
            Some(result) => result,
        };
        self.status = match (result, &self.pidfd) {
            // Somebody else was first.
            (Err(Errno::CHILD), Some(pidfd)) => Some(status_of_reaped(pidfd.as_fd()).ok_or(Errno::CHILD)?),
            (result, _) => result?.as_ref().and_then(exit_status),
        };
        Ok(self.status)
    }
}

/// Translates to std's type, which is made from the word that `wait` fills.
fn exit_status(status: &WaitIdStatus) -> Option<ExitStatus> {
    const CORE_DUMPED: i32 = 0x80;
    let core = if status.dumped() { CORE_DUMPED } else { 0 };
    let exited = status.exit_status().map(|code| (code & 0xff) << 8);
    let killed = status.terminating_signal().map(|signal| signal | core);
    exited.or(killed).map(ExitStatus::from_raw)
}
