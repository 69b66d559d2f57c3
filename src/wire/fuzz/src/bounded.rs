//! Memory in proportion to the input: a length that is believed before the bytes are there would break it.

/// What any input may cost: empty tables, a first buffer.
const BASE: u64 = 16 << 10;

/// What a byte may cost. The narrowest shapes are four bytes on the wire and a struct of some hundred bytes in
/// memory (an absent optional value in a list), or a call of 28 bytes that is refused in a few hundred.
const PER_BYTE: u64 = 32;

/// Runs `work` on the input and panics if at any time it holds more memory than the input accounts for, or
/// keeps any.
pub fn bounded(input: &[u8], work: impl FnOnce(&[u8])) {
    let used = allocation_counter::measure(|| work(input));
    let allowed = BASE + PER_BYTE * input.len() as u64;
    assert!(used.bytes_max <= allowed, "{} bytes of memory for {} of input", used.bytes_max, input.len());
    assert_eq!(used.bytes_current, 0, "memory is kept");
}
