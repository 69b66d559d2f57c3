//! Recorded traffic of libvirt's own programs: each message decodes, and encodes to the same bytes.
//! `captures/README.md` describes how it was recorded.

mod capture;

use capture::{Direction, captures};
use virgo_wire::frame::{FrameReader, Kind, Status};
use virgo_wire::net::StreamHole;
use virgo_wire::program::{BodyCodecs, Program};
use virgo_wire::xdr::{from_bytes, to_bytes};
use virgo_wire::{admin, keepalive, qemu, remote};

fn body_codecs(program: u32, procedure: i32) -> Option<&'static BodyCodecs> {
    const REMOTE: u32 = 0x2000_8086;
    const QEMU: u32 = 0x2000_8087;
    const ADMIN: u32 = 0x0690_0690;
    match program {
        REMOTE => remote::Procedure::from_number(procedure).map(remote::Procedure::body_codecs),
        QEMU => qemu::Procedure::from_number(procedure).map(qemu::Procedure::body_codecs),
        ADMIN => admin::Procedure::from_number(procedure).map(admin::Procedure::body_codecs),
        _ => None,
    }
}

#[test]
fn recorded_messages_round_trip() {
    let mut kinds = std::collections::BTreeMap::new();
    let mut procedures = std::collections::BTreeSet::new();
    for (file, messages) in captures() {
        for (direction, bytes) in messages {
            let mut input = bytes.as_slice();
            let frame = FrameReader::new().next(&mut input).unwrap();
            // The bytes that carry descriptors are not recorded; a frame that waits for them gets them here.
            let Some(frame) = frame else {
                let zeros = [bytes.as_slice(), &[0; 32]].concat();
                let frame = FrameReader::new().next(&mut zeros.as_slice()).unwrap().unwrap();
                assert!(frame.descriptors > 0);
                check(&file, direction, frame, &bytes, &mut kinds, &mut procedures);
                continue;
            };
            assert!(input.is_empty());
            check(&file, direction, frame, &bytes, &mut kinds, &mut procedures);
        }
    }
    // Guards against losing part of the corpus.
    assert!(procedures.len() >= 285, "{} procedures", procedures.len());
    for kind in ["Call", "Reply", "Message", "Stream", "CallWithFds", "ReplyWithFds", "StreamHole"] {
        assert!(kinds.get(kind).is_some_and(|count| *count > 0), "no {kind} in {kinds:?}");
    }
}

fn check(
    file: &str,
    direction: Direction,
    frame: virgo_wire::frame::Frame,
    bytes: &[u8],
    kinds: &mut std::collections::BTreeMap<String, usize>,
    procedures: &mut std::collections::BTreeSet<(u32, i32)>,
) {
    let header = frame.header;
    let what = format!("{file}: {header:?}");
    assert_eq!(header.to_bytes(), bytes[4..28], "{what}");
    *kinds.entry(format!("{:?}", header.kind)).or_default() += 1;
    if header.program == keepalive::PROGRAM {
        assert!(frame.body.is_empty(), "{what}");
        return;
    }
    procedures.insert((header.program, header.procedure));
    let body = &frame.body;
    let again = match (header.kind, header.status) {
        (Kind::Stream, Status::Error) if body.is_empty() => return,
        (Kind::Stream, Status::Continue | Status::Ok) => return,
        (Kind::StreamHole, _) => {
            let hole: StreamHole = from_bytes(body).unwrap();
            assert!(hole.length > 0, "{what}");
            to_bytes(&hole).unwrap()
        }
        (_, Status::Error) => {
            assert_eq!(direction, Direction::FromDaemon);
            to_bytes(&from_bytes::<remote::Error>(body).unwrap()).unwrap()
        }
        (kind, _) => {
            let shapes = body_codecs(header.program, header.procedure).expect(&what);
            let shape =
                if matches!(kind, Kind::Reply | Kind::ReplyWithFds) { shapes.answer } else { shapes.sent };
            (shape.recode)(body).unwrap_or_else(|error| panic!("{what}: {error}")).bytes
        }
    };
    assert_eq!(&again, body, "{what}");
}

#[test]
fn recorded_messages_match_the_procedure_table() {
    let programs: [&Program; 3] = [&remote::PROGRAM, &qemu::PROGRAM, &admin::PROGRAM];
    for (file, messages) in captures() {
        for (direction, bytes) in messages {
            let with_zeros = [bytes.as_slice(), &[0; 32]].concat();
            let frame = FrameReader::new().next(&mut with_zeros.as_slice()).unwrap().unwrap();
            let header = frame.header;
            let Some(program) = programs.iter().find(|program| program.number == header.program) else {
                continue;
            };
            let info = program.procedure(header.procedure).unwrap();
            let is_event = info.kind == virgo_wire::program::Kind::Event;
            assert_eq!(is_event, header.kind == Kind::Message, "{file}: {header:?}");
            if matches!(header.kind, Kind::Stream | Kind::StreamHole) {
                assert!(info.stream.is_some(), "{file}: {header:?}");
            }
            let has =
                if direction == Direction::ToDaemon { info.call_descriptors } else { info.reply_descriptors };
            if header.kind.has_descriptors() {
                assert_ne!(has, virgo_wire::program::Descriptors::None, "{file}: {header:?}");
            }
        }
    }
}
