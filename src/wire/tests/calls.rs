//! Calls and replies between both ends in memory.

mod pair;

use pair::Pair;
use virgo_wire::client::{CallId, Failure, Limits, Output, Pace, Request};
use virgo_wire::remote::{self, procedure};
use virgo_wire::server::ServerOutput;
use virgo_wire::xdr::{DecodeProblem, Encode, EncodeError, EncodeProblem, Writer, to_bytes};

fn ask(pair: &mut Pair, name: &str) -> CallId {
    let args = remote::DomainLookupByNameArgs { name: name.to_owned() };
    pair.client.call::<procedure::DomainLookupByName>(&args, Vec::new()).unwrap()
}

fn domain(name: &str) -> remote::DomainLookupByNameRet {
    remote::DomainLookupByNameRet { dom: remote::Domain { name: name.to_owned(), uuid: [7; 16], id: -1 } }
}

/// Encoded body.
struct Raw<'a>(&'a [u8]);

impl Encode for Raw<'_> {
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
        writer.raw(self.0);
        Ok(())
    }
}

/// Replies to each call with the domain that it looks up.
fn answer(pair: &mut Pair, backwards: bool) {
    let mut calls = pair.take_calls();
    if backwards {
        calls.reverse();
    }
    for call in calls {
        let args = call.decode::<procedure::DomainLookupByName>().unwrap();
        pair.server.reply(call.id, &domain(&args.name), Vec::new()).unwrap();
    }
    pair.run();
}

/// Returns the answered calls with their domains' names, in order.
fn answers(pair: &mut Pair) -> Vec<(CallId, String)> {
    let answer = |output| match output {
        Output::Reply { call, result } => {
            (call, result.unwrap().decode::<procedure::DomainLookupByName>().unwrap().dom.name)
        }
        other => panic!("{other:?}"),
    };
    pair.at_client.drain(..).map(answer).collect()
}

#[test]
fn a_call_is_answered() {
    let mut pair = Pair::new();
    let call = ask(&mut pair, "a");
    pair.run();
    answer(&mut pair, false);
    assert_eq!(answers(&mut pair), [(call, "a".to_owned())]);
}

#[test]
fn pieces_of_any_size_are_reassembled() {
    for piece in 1..=120 {
        let mut pair = Pair::new();
        pair.piece = piece;
        let calls = [ask(&mut pair, "first"), ask(&mut pair, "second"), ask(&mut pair, "third")];
        pair.run();
        answer(&mut pair, false);
        let names = ["first", "second", "third"].map(str::to_owned);
        assert_eq!(answers(&mut pair), calls.into_iter().zip(names).collect::<Vec<_>>(), "pieces of {piece}");
    }
}

#[test]
fn replies_may_arrive_in_any_order() {
    let mut pair = Pair::new();
    let (a, b) = (ask(&mut pair, "a"), ask(&mut pair, "b"));
    pair.run();
    answer(&mut pair, true);
    assert_eq!(answers(&mut pair), [(b, "b".to_owned()), (a, "a".to_owned())]);
}

#[test]
fn a_late_reply_to_a_forgotten_call_is_dropped() {
    let mut pair = Pair::new();
    let (a, b) = (ask(&mut pair, "a"), ask(&mut pair, "b"));
    pair.run();
    pair.client.forget(a);
    answer(&mut pair, false);
    assert_eq!(answers(&mut pair), [(b, "b".to_owned())]);
    // Forgetting an answered call has no effect.
    pair.client.forget(b);
    let c = ask(&mut pair, "c");
    pair.run();
    answer(&mut pair, false);
    assert_eq!(answers(&mut pair), [(c, "c".to_owned())]);
}

#[test]
fn a_forgotten_queued_call_is_never_sent() {
    let mut pair = Pair::new();
    let call = ask(&mut pair, "a");
    pair.client.forget(call);
    pair.run();
    assert!(pair.take_calls().is_empty());
}

#[test]
fn slow_calls_leave_one_slot_for_quick_ones() {
    let mut pair = Pair::new();
    let args = remote::DomainCreateArgs::default();
    for _ in 0..10 {
        pair.client.call::<procedure::DomainCreate>(&args, Vec::new()).unwrap();
    }
    pair.run();
    let slow = pair.take_calls();
    assert_eq!(slow.len(), 4, "one fewer than the daemon works on");
    assert!(pair.server.wants_input());
    // The quick call is sent before the six queued ones, and the daemon reads it.
    let quick = ask(&mut pair, "quick");
    pair.run();
    answer(&mut pair, false);
    assert_eq!(answers(&mut pair), [(quick, "quick".to_owned())]);
    // Each reply lets one more be sent.
    pair.server.reply(slow[0].id, &(), Vec::new()).unwrap();
    pair.run();
    assert_eq!(pair.take_calls().len(), 1);
}

