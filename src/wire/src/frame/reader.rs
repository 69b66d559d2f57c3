//! Puts frames together from bytes that come in any pieces.
//!
//! Fed by the client's and the daemon's half. Memory grows with what has come, not with what a length
//! promises, and hardly a byte is copied twice.

use super::{Frame, FrameError, HEADER_SIZE, Header, LENGTH_SIZE};
use crate::net::{FDS_MAX, MESSAGE_MAX};

/// The length and the header.
const PREFIX_SIZE: usize = LENGTH_SIZE + HEADER_SIZE;

/// How much room a body gets, as a multiple of what has come of it.
const GROWTH: usize = 8;

/// Where the reader is within a frame.
#[derive(Debug)]
pub struct FrameReader {
    prefix: [u8; PREFIX_SIZE],
    /// How much of the prefix has come.
    have: usize,
    /// Known once the prefix is complete.
    header: Option<Header>,
    /// How long the body will be.
    expected: usize,
    body: Vec<u8>,
    /// The bytes behind the frame that carry descriptors: how many are announced and how many came.
    announced: Option<u32>,
    carried: u32,
}

impl Default for FrameReader {
    fn default() -> Self {
        Self::new()
    }
}

impl FrameReader {
    /// Starts before the first frame.
    pub fn new() -> Self {
        Self {
            prefix: [0; PREFIX_SIZE],
            have: 0,
            header: None,
            expected: 0,
            body: Vec::new(),
            announced: None,
            carried: 0,
        }
    }

    /// Takes bytes from the front of `input` until a frame is complete, its descriptors' bytes included, or
    /// `input` is empty. After an error the reader must not be fed again.
    pub fn next(&mut self, input: &mut &[u8]) -> Result<Option<Frame>, FrameError> {
        let header = match self.header {
            Some(header) => header,
            None => match self.read_prefix(input)? {
                Some(header) => header,
                None => return Ok(None),
            },
        };
        let taken = take(input, self.expected - self.body.len());
        if self.body.is_empty() && taken.len() == self.expected {
            // The common case: one piece brings the whole body, which then has exactly its size.
            self.body = taken.to_vec();
        } else {
            let have = self.body.len() + taken.len();
            if have > self.body.capacity() {
                self.body.reserve_exact(self.expected.min(GROWTH * have) - self.body.len());
            }
            self.body.extend_from_slice(taken);
        }
        if self.body.len() < self.expected {
            return Ok(None);
        }
        let announced = match self.announced {
            Some(announced) => announced,
            None => self.count_descriptors(header)?,
        };
        self.announced = Some(announced);
        self.carried += take(input, (announced - self.carried) as usize).len() as u32;
        if self.carried < announced {
            return Ok(None);
        }
        let body = std::mem::take(&mut self.body);
        *self = Self::new();
        Ok(Some(Frame { header, descriptors: announced, body }))
    }

    /// How many of the descriptors of the frame that is under way should have come by now.
    pub fn descriptors_due(&self) -> usize {
        self.carried as usize
    }

    /// Whether a frame has begun and is not complete.
    pub fn is_within_frame(&self) -> bool {
        self.have > 0
    }

    fn read_prefix(&mut self, input: &mut &[u8]) -> Result<Option<Header>, FrameError> {
        let taken = take(input, PREFIX_SIZE - self.have);
        self.prefix[self.have..self.have + taken.len()].copy_from_slice(taken);
        self.have += taken.len();
        let Some(length) = self.prefix[..self.have].first_chunk::<LENGTH_SIZE>() else { return Ok(None) };
        let length = u32::from_be_bytes(*length);
        // The length is judged as soon as it is there: a wrong one may be all that ever comes.
        if (length as usize) < PREFIX_SIZE {
            return Err(FrameError::TooShort { length });
        }
        if length as usize - LENGTH_SIZE > MESSAGE_MAX {
            return Err(FrameError::TooLong { length });
        }
        if self.have < PREFIX_SIZE {
            return Ok(None);
        }
        let mut bytes = [0; HEADER_SIZE];
        bytes.copy_from_slice(&self.prefix[LENGTH_SIZE..]);
        let header = Header::from_bytes(&bytes);
        self.header = Some(header);
        self.expected = length as usize - PREFIX_SIZE;
        Ok(Some(header))
    }

    /// Takes the number of descriptors off the front of the body.
    fn count_descriptors(&mut self, header: Header) -> Result<u32, FrameError> {
        if !header.kind.has_descriptors() {
            return Ok(0);
        }
        let count = self.body.first_chunk::<4>().map(|word| u32::from_be_bytes(*word));
        let count = count.ok_or(FrameError::NoDescriptorCount)?;
        if count as usize > FDS_MAX {
            return Err(FrameError::TooManyDescriptors { count });
        }
        self.body.drain(..4);
        self.expected -= 4;
        Ok(count)
    }
}

/// Takes up to `count` bytes off the front of `input`.
fn take<'a>(input: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (taken, rest) = input.split_at(count.min(input.len()));
    *input = rest;
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefix(length: usize) -> Vec<u8> {
        let mut prefix = ((PREFIX_SIZE + length) as u32).to_be_bytes().to_vec();
        prefix.resize(PREFIX_SIZE, 0);
        prefix
    }

    #[test]
    fn room_grows_with_what_has_come() {
        let mut reader = FrameReader::new();
        assert_eq!(reader.next(&mut &prefix(MESSAGE_MAX / 2)[..]), Ok(None));
        for come in 1..=40 {
            assert_eq!(reader.next(&mut &[7; 100][..]), Ok(None));
            assert!(reader.body.capacity() <= GROWTH * 100 * come, "{} after {come}", reader.body.capacity());
        }
    }

    #[test]
    fn large_pieces_need_room_once() {
        let (mut reader, piece) = (FrameReader::new(), vec![7; 5000]);
        assert_eq!(reader.next(&mut &prefix(38_000)[..]), Ok(None));
        for _ in 0..7 {
            assert_eq!(reader.next(&mut &piece[..]), Ok(None));
            assert_eq!(reader.body.capacity(), 38_000);
        }
        let frame = reader.next(&mut &piece[..]).unwrap().unwrap();
        assert_eq!(frame.body, vec![7; 38_000]);
    }
}
