//! Description of a process to start, as plain data. Filled by drivers and daemons; `plan` reads it.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::path::{Path, PathBuf};

use super::plan::{Ends, Plan};
use super::{Child, MassClose, Resource, Signal, SpawnError, Stdio, start};

/// Program to run, and its environment.
///
/// Nothing happens before [`spawn`](Self::spawn), which may be called repeatedly. Passed descriptors stay open in
/// the caller until the command is dropped.
///
/// ```
/// use std::io::Read;
/// use virgo_sys::process::{Command, Stdio};
///
/// let mut child = Command::new("echo").arg("hello").stdout(Stdio::Pipe).spawn()?;
/// let mut text = String::new();
/// std::fs::File::from(child.stdout.take().unwrap()).read_to_string(&mut text)?;
/// assert_eq!(text, "hello\n");
/// assert!(child.wait()?.success());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Command {
    pub(super) program: PathBuf,
    pub(super) argv: Vec<OsString>,
    pub(super) clear_environment: bool,
    pub(super) environment: BTreeMap<OsString, Option<OsString>>,
    pub(super) directory: Option<PathBuf>,
    pub(super) streams: [Stdio; 3],
    pub(super) passed: Vec<(OwnedFd, Option<RawFd>)>,
    pub(super) uid: Option<u32>,
    pub(super) gid: Option<u32>,
    pub(super) groups: Option<Vec<u32>>,
    pub(super) umask: Option<u32>,
    pub(super) limits: Vec<(Resource, [u64; 2])>,
    pub(super) cgroups: Vec<PathBuf>,
    pub(super) session: bool,
    pub(super) process_group: Option<i32>,
    pub(super) parent_death: Option<Signal>,
    pub(super) nice: Option<i32>,
    pub(super) mass_close: Option<MassClose>,
}

impl Command {
    /// Makes a command that runs `program` with the caller's environment, working directory and standard streams.
    ///
    /// A name without a slash is searched in the child's `PATH`. A relative path is relative to the caller's
    /// working directory, whatever the child's is.
    pub fn new(program: impl AsRef<OsStr>) -> Command {
        Command {
            program: PathBuf::from(program.as_ref()),
            argv: vec![program.as_ref().to_owned()],
            clear_environment: false,
            environment: BTreeMap::new(),
            directory: None,
            streams: [Stdio::Inherit, Stdio::Inherit, Stdio::Inherit],
            passed: Vec::new(),
            uid: None,
            gid: None,
            groups: None,
            umask: None,
            limits: Vec::new(),
            cgroups: Vec::new(),
            session: false,
            process_group: None,
            parent_death: None,
            nice: None,
            mass_close: None,
        }
    }

    /// Returns the program as it was named.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Returns the arguments, starting with `argv[0]`.
    pub fn argv(&self) -> &[OsString] {
        &self.argv
    }

    /// Sets `argv[0]`, which defaults to the program's name.
    pub fn argv0(&mut self, name: impl AsRef<OsStr>) -> &mut Command {
        self.argv[0] = name.as_ref().to_owned();
        self
    }

    /// Adds an argument.
    pub fn arg(&mut self, argument: impl AsRef<OsStr>) -> &mut Command {
        self.argv.push(argument.as_ref().to_owned());
        self
    }

