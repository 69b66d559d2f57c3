//! The enumerations, flags and records of the API.
mod dhcp_lease;
mod domain_enums;
mod domain_event;
mod domain_event_enums;
#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod domain_flags;
mod domain_graphics;
mod domain_record;
mod domain_records;
mod domain_state;
mod error_code;
mod host_enums;
#[allow(missing_docs, reason = "as of domain_flags")]
mod host_flags;
mod host_records;
mod records;
mod storage_enums;
#[allow(missing_docs, reason = "as of domain_flags")]
mod storage_flags;
mod storage_records;

pub use dhcp_lease::*;
pub use domain_enums::*;
pub use domain_event::*;
pub use domain_event_enums::*;
pub use domain_flags::*;
pub use domain_graphics::*;
pub use domain_record::*;
pub use domain_records::*;
pub use domain_state::*;
pub use error_code::*;
pub use host_enums::*;
pub use host_flags::*;
pub use host_records::*;
pub use records::*;
pub use storage_enums::*;
pub use storage_flags::*;
pub use storage_records::*;
