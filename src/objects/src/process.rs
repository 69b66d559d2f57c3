//! `VirgoProcess`: a program under way.
use std::os::fd::OwnedFd;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use event_listener::Event;
use gio::prelude::*;
use glib::Bytes;
use virgo_gir::Shared;
use virgo_operations::{Error, Result};
use virgo_runtime::{Home, Watched};
use virgo_sys::process::{Child, Pidfd, Signal};

/// A program under way, started by [`Command::spawn`].
///
/// It goes on when this object is dropped, and is reaped whenever it ends.
#[virgo_gir::class]
pub struct Process {
    pid: OnceLock<i32>,
    pidfd: OnceLock<Pidfd>,
    home: OnceLock<Arc<Home>>,
    ended: Event,
    status: Mutex<Option<ExitStatus>>,
    pipes: Mutex<Pipes>,
    stdin: OnceLock<Option<Shared<gio_unix::OutputStream>>>,
    stdout: OnceLock<Option<Shared<gio_unix::InputStream>>>,
    stderr: OnceLock<Option<Shared<gio_unix::InputStream>>>,
}

/// The ends of pipes that nobody has asked for.
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
        self.imp().pid.get().is_some() && self.status().is_none()
    }

    /// What it ended with, or -1 while it runs and if a signal ended it.
    #[property]
    pub fn exit_status(&self) -> i32 {
        self.status().and_then(|s| s.code()).unwrap_or(-1)
    }

    /// The signal that ended it, or 0.
    #[property]
    pub fn term_signal(&self) -> i32 {
        self.status().and_then(|s| s.signal()).unwrap_or(0)
    }

    /// Gives the stream that the process reads as its standard input, if that is a pipe.
    ///
    /// # Returns
    /// the stream
    pub fn get_stdin_pipe(&self) -> Option<gio::OutputStream> {
        let stream = self.imp().stdin.get_or_init(|| self.pipes().stdin.take().map(output));
        stream.as_ref().map(|s| s.get().upcast())
    }

    /// Gives the stream of what the process writes to its standard output, if that is a pipe.
    ///
    /// # Returns
    /// the stream
    pub fn get_stdout_pipe(&self) -> Option<gio::InputStream> {
        let stream = self.imp().stdout.get_or_init(|| self.pipes().stdout.take().map(input));
        stream.as_ref().map(|s| s.get().upcast())
    }

    /// Gives the stream of what the process writes to its standard error output, if that is a pipe.
    ///
    /// # Returns
    /// the stream
    pub fn get_stderr_pipe(&self) -> Option<gio::InputStream> {
        let stream = self.imp().stderr.get_or_init(|| self.pipes().stderr.take().map(input));
        stream.as_ref().map(|s| s.get().upcast())
    }

    /// Waits until it has ended, however that was: see [`Process::exit_status`] and
    /// [`Process::term_signal`].
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
    pub(crate) fn new(mut child: Child, home: Arc<Home>) -> Self {
        let process: Self = glib::Object::new();
        let imp = process.imp();
        let _ = imp.home.set(home);
        let _ = imp.pid.set(child.pid());
        *process.pipes() =
            Pipes { stdin: child.stdin.take(), stdout: child.stdout.take(), stderr: child.stderr.take() };
        if let Ok(pidfd) = Pidfd::open(child.pid()) {
            let _ = imp.pidfd.set(pidfd);
        }
        let weak = process.downgrade();
        virgo_runtime::spawn_local(move || async move {
            let status = reap(child).await;
            if let Some(process) = weak.upgrade() {
                process.end(status);
            }
        })
        .detach();
        process
    }

    fn constructed(&self) {}

    fn status(&self) -> Option<ExitStatus> {
        *self.imp().status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn pipes(&self) -> MutexGuard<'_, Pipes> {
        self.imp().pipes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn end(&self, status: Option<ExitStatus>) {
        // Somebody else may have reaped it; that it has ended is all that is known then.
        let status = status.unwrap_or_else(|| ExitStatus::from_raw(0xff00));
        *self.imp().status.lock().unwrap_or_else(PoisonError::into_inner) = Some(status);
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
    let watched =
        child.pidfd().and_then(|fd| fd.try_clone_to_owned().ok()).and_then(|fd| Watched::new(fd).ok());
    match watched {
        Some(pidfd) => {
            pidfd.readable().await;
            child.wait().ok()
        }
        None => virgo_runtime::blocking(move || child.wait().ok()).await,
    }
}

fn input(pipe: OwnedFd) -> Shared<gio_unix::InputStream> {
    Shared::new(gio_unix::InputStream::take_fd(pipe))
}

fn output(pipe: OwnedFd) -> Shared<gio_unix::OutputStream> {
    Shared::new(gio_unix::OutputStream::take_fd(pipe))
}

async fn write_all(pipe: Option<OwnedFd>, text: Option<Bytes>) {
    if let (Some(pipe), Some(text)) = (pipe, text) {
        // A process that does not read its input to the end is its own affair.
        let _ = gio_unix::OutputStream::take_fd(pipe).write_all_future(text, glib::Priority::DEFAULT).await;
    }
}

async fn read_all(pipe: Option<OwnedFd>) -> Result<Bytes> {
    let mut read = vec![];
    if let Some(pipe) = pipe {
        let stream = gio_unix::InputStream::take_fd(pipe);
        loop {
            let part = stream.read_bytes_future(1 << 16, glib::Priority::DEFAULT).await;
            let part = part.map_err(|e| Error::failed(format!("cannot read a process's output: {e}")))?;
            if part.is_empty() {
                break;
            }
            read.extend_from_slice(&part);
        }
    }
    Ok(Bytes::from_owned(read))
}