    /// Adds arguments.
    pub fn args(&mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> &mut Command {
        self.argv.extend(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
        self
    }

    /// Sets an environment variable.
    pub fn env(&mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> &mut Command {
        self.environment.insert(name.as_ref().to_owned(), Some(value.as_ref().to_owned()));
        self
    }

    /// Removes an environment variable.
    pub fn env_remove(&mut self, name: impl AsRef<OsStr>) -> &mut Command {
        self.environment.insert(name.as_ref().to_owned(), None);
        self
    }

    /// Clears the environment, including variables set or removed so far.
    pub fn env_clear(&mut self) -> &mut Command {
        self.clear_environment = true;
        self.environment.clear();
        self
    }

    /// Sets the working directory; it is entered with the child's credentials.
    pub fn current_dir(&mut self, directory: impl AsRef<Path>) -> &mut Command {
        self.directory = Some(directory.as_ref().to_owned());
        self
    }

    /// Sets the child's standard input.
    pub fn stdin(&mut self, stream: impl Into<Stdio>) -> &mut Command {
        self.streams[0] = stream.into();
        self
    }

    /// Sets the child's standard output.
    pub fn stdout(&mut self, stream: impl Into<Stdio>) -> &mut Command {
        self.streams[1] = stream.into();
        self
    }

    /// Sets the child's standard error.
    pub fn stderr(&mut self, stream: impl Into<Stdio>) -> &mut Command {
        self.streams[2] = stream.into();
        self
    }

    /// Passes a descriptor, at the given number or at its own, and returns that number.
    ///
    /// Numbers may be swapped (3 to 4 and 4 to 3). `spawn` fails if two descriptors have the same number, or that
    /// of a standard stream that is not inherited. Numbers have to be below the caller's `RLIMIT_NOFILE`.
    pub fn pass_fd(&mut self, descriptor: OwnedFd, target: Option<RawFd>) -> RawFd {
        let number = target.unwrap_or(descriptor.as_raw_fd());
        self.passed.push((descriptor, target));
        number
    }

    /// Sets the child's user.
    ///
    /// If root changes to another user without supplementary groups being set, the child has none, because root's
    /// are not meant for it. The group remains the caller's without [`gid`](Self::gid).
    pub fn uid(&mut self, uid: u32) -> &mut Command {
        self.uid = Some(uid);
        self
    }

    /// Sets the child's primary group.
    pub fn gid(&mut self, gid: u32) -> &mut Command {
        self.gid = Some(gid);
        self
    }

    /// Sets the child's supplementary groups.
    pub fn groups(&mut self, groups: impl Into<Vec<u32>>) -> &mut Command {
        self.groups = Some(groups.into());
        self
    }

    /// Sets the umask.
    pub fn umask(&mut self, mask: u32) -> &mut Command {
        self.umask = Some(mask);
        self
    }

    /// Sets a resource limit, in the resource's unit; `None` is unlimited. Set with the caller's credentials.
    pub fn rlimit(&mut self, resource: Resource, soft: Option<u64>, hard: Option<u64>) -> &mut Command {
        self.limits.push((resource, [soft.unwrap_or(u64::MAX), hard.unwrap_or(u64::MAX)]));
        self
    }

    /// Moves the child to a cgroup, given by its directory, before the program runs. May be called once per
    /// hierarchy.
    pub fn cgroup(&mut self, folder: impl AsRef<Path>) -> &mut Command {
        self.cgroups.push(folder.as_ref().to_owned());
        self
    }

    /// Makes the child the leader of a new session.
    pub fn new_session(&mut self) -> &mut Command {
        self.session = true;
        self
    }

    /// Moves the child to a process group; 0 makes a new one. Excludes a new session.
    pub fn process_group(&mut self, group: i32) -> &mut Command {
        self.process_group = Some(group);
        self
    }

    /// Sets the signal that the child gets when the thread that called `spawn` ends, even if its process continues.
    pub fn parent_death_signal(&mut self, signal: Signal) -> &mut Command {
        self.parent_death = Some(signal);
        self
    }

    /// Sets the child's nice value, -20 to 19.
    pub fn nice(&mut self, value: i32) -> &mut Command {
        self.nice = Some(value);
        self
    }

    /// Forces the method by which the child closes other descriptors, for tests and benchmarks. The default is the
    /// best one that the kernel has.
    pub fn mass_close(&mut self, strategy: MassClose) -> &mut Command {
        self.mass_close = Some(strategy);
        self
    }

    /// Starts the child; returns when the program runs or has failed to start.
    ///
    /// Signals are unblocked and have their default dispositions, including `SIGPIPE`. The child has the passed
    /// descriptors, the standard streams, and no others. See the [module](super) for thread safety and reaping.
    pub fn spawn(&self) -> Result<Child, SpawnError> {
        let (plan, report, ends) = Plan::new(self)?;
        let started = start::start(plan, report).map_err(|failure| failure.into_error(self))?;
        let Ends([stdin, stdout, stderr]) = ends;
        Ok(Child::new(started, stdin, stdout, stderr))
    }
}
