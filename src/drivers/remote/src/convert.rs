//! How a type of the API looks on the wire says [`virgo_operations::wire`].

pub(super) use virgo_operations::wire::{FromAnswer, FromWire, Number, ToWire};
