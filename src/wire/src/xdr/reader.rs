//! Takes words and bytes off the front of a message.

use super::{Decode, DecodeError, DecodeProblem};

/// A place in a message that is being decoded.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    length: usize,
}

impl<'a> Reader<'a> {
    /// Starts at the front of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, length: bytes.len() }
    }

    /// How many bytes are left.
    pub fn left(&self) -> usize {
        self.bytes.len()
    }

    /// Takes one word.
    pub fn word(&mut self) -> Result<[u8; 4], DecodeError> {
        match self.bytes.split_first_chunk::<4>() {
            Some((word, rest)) => {
                self.bytes = rest;
                Ok(*word)
            }
            None => Err(self.error(DecodeProblem::Truncated { needed: 4, left: self.left() })),
        }
    }

    /// Takes `length` bytes and what pads them to whole words. The padding may be anything, as for libvirt.
    pub fn padded(&mut self, length: usize) -> Result<&'a [u8], DecodeError> {
        let needed = length.saturating_add(3) & !3;
        if needed > self.left() || length > self.left() {
            return Err(self.error(DecodeProblem::Truncated { needed, left: self.left() }));
        }
        let (taken, rest) = self.bytes.split_at(needed);
        self.bytes = rest;
        Ok(&taken[..length])
    }

    /// Takes the length of a list whose elements have at least `element` bytes each: refused if it is over
    /// `max` or if the rest of the message cannot hold as many.
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

    /// An error at this place.
    #[cold]
    pub fn error(&self, problem: DecodeProblem) -> DecodeError {
        DecodeError::new(problem, self.length - self.left())
    }
}
