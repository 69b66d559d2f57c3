//! What any driver does with the description of a domain.
pub mod facts;
pub mod metadata;
pub mod pins;
