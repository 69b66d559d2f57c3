//! Macros that declare structs, enums and unions of the protocol, once for both directions.
//!
//! Called by the generated files. XDR encodes a struct field by field, in the order of declaration; variable-length
//! fields have their limit in `#[max(…)]`.

/// Declares structs, with `Encode`, `Decode`, and conversion from and to the tuple of their fields.
macro_rules! xdr {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident { $( $(#[max($max:expr)])? pub $field:ident : $type:ty, )* }
    )*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $( pub $field: $type, )* }

        impl $crate::xdr::Element for $name {}

        $crate::xdr::fields!($name { $( $field: $type, )* });

        impl $crate::xdr::Encode for $name {
            fn encode(&self, writer: &mut $crate::xdr::Writer) -> Result<(), $crate::xdr::EncodeError> {
                $( $crate::xdr::xdr!(@encode self.$field, writer $(, $max)?)
                    .map_err(|error| error.within(stringify!($field)))?; )*
                Ok(())
            }
        }

        impl $crate::xdr::Decode for $name {
            const MIN_SIZE: usize = 0 $( + $crate::xdr::xdr!(@min $type $(, $max)?) )*;

            fn decode(reader: &mut $crate::xdr::Reader<'_>) -> Result<Self, $crate::xdr::DecodeError> {
                Ok(Self { $( $field: $crate::xdr::xdr!(@decode reader $(, $max)?)
                    .map_err(|error| error.within(stringify!($field)))?, )* })
            }
        }
    )* };
    (@encode $value:expr, $writer:ident) => { $crate::xdr::Encode::encode(&$value, $writer) };
    (@encode $value:expr, $writer:ident, $max:expr) => {
        $crate::xdr::Bounded::encode_bounded(&$value, $max, $writer)
    };
    (@decode $reader:ident) => { $crate::xdr::Decode::decode($reader) };
    (@decode $reader:ident, $max:expr) => { $crate::xdr::Bounded::decode_bounded($max, $reader) };
    (@min $type:ty) => { <$type as $crate::xdr::Decode>::MIN_SIZE };
    (@min $type:ty, $max:expr) => { 4 };
}

/// Declares an enum. Unknown numbers are kept as `Other`, for peers that are newer than this library.
macro_rules! xdr_enum {
    ($(#[doc = $doc:literal])* pub enum $name:ident { $first:ident = $first_number:literal,
        $( $variant:ident = $number:literal, )* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            #[default]
            #[doc = concat!("Number ", $first_number, ".")]
            $first,
            $( #[doc = concat!("Number ", $number, ".")] $variant, )*
            /// A number that this library does not know.
            Other(i32),
        }

        impl From<i32> for $name {
            fn from(number: i32) -> Self {
                match number { $first_number => Self::$first, $( $number => Self::$variant, )* other => Self::Other(other) }
            }
        }

        impl From<$name> for i32 {
            fn from(value: $name) -> i32 {
                match value { $name::$first => $first_number, $( $name::$variant => $number, )* $name::Other(other) => other }
            }
        }

        impl $crate::xdr::Element for $name {}

        impl $crate::xdr::Encode for $name {
            fn encode(&self, writer: &mut $crate::xdr::Writer) -> Result<(), $crate::xdr::EncodeError> {
                $crate::xdr::Encode::encode(&i32::from(*self), writer)
            }
        }

        impl $crate::xdr::Decode for $name {
            const MIN_SIZE: usize = 4;

            fn decode(reader: &mut $crate::xdr::Reader<'_>) -> Result<Self, $crate::xdr::DecodeError> {
                Ok(<i32 as $crate::xdr::Decode>::decode(reader)?.into())
            }
        }
    };
}

/// Declares a union: a discriminant and its arm. An unknown discriminant is an error, because the size of its arm
/// is unknown.
macro_rules! xdr_union {
    ($(#[doc = $doc:literal])* pub enum $name:ident { $( $number:literal => $variant:ident($type:ty), )* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name { $( #[doc = concat!("Arm ", $number, ".")] $variant($type), )* }

        impl $crate::xdr::Encode for $name {
            fn encode(&self, writer: &mut $crate::xdr::Writer) -> Result<(), $crate::xdr::EncodeError> {
                match self { $( Self::$variant(value) => {
                    $crate::xdr::Encode::encode(&i32::from($number), writer)?;
                    $crate::xdr::Encode::encode(value, writer)
                } )* }
            }
        }

        impl $crate::xdr::Decode for $name {
            const MIN_SIZE: usize = 8;

            fn decode(reader: &mut $crate::xdr::Reader<'_>) -> Result<Self, $crate::xdr::DecodeError> {
                match <i32 as $crate::xdr::Decode>::decode(reader)? {
                    $( $number => Ok(Self::$variant($crate::xdr::Decode::decode(reader)?)), )*
                    other => Err(reader.error($crate::xdr::DecodeProblem::UnknownArm { number: other })),
                }
            }
        }
    };
}

pub(crate) use {xdr, xdr_enum, xdr_union};
