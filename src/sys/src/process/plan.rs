//! Everything the child needs, computed before the clone. Made by `Command::spawn`, executed by `child_side`.

use std::collections::BTreeMap;
use std::ffi::{CString, OsStr, OsString};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Resource, geteuid, getrlimit};

use super::descriptors::{Move, Table};
use super::reserved_fds::ReservedFds;
use super::strings::{StringArray, c_string, candidates};
use super::{Command, MassClose, SpawnError, Step};

/// Instructions for the child, immutable.
pub(super) struct Plan {
    pub(super) candidates: Vec<CString>,
    pub(super) argv: StringArray,
    pub(super) environment: StringArray,
    pub(super) directory: Option<CString>,
    pub(super) table: Table,
    pub(super) mass_close: MassClose,
    /// End of the range that the loop closes.
    pub(super) loop_end: u32,
    pub(super) uid: Option<u32>,
    pub(super) gid: Option<u32>,
    pub(super) groups: Option<Vec<u32>>,
    pub(super) umask: Option<u32>,
    pub(super) limits: Vec<(u32, [u64; 2])>,
    /// `cgroup.procs` files.
    pub(super) cgroups: Vec<CString>,
    pub(super) session: bool,
    pub(super) process_group: Option<i32>,
    pub(super) parent_death: Option<i32>,
    pub(super) parent: i32,
    pub(super) nice: Option<i32>,
    /// Child's ends of pipes, and files opened for it.
    _held: Vec<OwnedFd>,
}

/// Caller's ends of the pipes to the standard streams.
pub(super) struct Ends(pub(super) [Option<OwnedFd>; 3]);

impl Plan {
    /// Makes the plan; returns the read end of the error pipe and the caller's ends, too.
    pub(super) fn new(command: &Command) -> Result<(Plan, OwnedFd, Ends), SpawnError> {
        let nonsense = |error: io::Error| SpawnError::new(Step::Plan, &command.program, None, error);
        let no_pipe = |error: io::Error| SpawnError::new(Step::Pipe, &command.program, None, error);

        if command.session && command.process_group.is_some() {
            return Err(nonsense(invalid("a new session and a process group exclude each other")));
        }
        let (environment, search) = environment(command).map_err(nonsense)?;
        let candidates = candidates(&command.program, search.as_deref()).map_err(nonsense)?;
        let argv = command.argv.iter().map(c_string).collect::<io::Result<_>>().map_err(nonsense)?;
        let directory = command.directory.as_ref().map(c_string).transpose().map_err(nonsense)?;
        let cgroups = command
            .cgroups
            .iter()
            .map(|folder| c_string(folder.join("cgroup.procs")))
            .collect::<io::Result<_>>()
            .map_err(nonsense)?;
        // Before any pipe of this start: the probe needs two free descriptors.
        let mass_close = command.mass_close.unwrap_or_else(MassClose::probed);

        let reserved = (mass_close == MassClose::CloseRange && mass_close == MassClose::probed())
            .then(ReservedFds::take)
            .flatten();

        let mut moves = Vec::new();
        let mut held = Vec::new();
        let mut ends = [None, None, None];
        for (number, (stream, end)) in (0..).zip(command.streams.iter().zip(&mut ends)) {
            let stream = stream.open(number, &command.program)?;
            moves.extend(stream.source.map(|from| Move { from, to: number }));
            held.extend(stream.held);
            *end = stream.end;
        }
        for (descriptor, target) in &command.passed {
            let from = descriptor.as_raw_fd();
            moves.push(Move { from, to: target.unwrap_or(from) });
        }
        check_targets(&moves).map_err(nonsense)?;

        let flags = PipeFlags::CLOEXEC | PipeFlags::NONBLOCK;
        let (report, report_write) = pipe_with(flags).map_err(|error| no_pipe(error.into()))?;
        let table = Table::new(moves, report_write, reserved).map_err(no_pipe)?;
        let plan = Plan {
            candidates,
            argv: StringArray::new(argv),
            environment: StringArray::new(environment),
            directory,
            loop_end: loop_end(&table.kept),
            table,
            mass_close,
            uid: command.uid,
            gid: command.gid,
            groups: groups(command),
            umask: command.umask,
            limits: command.limits.iter().map(|(resource, limit)| (*resource as u32, *limit)).collect(),
            cgroups,
            session: command.session,
            process_group: command.process_group,
            parent_death: command.parent_death.map(|signal| signal.as_raw()),
            parent: std::process::id().cast_signed(),
            nice: command.nice,
            _held: held,
        };
        Ok((plan, report, Ends(ends)))
    }

    /// Whether the child's credentials differ from the caller's.
    pub(super) fn changes_credentials(&self) -> bool {
        self.uid.is_some() || self.gid.is_some() || self.groups.is_some()
    }
}

/// Returns the child's environment, and its `PATH`.
fn environment(command: &Command) -> io::Result<(Vec<CString>, Option<CString>)> {
    let mut variables: BTreeMap<OsString, OsString> =
        if command.clear_environment { BTreeMap::new() } else { std::env::vars_os().collect() };
    for (name, value) in &command.environment {
        if name.is_empty() || name.as_encoded_bytes().contains(&b'=') {
            return Err(invalid(&format!("'{}' can't name a variable", name.display())));
        }
        match value {
            Some(value) => variables.insert(name.clone(), value.clone()),
            None => variables.remove(name),
        };
    }
    let search = variables.get(OsStr::new("PATH")).map(c_string).transpose()?;
    let strings = variables.into_iter().map(|(name, value)| {
        let mut variable = name.clone();
        variable.push("=");
        variable.push(value);
        // The message does not show the value, which may be a secret.
        c_string(variable).map_err(|_| invalid(&format!("the variable {name:?} contains a NUL byte")))
    });
    Ok((strings.collect::<io::Result<_>>()?, search))
}

fn check_targets(moves: &[Move]) -> io::Result<()> {
    let mut targets: Vec<RawFd> = moves.iter().map(|one| one.to).collect();
    targets.sort_unstable();
    if let Some(number) = targets.first().filter(|number| **number < 0) {
        return Err(invalid(&format!("{number} can't be a descriptor's number")));
    }
    match targets.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(invalid(&format!("two descriptors want the number {}", pair[0]))),
        None => Ok(()),
    }
}

fn groups(command: &Command) -> Option<Vec<u32>> {
    let leaves_root = command.uid.is_some_and(|uid| uid != 0) && geteuid().is_root();
    command.groups.clone().or_else(|| leaves_root.then(Vec::new))
}

/// Returns where the loop over numbers ends: the soft limit, but neither absurdly high nor below what is
/// kept.
fn loop_end(kept: &[RawFd]) -> u32 {
    const CEILING: u64 = 1 << 20;
    let soft = getrlimit(Resource::Nofile).current.unwrap_or(CEILING);
    let above_kept = kept.last().map_or(0, |last| last.unsigned_abs() + 1);
    u32::try_from(soft.clamp(1024, CEILING)).unwrap_or(u32::MAX).max(above_kept)
}

fn invalid(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}
