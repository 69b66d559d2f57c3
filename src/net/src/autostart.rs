//! Starts a user's own daemon when none is running, as libvirt does.
//!
//! ```text
//!  connect() ──► connected
//!    │ ENOENT, ECONNREFUSED
//!    ▼
//!  lock <socket dir>/<daemon>.lock ──► connect() ──► connected
//!                                        ▲   │ refused
//!                         every 10 ms,   │   ▼
//!                         at most 30 s   └─ start the daemon, once
//! ```
//!
//! Of many clients that arrive together, the holder of the lock starts the daemon. It exits by itself after two minutes
//! without clients.
//!
//! Lock order: the process-wide entry of [`LockSlot`], then the file lock. Both are awaited, not blocked on, and released
//! when the future is dropped.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, fcntl_lock};
use virgo_sys::process::{Child, Command, Stdio};

use crate::reap;

/// Interval of attempts.
const RETRY_INTERVAL: Duration = Duration::from_millis(10);
/// How long the daemon may take to listen. libvirt waits for 5 seconds, which is too short on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Unix socket of a daemon that can be started on demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub(crate) socket: PathBuf,
    /// Daemon's executable.
    pub(crate) daemon: PathBuf,
}

impl Session {
    /// Connects; starts the daemon if none listens. Dropping the future cancels; a started daemon keeps running.
    ///
    /// # Errors
    /// The error of the last attempt to connect, or of the start.
    pub(crate) async fn connect(&self) -> io::Result<UnixStream> {
        match self.try_connect().await {
            Err(error) if is_not_listening(&error) => {}
            result => return result,
        }
        let _lock = self.lock().await?;
        let mut started: Option<Started> = None;
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            // Checked before connecting: the daemon may have exited because another instance was faster.
            let ended = started.as_mut().and_then(|started| started.0.as_mut()?.try_wait().ok()?);
            match self.try_connect().await {
                Err(error) if is_not_listening(&error) => {}
                result => return result,
            }
            match ended {
                Some(status) if !status.success() => {
                    let message = format!("it was started, but ended ({status})");
                    return Err(io::Error::other(message));
                }
                _ if started.is_none() => started = Some(self.start().await?),
                _ => {}
            }
            virgo_runtime::sleep(RETRY_INTERVAL).await;
        }
        Err(io::Error::other(format!("it was started, but does not listen after {PATIENCE:?}")))
    }

    async fn try_connect(&self) -> io::Result<UnixStream> {
        let path = self.socket.clone();
        virgo_runtime::blocking(move || virgo_sys::fd::connect_unix(path)).await
    }

    async fn start(&self) -> io::Result<Started> {
        let daemon = self.daemon.clone();
        let start = move || {
            let mut command = Command::new(&daemon);
            // In a session and directory of its own, so that neither the terminal's signals nor an unmount concern
            // this program's daemon. Without `NOTIFY_SOCKET`, so that it does not report this program's unit ready
            // to systemd.
            command.arg("--timeout=120").new_session().current_dir("/").env_remove("NOTIFY_SOCKET");
            command.stdin(Stdio::Null).stdout(Stdio::Null).stderr(Stdio::Null).spawn()
        };
        let child = virgo_runtime::blocking(move || start().map(|child| Started(Some(child)))).await;
        child.map_err(|error| io::Error::other(format!("it cannot be started: {error}")))
    }

    /// Locks the file that libvirt locks, too: next to the socket, named after the daemon.
    async fn lock(&self) -> io::Result<Lock> {
        let folder = self.socket.parent().unwrap_or(Path::new("/")).to_owned();
        let mut name = self.daemon.file_name().unwrap_or_default().to_owned();
        name.push(".lock");
        let path = folder.join(name);
        let slot = LockSlot::take(path).await;
        let path = slot.0.clone();
        let open = move || {
            std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
            OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
        };
        let failed = |error: io::Error| {
            let message = format!("cannot lock '{}': {}", slot.0.display(), virgo_sys::words(&error));
            io::Error::new(error.kind(), message)
        };
        let file = virgo_runtime::blocking(open).await.map_err(failed)?;
        loop {
            match fcntl_lock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Lock { _file: file, _slot: slot }),
                Err(rustix::io::Errno::AGAIN | rustix::io::Errno::ACCESS) => {}
                Err(error) => return Err(failed(error.into())),
            }
            virgo_runtime::sleep(RETRY_INTERVAL).await;
        }
    }
}

