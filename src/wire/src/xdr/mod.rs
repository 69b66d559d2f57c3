//! XDR (RFC 4506), the encoding of message bodies: big-endian words of four bytes, lengths before variable-length
//! data.
//!
//! Used by the generated programs through the macro `xdr!`, which declares a struct once for both directions, and
//! by the frames. Decoding allocates no more than the rest of the message can hold: a length is compared with its
//! limit and with the remaining bytes before memory is reserved.

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
pub use fields::{CPU_MAP_LENGTH, Counted, FromFields, IntoFields, MOST_CPU_MAPS};
pub use reader::Reader;
pub use writer::Writer;

/// Maximum length of a string in bytes (`REMOTE_STRING_MAX`).
pub const STRING_MAX: usize = 4_194_304;

/// Value that can be encoded.
pub trait Encode {
    /// Appends the value to `writer`.
    fn encode(&self, writer: &mut Writer) -> Result<(), EncodeError>;
}

/// Value that can be decoded.
pub trait Decode: Sized {
    /// Minimum size of a value in bytes; a list of `n` values needs at least `n` times as many.
    const MIN_SIZE: usize;

    /// Decodes a value from `reader`.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// Variable-length value, whose limit depends on the field.
pub trait Bounded: Sized {
    /// Appends the value, of at most `max` elements.
    fn encode_bounded(&self, max: usize, writer: &mut Writer) -> Result<(), EncodeError>;

    /// Decodes a value of at most `max` elements.
    fn decode_bounded(max: usize, reader: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// Element of a list. Not for bytes: a `Vec<u8>` is opaque data, which is packed.
pub trait Element: Encode + Decode {}

/// Encodes a value without a header.
pub fn to_bytes<T: Encode>(value: &T) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::new();
    value.encode(&mut writer)?;
    Ok(writer.into_bytes())
}

/// Decodes a value from the start of `bytes`. Trailing bytes are ignored, as by libvirt.
pub fn from_bytes<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    T::decode(&mut Reader::new(bytes))
}
