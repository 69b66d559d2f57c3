//! Streams of the wire as descriptors: a pair of sockets, and a task on the worker that pumps between one
//! of them and the stream.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use rustix::net::Shutdown;
use virgo_operations::{Error, Result, handle};
use virgo_runtime::Watched;
use virgo_wire::stream::StreamItem;

use super::link::StreamEnd;

/// How much a picture may have.
pub(super) const LARGEST: usize = 256 << 20;

/// How far the reader of a console may be behind.
pub(super) const MOST_UNREAD: usize = 32 << 20;

/// Makes a descriptor of a stream that goes both ways. Closing it aborts the stream.
pub(super) fn pump(stream: StreamEnd) -> Result<handle::Stream> {
    let system = |error: io::Error| Error::system("cannot open a stream", &error);
    let (ours, theirs) = virgo_sys::fd::socket_pair(true).map_err(system)?;
    let other = virgo_sys::fd::duplicate(ours.as_fd()).map_err(system)?;
    virgo_runtime::spawn_local(move || async move {
        let (Ok(reader), Ok(writer)) = (Watched::new(ours), Watched::new(other)) else { return };
        // Whichever direction ends first ends the other.
        futures_lite::future::or(up(&reader, &stream), down(&writer, &stream)).await;
        let _ = rustix::net::shutdown(&writer, Shutdown::Both);
    })
    .detach();
    Ok(handle::Stream(theirs))
}

/// From the user to the daemon. It waits while the daemon takes nothing, and so does the user.
async fn up(user: &Watched, stream: &StreamEnd) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        match rustix::io::read(user, &mut buffer) {
            Ok(0) => return,
            Ok(count) => {
                if !stream.send(&buffer[..count]).await {
                    return;
                }
            }
            Err(rustix::io::Errno::WOULDBLOCK) => user.readable().await,
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return,
        }
    }
}

/// From the daemon to the user.
async fn down(user: &Watched, stream: &StreamEnd) {
    // Why it failed, if it did, cannot be told by a descriptor.
    while let Some(Ok(item)) = stream.next().await {
        match item {
            StreamItem::Data(data) => {
                if write_all(user, &data).await.is_err() {
                    return;
                }
            }
            StreamItem::Hole(length) => {
                let zeros = [0; 4096];
                let mut left = length;
                while left > 0 {
                    let count = left.min(zeros.len() as u64);
                    if write_all(user, &zeros[..count as usize]).await.is_err() {
                        return;
                    }
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
