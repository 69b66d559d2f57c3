//! The API on the wire, both ways: what the remote driver and the daemon have in common.

mod answer;
mod convert;
mod event;
mod units;

pub(crate) use answer::counted;
pub use answer::{Describe, FromAnswer};
pub use convert::{FromWire, Number, ToWire, Word, from_number};
pub use event::{AnnouncementInfo, EventDetail, EventInfo, NoCall, ObjectEvent, Reader, Written, message};
pub use units::{
    amounts_from_wire, amounts_to_wire, bytes_of_kib, cpu_list, cpu_map, cpus_in_map, kib_of_bytes,
    milliseconds, text_of_chars,
};
