//! What any driver does with the description of a domain.
pub(crate) mod facts;
pub(crate) mod metadata;
pub(crate) mod pins;
