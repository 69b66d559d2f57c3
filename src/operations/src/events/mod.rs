//! Events of objects, each declared once.
//!
//! The signals of the classes, what the remote driver registers for and reads, what the daemon sends, and the
//! table of events are made from the declarations.

mod domain;
mod storage_pool;

use std::sync::LazyLock;

use virgo_wire::client::EventMessage;
use virgo_wire::remote;
use virgo_wire::xdr::DecodeError;

pub use domain::{DomainEvent, time_of};
pub use storage_pool::StoragePoolEvent;

use crate::wire::{EventInfo, ObjectEvent};

macro_rules! events {
    ($($object:ident, $gone:ident: $record:ident, [$($event:ident)?], $topics:tt;)*) => {
        /// What a daemon tells of an object: what stands for it on the wire, and the event, unless that is newer than this library.
        #[derive(Debug)]
        pub enum Told {
            $($(
                #[doc = concat!("About one of these: ", stringify!($object), ".")]
                $object(<crate::$event as ObjectEvent>::Subject, Option<crate::$event>),
            )?)*
        }

        /// All events, in the order of their declarations.
        pub fn all_events() -> impl Iterator<Item = &'static EventInfo> {
            [].iter()$($(.chain(crate::$event::DECLARED))?)*
        }

        /// What reads the message of each procedure, by the procedure's number.
        static READERS: LazyLock<Vec<Option<Read>>> = LazyLock::new(|| {
            let mut readers: Vec<Option<Read>> = vec![];
            readers.resize_with(remote::Procedure::ALL.len() + 1, || None);
            $($(
                for reader in crate::$event::READERS {
                    let procedures = [Some(reader.announcement.procedure), reader.announcement.twin];
                    for procedure in procedures.into_iter().flatten() {
                        readers[procedure.number as usize] = Some(Box::new(move |number, body| {
                            let (subject, event) = (reader.read)(number, body)?;
                            Ok(Told::$object(subject, event))
                        }));
                    }
                }
            )?)*
            readers
        });
    };
}

type Read = Box<dyn Fn(i32, &[u8]) -> Result<Told, DecodeError> + Send + Sync>;

crate::for_each_kind!(events);

/// Reads a message, if it is about an object.
///
/// # Errors
/// If the daemon does not keep to the protocol.
pub fn read_event(message: &EventMessage) -> Option<Result<Told, DecodeError>> {
    if message.program != remote::PROGRAM.number {
        return None;
    }
    let reader = READERS.get(usize::try_from(message.procedure).ok()?)?.as_ref()?;
    Some(reader(message.procedure, &message.body))
}
