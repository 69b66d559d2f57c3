//! Generators of overrides, stubs and types for language bindings.
//!
//! `model` derives from the description what they share: types, optional parameters, conversions of `a{sv}`. Called
//! by `virgo-gir`.

mod javascript;
mod model;
mod parameters;
mod python;
mod stubs;
mod typescript;
mod vala;

pub use javascript::javascript;
pub use python::python;
pub use stubs::stubs;
pub use typescript::typescript;
pub use vala::vala;
