//! MIT Kerberos' GSS-API library, loaded at run time.
//!
//! The types are those of RFC 2744, in that library's layout on Linux.

use std::ffi::{CStr, c_void};
use std::sync::OnceLock;

use super::GssError;

/// Soname of the library, unchanged since 2002.
const NAME: &CStr = c"libgssapi_krb5.so.2";

/// `gss_buffer_desc`. Each function documents the owner of the bytes.
#[repr(C)]
pub(super) struct Buffer {
    pub(super) length: usize,
    pub(super) value: *mut c_void,
}

impl Buffer {
    pub(super) const EMPTY: Self = Self { length: 0, value: std::ptr::null_mut() };

    /// Makes an input buffer, which must not outlive the bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { length: bytes.len(), value: bytes.as_ptr().cast_mut().cast() }
    }
}

/// `gss_OID_desc`: an object identifier, in its DER encoding.
#[repr(C)]
pub(super) struct Oid {
    pub(super) length: u32,
    pub(super) elements: *mut c_void,
}

impl Oid {
    /// Makes an OID, which is never written to.
    pub(super) fn of(bytes: &'static [u8]) -> Self {
        Self { length: bytes.len() as u32, elements: bytes.as_ptr().cast_mut().cast() }
    }
}

#[repr(C)]
pub(super) struct BufferSet {
    pub(super) count: usize,
    pub(super) elements: *mut Buffer,
}

/// Opaque handle of the library.
pub(super) type Handle = *mut c_void;

macro_rules! functions {
    ($($name:ident = $symbol:literal: fn($($argument:ty),* $(,)?);)*) => {
        /// Function pointers. Each function returns the major status.
        pub(super) struct Library {
            $(pub(super) $name: unsafe extern "C" fn($($argument),*) -> u32,)*
        }

        impl Library {
            fn find(handle: Handle) -> Result<Self, GssError> {
                Ok(Self {
                    $($name: {
                        let symbol = symbol(handle, $symbol)?;
                        // SAFETY: The library's function of that name has these parameters, by RFC 2744
                        // and, for the two about sets of buffers, by MIT's gssapi_ext.h.
                        unsafe {
                            std::mem::transmute::<Handle, unsafe extern "C" fn($($argument),*) -> u32>(symbol)
                        }
                    },)*
                })
            }
        }
    };
}

functions! {
    import_name = c"gss_import_name": fn(*mut u32, *const Buffer, *const Oid, *mut Handle);
    release_name = c"gss_release_name": fn(*mut u32, *mut Handle);
    init_sec_context = c"gss_init_sec_context": fn(
        *mut u32, Handle, *mut Handle, Handle, *const Oid, u32, u32, *const c_void, *const Buffer,
        *mut *const Oid, *mut Buffer, *mut u32, *mut u32,
    );
    delete_sec_context = c"gss_delete_sec_context": fn(*mut u32, *mut Handle, *mut Buffer);
    wrap = c"gss_wrap": fn(*mut u32, Handle, i32, u32, *const Buffer, *mut i32, *mut Buffer);
    unwrap = c"gss_unwrap": fn(*mut u32, Handle, *const Buffer, *mut Buffer, *mut i32, *mut u32);
    wrap_size_limit = c"gss_wrap_size_limit": fn(*mut u32, Handle, i32, u32, u32, *mut u32);
    inquire = c"gss_inquire_sec_context_by_oid": fn(*mut u32, Handle, *const Oid, *mut *mut BufferSet);
    release_buffer_set = c"gss_release_buffer_set": fn(*mut u32, *mut *mut BufferSet);
    release_buffer = c"gss_release_buffer": fn(*mut u32, *mut Buffer);
    display_status = c"gss_display_status": fn(*mut u32, u32, i32, *const Oid, *mut u32, *mut Buffer);
}

impl Library {
    /// Returns the library, loaded on first use and never unloaded.
    pub(super) fn get() -> Result<&'static Self, GssError> {
        static LOADED: OnceLock<Library> = OnceLock::new();
        if let Some(library) = LOADED.get() {
            return Ok(library);
        }
        // SAFETY: The name is a C string. What the library does when it is loaded is its own affair.
        let handle = unsafe { libc::dlopen(NAME.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        if handle.is_null() {
            return Err(GssError::missing(&last_error()));
        }
        let library = Self::find(handle)?;
        Ok(LOADED.get_or_init(|| library))
    }
}

fn symbol(handle: Handle, name: &CStr) -> Result<Handle, GssError> {
    // SAFETY: The handle is of a library that stays loaded; the name is a C string.
    let symbol = unsafe { libc::dlsym(handle, name.as_ptr()) };
    if symbol.is_null() { Err(GssError::missing(&last_error())) } else { Ok(symbol) }
}

fn last_error() -> String {
    // SAFETY: The text is the thread's own until the next such call.
    let text = unsafe { libc::dlerror() };
    if text.is_null() {
        return "no reason is given".to_owned();
    }
    // SAFETY: It is not null, and so a C string.
    crate::shown(unsafe { CStr::from_ptr(text) }.to_bytes()).into_owned()
}
