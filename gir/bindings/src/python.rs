//! PyGObject overrides, `gi/overrides/Virgo.py`, on top of the hand-written `gir/overrides/_virgo.py`.
//!
//! Only methods that need it are overridden.
use std::fmt::Write;

use virgo_gir::Namespace;

use crate::model::{Argument, Call, Class, Shape, Writable, classes};
use crate::parameters::parameters;

/// Prints the module.
pub fn python(namespace: &Namespace) -> String {
    let classes = classes(namespace);
    let space = namespace.name;
    let mut out = format!(
        "# Printed from the Rust sources by virgo-gir: do not edit.\n\
         \"\"\"Short forms of {space} for Python: what may be left out, attributes, dictionaries, iteration.\"\"\"\n\
         from gi.overrides import _{} as _\n",
        space.to_lowercase()
    );
    for class in &classes {
        if let Some(body) = body(class) {
            let name = class.name;
            let _ = write!(
                out,
                "\n\ndef {name}(native):\n    class {name}:\n{body}\n    own = _.install(native, {name})\n\n\n_.CLASSES[\"{name}\"] = {name}\n"
            );
        }
    }
    out.push_str("\n\n_.TYPES.update({\n");
    for (name, ty) in parameters(namespace) {
        let _ = writeln!(out, "    \"{name}\": \"{ty}\",");
    }
    out.push_str("})\n");
    out
}

/// Returns the overrides of a class.
fn body(class: &Class) -> Option<String> {
    let mut out = String::new();
    let methods: Vec<_> = class.calls.iter().map(|c| c.name).collect();
    for property in class.properties.iter().filter(|p| !methods.contains(&&*p.ident)) {
        let getter = format!("native.{}", property.getter);
        let attribute = match property.writable {
            _ if property.value.shape == Shape::Dictionary => format!("_.dictionary({getter})"),
            Writable::Always => format!("_.settable(\"{}\", {getter})", property.name),
            _ => format!("property({getter})"),
        };
        let _ = writeln!(out, "        {} = {attribute}", property.ident);
    }
    for call in class.calls.iter().filter(|c| c.needs_override()) {
        out.push_str(&method(call));
    }
    let repr_properties: Vec<_> =
        class.repr_properties().iter().map(|p| format!("\"{}\"", p.ident)).collect();
    if !repr_properties.is_empty() {
        let _ = writeln!(out, "        __repr__ = _.representation({})", repr_properties.join(", "));
    }
    if class.is_closable() {
        out.push_str("        __enter__, __exit__, __aenter__, __aexit__ = _.closing\n");
    }
    (!out.is_empty()).then_some(out)
}

/// Returns the function that converts the results to plain values.
fn converter(call: &Call) -> Option<String> {
    let places = call.dictionaries();
    match places[..] {
        [] => None,
        _ if call.results.len() == 1 => Some("_.plain".into()),
        _ => Some(format!("_.plain_at{places:?}").replace('[', "(").replace(']', ")")),
    }
}

/// Returns the declaration of a parameter, e.g. `flags=0`.
fn declared(argument: &Argument) -> String {
    match argument.value.shape {
        _ if !argument.optional => argument.name.into(),
        Shape::Flags(_) if !argument.value.nullable => format!("{}=0", argument.name),
        _ => format!("{}=None", argument.name),
    }
}

/// Returns the expression passed for a parameter.
fn passed(argument: &Argument) -> String {
    let name = argument.name;
    match &argument.value.shape {
        callback if callback.is_callback() => format!("*_.progress({name})"),
        Shape::Dictionary => {
            format!("_.variant({name}{})", if argument.value.nullable { ", True" } else { "" })
        }
        Shape::Text => format!("_.text({name})"),
        _ => name.into(),
    }
}

/// Returns the overrides of a method and its asynchronous pair. `own` has the originals.
fn method(call: &Call) -> String {
    let name = call.name;
    let (decorator, own) =
        if call.method { ("", vec!["self".to_owned()]) } else { ("        @staticmethod\n", vec![]) };
    let join = |first: &[String], rest: &[String]| [first, rest].concat().join(", ");
    let declared: Vec<_> = call.arguments.iter().map(declared).collect();
    let passed: Vec<_> = call.arguments.iter().map(passed).collect();
    let converter = converter(call);
    let convert = |expression: String| match &converter {
        None => expression,
        Some(function) => format!("{function}({expression})"),
    };
    let (mut front, mut given) = (join(&own, &declared), join(&own, &passed));
    if call.pair {
        let comma = if front.is_empty() { "" } else { ", " };
        front += &format!("{comma}cancellable=None");
        given += &format!("{comma}cancellable");
    }
    let mut out = String::new();
    let mut define = |name: &str, parameters: &str, result: String| {
        let _ = write!(out, "\n{decorator}        def {name}({parameters}):\n            return {result}\n");
    };
    define(name, &front, convert(format!("own.{name}({given})")));
    if call.pair {
        let (begin, tail) = match &converter {
            None => ("_.begin", String::new()),
            Some(function) => ("_.begin_plain", format!("{function}, ")),
        };
        define(
            &format!("{name}_async"),
            &format!("{front}, callback=None, *user_data"),
            format!("{begin}({tail}own.{name}_async, callback, user_data, {given})"),
        );
        if converter.is_some() {
            let own = join(&own, &["result".into()]);
            define(&format!("{name}_finish"), &own, convert(format!("own.{name}_finish({own})")));
        }
    }
    out
}
