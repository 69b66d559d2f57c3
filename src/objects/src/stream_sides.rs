//! The two sides of a stream as GIO has them. They know how the stream went, which a descriptor alone does not
//! tell. [`Stream`](crate::Stream) has both; what goes one way only is one of them by itself.
//!
//! They are GObject classes of our own that nobody sees: what is handed out is a `GInputStream` or a
//! `GOutputStream` that can be polled.
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use gio::prelude::*;
use glib::subclass::prelude::*;
use virgo_gir::Shared;
use virgo_gir::rt::{Call, call};
use virgo_gir::streams::{Closes, InputImpl, OutputImpl};
use virgo_operations::{Error, Outcome, Result, handle};
use virgo_runtime::AsyncFd;

use crate::session::{Session, drop_elsewhere};

/// Whether both sides of a stream were closed at once: then who still reads or writes is told so.
#[derive(Debug, Clone, Default)]
pub(crate) struct Closed(Arc<AtomicBool>);

impl Closed {
    pub(crate) fn set(&self) {
        self.0.store(true, Ordering::Release);
    }

    fn check(&self) -> std::result::Result<(), glib::Error> {
        if self.0.load(Ordering::Acquire) {
            return Err(glib::Error::new(gio::IOErrorEnum::Closed, "the stream is closed"));
        }
        Ok(())
    }
}

/// What is read, if the stream has failed: an error in the place of its end.
pub(crate) fn input(stream: handle::Stream, session: &Arc<Session>) -> gio::InputStream {
    input_until(stream, session, Closed::default())
}

/// The same, as one side of two that may be closed together.
#[expect(clippy::disallowed_methods, reason = "the user's own, and non-blocking")]
pub(crate) fn input_until(
    stream: handle::Stream,
    session: &Arc<Session>,
    closed: Closed,
) -> gio::InputStream {
    virgo_runtime::ignore_broken_pipes();
    let input: Input = glib::Object::new();
    let inner = Inner {
        stream: Shared::new(gio_unix::InputStream::take_fd(stream.descriptor)),
        outcome: stream.outcome,
        closed,
        session: Mutex::new(Some(session.clone())),
    };
    let _ = input.imp().0.set(inner);
    input.upcast()
}

/// What is written, as one side of two: closing it says nothing about what was written.
pub(crate) fn output_until(
    stream: handle::Stream,
    session: &Arc<Session>,
    closed: Closed,
) -> gio::OutputStream {
    make_output(stream, session, closed, None)
}

/// What is written, as all there is: closing it waits until the other side has confirmed that it took everything,
/// and fails if it did not. To drop it unclosed gives the stream up.
///
/// # Errors
/// `SystemError` when there is no descriptor left to wait by.
pub(crate) fn confirmed_output(stream: handle::Stream, session: &Arc<Session>) -> Result<gio::OutputStream> {
    let to_wait = virgo_sys::fd::duplicate(stream.descriptor.as_fd())
        .map_err(|e| Error::system("cannot open a stream", &e))?;
    Ok(make_output(stream, session, Closed::default(), Some(to_wait)))
}

#[expect(clippy::disallowed_methods, reason = "the user's own, and non-blocking")]
fn make_output(
    stream: handle::Stream,
    session: &Arc<Session>,
    closed: Closed,
    to_wait: Option<OwnedFd>,
) -> gio::OutputStream {
    virgo_runtime::ignore_broken_pipes();
    let output: Output = glib::Object::new();
    let inner = Inner {
        stream: Shared::new(gio_unix::OutputStream::take_fd(stream.descriptor)),
        outcome: stream.outcome,
        closed,
        session: Mutex::new(Some(session.clone())),
    };
    let imp = output.imp();
    let _ = imp.inner.set(inner);
    *imp.to_wait.lock().unwrap_or_else(PoisonError::into_inner) = to_wait;
    output.upcast()
}

/// A side of a descriptor, and how the whole went.
struct Inner<T: IsA<glib::Object>> {
    stream: Shared<T>,
    outcome: Outcome,
    closed: Closed,
    /// Keeps the connection open, until it is closed.
    session: Mutex<Option<Arc<Session>>>,
}

