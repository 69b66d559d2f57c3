//! What is around all bytes after a mechanism that protects them: frames (RFC 4422, section 3.7).
//!
//! A frame is the length of a protected message, four bytes, the highest first, and the message.

use crate::SaslError;

/// How a mechanism protects a message, and opens a protected one.
pub trait Protection: Send {
    /// Protects a message.
    ///
    /// # Errors
    /// In the mechanism's words.
    fn wrap(&mut self, message: &[u8]) -> Result<Vec<u8>, SaslError>;

    /// Opens a protected message.
    ///
    /// # Errors
    /// It was tampered with.
    fn unwrap(&mut self, token: &[u8]) -> Result<Vec<u8>, SaslError>;
}

/// See the module. Both directions of one side.
pub struct Layer {
    protection: Box<dyn Protection>,
    strength: u32,
    /// The longest message that may go into a frame.
    capacity: usize,
    /// The longest protected message that may come.
    longest: usize,
    /// The beginning of a frame that has not come whole.
    begun: Vec<u8>,
    failed: Option<SaslError>,
}

const LENGTH: usize = 4;

impl Layer {
    /// A layer of a strength in bits. A frame's message has at most `capacity` bytes before it is protected,
    /// and one that comes at most `longest` after that.
    pub fn new(protection: Box<dyn Protection>, strength: u32, capacity: usize, longest: usize) -> Self {
        Self { protection, strength, capacity: capacity.max(1), longest, begun: vec![], failed: None }
    }

    /// How many bits of a key protect the bytes; 1 if they are protected from change only.
    pub fn strength(&self) -> u32 {
        self.strength
    }

    /// What to send instead of these bytes.
    ///
    /// # Errors
    /// In the mechanism's words.
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

    /// The bytes in what has come, in any pieces. Of what has not come whole it keeps as much as came, and
    /// never more than the longest frame.
    ///
    /// # Errors
    /// A frame is too long or was tampered with. That is the end: it fails ever after.
    pub fn unwrap(&mut self, mut come: &[u8]) -> Result<Vec<u8>, SaslError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let mut out = vec![];
        while let Some(token) = self.next(&mut come).inspect_err(|error| self.failed = Some(error.clone()))? {
            let opened = self.protection.unwrap(&token);
            out.extend(opened.inspect_err(|error| self.failed = Some(error.clone()))?);
        }
        Ok(out)
    }

    /// The next protected message, if it is there whole.
    fn next(&mut self, come: &mut &[u8]) -> Result<Option<Vec<u8>>, SaslError> {
        self.take(come, LENGTH);
        let Some(length) = self.begun.first_chunk::<LENGTH>() else { return Ok(None) };
        let length = u32::from_be_bytes(*length) as usize;
        if length > self.longest {
            let message = format!(
                "a frame of {length} bytes came, and {} is the most that was agreed on",
                self.longest
            );
            return Err(SaslError::failed(message));
        }
        self.take(come, LENGTH + length);
        if self.begun.len() < LENGTH + length {
            return Ok(None);
        }
        let mut frame = std::mem::take(&mut self.begun);
        frame.drain(..LENGTH);
        Ok(Some(frame))
    }

    /// Takes what came until so many bytes of the frame are there.
    fn take(&mut self, come: &mut &[u8], until: usize) {
        let missing = until.saturating_sub(self.begun.len()).min(come.len());
        let (taken, rest) = come.split_at(missing);
        self.begun.extend_from_slice(taken);
        *come = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Turns all bits around and puts a counter in front.
    #[derive(Default)]
    struct Turned {
        sent: u8,
        come: u8,
    }

    impl Protection for Turned {
        fn wrap(&mut self, message: &[u8]) -> Result<Vec<u8>, SaslError> {
            self.sent += 1;
            Ok(std::iter::once(self.sent).chain(message.iter().map(|byte| !byte)).collect())
        }

        fn unwrap(&mut self, token: &[u8]) -> Result<Vec<u8>, SaslError> {
            self.come += 1;
            match token.split_first() {
                Some((count, message)) if *count == self.come => {
                    Ok(message.iter().map(|byte| !byte).collect())
                }
                _ => Err(SaslError::failed("out of order")),
            }
        }
    }

    fn new() -> Layer {
        Layer::new(Box::new(Turned::default()), 56, 4, 5)
    }

    #[test]
    fn frames_are_split_where_they_are_full() {
        let mut layer = new();
        assert_eq!(layer.wrap(b""), Ok(vec![]));
        let wrapped = layer.wrap(b"abcdef").unwrap();
        let expected: [u8; 16] = [0, 0, 0, 5, 1, !b'a', !b'b', !b'c', !b'd', 0, 0, 0, 3, 2, !b'e', !b'f'];
        assert_eq!(wrapped, expected);
    }

    #[test]
    fn pieces_of_any_size_come_whole() {
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
    fn what_is_too_long_or_wrong_is_the_end() {
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
