//! Pseudo-terminals, for consoles of machines.

use std::ffi::OsString;
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

use rustix::io::retry_on_intr;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

/// Opens a new pseudo-terminal: its master, close-on-exec, and the path of its slave.
///
/// It is in cooked mode; for a console see [`make_raw`].
pub fn open_pty() -> io::Result<(OwnedFd, PathBuf)> {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
    grantpt(&master)?;
    unlockpt(&master)?;
    let path = ptsname(&master, Vec::new())?;
    Ok((master, OsString::from_vec(path.into_bytes()).into()))
}

/// Makes a terminal pass every byte as it is, without echo, signals or line editing.
pub fn make_raw(terminal: BorrowedFd<'_>) -> io::Result<()> {
    let mut settings = tcgetattr(terminal)?;
    settings.make_raw();
    Ok(retry_on_intr(|| tcsetattr(terminal, OptionalActions::Now, &settings))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{File, OpenOptions};
    use std::io::{Read, Write};
    use std::os::fd::AsFd;

    #[test]
    fn a_raw_pty_changes_no_byte() {
        let (master, path) = open_pty().unwrap();
        make_raw(master.as_fd()).unwrap();
        let mut slave = OpenOptions::new().read(true).write(true).open(path).unwrap();
        let mut master = File::from(master);
        let bytes: Vec<u8> = (0..=255).collect();
        let mut read = [0; 256];
        slave.write_all(&bytes).unwrap();
        master.read_exact(&mut read).unwrap();
        assert_eq!(read[..], bytes);
        master.write_all(&bytes).unwrap();
        slave.read_exact(&mut read).unwrap();
        assert_eq!(read[..], bytes);
    }
}