impl<T: IsA<glib::Object>> Inner<T> {
    fn take_session(&self) -> Option<Arc<Session>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

glib::wrapper! {
    struct Input(ObjectSubclass<InputSide>) @extends gio::InputStream, @implements gio::PollableInputStream;
}

/// See [`input`]. What nobody of ours made is a stream that has ended.
#[derive(Default)]
struct InputSide(OnceLock<Inner<gio_unix::InputStream>>);

#[glib::object_subclass]
impl ObjectSubclass for InputSide {
    const NAME: &'static str = "VirgoStreamInput";
    type Type = Input;
    type ParentType = virgo_gir::streams::Input;
    type Interfaces = (virgo_gir::streams::PollableInput,);
}

impl ObjectImpl for InputSide {}

impl Closes for InputSide {
    fn close(&self) -> Call<()> {
        let Some(inner) = self.0.get() else { return call(async { Ok::<_, Error>(()) }) };
        let closed = inner.stream.get().close(gio::Cancellable::NONE);
        drop(inner.take_session());
        call(async { closed })
    }
}

impl InputImpl for InputSide {
    fn polled(&self) -> gio::PollableInputStream {
        match self.0.get() {
            Some(inner) => inner.stream.get().upcast(),
            None => gio::MemoryInputStream::new().upcast(),
        }
    }

    fn read(
        &self,
        buffer: &mut [u8],
        cancellable: Option<&gio::Cancellable>,
    ) -> std::result::Result<usize, glib::Error> {
        let Some(inner) = self.0.get() else { return Ok(0) };
        match inner.stream.get().read(buffer, cancellable) {
            Ok(0) => {}
            // The other side has not taken everything that was written, and that is all that is wrong.
            Err(error) if is_hang_up(&error) => {}
            result => return result,
        }
        inner.closed.check()?;
        inner.outcome.at_end()?;
        Ok(0)
    }
}

glib::wrapper! {
    struct Output(ObjectSubclass<OutputSide>) @extends gio::OutputStream, @implements gio::PollableOutputStream;
}

/// See [`output`] and [`confirmed_output`]. What nobody of ours made takes nothing.
#[derive(Default)]
struct OutputSide {
    inner: OnceLock<Inner<gio_unix::OutputStream>>,
    /// The same descriptor again, if closing has to wait for its end.
    to_wait: Mutex<Option<OwnedFd>>,
}

#[glib::object_subclass]
impl ObjectSubclass for OutputSide {
    const NAME: &'static str = "VirgoStreamOutput";
    type Type = Output;
    type ParentType = virgo_gir::streams::Output;
    type Interfaces = (virgo_gir::streams::PollableOutput,);
}

impl ObjectImpl for OutputSide {
    fn dispose(&self) {
        // GIO closes what is dropped, and here nobody may wait.
        drop(self.take_to_wait());
    }
}

impl Closes for OutputSide {
    fn close(&self) -> Call<()> {
        let Some(inner) = self.inner.get() else { return call(async { Ok::<_, Error>(()) }) };
        let to_wait = self.take_to_wait();
        if let Some(to_wait) = &to_wait {
            // It fails if the other side has ended it already.
            let _ = rustix::net::shutdown(to_wait, rustix::net::Shutdown::Write);
        }
        let closed = inner.stream.get().close(gio::Cancellable::NONE);
        let (outcome, session) = (inner.outcome.clone(), inner.take_session());
        call(async move {
            closed?;
            if let Some(to_wait) = to_wait {
                virgo_runtime::spawn_local(|| end_of(to_wait)).await?;
                outcome.at_end()?;
            }
            drop_elsewhere(session.and_then(Arc::into_inner));
            Ok::<_, glib::Error>(())
        })
    }
}

impl OutputImpl for OutputSide {
    fn polled(&self) -> gio::PollableOutputStream {
        match self.inner.get() {
            Some(inner) => inner.stream.get().upcast(),
            None => gio::MemoryOutputStream::new_resizable().upcast(),
        }
    }

