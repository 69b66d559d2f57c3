//! `VirgoCommand`: the program, arguments and environment of a child process.
use std::ffi::{OsStr, OsString};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

#[cfg(doc)]
use virgo_operations::ErrorCode;
use virgo_operations::{Error, Result};
use virgo_runtime::SignalContext;
use virgo_sys::process::{self, Stdio};

use crate::Process;

/// What a standard stream of a [`Process`] is.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum CommandStream {
    /// That of this program.
    #[default]
    Inherit,
    /// `/dev/null`: reading returns end of file, and what is written is discarded.
    Null,
    /// A pipe to this program.
    Pipe,
}

/// What to run, and how.
///
/// ```python
/// command = Virgo.Command.new(["sh", "-c", "echo hello"])
/// command.set_stdout(Virgo.CommandStream.PIPE)
/// output, errors = command.spawn().communicate(None)
/// print(output.get_data())
/// ```
///
/// ```javascript
/// const command = Virgo.Command.new(['sh', '-c', 'echo hello']);
/// command.set_stdout(Virgo.CommandStream.PIPE);
/// const [output] = await command.spawn().communicate_async(null);
/// print(new TextDecoder().decode(output.get_data()));
/// ```
///
/// ```vala
/// var command = new Virgo.Command ({ "sh", "-c", "echo hello" });
/// command.set_stdout (PIPE);
/// Bytes errors;
/// var output = command.spawn ().communicate (null, out errors);
/// stdout.write (output.get_data ());
/// ```
///
/// The process gets the three standard streams, the descriptors that were passed, and none else,
/// however many this program has open: they are closed by one system call, so starting a process
/// takes the same time with ten descriptors as with a million. Signals are back at their defaults.
///
/// A command can be spawned any number of times.
#[virgo_gir::class]
pub struct Command {
    plan: Mutex<Option<process::Command>>,
}

#[virgo_gir::methods]
impl Command {
    /// Makes a command.
    ///
    /// # Returns
    /// the command
    pub fn new(
        /// the program, which is looked for in `PATH` if it has no slash, and its arguments
        argv: &[OsString],
    ) -> Self {
        let command: Self = glib::Object::new();
        if let Some((program, arguments)) = argv.split_first() {
            let mut plan = process::Command::new(program);
            plan.args(arguments);
            *command.lock() = Some(plan);
        }
        command
    }

    /// Sets the folder in which the process starts.
    pub fn set_working_directory(
        &self,
        /// the folder
        path: &Path,
    ) {
        self.change(|plan| {
            plan.current_dir(path);
        });
    }

    /// Sets or removes an environment variable.
    pub fn set_environment(
        &self,
        /// the variable
        name: &OsStr,
        /// its value; nothing removes it
        value: Option<&OsStr>,
    ) {
        self.change(|plan| match value {
            Some(value) => {
                plan.env(name, value);
            }
            None => {
                plan.env_remove(name);
            }
        });
    }

    /// Removes all environment variables that were not set by [`Command::set_environment`].
    pub fn clear_environment(&self) {
        self.change(|plan| {
            plan.env_clear();
        });
    }

    /// Sets the standard input of the process.
    pub fn set_stdin(
        &self,
        /// the kind of stream
        stream: CommandStream,
    ) {
        self.change(|plan| {
            plan.stdin(stdio(stream));
        });
    }

    /// Sets the standard output of the process.
    pub fn set_stdout(
        &self,
        /// the kind of stream
        stream: CommandStream,
    ) {
        self.change(|plan| {
            plan.stdout(stdio(stream));
        });
    }

    /// Sets the standard error of the process.
    pub fn set_stderr(
        &self,
        /// the kind of stream
        stream: CommandStream,
    ) {
        self.change(|plan| {
            plan.stderr(stdio(stream));
        });
    }

    /// Passes an open file to the process.
    ///
    /// # Returns
    /// the number under which the process finds it
    pub fn pass_fd(
        &self,
        /// a descriptor, which stays the caller's
        fd: OwnedFd,
        /// the number under which the process is to find it, or -1 for any
        target: i32,
    ) -> i32 {
        let mut number = -1;
        self.change(|plan| number = plan.pass_fd(fd, (target >= 0).then_some(target)));
        number
    }

    /// Runs the process as another user, which only root can.
    pub fn set_user(
        &self,
        /// the user
        uid: u32,
        /// the group
        gid: u32,
    ) {
        self.change(|plan| {
            plan.uid(uid).gid(gid);
        });
    }

    /// Makes the process the leader of a session of its own, without this program's terminal.
    pub fn set_new_session(&self) {
        self.change(|plan| {
            plan.new_session();
        });
    }

    /// Starts the process.
    ///
    /// # Errors
    /// [`ErrorCode::SystemError`] if it cannot be started, such as a program that is not there; [`ErrorCode::InvalidArg`]
    /// if no program was given.
    ///
    /// # Returns
    /// the process
    pub async fn spawn(&self) -> Result<Process> {
        // Before anything is waited for: what follows may run on the worker.
        let home = SignalContext::current();
        let command = self.clone();
        // The process is made there, too: if nobody waits any more, it is at least reaped.
        virgo_runtime::blocking(move || {
            let plan = command.lock();
            let plan = plan
                .as_ref()
                .ok_or_else(|| Error::argument("a command needs a program: its argv is empty"))?;
            let child = plan.spawn().map_err(|e| Error::system("cannot run a command", &e.into()))?;
            Ok(Process::new(child, home))
        })
        .await
    }
}

impl Command {
    fn constructed(&self) {}

    fn lock(&self) -> MutexGuard<'_, Option<process::Command>> {
        self.imp().plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut process::Command)) {
        if let Some(plan) = &mut *self.lock() {
            change(plan);
        }
    }
}

fn stdio(stream: CommandStream) -> Stdio {
    match stream {
        CommandStream::Inherit => Stdio::Inherit,
        CommandStream::Null => Stdio::Null,
        CommandStream::Pipe => Stdio::Pipe,
    }
}
