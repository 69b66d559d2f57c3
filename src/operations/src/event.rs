//! Events that a driver emits, and the sink that takes them.
use std::sync::Arc;

use crate::{ConnectionCloseReason, Record};

macro_rules! events {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, $topics:tt;)*) => {
        /// Something happened at the hypervisor.
        #[derive(Debug, Clone)]
        pub enum Event {
            $(
                /// An object of this kind changed, or there is a new one: the record is what is known of it now,
                /// and the event, if any, is what happened to it.
                $kind(Arc<crate::$record>, Option<<crate::$record as Record>::Event>),
                /// An object of this kind is gone for good; the event is the last one of it.
                $gone(Arc<crate::$record>, <crate::$record as Record>::Event),
            )*
            /// The connection was lost or closed by the other side: in one word, and in a sentence. It is the last
            /// event of a connection.
            Closed(ConnectionCloseReason, String),
        }

        impl Event {
            /// The class of the object that it is about, and the revision of the object's record; nothing, if it is about
            /// the connection.
            pub fn revision(&self) -> Option<(&'static str, u64)> {
                match self {
                    $(Self::$kind(record, _) | Self::$gone(record, _) => {
                        Some((stringify!($kind), record.revision))
                    })*
                    Self::Closed(..) => None,
                }
            }
        }
    };
}
crate::for_each_kind!(events);

/// How what happens to an object of a kind is told.
pub trait Tell: Record {
    /// That it changed, or is new.
    fn changed(record: Arc<Self>, event: Option<Self::Event>) -> Event;

    /// That it is gone for good.
    fn gone(record: Arc<Self>, event: Self::Event) -> Event;
}

macro_rules! tell {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, $topics:tt;)*) => { $(
        impl Tell for crate::$record {
            fn changed(record: Arc<Self>, event: Option<Self::Event>) -> Event {
                Event::$kind(record, event)
            }

            fn gone(record: Arc<Self>, event: Self::Event) -> Event {
                Event::$gone(record, event)
            }
        }
    )* };
}
crate::for_each_kind!(tell);

/// Where a driver puts its events, from any thread, in the order in which they happened.
///
/// It never blocks and never calls back into the driver.
#[derive(Clone)]
pub struct EventSink(Arc<dyn Fn(Event) + Send + Sync>);

impl EventSink {
    /// A sink that hands events to a function.
    pub fn new(function: impl Fn(Event) + Send + Sync + 'static) -> Self {
        Self(Arc::new(function))
    }

    /// Tells of an event.
    pub fn emit(&self, event: Event) {
        (self.0)(event);
    }
}
