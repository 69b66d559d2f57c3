//! Conversion of types between API and wire.
//!
//! The remote driver and the daemon use it for calls and answers, [`ObjectEvent`](super::ObjectEvent)s for events.
//! An operation with a type that has no line here is a compile error at its declaration: it needs either the line
//! or a method by hand.

use glib::Bytes;
use uuid::Uuid;
use virgo_wire::{admin, remote};

use crate::{CpuCompareResult, Handle, TypedParameters, TypedValue};

/// What goes into a field of a call's arguments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot go into a field `{W}` of a call",
    note = "say how in `operations/src/wire/convert.rs`, or write the operation by hand"
)]
pub trait ToWire<W> {
    /// As it is on the wire.
    fn to_wire(self) -> W;
}

/// What comes out of a field of a call's answer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot come out of a field `{W}` of an answer",
    note = "say how in `operations/src/wire/convert.rs`, or write the operation by hand"
)]
pub trait FromWire<W> {
    /// As it is in the API.
    fn from_wire(wire: W) -> Self;
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

/// What a call returns to say that it has worked.
impl FromWire<i32> for () {
    fn from_wire(_: i32) {}
}

impl FromWire<i32> for CpuCompareResult {
    fn from_wire(wire: i32) -> Self {
        from_number(wire).unwrap_or_default()
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

impl<T, W> ToWire<Option<W>> for Option<&T>
where
    for<'a> &'a T: ToWire<W>,
    T: Handle,
{
    fn to_wire(self) -> Option<W> {
        self.map(ToWire::to_wire)
    }
}

impl FromWire<String> for Option<String> {
    fn from_wire(wire: String) -> Self {
        Some(wire)
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

impl ToWire<[u8; 16]> for &Uuid {
    fn to_wire(self) -> [u8; 16] {
        *self.as_bytes()
    }
}

impl FromWire<[u8; 16]> for Uuid {
    fn from_wire(wire: [u8; 16]) -> Self {
        Self::from_bytes(wire)
    }
}

/// The ID of a domain, which is -1 while it has none.
impl ToWire<i32> for &Option<u32> {
    fn to_wire(self) -> i32 {
        self.and_then(|id| id.try_into().ok()).unwrap_or(-1)
    }
}

impl FromWire<i32> for Option<u32> {
    fn from_wire(wire: i32) -> Self {
        wire.try_into().ok()
    }
}

/// Flags or an enumeration: libvirt's number of them.
pub struct Number<T>(pub T);

impl<T: virgo_gir::Number> ToWire<i32> for Number<T> {
    fn to_wire(self) -> i32 {
        self.0.number()
    }
}

impl<T: virgo_gir::Number> ToWire<u32> for Number<T> {
    fn to_wire(self) -> u32 {
        self.0.number().cast_unsigned()
    }
}

/// The member of an enumeration that has a number, if one does; flags with the bits of a number.
///
/// libvirt's protocol has each as either signed or unsigned.
pub fn from_number<T: virgo_gir::Number>(number: impl Word) -> Option<T> {
    T::from_number(number.signed())
}

/// A word of the wire.
pub trait Word {
    /// Its bits as a signed number.
    fn signed(self) -> i32;
}

macro_rules! words {
    ($($word:ty: $signed:path),*) => { $(
        impl Word for $word {
            fn signed(self) -> i32 {
                $signed(self)
            }
        }
    )* };
}

words!(i32: i32::from, u32: u32::cast_signed, i8: i32::from, u8: i32::from);

/// Each program has typed parameters of its own, and all are the same.
macro_rules! typed_parameters {
    ($($program:ident),*) => { $(
        impl ToWire<Vec<$program::TypedParam>> for &TypedParameters {
            fn to_wire(self) -> Vec<$program::TypedParam> {
                use $program::{TypedParam, TypedParamValue};
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

        impl ToWire<Vec<$program::TypedParam>> for TypedParameters {
            fn to_wire(self) -> Vec<$program::TypedParam> {
                (&self).to_wire()
            }
        }

        impl FromWire<Vec<$program::TypedParam>> for TypedParameters {
            fn from_wire(wire: Vec<$program::TypedParam>) -> Self {
                use $program::TypedParamValue;
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
    )* };
}

typed_parameters!(remote, admin);

#[cfg(test)]
mod tests {
    use crate::{DomainVcpuFlags, KeycodeSet};

    use super::*;

    #[test]
    fn flags_and_enumerations_are_libvirts_numbers() {
        let flags: u32 = Number(DomainVcpuFlags::MAXIMUM | DomainVcpuFlags::CONFIG).to_wire();
        assert_eq!(flags, 6);
        assert_eq!(ToWire::<u32>::to_wire(Number(KeycodeSet::Usb)), 7);
        assert_eq!(ToWire::<i32>::to_wire(Number(KeycodeSet::Usb)), 7);
        assert_eq!(from_number::<KeycodeSet>(7u32), Some(KeycodeSet::Usb));
        assert_eq!(from_number::<KeycodeSet>(-1i32), None);
        assert_eq!(
            from_number::<DomainVcpuFlags>(6u32),
            Some(DomainVcpuFlags::MAXIMUM | DomainVcpuFlags::CONFIG)
        );
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
        let wire: Vec<remote::TypedParam> = (&parameters).to_wire();
        assert_eq!(TypedParameters::from_wire(wire), parameters);
        let wire: Vec<admin::TypedParam> = (&parameters).to_wire();
        assert_eq!(TypedParameters::from_wire(wire), parameters);
    }
}
