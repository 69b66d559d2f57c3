//! Conversion of types between Rust and C, and their declaration in C: one implementation per type.
use std::ffi::{CStr, OsStr, OsString, c_char, c_int};
use std::os::fd::{IntoRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

use glib::translate::*;

use crate::describe::CType;

/// Reason why a value from C is invalid; the caller adds the parameter's name.
pub type Wrong = String;

/// Type of a parameter, result or field of the C API.
///
/// Parameters are `(transfer none)`, results are `(transfer full)`.
pub trait Cross: Sized {
    /// Type in C.
    type C: Copy;
    /// Makes an owned value from a borrowed one.
    ///
    /// # Errors
    /// The value is invalid: NULL, not UTF-8, out of range …
    unsafe fn borrow(c: Self::C) -> Result<Self, Wrong>;
    /// Passes ownership of a value to C.
    fn give(self) -> Self::C;
    /// Frees what [`give`](Cross::give) made.
    unsafe fn free(_: Self::C) {}
    /// Value returned along with a `GError`.
    fn failure() -> Self::C;
    /// Declaration as a parameter.
    fn arg() -> CType;
    /// Declaration as a result.
    fn ret() -> CType {
        Self::arg()
    }
}

macro_rules! scalar {
    ($($t:ty, $c:literal, $failure:expr;)*) => { $(
        impl Cross for $t {
            type C = $t;
            unsafe fn borrow(c: $t) -> Result<$t, Wrong> {
                Ok(c)
            }
            fn give(self) -> $t {
                self
            }
            fn failure() -> $t {
                $failure
            }
            fn arg() -> CType {
                CType::new($c, "")
            }
        }
    )* };
}
scalar! {
    i8, "gint8", -1; u8, "guint8", 0;
    i16, "gint16", -1; u16, "guint16", 0;
    i32, "gint", -1; u32, "guint", 0;
    i64, "gint64", -1; u64, "guint64", 0;
    f32, "gfloat", 0.0; f64, "gdouble", 0.0;
}

impl Cross for glib::Type {
    type C = glib::ffi::GType;
    unsafe fn borrow(c: Self::C) -> Result<Self, Wrong> {
        // SAFETY: a type that is registered, or none, as the caller promises.
        Ok(unsafe { from_glib(c) })
    }
    fn give(self) -> Self::C {
        self.into_glib()
    }
    fn failure() -> Self::C {
        Self::INVALID.into_glib()
    }
    fn arg() -> CType {
        CType::new("GType", "")
    }
}

impl Cross for bool {
    type C = c_int;
    unsafe fn borrow(c: c_int) -> Result<bool, Wrong> {
        Ok(c != 0)
    }
    fn give(self) -> c_int {
        self.into()
    }
    fn failure() -> c_int {
        0
    }
    fn arg() -> CType {
        CType::new("gboolean", "")
    }
}

/// Success of a function that throws.
impl Cross for () {
    type C = c_int;
    unsafe fn borrow(_: c_int) -> Result<(), Wrong> {
        Ok(())
    }
    fn give(self) -> c_int {
        1
    }
    fn failure() -> c_int {
        0
    }
    fn arg() -> CType {
        CType::new("gboolean", "")
    }
}

/// Borrows a C string.
unsafe fn text<'a>(c: *const c_char) -> Result<&'a CStr, Wrong> {
    // SAFETY: not NULL, and so a C string, as the caller promises.
    if c.is_null() { Err("is NULL".into()) } else { Ok(unsafe { CStr::from_ptr(c) }) }
}

impl Cross for String {
    type C = *mut c_char;
    unsafe fn borrow(c: Self::C) -> Result<Self, Wrong> {
        // SAFETY: a C string, as the caller promises.
        unsafe { text(c) }?.to_str().map(str::to_owned).map_err(|_| "is not UTF-8".into())
    }
    fn give(self) -> Self::C {
        // A NUL would end it early in C.
        if self.contains('\0') { self.replace('\0', "\u{fffd}").to_glib_full() } else { self.to_glib_full() }
    }
    unsafe fn free(c: Self::C) {
        // SAFETY: `give` allocated it with GLib.
        unsafe { glib::ffi::g_free(c.cast()) }
    }
    fn failure() -> Self::C {
        std::ptr::null_mut()
    }
    fn arg() -> CType {
        CType::new("const gchar*", "")
    }
    fn ret() -> CType {
        CType::new("gchar*", "(transfer full)")
    }
}

/// Strings of bytes without a NUL: file names, arguments and environment variables. GIR has the type `filename` for
/// them.
macro_rules! bytes {
    ($($t:ty)*) => { $(
        impl Cross for $t {
            type C = *mut c_char;
            unsafe fn borrow(c: Self::C) -> Result<Self, Wrong> {
                // SAFETY: a C string, as the caller promises.
                unsafe { text(c) }.map(|t| OsStr::from_bytes(t.to_bytes()).into())
            }
            fn give(self) -> Self::C {
                self.to_glib_full()
            }
            unsafe fn free(c: Self::C) {
                // SAFETY: `give` allocated it with GLib.
                unsafe { glib::ffi::g_free(c.cast()) }
            }
            fn failure() -> Self::C {
                std::ptr::null_mut()
            }
            fn arg() -> CType {
                CType::new("const gchar*", "(type filename)")
            }
            fn ret() -> CType {
                CType::new("gchar*", "(transfer full) (type filename)")
            }
        }
    )* };
}
bytes! { PathBuf OsString }

/// File descriptor. C keeps those that it passes, and owns those that it receives.
impl Cross for OwnedFd {
    type C = c_int;
    unsafe fn borrow(c: c_int) -> Result<Self, Wrong> {
        virgo_sys::fd::from_c(c)
            .map_err(|e| format!("is not an open file descriptor: {c}: {}", virgo_sys::words(&e)))
    }
    fn give(self) -> c_int {
        self.into_raw_fd()
    }
    unsafe fn free(c: c_int) {
        use std::os::fd::FromRawFd;
        // SAFETY: `give` released the ownership of it.
        drop(unsafe { OwnedFd::from_raw_fd(c) });
    }
    fn failure() -> c_int {
        -1
    }
    fn arg() -> CType {
        CType::new("gint", "")
    }
}

/// C type that has a NULL for `None`.
pub trait Pointer: Copy {
    /// NULL.
    const NULL: Self;
    /// Whether it is NULL.
    fn is_null(self) -> bool;
}

impl<T> Pointer for *mut T {
    const NULL: Self = std::ptr::null_mut();
    fn is_null(self) -> bool {
        self.is_null()
    }
}

impl<T: Cross<C: Pointer>> Cross for Option<T> {
    type C = T::C;
    unsafe fn borrow(c: T::C) -> Result<Self, Wrong> {
        // SAFETY: not NULL, and so a valid value.
        if c.is_null() { Ok(None) } else { unsafe { T::borrow(c) }.map(Some) }
    }
    fn give(self) -> T::C {
        self.map_or(Pointer::NULL, T::give)
    }
    unsafe fn free(c: T::C) {
        if !c.is_null() {
            // SAFETY: made by the `give` of `T`.
            unsafe { T::free(c) }
        }
    }
    fn failure() -> T::C {
        Pointer::NULL
    }
    fn arg() -> CType {
        T::arg().nullable()
    }
    fn ret() -> CType {
        T::ret().nullable()
    }
}

/// Implements [`Cross`] for a reference-counted GLib type.
macro_rules! counted {
    ($t:ty, $ffi:ty, $c:literal, $unref:path) => {
        impl Cross for $t {
            type C = *mut $ffi;
            unsafe fn borrow(c: Self::C) -> Result<Self, Wrong> {
                if c.is_null() {
                    return Err("is NULL".into());
                }
                // SAFETY: not NULL, and so a valid instance, which is referenced for our own use.
                Ok(unsafe { from_glib_none(c) })
            }
            fn give(self) -> Self::C {
                IntoGlibPtr::into_glib_ptr(self)
            }
            unsafe fn free(c: Self::C) {
                // SAFETY: `give` handed over a reference.
                unsafe { $unref(c.cast()) }
            }
            fn failure() -> Self::C {
                std::ptr::null_mut()
            }
            fn arg() -> CType {
                CType::new(concat!($c, "*"), "")
            }
            fn ret() -> CType {
                CType::new(concat!($c, "*"), "(transfer full)")
            }
        }
    };
}
counted!(glib::Bytes, glib::ffi::GBytes, "GBytes", glib::ffi::g_bytes_unref);
counted!(glib::Variant, glib::ffi::GVariant, "GVariant", glib::ffi::g_variant_unref);
counted!(glib::DateTime, glib::ffi::GDateTime, "GDateTime", glib::ffi::g_date_time_unref);
counted!(glib::Error, glib::ffi::GError, "GError", glib::ffi::g_error_free);
counted!(gio::File, gio::ffi::GFile, "GFile", glib::gobject_ffi::g_object_unref);
counted!(gio::InputStream, gio::ffi::GInputStream, "GInputStream", glib::gobject_ffi::g_object_unref);
counted!(gio::ListModel, gio::ffi::GListModel, "GListModel", glib::gobject_ffi::g_object_unref);
counted!(gio::OutputStream, gio::ffi::GOutputStream, "GOutputStream", glib::gobject_ffi::g_object_unref);
counted!(gio::UnixFDList, gio::ffi::GUnixFDList, "GUnixFDList", glib::gobject_ffi::g_object_unref);

/// Implements [`Cross`] for a type with a GVariant representation: `$type` is the GVariant type string, `$from` and
/// `$to` convert.
#[macro_export]
macro_rules! variant {
    ($t:ty, $type:literal, $from:expr, $to:expr) => {
        impl $crate::Cross for $t {
            type C = *mut $crate::glib::ffi::GVariant;
            unsafe fn borrow(c: Self::C) -> Result<Self, $crate::Wrong> {
                // SAFETY: a GVariant, as the caller promises; a floating one is taken over.
                let variant = unsafe { <$crate::glib::Variant as $crate::Cross>::borrow(c) }?;
                $from(&variant)
            }
            fn give(self) -> Self::C {
                $crate::Cross::give($to(&self))
            }
            unsafe fn free(c: Self::C) {
                // SAFETY: `give` handed over a reference.
                unsafe { <$crate::glib::Variant as $crate::Cross>::free(c) }
            }
            fn failure() -> Self::C {
                ::std::ptr::null_mut()
            }
            fn arg() -> $crate::CType {
                $crate::CType::new("GVariant*", "").variant($type)
            }
            fn ret() -> $crate::CType {
                $crate::CType::new("GVariant*", "(transfer full)").variant($type)
            }
        }
        impl $crate::Property for $t {
            fn pspec(name: &str, flags: $crate::glib::ParamFlags) -> $crate::glib::ParamSpec {
                let ty = $crate::glib::VariantTy::new($type).expect("a type string");
                $crate::glib::ParamSpecVariant::builder(name, ty).flags(flags).build()
            }
            fn value(&self) -> $crate::glib::Value {
                $crate::glib::prelude::ToValue::to_value(&$to(self))
            }
        }
    };
}

/// Checks the class of a GObject.
#[doc(hidden)]
pub unsafe fn checked<T: glib::prelude::StaticType>(c: *mut glib::gobject_ffi::GObject) -> Result<(), Wrong> {
    if c.is_null() {
        return Err("is NULL".into());
    }
    let wanted = T::static_type();
    // SAFETY: a GObject, as the caller promises.
    if unsafe { glib::gobject_ffi::g_type_check_instance_is_a(c.cast(), wanted.into_glib()) } == 0 {
        return Err(format!("is not a {}", wanted.name()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Passes a value, borrows it back, and frees it.
    fn round<T: Cross + Clone + PartialEq + std::fmt::Debug>(value: T) {
        let c = value.clone().give();
        // SAFETY: `c` was just given.
        let back = unsafe { T::borrow(c) };
        assert_eq!(back, Ok(value));
        // SAFETY: nobody else has it.
        unsafe { T::free(c) };
    }

    #[test]
    fn every_width_of_integer() {
        round(i8::MIN);
        round(u8::MAX);
        round(i16::MIN);
        round(u16::MAX);
        round(i32::MIN);
        round(u32::MAX);
        round(i64::MIN);
        round(u64::MAX);
        round(1.5f32);
        round(-2.5f64);
        round(true);
    }

    #[test]
    fn strings_and_null() {
        round("grüße".to_owned());
        round(PathBuf::from("/tmp/x"));
        round(None::<String>);
        round(Some("x".to_owned()));
        round(glib::Bytes::from_static(b"\0\x01"));
        round(glib::DateTime::from_unix_utc(7).ok());
        // SAFETY: NULL and ill-formed text are what is to be refused.
        unsafe {
            assert_eq!(String::borrow(std::ptr::null_mut()), Err("is NULL".into()));
            let latin = c"gr\xfc\xdfe".as_ptr().cast_mut();
            assert_eq!(String::borrow(latin), Err("is not UTF-8".into()));
            // What is no text may be any bytes.
            assert_eq!(OsString::borrow(latin).map(|s| s.as_bytes().to_vec()), Ok(b"gr\xfc\xdfe".to_vec()));
        }
    }

    #[test]
    fn a_closed_descriptor_is_refused() {
        // SAFETY: a number is all that C passes.
        let error = unsafe { OwnedFd::borrow(12345) }.unwrap_err();
        assert!(error.contains("12345"), "{error}");
    }
}
