//! Decodes a message's body, and what was decoded must encode and decode to the same again.

use virgo_wire::program::Shapes;
use virgo_wire::{admin, lxc, qemu, remote};

use super::bounded::bounded;

/// The first two bytes are the procedure's number, the third is its program and whether it is the answer.
pub fn bodies(data: &[u8]) {
    let [high, low, which, body @ ..] = data else { return };
    let number = i32::from(u16::from_be_bytes([*high, *low]));
    let Some(shapes) = shapes(which >> 1, number) else { return };
    let shape = if which & 1 == 0 { shapes.sent } else { shapes.answer };
    bounded(body, |body| {
        if let Ok(first) = (shape.recode)(body) {
            let second = (shape.recode)(&first.bytes).expect("what was encoded decodes");
            assert_eq!((second.unused, second.bytes), (0, first.bytes));
        }
    });
}

fn shapes(program: u8, number: i32) -> Option<&'static Shapes> {
    Some(match program {
        0 => remote::Procedure::from_number(number)?.shapes(),
        1 => qemu::Procedure::from_number(number)?.shapes(),
        2 => lxc::Procedure::from_number(number)?.shapes(),
        3 => admin::Procedure::from_number(number)?.shapes(),
        _ => return None,
    })
}
