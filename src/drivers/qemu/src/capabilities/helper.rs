//! A process that ends no later than the call that started it. Used to question emulators and to test KVM.
use std::io::{Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use virgo_operations::{Error, ErrorCode, Result};
use virgo_sys::process::{Child, Command, ExitStatus, Signal};

/// How much of a helper's error output is kept.
const MAX_COMPLAINT: usize = 4096;

/// A running helper. It is killed and reaped when dropped.
pub(crate) struct Helper {
    child: Child,
    /// Hangs up when nobody waits for the answer any more.
    caller: OwnedFd,
    deadline: Instant,
}

/// Starts a helper and has a function talk to it on the pool, where it may block.
///
/// The helper is gone when the future is done. When the future is dropped, or the time is up, the
/// function's next [`Helper::await_readable`] fails, and the helper is killed.
pub(crate) async fn talk<T: Send + 'static>(
    mut command: Command,
    limit: Duration,
    talk: impl FnOnce(&mut Helper) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (waiting, caller) = virgo_sys::fd::socket_pair(false)
        .map_err(|error| Error::system("cannot make a pair of sockets", &error))?;
    let answer = virgo_runtime::blocking(move || {
        // The thread lives as long as the function, so this is for the whole process being killed.
        command.parent_death_signal(Signal::KILL);
        let child =
            command.spawn().map_err(|error| Error::new(ErrorCode::OperationFailed, error.to_string()))?;
        drop(command);
        talk(&mut Helper { child, caller, deadline: Instant::now() + limit })
    })
    .await;
    drop(waiting);
    answer
}

impl Helper {
    /// Waits until there is something to read, or the other end has hung up.
    ///
    /// # Errors
    /// `OperationTimeout` when the time is up, `OperationAborted` when nobody waits any more.
    pub(crate) fn await_readable(&self, source: BorrowedFd<'_>) -> Result<()> {
        loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Error::new(ErrorCode::OperationTimeout, "it did not answer in time"));
            }
            let mut sources =
                [PollFd::from_borrowed_fd(source, PollFlags::IN), PollFd::new(&self.caller, PollFlags::IN)];
            let timeout = Timespec { tv_sec: left.as_secs() as i64, tv_nsec: left.subsec_nanos().into() };
            match poll(&mut sources, Some(&timeout)) {
                Ok(_) if !sources[1].revents().is_empty() => {
                    return Err(Error::new(ErrorCode::OperationAborted, "nobody waits for the answer"));
                }
                Ok(_) if !sources[0].revents().is_empty() => return Ok(()),
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(Error::system("cannot wait for a process", &error.into())),
            }
        }
    }

    /// Reads the helper's error output to its end, unless `enough` says so of what came so far.
    pub(crate) fn read_complaint(&mut self, enough: impl Fn(&str) -> bool) -> Result<String> {
        let Some(stderr) = self.child.stderr.take() else { return Ok(String::new()) };
        let mut stderr = std::fs::File::from(stderr);
        let mut complaint = Vec::new();
        let mut buffer = [0; 1024];
        loop {
            self.await_readable(stderr.as_fd())?;
            let count = stderr.read(&mut buffer).unwrap_or(0);
            complaint.extend_from_slice(&buffer[..count.min(MAX_COMPLAINT - complaint.len())]);
            let text = virgo_sys::shown(&complaint);
            if count == 0 || enough(&text) {
                return Ok(text.trim().to_owned());
            }
        }
    }

    /// Kills the helper and returns what it wrote to its error output.
    pub(crate) fn kill(&mut self) -> String {
        // Fails only for one that has ended.
        let _ = self.child.kill(Signal::KILL);
        self.deadline = Instant::now() + Duration::from_secs(1);
        self.read_complaint(|_| false).unwrap_or_default()
    }

    /// Waits until a helper that has closed its output is gone.
    pub(crate) fn wait(&mut self) -> Result<ExitStatus> {
        self.child.wait().map_err(|error| Error::system("cannot wait for a process", &error))
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        let _ = self.child.kill(Signal::KILL);
        let _ = self.child.wait();
    }
}

/// Reads lines from a helper's socket and writes to it.
pub(crate) struct Lines {
    socket: std::fs::File,
    buffer: Vec<u8>,
}

impl Lines {
    /// Talks over a socket.
    pub(crate) fn new(socket: OwnedFd) -> Self {
        Self { socket: socket.into(), buffer: Vec::new() }
    }

    /// Writes all of a text.
    pub(crate) fn write(&mut self, text: &str) -> std::io::Result<()> {
        self.socket.write_all(text.as_bytes())
    }

    /// Reads a line; `None` when the other end has hung up.
    pub(crate) fn read(&mut self, helper: &Helper) -> Result<Option<String>> {
        loop {
            if let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                return Ok(Some(virgo_sys::shown(&line).trim().to_owned()));
            }
            helper.await_readable(self.socket.as_fd())?;
            let mut chunk = [0; 16384];
            match self.socket.read(&mut chunk) {
                Ok(0) | Err(_) => return Ok(None),
                Ok(count) => self.buffer.extend_from_slice(&chunk[..count]),
            }
        }
    }
}
