//! What any driver does with the description of a domain.
pub(crate) mod metadata;
pub(crate) mod pins;
