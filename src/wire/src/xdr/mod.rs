//! XDR, the encoding of libvirt's messages: big-endian words of four bytes, lengths before what varies.
//!
//! Used by the generated programs through the macro `xdr!`, which declares a struct once for both
//! directions, and by the frames. Decoding allocates no more than what the rest of the message could hold:
//! a length is compared with its limit and with the bytes that are left before anything is reserved.

mod chars;
mod declare;
mod error;
mod fields;
mod reader;
mod values;
mod writer;

pub use chars::{Chars, FixedChars};
pub(crate) use declare::{xdr, xdr_enum, xdr_union};
pub use error::{DecodeError, DecodeProblem, EncodeError, EncodeProblem};
pub(crate) use fields::fields;
pub use fields::{FromFields, IntoFields};
pub use reader::Reader;
pub use writer::Writer;

/// The longest string that the protocol carries, in bytes.
pub const STRING_MAX: usize = 4_194_304;

/// What can be written to a message.
pub trait Encode {
    /// Appends the value to `writer`.
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError>;
}

/// What can be read from a message.
pub trait Decode: Sized {
    /// The fewest bytes a value takes; a list of `n` values needs at least `n` times as many.
    const MIN_SIZE: usize;

    /// Takes a value from `reader`.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// What varies in length, with a limit that each field sets for itself.
pub trait Bounded: Sized {
    /// Appends the value, if it has at most `max` elements.
    fn encode_bounded(&self, max: usize, writer: &mut Writer) -> Result<(), EncodeError>;

    /// Takes a value of at most `max` elements.
    fn decode_bounded(max: usize, reader: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// What may stand in a list. Not bytes: a `Vec<u8>` is opaque data, packed.
pub trait Element: Encode + Decode {}

/// Encodes `value` alone, without a header.
pub fn to_bytes<T: Encode>(value: &T) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::new();
    value.encode(&mut writer)?;
    Ok(writer.into_bytes())
}

/// Decodes a value from the start of `bytes`. What follows it is ignored, as libvirt does.
pub fn from_bytes<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    T::decode(&mut Reader::new(bytes))
}
