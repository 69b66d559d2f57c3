//! What to run, as plain data. Filled by drivers and the daemon; `plan` reads it.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::path::{Path, PathBuf};

use super::plan::{Ends, Plan};
use super::{Child, MassClose, Resource, Signal, SpawnError, Stdio, start};

/// Says which program to run, and with what.
///
/// Nothing happens before [`spawn`](Self::spawn), which may be called more than once. Descriptors given to a
/// command stay open in the caller until the command is dropped.
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
    /// Makes a command that runs `program` with the caller's environment, directory and streams.
    ///
    /// A name without a slash is looked for in the child's `PATH`. A relative path belongs to the caller's
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

    /// Returns the arguments, the name under which the program runs first.
    pub fn argv(&self) -> &[OsString] {
        &self.argv
    }

    /// Sets the name under which the program runs; without it, that is how the program was named.
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

    /// Sets a variable of the child's environment.
    pub fn env(&mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> &mut Command {
        self.environment.insert(name.as_ref().to_owned(), Some(value.as_ref().to_owned()));
        self
    }

    /// Keeps a variable out of the child's environment.
    pub fn env_remove(&mut self, name: impl AsRef<OsStr>) -> &mut Command {
        self.environment.insert(name.as_ref().to_owned(), None);
        self
    }

    /// Starts from an empty environment; forgets what was set and removed so far.
    pub fn env_clear(&mut self) -> &mut Command {
        self.clear_environment = true;
        self.environment.clear();
        self
    }

    /// Sets the child's working directory; it is entered with the child's credentials.
    pub fn current_dir(&mut self, directory: impl AsRef<Path>) -> &mut Command {
        self.directory = Some(directory.as_ref().to_owned());
        self
    }

    /// Sets where the child's input comes from.
    pub fn stdin(&mut self, stream: impl Into<Stdio>) -> &mut Command {
        self.streams[0] = stream.into();
        self
    }

    /// Sets where the child's output goes.
    pub fn stdout(&mut self, stream: impl Into<Stdio>) -> &mut Command {
        self.streams[1] = stream.into();
        self
    }

    /// Sets where the child's error output goes.
    pub fn stderr(&mut self, stream: impl Into<Stdio>) -> &mut Command {
        self.streams[2] = stream.into();
        self
    }

    /// Passes a descriptor, at the given number or at the one it has here, and returns that number.
    ///
    /// Numbers may cross (3 to 4 and 4 to 3). If two descriptors want one number, or one wants the number of
    /// a standard stream that is not inherited, `spawn` fails. A number must be below the caller's limit of
    /// open files.
    pub fn pass_fd(&mut self, descriptor: OwnedFd, target: Option<RawFd>) -> RawFd {
        let number = target.unwrap_or(descriptor.as_raw_fd());
        self.passed.push((descriptor, target));
        number
    }

    /// Sets the child's user.
    ///
    /// If root becomes another user and no supplementary groups are given, the child has none: root's are not
    /// meant for it. The group stays the caller's unless [`gid`](Self::gid) is called too.
    pub fn uid(&mut self, uid: u32) -> &mut Command {
        self.uid = Some(uid);
        self
    }

    /// Sets the child's group.
    pub fn gid(&mut self, gid: u32) -> &mut Command {
        self.gid = Some(gid);
        self
    }

    /// Sets the child's supplementary groups.
    pub fn groups(&mut self, groups: impl Into<Vec<u32>>) -> &mut Command {
        self.groups = Some(groups.into());
        self
    }

    /// Sets the child's mode mask.
    pub fn umask(&mut self, mask: u32) -> &mut Command {
        self.umask = Some(mask);
        self
    }

    /// Sets a limit of the child, in the resource's unit; `None` is no limit. Set before the credentials
    /// change.
    pub fn rlimit(&mut self, resource: Resource, soft: Option<u64>, hard: Option<u64>) -> &mut Command {
        self.limits.push((resource, [soft.unwrap_or(u64::MAX), hard.unwrap_or(u64::MAX)]));
        self
    }

    /// Puts the child into a cgroup, given by its folder, before the program runs. May be called once per
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

    /// Puts the child into a process group; 0 makes a new one. Not together with a new session.
    pub fn process_group(&mut self, group: i32) -> &mut Command {
        self.process_group = Some(group);
        self
    }

    /// Sends the child a signal when the thread that called `spawn` ends, not only when its process does.
    pub fn parent_death_signal(&mut self, signal: Signal) -> &mut Command {
        self.parent_death = Some(signal);
        self
    }

    /// Sets the child's nice value, -20 to 19.
    pub fn nice(&mut self, value: i32) -> &mut Command {
        self.nice = Some(value);
        self
    }

    /// Forces how the child closes what was not asked for, for tests and benchmarks. Without it, it is the
    /// best way the kernel has.
    pub fn mass_close(&mut self, strategy: MassClose) -> &mut Command {
        self.mass_close = Some(strategy);
        self
    }

    /// Starts the child, and returns when it runs the program or has failed to.
    ///
    /// Its signal mask is empty and every signal has its default, `SIGPIPE` too. It has the descriptors that
    /// were passed, the three standard streams and no others. See the [module](super) for what is safe, and
    /// who reaps.
    pub fn spawn(&self) -> Result<Child, SpawnError> {
        let (plan, report, ends) = Plan::new(self)?;
        let started = start::start(plan, report).map_err(|failure| failure.into_error(self))?;
        let Ends([stdin, stdout, stderr]) = ends;
        Ok(Child::new(started, stdin, stdout, stderr))
    }
}
