//! Python type stubs, `gi-stubs/repository/Virgo.pyi`, for pygobject-stubs.
use std::fmt::Write;

use virgo_gir::{Item, Kind, Member, Namespace};

use crate::model::{Argument, Call, Class, Shape, Value, Writable, classes, functions, summary};

/// Prints the file.
pub fn stubs(namespace: &Namespace) -> String {
    let mut out = String::from(
        "# Printed from the Rust sources by virgo-gir: do not edit.\n\
         from collections.abc import Awaitable, Mapping, Sequence\n\
         from types import TracebackType\n\
         from typing import Any, Callable, Literal, Self, overload\n\n\
         from gi import _gi\n\
         from gi.repository import Gio, GLib, GObject\n\n\
         _Done = Callable[..., object]\n\
         _Plain = bool | int | float | str | GLib.Variant\n\
         _Parameters = Mapping[str, _Plain | Sequence[_Plain]] | GLib.Variant\n",
    );
    for item in &namespace.items {
        match &item.kind {
            Kind::Enum { flags, error, members } => {
                enumeration(&mut out, namespace, item, *flags, *error, members)
            }
            Kind::Class { .. } => {}
        }
    }
    for described in classes(namespace) {
        class(&mut out, &described);
    }
    out.push_str("\nMAJOR_VERSION: int\nMINOR_VERSION: int\nMICRO_VERSION: int\n");
    for constant in &namespace.constants {
        let _ = writeln!(out, "{}: str", constant.name);
    }
    out.push('\n');
    for call in functions(namespace, &virgo_gir::functions()) {
        let parameters: Vec<_> =
            call.arguments.iter().map(|a| format!("{}: {}", a.name, parameter_type(&a.value))).collect();
        let result = call.results.first().map_or_else(|| "None".to_owned(), result_type);
        let _ = writeln!(out, "def {}({}) -> {result}:", call.name, parameters.join(", "));
        docstring(&mut out, "    ", call.doc);
    }
    out
}

fn docstring(out: &mut String, indent: &str, doc: &str) {
    let text =
        summary(doc.split("# Returns").next().unwrap_or_default()).replace('\\', "\\\\").replace('"', "'");
    let _ = writeln!(out, "{indent}\"\"\"{text}\"\"\"");
}

fn enumeration(
    out: &mut String,
    namespace: &Namespace,
    item: &Item,
    flags: bool,
    error: bool,
    members: &[Member],
) {
    let parent = if flags { "GObject.GFlags" } else { "GObject.GEnum" };
    let prefix = item.prefix.to_uppercase() + "_";
    let _ = writeln!(out, "\nclass {}({parent}):", &item.name[namespace.name.len()..]);
    docstring(out, "    ", item.doc);
    for member in members {
        let name = member.c.strip_prefix(&prefix).unwrap_or(member.c);
        let _ = writeln!(out, "    {name} = {}", member.value);
    }
    if error {
        out.push_str("    @staticmethod\n    def quark() -> int: ...\n");
    }
}

fn class(out: &mut String, class: &Class) {
    let parent = match class.parent {
        "GObject" => "GObject.Object".to_owned(),
        gio => format!("Gio.{}", &gio[1..]),
    };
    let interfaces: String = class.interfaces.iter().map(|i| format!(", Gio.{i}")).collect();
    let list = if class.is_list { ", Gio.ListModel[Any]" } else { "" };
    let _ = writeln!(out, "\nclass {}({parent}{interfaces}{list}):", class.name);
    docstring(out, "    ", class.doc);
    constructor(out, class);
    let methods: Vec<_> = class.calls.iter().map(|c| c.name).collect();
    for property in class.properties.iter().filter(|p| !methods.contains(&&*p.ident)) {
        let (ident, ty) = (&property.ident, result_type(&property.value));
        let _ = writeln!(out, "    @property\n    def {ident}(self) -> {ty}:");
        docstring(out, "        ", property.doc);
        if property.writable == Writable::Always {
            let _ = writeln!(out, "    @{ident}.setter\n    def {ident}(self, value: {ty}) -> None: ...");
        }
    }
    for call in &class.calls {
        method(out, call);
    }
    if class.is_closable() {
        out.push_str(CLOSING);
    }
    signals(out, class);
}

const CLOSING: &str = "    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
";

