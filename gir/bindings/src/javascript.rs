//! GJS overrides, `overrides/Virgo.js`: tables for the hand-written `gir/overrides/_virgo.js`.
use std::fmt::Write;

use virgo_gir::Namespace;

use crate::model::{Argument, Call, Class, Shape, Value, classes};
use crate::parameters::parameters;

/// Prints the module.
pub fn javascript(namespace: &Namespace) -> String {
    let lower = namespace.name.to_lowercase();
    let mut out = format!(
        "// Printed from the Rust sources by virgo-gir: do not edit.\n\
         /* exported CLASSES, _init */\n\
         const {{override}} = imports.overrides._{lower};\n\n\
         // Methods and static functions: \"parameters:results\", a letter for each, and '+' for a pair.\n\
         // r: required, n: null if left out, c: a callback likewise, f: no flags, a: an array, A: one that may be left out,\n\
         // d: an a{{sv}}, D: one that may be left out.\n\
         var CLASSES = {{\n"
    );
    for class in classes(namespace) {
        let _ = writeln!(out, "    {}: {{", class.name);
        group(&mut out, "methods", class.calls.iter().filter(|c| c.method));
        group(&mut out, "statics", class.calls.iter().filter(|c| !c.method));
        let properties = properties(&class);
        if !properties.is_empty() {
            let _ = writeln!(out, "        properties: {{{}}},", properties.join(", "));
        }
        out.push_str("    },\n");
    }
    out.push_str("};\n\nconst TYPES = {\n");
    for (name, ty) in parameters(namespace) {
        let _ = writeln!(out, "    '{name}': '{ty}',");
    }
    out.push_str("};\n\nfunction _init() {\n    override(this, CLASSES, TYPES);\n}\n");
    out
}

/// Returns properties that need conversion, with their getters, which GJS would not call.
fn properties(class: &Class) -> Vec<String> {
    let converted =
        class.properties.iter().filter(|p| matches!(p.value.shape, Shape::Dictionary | Shape::Array(_)));
    converted
        .flat_map(|p| {
            let camel = camel(p.name);
            let names = if camel == p.ident { vec![camel] } else { vec![p.ident.clone(), camel] };
            names.into_iter().map(|name| format!("{name}: '{}'", p.getter))
        })
        .collect()
}

/// Converts `n-vcpus` to `nVcpus`, GJS's alternative to `n_vcpus`.
pub fn camel(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |so_far, word| {
        let (initial, rest) = word.split_at(word.len().min(1));
        so_far + &initial.to_uppercase() + rest
    })
}

fn result(value: &Value) -> char {
    if value.shape == Shape::Dictionary { 'd' } else { 'r' }
}

fn group<'a>(out: &mut String, name: &str, calls: impl Iterator<Item = &'a Call<'a>>) {
    let lines: String = calls
        .filter(|c| c.pair || c.needs_override())
        .map(|c| format!("            {}: '{}',\n", c.name, letters(c)))
        .collect();
    if !lines.is_empty() {
        let _ = write!(out, "        {name}: {{\n{lines}        }},\n");
    }
}

fn letters(call: &Call) -> String {
    let parameters: String = call.arguments.iter().map(letter).collect();
    let results: String = call.results.iter().map(result).collect();
    format!("{parameters}:{results}{}", if call.pair { "+" } else { "" })
}

fn letter(argument: &Argument) -> char {
    match (&argument.value.shape, argument.optional) {
        (Shape::Dictionary, false) => 'd',
        (Shape::Dictionary, true) => 'D',
        (Shape::Array(_), false) => 'a',
        (Shape::Array(_), true) => 'A',
        (Shape::Flags(_), true) => 'f',
        (shape, true) if shape.is_callback() => 'c',
        (_, true) => 'n',
        (_, false) => 'r',
    }
}