#[test]
fn a_forgotten_slow_call_keeps_its_slot_until_the_reply() {
    let mut pair = Pair::new();
    let args = remote::DomainCreateArgs::default();
    let calls: Vec<_> =
        (0..5).map(|_| pair.client.call::<procedure::DomainCreate>(&args, Vec::new()).unwrap()).collect();
    pair.run();
    let slow = pair.take_calls();
    pair.client.forget(calls[0]);
    pair.run();
    assert!(pair.take_calls().is_empty(), "the daemon still works on it");
    pair.server.reply(slow[0].id, &(), Vec::new()).unwrap();
    pair.run();
    assert_eq!(pair.take_calls().len(), 1);
    assert!(pair.at_client.is_empty());
}

#[test]
fn quick_calls_are_sent_together_up_to_a_limit() {
    let mut pair = Pair::with(Limits { requests: 5, pipelined: 50 }, 1000);
    (0..60).for_each(|_| {
        ask(&mut pair, "x");
    });
    pair.run();
    assert!(pair.server.wants_input());
    let calls = pair.take_calls();
    assert_eq!(calls.len(), 50);
    pair.server.reply(calls[0].id, &domain("x"), Vec::new()).unwrap();
    pair.run();
    assert_eq!(pair.take_calls().len(), 1);
}

#[test]
fn the_daemon_holds_back_calls_over_its_limit() {
    let mut pair = Pair::with(Limits::default(), 2);
    (0..5).for_each(|_| {
        ask(&mut pair, "x");
    });
    pair.run();
    let calls = pair.take_calls();
    assert_eq!(calls.len(), 2);
    assert!(!pair.server.wants_input());
    for call in calls {
        pair.server.reply(call.id, &domain("x"), Vec::new()).unwrap();
    }
    pair.run();
    assert_eq!(pair.take_calls().len(), 2);
}

