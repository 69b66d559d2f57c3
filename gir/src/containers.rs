//! Conversion of arrays.
use std::ffi::{OsString, c_char};

use glib::ffi::gpointer;

use crate::convert::{Cross, Pointer, Wrong};
use crate::describe::CType;

/// Lists of strings or file names are `NULL`-terminated arrays. A parameter may be `NULL` for an empty one.
macro_rules! strings {
    ($($t:ty, $note:literal;)*) => { $(
        impl Cross for Vec<$t> {
            type C = *mut *mut c_char;
            unsafe fn borrow(c: Self::C) -> Result<Self, Wrong> {
                // SAFETY: an array that ends with a NULL, as the caller promises.
                unsafe { borrow_strings(c) }
            }
            fn give(self) -> Self::C {
                give_strings(self)
            }
            unsafe fn free(c: Self::C) {
                // SAFETY: `give` made the array and its strings with GLib.
                unsafe { glib::ffi::g_strfreev(c) }
            }
            fn failure() -> Self::C {
                std::ptr::null_mut()
            }
            fn arg() -> CType {
                CType::new("const gchar* const*", concat!("(nullable) (array zero-terminated=1)", $note))
            }
            fn ret() -> CType {
                CType::new("gchar**", concat!("(transfer full) (array zero-terminated=1)", $note))
            }
        }
    )* };
}
strings! {
    String, "";
    OsString, " (element-type filename)";
}

unsafe fn borrow_strings<T: Cross<C = *mut c_char>>(c: *mut *mut c_char) -> Result<Vec<T>, Wrong> {
    let mut strings = vec![];
    if c.is_null() {
        return Ok(strings);
    }
    for n in 0.. {
        // SAFETY: the array goes on until its NULL, which ends the loop.
        let item = unsafe { *c.add(n) };
        if item.is_null() {
            break;
        }
        // SAFETY: an item of the array is a C string.
        strings.push(unsafe { T::borrow(item) }.map_err(|e| format!("[{n}] {e}"))?);
    }
    Ok(strings)
}

fn give_strings<T: Cross<C = *mut c_char>>(strings: Vec<T>) -> *mut *mut c_char {
    // SAFETY: room for one pointer more than there are strings, the last one staying NULL.
    unsafe {
        let array: *mut *mut c_char =
            glib::ffi::g_malloc0_n(strings.len() + 1, size_of::<*mut c_char>()).cast();
        for (n, s) in strings.into_iter().enumerate() {
            *array.add(n) = s.give();
        }
        array
    }
}

/// Element of a list that is a `GPtrArray`: an object or a record.
pub trait Element: Cross<C: Pointer> {
    /// Name of the type in C.
    const NAME: &'static str;
    /// Frees an element, for `g_ptr_array_new_full()`.
    unsafe extern "C" fn free_element(element: gpointer);
    /// Returns the pointer for the array.
    fn give_element(self) -> gpointer;
}

/// Lists of objects or records are `GPtrArray`s that free their elements, as is usual in C.
///
/// They are annotated as `(transfer container)`: with `(transfer full)` bindings would take over the elements *and*
/// the array would free them.
impl<T: Element> Cross for Vec<T> {
    type C = *mut glib::ffi::GPtrArray;
    unsafe fn borrow(_: Self::C) -> Result<Self, Wrong> {
        Err("is a list, which is passed as an array with its length".into())
    }
    fn give(self) -> Self::C {
        // SAFETY: the array takes over elements that it can free.
        unsafe {
            let array = glib::ffi::g_ptr_array_new_full(self.len() as u32, Some(T::free_element));
            for element in self {
                glib::ffi::g_ptr_array_add(array, element.give_element());
            }
            array
        }
    }
    unsafe fn free(c: Self::C) {
        // SAFETY: `give` made it.
        unsafe { glib::ffi::g_ptr_array_unref(c) }
    }
    fn failure() -> Self::C {
        std::ptr::null_mut()
    }
    fn arg() -> CType {
        CType::new("GPtrArray*", format!("(transfer container) (element-type {})", T::NAME))
    }
}

/// Converts an array passed with its length; `NULL` and 0 if it is empty.
///
/// # Errors
/// Names the invalid element.
pub unsafe fn borrow_slice<T: Cross>(c: *const T::C, length: usize) -> Result<Vec<T>, Wrong> {
    if c.is_null() && length > 0 {
        return Err("is NULL".into());
    }
    (0..length)
        // SAFETY: the array has that many valid elements, as the caller promises.
        .map(|n| unsafe { T::borrow(*c.add(n)) }.map_err(|e| format!("[{n}] {e}")))
        .collect()
}

/// Converts numbers to an array, to be freed with `g_free()`, and its length.
pub unsafe fn give_slice<T: Cross>(values: Vec<T>, length: *mut usize) -> *mut T::C {
    if !length.is_null() {
        // SAFETY: not NULL, and so a place to write to.
        unsafe { *length = values.len() };
    }
    // SAFETY: there is room for all of the values.
    unsafe {
        let array: *mut T::C = glib::ffi::g_malloc0_n(values.len().max(1), size_of::<T::C>()).cast();
        for (n, value) in values.into_iter().enumerate() {
            array.add(n).write(value.give());
        }
        array
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        let strings = vec!["a".to_owned(), String::new()];
        let c = strings.clone().give();
        // SAFETY: `c` was just given and is ours.
        unsafe {
            assert_eq!(Vec::<String>::borrow(c), Ok(strings));
            Vec::<String>::free(c);
            assert_eq!(Vec::<String>::borrow(std::ptr::null_mut()), Ok(vec![]));
        }
    }

    #[test]
    fn numbers() {
        let mut length = 0;
        // SAFETY: what is given is borrowed back, and freed with GLib's function.
        unsafe {
            let c = give_slice(vec![1u64, u64::MAX], &mut length);
            assert_eq!(borrow_slice::<u64>(c, length), Ok(vec![1, u64::MAX]));
            glib::ffi::g_free(c.cast());
            assert_eq!(borrow_slice::<u64>(std::ptr::null(), 1), Err("is NULL".into()));
            assert_eq!(borrow_slice::<u64>(std::ptr::null(), 0), Ok(vec![]));
        }
    }
}
