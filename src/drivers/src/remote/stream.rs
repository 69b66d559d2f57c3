//! Streams of the wire as descriptors: a pair of sockets, and a task on the worker that pumps between one
//! of them and the stream.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use rustix::net::Shutdown;
use virgo_operations::{Error, Result, handle};
use virgo_runtime::Watched;
use virgo_wire::stream::StreamItem;

use super::link::StreamEnd;

/// How much a picture may have.
pub(super) const LARGEST: usize = 256 << 20;

/// How far the reader of a console may be behind.
pub(super) const MOST_UNREAD: usize = 32 << 20;

/// How long a daemon may take to confirm the end of a stream, and to take what was written before it.
const GOODBYE: Duration = Duration::from_secs(10);

/// Makes a descriptor of a stream that goes both ways. Closing it ends the stream, after what was written.
pub(super) fn pump(stream: StreamEnd) -> Result<handle::Stream> {
    let system = |error: io::Error| Error::system("cannot open a stream", &error);
    let (ours, theirs) = virgo_sys::fd::socket_pair(true).map_err(system)?;
    let other = virgo_sys::fd::duplicate(ours.as_fd()).map_err(system)?;
    virgo_runtime::spawn_local(move || async move {
        let (Ok(reader), Ok(writer)) = (Watched::new(ours), Watched::new(other)) else { return };
        // Whichever direction ends first ends the other.
        let up = up(&reader, &stream);
        let down = async {
            down(&writer, &stream).await;
            false
        };
        let is_closed = futures_lite::future::or(up, down).await;
        let _ = rustix::net::shutdown(&writer, Shutdown::Both);
        if is_closed {
            // If it were aborted, what waits to be sent would be lost.
            stream.finish();
            let confirmed = async { while let Some(Ok(_)) = stream.next().await {} };
            virgo_runtime::timeout(GOODBYE, confirmed).await;
        }
    })
    .detach();
    Ok(handle::Stream(theirs))
}

/// From the user to the daemon, until the user ends it. It waits while the daemon takes nothing, and so does the
/// user. False if the stream takes no more.
async fn up(user: &Watched, stream: &StreamEnd) -> bool {
    let mut buffer = vec![0; 64 << 10];
    loop {
        match rustix::io::read(user, &mut buffer) {
            // Reset is what the end looks like if the user has not read everything.
            Ok(0) | Err(rustix::io::Errno::CONNRESET) => return true,
            Ok(count) => {
                if !stream.send(&buffer[..count]).await {
                    return false;
                }
            }
            Err(rustix::io::Errno::WOULDBLOCK) => user.readable().await,
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
        }
    }
}

/// From the daemon to the user, until the daemon ends it. A user who no longer reads may still write.
async fn down(user: &Watched, stream: &StreamEnd) {
    let mut is_read = true;
    // Why it failed, if it did, cannot be told by a descriptor.
    while let Some(Ok(item)) = stream.next().await {
        match item {
            StreamItem::Data(data) => is_read = is_read && write_all(user, &data).await.is_ok(),
            StreamItem::Hole(length) => {
                let zeros = [0; 4096];
                let mut left = length;
                while left > 0 && is_read {
                    let count = left.min(zeros.len() as u64);
                    is_read = write_all(user, &zeros[..count as usize]).await.is_ok();
                    left -= count;
                }
            }
            // Everything has come: the daemon is thanked, and confirms it.
            StreamItem::End => {
                stream.finish();
                let _ = rustix::net::shutdown(user, Shutdown::Write);
            }
            StreamItem::Finished | StreamItem::Aborted | StreamItem::Failed(_) => return,
        }
    }
}

async fn write_all(user: &Watched, mut data: &[u8]) -> rustix::io::Result<()> {
    while !data.is_empty() {
        match rustix::net::send(user, data, rustix::net::SendFlags::NOSIGNAL) {
            Ok(count) => data = &data[count..],
            Err(rustix::io::Errno::WOULDBLOCK) => user.writable().await,
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Takes everything that a stream brings.
pub(super) async fn collect(stream: StreamEnd) -> Result<Vec<u8>> {
    let mut all = vec![];
    while let Some(item) = stream.next().await {
        match item? {
            StreamItem::Data(data) => all.extend_from_slice(&data),
            StreamItem::Hole(length) => {
                let length = usize::try_from(length).unwrap_or(usize::MAX);
                all.resize(all.len().saturating_add(length).min(LARGEST + 1), 0);
            }
            StreamItem::End => stream.finish(),
            StreamItem::Finished => return Ok(all),
            // Those are told as errors.
            StreamItem::Aborted | StreamItem::Failed(_) => break,
        }
        if all.len() > LARGEST {
            return Err(Error::failed(format!("the daemon sends more than {LARGEST} bytes")));
        }
    }
    stream.expect_alive()?;
    Err(Error::failed("the stream ended too early"))
}

/// Copies descriptors that stay the caller's.
pub(super) fn copies(files: &[OwnedFd]) -> Result<Vec<OwnedFd>> {
    let copy = |file: &OwnedFd| virgo_sys::fd::duplicate(file.as_fd());
    files
        .iter()
        .map(copy)
        .collect::<io::Result<_>>()
        .map_err(|error| Error::system("cannot copy a file descriptor", &error))
}
