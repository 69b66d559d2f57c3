//! Converts the reply of a call to the result of an operation.

use std::future::Future;
use std::sync::Arc;

use virgo_wire::remote::Domain;

use super::{FromWire, from_number};
use crate::{Error, ErrorCode, Handle, Result, StoragePoolInfo};

/// Describes the objects that answers name: whoever has the daemon can ask it for more. `#[kind]` has it done where an
/// answer is one object; each of a list would be a round trip, so lists of objects are left to hands.
pub trait Describe<H: Handle> {
    /// What is known of an object.
    fn describe(&self, handle: &H) -> impl Future<Output = Result<Arc<H::Record>>> + Send;
}

/// What comes out of a call's answer, given the tuple of its fields.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made of the fields `{Fields}` of an answer",
    note = "say how in `operations/src/wire/answer.rs`, or write the operation by hand"
)]
pub trait FromAnswer<Fields, D>: Sized {
    /// The operation's result; the daemon may have to be asked more.
    fn from_answer(fields: Fields, daemon: &D) -> impl Future<Output = Result<Self>> + Send;
}

/// Nothing.
impl<D: Sync> FromAnswer<(), D> for () {
    async fn from_answer((): (), _: &D) -> Result<Self> {
        Ok(())
    }
}

/// Nothing, where the daemon tells of the domain that everybody knows.
impl<D: Sync> FromAnswer<(Domain,), D> for () {
    async fn from_answer(_: (Domain,), _: &D) -> Result<Self> {
        Ok(())
    }
}

/// One result.
impl<W: Send, T: FromWire<W>, D: Sync> FromAnswer<(W,), D> for T {
    async fn from_answer((wire,): (W,), _: &D) -> Result<Self> {
        Ok(T::from_wire(wire))
    }
}

/// Two results.
impl<V: Send, W: Send, T: FromWire<V>, U: FromWire<W>, D: Sync> FromAnswer<(V, W), D> for (T, U) {
    async fn from_answer((first, second): (V, W), _: &D) -> Result<Self> {
        Ok((T::from_wire(first), U::from_wire(second)))
    }
}

/// A text, behind which there is a number that is of no use.
impl<D: Sync> FromAnswer<(String, i32), D> for String {
    async fn from_answer((text, _): (String, i32), _: &D) -> Result<Self> {
        Ok(text)
    }
}

/// A list, behind which the daemon says once more how long it is.
impl<W: Send, T: FromWire<W>, D: Sync> FromAnswer<(Vec<W>, i32), D> for Vec<T> {
    async fn from_answer((list, count): (Vec<W>, i32), _: &D) -> Result<Self> {
        counted(count)?;
        Ok(FromWire::from_wire(list))
    }
}

/// How many there are. Where a daemon should have answered with an error, and has not, the number is negative: libvirt
/// does so up to 9.0 at least if a domain's driver knows no security labels.
pub(crate) fn counted(count: i32) -> Result<usize> {
    usize::try_from(count)
        .map_err(|_| Error::new(ErrorCode::InternalError, "the daemon failed, and does not say why"))
}

/// The same, counted otherwise.
impl<W: Send, T: FromWire<W>, D: Sync> FromAnswer<(Vec<W>, u32), D> for Vec<T> {
    async fn from_answer((list, _): (Vec<W>, u32), _: &D) -> Result<Self> {
        Ok(FromWire::from_wire(list))
    }
}

/// A text of several parts, behind which the daemon says how many there are; nothing of none.
impl<W: Send, D: Sync> FromAnswer<(W, u32), D> for String
where
    Option<String>: FromWire<W>,
{
    async fn from_answer((text, _): (W, u32), _: &D) -> Result<Self> {
        Ok(<Option<String>>::from_wire(text).unwrap_or_default())
    }
}

impl<D: Sync> FromAnswer<(u8, u64, u64, u64), D> for StoragePoolInfo {
    async fn from_answer(
        (state, capacity, allocation, available): (u8, u64, u64, u64),
        _: &D,
    ) -> Result<Self> {
        let state = from_number(state).unwrap_or_default();
        Ok(Self { state, capacity, allocation, available })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_negative_count_is_an_error() {
        assert_eq!(counted(0).unwrap(), 0);
        assert_eq!(counted(-1).unwrap_err().code(), ErrorCode::InternalError);
    }
}
