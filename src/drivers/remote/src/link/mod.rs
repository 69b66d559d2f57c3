//! The socket of a connection and what is under way on it.
//!
//! Any thread calls: it encodes, and writes at once what the socket takes. The rest, and reading, is done by a
//! task on the worker, which [`Link::start`] starts; but a thread that blocks reads for itself, and for
//! everybody. Answers go through a channel each.

mod inflow;
mod layer;
mod pending;
mod reader;
use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use async_channel::{Receiver, Sender};
use event_listener::Event;
use futures_channel::oneshot;
use futures_lite::future::or;
use glib::ControlFlow;
use virgo_net::Socket;
use virgo_operations::{Error, Result, next_revision};
use virgo_runtime::{AsyncFd, SharedInput};
use virgo_sasl::SecurityLayer;
use virgo_sys::words;
use virgo_wire::client::{CallId, Client, EventMessage, Failure, Limits, Output, Pace, Reply, Request};
use virgo_wire::endpoint::{CloseReason, Transmit};
use virgo_wire::keepalive::KeepaliveConfig;
use virgo_wire::program::{Call, Older};
use virgo_wire::remote;
use virgo_wire::remote::procedure::{SecretGetValue, SecretSetValue};
use virgo_wire::stream::StreamItem;
use virgo_wire::xdr::to_bytes;
use zeroize::Zeroize;

use super::error;
use super::support::Version;
use inflow::{Inflow, inflow};
use pending::Pending;
pub(super) use pending::StreamEnd;
use reader::Reader;

/// No more is written at once than this and a message.
const WRITTEN_AT_ONCE: usize = 64 << 10;

/// How long it may take until reading has come to an end, too, when nothing can be written any more. Longer than
/// a carrier may take for its last words. Where reading is known to end, nothing may wait for this.
const LAST_READS: Duration = Duration::from_secs(if cfg!(test) { 3600 } else { 3 });

/// When a message came: messages are numbered as they come, together with the revisions of records, so that what they
/// say can be put in order whoever hears of it first.
pub(super) type Revision = u64;

/// What a call has returned: when that came, the result, and descriptors.
pub(super) type Returned<R> = (Revision, R, Vec<OwnedFd>);

/// What ends a call, and when it came.
type Answer = (Revision, std::result::Result<Reply<OwnedFd>, Failure>);

/// What the daemon says without being asked.
pub(super) enum Notice {
    /// Something happened, and was told then.
    Event(Revision, EventMessage),
    /// The connection has ended, and this is the last notice.
    Closed(CloseReason),
}

/// See the module.
pub(super) struct Link {
    socket: Socket,
    reader: Reader,
    state: Mutex<State>,
    /// Wakes the task when there is something to write that the socket did not take.
    wake: Sender<()>,
    /// Told whenever bytes have gone out.
    drained: Event,
    begin: Instant,
    /// The version of the daemon, once it is known: for errors.
    libvirt: OnceLock<Version>,
}

struct State {
    client: Client<OwnedFd>,
    /// What is around all bytes, once both sides have agreed on it.
    layer: Option<SecurityLayer>,
    /// What is being written: the bytes that have not gone, and the descriptors behind them.
    bytes: Vec<u8>,
    written: usize,
    descriptors: VecDeque<OwnedFd>,
    writing: Writing,
    /// Whether what has been written and read is wiped from memory: from the first call on that carries a secret.
    wipes: bool,
    /// How many keep back what is to be written, because more is about to come.
    held: usize,
    calls: HashMap<CallId, oneshot::Sender<Answer>>,
    streams: HashMap<CallId, Inflow>,
    /// What is to be told, to whom, and whether somebody is at it.
    notices: VecDeque<Notice>,
    listener: Option<Listener>,
    is_telling: bool,
}

type Listener = Arc<dyn Fn(Notice) + Send + Sync>;

/// Whether the socket takes more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    /// As far as is known.
    Free,
    /// Not for now; the task waits until it does.
    Blocked,
    /// Never again: nobody is at the other end.
    Over,
}

/// Whether the arguments or the result of a call are secret.
pub(super) fn carries_secret<C: Call>() -> bool {
    let values = [SecretGetValue::INFO.number, SecretSetValue::INFO.number];
    C::PROGRAM.number == remote::PROGRAM.number && values.contains(&C::INFO.number)
}

