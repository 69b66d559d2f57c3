//! The task on the worker that owns a monitor's socket. Started by [`Monitor::start`](super::Monitor).
use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::OnceLock;

use async_channel::{Receiver, Sender};
use futures_lite::future::{or, yield_now};
use rustix::io::Errno;
use rustix::net::{RecvFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, recv, sendmsg};
use serde_json::Value;

use super::protocol::{Incoming, Protocol, QmpError};
use super::{EventHandler, Request};
use virgo_runtime::AsyncFd;
use virgo_sys::words;

/// How many reads may follow each other before others on the worker have a turn.
const READS_IN_A_ROW: usize = 16;

type Answer = Sender<Result<Value, QmpError>>;

/// Serves requests until nobody can make any more, or QEMU is gone, or it breaks, which is noted.
pub(super) async fn serve(
    socket: OwnedFd,
    requests: Receiver<Request>,
    on_event: EventHandler,
    failure: &OnceLock<String>,
) {
    let (mut protocol, opening) = Protocol::new();
    if let Err(error) = talk(socket, &requests, on_event, &mut protocol, opening).await {
        tracing::warn!("a QEMU became unmanageable: {error}");
        let _ = failure.set(error);
    }
    // What nobody takes any more would leave those who wait for its answer waiting. The protocol, too, goes
    // only now that they find the reason.
    requests.close();
    while requests.try_recv().is_ok() {}
}

async fn talk(
    socket: OwnedFd,
    requests: &Receiver<Request>,
    mut on_event: EventHandler,
    protocol: &mut Protocol<Answer>,
    opening: Vec<u8>,
) -> Result<(), String> {
    let socket = AsyncFd::new(socket).map_err(|e| words(&e))?;
    let mut output = Output(VecDeque::from([Piece { bytes: opening, sent: 0, descriptor: None }]));
    let mut buffer = vec![0; 64 << 10];
    loop {
        output.flush(&socket).map_err(|e| format!("writing to its monitor failed: {}", words(&e)))?;
        for turn in 0.. {
            match recv(&socket, &mut buffer[..], RecvFlags::empty()) {
                Ok((0, _)) | Err(Errno::CONNRESET) => return Ok(()),
                Ok((length, _)) => {
                    for message in protocol.feed(&buffer[..length]).map_err(|e| e.to_string())? {
                        match message {
                            // Who asked may have gone meanwhile.
                            Incoming::Answer(answer, result) => drop(answer.try_send(result)),
                            Incoming::Event(event) => on_event(event),
                        }
                    }
                }
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => break,
                Err(error) => {
                    return Err(format!("reading from its monitor failed: {}", words(&error.into())));
                }
            }
            if turn % READS_IN_A_ROW == READS_IN_A_ROW - 1 {
                yield_now().await;
            }
        }
        let ready = async {
            if output.is_empty() {
                socket.readable().await;
            } else {
                or(socket.readable(), socket.writable()).await;
            }
            None
        };
        match or(async { Some(requests.recv().await) }, ready).await {
            Some(Ok(Request { command, arguments, descriptor, answer })) => {
                let bytes = protocol.command(&command, arguments, answer);
                output.0.push_back(Piece { bytes, sent: 0, descriptor });
            }
            Some(Err(_)) => return Ok(()),
            None => {}
        }
    }
}

/// What is still to be sent.
struct Output(VecDeque<Piece>);

struct Piece {
    bytes: Vec<u8>,
    sent: usize,
    /// Goes along with the first byte.
    descriptor: Option<OwnedFd>,
}

impl Output {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sends as much as the socket takes now.
    fn flush(&mut self, socket: &AsyncFd) -> io::Result<()> {
        while let Some(piece) = self.0.front_mut() {
            match piece.send(socket) {
                Ok(()) if piece.sent == piece.bytes.len() => drop(self.0.pop_front()),
                Ok(()) | Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => break,
                // What QEMU said before it went is still to be read; the end is seen then.
                Err(Errno::PIPE | Errno::CONNRESET) => self.0.clear(),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

impl Piece {
    fn send(&mut self, socket: &AsyncFd) -> Result<(), Errno> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        let descriptors: Vec<_> = self.descriptor.iter().map(AsFd::as_fd).collect();
        if !descriptors.is_empty() {
            // The space is made for exactly this.
            control.push(SendAncillaryMessage::ScmRights(&descriptors));
        }
        let bytes = [IoSlice::new(&self.bytes[self.sent..])];
        self.sent += sendmsg(socket, &bytes, &mut control, SendFlags::NOSIGNAL)?;
        self.descriptor = None;
        Ok(())
    }
}
