//! Feeds bytes to both halves of a connection, in two pieces: the first byte says where they part.

#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use virgo_wire::client::{Client, Limits};
use virgo_wire::remote::{self, procedure};
use virgo_wire::server::{Server, ServerOutput};

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let cut = usize::from(*first).min(bytes.len());
    let (head, tail) = bytes.split_at(cut);

    let mut client = Client::<u32>::new(Limits::default());
    let _ = client.call::<procedure::ConnectGetVersion>(&(), Vec::new());
    let _ = client.call::<procedure::DomainOpenConsole>(&Default::default(), Vec::new());
    while client.poll_transmit().is_some() {}
    client.feed(Duration::ZERO, head, [1, 2]);
    client.feed(Duration::ZERO, tail, [3]);
    client.peer_closed();
    while client.poll_output().is_some() {}

    let mut server = Server::<u32>::new(vec![&remote::PROGRAM], 5);
    server.set_authenticated();
    server.feed(Duration::ZERO, head, [1, 2]);
    while let Some(output) = server.poll_output() {
        if let ServerOutput::Call(call) = output {
            let _ = server.reply(call.id, &(), Vec::new());
        }
    }
    server.feed(Duration::ZERO, tail, [3]);
    server.peer_closed();
    while server.poll_output().is_some() {}
});
