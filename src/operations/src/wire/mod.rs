//! The API on the wire, both ways: what the remote driver and the daemon have in common.

mod answer;
mod convert;
mod event;
mod units;

pub use answer::{Describe, FromAnswer};
pub use convert::{FromWire, Number, ToWire, Word, from_number};
pub use event::{AnnouncementInfo, EventDetail, EventInfo, NoCall, ObjectEvent, Reader, Written, message};
pub use units::{
    bytes_of_kib, cpu_map, cpus_in_map, kib_of_bytes, limits_from_wire, limits_to_wire, milliseconds,
};
