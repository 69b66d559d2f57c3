//! Checks that memory stays in proportion to the input: trusting an announced length would violate that.

/// Allowance per input: empty tables, a first buffer.
const BASE: u64 = 16 << 10;

/// Allowance per byte. The densest are four bytes for a struct of some hundred (an absent optional value in a
/// list), and a call of 28 bytes that is refused in a few hundred.
const PER_BYTE: u64 = 32;

/// Runs `work` and panics if it ever holds more memory than allowed for the input, or leaks any.
pub fn bounded(input: &[u8], work: impl FnOnce(&[u8])) {
    let used = allocation_counter::measure(|| work(input));
    let allowed = BASE + PER_BYTE * input.len() as u64;
    assert!(used.bytes_max <= allowed, "{} bytes of memory for {} of input", used.bytes_max, input.len());
    assert_eq!(used.bytes_current, 0, "memory is kept");
}
