//! What the system's errors say to a person. Called wherever a message is made of one.

use std::io;

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
    fn what_others_have_written_stays() {
        assert_eq!(words(&io::Error::other("it is so (os error 2)")), "it is so (os error 2)");
        assert_eq!(words(&io::ErrorKind::UnexpectedEof.into()), "unexpected end of file");
    }
}
