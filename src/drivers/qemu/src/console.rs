//! Consoles and channels that users have open. Called by the device operations, and when a domain stops.
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use futures_lite::future::or;
use rustix::io::{Errno, read, write};
use virgo_model::domain::{CharDevice, CharType};
use virgo_operations::{Error, Outcome, Result, handle};
use virgo_runtime::Task;

use virgo_runtime::AsyncFd;

type Open = Mutex<BTreeMap<String, (u64, Task<()>)>>;

/// The consoles and channels of a run that are open, by alias. Dropping it closes them.
#[derive(Default)]
pub(super) struct Consoles(Arc<Open>);

impl Consoles {
    /// Opens the device with this alias, whose host's end is `device`; users get one end of a socket.
    ///
    /// A user's end is a socket and not the device itself, as otherwise nobody could tell when it is closed,
    /// nor take it away. It is released when the device is closed and can be opened again.
    pub(super) fn open(&self, alias: &str, device: OwnedFd, force: bool) -> Result<handle::Stream> {
        let (user, ours) = virgo_sys::fd::socket_pair(true)
            .map_err(|e| Error::system("cannot make a pair of sockets", &e))?;
        let mut open = lock(&self.0);
        if open.contains_key(alias) && !force {
            return Err(Error::failed("Active console session exists for this domain"));
        }
        let number = open.values().map(|(number, _)| number + 1).max().unwrap_or_default();
        let (all, name) = (Arc::downgrade(&self.0), alias.to_owned());
        let outcome = Outcome::default();
        // Its end is all there is to tell.
        outcome.settle(Ok(()));
        let releases = outcome.releases();
        let task = virgo_runtime::spawn_local(move || async move {
            let _releases = releases;
            carry(device, ours).await;
            closed(&all, &name, number);
        });
        open.insert(alias.to_owned(), (number, task));
        Ok(handle::Stream { descriptor: user, outcome })
    }

    /// Tells whether anybody has one open.
    pub(super) fn are_open(&self) -> bool {
        !lock(&self.0).is_empty()
    }

    /// Lets the consoles of a domain that has stopped end by themselves, as soon as what it wrote last is
    /// read.
    pub(super) fn finish(&self) {
        std::mem::take(&mut *lock(&self.0)).into_values().for_each(|(_, task)| task.detach());
    }
}

fn lock(open: &Open) -> std::sync::MutexGuard<'_, BTreeMap<String, (u64, Task<()>)>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

fn closed(all: &Weak<Open>, alias: &str, number: u64) {
    let Some(all) = all.upgrade() else { return };
    let mut open = lock(&all);
    if open.get(alias).is_some_and(|(other, _)| *other == number) {
        open.remove(alias);
    }
}

/// Opens the host's end of a character device; it is non-blocking. Blocks.
pub(super) fn connect(device: &CharDevice) -> Result<OwnedFd> {
    let source = device.source.as_ref();
    let path = device.tty.as_deref().or(source.and_then(|source| source.path.as_deref()));
    let what = device.alias.as_deref().unwrap_or("without a name");
    let Some(path) = path.map(Path::new) else {
        return Err(Error::failed(format!("the device {what} has no end on the host that could be opened")));
    };
    let failed = |e: std::io::Error| Error::system(format!("cannot open '{}' of {what}", path.display()), &e);
    match device.kind {
        CharType::Pty | CharType::Dev => {
            let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
            let flags = flags.bits().cast_signed();
            let open = OpenOptions::new().read(true).write(true).custom_flags(flags).open(path);
            let terminal: OwnedFd = open.map_err(failed)?.into();
            virgo_sys::fd::make_raw(terminal.as_fd()).map_err(failed)?;
            Ok(terminal)
        }
        CharType::Unix => {
            // Somebody else may have it, and a user is not to wait for that.
            Ok(virgo_sys::fd::connect_unix_now(path).map_err(failed)?.into())
        }
        _ => Err(Error::failed(format!(
            "the device {what} is neither a terminal nor a UNIX socket on the host"
        ))),
    }
}

/// Carries bytes both ways until one side ends. A user who goes does not have to wait for a device that takes
/// nothing; what it takes at once it still gets.
async fn carry(device: OwnedFd, user: OwnedFd) {
    let (Ok(device), Ok(user)) = (AsyncFd::new(device), AsyncFd::new(user)) else { return };
    or(or(copy(&device, &user), copy(&user, &device)), user.hung_up()).await;
    let mut buffer = vec![0; 16 << 10];
    while let Ok(length @ 1..) = read(&user, &mut buffer[..]) {
        if write(&device, &buffer[..length]) != Ok(length) {
            return;
        }
    }
}

