//! What a driver does with each element and attribute that libvirt's schema knows: nothing is dropped silently.
//!
//! A driver has a table for each struct of the model, made by [`facts!`](crate::facts): a field without an entry does not compile.
//! Beside the fields it names what of the rest it reads by itself. What the schema knows and no table names is
//! refused where it stands; what the schema doesn't know is passed over, as libvirt does.

#[doc(hidden)]
pub use virgo_model::XmlStruct;
use virgo_model::schema::ElementSchema;
use virgo_model::{Element, Shape, excerpt};
use virgo_operations::{Error, ErrorCode, Result};

/// What a driver does with one fact of a description.
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "what is said of a fact is for who reads the table")]
pub enum Verdict {
    /// The driver obeys it, with all that is within, when it starts the domain.
    Obeyed,
    /// The driver obeys it otherwise, as said here.
    Later(&'static str),
    /// The driver obeys it, or it says how things are, where this holds; elsewhere it is refused.
    If(Condition),
    /// It may be passed over, for this reason, with all that is within.
    Harmless(&'static str),
    /// It may be passed over while it has one of these values, because that is how things are; any other value is
    /// refused.
    Only(&'static [&'static str]),
    /// It is refused.
    Refused,
    /// It is refused, for this reason, which the message says.
    Never(&'static str),
    /// Another table says it.
    Parts(&'static Facts),
}

/// Looks at a value, and the elements around it from the outermost to its own.
pub type Condition = fn(&[&Element], &str) -> bool;

/// What a driver does with the facts of one struct.
#[derive(Debug)]
pub struct Facts {
    /// Where the struct's fields stand.
    pub shape: &'static Shape,
    /// What is done with each field.
    pub fields: &'static [(&'static str, Verdict)],
    /// What is done with facts that have no field, by their path: `@attribute`, `=` for text, `child`,
    /// `child/@attribute`, `child/=`.
    pub more: &'static [(&'static str, Verdict)],
}

/// Makes the [`Facts`] of a struct of the model: a verdict for each field, and then for paths without one.
#[macro_export]
macro_rules! facts {
    ($Name:ident { $($field:ident: $verdict:expr),* $(,)? } $(+ { $($path:literal: $more:expr),* $(,)? })?) => {{
        // Names every field: this is what does not compile when one is added.
        const _: fn($Name) = |$Name { $($field: _,)* kept: _ }| ();
        $crate::description::facts::Facts {
            shape: <$Name as $crate::description::facts::XmlStruct>::SHAPE,
            fields: &[$((stringify!($field), $verdict)),*],
            more: &[$($(($path, $more)),*)?],
        }
    }};
}

impl Facts {
    /// Returns what is done with the fact at a path within the struct's element.
    fn verdict(&self, path: &str) -> Option<Verdict> {
        let find = |list: &[(&str, Verdict)], name: &str| {
            list.iter().find(|(known, _)| *known == name).map(|(_, verdict)| *verdict)
        };
        let field = self.shape.field(path).and_then(|field| find(self.fields, field));
        field.or_else(|| find(self.more, path))
    }

    /// Tells whether anything is said of what stands within a child element.
    fn speaks_of(&self, path: &str) -> bool {
        let is_within = |known: &str| known.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        self.shape.has_within(path) || self.more.iter().any(|(known, _)| is_within(known))
    }
}

/// Refuses the first fact that the driver doesn't know what to do with.
///
/// # Errors
/// `ConfigUnsupported`, with the line.
pub fn check(element: &Element, place: ElementSchema, facts: &'static Facts, driver: &str) -> Result<()> {
    let mut refused = None;
    visit(element, place, facts, &mut |fact| {
        if !fact.is_fine() && refused.is_none() {
            let why = match fact.verdict {
                Some(Verdict::Never(why)) => format!(": {why}"),
                _ => String::new(),
            };
            refused = Some((fact.line, fact.describe(), why));
        }
    });
    match refused {
        Some((line, what, why)) => {
            let place = if line == 0 { String::new() } else { format!("line {line}: ") };
            let message = format!("{place}{what} is not supported by the {driver} driver{why}");
            Err(Error::new(ErrorCode::ConfigUnsupported, message))
        }
        None => Ok(()),
    }
}

