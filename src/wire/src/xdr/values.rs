//! Encoding of numbers, strings, opaque data, optional values and lists.

use super::{Bounded, Decode, DecodeError, DecodeProblem, Element, Encode, EncodeError, EncodeProblem};
use super::{Reader, STRING_MAX, Writer};

impl Encode for () {
    fn encode(&self, _: &mut Writer) -> Result<(), EncodeError> {
        Ok(())
    }
}

impl Decode for () {
    const MIN_SIZE: usize = 0;

    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// Numbers of up to four bytes are a word; decoding a narrower one uses its low bits.
macro_rules! word {
    ($($type:ty as $wide:ty),*) => { $(
        impl Encode for $type {
            fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
                writer.word((*self as $wide).to_be_bytes());
                Ok(())
            }
        }

        impl Decode for $type {
            const MIN_SIZE: usize = 4;

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok(<$wide>::from_be_bytes(reader.word()?) as $type)
            }
        }
    )* };
}

/// Numbers of eight bytes are two words, the high one first.
macro_rules! two_words {
    ($($type:ty),*) => { $(
        impl Encode for $type {
            fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
                writer.raw(&self.to_be_bytes());
                Ok(())
            }
        }

        impl Decode for $type {
            const MIN_SIZE: usize = 8;

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let (high, low) = (reader.word()?, reader.word()?);
                let bits = u64::from(u32::from_be_bytes(high)) << 32 | u64::from(u32::from_be_bytes(low));
                Ok(<$type>::from_be_bytes(bits.to_be_bytes()))
            }
        }
    )* };
}

word!(i32 as i32, u32 as u32, i8 as i32, u8 as u32, u16 as u32);
two_words!(i64, u64, f64);

impl Element for i32 {}
impl Element for u32 {}
impl Element for u64 {}
impl Element for String {}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
        let count = self.len();
        if count > STRING_MAX {
            return Err(EncodeError::new(EncodeProblem::TooMany { count, max: STRING_MAX }));
        }
        if self.as_bytes().contains(&0) {
            return Err(EncodeError::new(EncodeProblem::Nul));
        }
        (count as u32).encode(writer)?;
        writer.padded(self.as_bytes());
        Ok(())
    }
}

impl Decode for String {
    const MIN_SIZE: usize = 4;

    /// Invalid UTF-8 is replaced: libvirt passes file names and messages on as bytes, and one of them must not make
    /// a whole list unreadable.
    #[expect(clippy::disallowed_methods, reason = "see above")]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = reader.count(STRING_MAX, 1)?;
        let bytes = reader.padded(count)?;
        if bytes.contains(&0) {
            return Err(reader.error(DecodeProblem::Nul));
        }
        Ok(String::from_utf8_lossy(bytes).into_owned())
    }
}

impl<const N: usize> Encode for [u8; N] {
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
        writer.padded(self);
        Ok(())
    }
}

impl<const N: usize> Decode for [u8; N] {
    const MIN_SIZE: usize = N.next_multiple_of(4);

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = [0; N];
        value.copy_from_slice(reader.padded(N)?);
        Ok(value)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError> {
        u32::from(self.is_some()).encode(writer)?;
        self.iter().try_for_each(|value| value.encode(writer))
    }
}

impl<T: Decode> Decode for Option<T> {
    const MIN_SIZE: usize = 4;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let before = reader.clone();
        match u32::decode(reader)? {
            0 => Ok(None),
            1 => T::decode(reader).map(Some),
            word => Err(before.error(DecodeProblem::NotBoolean { word })),
        }
    }
}

impl Bounded for Vec<u8> {
    fn encode_bounded(&self, max: usize, writer: &mut Writer) -> Result<(), EncodeError> {
        let count = self.len();
        if count > max {
            return Err(EncodeError::new(EncodeProblem::TooMany { count, max }));
        }
        (count as u32).encode(writer)?;
        writer.padded(self);
        Ok(())
    }

    fn decode_bounded(max: usize, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = reader.count(max, 1)?;
        Ok(reader.padded(count)?.to_vec())
    }
}

impl<T: Element> Bounded for Vec<T> {
    fn encode_bounded(&self, max: usize, writer: &mut Writer) -> Result<(), EncodeError> {
        let count = self.len();
        if count > max {
            return Err(EncodeError::new(EncodeProblem::TooMany { count, max }));
        }
        (count as u32).encode(writer)?;
        self.iter().try_for_each(|element| element.encode(writer))
    }

    fn decode_bounded(max: usize, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = reader.count(max, T::MIN_SIZE)?;
        // Bounded: `count()` has checked that the rest of the message can hold that many.
        let mut list = Vec::with_capacity(count);
        for _ in 0..count {
            list.push(T::decode(reader)?);
        }
        Ok(list)
    }
}
