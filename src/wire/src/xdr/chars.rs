//! Arrays of `char`, each encoded as a word.
//!
//! Some of libvirt's structs use `char` for bytes, and XDR encodes each as an int. Here they are bytes. On most
//! architectures of libvirt `char` is signed, so the word is sign-extended; decoding uses its last byte only, as a
//! C program does.

use super::{Bounded, Decode, DecodeError, Encode, EncodeError, EncodeProblem, Reader, Writer};

/// Variable-length array.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chars(pub Vec<u8>);

/// Fixed-length array; text in it ends at the first NUL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FixedChars<const N: usize>(pub [u8; N]);

impl<const N: usize> Default for FixedChars<N> {
    fn default() -> Self {
        Self([0; N])
    }
}

impl Bounded for Chars {
    fn encode_bounded(&self, max: usize, writer: &mut Writer) -> Result<(), EncodeError> {
        let count = self.0.len();
        if count > max {
            return Err(EncodeError::new(EncodeProblem::TooMany { count, max }));
        }
        (count as u32).encode(writer)?;
        self.0.iter().try_for_each(|byte| (*byte as i8).encode(writer))
    }

    fn decode_bounded(max: usize, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = reader.count(max, 4)?;
        (0..count).map(|_| Ok(i8::decode(reader)? as u8)).collect::<Result<_, _>>().map(Self)
    }
}

impl<const N: usize> Encode for FixedChars<N> {
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
        self.0.iter().try_for_each(|byte| (*byte as i8).encode(writer))
    }
}

impl<const N: usize> Decode for FixedChars<N> {
    const MIN_SIZE: usize = 4 * N;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut bytes = [0; N];
        for byte in &mut bytes {
            *byte = i8::decode(reader)? as u8;
        }
        Ok(Self(bytes))
    }
}
