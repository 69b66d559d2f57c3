//! What a volume holds as a stream: a pair of sockets, and a task on the worker that carries between one of them and
//! the volume.
//!
//! However it goes, the [`Outcome`] is told before the socket is shut down: see there.

use futures_lite::future::yield_now;
use rustix::io::Errno;
use rustix::net::{SendFlags, Shutdown, send, shutdown};
use virgo_operations::{Error, Outcome, Result, handle};
use virgo_runtime::AsyncFd;

use super::access::{Reader, Writer};
use virgo_driver_kit::transfer::Piece;

/// How much is carried before others have their turn.
const TURN: usize = 64 << 10;

/// From the volume to the user, up to the end of what was asked for, or until the user goes away.
pub(super) fn read(mut reader: Reader) -> Result<handle::Stream> {
    start(async move |user| {
        while let Some(piece) = reader.next(TURN)? {
            let is_sent = match piece {
                Piece::Data(data) => send_all(user, &data).await,
                Piece::Hole(length) => send_zeros(user, length).await,
            };
            if !is_sent {
                break;
            }
            yield_now().await;
        }
        Ok(())
    })
}

/// From the user to the volume, until the user says that it was all by shutting the writing side down. The end of the
/// socket tells that it is in the volume, or that the outcome says why not.
pub(super) fn write(mut writer: Writer) -> Result<handle::Stream> {
    start(async move |user| {
        let mut buffer = vec![0; TURN];
        loop {
            match rustix::io::read(user, &mut buffer) {
                Ok(0) | Err(Errno::CONNRESET) => return Ok(()),
                Ok(count) => writer.write(&buffer[..count])?,
                Err(Errno::WOULDBLOCK) => user.readable().await,
                Err(Errno::INTR) => {}
                Err(error) => return Err(Error::system("cannot read what is written", &error.into())),
            }
            yield_now().await;
        }
    })
}

/// Starts the task.
fn start(carry: impl AsyncFnOnce(&AsyncFd) -> Result<()> + Send + 'static) -> Result<handle::Stream> {
    let made = virgo_sys::fd::socket_pair(true);
    let (ours, descriptor) = made.map_err(|error| Error::system("cannot open a stream", &error))?;
    let outcome = Outcome::default();
    let told = outcome.clone();
    virgo_runtime::spawn_local(move || async move {
        let Ok(user) = AsyncFd::new(ours) else { return };
        told.settle(carry(&user).await);
        let _ = shutdown(&user, Shutdown::Both);
    })
    .detach();
    Ok(handle::Stream { descriptor, outcome })
}

/// False once the user is gone.
async fn send_all(user: &AsyncFd, mut data: &[u8]) -> bool {
    while !data.is_empty() {
        match send(user, data, SendFlags::NOSIGNAL) {
            Ok(count) => data = &data[count..],
            Err(Errno::WOULDBLOCK) => user.writable().await,
            Err(Errno::INTR) => {}
            Err(_) => return false,
        }
    }
    true
}

async fn send_zeros(user: &AsyncFd, mut length: u64) -> bool {
    let zeros = [0; TURN];
    while length > 0 {
        let count = length.min(zeros.len() as u64);
        if !send_all(user, &zeros[..count as usize]).await {
            return false;
        }
        length -= count;
        yield_now().await;
    }
    true
}
