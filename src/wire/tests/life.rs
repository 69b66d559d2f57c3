//! Lifetime of a connection: keepalive, loss at every byte, invalid frames, refused calls.

#[allow(dead_code)]
mod capture;
mod pair;

use std::time::Duration;

use pair::Pair;
use virgo_wire::client::{Client, Failure, Limits, Output};
use virgo_wire::endpoint::CloseReason;
use virgo_wire::frame::FrameError;
use virgo_wire::keepalive::KeepaliveConfig;
use virgo_wire::remote::{self, procedure};
use virgo_wire::server::{Server, ServerOutput};

const SECOND: Duration = Duration::from_secs(1);

fn outputs(client: &mut Client<u32>) -> Vec<Output<u32>> {
    std::iter::from_fn(|| client.poll_output()).collect()
}

#[test]
fn a_silent_connection_is_pinged() {
    let mut pair = Pair::new();
    pair.client.set_keepalive(Some(KeepaliveConfig::default()), pair.now);
    pair.server.set_keepalive(Some(KeepaliveConfig::default()), pair.now);
    pair.wait(SECOND * 3600, true);
    assert!(pair.at_client.is_empty() && pair.at_server.is_empty());
    // An end without keepalive answers nevertheless.
    pair.client.set_keepalive(None, pair.now);
    pair.wait(SECOND * 3600, true);
    assert!(pair.server.wants_input());
}

#[test]
fn a_hanging_peer_is_a_keepalive_timeout() {
    let mut pair = Pair::new();
    pair.client.set_keepalive(Some(KeepaliveConfig { interval: SECOND * 5, count: 5 }), pair.now);
    let call = pair.client.call::<procedure::ConnectGetVersion>(&(), Vec::new()).unwrap();
    pair.wait(SECOND * 29, false);
    assert!(pair.at_client.is_empty());
    pair.wait(SECOND * 2, false);
    let reason = CloseReason::KeepaliveTimeout { silent: SECOND * 30 };
    let failed = Output::Reply { call, result: Err(Failure::Closed(reason.clone())) };
    assert_eq!(pair.at_client, [failed, Output::Closed(reason)]);
    assert_eq!(pair.client.poll_timeout(), None);
}

#[test]
fn any_byte_restarts_the_keepalive() {
    let mut client = Client::<u32>::new(Limits::default());
    client.set_keepalive(Some(KeepaliveConfig { interval: SECOND, count: 1 }), Duration::ZERO);
    // A long message that arrives slowly.
    let length = 10_000_u32.to_be_bytes();
    for (second, byte) in length.into_iter().chain([0x20, 0, 0x80, 0x86]).chain([0; 2000]).enumerate() {
        let now = SECOND * second as u32;
        client.handle_timeout(now);
        client.feed(now, &[byte], []);
    }
    assert_eq!(client.closed(), None);
}

#[test]
fn loss_at_any_byte_fails_all_pending_calls() {
    // A short session, as sent by a daemon.
    let mut pair = Pair::new();
    pair.client.call::<procedure::ConnectGetVersion>(&(), Vec::new()).unwrap();
    pair.client.call::<procedure::DomainOpenConsole>(&Default::default(), Vec::new()).unwrap();
    pair.carry_to_server();
    let calls = pair.take_calls();
    let version = remote::ConnectGetVersionRet { hv_ver: 9_000_000 };
    pair.server.reply(calls[0].id, &version, Vec::new()).unwrap();
    let stream = pair.server.reply(calls[1].id, &(), Vec::new()).unwrap().unwrap();
    pair.server.stream_send(stream, b"data").unwrap();
    let mut ends = vec![0];
    let mut bytes = Vec::new();
    while let Some(transmit) = pair.server.poll_transmit() {
        bytes.extend(transmit.bytes);
        ends.push(bytes.len());
    }
    for lost in 0..=bytes.len() {
        let mut client = Client::<u32>::new(Limits::default());
        client.call::<procedure::ConnectGetVersion>(&(), Vec::new()).unwrap();
        client.call::<procedure::DomainOpenConsole>(&Default::default(), Vec::new()).unwrap();
        while client.poll_transmit().is_some() {}
        // This call is still queued in the client.
        client.call::<procedure::ConnectGetType>(&(), Vec::new()).unwrap();
        client.feed(Duration::ZERO, &bytes[..lost], []);
        client.peer_closed();
        let all = outputs(&mut client);
        let reason = CloseReason::ClosedByPeer { within_message: !ends.contains(&lost) };
        let replies = all.iter().filter(|output| matches!(output, Output::Reply { .. })).count();
        assert_eq!(replies, 3, "lost behind byte {lost}");
        assert_eq!(all.last(), Some(&Output::Closed(reason)), "lost behind byte {lost}");
        // Later calls fail at once, and nothing is written.
        client.call::<procedure::ConnectGetType>(&(), Vec::new()).unwrap();
        assert!(matches!(&outputs(&mut client)[..], [Output::Reply { result: Err(Failure::Closed(_)), .. }]));
        assert!(client.poll_transmit().is_none());
    }
}

