//! Streams of the wire as descriptors: a pair of sockets, and a task on the worker that pumps between one of them
//! and the stream. Called by operations that give a stream to the user.
//!
//! However it goes, the [`Outcome`] is told before the socket is shut down: see there.

use std::cell::Cell;
use std::future::{Future, pending};
use std::io;
use std::time::Duration;

use futures_lite::future::{or, yield_now};
use rustix::io::Errno;
use rustix::net::{SendFlags, Shutdown, send, shutdown};
use virgo_operations::{Error, Outcome, Result, handle};
use virgo_runtime::AsyncFd;
use virgo_wire::stream::StreamItem;

use super::link::StreamEnd;
use virgo_driver_kit::transfer::Piece;

/// How long a daemon may take to confirm the end of a stream that its user has left, and to take what was written
/// before it.
const GOODBYE: Duration = Duration::from_secs(10);

/// What comes from the daemon, piece by piece. Dropping it aborts it.
pub(super) trait Pieces: Send + 'static {
    /// The next piece; nothing once the daemon has confirmed that there is no more.
    ///
    /// It may be dropped while it waits: nothing is lost.
    fn next(&mut self) -> impl Future<Output = Result<Option<Piece>>> + Send;
}

/// Both ways, as a console. It is over when the daemon ends it, also while the user still writes; closing it ends
/// it, after what was written.
pub(super) fn both_ways(stream: StreamEnd) -> Result<handle::Stream> {
    start(async move |user, outcome| {
        let at_end = || {
            // For a device that goes away the daemon says first that nothing more comes, and may complain then.
            outcome.settle(Ok(()));
            let _ = shutdown(user, Shutdown::Write);
        };
        let up = async {
            up(user, &stream, outcome, u64::MAX).await?;
            stream.finish();
            pending().await
        };
        // Also if the daemon takes nothing of what was written.
        let left = async {
            user.hung_up().await;
            virgo_runtime::sleep(GOODBYE).await;
            Err(Error::failed("the daemon does not confirm the end of the stream"))
        };
        or(or(up, left), down(user, &stream, at_end)).await
    })
}

/// From the daemon to the user, who sees the end once the daemon has confirmed that it was all. If the user goes
/// away before, the download is aborted.
pub(super) fn download(mut pieces: impl Pieces) -> Result<handle::Stream> {
    start(async move |user, _| {
        let down = async {
            while let Some(piece) = pieces.next().await? {
                let written = match piece {
                    Piece::Data(data) => write_all(user, &data).await,
                    Piece::Hole(length) => write_zeros(user, length).await,
                };
                // Nobody is left to be told.
                if written.is_err() {
                    break;
                }
            }
            Ok(())
        };
        or(gone(user), down).await
    })
}

/// From the user to the daemon. The user says that it was all by shutting the writing side down, and then waits for
/// the end of the socket: then the daemon has confirmed that everything arrived, or the outcome says why not. If the
/// user goes away without waiting, the stream is aborted. What comes `after` it is done before the user sees the end.
///
/// `limit` is the most that the daemon was told to take, and more does not go there: libvirtd 11.3 stops doing
/// anything at all when it gets more.
pub(super) fn upload(
    stream: StreamEnd,
    limit: u64,
    after: impl Future<Output = ()> + Send + 'static,
) -> Result<handle::Stream> {
    start(async move |user, outcome| {
        let sent = Cell::new(None);
        let up = async {
            let all = up(user, &stream, outcome, limit).await;
            // Nobody knows whether it was all, if the user is gone.
            if !user.is_hung_up() {
                sent.set(Some(all));
                stream.finish();
                pending().await
            }
            Ok(())
        };
        let confirmed = async {
            loop {
                match stream.next().await {
                    Some(Ok(StreamItem::Finished)) => {
                        let early = "the daemon ended the stream before everything was written";
                        return sent.take().unwrap_or_else(|| Err(Error::failed(early)));
                    }
                    // It has nothing to say there.
                    Some(Ok(_)) => {}
                    Some(Err(error)) => return Err(error),
                    None => return Err(stream.broken_off()),
                }
            }
        };
        let outcome = or(gone(user), or(up, confirmed)).await;
        drop(stream);
        after.await;
        outcome
    })
}

/// The user has gone away.
async fn gone(user: &AsyncFd) -> Result<()> {
    user.hung_up().await;
    Ok(())
}

