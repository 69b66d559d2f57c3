//! Files at paths given by users. Opening one never blocks, whatever is there. Called by drivers for paths in
//! definitions.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;

/// Opens a file or device given by a user.
///
/// Fails with `InvalidInput` for a directory, a socket, or a FIFO, which would block until its other end is opened.
pub fn open_named(path: impl AsRef<Path>, write: bool) -> io::Result<File> {
    let refuse =
        |what: &str| io::Error::new(io::ErrorKind::InvalidInput, format!("it is a {what}, not a file"));
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    let opened =
        OpenOptions::new().read(true).write(write).custom_flags(flags.bits().cast_signed()).open(&path);
    // `open()` of a directory or socket fails with an error that does not say so.
    let kind = match &opened {
        Ok(file) => file.metadata()?.file_type(),
        Err(_) => match std::fs::metadata(path) {
            Ok(found) => found.file_type(),
            Err(_) => return opened,
        },
    };
    match kind {
        kind if kind.is_dir() => Err(refuse("folder")),
        kind if kind.is_fifo() => Err(refuse("pipe")),
        kind if kind.is_socket() => Err(refuse("socket")),
        _ => opened,
    }
}

/// Reads a file given by a user, up to a limit: a device may be endless.
///
/// Fails as [`open_named`], and with `FileTooLarge` above the limit.
pub fn read_named(path: impl AsRef<Path>, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![];
    open_named(path, false)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            format!("it has more than {most} bytes, which is too much here"),
        ));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_never_blocks() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let mode = rustix::fs::Mode::RWXU;
        rustix::fs::mknodat(rustix::fs::CWD, path("pipe"), rustix::fs::FileType::Fifo, mode, 0).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(path("socket")).unwrap();
        std::fs::write(path("file"), "x").unwrap();
        for write in [false, true] {
            for (name, word) in [("pipe", "a pipe"), ("socket", "a socket"), ("", "a folder")] {
                let error = open_named(path(name), write).unwrap_err();
                assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{error}");
                assert!(error.to_string().contains(word), "{error}");
            }
            assert_eq!(open_named(path("nothing"), write).unwrap_err().kind(), io::ErrorKind::NotFound);
            assert!(open_named(path("file"), write).is_ok() && open_named("/dev/null", write).is_ok());
        }
    }

    #[test]
    fn an_endless_file_is_too_large() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "abc").unwrap();
        assert_eq!(read_named(file.path(), 3).unwrap(), b"abc");
        for (path, most) in [(file.path(), 2), (Path::new("/dev/zero"), 1 << 20)] {
            assert_eq!(read_named(path, most).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        }
    }
}
