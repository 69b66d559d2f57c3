//! A daemon made of a script, for what a real one does not do: break the protocol, be very old, die at a
//! chosen byte. It greets as libvirt's does unless the script says otherwise.

use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use virgo_wire::program::Call;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    self, AuthListRet, AuthType, ConnectDomainEventCallbackRegisterAnyRet, ConnectGetHostnameRet,
    ConnectGetLibVersionRet, ConnectGetTypeRet, ConnectIsSecureRet, ConnectSupportsFeatureRet,
};
use virgo_wire::server::{Incoming, Server, ServerOutput, StreamId};
use virgo_wire::stream::StreamItem;
use virgo_wire::xdr::Encode;

/// What the daemon does about a call.
pub enum Act {
    /// What libvirt's daemon would do, if the script has no other idea.
    AsUsual,
    /// Answers.
    Reply(Box<dyn Encode>),
    /// Answers, and does this with the stream that the call has opened.
    Stream(Box<dyn Encode>, fn(&mut Server<()>, StreamId)),
    /// Refuses.
    Refuse(remote::Error),
    /// Writes bytes that are whatever they are.
    Write(Vec<u8>),
    /// Keeps the call for later.
    Keep,
    /// Answers this one, and after it those that were kept, the last one first.
    Release(Box<dyn Encode>),
    /// Refuses this one, and answers after it those that were kept.
    RefuseAndRelease(remote::Error),
    /// Hears nothing more, and is silent: what is sent from then on is refused.
    Deafen,
    /// Reads nothing more, and is silent: what is sent stays where it is.
    Stall,
    /// Goes away.
    Die,
}

/// The daemon. It serves one client, and ends with it.
pub struct Scripted {
    folder: tempfile::TempDir,
    calls: Arc<Mutex<Vec<i32>>>,
    heard: Arc<Mutex<Vec<StreamItem>>>,
    is_deaf: Arc<AtomicBool>,
}

impl Scripted {
    pub fn start(mut script: impl FnMut(&Incoming<()>) -> Act + Send + 'static) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("socket")).unwrap();
        let calls = Arc::new(Mutex::new(vec![]));
        let heard: Arc<Mutex<Vec<StreamItem>>> = Arc::default();
        let is_deaf = Arc::new(AtomicBool::new(false));
        let (seen, hears, deafened) = (calls.clone(), heard.clone(), is_deaf.clone());
        std::thread::spawn(move || {
            let Ok((socket, _)) = listener.accept() else { return };
            let script = |call: &Incoming<()>| {
                seen.lock().unwrap().push(call.procedure.number);
                script(call)
            };
            serve(socket, script, |item| hears.lock().unwrap().push(item), &deafened);
        });
        Self { folder, calls, heard, is_deaf }
    }

    pub fn uri(&self) -> String {
        format!("test+unix:///default?socket={}", self.folder.path().join("socket").display())
    }

    /// The numbers of the procedures that were called.
    pub fn calls(&self) -> Vec<i32> {
        self.calls.lock().unwrap().clone()
    }

    /// Whether it hears nothing more, see [`Act::Deafen`] and [`Act::Stall`], and its client is still there.
    pub fn is_deaf(&self) -> bool {
        self.is_deaf.load(Ordering::Acquire)
    }

    /// What came in streams.
    pub fn heard(&self) -> Vec<StreamItem> {
        self.heard.lock().unwrap().clone()
    }
}

/// The number of a call's procedure.
pub fn number<C: Call>() -> i32 {
    C::INFO.number
}

/// Answers the calls that were kept.
fn release(kept: &mut VecDeque<Incoming<()>>, server: &mut Server<()>) {
    for call in kept.drain(..) {
        match as_usual(&call) {
            Act::Reply(value) => drop(server.reply(call.id, &*value, vec![]).unwrap()),
            Act::Refuse(error) => server.reply_error(call.id, &error).unwrap(),
            _ => {}
        }
    }
}

