//! Events about objects: what each is registered by, what carries it, and what it says.

use super::ProcedureInfo;
use crate::xdr::{DecodeError, EncodeError};

/// An event about an object, which a daemon sends to who has registered for it.
pub trait Announcement {
    /// The object, and then what the event says of it.
    type Fields;

    /// The ID by which it is registered, unique among the events of a kind of object.
    const ID: i32;

    /// The object's kind and the event: `DOMAIN_LIFECYCLE` for libvirt's `VIR_DOMAIN_EVENT_ID_LIFECYCLE`.
    const NAME: &'static str;

    /// The procedure that carries it to clients with callback IDs.
    const INFO: &'static ProcedureInfo;

    /// The procedure that carries it to clients without, where there is one.
    const TWIN: Option<&'static ProcedureInfo>;

    /// Decodes the message of either procedure.
    fn decode(procedure: i32, body: &[u8]) -> Result<Self::Fields, DecodeError>;

    /// Encodes a message: of [`Announcement::INFO`] with the callback's ID, of [`Announcement::TWIN`] without.
    ///
    /// Nothing, if there is no callback ID, and no twin either.
    fn encode(callback_id: Option<i32>, fields: Self::Fields) -> Option<Result<Vec<u8>, EncodeError>>;
}

/// Declares the announcements of a program.
macro_rules! announcements {
    ($( $name:ident = $id:literal, $text:literal, $carrier:ident, $message:ident: $(twin $twin:ident, $old:ident ($($extra:ident: $zero:literal),*))?
        { $( $field:ident: $type:ty ),* } $(kinds $kinds:ident { $( $kind:ident = $number:literal ),* })?; )*
    ) => {
        /// Each event about an object as a type.
        pub mod announcement {
            #[allow(unused_imports)]
            use super::*;

            $(
                #[doc = concat!("The event `", $text, "`.")]
                #[derive(Debug)]
                pub enum $name {}

                impl $crate::program::Announcement for $name {
                    type Fields = ( $($type,)* );
                    const ID: i32 = $id;
                    const NAME: &'static str = $text;
                    const INFO: &'static $crate::program::ProcedureInfo =
                        &PROCEDURES[Procedure::$carrier as usize - 1];
                    $crate::program::announcements!(@code $message { $($field),* } $($twin, $old ($($extra: $zero),*))?);
                }

                $(
                    #[doc = concat!("What the field `event` of `", $text, "` may be.")]
                    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
                    #[repr(i32)]
                    pub enum $kinds { $( #[doc = stringify!($kind)] $kind = $number, )* }
                )?
            )*
        }
    };
    // The message has the callback's ID, and then the fields.
    (@code $message:ident { $($field:ident),* }) => {
        const TWIN: Option<&'static $crate::program::ProcedureInfo> = None;

        fn decode(_: i32, body: &[u8]) -> Result<Self::Fields, $crate::xdr::DecodeError> {
            let $message { callback_id: _, $($field),* } = $crate::xdr::from_bytes(body)?;
            Ok(( $($field,)* ))
        }

        fn encode(
            callback_id: Option<i32>,
            ( $($field,)* ): Self::Fields,
        ) -> Option<Result<Vec<u8>, $crate::xdr::EncodeError>> {
            Some($crate::xdr::to_bytes(&$message { callback_id: callback_id?, $($field),* }))
        }
    };
    // The message has the callback's ID, and then the twin's message.
    (@code $message:ident { $($field:ident),* } $twin:ident, $old:ident ($($extra:ident: $zero:literal),*)) => {
        const TWIN: Option<&'static $crate::program::ProcedureInfo> =
            Some(&PROCEDURES[Procedure::$twin as usize - 1]);

        fn decode(procedure: i32, body: &[u8]) -> Result<Self::Fields, $crate::xdr::DecodeError> {
            let $old { $($field),* } = if procedure == Procedure::$twin as i32 {
                $crate::xdr::from_bytes(body)?
            } else {
                $crate::xdr::from_bytes::<$message>(body)?.msg
            };
            Ok(( $($field,)* ))
        }

        fn encode(
            callback_id: Option<i32>,
            ( $($field,)* ): Self::Fields,
        ) -> Option<Result<Vec<u8>, $crate::xdr::EncodeError>> {
            let msg = $old { $($field),* };
            Some(match callback_id {
                Some(callback_id) => $crate::xdr::to_bytes(&$message { callback_id, $($extra: $zero,)* msg }),
                None => $crate::xdr::to_bytes(&msg),
            })
        }
    };
}

pub(crate) use announcements;
