//! Both ends of a connection in memory, with a manual clock.

use std::time::Duration;

use virgo_wire::client::{Client, Limits, Output};
use virgo_wire::endpoint::Transmit;
use virgo_wire::remote;
use virgo_wire::server::{Incoming, Server, ServerOutput};

/// Both ends, and their outputs.
pub struct Pair {
    pub client: Client<u32>,
    pub server: Server<u32>,
    pub now: Duration,
    /// Size of the pieces in which bytes arrive.
    pub piece: usize,
    pub at_client: Vec<Output<u32>>,
    pub at_server: Vec<ServerOutput<u32>>,
}

impl Pair {
    pub fn new() -> Self {
        Self::with(Limits::default(), 5)
    }

    pub fn with(limits: Limits, served: usize) -> Self {
        let mut server = Server::new(vec![&remote::PROGRAM], served);
        server.set_authenticated();
        Self {
            client: Client::new(limits),
            server,
            now: Duration::ZERO,
            piece: usize::MAX,
            at_client: Vec::new(),
            at_server: Vec::new(),
        }
    }

    /// Transfers bytes both ways until both ends are idle.
    pub fn run(&mut self) {
        while self.carry_to_server() | self.carry_to_client() {}
    }

    /// Transfers the client's messages, even if the server does not want input.
    pub fn carry_to_server(&mut self) -> bool {
        let sent: Vec<_> = std::iter::from_fn(|| self.client.poll_transmit()).collect();
        for (bytes, descriptor) in segments(&sent, self.piece) {
            self.server.feed(self.now, &bytes, descriptor);
        }
        self.at_server.extend(std::iter::from_fn(|| self.server.poll_output()));
        !sent.is_empty()
    }

    pub fn carry_to_client(&mut self) -> bool {
        let sent: Vec<_> = std::iter::from_fn(|| self.server.poll_transmit()).collect();
        for (bytes, descriptor) in segments(&sent, self.piece) {
            self.client.feed(self.now, &bytes, descriptor);
        }
        self.at_client.extend(std::iter::from_fn(|| self.client.poll_output()));
        !sent.is_empty()
    }

    /// Advances the clock, stopping at each timeout.
    #[allow(dead_code)]
    pub fn wait(&mut self, time: Duration, carry: bool) {
        let end = self.now + time;
        loop {
            if carry {
                self.run();
            }
            let due = [self.client.poll_timeout(), self.server.poll_timeout()];
            let Some(next) = due.into_iter().flatten().filter(|due| *due <= end).min() else { break };
            self.now = next;
            self.client.handle_timeout(next);
            self.server.handle_timeout(next);
            if !carry {
                // The bytes are lost, as with a hanging peer.
                while self.client.poll_transmit().is_some() {}
                while self.server.poll_transmit().is_some() {}
            }
            self.at_client.extend(std::iter::from_fn(|| self.client.poll_output()));
            self.at_server.extend(std::iter::from_fn(|| self.server.poll_output()));
        }
        self.now = end;
    }

    /// Returns the calls that the server has received.
    pub fn take_calls(&mut self) -> Vec<Incoming<u32>> {
        let (mut calls, mut rest) = (Vec::new(), Vec::new());
        for output in self.at_server.drain(..) {
            match output {
                ServerOutput::Call(call) => calls.push(call),
                other => rest.push(other),
            }
        }
        self.at_server = rest;
        calls
    }
}

/// Splits messages into reads of a socket: pieces, and after a message one byte per descriptor.
fn segments(sent: &[Transmit<u32>], piece: usize) -> Vec<(Vec<u8>, Option<u32>)> {
    let mut segments = Vec::new();
    let mut merged = Vec::new();
    for transmit in sent {
        merged.extend_from_slice(&transmit.bytes);
        for descriptor in &transmit.descriptors {
            // A read ends after a byte that carries a descriptor, but may begin anywhere before it.
            merged.push(0);
            let mut pieces: Vec<_> =
                merged.chunks(piece.min(merged.len())).map(|bytes| (bytes.to_vec(), None)).collect();
            pieces.last_mut().unwrap().1 = Some(*descriptor);
            segments.append(&mut pieces);
            merged.clear();
        }
    }
    segments.extend(merged.chunks(piece.min(merged.len()).max(1)).map(|bytes| (bytes.to_vec(), None)));
    segments
}
