//! The enumerations, flags and records of the API.
mod domain_enums;
mod domain_event;
#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod domain_flags;
mod domain_state;
mod error_code;
mod records;

pub use domain_enums::*;
pub use domain_event::*;
pub use domain_flags::*;
pub use domain_state::*;
pub use error_code::*;
pub use records::*;
