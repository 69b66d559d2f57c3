//! `VirgoProcess`: a running child process.
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use event_listener::Event;
use futures_lite::future::yield_now;
use gio::prelude::*;
use glib::Bytes;
use virgo_gir::Shared;
#[cfg(doc)]
use virgo_operations::ErrorCode;
use virgo_operations::{Error, Result};
use virgo_runtime::{AsyncFd, SignalContext};
use virgo_sys::process::{Child, Pidfd, Signal};

/// A program under way, started by [`Command::spawn`].
///
/// ```python
/// process = Virgo.Command.new(["sleep", "60"]).spawn()
/// process.send_signal(15)
/// process.wait()
/// print(process.props.term_signal)
/// ```
///
/// ```javascript
/// const process = Virgo.Command.new(['sleep', '60']).spawn();
/// process.send_signal(15);
/// await process.wait_async();
/// print(process.term_signal);
/// ```
///
/// ```vala
/// var process = new Virgo.Command ({ "sleep", "60" }).spawn ();
/// process.send_signal (15);
/// process.wait ();
/// print ("%d\n", process.term_signal);
/// ```
///
/// It goes on when this object is dropped, and is reaped whenever it ends.
#[virgo_gir::class]
pub struct Process {
    pid: OnceLock<i32>,
    pidfd: OnceLock<Pidfd>,
    home: OnceLock<Arc<SignalContext>>,
    ended: Event,
    end: Mutex<Option<End>>,
    pipes: Mutex<Pipes>,
    stdin: OnceLock<Option<Shared<gio_unix::OutputStream>>>,
    stdout: OnceLock<Option<Shared<gio_unix::InputStream>>>,
    stderr: OnceLock<Option<Shared<gio_unix::InputStream>>>,
}

/// How it ended.
#[derive(Debug, Clone, Copy)]
pub enum End {
    /// As the system says.
    Status(ExitStatus),
    /// Somebody else reaped it, and the system does not say: see [`virgo_sys::process`].
    Unknown,
}

/// The ends of pipes that nobody has asked for. They are non-blocking.
#[derive(Default)]
pub struct Pipes {
    stdin: Option<OwnedFd>,
    stdout: Option<OwnedFd>,
    stderr: Option<OwnedFd>,
}

#[virgo_gir::methods]
impl Process {
    /// The process's number.
    #[property]
    pub fn pid(&self) -> i32 {
        self.imp().pid.get().copied().unwrap_or(-1)
    }

    /// Whether it has not ended.
    #[property]
    pub fn running(&self) -> bool {
        self.imp().pid.get().is_some() && self.end().is_none()
    }

    /// What it ended with, or -1: while it runs, if a signal ended it, and if nobody knows. In a program that
    /// ignores `SIGCHLD`, or waits for children that are not its own, the system tells it from Linux 6.15 on only.
    #[property]
    pub fn exit_status(&self) -> i32 {
        self.status().and_then(|s| s.code()).unwrap_or(-1)
    }

    /// The signal that ended it, or 0: while it runs, if it ended by itself, and if nobody knows.
    #[property]
    pub fn term_signal(&self) -> i32 {
        self.status().and_then(|s| s.signal()).unwrap_or(0)
    }

    /// The stream that the process reads as its standard input, or `NULL` if that is no pipe.
    #[property]
    pub fn stdin_pipe(&self) -> Option<gio::OutputStream> {
        let stream = self.imp().stdin.get_or_init(|| self.pipes().stdin.take().map(output));
        stream.as_ref().map(|s| s.get().upcast())
    }

    /// The stream of what the process writes to its standard output, or `NULL` if that is no pipe.
    #[property]
    pub fn stdout_pipe(&self) -> Option<gio::InputStream> {
        let stream = self.imp().stdout.get_or_init(|| self.pipes().stdout.take().map(input));
        stream.as_ref().map(|s| s.get().upcast())
    }

    /// The stream of what the process writes to its standard error output, or `NULL` if that is no pipe.
    #[property]
    pub fn stderr_pipe(&self) -> Option<gio::InputStream> {
        let stream = self.imp().stderr.get_or_init(|| self.pipes().stderr.take().map(input));
        stream.as_ref().map(|s| s.get().upcast())
    }

    /// Waits until it has ended, however that was: see [`Process::exit_status`] and
    /// [`Process::term_signal`].
    ///
    /// # Errors
    /// `G_IO_ERROR_CANCELLED` if it is cancelled, and nothing else.
    pub async fn wait(&self) -> Result<()> {
        loop {
            let ended = self.imp().ended.listen();
            if !self.running() {
                return Ok(());
            }
            ended.await;
        }
    }

