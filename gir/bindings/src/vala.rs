//! Metadata for vapigen: default values of parameters, and nullability of properties, which GIR has for methods only.
use std::fmt::Write;

use virgo_gir::Namespace;

use crate::model::{Shape, classes};

/// Prints the lines that follow the hand-written ones.
pub fn vala(namespace: &Namespace) -> String {
    let mut out = String::from("// Printed from the Rust sources by virgo-gir: do not edit.\n");
    for class in classes(namespace) {
        for property in class.properties.iter().filter(|p| p.value.nullable) {
            let _ = writeln!(out, "{}.{}#property nullable", class.name, property.ident);
        }
        for call in &class.calls {
            let mut line = |name: &str, argument: &str, default: &str| {
                let _ = writeln!(out, "{}.{name}.{argument} default={default}", class.name);
            };
            let defaults = call.arguments.iter().rev().map_while(|a| match a.value.shape {
                _ if a.value.nullable => Some((a, "null")),
                Shape::Flags(_) => Some((a, "0")),
                _ => None,
            });
            for (argument, default) in defaults {
                // Out parameters follow in a blocking call, so nothing before them can be omitted.
                if call.results.len() < 2 {
                    line(call.name, argument.name, default);
                }
                if call.pair {
                    line(&format!("{}_async", call.name), argument.name, default);
                }
            }
            if call.pair {
                line(call.name, "cancellable", "null");
            }
        }
    }
    out
}
