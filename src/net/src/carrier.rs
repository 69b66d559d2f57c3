//! A program that carries the bytes to the daemon: it has one end of a pair of sockets as its input and output.
//! Started by `connect`; a task on the worker hears what it says on its error output, reaps it, and ends it
//! when nobody needs it any more.

mod said;

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use async_channel::Sender;
use futures_lite::future::{or, pending};
use rustix::process::{Pid, kill_process_group};
use virgo_sys::process::{Child, Command, ExitStatus, Signal, Stdio};

use crate::{NetError, Problem, Socket, reap, terminal};
use said::Said;

/// How long a program may take to see that nobody needs it any more, and then to do as it is told.
const GRACE: Duration = Duration::from_millis(300);

/// What to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// For messages, e.g. "ssh to 'host'".
    pub(crate) name: String,
    /// The program and its arguments.
    pub(crate) argv: Vec<String>,
    /// Whether it may ask the user something: at the terminal that this program has, or, as ssh does, by a helper.
    pub(crate) may_ask: bool,
    /// Whether it is known to encrypt.
    pub(crate) is_protected: bool,
}

impl Program {
    /// A program of the user's, without arguments.
    pub(crate) fn command(program: &str) -> Self {
        Self {
            name: format!("the command '{program}'"),
            argv: vec![program.to_owned()],
            may_ask: true,
            is_protected: false,
        }
    }

    /// Runs it.
    ///
    /// # Errors
    /// `NoConnection` if it can't be started. That it does not get to the daemon is seen at the socket.
    pub(crate) async fn run(&self) -> Result<Socket, NetError> {
        let program = self.clone();
        let started = virgo_runtime::blocking(move || program.start()).await;
        let (socket, carrier) = started.map_err(|message| NetError::new(Problem::NoConnection, message))?;
        let (words, last_words) = async_channel::bounded(1);
        virgo_runtime::spawn_local(move || carrier.attend(words)).detach();
        Ok(Socket::carried(socket, last_words))
    }

    fn start(&self) -> Result<(OwnedFd, Carrier), String> {
        let failed = |error: io::Error| format!("cannot start {}: {}", self.name, virgo_sys::words(&error));
        let (ours, theirs) = virgo_sys::fd::socket_pair(false).map_err(failed)?;
        virgo_sys::fd::set_nonblocking(ours.as_fd(), true).map_err(failed)?;
        let output = virgo_sys::fd::duplicate(theirs.as_fd()).map_err(failed)?;
        let mut command = Command::new(&self.argv[0]);
        command.args(&self.argv[1..]).stdin(theirs).stdout(output).stderr(Stdio::Pipe);
        if !self.may_ask {
            // For ssh, and for another one that it may run to get to the host.
            command.env("SSH_ASKPASS_REQUIRE", "never");
        }
        let leads_group = !self.may_ask || !terminal::is_for_questions();
        if leads_group {
            // Without a terminal. And what it starts, as a helper that asks, can be ended with it.
            command.new_session();
        }
        let child = command.spawn().map_err(|error| format!("cannot start {}: {error}", self.name))?;
        let name = self.name.clone();
        Ok((ours, Carrier { name, child: Some(child), leads_group }))
    }
}

/// A program that runs. Dropping it kills it.
struct Carrier {
    name: String,
    /// Only missing at the very end.
    child: Option<Child>,
    leads_group: bool,
}

impl Carrier {
    /// Stays with the program until it has ended; says why unless it went well.
    async fn attend(mut self, words: Sender<String>) {
        let mut said = Said::new(self.child.as_mut().and_then(|child| child.stderr.take()));
        let ended = or(async { Some(self.listen(&mut said).await) }, async {
            words.closed().await;
            None
        });
        match ended.await {
            Some(status) => {
                said.rest();
                if let Some(sentence) = said.sentence(&self.name, status) {
                    let _ = words.try_send(sentence);
                }
            }
            None => self.end(&mut said).await,
        }
    }

    /// Waits until it has ended, and hears what it says meanwhile.
    async fn listen(&mut self, said: &mut Said) -> Option<ExitStatus> {
        let child = self.child.as_mut()?;
        or(reap::ended(child), async {
            said.hear().await;
            pending().await
        })
        .await
    }

