//! File locks between processes, for state that only one process may change.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::{FlockOperation, flock};
use rustix::io::{Errno, retry_on_intr};

/// Exclusive lock (`flock()`), held until it is dropped or the process ends.
///
/// The file only names the lock: it remains, and must not be removed while a process may want it. The descriptor is
/// close-on-exec, so children do not hold the lock.
#[derive(Debug)]
pub struct LockFile(File);

impl LockFile {
    /// Takes the lock, creating its file with mode 0600; `None` if it is held.
    pub fn try_lock(path: impl AsRef<Path>) -> io::Result<Option<LockFile>> {
        let path = path.as_ref();
        loop {
            let file = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .mode(0o600)
                .open(path)?;
            match retry_on_intr(|| flock(&file, FlockOperation::NonBlockingLockExclusive)) {
                Err(Errno::WOULDBLOCK) => return Ok(None),
                result => result?,
            }
            // If the file was removed or replaced in between, nobody else would find this lock.
            if is_file_at(&file, path)? {
                return Ok(Some(LockFile(file)));
            }
        }
    }
}

impl Drop for LockFile {
    fn drop(&mut self) {
        // Closing is not enough while another thread starts a process, which has a copy of the descriptor until its
        // `exec()`. If unlocking fails, closing still releases it in the end.
        let _ = retry_on_intr(|| flock(&self.0, FlockOperation::Unlock));
    }
}

impl AsFd for LockFile {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

fn is_file_at(file: &File, path: &Path) -> io::Result<bool> {
    let ours = file.metadata()?;
    match std::fs::metadata(path) {
        Ok(there) => Ok((there.dev(), there.ino()) == (ours.dev(), ours.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::{Command, Signal};

    #[test]
    fn a_held_lock_is_not_granted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let held = LockFile::try_lock(&path).unwrap().unwrap();
        assert!(LockFile::try_lock(&path).unwrap().is_none());
        drop(held);
        assert!(LockFile::try_lock(&path).unwrap().is_some());
        assert!(LockFile::try_lock(folder.path().join("no/lock")).is_err());
    }

    #[test]
    fn a_child_does_not_hold_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let held = LockFile::try_lock(&path).unwrap().unwrap();
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        drop(held);
        assert!(LockFile::try_lock(&path).unwrap().is_some());
        child.kill(Signal::KILL).unwrap();
        child.wait().unwrap();
    }

    #[test]
    fn a_replaced_file_is_another_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let held = LockFile::try_lock(&path).unwrap().unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(!is_file_at(&held.0, &path).unwrap());
        let other = LockFile::try_lock(&path).unwrap().unwrap();
        assert!(is_file_at(&other.0, &path).unwrap() && !is_file_at(&held.0, &path).unwrap());
    }
}
