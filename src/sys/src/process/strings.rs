//! Strings and arrays for `execve()`, made before the clone.

use std::ffi::{CStr, CString, OsStr};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::ptr;

/// NULL-terminated array of C strings, with its strings.
pub(super) struct StringArray {
    // The pointers point into the strings' heap buffers, which don't move when this struct does.
    _strings: Vec<CString>,
    pointers: Vec<*const libc::c_char>,
}

impl StringArray {
    pub(super) fn new(strings: Vec<CString>) -> Self {
        let pointers = strings.iter().map(|string| string.as_ptr()).chain([ptr::null()]).collect();
        StringArray { _strings: strings, pointers }
    }

    /// Returns the array, valid as long as `self`.
    pub(super) fn as_ptr(&self) -> *const *const libc::c_char {
        self.pointers.as_ptr()
    }
}

/// Makes a C string; a NUL byte in it is an error that shows the string.
pub(super) fn c_string(text: impl AsRef<OsStr>) -> io::Result<CString> {
    let text = text.as_ref();
    CString::new(text.as_bytes()).map_err(|_| {
        io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{:?} contains a NUL byte", text.display().to_string()),
        )
    })
}

/// Returns the paths of a program to try, in order.
///
/// A name with a slash is a path, relative to the caller's working directory. Others are searched in `search`,
/// which defaults to `/bin` and `/usr/bin`.
pub(super) fn candidates(program: &Path, search: Option<&CStr>) -> io::Result<Vec<CString>> {
    let name = program.as_os_str();
    if name.is_empty() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "no program is named"));
    }
    if name.as_bytes().contains(&b'/') {
        return Ok(vec![c_string(std::path::absolute(program)?)?]);
    }
    let search = search.map_or(&b"/bin:/usr/bin"[..], CStr::to_bytes);
    search
        .split(|byte| *byte == b':')
        .map(|directory| if directory.is_empty() { &b"."[..] } else { directory })
        .map(|directory| {
            c_string(std::path::absolute(PathBuf::from(OsStr::from_bytes(directory)).join(program))?)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_are_searched_in_order() {
        let found = candidates(Path::new("qemu"), Some(c"/a:/b/")).unwrap();
        assert_eq!(found, [c"/a/qemu".to_owned(), c"/b/qemu".to_owned()]);
        assert_eq!(candidates(Path::new("/x/qemu"), Some(c"/a")).unwrap(), [c"/x/qemu".to_owned()]);
        assert_eq!(candidates(Path::new("qemu"), None).unwrap().len(), 2);
    }

    #[test]
    fn relative_paths_are_relative_to_the_caller() {
        let here = c_string(std::env::current_dir().unwrap().join("a/b")).unwrap();
        assert_eq!(candidates(Path::new("a/b"), None).unwrap(), [here]);
    }

    #[test]
    fn invalid_names_are_refused() {
        assert!(candidates(Path::new(""), None).is_err());
        assert!(c_string("a\0b").unwrap_err().to_string().contains("NUL"));
    }
}
