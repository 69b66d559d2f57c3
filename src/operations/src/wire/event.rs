//! Events about objects on the wire: `#[events]` makes what is here for each kind of object.

use virgo_wire::client::EventMessage;
use virgo_wire::program::{Announcement, Call, ProcedureInfo};
use virgo_wire::remote;
use virgo_wire::xdr::{DecodeError, EncodeError};

/// What may happen to a kind of object, as declared by `#[events]`.
pub trait ObjectEvent: Sized + 'static {
    /// What stands for the object on the wire.
    type Subject;

    /// The call that registers for an event, of daemons with callback IDs.
    type Register: Call;

    /// The call that registers for an event, of daemons without; [`NoCall`], if those had none of these events.
    type RegisterOld;

    /// The events, in the order of the declaration.
    const DECLARED: &'static [EventInfo];

    /// How each announcement is read, in the order of the declaration.
    const READERS: &'static [Reader<Self>];

    /// The message that tells of the event: to a callback, or to a client without callback IDs.
    fn write(self, subject: Self::Subject, callback_id: Option<i32>) -> Written;
}

/// A message, unless clients without callback IDs cannot be told.
pub type Written = Option<Result<EventMessage, EncodeError>>;

/// No call.
#[derive(Debug)]
pub enum NoCall {}

/// One event, as its declaration says: a signal.
#[derive(Debug, Clone, Copy)]
pub struct EventInfo {
    /// The class that has the signal.
    pub class: &'static str,
    /// The signal.
    pub signal: &'static str,
    /// Which value of the announcement's field `event` it is, if several signals share the announcement.
    pub kind: Option<&'static str>,
    /// What carries it.
    pub announcement: AnnouncementInfo,
}

/// What carries an event.
#[derive(Debug, Clone, Copy)]
pub struct AnnouncementInfo {
    /// The object's kind and the event: `DOMAIN_LIFECYCLE`.
    pub name: &'static str,
    /// The ID by which it is registered.
    pub id: i32,
    /// The procedure that carries it to clients with callback IDs.
    pub procedure: &'static ProcedureInfo,
    /// The procedure that carries it to clients without.
    pub twin: Option<&'static ProcedureInfo>,
}

impl AnnouncementInfo {
    /// Of an announcement.
    pub const fn of<A: Announcement>() -> Self {
        Self { name: A::NAME, id: A::ID, procedure: A::INFO, twin: A::TWIN }
    }
}

/// The object of a message and the event, unless that is newer than this library.
pub type ReadEvent<E> = Result<(<E as ObjectEvent>::Subject, Option<E>), DecodeError>;

/// How one announcement is read.
pub struct Reader<E: ObjectEvent> {
    /// Which.
    pub announcement: AnnouncementInfo,
    /// The ID of the newer one in whose place it is, with hosts that do not have that.
    pub stands_for: Option<i32>,
    /// Reads the message of a procedure: the object, and the event, unless that is newer than this library.
    pub read: fn(i32, &[u8]) -> ReadEvent<E>,
}

/// A detail of an event that several signals share: libvirt numbers it within the event.
pub trait EventDetail: Sized {
    /// The detail, from the numbers of the event and of the detail.
    fn from_numbers(event: i32, detail: i32) -> Option<Self>;

    /// libvirt's number of the detail.
    fn detail(self) -> i32;
}

/// The message of an announcement.
pub fn message<A: Announcement>(callback_id: Option<i32>, fields: A::Fields) -> Written {
    let procedure = match callback_id {
        Some(_) => A::INFO,
        None => A::TWIN?,
    };
    let body = A::encode(callback_id, fields)?;
    Some(body.map(|body| EventMessage { program: remote::PROGRAM.number, procedure: procedure.number, body }))
}