    /// Writes all of its input, reads all of its output, and waits until it has ended.
    ///
    /// It needs the pipes: streams that were asked for before, or that are no pipes, count as empty.
    ///
    /// # Errors
    /// [`ErrorCode::SystemError`] if its output cannot be read.
    ///
    /// # Returns
    /// what it wrote to its standard output
    #[out(stderr = "what it wrote to its standard error output")]
    pub async fn communicate(
        &self,
        /// its input; nothing is the same as nothing to read
        stdin: Option<&Bytes>,
    ) -> Result<(Bytes, Bytes)> {
        let Pipes { stdin: to, stdout, stderr } = std::mem::take(&mut *self.pipes());
        let text = stdin.cloned();
        let written = virgo_runtime::spawn_local(move || write_all(to, text));
        let out = virgo_runtime::spawn_local(move || read_all(stdout));
        let err = virgo_runtime::spawn_local(move || read_all(stderr));
        let ((out, err), ()) = futures_lite::future::zip(futures_lite::future::zip(out, err), written).await;
        self.wait().await?;
        Ok((out?, err?))
    }

    /// Sends it a signal; never to another process that got its number later.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if it has ended; [`ErrorCode::InvalidArg`] if there is no such signal;
    /// [`ErrorCode::SystemError`] if the system refuses it; [`ErrorCode::OperationFailed`] if it has no descriptors of
    /// processes.
    pub fn send_signal(
        &self,
        /// the signal's number, e.g. 15
        signal: i32,
    ) -> Result<()> {
        let named = Signal::from_named_raw(signal)
            .ok_or_else(|| Error::argument(format!("there is no signal {signal}")))?;
        match self.imp().pidfd.get() {
            _ if !self.running() => Err(Error::invalid(format!("process {} has ended", self.pid()))),
            None => Err(Error::failed("this system can't name processes safely: it has no pidfd")),
            Some(pidfd) => pidfd
                .kill(named)
                .map_err(|e| Error::system(format!("cannot signal process {}", self.pid()), &e)),
        }
    }
}

impl Process {
    /// `home` is that of the caller of [`Command::spawn`].
    pub(crate) fn new(mut child: Child, home: Arc<SignalContext>) -> Self {
        let process: Self = glib::Object::new();
        let imp = process.imp();
        let _ = imp.home.set(home);
        let _ = imp.pid.set(child.pid());
        let ours = |end: Option<OwnedFd>| {
            // Only our end of the pipe. It is open, and so this does not fail.
            end.inspect(|end| drop(virgo_sys::fd::set_nonblocking(end.as_fd(), true)))
        };
        *process.pipes() = Pipes {
            stdin: ours(child.stdin.take()),
            stdout: ours(child.stdout.take()),
            stderr: ours(child.stderr.take()),
        };
        if let Ok(pidfd) = Pidfd::open(child.pid()) {
            let _ = imp.pidfd.set(pidfd);
        }
        let weak = process.downgrade();
        virgo_runtime::spawn_local(move || async move {
            let status = reap(child).await;
            if let Some(process) = weak.upgrade() {
                process.ended(status.map_or(End::Unknown, End::Status));
            }
        })
        .detach();
        process
    }

    fn constructed(&self) {}