    fn write(
        &self,
        data: &[u8],
        cancellable: Option<&gio::Cancellable>,
    ) -> std::result::Result<usize, glib::Error> {
        let closed = || glib::Error::new(gio::IOErrorEnum::Closed, "there is nothing behind the stream");
        let inner = self.inner.get().ok_or_else(closed)?;
        match inner.stream.get().write(data, cancellable) {
            Ok(count) => Ok(count.cast_unsigned()),
            Err(error) if is_hang_up(&error) => {
                inner.closed.check()?;
                Err(inner.outcome.at_end().err().map_or(error, Into::into))
            }
            Err(error) => Err(error),
        }
    }
}

impl OutputSide {
    fn take_to_wait(&self) -> Option<OwnedFd> {
        self.to_wait.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Waits for the end of what can be read, whatever comes before it.
async fn end_of(descriptor: OwnedFd) -> Result<()> {
    let system = |error: std::io::Error| Error::system("cannot wait for the end of a stream", &error);
    let descriptor = AsyncFd::new(descriptor).map_err(system)?;
    let mut buffer = [0; 4096];
    loop {
        match descriptor.read(&mut buffer).await {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return Ok(()),
            Err(error) => return Err(system(error)),
        }
    }
}

/// Whether an error says that the other side is gone; a stream that has failed is one whose other side is gone.
fn is_hang_up(error: &glib::Error) -> bool {
    // Also what C calls G_IO_ERROR_CONNECTION_CLOSED, for a connection that was reset.
    error.matches(gio::IOErrorEnum::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::os::unix::net::UnixStream;
    use std::time::{Duration, Instant};

    use glib::{MainContext, Priority};
    use virgo_operations::ErrorCode;

    use super::*;
    use crate::Stream;

    /// The driver's side of a stream with nothing behind it.
    fn two_way() -> (handle::Stream, UnixStream, Outcome) {
        let (handle, theirs, outcome) = stream();
        drop(outcome.releases());
        (handle, theirs, outcome)
    }

    fn session() -> Arc<Session> {
        crate::Connection::new(None, crate::ConnectionFlags::empty()).session()
    }

    const NEVER: Option<&gio::Cancellable> = gio::Cancellable::NONE;

    /// The driver's side of a stream, which is the user's.
    fn stream() -> (handle::Stream, UnixStream, Outcome) {
        let (descriptor, theirs) = virgo_sys::fd::socket_pair(true).unwrap();
        let theirs = UnixStream::from(theirs);
        theirs.set_nonblocking(false).unwrap();
        theirs.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let outcome = Outcome::default();
        (handle::Stream { descriptor, outcome: outcome.clone() }, theirs, outcome)
    }

    fn full() -> Error {
        Error::new(ErrorCode::SystemError, "the disk is full")
    }

    #[track_caller]
    fn is_full<T: std::fmt::Debug>(result: std::result::Result<T, glib::Error>) {
        let error = result.unwrap_err();
        assert!(error.matches(ErrorCode::SystemError) && error.message() == "the disk is full", "{error:?}");
    }

    #[track_caller]
    fn matches<T: std::fmt::Debug>(result: std::result::Result<T, glib::Error>, kind: gio::IOErrorEnum) {
        let error = result.unwrap_err();
        assert!(error.matches(kind), "{error:?}");
    }

    /// Lets a main loop run for a future, in a context of the test's own.
    fn run<T>(future: impl Future<Output = T>) -> T {
        let context = MainContext::new();
        context.with_thread_default(|| context.block_on(future)).unwrap()
    }

    async fn read(input: &gio::InputStream) -> std::result::Result<Vec<u8>, glib::Error> {
        let (mut buffer, count) =
            input.read_future(vec![0; 64], Priority::DEFAULT).await.map_err(|(_, error)| error)?;
        buffer.truncate(count);
        Ok(buffer)
    }

    #[test]
    fn a_failure_is_no_end() {
        let (handle, mut theirs, outcome) = stream();
        let input = input(handle, &session());
        theirs.write_all(b"half").unwrap();
        outcome.settle(Err(full()));
        drop(theirs);
        let mut buffer = [0; 64];
        assert_eq!(input.read(&mut buffer, NEVER), Ok(4));
        for _ in 0..2 {
            is_full(input.read(&mut buffer, NEVER));
            is_full(input.skip(7, NEVER));
            is_full(run(read(&input)));
        }
        assert_eq!(input.close(NEVER), Ok(()));
        matches(input.read(&mut buffer, NEVER), gio::IOErrorEnum::Closed);
    }

    #[test]
    fn an_end_is_an_end() {
        let (handle, mut theirs, outcome) = stream();
        let input = input(handle, &session());
        theirs.write_all(b"all").unwrap();
        outcome.settle(Ok(()));
        drop(theirs);
        assert_eq!(run(read(&input)).unwrap(), b"all");
        assert_eq!(run(read(&input)).unwrap(), b"");
        assert_eq!(input.read(&mut [0; 64], NEVER), Ok(0));
    }

    #[test]
    fn what_was_written_and_not_taken_does_not_hide_the_end() {
        for (told, is_well) in [(Ok(()), true), (Err(full()), false)] {
            let (handle, theirs, outcome) = two_way();
            let both = Stream::new(handle, &session()).unwrap();
            assert_eq!(both.output_stream().write(b"unheard", NEVER), Ok(7));
            outcome.settle(told);
            drop(theirs);
            let read = both.input_stream().read(&mut [0; 64], NEVER);
            if is_well { assert_eq!(read, Ok(0)) } else { is_full(read) }
        }
    }

    #[test]
    fn writing_says_why_nothing_is_taken() {
        let (handle, theirs, outcome) = two_way();
        let both = Stream::new(handle, &session()).unwrap();
        outcome.settle(Err(full()));
        drop(theirs);
        is_full(both.output_stream().write(b"more", NEVER));
        is_full(run(both.output_stream().write_future(b"more", Priority::DEFAULT)).map_err(|(_, e)| e));
        let written = run(both.output_stream().write_all_future(b"more", Priority::DEFAULT));
        is_full(written.map(drop).map_err(|(_, error)| error));
        assert_eq!(both.close(NEVER), Ok(()), "closing two ways says nothing about it");

        let (handle, theirs, outcome) = two_way();
        let both = Stream::new(handle, &session()).unwrap();
        outcome.settle(Ok(()));
        drop(theirs);
        matches(both.output_stream().write(b"more", NEVER), gio::IOErrorEnum::BrokenPipe);
    }

    #[test]
    fn sides_are_closed_one_by_one() {
        let (handle, mut theirs, _) = two_way();
        let both = Stream::new(handle, &session()).unwrap();
        run(both.input_stream().close_future(Priority::DEFAULT)).unwrap();
        assert_eq!(both.output_stream().write(b"still", NEVER), Ok(5));
        theirs.read_exact(&mut [0; 5]).unwrap();
        run(both.close_future(Priority::DEFAULT)).unwrap();
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0);
    }

    #[test]
    fn closing_works_while_somebody_reads_and_waits_for_the_device() {
        for is_async in [false, true] {
            let (handle, mut theirs, outcome) = stream();
            let releases = outcome.releases();
            outcome.settle(Ok(()));
            let both = Stream::new(handle, &session()).unwrap();
            let driver = std::thread::spawn(move || {
                assert_eq!(theirs.read(&mut [0; 8]).unwrap(), 0);
                std::thread::sleep(Duration::from_millis(50));
                drop(releases);
            });
            let reader = both.input_stream();
            let shared = Shared::new(reader.clone());
            let blocked = std::thread::spawn(move || shared.get().read(&mut [0; 8], NEVER));
            while !reader.has_pending() {
                std::thread::yield_now();
            }
            let closed = if is_async { run(both.close_future(Priority::DEFAULT)) } else { both.close(NEVER) };
            assert_eq!(closed, Ok(()));
            assert!(
                futures_lite::future::block_on(futures_lite::future::poll_once(outcome.released())).is_some()
            );
            assert!(both.is_closed());
            driver.join().unwrap();
            matches(blocked.join().unwrap(), gio::IOErrorEnum::Closed);
            matches(both.output_stream().write(b"x", NEVER), gio::IOErrorEnum::Closed);
        }
    }

    #[test]
    fn who_reads_asynchronously_is_told_that_it_was_closed() {
        let (handle, _theirs, _) = two_way();
        let both = Stream::new(handle, &session()).unwrap();
        run(async {
            let input = both.input_stream();
            let mut reads = Box::pin(read(&input));
            assert!(futures_lite::future::poll_once(&mut reads).await.is_none());
            assert_eq!(both.close(NEVER), Ok(()));
            assert!(both.is_closed());
            matches(reads.await, gio::IOErrorEnum::Closed);
        });
    }

    #[test]
    fn who_drops_two_sides_does_not_wait() {
        let (handle, mut theirs, outcome) = stream();
        let _releases = outcome.releases();
        drop(Stream::new(handle, &session()).unwrap());
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0);
    }

    #[test]
    fn waiting_takes_no_threads() {
        // More at once than GLib's pool has threads, which would have all of them wait for the others.
        let streams: Vec<_> = (0..100).map(|_| two_way()).collect();
        run(async {
            let mut waiting = vec![];
            let mut others = vec![];
            for (handle, theirs, outcome) in streams {
                let both = Stream::new(handle, &session()).unwrap();
                let (input, output) = (both.input_stream(), both.output_stream());
                // As much as it takes without waiting.
                while output
                    .dynamic_cast_ref::<gio::PollableOutputStream>()
                    .unwrap()
                    .write_nonblocking(&[7; 4096], NEVER)
                    .is_ok()
                {}
                waiting.push((
                    input.read_future([0; 8], Priority::DEFAULT),
                    output.write_future([7; 8], Priority::DEFAULT),
                ));
                others.push((theirs, outcome, both));
            }
            for (read, write) in &mut waiting {
                assert!(futures_lite::future::poll_once(read).await.is_none());
                assert!(futures_lite::future::poll_once(write).await.is_none());
            }
            glib::timeout_future(Duration::from_millis(50)).await;
            assert_eq!(threads_of_the_pool(), 0);
            for (theirs, _, _) in &mut others {
                theirs.write_all(b"here").unwrap();
                theirs.set_nonblocking(true).unwrap();
                while theirs.read(&mut [0; 4096]).is_ok() {}
            }
            for (read, write) in waiting {
                assert_eq!(read.await.map_err(|(_, error)| error).unwrap().1, 4);
                assert_eq!(write.await.map_err(|(_, error)| error).unwrap().1, 8);
            }
            for (_, _, both) in others {
                both.close_future(Priority::DEFAULT).await.unwrap();
            }
            assert_eq!(threads_of_the_pool(), 0);
        });
    }

    fn threads_of_the_pool() -> usize {
        let tasks = std::fs::read_dir("/proc/self/task").unwrap();
        let names = tasks.filter_map(|task| std::fs::read_to_string(task.unwrap().path().join("comm")).ok());
        // GLib 2.84 and newer start a pool's threads in one of their own, which stays.
        names.filter(|name| name.starts_with("pool") && name.trim_end() != "pool-spawner").count()
    }

    /// The driver's side of what is written to be confirmed: takes everything, and then says how it went.
    fn takes(mut theirs: UnixStream, outcome: Outcome, told: Result<()>) -> std::thread::JoinHandle<Vec<u8>> {
        std::thread::spawn(move || {
            let mut taken = vec![];
            theirs.read_to_end(&mut taken).unwrap();
            std::thread::sleep(Duration::from_millis(50));
            outcome.settle(told);
            taken
        })
    }

    #[test]
    fn closing_waits_for_the_confirmation() {
        for told in [Ok(()), Err(full())] {
            for is_async in [false, true] {
                let (handle, theirs, outcome) = stream();
                let output = confirmed_output(handle, &session()).unwrap();
                let driver = takes(theirs, outcome, told.clone());
                assert_eq!(output.write(b"data", NEVER), Ok(4));
                assert_eq!(output.flush(NEVER), Ok(()));
                let closed =
                    if is_async { run(output.close_future(Priority::DEFAULT)) } else { output.close(NEVER) };
                if told.is_ok() {
                    closed.unwrap()
                } else {
                    is_full(closed)
                }
                assert_eq!(driver.join().unwrap(), b"data");
                assert_eq!(threads_of_the_pool(), 0);
                assert!(output.is_closed());
            }
        }
    }

    #[test]
    fn closing_does_not_believe_in_a_driver_that_goes_without_a_word() {
        let (handle, theirs, _) = stream();
        let output = confirmed_output(handle, &session()).unwrap();
        drop(theirs);
        let error = output.close(NEVER).unwrap_err();
        assert!(error.matches(ErrorCode::OperationFailed), "{error:?}");
    }

    #[test]
    fn closing_may_be_given_up() {
        let (handle, mut theirs, _) = stream();
        let output = confirmed_output(handle, &session()).unwrap();
        let cancellable = gio::Cancellable::new();
        let cancel = cancellable.clone();
        let thread = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(50));
            cancel.cancel();
        });
        matches(output.close(Some(&cancellable)), gio::IOErrorEnum::Cancelled);
        thread.join().unwrap();
        assert!(output.is_closed());
        // The driver sees that nobody waits any more.
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0);
        let begin = Instant::now();
        while theirs.write(b"?").is_ok() {
            assert!(begin.elapsed() < Duration::from_secs(10));
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    #[test]
    fn who_drops_it_does_not_wait() {
        let (handle, mut theirs, _) = stream();
        let output = confirmed_output(handle, &session()).unwrap();
        assert_eq!(output.write(b"half", NEVER), Ok(4));
        drop(output);
        theirs.read_exact(&mut [0; 4]).unwrap();
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0);
        // Not just the writing side.
        assert!(theirs.write(b"?").is_err());
    }

    #[test]
    fn what_nobody_made_has_ended() {
        let input: Input = glib::Object::new();
        assert_eq!(input.read(&mut [0], NEVER), Ok(0));
        assert_eq!(run(read(input.upcast_ref())).unwrap(), b"");
        let output: Output = glib::Object::new();
        matches(output.write(&[0], NEVER), gio::IOErrorEnum::Closed);
        assert_eq!(output.close(NEVER), Ok(()));
    }
}
