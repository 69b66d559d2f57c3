//! What is held for as long as a call, or the stream it opened, is wanted.
//!
//! [`Link`] makes these; whoever drops them early gives up.

use std::future::{Future, poll_fn};
use std::os::fd::OwnedFd;
use std::pin::pin;
use std::sync::Arc;
use std::task::Context;

use futures_channel::oneshot;
use virgo_operations::{Error, Result};
use virgo_wire::client::{CallId, Client, Failure};
use virgo_wire::endpoint::CloseReason;
use virgo_wire::program::Call;
use virgo_wire::stream::{StreamError, StreamItem};
use zeroize::Zeroize;

use super::inflow::Outflow;
use super::{Answer, Link, Returned, carries_secret};
use crate::error;

/// A call that was made. Dropping it forgets the call, or aborts the stream it has opened.
pub(super) struct Pending {
    link: Arc<Link>,
    call: CallId,
    answer: oneshot::Receiver<Answer>,
    is_over: bool,
}

impl Pending {
    pub(super) fn new(link: Arc<Link>, call: CallId, answer: oneshot::Receiver<Answer>) -> Self {
        Self { link, call, answer, is_over: false }
    }

    /// Waits for the answer, which is one of the call `C`, and says when it came.
    pub(super) async fn answer<C: Call>(&mut self) -> Result<Returned<C::Ret>> {
        let answer = reading(&self.link, &mut self.answer).await;
        let is_stream = self.link.lock().streams.contains_key(&self.call);
        self.is_over = !is_stream;
        // Nobody drops the sender without a word.
        let (moment, answer) = answer.unwrap_or((0, Err(Failure::Closed(CloseReason::Closed))));
        let of_failure = |failure| error::of_failure(failure, C::INFO, self.link.libvirt.get().copied());
        let mut reply = answer.map_err(of_failure)?;
        let ret = reply.decode::<C>().map_err(|error| error::unreadable(C::INFO.name, &error));
        if carries_secret::<C>() {
            reply.body.zeroize();
        }
        let ret = ret?;
        Ok((moment, ret, reply.descriptors))
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if !self.is_over {
            let mut state = self.link.lock();
            state.calls.remove(&self.call);
            state.streams.remove(&self.call);
            state.client.forget(self.call);
            self.link.drive(&mut state);
        }
    }
}

/// Waits for something that comes by the socket; a thread that blocks reads the socket by itself meanwhile.
async fn reading<T>(link: &Arc<Link>, come: impl Future<Output = T>) -> T {
    let mut come = pin!(come);
    let poll = |cx: &mut Context<'_>| {
        let polled = come.as_mut().poll(cx);
        if polled.is_pending() {
            virgo_runtime::offer_input(link);
        }
        polled
    };
    poll_fn(poll).await
}

/// This side's end of a stream. Dropping it aborts the stream, if it has not ended.
pub(crate) struct StreamEnd {
    pending: Pending,
    come: Outflow,
}

impl StreamEnd {
    pub(super) fn new(pending: Pending, come: Outflow) -> Self {
        Self { pending, come }
    }

    /// What comes next, of which the last thing may be the reason why nothing more does; nothing once the stream
    /// or the connection has ended.
    pub(crate) async fn next(&self) -> Option<Result<StreamItem>> {
        reading(&self.pending.link, self.come.take()).await
    }

    /// Whether it was given up because it was not read, and the last thing to come is an error that says so.
    pub(crate) fn is_given_up(&self) -> bool {
        self.come.is_given_up()
    }

    /// Sends data once little waits to be sent. Tells whether the stream takes it.
    pub(crate) async fn send(&self, data: &[u8]) -> bool {
        self.send_by(|client, call| client.stream_send(call, data)).await
    }

    /// Sends a hole, likewise.
    pub(crate) async fn send_hole(&self, length: u64) -> bool {
        self.send_by(|client, call| client.stream_send_hole(call, length)).await
    }

    async fn send_by(
        &self,
        send: impl Fn(&mut Client<OwnedFd>, CallId) -> std::result::Result<(), StreamError>,
    ) -> bool {
        const ENOUGH: usize = 256 << 10;
        let link = &self.pending.link;
        loop {
            let drained = link.drained.listen();
            {
                let mut state = link.lock();
                if state.client.closed().is_some() {
                    return false;
                }
                if state.client.stream_queued(self.pending.call) < ENOUGH {
                    let sent = send(&mut state.client, self.pending.call);
                    link.drive(&mut state);
                    return sent.is_ok();
                }
            }
            drained.await;
        }
    }

    /// Why the stream or the connection has failed, if it has; what has come before that may still be unread.
    pub(crate) fn failure(&self) -> Option<Error> {
        self.come.failure().or_else(|| self.pending.link.expect_alive().err())
    }

    /// Why nothing more comes out of a stream that was not ended.
    pub(crate) fn broken_off(&self) -> Error {
        self.failure().unwrap_or_else(|| Error::failed("the stream ended too early"))
    }

    /// Says that everything was sent, and everything needed has come.
    pub(crate) fn finish(&self) {
        let link = &self.pending.link;
        let mut state = link.lock();
        // It may be ending already.
        let _ = state.client.stream_finish(self.pending.call);
        link.drive(&mut state);
    }
}
