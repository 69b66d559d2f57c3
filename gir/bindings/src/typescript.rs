//! TypeScript types, `virgo-1.d.ts`, in the style of `@girs`.
use std::fmt::Write;

use virgo_gir::{Item, Kind, Member, Namespace};

use crate::javascript::camel;
use crate::model::{Argument, Call, Class, Shape, Value, Writable, classes, functions, summary};

/// Prints the file.
pub fn typescript(namespace: &Namespace) -> String {
    let space = namespace.name;
    let mut out = format!(
        "// Printed from the Rust sources by virgo-gir: do not edit.\n\
         declare module 'gi://{space}?version=1' {{\n\
         \x20   import Gio from '@girs/gio-2.0';\n\
         \x20   import GLib from '@girs/glib-2.0';\n\
         \x20   import GObject from '@girs/gobject-2.0';\n\n\
         \x20   /** A value of an a{{sv}}. */\n\
         \x20   type Plain = boolean | number | bigint | string | GLib.Variant;\n\
         \x20   /** What is taken for an a{{sv}}. */\n\
         \x20   type Parameters = {{[name: string]: Plain | Plain[]}} | GLib.Variant;\n\
         \x20   /** What an a{{sv}} comes as. */\n\
         \x20   type Values = {{[name: string]: any}};\n\n\
         \x20   namespace {space} {{\n"
    );
    for item in &namespace.items {
        match &item.kind {
            Kind::Enum { members, error, flags } => {
                enumeration(&mut out, namespace, item, *error, *flags, members)
            }
            Kind::Class { .. } => {}
        }
    }
    for described in classes(namespace) {
        class(&mut out, &described);
    }
    out.push('\n');
    for constant in ["MAJOR", "MINOR", "MICRO"] {
        let _ = writeln!(out, "    const {constant}_VERSION: number;");
    }
    for constant in &namespace.constants {
        comment(&mut out, "    ", constant.doc);
        let _ = writeln!(out, "    const {}: string;", constant.name);
    }
    for call in functions(namespace, &virgo_gir::functions()) {
        let parameters: Vec<_> =
            call.arguments.iter().map(|a| format!("{}: {}", a.name, parameter_type(&a.value))).collect();
        let result = call.results.first().map_or_else(|| "void".to_owned(), result_type);
        comment(&mut out, "    ", call.doc);
        let _ = writeln!(out, "    function {}({}): {result};", call.name, parameters.join(", "));
    }
    let _ = write!(
        out,
        "    }}\n    export default {space};\n}}\n\n\
         declare module 'gi://{space}' {{\n\
         \x20   import {space} from 'gi://{space}?version=1';\n\
         \x20   export default {space};\n}}\n\n\
         declare namespace imports.gi {{\n\
         \x20   const {space}: typeof import('gi://{space}?version=1').default;\n}}\n"
    );
    out
}

fn comment(out: &mut String, indent: &str, doc: &str) {
    let text = summary(doc.split("# Returns").next().unwrap_or_default()).replace("*/", "*\\/");
    let _ = writeln!(out, "{indent}/** {text} */");
}

fn enumeration(
    out: &mut String,
    namespace: &Namespace,
    item: &Item,
    error: bool,
    flags: bool,
    members: &[Member],
) {
    let name = &item.name[namespace.name.len()..];
    let prefix = item.prefix.to_uppercase() + "_";
    out.push('\n');
    comment(out, "    ", item.doc);
    let _ = if error {
        writeln!(out, "    class {name} extends GLib.Error {{")
    } else {
        writeln!(out, "    enum {name} {{")
    };
    for member in members {
        let constant = member.c.strip_prefix(&prefix).unwrap_or(member.c);
        comment(out, "        ", member.doc);
        let _ = if error {
            writeln!(out, "        static {constant}: number;")
        } else {
            // Flags are unsigned in GJS.
            let value = if flags { member.value & 0xffff_ffff } else { member.value };
            writeln!(out, "        {constant} = {value},")
        };
    }
    out.push_str("    }\n");
}

