//! Codecs of message bodies by procedure number, for callers without the types: tests and tools that inspect
//! traffic.

use crate::xdr::{Decode, DecodeError, Encode, Reader, to_bytes};

/// Codec of a body.
#[derive(Clone, Copy, Debug)]
pub struct BodyCodec {
    /// Decodes a body and encodes the value again.
    pub recode: fn(&[u8]) -> Result<Recoded, DecodeError>,
}

/// Body that was decoded and encoded again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recoded {
    /// Encoded bytes.
    pub bytes: Vec<u8>,
    /// Number of bytes that were not decoded.
    pub unused: usize,
}

/// Codecs of a procedure.
#[derive(Clone, Copy, Debug)]
pub struct BodyCodecs {
    /// Arguments of a call, or message of an event.
    pub sent: BodyCodec,
    /// Result of a call.
    pub answer: BodyCodec,
}

impl BodyCodecs {
    pub(crate) const fn of<S: Encode + Decode, A: Encode + Decode>() -> Self {
        Self { sent: BodyCodec { recode: recode::<S> }, answer: BodyCodec { recode: recode::<A> } }
    }
}

fn recode<T: Encode + Decode>(bytes: &[u8]) -> Result<Recoded, DecodeError> {
    let mut reader = Reader::new(bytes);
    let value = T::decode(&mut reader)?;
    let unused = reader.left();
    // Decoded text may be longer than the limit of a string, because invalid UTF-8 was replaced. Such a value
    // cannot be encoded.
    Ok(Recoded { bytes: to_bytes(&value).unwrap_or_default(), unused })
}
