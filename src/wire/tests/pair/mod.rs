//! A client and a daemon in memory, with a clock that stands still until it is moved.

use std::time::Duration;

use virgo_wire::client::{Client, Limits, Output};
use virgo_wire::link::Transmit;
use virgo_wire::remote;
use virgo_wire::server::{Incoming, Server, ServerOutput};

/// Both ends, and what came out of them.
pub struct Pair {
    pub client: Client<u32>,
    pub server: Server<u32>,
    pub now: Duration,
    /// In how large pieces bytes arrive.
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

    /// Carries bytes both ways until nothing moves.
    pub fn run(&mut self) {
        while self.carry_to_server() | self.carry_to_client() {}
    }

    /// Carries what the client has written, without regard to what the server wants.
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

    /// Moves the clock, stopping wherever somebody has something to do.
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
                // The bytes are lost, as by a peer that hangs.
                while self.client.poll_transmit().is_some() {}
                while self.server.poll_transmit().is_some() {}
            }
            self.at_client.extend(std::iter::from_fn(|| self.client.poll_output()));
            self.at_server.extend(std::iter::from_fn(|| self.server.poll_output()));
        }
        self.now = end;
    }

    /// The calls that have reached the server.
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

/// The bytes as the reader of a socket gets them: pieces, and behind a message one byte for each descriptor.
fn segments(sent: &[Transmit<u32>], piece: usize) -> Vec<(Vec<u8>, Option<u32>)> {
    let mut segments = Vec::new();
    let mut merged = Vec::new();
    for transmit in sent {
        merged.extend_from_slice(&transmit.bytes);
        for descriptor in &transmit.descriptors {
            // A read ends behind a byte that carries a descriptor, but may begin anywhere before it.
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
