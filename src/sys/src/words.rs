//! What a person is shown: the system's errors, bytes from outside, long texts. Called wherever a message is made of
//! one.

use std::borrow::Cow;
use std::io;

/// Bytes that nobody has checked, to be shown: what is not UTF-8 in them is replaced. What is to be used and not just
/// shown has to be checked, and refused if it is not text.
#[expect(clippy::disallowed_methods, reason = "for a person, a replaced byte is better than none")]
pub fn shown(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// A text as a message can hold it: of a long one the beginning.
pub fn shortened(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 300;
    match text.char_indices().nth(LONGEST) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]).into(),
    }
}

/// The words of an error, for a message. std adds the number, which says nothing to the reader that the words don't.
pub fn words(error: &io::Error) -> String {
    let mut words = error.to_string();
    if let Some(number) = error.raw_os_error()
        && let Some(end) = words.strip_suffix(&format!(" (os error {number})")).map(str::len)
    {
        words.truncate(end);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_is_among_them() {
        let missing = || io::Error::from_raw_os_error(libc::ENOENT);
        assert_eq!(missing().to_string(), "No such file or directory (os error 2)", "std has changed");
        assert_eq!(words(&missing()), "No such file or directory");
        let real = std::fs::read("/nowhere/x").unwrap_err();
        assert_eq!(words(&real), "No such file or directory");
        assert_eq!(words(&rustix::io::Errno::CONNREFUSED.into()), "Connection refused");
    }

    #[test]
    fn bytes_and_long_texts() {
        assert_eq!(shown(b"a\xffb"), "a\u{fffd}b");
        assert_eq!(shortened("é"), "é");
        assert_eq!(shortened(&"é".repeat(300)), "é".repeat(300));
        assert_eq!(shortened(&"é".repeat(301)), "é".repeat(300) + "…");
    }

    #[test]
    fn what_others_have_written_stays() {
        assert_eq!(words(&io::Error::other("it is so (os error 2)")), "it is so (os error 2)");
        assert_eq!(words(&io::ErrorKind::UnexpectedEof.into()), "unexpected end of file");
    }
}