async fn copy(from: &AsyncFd, to: &AsyncFd) {
    let mut buffer = vec![0; 16 << 10];
    loop {
        let length = match read(from, &mut buffer[..]) {
            Ok(0) => return,
            Ok(length) => length,
            Err(Errno::INTR) => continue,
            Err(Errno::AGAIN) => {
                from.readable().await;
                continue;
            }
            // A terminal whose other end is gone says EIO.
            Err(_) => return,
        };
        let mut rest = &buffer[..length];
        while !rest.is_empty() {
            match write(to, rest) {
                Ok(written) => rest = &rest[written..],
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => to.writable().await,
                Err(_) => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::os::unix::net::UnixStream;

    fn user(stream: handle::Stream) -> UnixStream {
        blocking(stream.descriptor)
    }

    fn blocking(descriptor: OwnedFd) -> UnixStream {
        let stream = UnixStream::from(descriptor);
        stream.set_nonblocking(false).unwrap();
        stream
    }

    fn pair() -> (OwnedFd, UnixStream) {
        let (device, other) = virgo_sys::fd::socket_pair(true).unwrap();
        (device, blocking(other))
    }

    #[test]
    fn carries_much_both_ways_and_then_ends() {
        let consoles = Consoles::default();
        let (device, mut guest) = pair();
        let mut user = user(consoles.open("serial0", device, false).unwrap());
        let sent: Vec<u8> = (0..1_000_000).map(|n| (n % 251) as u8).collect();
        let expected = sent.clone();
        let mut output = guest.try_clone().unwrap();
        let writer = std::thread::spawn(move || {
            output.write_all(&sent).unwrap();
            output.shutdown(std::net::Shutdown::Write).unwrap();
        });
        user.write_all(b"typed").unwrap();
        let mut typed = [0; 5];
        guest.read_exact(&mut typed).unwrap();
        assert_eq!(&typed, b"typed");
        let mut received = vec![];
        user.read_to_end(&mut received).unwrap();
        assert!(received == expected);
        writer.join().unwrap();
    }

    #[test]
    fn one_user_at_a_time() {
        let consoles = Consoles::default();
        let (first, _guest) = pair();
        let mut user = user(consoles.open("serial0", first, false).unwrap());
        let error = consoles.open("serial0", pair().0, false).unwrap_err();
        assert!(error.message().contains("Active console session"), "{error}");
        let other = consoles.open("serial1", pair().0, false);
        assert!(other.is_ok());
        let (second, _guest) = pair();
        let next = consoles.open("serial0", second, true).unwrap();
        assert_eq!(user.read(&mut [0; 1]).unwrap(), 0);
        // A device that takes nothing is no reason to keep a user.
        let mut writer = UnixStream::from(next.descriptor);
        while writer.write(&[0; 4096]).is_ok() {}
        writer.shutdown(std::net::Shutdown::Both).unwrap();
        futures_lite::future::block_on(next.outcome.released());
        assert!(consoles.open("serial0", pair().0, false).is_ok());
    }

    #[test]
    fn who_reads_nothing_holds_up_nobody_else() {
        let consoles = Consoles::default();
        // Neither the user nor the guest takes what the other says.
        let (device, guest) = pair();
        let starved = consoles.open("serial0", device, false).unwrap();
        let user = UnixStream::from(starved.descriptor.try_clone().unwrap());
        for mut end in [&guest, &user] {
            end.set_nonblocking(true).unwrap();
            // Full is what stays full after a turn of the worker.
            let mut refused = 0;
            while refused < 10 {
                if end.write(&[7; 1 << 16]).is_err() {
                    refused += 1;
                    futures_lite::future::block_on(virgo_runtime::sleep(std::time::Duration::from_millis(1)));
                }
            }
        }
        let (device, mut other_guest) = pair();
        let mut other = self::user(consoles.open("serial1", device, false).unwrap());
        for round in 0..100_u8 {
            other.write_all(&[round]).unwrap();
            let mut byte = [0];
            other_guest.read_exact(&mut byte).unwrap();
            other_guest.write_all(&byte).unwrap();
            other.read_exact(&mut byte).unwrap();
            assert_eq!(byte, [round]);
        }
        drop(user);
        let outcome = starved.outcome.clone();
        drop(starved);
        futures_lite::future::block_on(outcome.released());
    }
}
