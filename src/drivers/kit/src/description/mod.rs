//! What any driver does with the description of a domain.
pub mod facts;
pub mod memory;
pub mod metadata;
pub mod pins;
