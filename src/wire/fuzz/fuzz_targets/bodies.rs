//! See `src/bodies.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| virgo_wire_fuzz::bodies::bodies(data));