#[test]
fn loss_at_any_byte_is_reported_to_the_daemon() {
    let mut client = Client::<u32>::new(Limits::default());
    let args = remote::DomainFdAssociateArgs { name: "disk".to_owned(), ..Default::default() };
    client.call::<procedure::ConnectGetVersion>(&(), Vec::new()).unwrap();
    client.call::<procedure::DomainFdAssociate>(&args, vec![1]).unwrap();
    let sent: Vec<_> = std::iter::from_fn(|| client.poll_transmit()).collect();
    let first = sent[0].bytes.len();
    let bytes = [&sent[0].bytes[..], &sent[1].bytes[..], &[0]].concat();
    for lost in 0..=bytes.len() {
        let mut server = Server::<u32>::new(vec![&remote::PROGRAM], 5);
        server.set_authenticated();
        server.feed(Duration::ZERO, &bytes[..lost], (lost == bytes.len()).then_some(1));
        server.peer_closed();
        let outputs: Vec<_> = std::iter::from_fn(|| server.poll_output()).collect();
        let calls = outputs.iter().filter(|output| matches!(output, ServerOutput::Call(_))).count();
        assert_eq!(calls, usize::from(lost >= first) + usize::from(lost == bytes.len()));
        let within_message = ![0, first, bytes.len()].contains(&lost);
        match outputs.last() {
            Some(ServerOutput::Closed(CloseReason::ClosedByPeer { within_message: within })) => {
                assert_eq!(*within, within_message, "lost behind byte {lost}");
            }
            other => panic!("{other:?}"),
        }
    }
}

/// Returns the close reason after these bytes, with a call in flight.
fn end(bytes: &[u8], descriptors: Vec<u32>) -> Option<CloseReason> {
    let mut client = Client::<u32>::new(Limits::default());
    client.call::<procedure::ConnectGetVersion>(&(), Vec::new()).unwrap();
    client.poll_transmit();
    client.feed(Duration::ZERO, bytes, descriptors);
    let told = outputs(&mut client);
    assert_eq!(told.iter().any(|output| matches!(output, Output::Closed(_))), client.closed().is_some());
    client.closed().cloned()
}

fn message(words: [u32; 6], body: &[u8]) -> Vec<u8> {
    let mut bytes = (28 + body.len() as u32).to_be_bytes().to_vec();
    words.iter().for_each(|word| bytes.extend(word.to_be_bytes()));
    bytes.extend(body);
    bytes
}

#[test]
fn invalid_lengths_close_the_connection() {
    for length in [0, 3, 4, 27] {
        let bytes = u32::to_be_bytes(length);
        assert_eq!(end(&bytes, vec![]), Some(CloseReason::Frame(FrameError::TooShort { length })));
    }
    // The maximum is 4 bytes more than the limit, which does not count the length.
    assert_eq!(end(&33_554_436_u32.to_be_bytes(), vec![]), None);
    for length in [33_554_437, u32::MAX] {
        let bytes = length.to_be_bytes();
        assert_eq!(end(&bytes, vec![]), Some(CloseReason::Frame(FrameError::TooLong { length })));
    }
}

