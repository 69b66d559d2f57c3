//! Security layer: frames of protected messages (RFC 4422, section 3.7).
//!
//! ```text
//!  ┌───────────────────────────┬───────────────────┐
//!  │ length, 4 bytes, network  │ protected message │
//!  │ byte order                │                   │
//!  └───────────────────────────┴───────────────────┘
//! ```

use crate::SaslError;

/// Protection of messages by a mechanism.
pub trait Protection: Send {
    /// Protects a message.
    ///
    /// # Errors
    /// The mechanism's error.
    fn wrap(&mut self, message: &[u8]) -> Result<Vec<u8>, SaslError>;

    /// Verifies and, if encrypted, decrypts a message.
    ///
    /// # Errors
    /// `Failed` if it was tampered with.
    fn unwrap(&mut self, token: &[u8]) -> Result<Vec<u8>, SaslError>;
}

/// Security layer of one connection, both directions.
pub struct SecurityLayer {
    protection: Box<dyn Protection>,
    strength: u32,
    /// Maximum size of a message before it is protected.
    capacity: usize,
    /// Maximum size of a received protected message.
    longest: usize,
    /// Incomplete frame.
    partial: Vec<u8>,
    failed: Option<SaslError>,
}

const LENGTH: usize = 4;

impl SecurityLayer {
    /// Makes a layer with a security strength factor in bits. `capacity` limits the messages that go into a frame,
    /// `longest` the protected messages that are accepted.
    pub fn new(protection: Box<dyn Protection>, strength: u32, capacity: usize, longest: usize) -> Self {
        Self { protection, strength, capacity: capacity.max(1), longest, partial: vec![], failed: None }
    }

    /// Returns the security strength factor: the bits of the encryption key, or 1 for integrity only (Cyrus SASL's
    /// SSF).
    pub fn strength(&self) -> u32 {
        self.strength
    }

    /// Wraps bytes into frames.
    ///
    /// # Errors
    /// The mechanism's error.
    pub fn wrap(&mut self, bytes: &[u8]) -> Result<Vec<u8>, SaslError> {
        let mut out = Vec::with_capacity(bytes.len() + 128);
        for message in bytes.chunks(self.capacity) {
            let token = self.protection.wrap(message)?;
            let too_long = |_| SaslError::failed("a protected message is too long");
            out.extend(u32::try_from(token.len()).map_err(too_long)?.to_be_bytes());
            out.extend(token);
        }
        Ok(out)
    }

    /// Unwraps received bytes, which may end anywhere in a frame. It buffers one incomplete frame, which is no
    /// longer than the limit.
    ///
    /// # Errors
    /// `Failed` for a frame that is too long or tampered with. The error is final: later calls return it, too.
    pub fn unwrap(&mut self, mut received: &[u8]) -> Result<Vec<u8>, SaslError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let mut out = vec![];
        while let Some(token) =
            self.next(&mut received).inspect_err(|error| self.failed = Some(error.clone()))?
        {
            let opened = self.protection.unwrap(&token);
            out.extend(opened.inspect_err(|error| self.failed = Some(error.clone()))?);
        }
        Ok(out)
    }

    /// Returns the next protected message, once it is complete.
    fn next(&mut self, received: &mut &[u8]) -> Result<Option<Vec<u8>>, SaslError> {
        self.take(received, LENGTH);
        let Some(length) = self.partial.first_chunk::<LENGTH>() else { return Ok(None) };
        let length = u32::from_be_bytes(*length) as usize;
        // Before anything of it is buffered, which bounds the memory.
        if length > self.longest {
            let message = format!(
                "a frame of {length} bytes came, and {} is the most that was agreed on",
                self.longest
            );
            return Err(SaslError::failed(message));
        }
        self.take(received, LENGTH + length);
        if self.partial.len() < LENGTH + length {
            return Ok(None);
        }
        let mut frame = std::mem::take(&mut self.partial);
        frame.drain(..LENGTH);
        Ok(Some(frame))
    }

    /// Moves received bytes to the incomplete frame until it has `until` bytes.
    fn take(&mut self, received: &mut &[u8], until: usize) {
        let missing = until.saturating_sub(self.partial.len()).min(received.len());
        let (taken, rest) = received.split_at(missing);
        self.partial.extend_from_slice(taken);
        *received = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Inverts all bits and puts a sequence number in front.
    #[derive(Default)]
    struct Inverted {
        sent: u8,
        received: u8,
    }

    impl Protection for Inverted {
        fn wrap(&mut self, message: &[u8]) -> Result<Vec<u8>, SaslError> {
            self.sent += 1;
            Ok(std::iter::once(self.sent).chain(message.iter().map(|byte| !byte)).collect())
        }

        fn unwrap(&mut self, token: &[u8]) -> Result<Vec<u8>, SaslError> {
            self.received += 1;
            match token.split_first() {
                Some((count, message)) if *count == self.received => {
                    Ok(message.iter().map(|byte| !byte).collect())
                }
                _ => Err(SaslError::failed("out of order")),
            }
        }
    }

    fn new() -> SecurityLayer {
        SecurityLayer::new(Box::new(Inverted::default()), 56, 4, 5)
    }

    #[test]
    fn bytes_beyond_the_capacity_go_into_another_frame() {
        let mut layer = new();
        assert_eq!(layer.wrap(b""), Ok(vec![]));
        let wrapped = layer.wrap(b"abcdef").unwrap();
        let expected: [u8; 16] = [0, 0, 0, 5, 1, !b'a', !b'b', !b'c', !b'd', 0, 0, 0, 3, 2, !b'e', !b'f'];
        assert_eq!(wrapped, expected);
    }

    #[test]
    fn frames_are_reassembled_from_pieces_of_any_size() {
        let text = b"a message that is longer than several frames are";
        let bytes = new().wrap(text).unwrap();
        for at in 0..=bytes.len() {
            let mut layer = new();
            let (first, second) = bytes.split_at(at);
            let opened = [layer.unwrap(first).unwrap(), layer.unwrap(second).unwrap()].concat();
            assert_eq!(opened, text, "split at {at}");
        }
        for size in 1..20 {
            let mut layer = new();
            let opened: Vec<u8> = bytes.chunks(size).flat_map(|piece| layer.unwrap(piece).unwrap()).collect();
            assert_eq!(opened, text, "pieces of {size}");
        }
    }

    #[test]
    fn an_invalid_frame_is_a_final_error() {
        let mut layer = new();
        let error = layer.unwrap(&[0, 0, 0, 6]).unwrap_err();
        assert!(error.message.contains("6 bytes") && error.message.contains(" 5 "), "{error}");
        assert_eq!(layer.unwrap(b"").unwrap_err(), error);
        let mut layer = new();
        assert_eq!(layer.unwrap(&[255, 0]), Ok(vec![]));
        assert!(layer.unwrap(&[0, 0]).unwrap_err().message.contains("4278190080"));
        let mut layer = new();
        let error = layer.unwrap(&[0, 0, 0, 1, 7]).unwrap_err();
        assert!(error.message.contains("order"), "{error}");
        assert!(layer.unwrap(&new().wrap(b"abc").unwrap()).is_err());
    }
}
