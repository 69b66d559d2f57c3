//! The codec of a procedure for those who hold only its number and bytes.
//!
//! Used by tests and by tools that look at traffic; calls that know their types use those.

use crate::xdr::{Decode, DecodeError, Encode, Reader, to_bytes};

/// The codec of one kind of message body.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Decodes a body and encodes it again.
    pub recode: fn(&[u8]) -> Result<Recoded, DecodeError>,
}

/// A body that was decoded and encoded again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recoded {
    /// What was encoded.
    pub bytes: Vec<u8>,
    /// How many bytes of the body were not used.
    pub unused: usize,
}

/// What goes with a procedure: the arguments or the event's message, and the answer.
#[derive(Clone, Copy, Debug)]
pub struct Shapes {
    /// The arguments of a call, the message of an event.
    pub sent: Shape,
    /// The answer to a call.
    pub answer: Shape,
}

impl Shapes {
    pub(crate) const fn of<S: Encode + Decode, A: Encode + Decode>() -> Self {
        Self { sent: Shape { recode: recode::<S> }, answer: Shape { recode: recode::<A> } }
    }
}

fn recode<T: Encode + Decode>(bytes: &[u8]) -> Result<Recoded, DecodeError> {
    let mut reader = Reader::new(bytes);
    let value = T::decode(&mut reader)?;
    let unused = reader.left();
    // What was decoded is within every limit but one: text that was repaired may have grown over the longest
    // string. Nothing is the honest answer then.
    Ok(Recoded { bytes: to_bytes(&value).unwrap_or_default(), unused })
}
