//! Prints metadata for vapigen: which parameters may be left out in Vala, and which properties may be
//! null, which a GIR says of methods only.
use std::fmt::Write;

use virgo_gir::Namespace;

use crate::model::{Shape, classes};

/// The lines that follow those written by hand.
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
                // Further results follow in a blocking call, and cannot be left out.
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
