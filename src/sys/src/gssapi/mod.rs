//! Kerberos by the GSS-API, if its library is there: proving who one is, and protecting what is said.
//!
//! Called by the SASL mechanism of that name. The library is loaded at run time, so nothing here needs it.
//! A step may ask the ticket server, so it blocks.

mod answers;
mod library;

use std::ffi::c_void;
use std::fmt;
use std::ptr;

use answers::{ERRORS, Output, bytes_of, check};
use library::{Buffer, BufferSet, Library, Object, Oid};

/// "A service of a host" as the kind of a name: 1.2.840.113554.1.2.1.4.
const HOST_BASED_SERVICE: &[u8] = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x01\x04";
/// Kerberos 5: 1.2.840.113554.1.2.2.
const KERBEROS: &[u8] = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x02";
/// How strong a context is, as a question to it: 1.2.840.113554.1.2.2.5.15.
const STRENGTH: &[u8] = b"\x2a\x86\x48\x86\xf7\x12\x01\x02\x02\x05\x0f";

/// What a context is asked to do, and says that it does.
const MUTUAL: u32 = 2;
const SEQUENCE: u32 = 8;
const CONFIDENTIALITY: u32 = 16;
const INTEGRITY: u32 = 32;

/// Of a status that is no error: it is not the end.
const CONTINUE_NEEDED: u32 = 1;

/// Why it did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GssError {
    /// The library is not there.
    pub is_missing: bool,
    /// In the library's words.
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

/// One side of a context: the one that begins.
pub struct Initiator {
    library: &'static Library,
    target: Object,
    context: Object,
    does: u32,
    is_established: bool,
}

// SAFETY: The library ties neither names nor contexts to a thread, and one at a time has them here.
unsafe impl Send for Initiator {}

impl Initiator {
    /// Loads the library and begins a context with a service of a host, e.g. `libvirt` of `host.example`.
    ///
    /// # Errors
    /// The library is missing or refuses the names.
    pub fn new(service: &str, host: &str) -> Result<Self, GssError> {
        let library = Library::get()?;
        let name = format!("{service}@{host}");
        let mut target: Object = ptr::null_mut();
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
        Ok(Self { library, target, context: ptr::null_mut(), does: 0, is_established: false })
    }

    /// Takes what the other side said, nothing at first, and gives what to tell it. It may ask the ticket
    /// server.
    ///
    /// # Errors
    /// What the library says, e.g. that there is no ticket.
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
                &raw mut self.does,
                ptr::null_mut(),
            )
        };
        check(self.library, major, minor, "Kerberos refuses")?;
        self.is_established = major & CONTINUE_NEEDED == 0;
        if self.is_established && self.does & (MUTUAL | INTEGRITY) != MUTUAL | INTEGRITY {
            return Err(GssError::new("Kerberos does not prove who the other side is"));
        }
        Ok(output.take())
    }

    /// Whether both sides have proved who they are, so that messages can be protected.
    pub fn is_established(&self) -> bool {
        self.is_established
    }

    /// Whether messages can be encrypted, and not only protected from change.
    pub fn can_encrypt(&self) -> bool {
        self.does & CONFIDENTIALITY != 0
    }

    /// How many bits of a key protect an encrypted message; at least 1 where the library does not say.
    pub fn strength(&self) -> u32 {
        let mut set: *mut BufferSet = ptr::null_mut();
        let mut minor = 0;
        // SAFETY: The context is the library's own; the other pointers are to live values.
        let major =
            unsafe { (self.library.inquire)(&raw mut minor, self.context, &Oid::of(STRENGTH), &raw mut set) };
        if major & ERRORS != 0 || set.is_null() {
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

    /// How many bytes fit into a message that is to be no longer than `longest` when it is protected.
    ///
    /// # Errors
    /// What the library says.
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

    /// Protects a message from change and, if asked, from being read.
    ///
    /// # Errors
    /// What the library says, and that it does not encrypt.
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

    /// The message in a protected one, and whether it was encrypted.
    ///
    /// # Errors
    /// It was changed, repeated or left out, or is no such message.
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
    fn without_a_ticket_it_says_so() {
        let mut initiator = match Initiator::new("libvirt", "localhost") {
            Ok(initiator) => initiator,
            Err(error) => {
                assert!(error.is_missing && error.message.contains("libgssapi_krb5.so.2"), "{error}");
                return virgo_testkit::skip(error);
            }
        };
        assert!(initiator.wrap(true, b"x").is_err() && initiator.unwrap(b"x").is_err());
        // Whatever tickets whoever runs this has: none is for this, and garbage is no ticket.
        let error = initiator.step(Some(b"garbage")).unwrap_err();
        assert!(!error.is_missing && error.message.len() > "Kerberos refuses: ".len(), "{error}");
        assert!(!initiator.is_established());
    }
}