fn class(out: &mut String, class: &Class) {
    let name = class.name;
    let parent = match class.parent {
        "GObject" => "GObject.Object".to_owned(),
        gio => format!("Gio.{}", &gio[1..]),
    };
    out.push('\n');
    let settable = class.properties.iter().filter(|p| p.writable != Writable::Never);
    let settable: String =
        settable.map(|p| format!("            {}: {};\n", p.ident, result_type(&p.value))).collect();
    let _ = write!(
        out,
        "    namespace {name} {{\n        interface ConstructorProps extends {parent}.ConstructorProps {{\n{settable}        }}\n    }}\n"
    );
    if class.is_list {
        let _ = writeln!(out, "    interface {name} extends Gio.ListModel {{}}");
    }
    for interface in &class.interfaces {
        let _ = writeln!(out, "    interface {name} extends Gio.{interface} {{}}");
    }
    comment(out, "    ", class.doc);
    let _ = writeln!(out, "    class {name} extends {parent} {{");
    let _ = writeln!(out, "        static $gtype: GObject.GType<{name}>;");
    let _ = writeln!(out, "        constructor(properties?: Partial<{name}.ConstructorProps>);");
    for property in &class.properties {
        let ty = result_type(&property.value);
        let names = [property.ident.clone(), camel(property.name)];
        for name in &names[..if names[0] == names[1] { 1 } else { 2 }] {
            comment(out, "        ", property.doc);
            let _ = writeln!(out, "        get {name}(): {ty};");
            if property.writable == Writable::Always {
                let _ = writeln!(out, "        set {name}(value: {ty});");
            }
        }
    }
    for call in &class.calls {
        method(out, call);
    }
    if class.is_list {
        out.push_str("        [Symbol.iterator](): IterableIterator<any>;\n");
    }
    for signal in &class.signals {
        let arguments: String = signal
            .arguments
            .iter()
            .enumerate()
            .map(|(n, value)| format!(", value{n}: {}", result_type(value)))
            .collect();
        for connect in ["connect", "connect_after"] {
            let _ = writeln!(
                out,
                "        {connect}(signal: '{}', callback: (self: this{arguments}) => void): number;",
                signal.name
            );
        }
    }
    for connect in ["connect", "connect_after"] {
        let _ =
            writeln!(out, "        {connect}(signal: string, callback: (...args: any[]) => any): number;");
    }
    out.push_str("    }\n");
}

fn method(out: &mut String, call: &Call) {
    let start = if call.method { "" } else { "static " };
    let declare = |argument: &Argument, optional: bool| {
        let mark = if optional { "?" } else { "" };
        format!("{}{mark}: {}", argument.name, parameter_type(&argument.value))
    };
    let parameters = |optional: bool, more: &[&str]| {
        let declared = call.arguments.iter().map(|a| declare(a, optional && a.optional));
        declared.chain(more.iter().map(|m| (*m).to_owned())).collect::<Vec<_>>().join(", ")
    };
    let result = match &call.results[..] {
        [] => "void".to_owned(),
        [one] => result_type(one),
        several => format!("[{}]", several.iter().map(result_type).collect::<Vec<_>>().join(", ")),
    };
    let name = call.name;
    let cancellable: &[&str] = if call.pair { &["cancellable?: Gio.Cancellable | null"] } else { &[] };
    let front = parameters(true, cancellable);
    comment(out, "        ", call.doc);
    let _ = writeln!(out, "        {start}{name}({front}): {result};");
    if call.pair {
        let more = ["cancellable: Gio.Cancellable | null", "callback: Gio.AsyncReadyCallback<any>"];
        let _ = writeln!(out, "        {start}{name}_async({front}): Promise<{result}>;");
        let _ = writeln!(out, "        {start}{name}_async({}): void;", parameters(false, &more));
        let _ = writeln!(out, "        {start}{name}_finish(result: Gio.AsyncResult): {result};");
    }
}

/// Returns the type of a result.
fn result_type(value: &Value) -> String {
    optional(type_name(&value.shape), value.nullable)
}

/// Returns the type of a parameter.
fn parameter_type(value: &Value) -> String {
    match &value.shape {
        Shape::Dictionary => "Parameters | null".into(),
        Shape::Array(element) => format!("{}[] | null", type_name(element)),
        other => optional(type_name(other), value.nullable),
    }
}

fn optional(ty: String, nullable: bool) -> String {
    if nullable { format!("{ty} | null") } else { ty }
}

fn type_name(shape: &Shape) -> String {
    match shape {
        Shape::Boolean => "boolean".into(),
        Shape::Integer | Shape::Float => "number".into(),
        Shape::Text => "string".into(),
        Shape::Enumeration(name) | Shape::Flags(name) => name.clone(),
        Shape::Dictionary => "Values".into(),
        Shape::Array(element) => format!("{}[]", type_name(element)),
        Shape::Type("", name) => name.clone(),
        Shape::Type(space, name) => format!("{space}.{name}"),
    }
}