/// A fact of a description that the schema knows, and what is done with it.
pub struct Fact<'a> {
    /// What is done with it; `None` if no table says.
    pub verdict: Option<Verdict>,
    /// The element it belongs to.
    pub element: &'a Element,
    /// The way to it: the place of each element among its siblings.
    pub steps: Vec<usize>,
    /// The elements around it, and it.
    around: Vec<&'a Element>,
    /// The attribute, if it is one.
    pub attribute: Option<&'a str>,
    /// The value of an attribute or a text; `None` for an element as a whole.
    pub value: Option<String>,
    /// What values the schema knows.
    pub values: Option<&'static virgo_model::schema::Values>,
    /// Where it stands.
    line: u32,
}

impl Fact<'_> {
    /// Tells whether the driver knows what to do with it.
    pub fn is_fine(&self) -> bool {
        let value = self.value.as_deref().unwrap_or_default().trim();
        match self.verdict {
            Some(Verdict::Obeyed | Verdict::Later(_) | Verdict::Harmless(_)) => true,
            Some(Verdict::If(holds)) => holds(&self.around, value),
            Some(Verdict::Only(words)) => words.contains(&value),
            Some(Verdict::Refused | Verdict::Never(_) | Verdict::Parts(_)) | None => false,
        }
    }

    /// Names it in a message.
    pub fn describe(&self) -> String {
        let name = &self.element.name;
        let parent = self.around.iter().rev().nth(1).filter(|parent| parent.name != "devices");
        let of = parent.map_or(String::new(), |parent| format!(" of {}", named(parent)));
        match (self.attribute, &self.value) {
            (Some(attribute), value) => {
                let value = excerpt(value.as_deref().unwrap_or_default());
                match parent {
                    Some(_) => format!("<{name} {attribute}='{value}'>{of}"),
                    None => format!("{attribute}='{value}' of {}", named(self.element)),
                }
            }
            (None, Some(text)) => format!("<{name}> with '{}'{of}", excerpt(text.trim())),
            (None, None) => format!("{}{of}", named(self.element)),
        }
    }
}

/// Writes an element as it starts, with what tells it from others.
fn named(element: &Element) -> String {
    let names = ["type", "name", "model"].into_iter().filter(|_| element.name != "domain");
    let mut names = names.filter_map(|name| Some(format!(" {name}='{}'", excerpt(element.attribute(name)?))));
    format!("<{}{}>", element.name, names.next().unwrap_or_default())
}

/// Visits all facts of an element that the schema knows, in the order of the document.
pub fn visit<'a>(
    element: &'a Element,
    place: ElementSchema,
    facts: &'static Facts,
    see: &mut dyn FnMut(Fact<'a>),
) {
    let mut walk = Walk { see, steps: Vec::new(), around: Vec::new() };
    walk.element(element, place, facts, "");
}

struct Walk<'a, 's> {
    see: &'s mut dyn FnMut(Fact<'a>),
    steps: Vec<usize>,
    around: Vec<&'a Element>,
}

impl<'a> Walk<'a, '_> {
    /// Visits what is within an element; `prefix` is its path within the struct of the table.
    fn element(&mut self, element: &'a Element, place: ElementSchema, facts: &'static Facts, prefix: &str) {
        self.around.push(element);
        for attribute in &element.attributes {
            if place.attribute(&attribute.name).is_some() {
                let verdict = facts.verdict(&format!("{prefix}@{}", attribute.name));
                self.see(place, verdict, Some(&attribute.name), Some(attribute.value.clone()));
            }
        }
        let text = element.text();
        if place.text().is_some() && !text.trim().is_empty() {
            self.see(place, facts.verdict(&format!("{prefix}=")), None, Some(text));
        }
        for (index, child) in element.children.iter().enumerate() {
            let Some(child) = child.as_element() else { continue };
            let Some(known) = place.child(&child.name) else { continue };
            let path = format!("{prefix}{}", child.name);
            self.steps.push(index);
            match facts.verdict(&path) {
                Some(Verdict::Parts(parts)) => self.element(child, known, parts, ""),
                None if facts.speaks_of(&path) => self.element(child, known, facts, &format!("{path}/")),
                verdict => {
                    self.around.push(child);
                    self.see(known, verdict, None, None);
                    self.around.pop();
                    // A flag is but the element; what is in it has verdicts of its own.
                    if facts.shape.is_flag(&path) {
                        self.element(child, known, facts, &format!("{path}/"));
                    }
                }
            }
            self.steps.pop();
        }
        self.around.pop();
    }

    /// Shows the innermost element, or its attribute or text.
    fn see(
        &mut self,
        place: ElementSchema,
        verdict: Option<Verdict>,
        attribute: Option<&'a str>,
        value: Option<String>,
    ) {
        let around = self.around.clone();
        let Some(element) = around.last().copied() else { return };
        (self.see)(Fact {
            verdict,
            element,
            steps: self.steps.clone(),
            around,
            attribute,
            value,
            values: attribute.map_or_else(|| place.text(), |name| place.attribute(name)),
            line: element.position.line,
        });
    }
}