fn constructor(out: &mut String, class: &Class) {
    let settable = class.properties.iter().filter(|p| p.writable != Writable::Never);
    let arguments: String =
        settable.map(|p| format!(", {}: {} = ...", p.ident, parameter_type(&p.value))).collect();
    let star = if arguments.is_empty() { "" } else { ", *" };
    let _ = writeln!(out, "    def __init__(self{star}{arguments}) -> None: ...");
}

fn method(out: &mut String, call: &Call) {
    let (decorator, own) = if call.method { ("", "self") } else { ("    @staticmethod\n", "") };
    let declare = |argument: &Argument, optional: bool| {
        let default = if optional { " = ..." } else { "" };
        format!("{}: {}{default}", argument.name, parameter_type(&argument.value))
    };
    let parameters = |optional: bool, more: &[&str]| {
        let own = (!own.is_empty()).then(|| own.to_owned());
        let declared = call.arguments.iter().map(|a| declare(a, optional && a.optional));
        own.into_iter()
            .chain(declared)
            .chain(more.iter().map(|m| (*m).to_owned()))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let result = match &call.results[..] {
        [] => "None".to_owned(),
        [one] => result_type(one),
        several => format!("tuple[{}]", several.iter().map(result_type).collect::<Vec<_>>().join(", ")),
    };
    let name = call.name;
    let cancellable = "cancellable: Gio.Cancellable | None = ...";
    let front = parameters(true, if call.pair { std::slice::from_ref(&cancellable) } else { &[] });
    let _ = writeln!(out, "{decorator}    def {name}({front}) -> {result}:");
    docstring(out, "        ", call.doc);
    if !call.pair {
        return;
    }
    let awaited = if call.dictionaries().is_empty() { "_gi.Async" } else { "Awaitable" };
    let by_place = ["cancellable: Gio.Cancellable | None", "callback: _Done", "*user_data: Any"];
    let by_name = [cancellable, "*", "callback: _Done"];
    for (parameters, result) in [
        (front, format!("{awaited}[{result}]")),
        (parameters(false, &by_place), "None".into()),
        (parameters(true, &by_name), "None".into()),
    ] {
        let _ =
            writeln!(out, "    @overload\n{decorator}    def {name}_async({parameters}) -> {result}: ...");
    }
    let own = if own.is_empty() { "" } else { "self, " };
    let _ = writeln!(out, "{decorator}    def {name}_finish({own}result: Gio.AsyncResult) -> {result}: ...");
}

/// Declares overloads of `connect()` for the signals and their handlers.
fn signals(out: &mut String, class: &Class) {
    if class.signals.is_empty() {
        return;
    }
    for signal in &class.signals {
        let arguments = signal.arguments.iter().map(result_type);
        let given: Vec<_> = std::iter::once("Self".to_owned()).chain(arguments).collect();
        let handler = format!("Callable[[{}], object]", given.join(", "));
        let _ = writeln!(
            out,
            "    @overload\n    def connect(self, detailed_signal: Literal[\"{}\"], handler: {handler}, /) -> int: ...",
            signal.name
        );
    }
    out.push_str(
        "    @overload\n    def connect(self, detailed_signal: str, handler: Callable[..., object], /, *args: Any) -> int: ...\n",
    );
}

/// Returns the type of a result.
fn result_type(value: &Value) -> String {
    optional(type_name(&value.shape), value.nullable)
}

/// Returns the type of a parameter.
fn parameter_type(value: &Value) -> String {
    match &value.shape {
        Shape::Flags(name) => optional(format!("{name} | Literal[0]"), value.nullable),
        Shape::Dictionary => "_Parameters | None".into(),
        Shape::Array(element) => format!("Sequence[{}] | None", type_name(element)),
        other => optional(type_name(other), value.nullable),
    }
}

fn optional(ty: String, nullable: bool) -> String {
    if nullable { format!("{ty} | None") } else { ty }
}

fn type_name(shape: &Shape) -> String {
    match shape {
        Shape::Boolean => "bool".into(),
        Shape::Integer => "int".into(),
        Shape::Float => "float".into(),
        Shape::Text => "str".into(),
        Shape::Enumeration(name) | Shape::Flags(name) => name.clone(),
        Shape::Dictionary => "dict[str, Any]".into(),
        Shape::Array(element) => format!("list[{}]", type_name(element)),
        Shape::Type("", name) => name.clone(),
        // PyGObject returns the class.
        Shape::Type("GObject", name) if name == "GType" => "type[Any]".into(),
        callback if callback.is_callback() => "Callable[..., object]".into(),
        Shape::Type(space, name) => format!("{space}.{name}"),
    }
}
