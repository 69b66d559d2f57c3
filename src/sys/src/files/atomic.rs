//! Atomic replacement and durable removal of files: a reader, or a crash, sees the old content or the new one, complete.
//!
//! ```text
//!  create .virgo-new-PID-N ─► write, fchmod ─► fsync ─► read back ─► rename ─► fsync directory
//!         └────────────── a crash leaves the old file ──────────────┘   └─ old or new ─┘
//! ```

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::parent_of;

const LEFTOVER_PREFIX: &str = ".virgo-new-";

/// Replaces a file's content, or creates the file, with exactly this mode.
///
/// A symbolic link is replaced itself, not its target. A crash may leave a temporary file, for which
/// [`is_leftover`] is true. If the last step fails, the sync of the directory, the new content is in place but may
/// not survive a power failure; only a failing disk causes that, because the directory is opened first.
pub fn write_atomic(path: impl AsRef<Path>, bytes: &[u8], mode: u32) -> io::Result<()> {
    let path = path.as_ref();
    let folder = parent_of(path);
    let open_folder = File::open(folder)?;
    let (mut file, aside) = create_aside(folder)?;
    let written = file
        .write_all(bytes)
        .and_then(|()| file.set_permissions(Permissions::from_mode(mode)))
        .and_then(|()| file.sync_all())
        .and_then(|()| expect_content(&mut file, bytes))
        .and_then(|()| fs::rename(&aside, path));
    if let Err(error) = written {
        // The first error is the one to report.
        let _ = fs::remove_file(&aside);
        return Err(error);
    }
    open_folder.sync_all()
}

fn expect_content(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    let mut found = Vec::with_capacity(bytes.len());
    file.rewind()?;
    file.read_to_end(&mut found)?;
    if found == bytes {
        return Ok(());
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "what was written is not what is read back"))
}

/// Removes a file durably, so that it does not reappear after a power failure.
pub fn remove_durable(path: impl AsRef<Path>) -> io::Result<()> {
    let path = path.as_ref();
    let folder = File::open(parent_of(path))?;
    fs::remove_file(path)?;
    folder.sync_all()
}

/// Whether a file name is that of a temporary file of [`write_atomic`].
///
/// Code that lists a state directory skips these; the holder of the state's lock may remove them.
pub fn is_leftover(name: impl AsRef<OsStr>) -> bool {
    name.as_ref().as_encoded_bytes().starts_with(LEFTOVER_PREFIX.as_bytes())
}

fn create_aside(folder: &Path) -> io::Result<(File, PathBuf)> {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    loop {
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let aside = folder.join(format!("{LEFTOVER_PREFIX}{}-{number}", std::process::id()));
        match OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&aside) {
            // Left by an earlier process with the same PID.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            result => return result.map(|file| (file, aside)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::{Command, Signal, Stdio};

    #[test]
    fn a_file_is_replaced_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        for (text, mode) in [("one", 0o644), ("two", 0o600), ("", 0o666)] {
            write_atomic(&path, text.as_bytes(), mode).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7777, mode);
        }
        remove_durable(&path).unwrap();
        assert_eq!(remove_durable(&path).unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        fs::create_dir(&path).unwrap(); // Nothing can be renamed over a folder.
        assert!(write_atomic(&path, b"new", 0o600).is_err());
        assert!(path.is_dir());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write_atomic(folder.path().join("no/state"), b"new", 0o600).is_err());
    }

    #[test]
    fn leftovers_are_recognized_and_skipped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        write_atomic(&path, b"old", 0o600).unwrap();
        // A crash before the rename leaves these names, which are the next to be used.
        let next = create_aside(folder.path()).unwrap().1;
        let name = next.file_name().unwrap().to_str().unwrap();
        let (stem, number) = name.rsplit_once('-').unwrap();
        let number: u64 = number.parse().unwrap();
        for later in 1..10 {
            fs::write(folder.path().join(format!("{stem}-{}", number + later)), b"half").unwrap();
        }
        assert!(is_leftover(name) && !is_leftover("state") && !is_leftover("virgo-new-1-1"));
        assert_eq!(fs::read(&path).unwrap(), b"old");
        write_atomic(&path, b"new", 0o600).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    /// Run by the test below as a process of its own: rewrites a file until it is killed.
    #[test]
    fn rewrite_until_killed() {
        let Some(path) = std::env::var_os("VIRGO_TEST_REWRITE") else { return };
        for round in 0_u64.. {
            let byte = (round % 251) as u8;
            write_atomic(&path, &vec![byte; 100_000 + usize::from(byte)], 0o600).unwrap();
        }
    }

    #[test]
    fn a_kill_at_any_moment_leaves_a_complete_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        write_atomic(&path, &vec![0; 100_000], 0o600).unwrap();
        for round in 0..20 {
            let mut child = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "files::atomic::tests::rewrite_until_killed"])
                .env("VIRGO_TEST_REWRITE", &path)
                .stdout(Stdio::Null)
                .spawn()
                .unwrap();
            std::thread::sleep(std::time::Duration::from_micros(10_000 + 1_700 * round));
            child.kill(Signal::KILL).unwrap();
            child.wait().unwrap();
            let content = fs::read(&path).unwrap();
            assert_eq!(content.len(), 100_000 + usize::from(content[0]), "a whole generation");
            assert!(content.iter().all(|byte| *byte == content[0]));
        }
        for entry in fs::read_dir(folder.path()).unwrap() {
            let name = entry.unwrap().file_name();
            assert!(name == "state" || is_leftover(&name), "{name:?}");
        }
    }
}
