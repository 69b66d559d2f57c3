//! Kerberos client by the GSS-API: authentication and protection of messages.
//!
//! Called by the SASL mechanism GSSAPI. The library is loaded at run time, so that it is not a dependency. A step
//! blocks while it asks the key distribution centre (KDC).

mod answers;
mod library;

use std::ffi::c_void;
use std::fmt;
use std::ptr;

use answers::{ERROR_MASK, Output, bytes_of, check};
use library::{Buffer, BufferSet, Handle, Library, Oid};

/// `GSS_C_NT_HOSTBASED_SERVICE`, 1.2.840.113554.1.2.1.4.
const HOST_BASED_SERVICE: &[u8] = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x01\x04";
/// Kerberos 5 mechanism, 1.2.840.113554.1.2.2.
const KERBEROS: &[u8] = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x02";
/// `GSS_C_SEC_CONTEXT_SASL_SSF`, 1.2.840.113554.1.2.2.5.15: MIT's query for the security strength factor.
const STRENGTH: &[u8] = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x02\x05\x0f";

/// Flags of a context (RFC 2744, section 5.19).
const MUTUAL: u32 = 2;
const SEQUENCE: u32 = 8;
const CONFIDENTIALITY: u32 = 16;
const INTEGRITY: u32 = 32;

/// `GSS_S_CONTINUE_NEEDED`: the exchange is incomplete.
const CONTINUE_NEEDED: u32 = 1;

/// Error of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GssError {
    /// Whether the library is not installed.
    pub is_missing: bool,
    /// The library's messages.
    pub message: String,
}

impl GssError {
    fn new(message: impl Into<String>) -> Self {
        Self { is_missing: false, message: message.into() }
    }

    fn missing(why: &str) -> Self {
        Self { is_missing: true, message: format!("MIT Kerberos' library cannot be loaded: {why}") }
    }
}

impl fmt::Display for GssError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for GssError {}

/// Client side of a security context.
pub struct Initiator {
    library: &'static Library,
    target: Handle,
    context: Handle,
    flags: u32,
    is_established: bool,
}

// SAFETY: The library ties neither names nor contexts to a thread, and one at a time has them here.
unsafe impl Send for Initiator {}

impl Initiator {
    /// Loads the library and makes a context with a service on a host, e.g. `libvirt` on `host.example`.
    ///
    /// # Errors
    /// The library is missing, or refuses the name.
    pub fn new(service: &str, host: &str) -> Result<Self, GssError> {
        let library = Library::get()?;
        let name = format!("{service}@{host}");
        let mut target: Handle = ptr::null_mut();
        let mut minor = 0;
        // SAFETY: All pointers are to live values, and the text and the OID outlive the call.
        let major = unsafe {
            (library.import_name)(
                &raw mut minor,
                &Buffer::of(name.as_bytes()),
                &Oid::of(HOST_BASED_SERVICE),
                &raw mut target,
            )
        };
        check(library, major, minor, format_args!("'{name}' is no name of a service"))?;
        Ok(Self { library, target, context: ptr::null_mut(), flags: 0, is_established: false })
    }

    /// Processes the server's token, `None` at first, and returns the next token. May block on the KDC.
    ///
    /// # Errors
    /// The library's, e.g. that there is no ticket.
    pub fn step(&mut self, token: Option<&[u8]>) -> Result<Vec<u8>, GssError> {
        let input = token.map_or(Buffer::EMPTY, Buffer::of);
        let mut output = Output::new(self.library);
        let mut minor = 0;
        // SAFETY: The name and the context are the library's own, the context null at first; all other
        // pointers are to live values or null where the function allows it.
        let major = unsafe {
            (self.library.init_sec_context)(
                &raw mut minor,
                ptr::null_mut(),
                &raw mut self.context,
                self.target,
                &Oid::of(KERBEROS),
                MUTUAL | SEQUENCE | CONFIDENTIALITY | INTEGRITY,
                0,
                ptr::null::<c_void>(),
                &raw const input,
                ptr::null_mut(),
                &raw mut output.buffer,
                &raw mut self.flags,
                ptr::null_mut(),
            )
        };
        check(self.library, major, minor, "Kerberos refuses")?;
        self.is_established = major & CONTINUE_NEEDED == 0;
        if self.is_established && self.flags & (MUTUAL | INTEGRITY) != MUTUAL | INTEGRITY {
            return Err(GssError::new("Kerberos does not prove who the other side is"));
        }
        Ok(output.take())
    }

    /// Whether both sides are authenticated, so that messages can be protected.
    pub fn is_established(&self) -> bool {
        self.is_established
    }

    /// Whether messages can be encrypted, not only integrity-protected.
    pub fn can_encrypt(&self) -> bool {
        self.flags & CONFIDENTIALITY != 0
    }