fn serve(
    mut socket: UnixStream,
    mut script: impl FnMut(&Incoming<()>) -> Act,
    mut hear: impl FnMut(StreamItem),
    is_deaf: &AtomicBool,
) {
    let mut server = Server::new(vec![&remote::PROGRAM], 1000);
    server.set_authenticated();
    socket.set_read_timeout(Some(Duration::from_millis(5))).unwrap();
    let begin = Instant::now();
    let mut buffer = [0; 4096];
    let mut kept = VecDeque::new();
    while begin.elapsed() < 2 * virgo_testkit::LIMIT {
        match socket.read(&mut buffer) {
            Ok(0) => return,
            Ok(count) => server.feed(begin.elapsed(), &buffer[..count], []),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(_) => return,
        }
        while let Some(output) = server.poll_output() {
            match output {
                ServerOutput::Call(call) => {
                    let act = match script(&call) {
                        Act::AsUsual => as_usual(&call),
                        act => act,
                    };
                    match act {
                        Act::AsUsual => unreachable!("that was asked for"),
                        Act::Reply(value) => drop(server.reply(call.id, &*value, vec![]).unwrap()),
                        Act::Stream(value, then) => {
                            let stream = server.reply(call.id, &*value, vec![]).unwrap().unwrap();
                            then(&mut server, stream);
                        }
                        Act::Refuse(error) => server.reply_error(call.id, &error).unwrap(),
                        Act::Write(bytes) => {
                            flush(&mut server, &mut socket);
                            let _ = socket.write_all(&bytes);
                        }
                        Act::Keep => kept.push_front(call),
                        Act::Release(value) => {
                            server.reply(call.id, &*value, vec![]).unwrap();
                            release(&mut kept, &mut server);
                        }
                        Act::RefuseAndRelease(error) => {
                            server.reply_error(call.id, &error).unwrap();
                            release(&mut kept, &mut server);
                        }
                        act @ (Act::Deafen | Act::Stall) => {
                            if matches!(act, Act::Deafen) {
                                socket.shutdown(std::net::Shutdown::Read).unwrap();
                            }
                            is_deaf.store(true, Ordering::Release);
                            // Until the client is gone.
                            let mut gone = [PollFd::new(&socket, PollFlags::empty())];
                            let _ = poll(&mut gone, None);
                            is_deaf.store(false, Ordering::Release);
                            return;
                        }
                        Act::Die => return,
                    }
                }
                ServerOutput::Stream { stream, item } => {
                    if matches!(item, StreamItem::Finished | StreamItem::Aborted) {
                        // It may be answered already.
                        let _ = server.stream_finish(stream);
                    }
                    hear(item);
                }
                ServerOutput::Closed(_) => return,
            }
        }
        flush(&mut server, &mut socket);
    }
}

fn flush(server: &mut Server<()>, socket: &mut UnixStream) {
    while let Some(transmit) = server.poll_transmit() {
        let _ = socket.write_all(&transmit.bytes);
    }
}

/// What a daemon with no domains answers.
fn as_usual(call: &Incoming<()>) -> Act {
    let is = |number: i32| call.procedure.number == number;
    if is(number::<AuthList>()) {
        Act::Reply(Box::new(AuthListRet { types: vec![AuthType::None] }))
    } else if is(number::<ConnectSupportsFeature>()) {
        Act::Reply(Box::new(ConnectSupportsFeatureRet { supported: 1 }))
    } else if is(number::<ConnectOpen>())
        || is(number::<ConnectClose>())
        || is(number::<ConnectRegisterCloseCallback>())
        || is(number::<DomainSuspend>())
    {
        Act::Reply(Box::new(()))
    } else if is(number::<ConnectGetType>()) {
        Act::Reply(Box::new(ConnectGetTypeRet { r#type: "Test".into() }))
    } else if is(number::<ConnectDomainEventCallbackRegisterAny>()) {
        Act::Reply(Box::new(ConnectDomainEventCallbackRegisterAnyRet { callback_id: 0 }))
    } else if is(number::<ConnectGetHostname>()) {
        Act::Reply(Box::new(ConnectGetHostnameRet { hostname: "scripted".into() }))
    } else if is(number::<ConnectGetLibVersion>()) {
        Act::Reply(Box::new(ConnectGetLibVersionRet { lib_ver: 9_000_000 }))
    } else if is(number::<ConnectIsSecure>()) {
        Act::Reply(Box::new(ConnectIsSecureRet { secure: 1 }))
    } else {
        Act::Refuse(unknown(call.procedure.number))
    }
}

/// What libvirt's daemon says about a procedure that it does not know.
pub fn unknown(number: i32) -> remote::Error {
    let message = Some(format!("unknown procedure: {number}"));
    remote::Error { code: 39, domain: 7, message, level: 2, int1: -1, int2: -1, ..Default::default() }
}