#[test]
fn descriptors_are_passed_with_calls_and_replies() {
    for piece in [1, 2, 3, 27, 28, 29, 33, usize::MAX] {
        let mut pair = Pair::new();
        pair.piece = piece;
        let args = remote::DomainFdAssociateArgs { name: "disk".to_owned(), ..Default::default() };
        pair.client.call::<procedure::DomainFdAssociate>(&args, vec![10, 11, 12]).unwrap();
        let graphics = remote::DomainOpenGraphicsFdArgs::default();
        let second = pair.client.call::<procedure::DomainOpenGraphicsFd>(&graphics, Vec::new()).unwrap();
        pair.run();
        let calls = pair.take_calls();
        assert_eq!(calls[0].descriptors, [10, 11, 12], "pieces of {piece}");
        assert_eq!(calls[0].decode::<procedure::DomainFdAssociate>().unwrap().name, "disk");
        assert!(calls[1].descriptors.is_empty());
        pair.server.reply(calls[1].id, &(), vec![20]).unwrap();
        pair.run();
        match &pair.at_client[..] {
            [Output::Reply { call, result: Ok(reply) }] => {
                assert_eq!((*call, &reply.descriptors[..]), (second, &[20][..]));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn too_many_descriptors_are_not_sent() {
    let mut pair = Pair::new();
    let args = remote::DomainFdAssociateArgs::default();
    let error = pair.client.call::<procedure::DomainFdAssociate>(&args, vec![0; 33]).unwrap_err();
    assert_eq!(*error.problem(), EncodeProblem::Descriptors { count: 33 });
}

#[test]
fn an_error_with_every_field_absent_is_an_error() {
    let mut pair = Pair::new();
    let call = ask(&mut pair, "a");
    pair.run();
    let incoming = pair.take_calls().remove(0);
    pair.server.reply_error(incoming.id, &remote::Error::default()).unwrap();
    pair.run();
    match pair.at_client.remove(0) {
        Output::Reply { call: failed, result: Err(failure @ Failure::Refused(_)) } => {
            assert_eq!(failed, call);
            assert_eq!(failure.to_string(), "error 0 of part 0 without a message");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_undecodable_error_fails_only_its_call() {
    let mut pair = Pair::new();
    ask(&mut pair, "a");
    pair.run();
    // An error reply whose body is one word.
    let mut bytes = vec![0, 0, 0, 32];
    for word in [0x2000_8086_u32, 1, 23, 1, 0, 1, 5] {
        bytes.extend(word.to_be_bytes());
    }
    pair.client.feed(pair.now, &bytes, []);
    match pair.client.poll_output() {
        Some(Output::Reply { result: Err(Failure::Unreadable(error)), .. }) => {
            assert_eq!(*error.problem(), DecodeProblem::Truncated { needed: 4, left: 0 });
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(pair.client.closed(), None);
}

#[test]
fn a_truncated_reply_is_an_error_with_its_offset() {
    let whole = to_bytes(&domain("name")).unwrap();
    for length in 0..whole.len() {
        let mut pair = Pair::new();
        let (short, next) = (ask(&mut pair, "name"), ask(&mut pair, "b"));
        pair.run();
        let calls = pair.take_calls();
        pair.server.reply(calls[0].id, &Raw(&whole[..length]), Vec::new()).unwrap();
        pair.server.reply(calls[1].id, &domain("b"), Vec::new()).unwrap();
        pair.run();
        match pair.at_client.remove(0) {
            Output::Reply { call, result: Ok(reply) } => {
                let error = reply.decode::<procedure::DomainLookupByName>().unwrap_err();
                assert!(matches!(error.problem(), DecodeProblem::Truncated { .. }), "{error}");
                assert!(error.to_string().starts_with("dom."), "{error}");
                assert_eq!(call, short);
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(answers(&mut pair), [(next, "b".to_owned())]);
    }
}

#[test]
fn events_arrive_between_replies() {
    let mut pair = Pair::new();
    let call = ask(&mut pair, "a");
    pair.run();
    let message = remote::DomainEventCallbackLifecycleMsg {
        callback_id: 3,
        msg: remote::DomainEventLifecycleMsg { event: 2, ..Default::default() },
    };
    pair.server.event::<procedure::DomainEventCallbackLifecycle>(&message).unwrap();
    answer(&mut pair, false);
    match &pair.at_client[..] {
        [Output::Event(event), Output::Reply { call: answered, .. }] => {
            assert_eq!(*answered, call);
            assert_eq!(event.decode::<procedure::DomainEventCallbackLifecycle>(), Some(Ok(message)));
            assert!(event.decode::<procedure::DomainEventReboot>().is_none());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_unknown_procedure_is_refused() {
    let mut pair = Pair::new();
    let request = |program, procedure| Request {
        program,
        version: 1,
        procedure,
        body: Vec::new(),
        descriptors: Vec::new(),
        pace: Pace::Quick,
        opens_stream: true,
    };
    pair.client.call_raw(request(0x2000_8086, 9999)).unwrap();
    pair.client.call_raw(request(0x1234, 1)).unwrap();
    pair.run();
    let messages: Vec<String> = (pair.at_client.drain(..))
        .map(|output| match output {
            Output::Reply { result: Err(failure), .. } => failure.to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(messages, ["unknown procedure: 9999", "Cannot find program 4660 version 1"]);
    assert!(pair.at_server.is_empty());
}

#[test]
fn a_call_that_is_too_long_does_not_affect_the_connection() {
    let mut pair = Pair::new();
    let args = remote::DomainLookupByNameArgs { name: "x".repeat(4_194_305) };
    let error = pair.client.call::<procedure::DomainLookupByName>(&args, Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "name: 4194305 elements, at most 4194304 can be sent");
    let call = ask(&mut pair, "a");
    pair.run();
    assert_eq!(pair.take_calls().len(), 1);
    pair.client.forget(call);
}

#[test]
fn only_authentication_calls_are_accepted_before_authentication() {
    let mut pair = Pair::new();
    pair.server = virgo_wire::server::Server::new(vec![&remote::PROGRAM], 5);
    ask(&mut pair, "a");
    pair.client.call::<procedure::AuthList>(&(), Vec::new()).unwrap();
    pair.run();
    let calls = pair.take_calls();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].procedure.name, "AUTH_LIST");
    match &pair.at_client[..] {
        [Output::Reply { result: Err(failure), .. }] => {
            assert_eq!(failure.to_string(), "authentication required");
        }
        other => panic!("{other:?}"),
    }
    assert!(!pair.at_server.iter().any(|output| matches!(output, ServerOutput::Closed(_))));
}
