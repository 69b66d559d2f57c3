//! Private directories, for state and sockets.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use super::{parent_of, sync_directory};

/// Makes a directory with mode 0700, and its missing parents likewise.
///
/// An existing one keeps its mode, but has to be a directory that belongs to the calling user: otherwise another
/// user may have made it in advance, and the error is `PermissionDenied`.
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

/// Makes the directory and its parents; an existing one is fine, even if another process makes it concurrently.
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
        Ok(()) => sync_directory(parent_of(path)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_parents_are_private_too() {
        let base = tempfile::tempdir().unwrap();
        let path = base.path().join("a/b/c");
        create_private_dir(&path).unwrap();
        create_private_dir(&path).unwrap();
        for folder in path.ancestors().take(3) {
            assert_eq!(fs::metadata(folder).unwrap().mode() & 0o7777, 0o700);
        }
    }

    #[test]
    fn existing_paths_are_checked() {
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
