//! The parts of a class's API, each made from one declaration: an impl block, a topic of operations, events.
use crate::{Doc, Function, Signal};

/// One part of the API of the class `C`.
pub trait Part<C>: Sync {
    /// Methods and static functions.
    fn functions(&self) -> Vec<Function>;
    /// Properties' names and docs.
    fn properties(&self) -> Vec<(&'static str, Doc)>;
    /// Signals.
    fn signals(&self) -> Vec<Signal>;
    /// The properties as GObject wants them.
    fn pspecs(&self) -> Vec<glib::ParamSpec>;
    /// The signals as GObject wants them.
    fn glib_signals(&self) -> Vec<glib::subclass::Signal>;
    /// How many properties there are.
    fn n_properties(&self) -> usize;
    /// The value of the property with this number, from 0.
    fn property(&self, object: &C, number: usize) -> glib::Value;
    /// Takes the value of a property that can be set.
    fn set_property(&self, object: &C, number: usize, value: &glib::Value, pspec: &glib::ParamSpec);
}

/// Implemented by `#[methods]`: all parts of a class's API.
pub trait Methods: Sized + 'static {
    /// The class's own part, and then the others.
    const PARTS: &'static [&'static dyn Part<Self>];

    /// Methods and static functions.
    fn functions() -> Vec<Function> {
        Self::PARTS.iter().flat_map(|part| part.functions()).collect()
    }

    /// Properties' names and docs.
    fn properties() -> Vec<(&'static str, Doc)> {
        Self::PARTS.iter().flat_map(|part| part.properties()).collect()
    }

    /// Signals.
    fn signals() -> Vec<Signal> {
        Self::PARTS.iter().flat_map(|part| part.signals()).collect()
    }

    /// The properties as GObject wants them.
    fn pspecs() -> Vec<glib::ParamSpec> {
        Self::PARTS.iter().flat_map(|part| part.pspecs()).collect()
    }

    /// The signals as GObject wants them.
    fn glib_signals() -> Vec<glib::subclass::Signal> {
        Self::PARTS.iter().flat_map(|part| part.glib_signals()).collect()
    }

    /// The value of the property with this number, from 1 as GObject counts.
    fn property(&self, number: usize) -> glib::Value {
        let (part, number) = owner::<Self>(number);
        part.property(self, number)
    }

    /// Takes the value of a property that can be set.
    fn set_property(&self, number: usize, value: &glib::Value, pspec: &glib::ParamSpec) {
        let (part, number) = owner::<Self>(number);
        part.set_property(self, number, value, pspec);
    }
}

/// The part that has a property, and its number there.
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
