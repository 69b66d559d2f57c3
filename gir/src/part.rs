//! Parts of a class's API, each from one declaration: an impl block, a topic of operations, events.
use crate::{Doc, Function, Signal};

/// Part of the API of the class `C`.
pub trait Part<C>: Sync {
    /// Returns methods and static functions.
    fn functions(&self) -> Vec<Function>;
    /// Returns names and docs of properties.
    fn properties(&self) -> Vec<(&'static str, Doc)>;
    /// Returns signals.
    fn signals(&self) -> Vec<Signal>;
    /// Returns the properties' `GParamSpec`s.
    fn pspecs(&self) -> Vec<glib::ParamSpec>;
    /// Returns the signals for GObject.
    fn glib_signals(&self) -> Vec<glib::subclass::Signal>;
    /// Returns the number of properties.
    fn n_properties(&self) -> usize;
    /// Returns the value of a property, numbered from 0.
    fn property(&self, object: &C, number: usize) -> glib::Value;
    /// Sets a writable property.
    fn set_property(&self, object: &C, number: usize, value: &glib::Value, pspec: &glib::ParamSpec);
}

/// All parts of a class's API. Implemented by `#[methods]`.
pub trait Methods: Sized + 'static {
    /// The class's own part, and then the others.
    const PARTS: &'static [&'static dyn Part<Self>];

    /// Returns methods and static functions.
    fn functions() -> Vec<Function> {
        Self::PARTS.iter().flat_map(|part| part.functions()).collect()
    }

    /// Returns names and docs of properties.
    fn properties() -> Vec<(&'static str, Doc)> {
        Self::PARTS.iter().flat_map(|part| part.properties()).collect()
    }

    /// Returns signals.
    fn signals() -> Vec<Signal> {
        Self::PARTS.iter().flat_map(|part| part.signals()).collect()
    }

    /// Returns the properties' `GParamSpec`s.
    fn pspecs() -> Vec<glib::ParamSpec> {
        Self::PARTS.iter().flat_map(|part| part.pspecs()).collect()
    }

    /// Returns the signals for GObject.
    fn glib_signals() -> Vec<glib::subclass::Signal> {
        Self::PARTS.iter().flat_map(|part| part.glib_signals()).collect()
    }

    /// Returns the value of a property, numbered from 1 as in GObject.
    fn property(&self, number: usize) -> glib::Value {
        let (part, number) = owner::<Self>(number);
        part.property(self, number)
    }

    /// Sets a writable property.
    fn set_property(&self, number: usize, value: &glib::Value, pspec: &glib::ParamSpec) {
        let (part, number) = owner::<Self>(number);
        part.set_property(self, number, value, pspec);
    }
}

/// Returns the part that has a property, and its number there.
fn owner<C: Methods>(number: usize) -> (&'static dyn Part<C>, usize) {
    let mut number = number - 1;
    for part in C::PARTS {
        if number < part.n_properties() {
            return (*part, number);
        }
        number -= part.n_properties();
    }
    unreachable!("GObject asks for installed properties only")
}
