//! Reassembles frames from received bytes.
//!
//! Used by both ends. Memory grows with the bytes received, not with the announced length, and most bytes are
//! copied once.

use super::{Frame, FrameError, HEADER_SIZE, Header, LENGTH_SIZE};
use crate::net::{FDS_MAX, MESSAGE_MAX};

/// Length and header.
const PREFIX_SIZE: usize = LENGTH_SIZE + HEADER_SIZE;

/// Limit of a body's capacity, as a multiple of the bytes received.
const GROWTH: usize = 8;

/// Reader of frames, with an incomplete one.
#[derive(Debug)]
pub struct FrameReader {
    prefix: [u8; PREFIX_SIZE],
    /// Bytes of the prefix received.
    have: usize,
    /// Header, once the prefix is complete.
    header: Option<Header>,
    /// Size of the body.
    expected: usize,
    body: Vec<u8>,
    /// Bytes after the frame that carry descriptors: announced and received.
    announced: Option<u32>,
    carried: u32,
}

impl Default for FrameReader {
    fn default() -> Self {
        Self::new()
    }
}

impl FrameReader {
    /// Makes a reader at the start of a frame.
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

    /// Consumes `input` until a frame is complete, including its descriptors' bytes, or `input` is empty. After an
    /// error the reader must not be used again.
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
            // The common case: the whole body arrives at once, and its capacity is exact.
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

    /// Returns how many descriptors of the incomplete frame should have been received.
    pub fn descriptors_due(&self) -> usize {
        self.carried as usize
    }

    /// Whether a frame is incomplete.
    pub fn is_within_frame(&self) -> bool {
        self.have > 0
    }

    fn read_prefix(&mut self, input: &mut &[u8]) -> Result<Option<Header>, FrameError> {
        let taken = take(input, PREFIX_SIZE - self.have);
        self.prefix[self.have..self.have + taken.len()].copy_from_slice(taken);
        self.have += taken.len();
        let Some(length) = self.prefix[..self.have].first_chunk::<LENGTH_SIZE>() else { return Ok(None) };
        let length = u32::from_be_bytes(*length);
        // Checked as soon as the length is there: no more bytes may follow an invalid one.
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

    /// Removes the number of descriptors from the start of the body.
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

/// Removes up to `count` bytes from the start of `input`.
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
    fn capacity_grows_with_the_bytes_received() {
        let mut reader = FrameReader::new();
        assert_eq!(reader.next(&mut &prefix(MESSAGE_MAX / 2)[..]), Ok(None));
        for come in 1..=40 {
            assert_eq!(reader.next(&mut &[7; 100][..]), Ok(None));
            assert!(reader.body.capacity() <= GROWTH * 100 * come, "{} after {come}", reader.body.capacity());
        }
    }

    #[test]
    fn a_large_body_is_allocated_once() {
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
