//! Where messages end in what goes to the daemon.
//!
//! A libvirtd (9.0.0 was seen to) reads one message and then waits for its socket. If TLS has brought it two
//! messages in one record, the second one is in the memory of its TLS library, the socket is empty, and it
//! waits until something else comes. So a record ends where a message does. That a message begins with its
//! length, which counts itself, is all that this crate knows of it.

/// Cuts a stream of bytes at the ends of messages.
#[derive(Debug, Default)]
pub(super) struct Messages {
    /// The length, as far as it has come.
    length: [u8; LENGTH],
    /// How much of that has come.
    known: usize,
    /// What the current message has yet to come, once its length is known.
    left: usize,
}

/// How long the length is.
const LENGTH: usize = 4;

impl Messages {
    /// How many of the bytes belong together; some, if there are some.
    pub(super) fn cut(&mut self, bytes: &[u8]) -> usize {
        let of_length = if self.left == 0 { bytes.len().min(LENGTH - self.known) } else { 0 };
        let (first, rest) = bytes.split_at(of_length);
        self.length[self.known..self.known + of_length].copy_from_slice(first);
        self.known += of_length;
        if self.known == LENGTH {
            let length = usize::try_from(u32::from_be_bytes(self.length)).unwrap_or(usize::MAX);
            self.left = length.saturating_sub(LENGTH);
            self.known = 0;
        }
        let of_rest = self.left.min(rest.len());
        self.left -= of_rest;
        of_length + of_rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_not_mixed() {
        let mut messages = Messages::default();
        let bytes = [[0, 0, 0, 6, 1, 1].as_slice(), &[0, 0, 0, 5, 2], &[0, 0, 0]].concat();
        assert_eq!(messages.cut(&bytes[..5]), 5);
        assert_eq!(messages.cut(&bytes[5..]), 1);
        assert_eq!(messages.cut(&bytes[6..]), 5);
        assert_eq!(messages.cut(&bytes[11..]), 3);
        assert_eq!(messages.cut(&[]), 0);
        assert_eq!(messages.cut(&[8, 3]), 2);
        assert_eq!(messages.cut(&[3, 3, 3, 0, 0, 0]), 3);
        assert_eq!(messages.cut(&[0, 0, 0, 4, 0, 0, 0, 4]), 4);
        // Nonsense goes on, and is the daemon's to refuse.
        assert_eq!(messages.cut(&[0, 0, 0, 0, 0]), 4);
        assert_eq!(messages.cut(&[255; 70_000]), 70_000);
    }
}