/// Starts the task, which carries until there is an outcome.
fn start(
    carry: impl AsyncFnOnce(&AsyncFd, &Outcome) -> Result<()> + Send + 'static,
) -> Result<handle::Stream> {
    let system = |error: io::Error| Error::system("cannot open a stream", &error);
    let (ours, descriptor) = virgo_sys::fd::socket_pair(true).map_err(system)?;
    let outcome = Outcome::default();
    let (told, releases) = (outcome.clone(), outcome.releases());
    virgo_runtime::spawn_local(move || async move {
        // The daemon has confirmed the end then, or was told that nobody waits for it.
        let _releases = releases;
        let Ok(user) = AsyncFd::new(ours) else { return };
        told.settle(carry(&user, &told).await);
        let _ = shutdown(&user, Shutdown::Both);
    })
    .detach();
    Ok(handle::Stream { descriptor, outcome })
}

/// From the user to the daemon, until the user ends it. It waits while the daemon takes nothing, and so does the
/// user. If the stream takes no more it never returns: the other direction learns why.
///
/// # Errors
/// `SystemError` if the user writes more than the limit, up to which everything is sent.
async fn up(user: &AsyncFd, stream: &StreamEnd, outcome: &Outcome, limit: u64) -> Result<()> {
    let mut left = limit;
    let mut buffer = vec![0; 64 << 10];
    loop {
        match rustix::io::read(user, &mut buffer) {
            // Reset is what the end looks like if the user has not read everything.
            Ok(0) | Err(Errno::CONNRESET) => return Ok(()),
            Ok(count) => {
                let fits = usize::try_from(left).map_or(count, |left| left.min(count));
                // An empty message would be the end.
                if fits > 0 && !stream.send(&buffer[..fits]).await {
                    break;
                }
                if fits < count {
                    let what = format!("cannot write more than {limit} bytes to the stream");
                    return Err(Error::system(what, &Errno::NOSPC.into()));
                }
                left -= fits as u64;
            }
            Err(Errno::WOULDBLOCK) => user.readable().await,
            Err(Errno::INTR) => {}
            Err(_) => return Ok(()),
        }
    }
    // What has come before the failure may wait for a user who waits for this to be written.
    if let Some(failure) = stream.failure() {
        outcome.settle(Err(failure));
        let _ = shutdown(user, Shutdown::Read);
    }
    pending().await
}

/// From the daemon to the user, until the daemon has finished it or it has failed; `at_end` is called when all data
/// has come. A user who no longer reads may still write.
async fn down(user: &AsyncFd, stream: &StreamEnd, at_end: impl Fn()) -> Result<()> {
    let mut is_read = true;
    while let Some(item) = stream.next().await {
        match item? {
            StreamItem::Data(data) => is_read = is_read && write_all(user, &data).await.is_ok(),
            StreamItem::Hole(length) => is_read = is_read && write_zeros(user, length).await.is_ok(),
            // The daemon is thanked, and confirms it.
            StreamItem::End => {
                stream.finish();
                at_end();
            }
            StreamItem::Finished => return Ok(()),
            // Those are told as errors.
            StreamItem::Aborted | StreamItem::Failed(_) => break,
        }
    }
    Err(stream.broken_off())
}

async fn write_zeros(user: &AsyncFd, mut length: u64) -> rustix::io::Result<()> {
    const ZEROS: &[u8] = &[0; 64 << 10];
    while length > 0 {
        // A hole may be as long as a disk, and its reader fast; others have their turn in between.
        yield_now().await;
        let count = length.min(ZEROS.len() as u64);
        write_all(user, &ZEROS[..count as usize]).await?;
        length -= count;
    }
    Ok(())
}

