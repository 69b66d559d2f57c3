//! Generator of a program's Rust files.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::announcements;
use crate::numbers;
use crate::parse::{Procedure, Source, Struct, camel};

/// Programs, and the `//!` of their modules.
pub const PROGRAMS: [(&str, &str); 5] = [
    ("net", "Definitions shared by all programs: limits of a message, the hole in a stream."),
    ("remote", "Main program, which has the whole API."),
    ("qemu", "Program of the calls that are specific to QEMU."),
    ("lxc", "Program of the calls that are specific to LXC."),
    ("admin", "Program of the administration API, which controls the daemon itself."),
];

/// Returns a program's files: names in its directory, and texts.
pub fn emit(program: &str, about: &str, sources: &[Source]) -> Vec<(String, String)> {
    let sources: Vec<&Source> = sources.iter().collect();
    let mut files: Vec<_> = sources
        .iter()
        .filter(|source| source.has_types())
        .map(|source| (format!("{}.rs", source.name), emit_source(program, source, &sources)))
        .collect();
    files.push(("mod.rs".to_owned(), emit_module(program, about, &sources)));
    if sources.iter().any(|source| !source.procedures.is_empty()) {
        files.push(("procedures.rs".to_owned(), emit_procedures(program, &sources)));
    }
    if has_announcements(&sources) {
        files.push(("announcements.rs".to_owned(), announcements::emit(program, &sources)));
    }
    files
}

fn has_announcements(sources: &[&Source]) -> bool {
    sources.iter().flat_map(|source| &source.procedures).any(|procedure| procedure.fact("tells").is_some())
}

/// Returns the first lines of a generated file.
pub fn head(about: &[String], from: &str) -> String {
    let mut text = String::new();
    about.iter().for_each(|line| writeln!(text, "//! {line}").unwrap());
    writeln!(text, "//!\n//! Generated from {from}; change it there and run the `generate` example.\n")
        .unwrap();
    text
}

fn emit_module(program: &str, about: &str, sources: &[&Source]) -> String {
    let mut text = head(&[about.to_owned()], &format!("the files in `protocol/{program}/`"));
    let with_types = sources.iter().filter(|source| source.has_types());
    let mut names: Vec<&str> = with_types.map(|source| source.name.as_str()).collect();
    if sources.iter().any(|source| !source.procedures.is_empty()) {
        names.push("procedures");
    }
    if has_announcements(sources) {
        names.push("announcements");
    }
    names.sort();
    names.iter().for_each(|name| writeln!(text, "mod {name};").unwrap());
    text.push('\n');
    names.iter().for_each(|name| writeln!(text, "pub use {name}::*;").unwrap());
    text
}

fn emit_source(program: &str, source: &Source, all: &[&Source]) -> String {
    let from = format!("`protocol/{program}/{}.protocol`", source.name);
    let mut text = head(&source.about, &from);
    text.push_str("// Fields are named as in the protocol; the operations document them.\n");
    text.push_str("#![allow(missing_docs)]\n\n");
    text.push_str(&emit_imports(source, all));
    for (name, value) in &source.limits {
        writeln!(text, "pub const {name}: usize = {value};").unwrap();
    }
    for (name, variants) in &source.enums {
        writeln!(text, "\nxdr_enum! {{\n    /// `{name}` of the protocol.\n    pub enum {name} {{").unwrap();
        variants.iter().for_each(|(name, number)| writeln!(text, "        {name} = {number},").unwrap());
        text.push_str("    }\n}\n");
    }
    for (name, arms) in &source.unions {
        writeln!(text, "\nxdr_union! {{\n    /// `{name}` of the protocol.\n    pub enum {name} {{").unwrap();
        for (number, name, kind) in arms {
            writeln!(text, "        {number} => {name}({}),", rust_type(kind).0).unwrap();
        }
        text.push_str("    }\n}\n");
        // Structs that contain the union have a default, like all others.
        let (_, first, kind) = &arms[0];
        let zero = format!("{}::default()", rust_type(kind).0);
        writeln!(text, "\nimpl Default for {name} {{\n    fn default() -> Self {{").unwrap();
        writeln!(text, "        Self::{first}({zero})\n    }}\n}}").unwrap();
    }
    if !source.structs.is_empty() {
        text.push_str("\nxdr! {\n");
        let structs: Vec<String> = source.structs.iter().map(emit_struct).collect();
        text.push_str(&structs.join("\n"));
        text.push_str("}\n");
    }
    text
}

