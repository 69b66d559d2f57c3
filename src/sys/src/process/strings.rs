//! Strings as `execve` wants them, made before the fork. Called by the plan.

use std::ffi::{CStr, CString, OsStr};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::ptr;

/// A NULL-terminated array of C strings together with the strings.
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

/// Makes a C string; a NUL byte within is an error that shows the string.
pub(super) fn c_string(text: impl AsRef<OsStr>) -> io::Result<CString> {
    let text = text.as_ref();
    CString::new(text.as_bytes()).map_err(|_| {
        io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{:?} contains a NUL byte", text.display().to_string()),
        )
    })
}

/// Lists the paths at which a program may be, in the order in which they are tried.
///
/// A name with a slash is one path, relative to the caller's working directory even if the child gets another
/// one. A plain name is looked for in `search`, or in `/bin` and `/usr/bin` without it.
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
        .map(|folder| if folder.is_empty() { &b"."[..] } else { folder })
        .map(|folder| c_string(std::path::absolute(PathBuf::from(OsStr::from_bytes(folder)).join(program))?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searches_the_path_in_order() {
        let found = candidates(Path::new("qemu"), Some(c"/a:/b/")).unwrap();
        assert_eq!(found, [c"/a/qemu".to_owned(), c"/b/qemu".to_owned()]);
        assert_eq!(candidates(Path::new("/x/qemu"), Some(c"/a")).unwrap(), [c"/x/qemu".to_owned()]);
        assert_eq!(candidates(Path::new("qemu"), None).unwrap().len(), 2);
    }

    #[test]
    fn relative_programs_belong_to_the_caller() {
        let here = c_string(std::env::current_dir().unwrap().join("a/b")).unwrap();
        assert_eq!(candidates(Path::new("a/b"), None).unwrap(), [here]);
    }

    #[test]
    fn refuses_nonsense() {
        assert!(candidates(Path::new(""), None).is_err());
        assert!(c_string("a\0b").unwrap_err().to_string().contains("NUL"));
    }
}
