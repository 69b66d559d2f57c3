//! libvirt's schema of `<domain>`: elements, attributes, and their values.
//!
//! The files in `schema` are trees; a test compares them with the RELAX NG grammar that libvirt installs. A line is an
//! element, indented below its parent: name, `*` if it may occur several times, its text after `=`, its attributes after
//! `@`, each with its permitted words (`#` is a number, nothing means anything), `...` if it may contain anything. A line
//! that starts with `=` or `@` continues the one before. `&name` refers to a tree defined elsewhere under that name.
//!
//! Unknown content is kept and ignored, as in libvirt, unless a definition is validated. Known content has to be valid,
//! and each driver has to account for all of it.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::value::excerpt;
use crate::xml::{Attribute, Element, Position, XmlError, XmlErrorKind};

/// Namespaces of hypervisor-specific elements, and their prefixes here.
pub const NAMESPACES: [(&str, &str); 5] = [
    ("qemu", "http://libvirt.org/schemas/domain/qemu/1.0"),
    ("lxc", "http://libvirt.org/schemas/domain/lxc/1.0"),
    ("bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0"),
    ("xen", "http://libvirt.org/schemas/domain/xen/1.0"),
    ("vmware", "http://libvirt.org/schemas/domain/vmware/1.0"),
];

/// Schema of `<domain>`.
static DOMAIN: LazyLock<Schema> = LazyLock::new(|| {
    Schema::read(&[
        include_str!("schema/domain.txt"),
        include_str!("schema/devices.txt"),
        include_str!("schema/shared.txt"),
    ])
});

/// Elements; children refer to others by index.
#[derive(Default)]
struct Schema {
    elements: Vec<ElementData>,
}

#[derive(Default, Clone)]
struct ElementData {
    attributes: Vec<(&'static str, Values)>,
    text: Option<Values>,
    is_open: bool,
    children: Vec<(&'static str, bool, Target)>,
}

#[derive(Clone, Copy)]
enum Target {
    Number(usize),
    Named(&'static str),
}

/// Permitted values of an attribute or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    /// Whether a number is permitted.
    pub number: bool,
    /// Permitted words; without words and without a number, any text.
    pub words: Vec<&'static str>,
}

/// Schema of one element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ElementSchema(usize);

/// Returns the schema of `<domain>`.
pub fn domain() -> ElementSchema {
    ElementSchema(0)
}

/// Returns the schema of a device.
pub fn device(name: &str) -> Option<ElementSchema> {
    domain().child("devices")?.child(name)
}

impl ElementSchema {
    fn data(self) -> &'static ElementData {
        &DOMAIN.elements[self.0]
    }

    /// Returns the schema of a child element.
    pub fn child(self, name: &str) -> Option<Self> {
        self.find(name).map(|(schema, _)| schema)
    }

    fn find(self, name: &str) -> Option<(Self, bool)> {
        let child = self.data().children.iter().find(|(known, ..)| *known == name);
        child.map(|(_, many, target)| match target {
            Target::Number(number) => (Self(*number), *many),
            Target::Named(_) => unreachable!("names are resolved when the schema is read"),
        })
    }

    /// Returns the permitted children: name, whether it may occur several times, schema.
    pub fn children(self) -> impl Iterator<Item = (&'static str, bool, Self)> {
        self.data().children.iter().filter_map(|(name, many, target)| match target {
            Target::Number(number) => Some((*name, *many, Self(*number))),
            Target::Named(_) => None,
        })
    }

    /// Returns the permitted values of an attribute.
    pub fn attribute(self, name: &str) -> Option<&'static Values> {
        self.data().attributes.iter().find(|(known, _)| *known == name).map(|(_, values)| values)
    }

    /// Returns the permitted attributes.
    pub fn attributes(self) -> &'static [(&'static str, Values)] {
        &self.data().attributes
    }

    /// Returns the permitted values of the text; `None` if text is not permitted.
    pub fn text(self) -> Option<&'static Values> {
        self.data().text.as_ref()
    }

    /// Whether the element may contain anything.
    pub fn is_open(self) -> bool {
        self.data().is_open
    }
}

