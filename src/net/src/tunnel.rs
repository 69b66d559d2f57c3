//! Tunnels through a program, such as ssh: it has one end of a socket pair as its standard input and output.
//!
//! ```text
//!  remote driver            task on the worker                    program
//!  ─────────────            ──────────────────                    ───────
//!  Socket ◄──────────────────── socket pair ──────────────────► stdin, stdout
//!  close_reason() ◄── channel ── TunnelProcess::supervise() ◄── stderr, exit status
//! ```
//!
//! The program ends first: its exit status and the end of its standard error become the close reason. The socket is
//! closed first: the program sees EOF, and is sent `SIGTERM` and then `SIGKILL`, [`GRACE`] apart. Dropping the future of
//! [`Program::run`] before it completes kills it at once.

mod stderr_tail;

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use async_channel::Sender;
use futures_lite::future::{or, pending};
use rustix::process::{Pid, kill_process_group};
use virgo_sys::process::{Child, Command, ExitStatus, Signal, Stdio};

use crate::{NetError, NetErrorKind, Socket, reap, terminal};
use stderr_tail::StderrTail;

/// Time for the program to exit after EOF, and again after `SIGTERM`.
const GRACE: Duration = Duration::from_millis(300);

/// Program and how to run it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Name for messages, e.g. "ssh to 'host'".
    pub(crate) name: String,
    /// Program and arguments.
    pub(crate) argv: Vec<String>,
    /// Whether it may prompt the user, at this process's terminal or by an askpass helper.
    pub(crate) may_ask: bool,
    /// Whether it encrypts.
    pub(crate) is_protected: bool,
    /// Whether it makes sure who is at the other end.
    pub(crate) is_verified: bool,
}

impl Program {
    /// Makes a tunnel of a user's command (`command=`), without arguments.
    pub(crate) fn command(program: &str) -> Self {
        Self {
            name: format!("the command '{program}'"),
            argv: vec![program.to_owned()],
            may_ask: true,
            is_protected: false,
            is_verified: false,
        }
    }

    /// Starts the program.
    ///
    /// # Errors
    /// `NoConnection` if it cannot be started. Failing to reach the daemon shows as EOF on the socket.
    pub(crate) async fn run(&self) -> Result<Socket, NetError> {
        let program = self.clone();
        let started = virgo_runtime::blocking(move || program.start()).await;
        let (socket, process) =
            started.map_err(|message| NetError::new(NetErrorKind::NoConnection, message))?;
        let (sender, close_reason) = async_channel::bounded(1);
        virgo_runtime::spawn_local(move || process.supervise(sender)).detach();
        Ok(Socket::tunneled(socket, close_reason))
    }

    fn start(&self) -> Result<(OwnedFd, TunnelProcess), String> {
        let failed = |error: io::Error| format!("cannot start {}: {}", self.name, virgo_sys::words(&error));
        let (ours, theirs) = virgo_sys::fd::socket_pair(false).map_err(failed)?;
        virgo_sys::fd::set_nonblocking(ours.as_fd(), true).map_err(failed)?;
        let output = virgo_sys::fd::duplicate(theirs.as_fd()).map_err(failed)?;
        let mut command = Command::new(&self.argv[0]);
        command.args(&self.argv[1..]).stdin(theirs).stdout(output).stderr(Stdio::Pipe);
        if !self.may_ask {
            // Inherited by the ssh of a `ProxyJump` or `ProxyCommand`.
            command.env("SSH_ASKPASS_REQUIRE", "never");
        }
        let leads_group = !self.may_ask || !terminal::can_prompt();
        if leads_group {
            // Detaches it from the terminal, and puts its askpass helper into the same process group, to be ended
            // with it.
            command.new_session();
        }
        let child = command.spawn().map_err(|error| format!("cannot start {}: {error}", self.name))?;
        let name = self.name.clone();
        Ok((ours, TunnelProcess { name, child: Some(child), leads_group }))
    }
}

/// Running program. Dropping it kills it.
struct TunnelProcess {
    name: String,
    /// `None` only while it is dropped.
    child: Option<Child>,
    leads_group: bool,
}

impl TunnelProcess {
    /// Supervises the program until it exits; reports the reason unless it exited cleanly.
    async fn supervise(mut self, sender: Sender<String>) {
        let mut stderr = StderrTail::new(self.child.as_mut().and_then(|child| child.stderr.take()));
        let ended = or(async { Some(self.wait_for_exit(&mut stderr).await) }, async {
            sender.closed().await;
            None
        });
        match ended.await {
            Some(status) => {
                stderr.read_available();
                if let Some(message) = stderr.message(&self.name, status) {
                    let _ = sender.try_send(message);
                }
            }
            None => self.end(&mut stderr).await,
        }
    }

    /// Waits for the exit status; reads standard error meanwhile.
    async fn wait_for_exit(&mut self, stderr: &mut StderrTail) -> Option<ExitStatus> {
        let child = self.child.as_mut()?;
        or(reap::wait(child), async {
            stderr.read_to_end().await;
            pending().await
        })
        .await
    }

