//! Object events: callback ID by which clients register for them, procedures that carry them, fields.

use super::ProcedureInfo;
use crate::xdr::{DecodeError, EncodeError};

/// Event about an object, sent to clients that have registered for it.
pub trait Announcement {
    /// The object, and the event's own fields.
    type Fields;

    /// Event ID for registration, unique per kind of object (`virDomainEventID` and the like).
    const ID: i32;

    /// Kind of object and event: `DOMAIN_LIFECYCLE` for libvirt's `VIR_DOMAIN_EVENT_ID_LIFECYCLE`.
    const NAME: &'static str;

    /// Procedure for clients with callback IDs.
    const INFO: &'static ProcedureInfo;

    /// Procedure for clients without (libvirt before 1.2.2), if there is one.
    const TWIN: Option<&'static ProcedureInfo>;

    /// Decodes a message of either procedure.
    fn decode(procedure: i32, body: &[u8]) -> Result<Self::Fields, DecodeError>;

    /// Encodes a message: of [`Announcement::INFO`] with a callback ID, of [`Announcement::TWIN`] without.
    ///
    /// `None` without both a callback ID and a twin.
    fn encode(callback_id: Option<i32>, fields: Self::Fields) -> Option<Result<Vec<u8>, EncodeError>>;
}

/// Declares the object events of a program.
macro_rules! announcements {
    ($( $name:ident = $id:literal, $text:literal, $carrier:ident, $message:ident: $(twin $twin:ident, $old:ident ($($extra:ident: $zero:literal),*))?
        { $( $field:ident: $type:ty ),* } $(kinds $kinds:ident { $( $kind:ident = $number:literal ),* })?; )*
    ) => {
        /// Each event about an object as a type.
        pub mod announcement {
            #[allow(unused_imports)]
            use super::*;

            $(
                #[doc = concat!("Event `", $text, "`.")]
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
                    #[doc = concat!("Values of the field `event` of `", $text, "`.")]
                    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
                    #[repr(i32)]
                    pub enum $kinds { $( #[doc = stringify!($kind)] $kind = $number, )* }
                )?
            )*
        }
    };
    // The message has the callback ID, and then the fields.
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
    // The message has the callback ID, and then the twin's message.
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