impl Values {
    fn read(text: &'static str) -> Self {
        let mut words: Vec<&str> = text.split('|').filter(|word| !word.is_empty()).collect();
        let number = words.contains(&"#");
        words.retain(|word| *word != "#");
        words.iter_mut().filter(|word| **word == "''").for_each(|word| *word = "");
        Self { number, words }
    }

    /// Whether any text is permitted.
    pub fn is_any(&self) -> bool {
        !self.number && self.words.is_empty()
    }

    /// Checks a value; the error is a message.
    pub fn check(&self, value: &str) -> Result<(), String> {
        let value = value.trim();
        let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
        let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        if self.is_any() || self.number && is_number || self.words.contains(&value) {
            return Ok(());
        }
        let value = excerpt(value);
        match (self.number, self.words.is_empty()) {
            (true, true) => Err(format!("'{value}' is not a whole number")),
            (true, false) => Err(format!("'{value}' is neither a number nor {}", self.words.join(", "))),
            _ => Err(format!("unknown value '{value}'; known are {}", self.words.join(", "))),
        }
    }
}

impl Schema {
    /// Parses the schema files, which are compiled in, so that an error in them fails every test.
    fn read(files: &[&'static str]) -> Self {
        let mut schema = Self::default();
        let mut named = HashMap::new();
        // The elements that are open, with their indent.
        let mut open: Vec<(usize, usize)> = Vec::new();
        for line in files.iter().flat_map(|file| file.lines()) {
            let mut words = line.split_whitespace();
            let Some(first) = words.next().filter(|first| !first.starts_with('#')) else { continue };
            if first.starts_with(['=', '@']) {
                let (number, _) = open[open.len() - 1];
                schema.add(number, line.split_whitespace());
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            open.retain(|(_, other)| *other < indent);
            let number = schema.elements.len();
            schema.elements.push(ElementData::default());
            let target = schema.add(number, words).unwrap_or(Target::Number(number));
            match (first.strip_prefix('&'), open.last()) {
                (Some(name), _) => drop(named.insert(name, number)),
                (None, Some((parent, _))) => {
                    let name = first.trim_end_matches('*');
                    schema.elements[*parent].children.push((name, first.ends_with('*'), target));
                }
                (None, None) => {}
            }
            open.push((number, indent));
        }
        for schema in &mut schema.elements {
            for (.., target) in &mut schema.children {
                if let Target::Named(name) = target {
                    *target = Target::Number(named[*name]);
                }
            }
        }
        schema
    }

    /// Adds the properties in a line, and returns the tree that it refers to.
    fn add(&mut self, number: usize, words: impl Iterator<Item = &'static str>) -> Option<Target> {
        let schema = &mut self.elements[number];
        let mut target = None;
        for word in words {
            if let Some(text) = word.strip_prefix('=') {
                schema.text = Some(Values::read(text));
            } else if let Some(attribute) = word.strip_prefix('@') {
                let (name, values) = attribute.split_once('=').unwrap_or((attribute, ""));
                schema.attributes.push((name, Values::read(values)));
            } else if let Some(name) = word.strip_prefix('&') {
                target = Some(Target::Named(name));
            } else if word == "..." {
                schema.is_open = true;
            }
        }
        target
    }
}

/// Checks an element against the schema: values are permitted, and elements that may occur once are not repeated.
/// Unknown content is ignored.
///
/// # Errors
/// `Invalid` for a value, `Duplicate` for a second element.
pub fn check(element: &Element, schema: ElementSchema) -> Result<(), XmlError> {
    walk(element, schema, false)
}

/// As [`check`], and refuses unknown content.
///
/// # Errors
/// As [`check`], and `Unsupported` for unknown content.
pub fn validate(element: &Element, schema: ElementSchema) -> Result<(), XmlError> {
    walk(element, schema, true)
}

fn walk(element: &Element, schema: ElementSchema, is_strict: bool) -> Result<(), XmlError> {
    if schema.is_open() {
        return Ok(());
    }
    let name = &element.name;
    for Attribute { name: attribute, value } in &element.attributes {
        let Some(values) = schema.attribute(attribute) else {
            if is_strict && !is_declaration(attribute) && !attribute.starts_with("xml:") {
                return Err(unknown(element.position, &format!("attribute {attribute} of <{name}>"))
                    .within(&format!("@{attribute}")));
            }
            continue;
        };
        values.check(value).map_err(|why| {
            let message = format!("<{name} {attribute}='{}'>: {why}", excerpt(value));
            XmlError::new(XmlErrorKind::Invalid, element.position, message).within(&format!("@{attribute}"))
        })?;
    }
    let text = element.text();
    if !text.trim().is_empty() {
        match schema.text() {
            Some(values) => values.check(&text).map_err(|why| {
                XmlError::new(XmlErrorKind::Invalid, element.position, format!("<{name}>: {why}"))
            })?,
            None if is_strict => return Err(unknown(element.position, &format!("text in <{name}>"))),
            None => {}
        }
    }
    let mut seen: HashMap<&str, (u32, u32)> = HashMap::new();
    for child in element.elements() {
        let Some((known, many)) = schema.find(&child.name) else {
            if is_strict {
                return Err(
                    unknown(child.position, &format!("<{}> in <{name}>", child.name)).within(&child.name)
                );
            }
            continue;
        };
        let (count, line) = seen.entry(child.name.as_str()).or_insert((0, child.position.line));
        *count += 1;
        let step = if many { format!("{}[{count}]", child.name) } else { child.name.clone() };
        if *count > 1 && !many {
            return Err(twice(&child.name, child.position, *line).within(&step));
        }
        walk(child, known, is_strict).map_err(|error| error.within(&step))?;
    }
    Ok(())
}

/// Whether an attribute declares a namespace.
pub fn is_declaration(attribute: &str) -> bool {
    attribute == "xmlns" || attribute.starts_with("xmlns:")
}

fn unknown(position: Position, what: &str) -> XmlError {
    XmlError::new(XmlErrorKind::Unsupported, position, format!("the schema does not know {what}"))
}

/// Makes the error for an element that may occur only once.
pub(crate) fn twice(name: &str, position: Position, first: u32) -> XmlError {
    let message = format!("there is a second <{name}>; the first is in line {first}");
    XmlError::new(XmlErrorKind::Duplicate, position, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::parse;

    fn error(
        xml: &str,
        check: fn(&Element, ElementSchema) -> Result<(), XmlError>,
    ) -> Option<(String, String)> {
        let error = check(&parse(xml).unwrap(), domain()).err()?;
        Some((error.path.clone(), error.to_string()))
    }

    #[test]
    fn elements_attributes_and_values_are_checked() {
        let wrong = [
            (
                "<domain>\n<on_reboot>x</on_reboot></domain>",
                "on_reboot",
                "line 2: <on_reboot>: unknown value 'x'",
            ),
            (
                "<domain><devices><disk/><disk>\n<driver cache='x'/></disk></devices></domain>",
                "devices/disk[2]/driver/@cache",
                "line 2: <driver cache='x'>: unknown value 'x'; known are default, directsync",
            ),
            ("<domain id='x'/>", "@id", "line 1: <domain id='x'>: 'x' is not a whole number"),
            ("<domain><pm/>\n<pm/></domain>", "pm", "line 2: there is a second <pm>; the first is in line 1"),
        ];
        for (xml, path, message) in wrong {
            let (found, text) = error(xml, check).expect(xml);
            assert!(found == path && text.starts_with(message), "{found}: {text}");
        }
        let odd = "<domain type='kvm' a='1'>t<x/><metadata><y z='1'/></metadata><iothreads> 1 </iothreads></domain>";
        assert_eq!(error(odd, check), None);
        assert_eq!(error("<domain type='kvm'><metadata><y z='1'/></metadata></domain>", validate), None);
        for (xml, what) in [
            ("<domain a='1'/>", "line 1: the schema does not know attribute a of <domain>"),
            ("<domain>t</domain>", "line 1: the schema does not know text in <domain>"),
            ("<domain>\n<x/></domain>", "line 2: the schema does not know <x> in <domain>"),
        ] {
            assert_eq!(error(xml, validate).unwrap().1, what);
        }
    }
}
