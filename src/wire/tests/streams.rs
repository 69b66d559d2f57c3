//! Streams between both ends in memory.

mod pair;

use pair::Pair;
use virgo_wire::client::{CallId, Failure, Output};
use virgo_wire::endpoint::CloseReason;
use virgo_wire::remote::{self, procedure};
use virgo_wire::server::{ServerOutput, StreamId};
use virgo_wire::stream::{StreamError, StreamItem};
use virgo_wire::xdr::DecodeProblem;

/// Opens a stream and returns both ends' IDs.
fn open(pair: &mut Pair) -> (CallId, StreamId) {
    let args = remote::StorageVolUploadArgs::default();
    let call = pair.client.call::<procedure::StorageVolUpload>(&args, Vec::new()).unwrap();
    pair.run();
    let incoming = pair.take_calls().remove(0);
    let stream = pair.server.reply(incoming.id, &(), Vec::new()).unwrap().unwrap();
    pair.run();
    assert!(matches!(pair.at_client.remove(0), Output::Reply { result: Ok(_), .. }));
    (call, stream)
}

fn outputs(pair: &mut Pair) -> Vec<Output<u32>> {
    std::iter::from_fn(|| pair.client.poll_output()).collect()
}

fn at_client(pair: &mut Pair) -> Vec<StreamItem> {
    let item = |output| match output {
        Output::Stream { item, .. } => item,
        other => panic!("{other:?}"),
    };
    pair.at_client.drain(..).map(item).collect()
}

fn at_server(pair: &mut Pair) -> Vec<StreamItem> {
    let item = |output| match output {
        ServerOutput::Stream { item, .. } => item,
        other => panic!("{other:?}"),
    };
    pair.at_server.drain(..).map(item).collect()
}

fn data(text: &str) -> StreamItem {
    StreamItem::Data(text.into())
}

#[test]
fn data_and_holes_go_both_ways() {
    for piece in [1, 5, 28, 36, usize::MAX] {
        let mut pair = Pair::new();
        pair.piece = piece;
        let (call, stream) = open(&mut pair);
        pair.client.stream_send(call, b"up").unwrap();
        pair.client.stream_send_hole(call, 1 << 40).unwrap();
        pair.client.stream_finish(call).unwrap();
        pair.server.stream_send(stream, b"down").unwrap();
        pair.server.stream_send_hole(stream, 7).unwrap();
        pair.server.stream_end(stream).unwrap();
        pair.run();
        assert_eq!(at_server(&mut pair), [data("up"), StreamItem::Hole(1 << 40), StreamItem::Finished]);
        assert_eq!(at_client(&mut pair), [data("down"), StreamItem::Hole(7), StreamItem::End]);
        pair.server.stream_finish(stream).unwrap();
        pair.run();
        assert_eq!(at_client(&mut pair), [StreamItem::Finished]);
        assert_eq!(pair.client.stream_send(call, b"x"), Err(StreamError::NotOpen));
        assert_eq!(pair.server.stream_send(stream, b"x"), Err(StreamError::NotOpen));
    }
}

#[test]
fn data_sent_before_the_reply_is_queued() {
    let mut pair = Pair::new();
    let args = remote::StorageVolUploadArgs::default();
    let call = pair.client.call::<procedure::StorageVolUpload>(&args, Vec::new()).unwrap();
    pair.client.stream_send(call, b"early").unwrap();
    pair.run();
    let incoming = pair.take_calls().remove(0);
    assert_eq!(pair.client.stream_queued(call), 28 + 5);
    assert!(at_server(&mut pair).is_empty());
    pair.server.reply(incoming.id, &(), Vec::new()).unwrap();
    pair.run();
    assert_eq!(at_server(&mut pair), [data("early")]);
    assert_eq!(pair.client.stream_queued(call), 0);
}

