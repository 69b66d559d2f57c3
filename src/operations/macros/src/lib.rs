//! The attributes around operations: `#[operations]` on the trait that declares a topic, `#[driver]` on a
//! driver's implementation of it, and `#[remote_driver]` on that of the remote driver, which needs only what
//! is irregular.
mod driver;
mod events;
mod kind;
mod op;
mod remote;

use proc_macro::TokenStream as Tokens;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{FnArg, ItemTrait, TraitItem, parse_macro_input, parse_quote};

use op::Op;

/// Declares a topic.
///
/// `#[operations(class = Domain)]` on a trait of `async fn`s without bodies gives
/// * the trait, usable as `dyn`, whose methods answer "not supported" unless a driver does better;
/// * its [`Topic`](../virgo_operations/struct.Topic.html): the names and numbers of its operations;
/// * a macro named after the trait in snake case, which hands the declaration to another macro:
///   `domain_lifecycle!(virgo_gir::operations, Domain)`. The class's methods, the remote driver's
///   calls and the daemon's dispatch are made that way.
///
/// `accessor = networks` names the method of `Driver` that gives the topic, if the driver has it. Topics without are
/// part of every driver; new ones have it.
///
/// On a method, `#[op(libvirt = "virX", wire = 1, acl = "domain:start")]` says what Rust can't:
/// * `name`: what the method of the class is called, if the trait's needs a longer name: a driver has the
///   methods of all classes;
/// * `libvirt`: libvirt's function;
/// * `wire`: the number of its procedure, and `program`: the procedure's program, if it is not `remote`;
/// * `acl`: what a user needs to be allowed;
/// * `changes_record`: that what it changes shows in the domain's record, of which the hypervisor may tell
///   nothing, or later. The permission does not say so: `domain:write` covers memory and its tuning alike.
#[proc_macro_attribute]
pub fn operations(arguments: Tokens, item: Tokens) -> Tokens {
    let item = parse_macro_input!(item as ItemTrait);
    let (mut class, mut accessor) = (None, None);
    let parser = syn::meta::parser(|meta| {
        if meta.path.is_ident("class") {
            class = Some(meta.value()?.parse::<Ident>()?);
            Ok(())
        } else if meta.path.is_ident("accessor") {
            accessor = Some(meta.value()?.parse::<Ident>()?);
            Ok(())
        } else {
            Err(meta.error("expected `class` or `accessor`"))
        }
    });
    parse_macro_input!(arguments with parser);
    done(match class {
        Some(class) => declare(&class, accessor.as_ref(), item),
        None => Err(syn::Error::new_spanned(item.ident, "expected `class = …`")),
    })
}

/// Declares what may happen to a kind of object: an enum whose variants are the signals of the class.
///
/// `#[events(class = Domain, subject = Domain, register = ConnectDomainEventCallbackRegisterAny, old = …)]` names the
/// class, the type of the wire that stands for the object, and the calls that register for events with and
/// without callback IDs. On a variant, `#[event(DomainReboot)]` names what carries it: a type of
/// `virgo_wire::remote::announcement`, which knows the numbers; `#[event(DomainLifecycle, Started)]` also which
/// value its field `event` has. The fields are those of the announcement, in order; `#[kib]` says that the wire
/// has KiB, where we have bytes.
///
/// That gives the enum, its [`ObjectEvent`](../virgo_operations/wire/trait.ObjectEvent.html): decoder, encoder,
/// registration and a row for the table of events, and a macro `domain_events!`, which hands the declaration to
/// `virgo_gir::events`: that makes the signals.
#[proc_macro_attribute]
pub fn events(arguments: Tokens, item: Tokens) -> Tokens {
    let arguments = parse_macro_input!(arguments as events::Arguments);
    done(events::declare(arguments, parse_macro_input!(item)))
}

