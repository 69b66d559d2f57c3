//! The attributes of `virgo-gir`. Each one leaves ordinary gtk-rs code behind, plus C symbols, plus
//! a description of them for the header.
use proc_macro::TokenStream as Tokens;
use proc_macro2::TokenStream;
use syn::parse_macro_input;

mod class;
mod enumeration;
mod events;
mod kind;
mod methods;
mod names;
mod operations;
mod parameters;
mod record;

fn done(result: syn::Result<TokenStream>) -> Tokens {
    result.unwrap_or_else(|e| e.to_compile_error()).into()
}

/// A GObject class. The struct holds what is private to an instance.
///
/// `extends = gio::IOStream` names a parent, `implements(gio::Initable, …)` interfaces, whose
/// `…Impl` traits are then implemented for `<class>_imp::<Class>`.
#[proc_macro_attribute]
pub fn class(arguments: Tokens, item: Tokens) -> Tokens {
    let arguments = parse_macro_input!(arguments as class::Arguments);
    done(class::expand(arguments, parse_macro_input!(item)))
}

/// The public API of a class: every `pub fn` becomes C functions, a `#[property]` or a `#[signal]`.
///
/// `parts(domain_lifecycle, domain_events, …)` names what the class has besides: topics of operations, events, properties, lists.
#[proc_macro_attribute]
pub fn methods(arguments: Tokens, item: Tokens) -> Tokens {
    let parts = parse_macro_input!(arguments as methods::Parts);
    done(methods::expand(parts, parse_macro_input!(item)))
}

/// An enumeration.
#[proc_macro_attribute]
pub fn enumeration(arguments: Tokens, item: Tokens) -> Tokens {
    expand_enum(arguments, item, enumeration::Kind::Enum)
}

/// Flags: the variants are bits, and the enum becomes a set of them, with a `NONE` that is empty.
#[proc_macro_attribute]
pub fn flags(arguments: Tokens, item: Tokens) -> Tokens {
    expand_enum(arguments, item, enumeration::Kind::Flags)
}

/// A `GError` domain.
#[proc_macro_attribute]
pub fn error(arguments: Tokens, item: Tokens) -> Tokens {
    expand_enum(arguments, item, enumeration::Kind::Error)
}

fn expand_enum(arguments: Tokens, item: Tokens, kind: enumeration::Kind) -> Tokens {
    let name = parse_macro_input!(arguments as enumeration::Name);
    done(enumeration::expand(name, parse_macro_input!(item), kind))
}

/// A result of several fields: a plain struct in Rust, and in C a final object with a read-only property for each field.
#[proc_macro_attribute]
pub fn record(_: Tokens, item: Tokens) -> Tokens {
    done(record::expand(parse_macro_input!(item)))
}

/// Makes methods of a class out of a trait of operations; called through the macro that
/// `#[operations]` leaves for each topic.
#[proc_macro]
pub fn operations(input: Tokens) -> Tokens {
    done(operations::expand(parse_macro_input!(input)))
}

/// Makes signals of a class out of an enum of events; called through the macro that `#[events]` leaves for each
/// kind of object.
#[proc_macro]
pub fn events(input: Tokens) -> Tokens {
    done(events::expand(parse_macro_input!(input)))
}

/// Makes the properties of a class, and its place in the session, out of the record that declares a kind of
/// objects; called through the macro that `#[kind]` leaves for each.
#[proc_macro]
pub fn kind(input: Tokens) -> Tokens {
    done(kind::expand_class(parse_macro_input!(input)))
}

/// Makes the list of a kind of objects, and the signals about it, for the class that has it.
#[proc_macro]
pub fn list(input: Tokens) -> Tokens {
    done(kind::expand_list(parse_macro_input!(input)))
}