/// Lists what is wrong with a driver's tables: paths that the schema doesn't know, fields without a verdict.
pub fn mistakes(place: ElementSchema, facts: &'static Facts) -> Vec<String> {
    let mut mistakes = Vec::new();
    let mut queue = vec![(place, facts)];
    let mut seen = std::collections::HashSet::new();
    while let Some((place, facts)) = queue.pop() {
        if !seen.insert((place, std::ptr::from_ref(facts))) {
            continue;
        }
        for (name, verdict) in facts.fields {
            let spot = facts.shape.fields.iter().find(|(field, _)| field == name).map(|(_, spot)| *spot);
            if let (Some(virgo_model::Spot::Child(child)), Verdict::Parts(parts)) = (spot, verdict) {
                queue.extend(place.child(child).map(|place| (place, *parts)));
            }
        }
        for (path, verdict) in facts.more {
            let mut at = Some(place);
            for step in path.split('/') {
                at = at.and_then(|place| match step.strip_prefix('@') {
                    Some(attribute) => place.attribute(attribute).map(|_| place),
                    None if step == "=" => place.text().map(|_| place),
                    None => place.child(step),
                });
            }
            match (at, verdict) {
                (None, _) => mistakes.push(format!("{}: the schema does not know {path}", facts.shape.name)),
                (Some(place), Verdict::Parts(parts)) => queue.push((place, parts)),
                _ => {}
            }
            if facts.shape.field(path).is_some() {
                mistakes.push(format!("{}: {path} has a field", facts.shape.name));
            }
        }
    }
    mistakes
}

#[cfg(test)]
mod tests {
    use super::*;
    use virgo_model::domain::{DiskTarget, Domain};
    use virgo_model::{XmlStruct, schema};

    static TARGET: Facts = facts! { DiskTarget {
        dev: Verdict::Obeyed,
        bus: Verdict::Only(&["ide"]),
        tray: Verdict::Refused,
        removable: Verdict::Obeyed,
        rotation_rate: Verdict::Obeyed,
    }};

    fn refusal(xml: &str) -> Option<String> {
        let place = schema::device("disk").and_then(|disk| disk.child("target")).unwrap();
        let element = virgo_model::xml::parse(xml).unwrap();
        check(&element, place, &TARGET, "X").err().map(|error| error.message().to_owned())
    }

    #[test]
    fn what_no_table_names_is_refused_where_it_stands() {
        assert_eq!(refusal("<target dev='a' bus='ide' future='1'><new/></target>"), None);
        let message = "line 2: bus='usb' of <target> is not supported by the X driver";
        assert_eq!(refusal("\n<target bus='usb'/>").unwrap(), message);
        for refused in ["tray='open'", "dpofua='on'"] {
            let message = format!("line 1: {refused} of <target> is not supported by the X driver");
            assert_eq!(refusal(&format!("<target {refused}/>")).unwrap(), message);
        }
    }

    #[test]
    fn elements_keep_their_lines_through_the_model() {
        let xml = "<domain type='qemu'><name>a</name><memory>1</memory><devices>\n<disk><source file='/a'/>\n\
                   <target dev='vda'/>\n<iotune/></disk></devices></domain>";
        let element = Domain::parse(xml).unwrap().to_element("domain");
        let disk = element.child("devices").and_then(|devices| devices.child("disk")).unwrap();
        let line = |name: &str| disk.child(name).unwrap().position.line;
        assert_eq!((disk.position.line, line("source"), line("target"), line("iotune")), (2, 2, 3, 4));
    }
}
