//! Generator of a program's object events: IDs for registration, and fields.

use std::fmt::Write;

use crate::emit::{head, rust_type};
use crate::parse::{Procedure, Source, Struct, camel};

/// Whether a property of a procedure belongs in this file.
pub fn has(fact: &str) -> bool {
    matches!(fact, "tells" | "kinds" | "twin")
}

/// Returns the text of a program's `announcements.rs`.
pub fn emit(program: &str, sources: &[&Source]) -> String {
    let about = ["Object events: ID for registration, procedures that carry them, fields.".to_owned()];
    let mut text = head(&about, &format!("the files in `protocol/{program}/`"));
    text.push_str("use super::*;\nuse crate::program::announcements;\n\nannouncements! {\n");
    let structs: Vec<&Struct> = sources.iter().flat_map(|source| &source.structs).collect();
    for source in sources {
        for procedure in &source.procedures {
            if let Some((name, id)) = procedure.fact("tells").and_then(|tells| tells.split_once(' ')) {
                emit_one(&mut text, procedure, name, id, &structs);
            }
        }
    }
    text.push_str("}\n");
    text
}

fn emit_one(text: &mut String, procedure: &Procedure, name: &str, id: &str, structs: &[&Struct]) {
    let fields_of = |message: &str| {
        &structs.iter().find(|one| one.name == message).unwrap_or_else(|| panic!("no {message}")).fields
    };
    let carrier = camel(&procedure.name);
    let twin = procedure.fact("twin").map(camel);
    // The twin's message is a field of the message with the callback ID.
    let fields = fields_of(&format!("{}Msg", twin.as_ref().unwrap_or(&carrier)));
    let own = fields.iter().filter(|(field, _)| field != "callback_id");
    let listed: Vec<_> = own
        .map(|(field, kind)| {
            let field = if field == "type" { "r#type" } else { field };
            format!("{field}: {}", rust_type(kind).0)
        })
        .collect();
    writeln!(text, "    {} = {id}, \"{name}\", {carrier}, {carrier}Msg:", camel(name)).unwrap();
    if let Some(twin) = &twin {
        let extra: Vec<_> = fields_of(&format!("{carrier}Msg"))
            .iter()
            .filter(|(field, _)| !matches!(field.as_str(), "callback_id" | "msg"))
            .map(|(field, _)| format!("{field}: 0"))
            .collect();
        writeln!(text, "        twin {twin}, {twin}Msg ({})", extra.join(", ")).unwrap();
    }
    write!(text, "        {{ {} }}", listed.join(", ")).unwrap();
    if let Some(kinds) = procedure.fact("kinds") {
        let kinds = kinds.split(' ').enumerate().map(|(number, kind)| format!("{} = {number}", camel(kind)));
        let kinds: Vec<_> = kinds.collect();
        write!(text, "\n        kinds {}Kind {{ {} }}", camel(name), kinds.join(", ")).unwrap();
    }
    text.push_str(";\n");
}
