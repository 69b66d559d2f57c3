//! Decoder input.

use super::{Decode, DecodeError, DecodeProblem};

/// Position in a message.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    length: usize,
}

impl<'a> Reader<'a> {
    /// Starts at the beginning of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, length: bytes.len() }
    }

    /// Returns the number of remaining bytes.
    pub fn left(&self) -> usize {
        self.bytes.len()
    }

    /// Reads a word.
    pub fn word(&mut self) -> Result<[u8; 4], DecodeError> {
        match self.bytes.split_first_chunk::<4>() {
            Some((word, rest)) => {
                self.bytes = rest;
                Ok(*word)
            }
            None => Err(self.error(DecodeProblem::Truncated { needed: 4, left: self.left() })),
        }
    }

    /// Reads `length` bytes and their padding to whole words. Its content is not checked, as in libvirt.
    pub fn padded(&mut self, length: usize) -> Result<&'a [u8], DecodeError> {
        let needed = length.saturating_add(3) & !3;
        if needed > self.left() || length > self.left() {
            return Err(self.error(DecodeProblem::Truncated { needed, left: self.left() }));
        }
        let (taken, rest) = self.bytes.split_at(needed);
        self.bytes = rest;
        Ok(&taken[..length])
    }

    /// Reads the number of elements of a list, each of at least `element` bytes. It fails if the number exceeds
    /// `max`, or if the remaining bytes cannot hold that many.
    pub fn count(&mut self, max: usize, element: usize) -> Result<usize, DecodeError> {
        let before = self.clone();
        let count = u32::decode(self)? as usize;
        if count > max {
            return Err(before.error(DecodeProblem::TooMany { count, max }));
        }
        let needed = count.saturating_mul(element);
        if needed > self.left() {
            return Err(before.error(DecodeProblem::Truncated { needed, left: self.left() }));
        }
        Ok(count)
    }

    /// Makes an error at this position.
    #[cold]
    pub fn error(&self, problem: DecodeProblem) -> DecodeError {
        DecodeError::new(problem, self.length - self.left())
    }
}
