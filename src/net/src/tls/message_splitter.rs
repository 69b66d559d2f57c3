//! Splits the bytes to the daemon at message boundaries, so that no TLS record has parts of two messages.
//!
//! libvirtd (seen in 9.0.0) reads one message and then polls its socket. If a record had two messages, the second
//! one is buffered by GnuTLS, the socket stays empty, and the daemon does not see the message until other bytes
//! arrive. All that is known of the protocol here is that a message starts with its length, 4 bytes, which counts
//! itself.

/// State of the stream between two calls.
#[derive(Debug, Default)]
pub(super) struct MessageSplitter {
    /// Bytes of the length so far.
    length: [u8; LENGTH],
    /// Number of these bytes.
    known: usize,
    /// Bytes left of the current message, once its length is known.
    left: usize,
}

/// Size of the length field.
const LENGTH: usize = 4;

impl MessageSplitter {
    /// Returns the number of bytes that belong to one message; at least one, unless there are none.
    pub(super) fn next_length(&mut self, bytes: &[u8]) -> usize {
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
    fn no_chunk_has_parts_of_two_messages() {
        let mut messages = MessageSplitter::default();
        let bytes = [[0, 0, 0, 6, 1, 1].as_slice(), &[0, 0, 0, 5, 2], &[0, 0, 0]].concat();
        assert_eq!(messages.next_length(&bytes[..5]), 5);
        assert_eq!(messages.next_length(&bytes[5..]), 1);
        assert_eq!(messages.next_length(&bytes[6..]), 5);
        assert_eq!(messages.next_length(&bytes[11..]), 3);
        assert_eq!(messages.next_length(&[]), 0);
        assert_eq!(messages.next_length(&[8, 3]), 2);
        assert_eq!(messages.next_length(&[3, 3, 3, 0, 0, 0]), 3);
        assert_eq!(messages.next_length(&[0, 0, 0, 4, 0, 0, 0, 4]), 4);
        // An invalid length passes through; the daemon refuses it.
        assert_eq!(messages.next_length(&[0, 0, 0, 0, 0]), 4);
        assert_eq!(messages.next_length(&[255; 70_000]), 70_000);
    }
}