/// Whether nobody listens on the socket.
fn is_not_listening(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Started daemon, reaped if it exits before this program.
struct Started(Option<Child>);

impl Drop for Started {
    fn drop(&mut self) {
        self.0.take().into_iter().for_each(reap::reap_in_background);
    }
}

/// File lock and slot. The file is closed first, while no other thread of this process has it open.
struct Lock {
    _file: File,
    _slot: LockSlot,
}

/// Exclusive right to open a lock file in this process. POSIX record locks belong to the process: they do not
/// exclude its own threads, and closing any descriptor of the file releases them.
struct LockSlot(PathBuf);

static HELD: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

impl LockSlot {
    async fn take(path: PathBuf) -> Self {
        while !HELD.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone()) {
            virgo_runtime::sleep(RETRY_INTERVAL).await;
        }
        Self(path)
    }
}

impl Drop for LockSlot {
    fn drop(&mut self) {
        HELD.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::{block_on, poll_once, zip};
    use std::io::{BufRead, BufReader};

    use super::*;

    fn session(folder: &Path, script: &str) -> Session {
        let daemon = folder.join("daemon");
        let text = format!("#!/bin/sh\necho \"$$ $PWD $*\" >>{}/runs\n{script}\n", folder.display());
        virgo_testkit::write_program(&daemon, &text);
        Session { socket: folder.join("run/socket"), daemon }
    }

    fn runs(folder: &Path) -> Vec<String> {
        let file = File::open(folder.join("runs"));
        file.map(|file| BufReader::new(file).lines().map_while(Result::ok).collect()).unwrap_or_default()
    }

    #[test]
    fn concurrent_clients_start_one_daemon() {
        let folder = tempfile::tempdir().unwrap();
        let session = session(folder.path(), "while :; do sleep 0.05; done");
        let socket = session.socket.clone();
        // A script in place of the daemon, which is slow to listen.
        let own = folder.path().to_owned();
        let listener = std::thread::spawn(move || {
            virgo_testkit::until("it runs", || !runs(&own).is_empty());
            std::thread::sleep(Duration::from_millis(100));
            std::os::unix::net::UnixListener::bind(socket).unwrap()
        });
        let (one, other) = block_on(zip(session.connect(), session.connect()));
        one.unwrap();
        other.unwrap();
        let runs = runs(folder.path());
        assert_eq!(runs.len(), 1, "{runs:?}");
        let mut words = runs[0].split(' ');
        let pid = rustix::process::Pid::from_raw(words.next().unwrap().parse().unwrap()).unwrap();
        assert_eq!(words.collect::<Vec<_>>(), ["/", "--timeout=120"]);
        assert!(folder.path().join("run/daemon.lock").exists());
        // The daemon has a session of its own, and is no zombie.
        assert_eq!(rustix::process::getsid(Some(pid)).unwrap(), pid);
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
        virgo_testkit::until("it is reaped", || rustix::process::test_kill_process(pid).is_err());
        drop(listener.join().unwrap());
        // The stale socket is left: connecting is refused, and the next client starts a daemon again.
        let mut next = Box::pin(session.connect());
        virgo_testkit::until("it is started again", || {
            assert!(block_on(poll_once(next.as_mut())).is_none());
            self::runs(folder.path()).len() == 2
        });
        drop(next);
        let pid = self::runs(folder.path())[1].split(' ').next().unwrap().parse().unwrap();
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    }

    #[test]
    fn a_failed_start_is_an_error_with_its_reason() {
        let folder = tempfile::tempdir().unwrap();
        let error = block_on(session(folder.path(), "exit 6").connect()).unwrap_err();
        assert!(error.to_string().contains("6"), "{error}");
        let missing = Session { daemon: "/none/daemon".into(), ..session(folder.path(), "") };
        let error = block_on(missing.connect()).unwrap_err();
        assert!(error.to_string().contains("/none/daemon"), "{error}");
    }
}