impl Link {
    /// Starts talking. What the daemon says without being asked goes into the channel.
    pub(super) fn start(socket: Socket) -> Result<Arc<Self>> {
        let system = |error: io::Error| Error::system("cannot watch the daemon's socket", &error);
        let reader = Reader::new(&socket).map_err(system)?;
        let to_read = reader.for_worker().map_err(system)?;
        let to_write = virgo_sys::fd::duplicate(socket.as_fd()).map_err(system)?;
        let (wake, woken) = async_channel::bounded(1);
        let state = State {
            client: Client::new(Limits::default()),
            layer: None,
            bytes: vec![],
            written: 0,
            descriptors: VecDeque::new(),
            writing: Writing::Free,
            wipes: false,
            held: 0,
            calls: HashMap::new(),
            streams: HashMap::new(),
            notices: VecDeque::new(),
            listener: None,
            is_telling: false,
        };
        let state = Mutex::new(state);
        let link = Arc::new(Self {
            socket,
            reader,
            state,
            wake,
            drained: Event::new(),
            begin: Instant::now(),
            libvirt: OnceLock::new(),
        });
        let own = link.clone();
        virgo_runtime::on_readable(to_read, move || own.receive())
            .map_err(|error| Error::failed(error.to_string()))?;
        let own = link.clone();
        virgo_runtime::spawn_local(move || async move {
            match AsyncFd::new(to_write) {
                Ok(to_write) => own.write_on(&to_write, &woken).await,
                Err(error) => own.end(CloseReason::Transport(words(&error))),
            }
            own.tell();
        })
        .detach();
        Ok(link)
    }

    /// Has a function called with what the daemon says without being asked, in order, also with what it has said so
    /// far. It is called by whoever reads, holds none of the link's locks, and must not wait.
    pub(super) fn listen(&self, listener: impl Fn(Notice) + Send + Sync + 'static) {
        self.lock().listener = Some(Arc::new(listener));
        self.tell();
    }

    /// Hands over what the daemon has said, one thread at a time.
    fn tell(&self) {
        let listener = {
            let mut state = self.lock();
            if state.is_telling || state.notices.is_empty() {
                return;
            }
            state.is_telling = state.listener.is_some();
            state.listener.clone()
        };
        let Some(listener) = listener else { return };
        loop {
            let notice = {
                let mut state = self.lock();
                let notice = state.notices.pop_front();
                state.is_telling = notice.is_some();
                notice
            };
            match notice {
                Some(notice) => listener(notice),
                None => return,
            }
        }
    }

    /// Keeps in mind how old the daemon is.
    pub(super) fn set_libvirt(&self, version: Version) {
        // It says so once.
        let _ = self.libvirt.set(version);
    }

