//! Unix sockets with paths of any length. Called by transports, and by drivers that use a helper's socket.

use std::ffi::OsStr;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::fs::{AtFlags, Mode, OFlags, RenameFlags, open, renameat_with, unlinkat};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, socket_with, socketpair};

/// Maximum length of a path in an address (`sun_path`), without the NUL.
const LONGEST: usize = 107;

/// Makes a connected pair of stream sockets, close-on-exec.
pub fn socket_pair(nonblocking: bool) -> io::Result<(OwnedFd, OwnedFd)> {
    let mut flags = SocketFlags::CLOEXEC;
    flags.set(SocketFlags::NONBLOCK, nonblocking);
    Ok(socketpair(AddressFamily::UNIX, SocketType::STREAM, flags, None)?)
}

/// Listens on a path of any length. Fails with `EADDRINUSE` if the path exists.
pub fn unix_listener(path: impl AsRef<Path>) -> io::Result<UnixListener> {
    let path = path.as_ref();
    if fits_in_address(path) {
        return UnixListener::bind(path);
    }
    let (parent, name) = split(path)?;
    let folder = open(parent, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
    let through = |name: &OsStr| proc_path(&folder).join(name);
    if fits_in_address(&through(name)) {
        return UnixListener::bind(through(name));
    }
    // The file name alone is too long: bind to a short name and rename.
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    let short = format!(".virgo-{}-{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
    let listener = UnixListener::bind(through(OsStr::new(&short)))?;
    if let Err(errno) = renameat_with(&folder, &short, &folder, name, RenameFlags::NOREPLACE) {
        let _ = unlinkat(&folder, &short, AtFlags::empty());
        // The error that `bind()` returns.
        let errno = if errno == rustix::io::Errno::EXIST { rustix::io::Errno::ADDRINUSE } else { errno };
        return Err(errno.into());
    }
    Ok(listener)
}

/// Connects to a socket with a path of any length. Blocks while the listener's backlog is full.
pub fn connect_unix(path: impl AsRef<Path>) -> io::Result<UnixStream> {
    connect(path.as_ref(), SocketFlags::empty())
}

/// Connects without blocking; the socket is nonblocking. `WouldBlock` if the backlog is full.
pub fn connect_unix_now(path: impl AsRef<Path>) -> io::Result<UnixStream> {
    connect(path.as_ref(), SocketFlags::NONBLOCK)
}

fn connect(path: &Path, flags: SocketFlags) -> io::Result<UnixStream> {
    if path.as_os_str().as_bytes().contains(&0) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "a socket's path contains a NUL byte"));
    }
    // Has to stay open until the connect.
    let entry;
    let address = if fits_in_address(path) {
        SocketAddrUnix::new(path)?
    } else {
        entry = open(path, OFlags::PATH | OFlags::CLOEXEC, Mode::empty())?;
        SocketAddrUnix::new(proc_path(&entry))?
    };
    let socket = socket_with(AddressFamily::UNIX, SocketType::STREAM, flags | SocketFlags::CLOEXEC, None)?;
    // A signal may interrupt it while the backlog is full.
    rustix::io::retry_on_intr(|| rustix::net::connect(&socket, &address))?;
    Ok(socket.into())
}

fn fits_in_address(path: &Path) -> bool {
    path.as_os_str().len() <= LONGEST
}

/// Returns the path of one of this process's descriptors in `/proc`.
fn proc_path(descriptor: &OwnedFd) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}", descriptor.as_raw_fd()))
}

fn split(path: &Path) -> io::Result<(&Path, &OsStr)> {
    let invalid = || io::Error::new(io::ErrorKind::InvalidInput, "a socket's path must end in a name");
    let name = path.file_name().ok_or_else(invalid)?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    Ok((parent.unwrap_or(Path::new(".")), name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    fn exchanges_bytes(path: &Path) {
        let listener = unix_listener(path).unwrap();
        assert_eq!(unix_listener(path).unwrap_err().kind(), io::ErrorKind::AddrInUse);
        let mut client = connect_unix(path).unwrap();
        let (mut server, _) = listener.accept().unwrap();
        client.write_all(b"hello").unwrap();
        drop(client);
        let mut text = String::new();
        server.read_to_string(&mut text).unwrap();
        assert_eq!(text, "hello");
        let entries = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(entries, 1, "nothing else is left in the folder");
    }

    #[test]
    fn paths_of_any_length_work() {
        for (depth, name) in [(0, 10), (1, 10), (8, 20), (0, 255), (8, 255)] {
            let base = tempfile::tempdir().unwrap();
            let folder = (0..depth).fold(base.path().to_owned(), |path, _| path.join("d".repeat(100)));
            std::fs::create_dir_all(&folder).unwrap();
            exchanges_bytes(&folder.join("s".repeat(name)));
        }
    }

    #[test]
    fn connect_unix_now_does_not_wait_for_a_full_backlog() {
        let base = tempfile::tempdir().unwrap();
        let path = base.path().join("socket");
        let listener = unix_listener(&path).unwrap();
        rustix::net::listen(&listener, 0).unwrap();
        let waiting: Vec<_> = std::iter::from_fn(|| connect_unix_now(&path).ok()).take(10).collect();
        assert!((1..10).contains(&waiting.len()));
        assert_eq!(connect_unix_now(&path).unwrap_err().kind(), io::ErrorKind::WouldBlock);
    }

    #[test]
    fn connecting_to_nothing_fails() {
        let base = tempfile::tempdir().unwrap();
        for name in [10, 200] {
            let error = connect_unix(base.path().join("s".repeat(name))).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::NotFound);
        }
    }
}
