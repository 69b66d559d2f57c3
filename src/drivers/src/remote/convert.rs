//! What a type of the API is on the wire, and back: all that is different between an operation and its call.
//!
//! [`regular`](super::regular) and the operations by hand use it. An operation with a type that has no
//! line here is a compile error at its declaration: it needs either the line or a method by hand.

use std::future::Future;
use std::sync::Arc;

use glib::Bytes;
use glib::translate::IntoGlib;
use virgo_operations::{Result, StoragePoolInfo, TypedParameters, TypedValue, handle};
use virgo_wire::remote::{Domain, StoragePool, StorageVol, TypedParam, TypedParamValue};

use super::connection::{Daemon, named};
use super::storage::{named_pool, named_volume, state_of};

/// What goes into a field of a call's arguments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go into a field `{W}` of a call",
    note = "say how in `convert.rs`, or write the operation by hand"
)]
pub(super) trait ToWire<W> {
    /// As it is on the wire.
    fn to_wire(self) -> W;
}

/// What comes out of a field of a call's answer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come out of a field `{W}` of an answer",
    note = "say how in `convert.rs`, or write the operation by hand"
)]
pub(super) trait FromWire<W> {
    /// As it is in the API.
    fn from_wire(wire: W) -> Self;
}

/// What comes out of a call's answer, given the tuple of its fields.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made of the fields `{Fields}` of an answer",
    note = "say how in `convert.rs`, or write the operation by hand"
)]
pub(super) trait FromAnswer<Fields>: Sized {
    /// The operation's result; the daemon may have to be asked more.
    fn from_answer(fields: Fields, daemon: &Arc<Daemon>) -> impl Future<Output = Result<Self>> + Send;
}

macro_rules! same {
    ($($kind:ty),*) => { $(
        impl ToWire<$kind> for $kind {
            fn to_wire(self) -> $kind {
                self
            }
        }

        impl ToWire<$kind> for &$kind {
            fn to_wire(self) -> $kind {
                self.clone()
            }
        }

        impl FromWire<$kind> for $kind {
            fn from_wire(wire: $kind) -> $kind {
                wire
            }
        }
    )* };
}

same!(i32, u32, i64, u64, f64, String, Option<String>);

impl ToWire<i32> for bool {
    fn to_wire(self) -> i32 {
        self.into()
    }
}

impl FromWire<i32> for bool {
    fn from_wire(wire: i32) -> Self {
        wire != 0
    }
}

impl ToWire<String> for &str {
    fn to_wire(self) -> String {
        self.to_owned()
    }
}