    /// Returns the security strength factor in bits; 1 if the library does not tell.
    pub fn strength(&self) -> u32 {
        let mut set: *mut BufferSet = ptr::null_mut();
        let mut minor = 0;
        // SAFETY: The context is the library's own; the other pointers are to live values.
        let major =
            unsafe { (self.library.inquire)(&raw mut minor, self.context, &Oid::of(STRENGTH), &raw mut set) };
        if major & ERROR_MASK != 0 || set.is_null() {
            return 1;
        }
        // SAFETY: The library says that the set is there and has so many elements, each with its bytes.
        let strength = unsafe {
            let first = ((*set).count > 0).then(|| bytes_of(&*(*set).elements));
            first.and_then(|bytes| Some(u32::from_be_bytes(*bytes.first_chunk()?)))
        };
        // SAFETY: The set is the library's own, and is not used any more.
        unsafe { (self.library.release_buffer_set)(&raw mut minor, &raw mut set) };
        strength.unwrap_or(1)
    }

    /// Returns the maximum size of a message whose protected form is at most `longest` bytes.
    ///
    /// # Errors
    /// The library's.
    pub fn capacity(&mut self, encrypt: bool, longest: u32) -> Result<u32, GssError> {
        self.expect_established()?;
        let (mut minor, mut capacity) = (0, 0);
        // SAFETY: The context is the library's own; the other pointers are to live values.
        let major = unsafe {
            (self.library.wrap_size_limit)(
                &raw mut minor,
                self.context,
                i32::from(encrypt),
                0,
                longest,
                &raw mut capacity,
            )
        };
        check(self.library, major, minor, "Kerberos cannot say how much it can protect")?;
        Ok(capacity)
    }

    /// Protects a message: its integrity and, with `encrypt`, its confidentiality.
    ///
    /// # Errors
    /// The library's, or that it did not encrypt.
    pub fn wrap(&mut self, encrypt: bool, message: &[u8]) -> Result<Vec<u8>, GssError> {
        self.expect_established()?;
        let (mut minor, mut is_encrypted) = (0, 0);
        let mut output = Output::new(self.library);
        // SAFETY: The context is the library's own; the other pointers are to live values.
        let major = unsafe {
            (self.library.wrap)(
                &raw mut minor,
                self.context,
                i32::from(encrypt),
                0,
                &Buffer::of(message),
                &raw mut is_encrypted,
                &raw mut output.buffer,
            )
        };
        check(self.library, major, minor, "Kerberos cannot protect a message")?;
        if encrypt && is_encrypted == 0 {
            return Err(GssError::new("Kerberos does not encrypt"));
        }
        Ok(output.take())
    }

    /// Verifies a protected message; returns the message, and whether it was encrypted.
    ///
    /// # Errors
    /// The message was changed, replayed or reordered, or is invalid.
    pub fn unwrap(&mut self, token: &[u8]) -> Result<(Vec<u8>, bool), GssError> {
        self.expect_established()?;
        let (mut minor, mut is_encrypted) = (0, 0);
        let mut output = Output::new(self.library);
        // SAFETY: The context is the library's own; the other pointers are to live values or null where the
        // function allows it.
        let major = unsafe {
            (self.library.unwrap)(
                &raw mut minor,
                self.context,
                &Buffer::of(token),
                &raw mut output.buffer,
                &raw mut is_encrypted,
                ptr::null_mut(),
            )
        };
        check(self.library, major, minor, "a protected message cannot be opened")?;
        if major != 0 {
            return Err(GssError::new("a protected message came twice or out of order"));
        }
        Ok((output.take(), is_encrypted != 0))
    }

    fn expect_established(&self) -> Result<(), GssError> {
        if self.is_established { Ok(()) } else { Err(GssError::new("Kerberos is not done yet")) }
    }
}

impl Drop for Initiator {
    fn drop(&mut self) {
        let mut minor = 0;
        // SAFETY: Both are the library's own, or null, which it ignores; nothing uses them any more.
        unsafe {
            if !self.context.is_null() {
                (self.library.delete_sec_context)(&raw mut minor, &raw mut self.context, ptr::null_mut());
            }
            (self.library.release_name)(&raw mut minor, &raw mut self.target);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_ticket_is_an_error() {
        let mut initiator = match Initiator::new("libvirt", "localhost") {
            Ok(initiator) => initiator,
            Err(error) => {
                assert!(error.is_missing && error.message.contains("libgssapi_krb5.so.2"), "{error}");
                return virgo_testkit::skip(error);
            }
        };
        assert!(initiator.wrap(true, b"x").is_err() && initiator.unwrap(b"x").is_err());
        // Whatever tickets the user has: none is for this service, and the token is garbage.
        let error = initiator.step(Some(b"garbage")).unwrap_err();
        assert!(!error.is_missing && error.message.len() > "Kerberos refuses: ".len(), "{error}");
        assert!(!initiator.is_established());
    }
}
