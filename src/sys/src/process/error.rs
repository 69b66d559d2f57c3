//! Errors of starting a process.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Step of the start that failed.
///
/// Closing other descriptors is not a step: it cannot fail, only fall back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Validation of the command: a NUL byte in a string, one number for two descriptors.
    Plan,
    /// Opening a file for a standard stream.
    Open,
    /// Making a pipe or duplicating a descriptor in the caller.
    Pipe,
    /// Making the process.
    Fork,
    /// Resetting signal dispositions.
    Signals,
    /// Making a new session.
    Setsid,
    /// Entering a process group.
    Setpgid,
    /// Entering a cgroup.
    Cgroup,
    /// Moving a descriptor to its number.
    Dup2,
    /// Setting a resource limit.
    Rlimit,
    /// Setting the nice value.
    Nice,
    /// Setting the supplementary groups.
    Setgroups,
    /// Setting the group.
    Setgid,
    /// Setting the user.
    Setuid,
    /// Entering the working directory.
    Chdir,
    /// Setting the parent death signal.
    ParentDeath,
    /// Executing the program.
    Exec,
}

impl Step {
    const ALL: [Step; 17] = [
        Step::Plan,
        Step::Open,
        Step::Pipe,
        Step::Fork,
        Step::Signals,
        Step::Setsid,
        Step::Setpgid,
        Step::Cgroup,
        Step::Dup2,
        Step::Rlimit,
        Step::Nice,
        Step::Setgroups,
        Step::Setgid,
        Step::Setuid,
        Step::Chdir,
        Step::ParentDeath,
        Step::Exec,
    ];

    /// Returns the step of a number reported by the child.
    pub(super) fn from_number(number: i32) -> Option<Step> {
        Step::ALL.into_iter().find(|step| *step as i32 == number)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Step::Plan => "plan",
            Step::Open => "open",
            Step::Pipe => "pipe",
            Step::Fork => "fork",
            Step::Signals => "signals",
            Step::Setsid => "setsid",
            Step::Setpgid => "setpgid",
            Step::Cgroup => "cgroup",
            Step::Dup2 => "dup2",
            Step::Rlimit => "rlimit",
            Step::Nice => "nice",
            Step::Setgroups => "setgroups",
            Step::Setgid => "setgid",
            Step::Setuid => "setuid",
            Step::Chdir => "chdir",
            Step::ParentDeath => "parent death signal",
            Step::Exec => "exec",
        })
    }
}

/// Program, failed step, and reason.
#[derive(Debug)]
pub struct SpawnError {
    step: Step,
    program: PathBuf,
    object: Option<String>,
    error: io::Error,
}

impl SpawnError {
    pub(super) fn new(
        step: Step,
        program: &Path,
        object: Option<String>,
        error: impl Into<io::Error>,
    ) -> Self {
        SpawnError { step, program: program.to_owned(), object, error: error.into() }
    }

    /// Returns the step that failed.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Returns the program as the command named it.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Returns the object of the step (a path, a number), if any.
    pub fn object(&self) -> Option<&str> {
        self.object.as_deref()
    }

    /// Returns the system's error.
    pub fn io_error(&self) -> &io::Error {
        &self.error
    }
}

impl fmt::Display for SpawnError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot start '{}': {}", self.program.display(), self.step)?;
        if let Some(object) = &self.object {
            write!(formatter, " '{object}'")?;
        }
        write!(formatter, ": {}", crate::words(&self.error))
    }
}

impl Error for SpawnError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

impl From<SpawnError> for io::Error {
    fn from(error: SpawnError) -> io::Error {
        io::Error::new(error.error.kind(), error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_program_step_and_object() {
        let missing = || io::Error::from_raw_os_error(libc::ENOENT);
        let error = SpawnError::new(Step::Exec, Path::new("/x/y"), None, missing());
        assert_eq!(error.to_string(), "cannot start '/x/y': exec: No such file or directory");
        let error = SpawnError::new(Step::Chdir, Path::new("/x/y"), Some("/z".into()), missing());
        assert_eq!(error.to_string(), "cannot start '/x/y': chdir '/z': No such file or directory");
    }

    #[test]
    fn from_number_inverts_every_step() {
        for step in Step::ALL {
            assert_eq!(Step::from_number(step as i32), Some(step));
        }
        assert_eq!(Step::from_number(Step::Exec as i32 + 1), None);
    }
}