    fn end(&self) -> Option<End> {
        *self.imp().end.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn status(&self) -> Option<ExitStatus> {
        match self.end()? {
            End::Status(status) => Some(status),
            End::Unknown => None,
        }
    }

    fn pipes(&self) -> MutexGuard<'_, Pipes> {
        self.imp().pipes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ended(&self, end: End) {
        *self.imp().end.lock().unwrap_or_else(PoisonError::into_inner) = Some(end);
        self.imp().ended.notify(usize::MAX);
        let process = self.clone();
        if let Some(home) = self.imp().home.get() {
            home.post(move || {
                for name in ["running", "exit-status", "term-signal"] {
                    process.notify(name);
                }
            });
        }
    }
}

/// Waits for a child on the worker, which never blocks; on the pool, if the system has no pidfd.
async fn reap(mut child: Child) -> Option<ExitStatus> {
    match child.pidfd().and_then(|pidfd| virgo_sys::fd::duplicate(pidfd).ok()) {
        Some(pidfd) => {
            virgo_runtime::wait_readable(pidfd).await;
            child.wait().ok()
        }
        None => virgo_runtime::blocking(move || child.wait().ok()).await,
    }
}

#[expect(clippy::disallowed_methods, reason = "the user's own, and non-blocking")]
fn input(pipe: OwnedFd) -> Shared<gio_unix::InputStream> {
    Shared::new(gio_unix::InputStream::take_fd(pipe))
}

#[expect(clippy::disallowed_methods, reason = "the user's own, and non-blocking")]
fn output(pipe: OwnedFd) -> Shared<gio_unix::OutputStream> {
    Shared::new(gio_unix::OutputStream::take_fd(pipe))
}

async fn write_all(pipe: Option<OwnedFd>, text: Option<Bytes>) {
    if let (Some(pipe), Some(text)) = (pipe, text)
        && let Ok(pipe) = AsyncFd::new(pipe)
    {
        // A process that does not read its input to the end is its own affair.
        let _ = pipe.write_all(&text).await;
    }
}

async fn read_all(pipe: Option<OwnedFd>) -> Result<Bytes> {
    let failed = |error| Error::system("cannot read a process's output", &error);
    let mut read = vec![];
    if let Some(pipe) = pipe {
        let pipe = AsyncFd::new(pipe).map_err(failed)?;
        let mut buffer = vec![0; 64 << 10];
        loop {
            match pipe.read(&mut buffer).await.map_err(failed)? {
                0 => break,
                count => read.extend_from_slice(&buffer[..count]),
            }
            // A process may write faster than this reads, and others are on the worker as well.
            yield_now().await;
        }
    }
    Ok(Bytes::from_owned(read))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_lite::future::block_on;
    use virgo_sys::process::{Command, Stdio};

    use super::*;

    fn start(script: &str) -> Process {
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdin(Stdio::Pipe).stdout(Stdio::Pipe).stderr(Stdio::Pipe);
        Process::new(command.spawn().unwrap(), SignalContext::current())
    }

    /// Makes sure meanwhile that the worker is there for others.
    fn talk(script: &str, input: Vec<u8>) -> (Process, Bytes, Bytes) {
        let process = start(script);
        let own = process.clone();
        let talking = virgo_runtime::spawn(async move {
            let input = Bytes::from_owned(input);
            own.communicate(Some(&input)).await
        });
        for _ in 0..10 {
            block_on(virgo_runtime::sleep(Duration::from_millis(1)));
        }
        let (out, err) = block_on(talking).unwrap();
        (process, out, err)
    }

    #[test]
    fn a_process_that_does_not_read_keeps_nobody_waiting() {
        let (process, out, err) = talk("exec sleep 0.2", vec![b'x'; 100_000]);
        assert_eq!((process.exit_status(), out.len(), err.len()), (0, 0, 0));
    }

    #[test]
    fn a_process_that_answers_while_it_is_told_gets_all_of_it() {
        let input: Vec<u8> = (0..1_000_000).map(|n| (n % 251) as u8).collect();
        let (process, out, err) = talk("exec cat", input.clone());
        assert!(process.exit_status() == 0 && out == input && err.is_empty());
    }

    #[test]
    fn a_process_that_only_talks_is_heard_to_the_end() {
        let script = "head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2; exit 5";
        let (process, out, err) = talk(script, vec![b'x'; 1_000_000]);
        assert_eq!((process.exit_status(), out.len(), err.len()), (5, 1_000_000, 1_000_000));
    }

    #[test]
    fn a_talk_that_is_given_up_leaves_the_process_alone() {
        let process = start("exec sleep 60");
        let input = Bytes::from_owned(vec![b'x'; 1_000_000]);
        let given_up = virgo_runtime::timeout(Duration::from_millis(20), process.communicate(Some(&input)));
        assert!(block_on(given_up).is_none() && process.running());
        process.send_signal(9).unwrap();
        block_on(process.wait()).unwrap();
        assert_eq!((process.exit_status(), process.term_signal()), (-1, 9));
    }

    #[test]
    fn what_nobody_knows_is_not_made_up() {
        let process = start("exec sleep 60");
        process.ended(End::Unknown);
        assert_eq!((process.running(), process.exit_status(), process.term_signal()), (false, -1, 0));
        process.ended(End::Status(ExitStatus::from_raw(7 << 8)));
        assert_eq!((process.exit_status(), process.term_signal()), (7, 0));
        process.imp().pidfd.get().unwrap().kill(Signal::KILL).unwrap();
    }
}
