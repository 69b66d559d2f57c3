//! Replays recorded sessions with our client or our daemon in place of libvirt's: they write the same bytes.

mod capture;

use std::collections::HashMap;
use std::time::Duration;

use capture::{Conversation, Direction, captures};
use virgo_wire::client::{CallId, Client, Limits, Output, Pace, Request};
use virgo_wire::frame::{Frame, FrameReader, Kind, Status};
use virgo_wire::keepalive;
use virgo_wire::net::StreamHole;
use virgo_wire::program::Program;
use virgo_wire::server::{RequestId, Server, ServerOutput, StreamId};
use virgo_wire::xdr::{Encode, EncodeError, Writer, from_bytes};
use virgo_wire::{admin, qemu, remote};

static PROGRAMS: [&Program; 3] = [&remote::PROGRAM, &qemu::PROGRAM, &admin::PROGRAM];

/// Encoded body.
struct Raw<'a>(&'a [u8]);

impl Encode for Raw<'_> {
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
        writer.raw(self.0);
        Ok(())
    }
}

/// Returns a message and the bytes that carry its descriptors, which are not recorded.
fn read(bytes: &[u8]) -> (Frame, Vec<u8>) {
    let with_zeros = [bytes, &[0; 32]].concat();
    let frame = FrameReader::new().next(&mut with_zeros.as_slice()).unwrap().unwrap();
    let zeros = vec![0; frame.descriptors as usize];
    (frame, zeros)
}

fn is_keepalive(bytes: &[u8]) -> bool {
    bytes[4..8] == keepalive::PROGRAM.to_be_bytes()
}

fn hole_length(frame: &Frame) -> u64 {
    from_bytes::<StreamHole>(&frame.body).unwrap().length as u64
}

#[test]
fn our_client_writes_the_same_bytes_as_libvirts() {
    for (file, conversation) in captures() {
        play_client(&file, &conversation);
    }
}

fn play_client(file: &str, conversation: &Conversation) {
    let mut client = Client::<u32>::new(Limits { requests: 1000, pipelined: 1000 });
    let mut calls: HashMap<u32, CallId> = HashMap::new();
    let mut replies = 0;
    for (direction, bytes) in conversation {
        let (frame, zeros) = read(bytes);
        let header = frame.header;
        let descriptors: Vec<u32> = (0..frame.descriptors).collect();
        if *direction == Direction::FromDaemon {
            client.feed(Duration::ZERO, bytes, []);
            client.feed(Duration::ZERO, &zeros, descriptors);
            while let Some(output) = client.poll_output() {
                match output {
                    Output::Reply { call, .. } => {
                        assert_eq!(calls[&header.serial], call);
                        replies += 1;
                    }
                    Output::Closed(reason) => panic!("{file}: {header:?}: {reason}"),
                    Output::Event(_) | Output::Stream { .. } => {}
                }
            }
            continue;
        }
        if is_keepalive(bytes) {
            continue;
        }
        let stream = calls.get(&header.serial).copied();
        match (header.kind, header.status) {
            (Kind::Call | Kind::CallWithFds, _) => {
                let info = PROGRAMS.iter().find(|program| program.number == header.program).unwrap();
                let request = Request {
                    program: header.program,
                    version: header.version,
                    procedure: header.procedure,
                    body: frame.body,
                    descriptors,
                    pace: Pace::Quick,
                    opens_stream: info.procedure(header.procedure).unwrap().stream.is_some(),
                };
                calls.insert(header.serial, client.call_raw(request).unwrap());
            }
            (Kind::StreamHole, _) => client.stream_send_hole(stream.unwrap(), hole_length(&frame)).unwrap(),
            (_, Status::Continue) => client.stream_send(stream.unwrap(), &frame.body).unwrap(),
            (_, Status::Ok) => client.stream_finish(stream.unwrap()).unwrap(),
            _ => client.stream_abort(stream.unwrap()).unwrap(),
        }
        let written = std::iter::from_fn(|| client.poll_transmit()).find(|item| !is_keepalive(&item.bytes));
        assert_eq!(written.map(|transmit| transmit.bytes).as_ref(), Some(bytes), "{file}: {header:?}");
    }
    assert_eq!(replies, calls.len(), "{file}: every call was answered");
}

#[test]
fn our_daemon_writes_the_same_bytes_as_libvirts() {
    for (file, conversation) in captures() {
        play_server(&file, &conversation);
    }
}

fn play_server(file: &str, conversation: &Conversation) {
    let mut server = Server::<u32>::new(PROGRAMS.to_vec(), 1000);
    server.set_authenticated();
    let mut requests: HashMap<u32, RequestId> = HashMap::new();
    let mut streams: HashMap<u32, StreamId> = HashMap::new();
    let mut failed: Vec<u32> = Vec::new();
    for (direction, bytes) in conversation {
        let (frame, zeros) = read(bytes);
        let header = frame.header;
        let descriptors: Vec<u32> = (0..frame.descriptors).collect();
        if *direction == Direction::ToDaemon {
            server.feed(Duration::ZERO, bytes, []);
            server.feed(Duration::ZERO, &zeros, descriptors);
            while let Some(output) = server.poll_output() {
                match output {
                    ServerOutput::Call(call) => drop(requests.insert(header.serial, call.id)),
                    ServerOutput::Stream { stream, .. } => assert_eq!(streams[&header.serial], stream),
                    ServerOutput::Closed(reason) => panic!("{file}: {header:?}: {reason}"),
                }
            }
            continue;
        }
        if is_keepalive(bytes) {
            continue;
        }
        let stream = streams.get(&header.serial).copied();
        match (header.kind, header.status) {
            (Kind::Reply | Kind::ReplyWithFds, Status::Ok) => {
                let id = *requests.get(&header.serial).unwrap_or_else(|| panic!("{file}: {header:?}"));
                let opened = server.reply(id, &Raw(&frame.body), descriptors).unwrap();
                streams.extend(opened.map(|stream| (header.serial, stream)));
            }
            (Kind::Reply, _) => {
                let error: remote::Error = from_bytes(&frame.body).unwrap();
                server.reply_error(requests[&header.serial], &error).unwrap();
            }
            (Kind::Message, _) => {
                let program = PROGRAMS.iter().find(|program| program.number == header.program).unwrap();
                server.event_raw(program, header.procedure, &Raw(&frame.body)).unwrap();
            }
            (Kind::StreamHole, _) => server.stream_send_hole(stream.unwrap(), hole_length(&frame)).unwrap(),
            (_, Status::Continue) if frame.body.is_empty() => server.stream_end(stream.unwrap()).unwrap(),
            (_, Status::Continue) => server.stream_send(stream.unwrap(), &frame.body).unwrap(),
            // If a stream fails while the client finishes it, libvirtd sends both messages; ours sends the failure.
            (_, Status::Ok) if server.stream_finish(stream.unwrap()).is_err() => {
                assert!(failed.contains(&header.serial), "{file}: {header:?}");
                continue;
            }
            (_, Status::Ok) => {}
            _ => server.stream_fail(stream.unwrap(), &from_bytes(&frame.body).unwrap()).unwrap(),
        }
        if header.kind == Kind::Stream && header.status == Status::Error {
            failed.push(header.serial);
        }
        let written = std::iter::from_fn(|| server.poll_transmit()).find(|item| !is_keepalive(&item.bytes));
        assert_eq!(written.map(|transmit| transmit.bytes).as_ref(), Some(bytes), "{file}: {header:?}");
    }
}
