//! Decodes a message's body as the procedure whose number is in the first two bytes, and what was decoded
//! must encode and decode to the same again. The third byte tells arguments from results.

#![no_main]

use libfuzzer_sys::fuzz_target;
use virgo_wire::remote::Procedure;

fuzz_target!(|data: &[u8]| {
    let [high, low, which, body @ ..] = data else { return };
    let number = i32::from(u16::from_be_bytes([*high, *low]));
    let Some(procedure) = Procedure::from_number(number) else { return };
    let shapes = procedure.shapes();
    let shape = if which & 1 == 0 { shapes.sent } else { shapes.answer };
    if let Ok(first) = (shape.recode)(body) {
        let second = (shape.recode)(&first.bytes).expect("what was encoded decodes");
        assert_eq!((second.unused, second.bytes), (0, first.bytes));
    }
});