impl ToWire<Option<String>> for &str {
    fn to_wire(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl ToWire<Option<String>> for Option<&str> {
    fn to_wire(self) -> Option<String> {
        self.map(str::to_owned)
    }
}

impl<'a, T, W> ToWire<Vec<W>> for &'a [T]
where
    &'a T: ToWire<W>,
{
    fn to_wire(self) -> Vec<W> {
        self.iter().map(ToWire::to_wire).collect()
    }
}

impl<W, T: FromWire<W>> FromWire<Vec<W>> for Vec<T> {
    fn from_wire(wire: Vec<W>) -> Self {
        wire.into_iter().map(T::from_wire).collect()
    }
}

impl ToWire<Vec<u8>> for &Bytes {
    fn to_wire(self) -> Vec<u8> {
        self.to_vec()
    }
}

impl FromWire<Vec<u8>> for Bytes {
    fn from_wire(wire: Vec<u8>) -> Self {
        Self::from_owned(wire)
    }
}

impl ToWire<StoragePool> for &handle::StoragePool {
    fn to_wire(self) -> StoragePool {
        named_pool(self)
    }
}

impl ToWire<StorageVol> for &handle::StorageVolume {
    fn to_wire(self) -> StorageVol {
        named_volume(self)
    }
}

impl ToWire<Domain> for &handle::Domain {
    fn to_wire(self) -> Domain {
        named(self)
    }
}

/// Flags or an enumeration: libvirt's number of them.
pub(super) struct Number<T>(pub(super) T);

impl<T: IntoGlib<GlibType: Word>> ToWire<i32> for Number<T> {
    fn to_wire(self) -> i32 {
        self.0.into_glib().signed()
    }
}

impl<T: IntoGlib<GlibType: Word>> ToWire<u32> for Number<T> {
    fn to_wire(self) -> u32 {
        self.0.into_glib().unsigned()
    }
}

/// GLib has enumerations signed and flags unsigned; libvirt's protocol has each as either.
pub(super) trait Word {
    fn signed(self) -> i32;
    fn unsigned(self) -> u32;
}

impl Word for i32 {
    fn signed(self) -> i32 {
        self
    }

    fn unsigned(self) -> u32 {
        self.cast_unsigned()
    }
}

impl Word for u32 {
    fn signed(self) -> i32 {
        self.cast_signed()
    }

    fn unsigned(self) -> u32 {
        self
    }
}

impl ToWire<Vec<TypedParam>> for &TypedParameters {
    fn to_wire(self) -> Vec<TypedParam> {
        let value = |value: &TypedValue| match value {
            TypedValue::Int(v) => TypedParamValue::Int(*v),
            TypedValue::UInt(v) => TypedParamValue::UInt(*v),
            TypedValue::LLong(v) => TypedParamValue::Long(*v),
            TypedValue::ULLong(v) => TypedParamValue::ULong(*v),
            TypedValue::Double(v) => TypedParamValue::Double(*v),
            TypedValue::Boolean(v) => TypedParamValue::Boolean((*v).into()),
            TypedValue::String(v) => TypedParamValue::String(v.clone()),
        };
        self.0.iter().map(|(name, v)| TypedParam { field: name.clone(), value: value(v) }).collect()
    }
}

impl FromWire<Vec<TypedParam>> for TypedParameters {
    fn from_wire(wire: Vec<TypedParam>) -> Self {
        let value = |value| match value {
            TypedParamValue::Int(v) => TypedValue::Int(v),
            TypedParamValue::UInt(v) => TypedValue::UInt(v),
            TypedParamValue::Long(v) => TypedValue::LLong(v),
            TypedParamValue::ULong(v) => TypedValue::ULLong(v),
            TypedParamValue::Double(v) => TypedValue::Double(v),
            TypedParamValue::Boolean(v) => TypedValue::Boolean(v != 0),
            TypedParamValue::String(v) => TypedValue::String(v),
        };
        Self(wire.into_iter().map(|param| (param.field, value(param.value))).collect())
    }
}

/// Nothing.
impl FromAnswer<()> for () {
    async fn from_answer((): (), _: &Arc<Daemon>) -> Result<Self> {
        Ok(())
    }
}

/// Nothing, where the daemon tells of the domain that everybody knows.
impl FromAnswer<(Domain,)> for () {
    async fn from_answer(_: (Domain,), _: &Arc<Daemon>) -> Result<Self> {
        Ok(())
    }
}

/// One result.
impl<W: Send, T: FromWire<W>> FromAnswer<(W,)> for T {
    async fn from_answer((wire,): (W,), _: &Arc<Daemon>) -> Result<Self> {
        Ok(T::from_wire(wire))
    }
}

/// Two results.
impl<V: Send, W: Send, T: FromWire<V>, U: FromWire<W>> FromAnswer<(V, W)> for (T, U) {
    async fn from_answer((first, second): (V, W), _: &Arc<Daemon>) -> Result<Self> {
        Ok((T::from_wire(first), U::from_wire(second)))
    }
}

/// A list, behind which the daemon says once more how long it is.
impl<W: Send, T: FromWire<W>> FromAnswer<(Vec<W>, i32)> for Vec<T> {
    async fn from_answer((list, _): (Vec<W>, i32), _: &Arc<Daemon>) -> Result<Self> {
        Ok(FromWire::from_wire(list))
    }
}

/// The same, counted otherwise.
impl<W: Send, T: FromWire<W>> FromAnswer<(Vec<W>, u32)> for Vec<T> {
    async fn from_answer((list, _): (Vec<W>, u32), _: &Arc<Daemon>) -> Result<Self> {
        Ok(FromWire::from_wire(list))
    }
}

/// A domain: the daemon is asked for its record. Each of a list would be a round trip, so lists of domains
/// are left to hands.
impl FromAnswer<(Domain,)> for handle::Domain {
    async fn from_answer((domain,): (Domain,), daemon: &Arc<Daemon>) -> Result<Self> {
        daemon.handle_of(&domain).await
    }
}

/// A storage pool: the daemon is asked for its record.
impl FromAnswer<(StoragePool,)> for handle::StoragePool {
    async fn from_answer((pool,): (StoragePool,), daemon: &Arc<Daemon>) -> Result<Self> {
        daemon.pool_of(&pool).await
    }
}

/// A storage volume, likewise.
impl FromAnswer<(StorageVol,)> for handle::StorageVolume {
    async fn from_answer((volume,): (StorageVol,), daemon: &Arc<Daemon>) -> Result<Self> {
        daemon.volume_of(&volume).await
    }
}

impl FromAnswer<(u8, u64, u64, u64)> for StoragePoolInfo {
    async fn from_answer(
        (state, capacity, allocation, available): (u8, u64, u64, u64),
        _: &Arc<Daemon>,
    ) -> Result<Self> {
        Ok(Self { state: state_of(state), capacity, allocation, available })
    }
}

#[cfg(test)]
mod tests {
    use virgo_operations::{DomainVcpuFlags, KeycodeSet};

    use super::*;

    #[test]
    fn flags_and_enumerations_are_libvirts_numbers() {
        let flags: u32 = Number(DomainVcpuFlags::MAXIMUM | DomainVcpuFlags::CONFIG).to_wire();
        assert_eq!(flags, 6);
        assert_eq!(ToWire::<u32>::to_wire(Number(KeycodeSet::Usb)), 7);
        assert_eq!(ToWire::<i32>::to_wire(Number(KeycodeSet::Usb)), 7);
    }

    #[test]
    fn typed_parameters_survive() {
        let mut parameters = TypedParameters::default();
        for (name, value) in [
            ("i", TypedValue::Int(-1)),
            ("u", TypedValue::UInt(u32::MAX)),
            ("x", TypedValue::LLong(i64::MIN)),
            ("t", TypedValue::ULLong(u64::MAX)),
            ("d", TypedValue::Double(0.5)),
            ("b", TypedValue::Boolean(true)),
            ("s", TypedValue::String("x".into())),
        ] {
            parameters.push(name, value);
        }
        let wire: Vec<TypedParam> = (&parameters).to_wire();
        assert_eq!(TypedParameters::from_wire(wire), parameters);
    }
}
