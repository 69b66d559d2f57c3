//! Adds `glib:finish-func` and its counterparts to a GIR: g-ir-scanner before GLib 2.80 drops them, newer versions
//! write them. Everything else is copied byte by byte.
use std::collections::HashSet;
use std::io;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

/// Reads a GIR's events, each with the index of its parent element.
fn read(gir: &str) -> io::Result<Vec<(usize, Event<'_>)>> {
    let mut reader = Reader::from_str(gir);
    let mut events = vec![];
    let mut open = vec![];
    loop {
        let event = reader
            .read_event()
            .map_err(|error| io::Error::other(format!("byte {}: {error}", reader.error_position())))?;
        if let Event::End(_) = event {
            open.pop();
        }
        let parent = open.last().copied().unwrap_or(usize::MAX);
        match event {
            Event::Eof if open.is_empty() => return Ok(events),
            Event::Eof => return Err(io::Error::other("the GIR ends within an element")),
            Event::Start(_) => open.push(events.len()),
            _ => (),
        }
        events.push((parent, event));
    }
}

/// Returns a function's name, if the tag declares one.
fn function_name(tag: &BytesStart) -> Option<String> {
    let declares = ["method", "function", "constructor"].contains(&tag.name().as_ref());
    let name = declares.then(|| tag.try_get_attribute("name").ok().flatten())??;
    Some(name.value.into_owned())
}

/// Adds `glib:finish-func`, `glib:sync-func` and `glib:async-func` to the functions `x`, `x_async` and `x_finish`
/// of a class, where they are missing. Fails if the GIR is not well-formed.
pub fn annotate(gir: &str) -> io::Result<String> {
    let mut events = read(gir)?;
    let names: HashSet<_> = events
        .iter()
        .filter_map(|(parent, event)| match event {
            Event::Start(tag) | Event::Empty(tag) => Some((*parent, function_name(tag)?)),
            _ => None,
        })
        .collect();
    let mut writer = Writer::new(vec![]);
    for (parent, event) in &mut events {
        if let Event::Start(tag) | Event::Empty(tag) = event
            && let Some(name) = function_name(tag)
        {
            let others = match name.strip_suffix("_async") {
                Some(base) => {
                    vec![("glib:finish-func", format!("{base}_finish")), ("glib:sync-func", base.to_owned())]
                }
                None => vec![("glib:async-func", format!("{name}_async"))],
            };
            for (attribute, other) in others {
                let is_known = tag.try_get_attribute(attribute).map_err(io::Error::other)?.is_some();
                if !is_known && names.contains(&(*parent, other.clone())) {
                    tag.push_attribute((attribute, other.as_str()));
                }
            }
        }
        writer.write_event(event.borrow())?;
    }
    String::from_utf8(writer.into_inner()).map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_of_a_class_get_their_counterparts() {
        let gir = "<repository>\n<class name=\"A\">\n<method name=\"start\" c:i=\"a\"/>\n\
                   <method name=\"start_async\">\n<doc/></method>\n<method name=\"start_finish\"/>\n\
                   <method name=\"stop\"/>\n</class>\n<class name=\"B\">\n<method name=\"stop_async\"/>\n\
                   </class>\n</repository>\n";
        let annotated = annotate(gir).unwrap();
        let start = "<method name=\"start\" c:i=\"a\" glib:async-func=\"start_async\"/>";
        assert!(annotated.contains(start), "{annotated}");
        let begin = "name=\"start_async\" glib:finish-func=\"start_finish\" glib:sync-func=\"start\">";
        assert!(annotated.contains(begin), "{annotated}");
        assert!(annotated.contains("<method name=\"stop\"/>"));
        assert!(annotated.contains("<method name=\"stop_async\"/>"), "another class's: {annotated}");
        assert_eq!(annotate(&annotated).unwrap(), annotated);
    }

    /// Tags as written by g-ir-scanner 1.84: over several lines, with the attributes.
    #[test]
    fn existing_attributes_are_not_repeated() {
        let gir = "<class>\n  <method name=\"start\"\n          c:identifier=\"a_start\"\n          \
                   glib:async-func=\"start_async\"\n          throws=\"1\">\n  </method>\n  \
                   <method name=\"start_async\"\n          glib:finish-func=\"start_finish\"\n          \
                   version=\"0.1\"/>\n  <method name=\"start_finish\"/>\n <doc xml:space=\"preserve\">1 &lt; 2</doc>\n</class>\n";
        let annotated = annotate(gir).unwrap();
        let added = "version=\"0.1\" glib:sync-func=\"start\"/>";
        assert_eq!(annotated, gir.replace("version=\"0.1\"/>", added));
    }

    #[test]
    fn malformed_xml_is_an_error() {
        for broken in ["<a><b></a>", "<a>", "<a", "<class><method name=\"a\" name=\"a\"/>"] {
            assert!(annotate(broken).is_err(), "{broken}");
        }
    }
}