/// Returns the imports: from the codec, from the program's other files and from other programs.
fn emit_imports(source: &Source, all: &[&Source]) -> String {
    let kinds: Vec<&String> = source
        .structs
        .iter()
        .flat_map(|item| item.fields.iter().map(|(_, kind)| kind))
        .chain(source.unions.iter().flat_map(|(_, arms)| arms.iter().map(|(_, _, kind)| kind)))
        .collect();
    let mut codec = BTreeSet::new();
    let macros =
        [("xdr", source.structs.len()), ("xdr_enum", source.enums.len()), ("xdr_union", source.unions.len())];
    codec.extend(macros.iter().filter(|(_, count)| *count > 0).map(|(name, _)| *name));
    if kinds.iter().any(|kind| kind.starts_with("char<")) {
        codec.insert("Chars");
    }
    if kinds.iter().any(|kind| kind.starts_with("char[")) {
        codec.insert("FixedChars");
    }
    let words: BTreeSet<&str> =
        kinds.iter().flat_map(|kind| kind.split(|c: char| !c.is_alphanumeric() && c != '_')).collect();
    let mut text = String::new();
    if !codec.is_empty() {
        let names: Vec<&str> = codec.into_iter().collect();
        writeln!(text, "use crate::xdr::{{{}}};", names.join(", ")).unwrap();
    }
    for other in all {
        for (program, name) in other.uses.iter().filter(|(_, name)| words.contains(name.as_str())) {
            writeln!(text, "use crate::{program}::{name};").unwrap();
        }
        if other.name == source.name {
            continue;
        }
        let declared = (other.structs.iter().map(|item| item.name.as_str()))
            .chain(other.limits.iter().map(|(name, _)| name.as_str()))
            .chain(other.enums.iter().map(|(name, _)| name.as_str()))
            .chain(other.unions.iter().map(|(name, _)| name.as_str()));
        let taken: Vec<&str> = declared.filter(|name| words.contains(name)).collect();
        if !taken.is_empty() {
            writeln!(text, "use super::{}::{{{}}};", other.name, taken.join(", ")).unwrap();
        }
    }
    text.push('\n');
    text
}

fn emit_struct(item: &Struct) -> String {
    let mut text = match &item.role {
        None => format!("    /// `{}` of the protocol.\n", item.name),
        Some((role, procedure)) => match role.as_str() {
            "args" => format!("    /// Arguments of the call `{procedure}`.\n"),
            "ret" => format!("    /// Result of the call `{procedure}`.\n"),
            _ => format!("    /// Message of the event `{procedure}`.\n"),
        },
    };
    writeln!(text, "    pub struct {} {{", item.name).unwrap();
    for (name, kind) in &item.fields {
        let name = if name == "type" { "r#type" } else { name };
        let (kind, max) = rust_type(kind);
        if let Some(max) = max {
            writeln!(text, "        #[max({max})]").unwrap();
        }
        writeln!(text, "        pub {name}: {kind},").unwrap();
    }
    text.push_str("    }\n");
    text
}

/// Returns the Rust type of a type in the description, and the limit of the field.
pub fn rust_type(kind: &str) -> (String, Option<String>) {
    if let Some(inner) = kind.strip_suffix('?') {
        return (format!("Option<{}>", rust_type(inner).0), None);
    }
    if let Some((element, length)) = kind.strip_suffix(']').and_then(|kind| kind.split_once('[')) {
        let name =
            if element == "char" { format!("FixedChars<{length}>") } else { format!("[u8; {length}]") };
        return (name, None);
    }
    if let Some((element, limit)) = kind.strip_suffix('>').and_then(|kind| kind.split_once('<')) {
        let name = match element {
            "char" => "Chars".to_owned(),
            "opaque" => "Vec<u8>".to_owned(),
            _ => format!("Vec<{}>", rust_type(element).0),
        };
        return (name, Some(limit.to_owned()));
    }
    let name = match kind {
        "string" => "String",
        "char" => "i8",
        "uchar" => "u8",
        "ushort" => "u16",
        other => other,
    };
    (name.to_owned(), None)
}

fn emit_procedures(program: &str, sources: &[&Source]) -> String {
    let about = ["Procedure table: number, name, types of arguments and result, properties.".to_owned()];
    let mut text = head(&about, &format!("the files in `protocol/{program}/`"));
    text.push_str("use super::*;\nuse crate::program::procedures;\n");
    let mut procedures: Vec<&Procedure> = sources.iter().flat_map(|source| &source.procedures).collect();
    procedures.sort_by_key(|procedure| procedure.number);
    let has = |fact: &str| procedures.iter().any(|item| item.facts.iter().any(|(name, _)| name == fact));
    if has("fds") {
        text.push_str("use crate::program::Descriptors;\n");
    }
    if has("stream") {
        text.push_str("use crate::program::StreamUse;\n");
    }
    let (name, number, version) = sources[0].program.as_ref().expect("program.protocol declares the program");
    writeln!(text, "\nprocedures! {{\n    \"{name}\", {number}, {version};").unwrap();
    for procedure in procedures {
        text.push_str(&emit_procedure(procedure, sources));
    }
    text.push_str("}\n");
    text
}

