//! The attributes around operations: `#[operations]` on the trait that declares a topic, `#[driver]` on a
//! driver's implementation of it, and `#[remote_driver]` on that of the remote driver, which needs only what
//! is irregular.
mod driver;
mod events;
mod kind;
mod op;
mod remote;
mod topic;

use proc_macro::TokenStream as Tokens;
use proc_macro2::{Ident, TokenStream};
use syn::{ItemTrait, parse_macro_input};

/// Declares a topic.
///
/// `#[operations(class = Domain)]` on a trait of `async fn`s without bodies gives
/// * the trait, usable as `dyn`, whose methods answer "not supported" unless a driver does better;
/// * its [`Topic`](../virgo_operations/struct.Topic.html), `<dyn DomainLifecycle>::TOPIC`: the operations with their
///   procedures;
/// * its part of every [`Layer`](../virgo_operations/trait.Layer.html), and of what has no operations at all;
/// * a macro named after the trait in snake case, which hands the declaration to another macro:
///   `domain_lifecycle!(virgo_gir::operations, Domain)`. The class's methods, the remote driver's
///   calls and the daemon's dispatch are made that way.
///
/// A driver gives the topic by the method of `Driver` that has the same name as that macro; `driver = AdminDriver`
/// names another trait in its place.
///
/// On a method, `#[op(libvirt = "virX", wire = X)]` says what Rust can't:
/// * `libvirt`: libvirt's function;
/// * `wire`: the type of its procedure in `virgo_wire`, `qemu::X` if it is of another program than `remote`;
/// * `acl`: what a user needs to be allowed, of an operation without a procedure. Others need what the table of
///   procedures says;
/// * `changes_record`: that what it changes shows in the object's record, of which the hypervisor may tell
///   nothing, or later. The permission does not say so: `domain:write` covers memory and its tuning alike;
/// * `updates_list`: that the result without flags is all of a list of the class, which is brought up to date by it. For
///   kinds of whose events daemons tell nothing;
/// * `read_only`: whether read-only connections have it, where libvirt does not go by the permissions;
/// * `counted`: that the call is made twice, first to ask how many parameters there are;
/// * `kib`: that the amounts among typed parameters, which are bytes here, are KiB on the wire.
///
/// A parameter `#[cpus] cpus: &[u32]` is a map of CPUs on the wire, `#[cpu_list]` a list in words.
#[proc_macro_attribute]
pub fn operations(arguments: Tokens, item: Tokens) -> Tokens {
    let item = parse_macro_input!(item as ItemTrait);
    let (mut class, mut driver) = (None, Ident::new("Driver", proc_macro2::Span::call_site()));
    let parser = syn::meta::parser(|meta| {
        if meta.path.is_ident("class") {
            class = Some(meta.value()?.parse::<Ident>()?);
        } else if meta.path.is_ident("driver") {
            driver = meta.value()?.parse()?;
        } else {
            return Err(meta.error("expected `class` or `driver`"));
        }
        Ok(())
    });
    parse_macro_input!(arguments with parser);
    done(match class {
        Some(class) => topic::declare(&class, &driver, item),
        None => Err(syn::Error::new_spanned(item.ident, "expected `class = …`")),
    })
}

/// Declares what may happen to a kind of object: an enum whose variants are the signals of the class.
///
/// `#[events(class = Domain, subject = Domain, register = ConnectDomainEventCallbackRegisterAny, old = …)]` names the
/// class, the type of the wire that stands for the object, and the calls that register for events with and
/// without callback IDs. On a variant, `#[event(DomainReboot)]` names what carries it: a type of
/// `virgo_wire::remote::announcement`, which knows the numbers; `#[event(DomainLifecycle, Started)]` also which
/// value its field `event` has. `#[older(DomainIoError)]` names what older hosts have in the place of the
/// announcement. The fields are those of the announcement, in order; `#[at(2)]` says another place there, `#[kib]`
/// that the wire has KiB, where we have bytes, `#[newer]` that the older announcement does not have the field, an `Option`,
/// and `#[converted]` that its type is neither flags nor an enumeration, but has a line in `convert.rs`.
/// `#[apart("…")]` in the place of `#[event]` says that a message of another program tells of it, which is read by hand, and
/// libvirt's name of that.
///
/// That gives the enum, its [`ObjectEvent`](../virgo_operations/wire/trait.ObjectEvent.html): decoder, encoder,
/// registration and a row for the table of events, and a macro `domain_events!`, which hands the declaration to
/// `virgo_gir::events`: that makes the signals.
#[proc_macro_attribute]
pub fn events(arguments: Tokens, item: Tokens) -> Tokens {
    let arguments = parse_macro_input!(arguments as events::Arguments);
    done(events::declare(arguments, parse_macro_input!(item)))
}

/// Declares a kind of object: the record of what a driver knows of one, and the handle that names one in operations.
///
/// `#[kind(class = Network, owner = Connection, list = networks, item = network, …)]` on a struct gives it its
/// revision, its handle, its [`Record`](../virgo_operations/trait.Record.html), and a macro `network_kind!` that hands the
/// declaration to `virgo_gir::kind`, which makes the properties of the class and its place in the session, and to
/// `virgo_gir::list`, which makes the list and the signals of its owner:
/// * `owner`: the class that has the list; `list`: the list's property there; `item`: what one is called there;
/// * `called`: what one is called in messages; `orphan`: the code of the error when an object belongs to no connection;
/// * `wire`: the type of the wire that names one;
/// * `event`: the enum of its events. Without, the class has the signal `deleted`;
/// * `load`: how the list is loaded, an expression with `driver` and `owner`;
/// * `eager`: the list is always loaded, when the connection opens.
///
/// On a field,
/// * `#[key]` says that it is part of what tells one object from the others: a UUID, a string, or the handle of the
///   object that this one belongs to. It is in the handle, and never changes;
/// * `#[handle]`, that it is in the handle without being part of the key, as a name that may change;
/// * `#[wire(dom)]`, how the type of the wire calls a field of the handle, if not by the same name;
/// * `#[property]`, that it is a property of the class; a handle is the object there;
/// * `#[gone(value)]`, what it is once the object is gone;
/// * `#[on_demand(…)]`, that it is asked for when somebody first reads the property, and `None` until then: the field is an
///   `Option` of the property, and the operation, an expression with `driver` and `object`, has the driver tell the rest.
///
/// `#[derived(/// docs active: bool = Record::is_active)]` on the struct is a property that a method of the record gives.
#[proc_macro_attribute]
pub fn kind(arguments: Tokens, item: Tokens) -> Tokens {
    done(kind::declare(arguments.into(), parse_macro_input!(item)))
}

/// Implements a topic for a driver; the driver then counts as supporting the operations written out.
#[proc_macro_attribute]
pub fn driver(_: Tokens, item: Tokens) -> Tokens {
    done(driver::implement(parse_macro_input!(item)))
}

/// The topics that a driver's connection has, in its implementation of `Driver`: `topics!(DomainLifecycle, Networks);`
/// gives the methods `domain_lifecycle()` and `networks()`.
#[proc_macro]
pub fn topics(input: Tokens) -> Tokens {
    done(driver::topics(input.into()))
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
