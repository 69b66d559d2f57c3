//! Feeds bytes to both ends of a connection, in two pieces.

use std::collections::HashSet;
use std::time::Duration;

use virgo_wire::client::{CallId, Client, Limits, Output, Pace, Request};
use virgo_wire::frame::{FrameReader, Header, Kind};
use virgo_wire::server::{Server, ServerOutput};
use virgo_wire::stream::StreamItem;
use virgo_wire::{admin, lxc, qemu, remote};

use super::bounded::bounded;

/// First byte: where to split; second: number of descriptors per piece, and actions between them.
pub fn frames(data: &[u8]) {
    let [cut, choices, bytes @ ..] = data else { return };
    let cut = bytes.len() * usize::from(*cut) / 256;
    bounded(bytes, |bytes| {
        let in_pieces = to_client(bytes, cut, *choices);
        // Without descriptors and actions, the split must make no difference.
        if choices & 0x3f == 0 {
            assert_eq!(in_pieces, to_client(bytes, 0, *choices));
        }
        drop(in_pieces);
        to_server(bytes, cut, *choices);
    });
}

/// Client: it has made the calls that the bytes answer, as far as these have the serials 0, 1, 2 …
fn to_client(bytes: &[u8], cut: usize, choices: u8) -> Vec<Output<u32>> {
    let (head, tail) = bytes.split_at(cut);
    let mut client = Client::<u32>::new(Limits { requests: 5, pipelined: 50 });
    let calls = call(&mut client, bytes);
    while client.poll_transmit().is_some() {}
    client.feed(Duration::ZERO, head, descriptors(choices));
    let mut forgotten = None;
    if let Some(first) = calls.first() {
        // They fail where there is no stream.
        if choices & 0x04 != 0 {
            let _ = client.stream_send(*first, b"data");
        }
        if choices & 0x08 != 0 {
            let _ = client.stream_finish(*first);
        }
        if choices & 0x10 != 0 {
            let _ = client.stream_abort(*first);
        }
        if choices & 0x20 != 0 {
            client.forget(*first);
            forgotten = Some(*first);
        }
    }
    while client.poll_transmit().is_some() {}
    client.feed(Duration::ZERO, tail, descriptors(choices));
    client.peer_closed();
    let outputs: Vec<_> = std::iter::from_fn(|| client.poll_output()).collect();
    check(&calls, forgotten, &outputs);
    outputs
}

/// Makes a call for each message with a new serial in sequence.
fn call(client: &mut Client<u32>, mut bytes: &[u8]) -> Vec<CallId> {
    let mut reader = FrameReader::new();
    let mut calls = vec![];
    while let Ok(Some(frame)) = reader.next(&mut bytes) {
        let Header { program, version, procedure, kind, serial, .. } = frame.header;
        if kind == Kind::Message || serial as usize != calls.len() {
            continue;
        }
        let request = Request {
            program,
            version,
            procedure,
            body: vec![],
            descriptors: vec![],
            pace: Pace::Quick,
            opens_stream: procedure % 2 == 1,
        };
        calls.push(client.call_raw(request).expect("it has no arguments that could be too long"));
    }
    calls
}

/// Checks that each call is answered exactly once, unless it was forgotten, and that the close comes last.
fn check(calls: &[CallId], forgotten: Option<CallId>, outputs: &[Output<u32>]) {
    let mut answered = HashSet::new();
    let mut streams_over = HashSet::new();
    for (index, output) in outputs.iter().enumerate() {
        match output {
            Output::Reply { call, .. } => assert!(answered.insert(*call), "{call:?} is answered twice"),
            Output::Stream { call, item } => {
                assert!(!streams_over.contains(call), "{item:?} behind the end of a stream");
                if matches!(item, StreamItem::Finished | StreamItem::Aborted | StreamItem::Failed(_)) {
                    streams_over.insert(*call);
                }
            }
            Output::Event(_) => {}
            Output::Closed(_) => assert_eq!(index, outputs.len() - 1, "more comes behind the end"),
        }
    }
    assert!(matches!(outputs.last(), Some(Output::Closed(_))), "the end is not told");
    for call in calls.iter().filter(|call| Some(**call) != forgotten) {
        assert!(answered.contains(call), "{call:?} is never answered");
    }
}

/// Daemon: it answers all calls at once, some with errors, and ends each stream at its first message.
fn to_server(bytes: &[u8], cut: usize, choices: u8) {
    let (head, tail) = bytes.split_at(cut);
    let programs = vec![&remote::PROGRAM, &qemu::PROGRAM, &lxc::PROGRAM, &admin::PROGRAM];
    let mut server = Server::<u32>::new(programs, 5);
    if choices & 0x40 == 0 {
        server.set_authenticated();
    }
    server.feed(Duration::ZERO, head, descriptors(choices));
    answer(&mut server, choices);
    server.feed(Duration::ZERO, tail, descriptors(choices));
    answer(&mut server, choices);
    server.peer_closed();
    let last = std::iter::from_fn(|| server.poll_output()).last();
    assert!(last.is_none_or(|output| matches!(output, ServerOutput::Closed(_))));
}

fn answer(server: &mut Server<u32>, choices: u8) {
    while let Some(output) = server.poll_output() {
        match output {
            ServerOutput::Call(call) if choices & 0x80 != 0 => server.reply_bad_arguments(call.id),
            ServerOutput::Call(call) => drop(server.reply(call.id, &(), vec![])),
            ServerOutput::Stream { stream, .. } => drop(server.stream_finish(stream)),
            ServerOutput::Closed(_) => {}
        }
    }
    while server.poll_transmit().is_some() {}
}

fn descriptors(choices: u8) -> impl Iterator<Item = u32> {
    (0..choices & 0x03).map(u32::from)
}
