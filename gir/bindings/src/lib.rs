//! What a language binding needs to know of the description: how types look, which parameters may be left out,
//! and where an `a{sv}` is converted. The printers of overrides and types for Python and JavaScript, and of
//! metadata for Vala, share it; `virgo-gir` calls them.

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