    /// Has it end: by itself, now that its input has ended; if asked to; and if not.
    async fn end(&mut self, said: &mut Said) {
        for signal in [None, Some(Signal::TERM), Some(Signal::KILL)] {
            if let Some(signal) = signal {
                self.signal(signal);
            }
            let ended = async {
                self.listen(said).await;
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
        // The number is its own until it is reaped. What can't be signalled has ended already.
        match Pid::from_raw(child.pid()).filter(|_| self.leads_group) {
            Some(group) => drop(kill_process_group(group, signal)),
            None => drop(child.kill(signal)),
        }
    }
}

impl Drop for Carrier {
    fn drop(&mut self) {
        if let Some(Ok(None)) = self.child.as_mut().map(Child::try_wait) {
            self.signal(Signal::KILL);
            self.child.take().into_iter().for_each(reap::later);
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
        block_on(Program { name: "the script".into(), argv, may_ask, is_protected: false }.run()).unwrap()
    }

    fn read(socket: &Socket) -> Vec<u8> {
        let begin = Instant::now();
        let mut buffer = [0; 256];
        loop {
            match socket.read(&mut buffer, &mut vec![]) {
                Ok(count) => return buffer[..count].to_vec(),
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset => return vec![],
                Err(error) => assert_eq!(error.kind(), io::ErrorKind::WouldBlock),
            }
            assert!(begin.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn is_alive(pid: i32) -> bool {
        // A zombie counts.
        std::path::Path::new(&format!("/proc/{pid}")).exists()
    }

    #[track_caller]
    fn dies(pid: i32) {
        let begin = Instant::now();
        while is_alive(pid) {
            assert!(begin.elapsed() < Duration::from_secs(5), "{pid} does not die");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn bytes_go_both_ways_and_the_end_has_a_reason() {
        let socket = run("echo hello; read line; echo \"got $line\"; echo 'no more' >&2; exit 3", false);
        assert_eq!(read(&socket), b"hello\n");
        socket.write(b"you\n").unwrap();
        assert_eq!(read(&socket), b"got you\n");
        assert_eq!(read(&socket), b"");
        let words = block_on(socket.last_words()).unwrap();
        assert_eq!(words, "the script has ended with status 3: no more");
    }

    #[test]
    fn whoever_ends_well_says_nothing() {
        let socket = run("exit 0", true);
        assert_eq!(read(&socket), b"");
        assert_eq!(block_on(socket.last_words()), None);
    }

    #[test]
    fn whoever_is_killed_is_said_to_be() {
        let socket = run("echo $$; exec cat", true);
        let pid: i32 = String::from_utf8(read(&socket)).unwrap().trim().parse().unwrap();
        rustix::process::kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL).unwrap();
        assert_eq!(read(&socket), b"");
        assert_eq!(block_on(socket.last_words()).unwrap(), "the script was killed by signal 9");
        assert!(!is_alive(pid));
    }

    #[test]
    fn nobody_outlives_the_socket() {
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
            // Somebody keeps the socket, but does not use it any more.
            socket.shut_down();
            dies(pid);
        }
    }

    #[test]
    fn a_start_that_is_given_up_leaves_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pid");
        let script = format!("echo $$ >{}; mv {0} {0}2; exec sleep 100", file.display());
        let argv = ["sh".to_owned(), "-c".to_owned(), script].into();
        let program = Program { name: "the script".into(), argv, may_ask: false, is_protected: false };
        block_on(async {
            let mut opening = Box::pin(program.run());
            assert!(futures_lite::future::poll_once(opening.as_mut()).await.is_none());
        });
        // It may be killed before it has written its number, but by then it is dead.
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_millis(500) {
            std::thread::sleep(Duration::from_millis(10));
        }
        if let Ok(pid) = std::fs::read_to_string(folder.path().join("pid2")) {
            dies(pid.trim().parse().unwrap());
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        let argv = vec!["/none/program".to_owned()];
        let error =
            block_on(Program { name: "ssh to 'h'".into(), argv, may_ask: true, is_protected: false }.run())
                .unwrap_err();
        assert_eq!(error.problem, Problem::NoConnection);
        assert!(error.message.contains("ssh to 'h'") && error.message.contains("/none/program"), "{error}");
    }
}
