//! Attributes and macros of `virgo-gir`. They generate gtk-rs code, C symbols, and a description of these for the
//! header.
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

/// Declares a GObject class. The struct is its private data.
///
/// `extends = gio::IOStream` sets the parent, `implements(gio::Initable, …)` the interfaces, whose `…Impl` traits
/// have to be implemented for `<class>_imp::<Class>`.
#[proc_macro_attribute]
pub fn class(arguments: Tokens, item: Tokens) -> Tokens {
    let arguments = parse_macro_input!(arguments as class::Arguments);
    done(class::expand(arguments, parse_macro_input!(item)))
}

/// Declares the public API of a class: every `pub fn` is exported as C functions, a `#[property]` or a `#[signal]`.
///
/// `parts(domain_lifecycle, domain_events, …)` adds the class's other parts: topics of operations, events,
/// properties, lists.
#[proc_macro_attribute]
pub fn methods(arguments: Tokens, item: Tokens) -> Tokens {
    let parts = parse_macro_input!(arguments as methods::Parts);
    done(methods::expand(parts, parse_macro_input!(item)))
}

/// Declares an enumeration.
#[proc_macro_attribute]
pub fn enumeration(arguments: Tokens, item: Tokens) -> Tokens {
    expand_enum(arguments, item, enumeration::Kind::Enum)
}

/// Declares flags: variants are bits, and the type is a set of them, with an empty `NONE`.
#[proc_macro_attribute]
pub fn flags(arguments: Tokens, item: Tokens) -> Tokens {
    expand_enum(arguments, item, enumeration::Kind::Flags)
}

/// Declares a `GError` domain.
#[proc_macro_attribute]
pub fn error(arguments: Tokens, item: Tokens) -> Tokens {
    expand_enum(arguments, item, enumeration::Kind::Error)
}

fn expand_enum(arguments: Tokens, item: Tokens, kind: enumeration::Kind) -> Tokens {
    let name = parse_macro_input!(arguments as enumeration::Name);
    done(enumeration::expand(name, parse_macro_input!(item), kind))
}

/// Declares a result with several fields: a struct in Rust, a final object with a read-only property per field in C.
#[proc_macro_attribute]
pub fn record(_: Tokens, item: Tokens) -> Tokens {
    done(record::expand(parse_macro_input!(item)))
}

/// Generates methods of a class from a trait of operations. Called by the macro that `#[operations]` defines per
/// topic.
#[proc_macro]
pub fn operations(input: Tokens) -> Tokens {
    done(operations::expand(parse_macro_input!(input)))
}

/// Generates signals of a class from an enum of events. Called by the macro that `#[events]` defines per kind.
#[proc_macro]
pub fn events(input: Tokens) -> Tokens {
    done(events::expand(parse_macro_input!(input)))
}

/// Generates the properties of a class, and its registration with the session, from the record of a kind. Called by
/// the macro that `#[kind]` defines per kind.
#[proc_macro]
pub fn kind(input: Tokens) -> Tokens {
    done(kind::expand_class(parse_macro_input!(input)))
}

/// Generates the list of a kind, and its signals, for the owning class.
#[proc_macro]
pub fn list(input: Tokens) -> Tokens {
    done(kind::expand_list(parse_macro_input!(input)))
}
