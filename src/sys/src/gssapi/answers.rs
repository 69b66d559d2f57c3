//! What the library answers: bytes, which go back to it, and statuses.

use std::fmt;

use super::GssError;
use super::KERBEROS;
use super::library::{Buffer, Library, Oid};

/// The parts of a status that say an error.
pub(super) const ERRORS: u32 = 0xffff_0000;

/// Bytes that the library gives and that go back to it.
pub(super) struct Output {
    library: &'static Library,
    pub(super) buffer: Buffer,
}

impl Output {
    pub(super) fn new(library: &'static Library) -> Self {
        Self { library, buffer: Buffer::EMPTY }
    }

    pub(super) fn take(&self) -> Vec<u8> {
        // SAFETY: The library has filled the buffer in, or it is empty.
        unsafe { bytes_of(&self.buffer) }.to_vec()
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        let mut minor = 0;
        // SAFETY: The buffer is the library's, or empty, which it ignores.
        unsafe { (self.library.release_buffer)(&raw mut minor, &raw mut self.buffer) };
    }
}

/// # Safety
/// The buffer has the bytes that it says it has.
pub(super) unsafe fn bytes_of(buffer: &Buffer) -> &[u8] {
    if buffer.value.is_null() {
        return &[];
    }
    // SAFETY: The caller's promise.
    unsafe { std::slice::from_raw_parts(buffer.value.cast(), buffer.length) }
}

/// Makes an error of a status that is one, with what did not work.
pub(super) fn check(
    library: &'static Library,
    major: u32,
    minor: u32,
    what: impl fmt::Display,
) -> Result<(), GssError> {
    if major & ERRORS == 0 {
        return Ok(());
    }
    let mut texts = explain(library, major, 1);
    texts.extend(explain(library, minor, 2));
    Err(GssError::new(format!("{what}: {}", texts.join("; "))))
}

/// The library's words for a status: the general one is of kind 1, the mechanism's own of kind 2.
fn explain(library: &'static Library, status: u32, kind: i32) -> Vec<String> {
    let mut texts = vec![];
    let mut more = 0;
    // No status has that many.
    for _ in 0..8 {
        let mut output = Output::new(library);
        let mut minor = 0;
        // SAFETY: All pointers are to live values.
        let major = unsafe {
            (library.display_status)(
                &raw mut minor,
                status,
                kind,
                &Oid::of(KERBEROS),
                &raw mut more,
                &raw mut output.buffer,
            )
        };
        if major & ERRORS != 0 {
            break;
        }
        texts.push(crate::shown(&output.take()).trim().to_owned());
        if more == 0 {
            break;
        }
    }
    texts
}