    /// Ends the program: EOF has been sent, then `SIGTERM`, then `SIGKILL`.
    async fn end(&mut self, stderr: &mut StderrTail) {
        for signal in [None, Some(Signal::TERM), Some(Signal::KILL)] {
            if let Some(signal) = signal {
                self.signal(signal);
            }
            let ended = async {
                self.wait_for_exit(stderr).await;
                true
            };
            let late = async {
                glib::timeout_future(GRACE).await;
                false
            };
            if or(ended, late).await {
                return;
            }
        }
    }

    fn signal(&self, signal: Signal) {
        let Some(child) = &self.child else { return };
        // The PID is valid until the child is reaped. Errors mean that it has exited.
        match Pid::from_raw(child.pid()).filter(|_| self.leads_group) {
            Some(group) => drop(kill_process_group(group, signal)),
            None => drop(child.kill(signal)),
        }
    }
}

impl Drop for TunnelProcess {
    fn drop(&mut self) {
        if let Some(Ok(None)) = self.child.as_mut().map(Child::try_wait) {
            self.signal(Signal::KILL);
            self.child.take().into_iter().for_each(reap::reap_in_background);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use futures_lite::future::block_on;

    use super::*;

    fn run(script: &str, may_ask: bool) -> Socket {
        let argv = ["sh", "-c", script].map(str::to_owned).into();
        block_on(
            Program { name: "the script".into(), argv, may_ask, is_protected: false, is_verified: false }
                .run(),
        )
        .unwrap()
    }

    fn read(socket: &Socket) -> Vec<u8> {
        let mut buffer = [0; 256];
        virgo_testkit::found("the script says something", || match socket.read(&mut buffer, &mut vec![]) {
            Ok(count) => Some(buffer[..count].to_vec()),
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => Some(vec![]),
            Err(error) => {
                assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
                None
            }
        })
    }

    fn is_alive(pid: i32) -> bool {
        // A zombie counts as alive.
        std::path::Path::new(&format!("/proc/{pid}")).exists()
    }

    #[track_caller]
    fn dies(pid: i32) {
        virgo_testkit::until(&format!("{pid} dies"), || !is_alive(pid));
    }

    #[test]
    fn the_exit_status_is_the_close_reason() {
        let socket = run("echo hello; read line; echo \"got $line\"; echo 'no more' >&2; exit 3", false);
        assert_eq!(read(&socket), b"hello\n");
        socket.write(b"you\n").unwrap();
        assert_eq!(read(&socket), b"got you\n");
        assert_eq!(read(&socket), b"");
        let sender = block_on(socket.close_reason()).unwrap();
        assert_eq!(sender, "the script has ended with status 3: no more");
    }

    #[test]
    fn a_clean_exit_has_no_close_reason() {
        let socket = run("exit 0", true);
        assert_eq!(read(&socket), b"");
        assert_eq!(block_on(socket.close_reason()), None);
    }

    #[test]
    fn a_fatal_signal_is_the_close_reason() {
        let socket = run("echo $$; exec cat", true);
        let pid: i32 = String::from_utf8(read(&socket)).unwrap().trim().parse().unwrap();
        rustix::process::kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL).unwrap();
        assert_eq!(read(&socket), b"");
        assert_eq!(block_on(socket.close_reason()).unwrap(), "the script was killed by signal 9");
        assert!(!is_alive(pid));
    }

    #[test]
    fn the_program_ends_with_the_socket() {
        for (script, may_ask) in [
            ("echo $$; cat", true),
            ("echo $$; exec sleep 100", true),
            ("echo $$; sleep 100; true", false),
            ("trap '' TERM HUP; echo $$; while :; do sleep 0.1; done", false),
        ] {
            let socket = run(script, may_ask);
            let pid: i32 = String::from_utf8(read(&socket)).unwrap().trim().parse().unwrap();
            assert!(is_alive(pid));
            drop(socket);
            dies(pid);
            let socket = run(script, may_ask);
            let pid: i32 = String::from_utf8(read(&socket)).unwrap().trim().parse().unwrap();
            // The socket is kept open, but shut down.
            socket.shut_down();
            dies(pid);
        }
    }

    #[test]
    fn a_cancelled_start_kills_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pid");
        let script = format!("echo $$ >{}; mv {0} {0}2; exec sleep 100", file.display());
        let argv = ["sh".to_owned(), "-c".to_owned(), script].into();
        let program = Program {
            name: "the script".into(),
            argv,
            may_ask: false,
            is_protected: false,
            is_verified: false,
        };
        block_on(async {
            let mut opening = Box::pin(program.run());
            assert!(futures_lite::future::poll_once(opening.as_mut()).await.is_none());
        });
        // The script may be killed before it has written its PID; then there is nothing to check.
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_millis(500) {
            std::thread::sleep(Duration::from_millis(10));
        }
        if let Ok(pid) = std::fs::read_to_string(folder.path().join("pid2")) {
            dies(pid.trim().parse().unwrap());
        }
    }

    #[test]
    fn a_missing_program_is_an_error_with_its_name() {
        let argv = vec!["/none/program".to_owned()];
        let error = block_on(
            Program {
                name: "ssh to 'h'".into(),
                argv,
                may_ask: true,
                is_protected: false,
                is_verified: false,
            }
            .run(),
        )
        .unwrap_err();
        assert_eq!(error.kind, NetErrorKind::NoConnection);
        assert!(error.message.contains("ssh to 'h'") && error.message.contains("/none/program"), "{error}");
    }
}