#[test]
fn data_right_after_the_reply_is_received() {
    let mut pair = Pair::new();
    let call = pair.client.call::<procedure::DomainOpenConsole>(&Default::default(), Vec::new()).unwrap();
    pair.run();
    let incoming = pair.take_calls().remove(0);
    let stream = pair.server.reply(incoming.id, &(), Vec::new()).unwrap().unwrap();
    pair.server.stream_send(stream, b"login:").unwrap();
    pair.run();
    match &pair.at_client[..] {
        [Output::Reply { .. }, Output::Stream { call: of, item }] => {
            assert_eq!((*of, item), (call, &data("login:")))
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn long_data_is_sent_in_chunks() {
    let mut pair = Pair::new();
    let (call, _) = open(&mut pair);
    let long = vec![9; 262_120 * 2 + 5];
    pair.client.stream_send(call, &long).unwrap();
    pair.run();
    let lengths: Vec<usize> = (at_server(&mut pair).iter())
        .map(|item| match item {
            StreamItem::Data(data) => data.len(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(lengths, [262_120, 262_120, 5]);
}

#[test]
fn streams_are_sent_round_robin_after_calls() {
    let mut pair = Pair::new();
    let ((a, _), (b, _)) = (open(&mut pair), open(&mut pair));
    for text in ["1", "2"] {
        pair.client.stream_send(a, format!("a{text}").as_bytes()).unwrap();
        pair.client.stream_send(b, format!("b{text}").as_bytes()).unwrap();
    }
    pair.client.call::<procedure::ConnectGetVersion>(&(), Vec::new()).unwrap();
    pair.run();
    assert!(matches!(pair.at_server.remove(0), ServerOutput::Call(_)));
    let mut items = at_server(&mut pair);
    // The first one depends on which sent last.
    if items[0] == data("b1") {
        items.swap(0, 1);
        items.swap(2, 3);
    }
    assert_eq!(items, [data("a1"), data("b1"), data("a2"), data("b2")]);
}

#[test]
fn eof_may_cross_with_finish() {
    let mut pair = Pair::new();
    let (call, stream) = open(&mut pair);
    pair.client.stream_finish(call).unwrap();
    pair.server.stream_send(stream, b"last").unwrap();
    pair.server.stream_end(stream).unwrap();
    pair.run();
    assert_eq!(at_server(&mut pair), [StreamItem::Finished]);
    assert_eq!(at_client(&mut pair), [data("last"), StreamItem::End]);
    pair.server.stream_finish(stream).unwrap();
    pair.run();
    assert_eq!(at_client(&mut pair), [StreamItem::Finished]);
}

#[test]
fn an_abort_is_confirmed() {
    let mut pair = Pair::new();
    let (call, stream) = open(&mut pair);
    pair.client.stream_send(call, b"never sent").unwrap();
    pair.client.stream_abort(call).unwrap();
    assert_eq!(pair.client.stream_send(call, b"x"), Err(StreamError::Ending));
    assert_eq!(pair.client.stream_abort(call), Err(StreamError::Ending));
    pair.server.stream_send(stream, b"crosses with it").unwrap();
    pair.run();
    assert_eq!(at_server(&mut pair), [StreamItem::Aborted]);
    pair.server.stream_finish(stream).unwrap();
    pair.run();
    assert_eq!(at_client(&mut pair), [StreamItem::Aborted]);
}

#[test]
fn a_failure_is_reported() {
    let mut pair = Pair::new();
    let (call, stream) = open(&mut pair);
    let error = remote::Error { code: 38, message: Some("disk full".to_owned()), ..Default::default() };
    pair.server.stream_fail(stream, &error).unwrap();
    // Messages that cross with the failure belong to no stream, and are dropped.
    pair.client.stream_send(call, b"more").unwrap();
    pair.carry_to_server();
    pair.run();
    assert!(pair.at_server.is_empty());
    assert_eq!(at_client(&mut pair), [StreamItem::Failed(Box::new(error))]);
    assert_eq!(pair.client.stream_finish(call), Err(StreamError::NotOpen));
}

#[test]
fn an_abort_by_the_daemon_does_not_affect_other_streams() {
    // Without details: while data arrives, while the client finishes, while it aborts.
    for state in 0..4 {
        let mut pair = Pair::new();
        let (call, stream) = open(&mut pair);
        let (other, other_stream) = open(&mut pair);
        match state {
            1 => pair.server.stream_send(stream, b"some").unwrap(),
            2 => pair.client.stream_finish(call).unwrap(),
            3 => pair.client.stream_abort(call).unwrap(),
            _ => {}
        }
        pair.server.stream_fail(stream, &remote::Error::default()).unwrap();
        pair.run();
        let mut items = at_client(&mut pair);
        assert_eq!(items.pop(), Some(StreamItem::Failed(Box::default())), "{state}");
        assert_eq!(items, if state == 1 { vec![data("some")] } else { vec![] });
        assert_eq!(pair.client.stream_send(call, b"x"), Err(StreamError::NotOpen));
        pair.at_server.clear();
        pair.client.stream_send(other, b"up").unwrap();
        pair.server.stream_send(other_stream, b"down").unwrap();
        pair.run();
        assert_eq!((at_server(&mut pair), at_client(&mut pair)), (vec![data("up")], vec![data("down")]));
    }
}

#[test]
fn an_undecodable_abort_closes_the_connection() {
    let mut pair = Pair::new();
    open(&mut pair);
    // STREAM_VOL_UPLOAD, serial 0, ERROR, and half a word.
    let mut bytes = vec![0, 0, 0, 30];
    for word in [0x2000_8086_u32, 1, 208, 3, 0, 1] {
        bytes.extend(word.to_be_bytes());
    }
    pair.client.feed(pair.now, &[&bytes[..], &[0, 0]].concat(), []);
    let [Output::Closed(CloseReason::Unreadable(header, error))] = &outputs(&mut pair)[..] else {
        panic!("{:?}", pair.client.closed())
    };
    assert_eq!(header.procedure, 208);
    assert_eq!(*error.problem(), DecodeProblem::Truncated { needed: 4, left: 2 });
}

#[test]
fn a_failure_with_a_too_long_error_is_reported() {
    let mut pair = Pair::new();
    let (_, stream) = open(&mut pair);
    let error = remote::Error { code: 1, message: Some("x".repeat(5_000_000)), ..Default::default() };
    pair.server.stream_fail(stream, &error).unwrap();
    pair.run();
    let bare = remote::Error { message: None, ..error };
    assert_eq!(at_client(&mut pair), [StreamItem::Failed(Box::new(bare))]);
}

#[test]
fn a_refused_call_opens_no_stream() {
    let mut pair = Pair::new();
    let call = pair.client.call::<procedure::StorageVolUpload>(&Default::default(), Vec::new()).unwrap();
    pair.client.stream_send(call, b"in vain").unwrap();
    pair.run();
    let incoming = pair.take_calls().remove(0);
    pair.server.reply_error(incoming.id, &remote::Error::default()).unwrap();
    pair.run();
    assert!(matches!(&pair.at_client[..], [Output::Reply { result: Err(Failure::Refused(_)), .. }]));
    assert!(pair.at_server.is_empty());
    assert_eq!(pair.client.stream_finish(call), Err(StreamError::NotOpen));
}

#[test]
fn a_forgotten_stream_is_aborted_without_output() {
    // Before and after the reply.
    for answered in [false, true] {
        let mut pair = Pair::new();
        let call =
            pair.client.call::<procedure::StorageVolDownload>(&Default::default(), Vec::new()).unwrap();
        pair.run();
        let incoming = pair.take_calls().remove(0);
        if !answered {
            pair.client.forget(call);
        }
        let stream = pair.server.reply(incoming.id, &(), Vec::new()).unwrap().unwrap();
        pair.run();
        if answered {
            pair.at_client.clear();
            pair.client.forget(call);
        }
        pair.server.stream_send(stream, b"data").unwrap();
        pair.run();
        assert_eq!(at_server(&mut pair), [StreamItem::Aborted]);
        pair.server.stream_finish(stream).unwrap();
        pair.run();
        assert!(pair.at_client.is_empty(), "{:?}", pair.at_client);
    }
}

#[test]
fn empty_holes_are_refused() {
    let mut pair = Pair::new();
    let (call, _) = open(&mut pair);
    for length in [0, 1 << 63] {
        assert_eq!(pair.client.stream_send_hole(call, length), Err(StreamError::BadHole));
    }
}

#[test]
fn no_call_is_in_flight_while_an_upload_is_aborted() {
    let mut pair = Pair::new();
    let (call, stream) = open(&mut pair);
    let ask = |pair: &mut Pair| {
        pair.client.call::<procedure::ConnectGetHostname>(&(), Vec::new()).unwrap();
        pair.run();
        pair.take_calls()
    };
    let before = ask(&mut pair);
    pair.client.forget(call);
    assert!(ask(&mut pair).is_empty() && at_server(&mut pair).is_empty(), "one is to be answered first");
    let name = remote::ConnectGetHostnameRet { hostname: "here".to_owned() };
    pair.server.reply(before[0].id, &name, Vec::new()).unwrap();
    pair.run();
    assert_eq!(at_server(&mut pair), [StreamItem::Aborted]);
    assert!(ask(&mut pair).is_empty(), "the abort is to be confirmed first");
    pair.server.stream_finish(stream).unwrap();
    pair.run();
    assert_eq!(pair.take_calls().len(), 2);
}

#[test]
fn an_abort_waits_for_a_limited_time() {
    let mut pair = Pair::new();
    let (call, _) = open(&mut pair);
    pair.client.call::<procedure::ConnectGetHostname>(&(), Vec::new()).unwrap();
    pair.run();
    assert_eq!(pair.take_calls().len(), 1);
    pair.client.forget(call);
    for items in [vec![], vec![StreamItem::Aborted]] {
        pair.client.handle_timeout(pair.now);
        pair.run();
        assert_eq!(at_server(&mut pair), items);
    }
}
