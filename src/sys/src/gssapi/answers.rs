//! Output buffers and status codes of the GSS-API.

use std::fmt;

use super::GssError;
use super::KERBEROS;
use super::library::{Buffer, Library, Oid};

/// Bits of a major status for errors (RFC 2744, section 3.9.1: calling and routine errors).
pub(super) const ERROR_MASK: u32 = 0xffff_0000;

/// Output buffer, owned by the library.
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

/// Converts an error status to an error; `what` says which call failed.
pub(super) fn check(
    library: &'static Library,
    major: u32,
    minor: u32,
    what: impl fmt::Display,
) -> Result<(), GssError> {
    if major & ERROR_MASK == 0 {
        return Ok(());
    }
    let mut messages = display_status(library, major, 1);
    messages.extend(display_status(library, minor, 2));
    Err(GssError::new(format!("{what}: {}", messages.join("; "))))
}

/// Returns the library's messages for a status: of kind 1 for the major, 2 for the mechanism's minor status.
fn display_status(library: &'static Library, status: u32, kind: i32) -> Vec<String> {
    let mut messages = vec![];
    let mut more = 0;
    // Limit; no status has that many.
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
        if major & ERROR_MASK != 0 {
            break;
        }
        messages.push(crate::shown(&output.take()).trim().to_owned());
        if more == 0 {
            break;
        }
    }
    messages
}