    /// Has all calls that are made before this is dropped go out together: the system is asked once, and
    /// the daemon wakes once. Not to be held while waiting.
    pub(super) fn together(&self) -> Together<'_> {
        self.lock().held += 1;
        Together(self)
    }

    /// Whether descriptors can go with calls.
    pub(super) fn passes_descriptors(&self) -> bool {
        self.socket.passes_descriptors()
    }

    /// Calls, now; the future is the answer. Dropping it forgets the call.
    pub(super) fn ask<C: Call>(
        self: &Arc<Self>,
        args: &C::Args,
    ) -> impl Future<Output = Result<C::Ret>> + Send + use<C> {
        self.ask_if::<C, _>(Ok(()), args, |(_, ret, _)| ret)
    }

    /// Calls, if that is allowed, and takes what is needed of the answer: when it came, the result, and descriptors.
    ///
    /// One future for all of that: each that waits for another one is twice as long, and there may be thousands.
    pub(super) fn ask_if<C: Call, T>(
        self: &Arc<Self>,
        is_allowed: Result<()>,
        args: &C::Args,
        take: fn(Returned<C::Ret>) -> T,
    ) -> impl Future<Output = Result<T>> + Send + use<C, T> {
        let sent = is_allowed.and_then(|()| self.send::<C>(Pace::of(C::INFO), args, vec![], None));
        async move { sent?.answer::<C>().await.map(take) }
    }

    /// Calls at another pace than that of the procedure; tells also when the answer came.
    pub(super) fn ask_at<C: Call>(
        self: &Arc<Self>,
        pace: Pace,
        args: &C::Args,
    ) -> impl Future<Output = Result<(C::Ret, Revision)>> + Send + use<C> {
        let sent = self.send::<C>(pace, args, vec![], None);
        async move {
            let (moment, ret, _) = sent?.answer::<C>().await?;
            Ok((ret, moment))
        }
    }

    /// Calls, with descriptors both ways.
    pub(super) fn ask_with<C: Call>(
        self: &Arc<Self>,
        args: &C::Args,
        descriptors: Vec<OwnedFd>,
    ) -> impl Future<Output = Result<Returned<C::Ret>>> + Send + use<C> {
        let sent = self.send::<C>(Pace::of(C::INFO), args, descriptors, None);
        async move { sent?.answer::<C>().await }
    }

    /// Calls what opens a stream: the answer, and what comes out of the stream, of which at most so many bytes
    /// may wait to be read. Dropping it aborts the stream.
    pub(super) fn open_stream<C: Call>(
        self: &Arc<Self>,
        args: &C::Args,
        most_unread: usize,
    ) -> impl Future<Output = Result<(C::Ret, StreamEnd)>> + Send + use<C> {
        let (come, read) = inflow(most_unread);
        let sent = self.send::<C>(Pace::of(C::INFO), args, vec![], Some(come));
        async move {
            let mut pending = sent?;
            let (_, ret, _) = pending.answer::<C>().await?;
            Ok((ret, StreamEnd::new(pending, read)))
        }
    }

    fn send<C: Call>(
        self: &Arc<Self>,
        pace: Pace,
        args: &C::Args,
        descriptors: Vec<OwnedFd>,
        stream: Option<Inflow>,
    ) -> Result<Pending> {
        let (answered, answer) = oneshot::channel();
        let mut state = self.lock();
        state.wipes |= carries_secret::<C>();
        let call = match self.older_call::<C>(args) {
            Some((older, body)) => state.client.call_raw(Request {
                program: C::PROGRAM.number,
                version: C::PROGRAM.version,
                procedure: older.number,
                body,
                descriptors,
                pace,
                opens_stream: false,
            }),
            None => state.client.call_at::<C>(pace, args, descriptors),
        };
        let call = call.map_err(|error| Error::argument(format!("the arguments cannot be sent: {error}")))?;
        state.calls.insert(call, answered);
        if let Some(stream) = stream {
            state.streams.insert(call, stream);
        }
        self.drive(&mut state);
        drop(state);
        Ok(Pending::new(self.clone(), call, answer))
    }

    /// The older call with its arguments, if the daemon is too old for a call and that does the same.
    fn older_call<C: Call>(&self, args: &C::Args) -> Option<(Older, Vec<u8>)> {
        let older = C::INFO.older?;
        let since = Version::of_procedure(C::INFO)?;
        self.libvirt.get().filter(|libvirt| since > **libvirt)?;
        Some((older, older.arguments(&to_bytes(args).ok()?)?))
    }

    /// Asks for a sign of life from now on, when the daemon is silent.
    pub(super) fn keep_alive(self: &Arc<Self>) {
        self.lock().client.set_keepalive(Some(KeepaliveConfig::default()), self.begin.elapsed());
        let own = Arc::downgrade(self);
        virgo_runtime::spawn_local(move || async move {
            loop {
                let Some(wait) = own.upgrade().and_then(|link| link.tick()) else { return };
                glib::timeout_future(wait).await;
            }
        })
        .detach();
    }

    /// Does what is due, and says when to come back.
    fn tick(&self) -> Option<Duration> {
        let mut state = self.lock();
        let now = self.begin.elapsed();
        if state.client.poll_timeout().is_some_and(|due| due <= now) {
            state.client.handle_timeout(now);
            self.drive(&mut state);
        }
        // A millisecond more, because timers of GLib count in those.
        state.client.poll_timeout().map(|due| due.saturating_sub(now) + Duration::from_millis(1))
    }

    /// Ends the connection.
    pub(super) fn end(&self, reason: CloseReason) {
        let mut state = self.lock();
        state.client.close(reason);
        self.drive(&mut state);
    }

    /// Why the connection has ended, if it has.
    pub(super) fn ended(&self) -> Option<CloseReason> {
        self.lock().client.closed().cloned()
    }

    /// Ends with the reason why the connection has ended.
    pub(super) fn expect_alive(&self) -> Result<()> {
        match self.ended() {
            None => Ok(()),
            Some(CloseReason::Closed) => Err(error::closed()),
            Some(reason) => Err(error::lost(&reason)),
        }
    }

    /// The task that writes what did not go at once.
    async fn write_on(&self, to_write: &AsyncFd, woken: &Receiver<()>) {
        // Until the link has ended.
        while woken.recv().await.is_ok() {
            while self.lock().writing == Writing::Blocked {
                to_write.writable().await;
                let mut state = self.lock();
                state.writing = Writing::Free;
                self.drive(&mut state);
            }
            if self.lock().writing == Writing::Over {
                // Reading ends the link as a rule, which is to be told at once.
                let ended = async { while woken.recv().await.is_ok() {} };
                or(ended, glib::timeout_future(LAST_READS)).await;
                // Unless there was a better reason meanwhile.
                return self.end(CloseReason::Transport("the daemon takes nothing more".into()));
            }
        }
    }

    /// Reads, on the worker, whenever there is something.
    fn receive(self: &Arc<Self>) -> ControlFlow {
        if self.ended().is_some() {
            return ControlFlow::Break;
        }
        if self.read() {
            return ControlFlow::Continue;
        }
        let own = self.clone();
        virgo_runtime::spawn(async move {
            let close_reason = own.socket.close_reason().await;
            let mut state = own.lock();
            match close_reason {
                Some(words) => state.client.close(CloseReason::Transport(words)),
                None => state.client.peer_closed(),
            }
            own.drive(&mut state);
        })
        .detach();
        ControlFlow::Break
    }

    /// Reads some, and tells what has come; false at the end, which is still to be told.
    fn read(&self) -> bool {
        let is_open = self.read_some();
        self.tell();
        is_open
    }

    fn read_some(&self) -> bool {
        let mut buffer = self.reader.buffer();
        let mut descriptors = vec![];
        let result = self.socket.read(&mut buffer, &mut descriptors);
        let mut state = self.lock();
        match result {
            Ok(0) => return false,
            Ok(count) => {
                state.feed(self.begin.elapsed(), &buffer[..count], descriptors);
                if state.wipes {
                    buffer[..count].zeroize();
                }
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            // That is how a socket says that the peer has died.
            Err(error) if is_end(&error) => return false,
            Err(error) => state.client.close(CloseReason::Transport(words(&error))),
        }
        self.drive(&mut state);
        true
    }

    /// Writes what can be written and delivers what has come.
    fn drive(&self, state: &mut State) {
        self.write(state);
        let mut is_given_up = false;
        while let Some(output) = state.client.poll_output() {
            match output {
                Output::Reply { call, result } => {
                    if result.is_err() {
                        state.streams.remove(&call);
                    }
                    if let Some(answered) = state.calls.remove(&call) {
                        let _ = answered.send((next_revision(), result));
                    }
                }
                Output::Event(message) => {
                    state.notices.push_back(Notice::Event(next_revision(), message));
                }
                Output::Stream { call, item } => {
                    let ends =
                        matches!(item, StreamItem::Finished | StreamItem::Aborted | StreamItem::Failed(_));
                    let fits = state.streams.get(&call).is_none_or(|stream| stream.put(item));
                    if !fits && !ends {
                        state.client.forget(call);
                        is_given_up = true;
                    }
                    if !fits || ends {
                        state.streams.remove(&call);
                    }
                }
                Output::Closed(reason) => {
                    // Told by the task that writes, which ends.
                    state.notices.push_back(Notice::Closed(reason));
                    state.streams.clear();
                    state.bytes.clear();
                    state.written = 0;
                    state.descriptors.clear();
                    self.socket.shut_down();
                    self.wake.close();
                    self.drained.notify(usize::MAX);
                }
            }
        }
        if is_given_up {
            // The daemon hears of it.
            self.drive(state);
        }
    }

    fn write(&self, state: &mut State) {
        while state.writing == Writing::Free && state.held == 0 {
            let sent = if state.written < state.bytes.len() {
                self.socket.write(&state.bytes[state.written..]).map(|count| state.written += count)
            } else if let Some(descriptor) = state.descriptors.front() {
                let sent = self.socket.send_descriptor(descriptor.as_fd());
                sent.map(|()| drop(state.descriptors.pop_front()))
            } else {
                self.drained.notify(usize::MAX);
                if state.wipes {
                    state.bytes.zeroize();
                }
                let Some(Transmit { mut bytes, mut descriptors }) = state.client.poll_transmit() else {
                    return;
                };
                // What else is there goes with it. Descriptors go behind the message that they belong to.
                while descriptors.is_empty()
                    && !state.wipes
                    && bytes.len() < WRITTEN_AT_ONCE
                    && let Some(next) = state.client.poll_transmit()
                {
                    bytes.extend_from_slice(&next.bytes);
                    descriptors = next.descriptors;
                }
                let Some(bytes) = state.protected(bytes) else { return };
                state.bytes = bytes;
                state.written = 0;
                state.descriptors = descriptors.into();
                Ok(())
            };
            match sent {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    state.writing = Writing::Blocked;
                    // If it is full, the task will wake anyway.
                    let _ = self.wake.try_send(());
                }
                // Reading comes to the end as well, as a rule, and there the reason is found.
                Err(error) if is_end(&error) => {
                    state.writing = Writing::Over;
                    let _ = self.wake.try_send(());
                }
                Err(error) => return state.client.close(CloseReason::Transport(words(&error))),
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// See [`Link::together`].
pub(super) struct Together<'a>(&'a Link);

impl Drop for Together<'_> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.held -= 1;
        self.0.drive(&mut state);
    }
}

impl SharedInput for Link {
    fn claim(&self) -> bool {
        self.reader.claim(&self.socket)
    }

    fn descriptor(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    fn read(&self) -> bool {
        // The end is told by the worker, which may have to wait for the reason.
        Link::read(self) && self.ended().is_none()
    }

    fn release(&self) {
        if let Err(error) = self.reader.release(&self.socket) {
            self.end(CloseReason::Transport(words(&error)));
        }
    }
}

/// Whether an error says that the peer is gone.
fn is_end(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests;
