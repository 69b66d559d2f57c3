//! Text for messages: system errors, bytes from outside, long texts.

use std::borrow::Cow;
use std::io;

/// Converts unchecked bytes for display, replacing invalid UTF-8. Bytes to be used have to be validated instead,
/// and refused.
#[expect(clippy::disallowed_methods, reason = "for a person, a replaced byte is better than none")]
pub fn shown(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Truncates a long text for a message.
pub fn shortened(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 300;
    match text.char_indices().nth(LONGEST) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]).into(),
    }
}

/// Returns an error's message, without the number that std appends.
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
    fn messages_have_no_error_number() {
        let missing = || io::Error::from_raw_os_error(libc::ENOENT);
        assert_eq!(missing().to_string(), "No such file or directory (os error 2)", "std has changed");
        assert_eq!(words(&missing()), "No such file or directory");
        let real = std::fs::read("/nowhere/x").unwrap_err();
        assert_eq!(words(&real), "No such file or directory");
        assert_eq!(words(&rustix::io::Errno::CONNREFUSED.into()), "Connection refused");
    }

    #[test]
    fn invalid_bytes_are_replaced_and_long_texts_truncated() {
        assert_eq!(shown(b"a\xffb"), "a\u{fffd}b");
        assert_eq!(shortened("é"), "é");
        assert_eq!(shortened(&"é".repeat(300)), "é".repeat(300));
        assert_eq!(shortened(&"é".repeat(301)), "é".repeat(300) + "…");
    }

    #[test]
    fn other_messages_are_unchanged() {
        assert_eq!(words(&io::Error::other("it is so (os error 2)")), "it is so (os error 2)");
        assert_eq!(words(&io::ErrorKind::UnexpectedEof.into()), "unexpected end of file");
    }
}