/// Declares a kind of object: the record of what a driver knows of one.
///
/// `#[kind(class = Network, owner = Connection, list = networks, item = network, …)]` on a struct gives it its
/// revision, its [`Record`](../virgo_operations/trait.Record.html), and a macro `network_kind!` that hands the
/// declaration to `virgo_gir::kind`, which makes the properties of the class and its place in the session, and to
/// `virgo_gir::list`, which makes the list and the signals of its owner:
/// * `owner`: the class that has the list; `list`: the list's property there; `item`: what one is called there;
///   `plural`, if it is not the list's name in words;
/// * `event`: the enum of its events;
/// * `orphan`: the code of the error when an object belongs to no connection, and `called`: what it says it is;
/// * `load`: how the list is loaded, an expression with `driver` and `owner`;
/// * `eager`: the list is always loaded, when the connection opens.
///
/// On a field, `#[key]` says that it is part of the identity, `#[property]` that it is a property of the class,
/// `#[gone(value)]` what it is once the object is gone. `#[derived(/// docs
/// active: bool = Record::is_active)]` on the struct is a property that a method of the record gives.
#[proc_macro_attribute]
pub fn kind(arguments: Tokens, item: Tokens) -> Tokens {
    done(kind::declare(arguments.into(), parse_macro_input!(item)))
}

/// Implements a topic for a driver; the driver then counts as supporting the operations written out.
#[proc_macro_attribute]
pub fn driver(_: Tokens, item: Tokens) -> Tokens {
    done(driver::implement(parse_macro_input!(item)))
}

/// Implements a topic for the remote driver: the regular operations are made from their declaration, those
/// written out stay as they are. The driver counts as supporting both.
///
/// An operation is regular if it is one call, to which its parameters go in the order of the arguments'
/// fields, and from which its results come.
#[proc_macro_attribute]
pub fn remote_driver(_: Tokens, item: Tokens) -> Tokens {
    done(remote::ask_for_declaration(parse_macro_input!(item)))
}

/// What [`macro@remote_driver`] has the topic's macro call.
#[proc_macro]
pub fn remote_calls(input: Tokens) -> Tokens {
    done(remote::complete(parse_macro_input!(input)))
}

fn done(result: syn::Result<TokenStream>) -> Tokens {
    result.unwrap_or_else(|e| e.to_compile_error()).into()
}

/// `DomainLifecycle` is `domain_lifecycle`.
fn snake(camel: &str) -> String {
    let mut snake = String::new();
    for c in camel.chars() {
        if c.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

fn declare(class: &Ident, accessor: Option<&Ident>, mut item: ItemTrait) -> syn::Result<TokenStream> {
    let original = item.clone();
    let name = &item.ident;
    let topic = format_ident!("{}", snake(&name.to_string()));
    let topic_text = topic.to_string();
    let class_text = class.to_string();
    let constant = format_ident!("{}", topic_text.to_uppercase());
    let mut described = vec![];
    for member in &mut item.items {
        let TraitItem::Fn(f) = member else {
            return Err(syn::Error::new_spanned(member, "a topic has operations only"));
        };
        let op = Op::take(&mut f.attrs)?;
        f.attrs.retain(|a| !a.path().is_ident("out"));
        let mut unused = vec![];
        for input in &mut f.sig.inputs {
            if let FnArg::Typed(typed) = input {
                typed.attrs.clear();
                unused.push(typed.pat.clone());
            }
        }
        let method = f.sig.ident.to_string();
        let operation = op.name(&method);
        f.default = Some(parse_quote!({
            let _ = (#(#unused,)*);
            Err(crate::Error::unsupported(#class_text, #operation))
        }));
        f.semi_token = None;
        described.push(op.describe(&method));
    }
    item.items.push(parse_quote! {
        /// The operations that the driver has bodies for.
        #[doc(hidden)]
        fn implemented(&self) -> &'static [&'static str] {
            &[]
        }
    });
    let supports = format!("The topic [`{name}`].");
    let found = match accessor {
        Some(accessor) => quote!(driver.#accessor()),
        None => quote!(Some(driver as &dyn #name)),
    };
    Ok(quote! {
        #[::async_trait::async_trait]
        #item

        impl dyn #name + '_ {
            /// The topic of a driver.
            ///
            /// # Errors
            /// `NoSupport`, if the driver has nothing of it.
            pub fn of(driver: &dyn crate::Driver) -> crate::Result<&dyn #name> {
                let none = || crate::Error::unsupported(#class_text, #topic_text);
                #found.ok_or_else(none)
            }
        }

        #[doc = #supports]
        pub const #constant: crate::Topic =
            crate::Topic { name: #topic_text, class: #class_text, operations: &[#(#described),*] };

        /// Hands the declaration of the topic to a macro, and what that needs besides.
        #[macro_export]
        macro_rules! #topic {
            ($consumer:path, $class:ident $(, $($more:tt)*)?) => {
                $consumer! { #topic, $class, #original $($($more)*)? }
            };
        }
    })
}
