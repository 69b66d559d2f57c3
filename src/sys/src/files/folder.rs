//! Folders only their owner can enter. Called by whoever keeps state or sockets.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use super::{parent_of, sync_folder};

/// Makes a folder with mode 0700, and its missing parents likewise.
///
/// One that exists keeps its mode, but it must be a folder and belong to the calling user: otherwise somebody
/// else could have put it there first, and the error is `PermissionDenied`.
pub fn create_private_dir(path: impl AsRef<Path>) -> io::Result<()> {
    let path = path.as_ref();
    create(path)?;
    let found = fs::metadata(path)?;
    if !found.is_dir() {
        return Err(io::Error::new(
            io::ErrorKind::NotADirectory,
            format!("'{}' is not a folder", path.display()),
        ));
    }
    let user = rustix::process::geteuid().as_raw();
    if found.uid() != user {
        let message = format!("'{}' belongs to user {}, not to {user}", path.display(), found.uid());
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    Ok(())
}

/// Makes the folder and its parents; one that exists is fine, even if another process makes it at the same
/// time.
fn create(path: &Path) -> io::Result<()> {
    let make = || DirBuilder::new().mode(0o700).create(path);
    let made = match make() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && path.parent().is_some() => {
            create(parent_of(path))?;
            make()
        }
        result => result,
    };
    match made {
        Ok(()) => sync_folder(parent_of(path)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_all_the_way() {
        let base = tempfile::tempdir().unwrap();
        let path = base.path().join("a/b/c");
        create_private_dir(&path).unwrap();
        create_private_dir(&path).unwrap();
        for folder in path.ancestors().take(3) {
            assert_eq!(fs::metadata(folder).unwrap().mode() & 0o7777, 0o700);
        }
    }

    #[test]
    fn what_is_there_already() {
        let base = tempfile::tempdir().unwrap();
        let file = base.path().join("file");
        fs::write(&file, "").unwrap();
        assert_eq!(create_private_dir(&file).unwrap_err().kind(), io::ErrorKind::NotADirectory);
        assert!(create_private_dir("").is_err());
        if rustix::process::geteuid().is_root() {
            let other = base.path().join("other");
            fs::create_dir(&other).unwrap();
            std::os::unix::fs::chown(&other, Some(12345), None).unwrap();
            assert_eq!(create_private_dir(&other).unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        }
    }
}