#[test]
fn invalid_descriptor_counts_close_the_connection() {
    let reply = |body: &[u8]| message([0x2000_8086, 1, 4, 5, 0, 0], body);
    assert_eq!(end(&reply(&[]), vec![]), Some(CloseReason::Frame(FrameError::NoDescriptorCount)));
    let error = FrameError::TooManyDescriptors { count: 33 };
    assert_eq!(end(&reply(&[0, 0, 0, 33]), vec![]), Some(CloseReason::Frame(error)));
    let error = FrameError::DescriptorsMissing { announced: 2, received: 1 };
    let bytes = [reply(&[0, 0, 0, 2]), vec![0, 0]].concat();
    assert_eq!(end(&bytes, vec![5]), Some(CloseReason::Frame(error)));
    // Without their bytes they are still awaited.
    assert_eq!(end(&reply(&[0, 0, 0, 2]), vec![]), None);
    // Unannounced ones are dropped.
    assert_eq!(end(&message([0x2000_8086, 1, 4, 1, 0, 0], &[0; 8]), vec![5, 6, 7]), None);
}

#[test]
fn unexpected_messages_close_the_connection() {
    let ends =
        |words, body: &[u8]| matches!(end(&message(words, body), vec![]), Some(CloseReason::Unexpected(_)));
    assert!(ends([0x2000_8086, 1, 4, 0, 0, 0], &[]), "a call to a client");
    assert!(ends([0x2000_8086, 1, 4, 9, 0, 0], &[]), "an unknown kind");
    assert!(ends([0x2000_8086, 1, 4, 1, 0, 2], &[]), "a reply that continues");
    assert!(ends([0x2000_8086, 1, 4, 1, 0, 7], &[]), "a reply with an unknown status");
    assert!(ends([0x2000_8086, 1, 5, 1, 0, 0], &[]), "a reply to another procedure");
    assert!(!ends([0x2000_8086, 1, 4, 1, 77, 0], &[]), "a reply that nobody waits for");
    assert!(!ends([0x2000_8086, 1, 201, 3, 77, 2], &[]), "data of a stream that has ended");
    assert!(!ends([0x6b65_6570, 1, 9, 2, 0, 0], &[]), "a keepalive message that is none");
}

#[test]
fn a_reply_to_an_unsent_call_closes_the_connection() {
    let mut client = Client::<u32>::new(Limits::default());
    client.call::<procedure::ConnectGetVersion>(&(), Vec::new()).unwrap();
    client.feed(Duration::ZERO, &message([0x2000_8086, 1, 4, 1, 0, 0], &[0; 8]), []);
    assert!(matches!(
        &outputs(&mut client)[..],
        [Output::Reply { result: Err(Failure::Closed(_)), .. }, Output::Closed(CloseReason::Unexpected(_))]
    ));
}

#[test]
fn a_flood_of_pings_queues_few_pongs() {
    let mut client = Client::<u32>::new(Limits::default());
    let ping = message([0x6b65_6570, 1, 1, 2, 0, 0], &[]);
    client.feed(Duration::ZERO, &ping.repeat(100_000), []);
    let answers = std::iter::from_fn(|| client.poll_transmit()).count();
    assert!((1..=16).contains(&answers), "{answers}");
}

#[test]
fn refusals_are_those_of_libvirtd() {
    let text = include_str!("captures/refusals.txt");
    for case in text.split("\n\n").filter(|case| !case.trim().is_empty()) {
        let lines: Vec<&str> = case.lines().collect();
        let [name, sent, got] = lines[..] else { panic!("{case}") };
        let mut server = Server::<u32>::new(vec![&remote::PROGRAM], 5);
        server.set_authenticated();
        server.feed(Duration::ZERO, &capture::unhex(&sent[1..]), []);
        while let Some(output) = server.poll_output() {
            match output {
                // Arguments are decoded by the daemon.
                ServerOutput::Call(call) => {
                    assert!(call.decode::<procedure::ConnectOpen>().is_err(), "{name}");
                    server.reply_bad_arguments(call.id);
                }
                ServerOutput::Closed(_) => assert_eq!(got, "<closed", "{name}"),
                other => panic!("{name}: {other:?}"),
            }
        }
        let answer = server.poll_transmit().map(|transmit| transmit.bytes);
        match &got[1..] {
            "closed" => assert!(answer.is_none() && !server.wants_input(), "{name}"),
            "silence" => assert!(answer.is_none() && server.wants_input(), "{name}"),
            bytes => assert_eq!(answer, Some(capture::unhex(bytes)), "{name}"),
        }
    }
}
