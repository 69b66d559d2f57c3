//! Standard streams of a child. Part of a `Command`, opened when the plan is made.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::pipe::{PipeFlags, pipe_with};

use super::{SpawnError, Step};

/// Destination or source of a standard stream.
#[derive(Debug, Default)]
pub enum Stdio {
    /// The caller's own stream.
    #[default]
    Inherit,
    /// `/dev/null`.
    Null,
    /// Pipe whose other end is in the [`Child`](super::Child).
    Pipe,
    /// Descriptor of the caller.
    Fd(OwnedFd),
    /// File to append to, created with mode 0600.
    Append(PathBuf),
}

impl From<OwnedFd> for Stdio {
    fn from(descriptor: OwnedFd) -> Stdio {
        Stdio::Fd(descriptor)
    }
}

/// Opened standard stream.
pub(super) struct Stream {
    /// Descriptor for the stream's number; `None` inherits.
    pub(super) source: Option<RawFd>,
    /// Descriptor to close once the child has started.
    pub(super) held: Option<OwnedFd>,
    /// Caller's end of a pipe.
    pub(super) end: Option<OwnedFd>,
}

impl Stdio {
    /// Opens the stream `number`.
    pub(super) fn open(&self, number: RawFd, program: &Path) -> Result<Stream, SpawnError> {
        let opened = |held: OwnedFd, end| Stream { source: Some(held.as_raw_fd()), held: Some(held), end };
        match self {
            Stdio::Inherit => Ok(Stream { source: None, held: None, end: None }),
            Stdio::Fd(descriptor) => {
                Ok(Stream { source: Some(descriptor.as_raw_fd()), held: None, end: None })
            }
            Stdio::Null => {
                open_file(OpenOptions::new().read(true).write(true), Path::new("/dev/null"), program)
                    .map(|file| opened(file.into(), None))
            }
            Stdio::Append(path) => {
                open_file(OpenOptions::new().append(true).create(true).mode(0o600), path, program)
                    .map(|file| opened(file.into(), None))
            }
            Stdio::Pipe => {
                let (read, write) = pipe_with(PipeFlags::CLOEXEC)
                    .map_err(|error| SpawnError::new(Step::Pipe, program, None, io::Error::from(error)))?;
                Ok(if number == 0 { opened(read, Some(write)) } else { opened(write, Some(read)) })
            }
        }
    }
}

fn open_file(options: &OpenOptions, path: &Path, program: &Path) -> Result<File, SpawnError> {
    options
        .open(path)
        .map_err(|error| SpawnError::new(Step::Open, program, Some(path.display().to_string()), error))
}
