//! See `src/frames.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| virgo_wire_fuzz::frames::frames(data));