async fn write_all(user: &AsyncFd, mut data: &[u8]) -> rustix::io::Result<()> {
    while !data.is_empty() {
        match send(user, data, SendFlags::NOSIGNAL) {
            Ok(count) => data = &data[count..],
            Err(Errno::WOULDBLOCK) => user.writable().await,
            Err(Errno::INTR) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::{ErrorKind, Read, Write};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::sync::Arc;
    use std::thread::JoinHandle;
    use std::time::Instant;

    use futures_lite::future::block_on;
    use virgo_operations::ErrorCode;
    use virgo_wire::remote::procedure::DomainOpenConsole;
    use virgo_wire::remote::{self, DomainOpenConsoleArgs, PROGRAM, StorageVolDownloadArgs};
    use virgo_wire::server::{Server, ServerOutput, StreamId};

    use super::*;
    use crate::link::Link;
    use crate::storage::Download;

    /// What a daemon does at the beginning of a stream, and about what comes in it.
    type Act = fn(&mut Server<()>, StreamId, Option<StreamItem>);

    /// A stream to a daemon of which nothing but the stream is needed, and what the daemon has heard in the end.
    fn stream(act: Act) -> (StreamEnd, JoinHandle<Vec<StreamItem>>) {
        let (link, daemon) = connect(act);
        // The kind of the stream does not matter.
        let opened = link.open_stream::<DomainOpenConsole>(&DomainOpenConsoleArgs::default(), 1 << 20);
        (block_on(opened).unwrap().1, daemon)
    }

    /// A download from such a daemon.
    fn begun(act: Act) -> (Download, JoinHandle<Vec<StreamItem>>) {
        let (link, daemon) = connect(act);
        (block_on(Download::start(link, StorageVolDownloadArgs::default())).unwrap(), daemon)
    }

    fn connect(act: Act) -> (Arc<Link>, JoinHandle<Vec<StreamItem>>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let listener = UnixListener::bind(&path).unwrap();
        let socket = block_on(virgo_net::connect(&virgo_net::Address::Unix(path))).unwrap();
        let link = Link::start(socket).unwrap();
        let socket = listener.accept().unwrap().0;
        (link, std::thread::spawn(move || serve(socket, act)))
    }

    fn serve(mut socket: UnixStream, act: Act) -> Vec<StreamItem> {
        let mut server = Server::new(vec![&PROGRAM], 10);
        server.set_authenticated();
        socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let (begin, mut heard, mut buffer) = (Instant::now(), vec![], [0; 4096]);
        loop {
            let count = socket.read(&mut buffer).unwrap();
            if count == 0 {
                return heard;
            }
            server.feed(begin.elapsed(), &buffer[..count], []);
            let mut is_over = false;
            while let Some(output) = server.poll_output() {
                match output {
                    ServerOutput::Call(call) => {
                        let stream = server.reply(call.id, &(), vec![]).unwrap().unwrap();
                        act(&mut server, stream, None);
                    }
                    ServerOutput::Stream { stream, item } => {
                        is_over |= matches!(item, StreamItem::Finished | StreamItem::Aborted);
                        act(&mut server, stream, Some(item.clone()));
                        heard.push(item);
                    }
                    ServerOutput::Closed(_) => return heard,
                }
            }
            while let Some(transmit) = server.poll_transmit() {
                socket.write_all(&transmit.bytes).unwrap();
            }
            if is_over {
                return heard;
            }
        }
    }

    /// The user's side, where calls wait.
    fn open(stream: handle::Stream) -> (UnixStream, Outcome) {
        let user = UnixStream::from(stream.descriptor);
        user.set_nonblocking(false).unwrap();
        user.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        (user, stream.outcome)
    }

    fn read(user: &mut UnixStream) -> Vec<u8> {
        let mut all = vec![];
        match user.read_to_end(&mut all) {
            Err(error) if error.kind() != ErrorKind::ConnectionReset => panic!("{error}"),
            _ => all,
        }
    }

    fn confirm(server: &mut Server<()>, stream: StreamId) {
        server.stream_finish(stream).unwrap();
    }

    fn fail(server: &mut Server<()>, stream: StreamId) {
        let message = Some("the disk is full".to_owned());
        let error = remote::Error { code: 38, domain: 10, message, ..Default::default() };
        server.stream_fail(stream, &error).unwrap();
    }

    #[track_caller]
    fn is_full(outcome: &Outcome) {
        let error = outcome.at_end().unwrap_err();
        assert_eq!((error.code(), error.message()), (ErrorCode::SystemError, "the disk is full"));
    }

    #[test]
    fn the_end_of_a_download_is_seen_once_it_is_confirmed() {
        let (opened, daemon) = begun(|server, stream, item| match item {
            None => {
                server.stream_send(stream, &[7; 600 << 10]).unwrap();
                server.stream_end(stream).unwrap();
            }
            Some(StreamItem::Finished) => confirm(server, stream),
            other => panic!("{other:?}"),
        });
        let (mut user, outcome) = open(download(opened).unwrap());
        assert!(read(&mut user) == [7; 600 << 10]);
        assert_eq!(outcome.at_end(), Ok(()));
        assert_eq!(daemon.join().unwrap(), [StreamItem::Finished]);
    }

    #[test]
    fn a_download_may_fail_after_its_last_byte() {
        let (opened, _daemon) = begun(|server, stream, item| match item {
            None => {
                server.stream_send(stream, b"all of it?").unwrap();
                server.stream_end(stream).unwrap();
            }
            Some(_) => fail(server, stream),
        });
        let (mut user, outcome) = open(download(opened).unwrap());
        assert_eq!(read(&mut user), b"all of it?");
        is_full(&outcome);
    }

    #[test]
    fn a_download_that_its_user_leaves_is_aborted() {
        let (opened, daemon) = begun(|server, stream, item| {
            if item.is_none() {
                server.stream_send(stream, b"more follows").unwrap();
            }
        });
        let (mut user, _) = open(download(opened).unwrap());
        user.read_exact(&mut [0; 4]).unwrap();
        drop(user);
        assert_eq!(daemon.join().unwrap(), [StreamItem::Aborted]);
    }

    #[test]
    fn an_upload_ends_once_it_is_confirmed() {
        let (opened, daemon) = stream(|server, stream, item| {
            if item == Some(StreamItem::Finished) {
                std::thread::sleep(Duration::from_millis(100));
                confirm(server, stream);
            }
        });
        let (mut user, outcome) = open(upload(opened, u64::MAX, async {}).unwrap());
        user.write_all(&[7; 600 << 10]).unwrap();
        user.shutdown(std::net::Shutdown::Write).unwrap();
        assert!(outcome.at_end().is_err(), "not yet");
        assert_eq!(read(&mut user), b"");
        assert_eq!(outcome.at_end(), Ok(()));
        let heard = daemon.join().unwrap();
        let length = |item: &StreamItem| if let StreamItem::Data(data) = item { data.len() } else { 0 };
        assert_eq!(heard.iter().map(length).sum::<usize>(), 600 << 10);
        assert_eq!(heard.last(), Some(&StreamItem::Finished));
    }

    #[test]
    fn an_upload_may_fail_at_its_end_and_in_its_middle() {
        let at_end: Act = |server, stream, item| {
            if item == Some(StreamItem::Finished) {
                fail(server, stream);
            }
        };
        let in_the_middle: Act = |server, stream, item| {
            if let Some(StreamItem::Data(_)) = item {
                fail(server, stream);
            }
        };
        for (act, is_at_end) in [(at_end, true), (in_the_middle, false)] {
            let (opened, _daemon) = stream(act);
            let (mut user, outcome) = open(upload(opened, u64::MAX, async {}).unwrap());
            user.write_all(b"data").unwrap();
            if is_at_end {
                user.shutdown(std::net::Shutdown::Write).unwrap();
            }
            assert_eq!(read(&mut user), b"");
            is_full(&outcome);
            assert_eq!(user.write(b"more").unwrap_err().kind(), ErrorKind::BrokenPipe);
        }
    }

    #[test]
    fn an_upload_that_its_user_leaves_is_aborted() {
        let (opened, daemon) = stream(|_, _, _| {});
        let (mut user, _) = open(upload(opened, u64::MAX, async {}).unwrap());
        user.write_all(b"half").unwrap();
        drop(user);
        assert_eq!(daemon.join().unwrap().last(), Some(&StreamItem::Aborted));
    }

    #[test]
    fn no_more_is_sent_than_the_daemon_was_told_to_take() {
        let (opened, daemon) = stream(|server, stream, item| {
            if item == Some(StreamItem::Finished) {
                confirm(server, stream);
            }
        });
        let (mut user, outcome) = open(upload(opened, 4, async {}).unwrap());
        user.write_all(b"four").unwrap();
        user.write_all(b" and more").unwrap();
        assert_eq!(read(&mut user), b"");
        let error = outcome.at_end().unwrap_err();
        assert_eq!(error.code(), ErrorCode::SystemError, "{error}");
        assert!(error.message().contains("more than 4 bytes"), "{error}");
        let heard = daemon.join().unwrap();
        let data: Vec<_> =
            heard.iter().filter(|item| matches!(item, StreamItem::Data(data) if !data.is_empty())).collect();
        assert_eq!(data, [&StreamItem::Data(b"four".to_vec())]);
        assert_eq!(heard.last(), Some(&StreamItem::Finished), "what fits is kept");
    }

    #[test]
    fn others_have_their_turn_in_a_huge_hole() {
        let (length, left) = block_on(virgo_runtime::spawn_local(|| async {
            let (ours, theirs) = virgo_sys::fd::socket_pair(true).unwrap();
            let ours = AsyncFd::new(ours).unwrap();
            let mut writing = Box::pin(write_zeros(&ours, 1 << 50));
            let mut length = 0;
            for _ in 0..4 {
                assert!(futures_lite::future::poll_once(writing.as_mut()).await.is_none());
                length = rustix::io::ioctl_fionread(&theirs).unwrap();
            }
            drop(writing);
            (length, theirs)
        }));
        drop(left);
        // One piece a turn at the most, though the socket takes more.
        assert!((1..=4 * (64 << 10)).contains(&length), "{length}");
    }

    #[test]
    fn a_daemon_that_confirms_before_the_end_has_not_taken_everything() {
        let (opened, _daemon) = stream(|server, stream, item| {
            if let Some(StreamItem::Data(_)) = item {
                confirm(server, stream);
            }
        });
        let (mut user, outcome) = open(upload(opened, u64::MAX, async {}).unwrap());
        user.write_all(b"half").unwrap();
        assert_eq!(read(&mut user), b"");
        let error = outcome.at_end().unwrap_err();
        assert!(error.message().contains("before everything was written"), "{error}");
    }
}