/// Returns the property of a call that takes the place of an older one, `OLDER` or `OLDER FLAGS`: for these flags both
/// are the same. The older one has the same arguments without the flags at the end.
fn older(procedure: &Procedure, value: &str, sources: &[&Source]) -> String {
    let (older, flags) = value.split_once(' ').unwrap_or((value, ""));
    let flags = if flags.is_empty() {
        0
    } else {
        flags.split('|').map(numbers::number).fold(0, |all, one| all | one)
    };
    let mut procedures = sources.iter().flat_map(|source| &source.procedures);
    let number = procedures.find(|other| other.name == older).unwrap_or_else(|| panic!("no {older}")).number;
    let fields = |name: &str, role: &str| {
        let name = format!("{}{role}", camel(name));
        let mut structs = sources.iter().flat_map(|source| &source.structs);
        structs.find(|item| item.name == name).map(|item| item.fields.as_slice()).unwrap_or_default()
    };
    let arguments = fields(&procedure.name, "Args").split_last().expect("arguments");
    assert_eq!(arguments.0, &("flags".to_owned(), "u32".to_owned()), "{}", procedure.name);
    assert_eq!(arguments.1, fields(older, "Args"), "{}", procedure.name);
    let has_same_answer = fields(&procedure.name, "Ret") == fields(older, "Ret");
    format!("older({number}, {flags}, {has_same_answer})")
}

fn emit_procedure(procedure: &Procedure, sources: &[&Source]) -> String {
    let name = camel(&procedure.name);
    let body = |role: &str| {
        let has = procedure.roles.iter().any(|own| own == role);
        if has { format!("{name}{}", camel(role)) } else { "()".to_owned() }
    };
    let (kind, sent) = if procedure.is_event { ("event", body("msg")) } else { ("call", body("args")) };
    let declared = format!("    {kind} {name} = {}, \"{}\":", procedure.number, procedure.name);
    let types = format!("{sent} => {}", body("ret"));
    let gap = if declared.len() + types.len() > 108 { "\n        " } else { " " };
    let mut text = format!("{declared}{gap}{types}");
    let list = |fact: &str| {
        let entries: Vec<String> = (procedure.facts.iter().filter(|(name, _)| name == fact))
            .map(|(_, value)| format!("\"{}\"", permission(value)))
            .collect();
        entries.join(", ")
    };
    let mut facts = Vec::new();
    for (fact, value) in procedure.facts.iter().filter(|(fact, _)| !announcements::has(fact)) {
        facts.push(match (fact.as_str(), value.as_str()) {
            ("priority", "high") => "high()".to_owned(),
            ("before-auth", "") => "before_auth()".to_owned(),
            ("stream", direction) => format!("stream(StreamUse::{})", camel(direction)),
            ("sparse", flag) => format!("sparse(\"{flag}\")"),
            ("since", version) => format!("since({})", version.replace('.', ", ")),
            ("fds", value) => {
                let (message, count) = value.split_once(' ').expect("fds call|reply one|many");
                format!("{message}_fds(Descriptors::{})", camel(count))
            }
            ("older", value) => older(procedure, value, sources),
            ("acl" | "filter", _) => format!("{fact}(&[{}])", list(fact)),
            _ => panic!("{}: unknown fact {fact} {value}", procedure.name),
        });
    }
    // Entries of a list are consecutive, and make one property.
    facts.dedup();
    if !facts.is_empty() {
        write!(text, ",\n        {}", facts.join(", ")).unwrap();
    }
    text.push_str(";\n");
    text
}

/// Returns a permission, with numbers in place of the names in its condition: `OBJECT:PERMISSION`, `:FLAGS` and, if
/// the condition is about another argument than the flags, `::ARGUMENT:VALUE`.
fn permission(declared: &str) -> String {
    let parts: Vec<&str> = declared.split(':').collect();
    let number = |names: &str| names.split('|').map(numbers::number).fold(0, |all, one| all | one);
    let (object, permission) = (parts[0], parts[1]);
    match parts[2..] {
        [] => format!("{object}:{permission}"),
        [flags] => match flags.strip_prefix('!') {
            Some(flags) => format!("{object}:{permission}:flags!{}", number(flags)),
            None => format!("{object}:{permission}:flags&{}", number(flags)),
        },
        ["", argument, value] => format!("{object}:{permission}:{argument}={}", number(value)),
        _ => panic!("not understood: {declared}"),
    }
}
