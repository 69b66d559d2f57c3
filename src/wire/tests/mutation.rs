//! Recorded traffic with random damage, some ten thousand times: no panic, and memory in proportion to the input. A
//! fixed seed makes runs reproducible; the fuzz targets go further.

mod capture;

use std::time::Duration;

use capture::{Direction, captures};
use virgo_wire::client::{Client, Limits, Output, Pace, Request};
use virgo_wire::frame::{FrameReader, Header, Kind};
use virgo_wire::program::BodyCodec;
use virgo_wire::server::{Server, ServerOutput};
use virgo_wire::{admin, qemu, remote};

/// Random number generator (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }

    /// Damages bytes after the first `keep`.
    fn damage(&mut self, bytes: &mut Vec<u8>, keep: usize) {
        for _ in 0..=self.below(3) {
            if bytes.len() <= keep {
                return;
            }
            let place = keep + self.below(bytes.len() - keep);
            let word = keep + (place - keep) / 4 * 4;
            match self.below(6) {
                0 => bytes[place] ^= 1 << self.below(8),
                1 => bytes[place] = self.below(256) as u8,
                2 => bytes.truncate(place),
                3 => bytes.insert(place, self.below(256) as u8),
                // Lengths are words: very large ones, and small ones that are wrong.
                4 => bytes[word..].iter_mut().take(4).for_each(|byte| *byte = 0xff),
                _ => {
                    bytes[word..].iter_mut().take(4).zip([0, 0, 0x40, 0]).for_each(|(byte, new)| *byte = new)
                }
            }
        }
    }
}

/// Peak of this process's address space in bytes, including memory that was reserved and never touched.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmPeak:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok()).unwrap_or(0) * 1024
}

fn shape(header: &Header) -> Option<BodyCodec> {
    let shapes = match header.program {
        0x2000_8086 => remote::Procedure::from_number(header.procedure)?.body_codecs(),
        0x2000_8087 => qemu::Procedure::from_number(header.procedure)?.body_codecs(),
        0x0690_0690 => admin::Procedure::from_number(header.procedure)?.body_codecs(),
        _ => return None,
    };
    Some(if header.kind == Kind::Reply { shapes.answer } else { shapes.sent })
}

/// One test, because the peak is the process's.
#[test]
fn damaged_messages_do_no_harm() {
    let conversations = captures();
    let messages: Vec<(Direction, Vec<u8>)> =
        conversations.into_iter().flat_map(|(_, messages)| messages).collect();
    let mut random = Random(0x5eed_5eed_5eed_5eed);
    let before = peak();
    damage_bodies(&messages, &mut random);
    damage_conversations(&messages, &mut random);
    let grown = peak() - before;
    // The largest damaged input has some hundred kilobytes; trusting a length would cost gigabytes.
    assert!(grown < 32 << 20, "{grown} bytes more than before");
}

fn damage_bodies(messages: &[(Direction, Vec<u8>)], random: &mut Random) {
    let (mut good, mut bad) = (0, 0);
    for _ in 0..60_000 {
        let bytes = &messages[random.below(messages.len())].1;
        let Ok(Some(frame)) = FrameReader::new().next(&mut bytes.as_slice()) else { continue };
        let Some(shape) = shape(&frame.header) else { continue };
        let mut body = frame.body;
        random.damage(&mut body, 0);
        match (shape.recode)(&body) {
            Ok(_) => good += 1,
            Err(_) => bad += 1,
        }
    }
    assert!(good > 1000 && bad > 1000, "the damage is neither too small nor too great: {good} {bad}");
}

fn damage_conversations(messages: &[(Direction, Vec<u8>)], random: &mut Random) {
    for _ in 0..3_000 {
        let mut client = Client::<u32>::new(Limits::default());
        let mut server = Server::<u32>::new(vec![&remote::PROGRAM, &qemu::PROGRAM, &admin::PROGRAM], 5);
        server.set_authenticated();
        let start = random.below(messages.len());
        for (direction, bytes) in messages[start..].iter().take(20) {
            let mut bytes = bytes.clone();
            if random.below(4) == 0 {
                let keep = if random.below(3) == 0 { 0 } else { 28 };
                random.damage(&mut bytes, keep);
            }
            let cut = random.below(bytes.len() + 1);
            let descriptors = (0..random.below(3)).map(|number| number as u32);
            match direction {
                Direction::ToDaemon => {
                    follow(&mut client, &bytes);
                    server.feed(Duration::ZERO, &bytes[..cut], descriptors);
                    server.feed(Duration::ZERO, &bytes[cut..], []);
                    answer(&mut server);
                }
                Direction::FromDaemon => {
                    client.feed(Duration::ZERO, &bytes[..cut], descriptors);
                    client.feed(Duration::ZERO, &bytes[cut..], []);
                }
            }
        }
        let mut ends = 0;
        while let Some(output) = client.poll_output() {
            ends += usize::from(matches!(output, Output::Closed(_)));
        }
        assert_eq!(ends, usize::from(client.closed().is_some()));
    }
}

/// Makes the call that the recorded client made, so that its reply is expected.
fn follow(client: &mut Client<u32>, bytes: &[u8]) {
    let Ok(Some(frame)) = FrameReader::new().next(&mut &bytes[..]) else { return };
    let Header { program, version, procedure, .. } = frame.header;
    let request = Request {
        program,
        version,
        procedure,
        body: frame.body,
        descriptors: Vec::new(),
        pace: Pace::Quick,
        opens_stream: procedure % 2 == 1,
    };
    client.call_raw(request).unwrap();
    while client.poll_transmit().is_some() {}
}

/// Replies to each call, every other with an error, and ends each stream at its first message.
fn answer(server: &mut Server<u32>) {
    while let Some(output) = server.poll_output() {
        match output {
            ServerOutput::Call(call) if call.procedure.number % 2 == 0 => server.reply_bad_arguments(call.id),
            ServerOutput::Call(call) => drop(server.reply(call.id, &(), Vec::new()).unwrap()),
            ServerOutput::Stream { stream, .. } => drop(server.stream_finish(stream)),
            ServerOutput::Closed(_) => {}
        }
    }
    while server.poll_transmit().is_some() {}
}
