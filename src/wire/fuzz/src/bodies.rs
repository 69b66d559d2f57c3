//! Decodes a body; the decoded value has to encode to bytes that decode to the same bytes again.

use virgo_wire::program::BodyCodecs;
use virgo_wire::{admin, lxc, qemu, remote};

use super::bounded::bounded;

/// First two bytes: procedure number; third: program, and whether it is the result.
pub fn bodies(data: &[u8]) {
    let [high, low, which, body @ ..] = data else { return };
    let number = i32::from(u16::from_be_bytes([*high, *low]));
    let Some(body_codecs) = body_codecs(which >> 1, number) else { return };
    let codec = if which & 1 == 0 { body_codecs.sent } else { body_codecs.answer };
    bounded(body, |body| {
        if let Ok(first) = (codec.recode)(body) {
            let second = (codec.recode)(&first.bytes).expect("what was encoded decodes");
            assert_eq!((second.unused, second.bytes), (0, first.bytes));
        }
    });
}

fn body_codecs(program: u8, number: i32) -> Option<&'static BodyCodecs> {
    Some(match program {
        0 => remote::Procedure::from_number(number)?.body_codecs(),
        1 => qemu::Procedure::from_number(number)?.body_codecs(),
        2 => lxc::Procedure::from_number(number)?.body_codecs(),
        3 => admin::Procedure::from_number(number)?.body_codecs(),
        _ => return None,
    })
}
