//! Parser for element trees.
//!
//! quick-xml finds the tags; this file checks that they fit together, resolves references and says in
//! words, with line and column, what is wrong. A DOCTYPE is refused, so there is nothing to expand that
//! could fill the memory.

use crate::value::excerpt;

use super::scope::Scope;
use super::{Attribute, Element, Node, Position, XmlError, XmlErrorKind, is_allowed};
use quick_xml::errors::Error;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::attributes::{AttrError, Attribute as RawAttribute};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// Limit of the nesting depth.
pub const MAX_DEPTH: usize = 256;

/// Limit of the attributes of an element, because each is compared with those before it.
const MAX_ATTRIBUTES: usize = 1024;

/// Returns the first character of a text that XML does not have, not even as a reference, and where it is.
pub fn forbidden(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|&(_, character)| !is_allowed(character))
}

/// Reads a document and returns its root element.
///
/// White space between elements is dropped, and so is what stands before and after the root.
pub fn parse(xml: &str) -> Result<Element, XmlError> {
    let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    let mut builder =
        Builder { places: Places::new(xml), scope: Scope::default(), open: Vec::new(), root: None };
    if let Some((offset, character)) = forbidden(xml) {
        return Err(
            builder.error(offset, format!("the character U+{:04X} can't be in XML", character as u32))
        );
    }
    let mut reader = Reader::from_str(xml);
    let config = reader.config_mut();
    config.check_comments = true;
    // The builder checks names itself, for a better message.
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    loop {
        let start = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match reader.read_event() {
            Ok(Event::Eof) => return builder.finish(xml.len()),
            Ok(event) => builder.event(event, start)?,
            Err(error) => {
                let offset = usize::try_from(reader.error_position()).unwrap_or(start);
                return Err(builder.error(offset, describe(&error)));
            }
        }
    }
}

/// Puts the tree together.
struct Builder<'a> {
    places: Places<'a>,
    scope: Scope,
    open: Vec<Element>,
    root: Option<Element>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, offset: usize) -> Result<(), XmlError> {
        match event {
            Event::Start(tag) => {
                let element = self.element(&tag, offset)?;
                if self.open.len() == MAX_DEPTH {
                    return Err(self.error(offset, format!("elements are nested more than {MAX_DEPTH} deep")));
                }
                self.open.push(element);
                Ok(())
            }
            Event::Empty(tag) => {
                let element = self.element(&tag, offset)?;
                self.close(element, offset)
            }
            Event::End(tag) => match self.open.pop() {
                Some(element) if element.name == tag.name().0 => self.close(element, offset),
                Some(Element { name, .. }) => {
                    let (name, closed) = (excerpt(&name), excerpt(tag.name().0));
                    Err(self.error(offset, format!("element <{name}> is closed by </{closed}>")))
                }
                None => Err(self.error(offset, format!("</{}> closes nothing", excerpt(tag.name().0)))),
            },
            Event::Text(text) if text.contains("]]>") => {
                Err(self.error(offset, "']]>' can't be in text; write ]]&gt; for it"))
            }
            Event::Text(text) => self.text(&text.xml10_content(), offset),
            Event::GeneralRef(reference) => {
                let text = self.resolve(&reference, offset)?;
                self.text(&text, offset)
            }
            Event::CData(text) => self.node(Node::CData(text.xml10_content().into_owned()), offset),
            Event::Comment(text) => self.node(Node::Comment(text.xml10_content().into_owned()), offset),
            Event::PI(text) => self.node(Node::Instruction(text.into_inner().into_owned()), offset),
            Event::DocType(_) => Err(self.error(offset, "<!DOCTYPE> is not allowed")),
            Event::Decl(_) | Event::Eof => Ok(()),
        }
    }

    fn element(&mut self, tag: &BytesStart<'_>, offset: usize) -> Result<Element, XmlError> {
        let mut element = Element { position: self.places.find(offset), ..Element::new(tag.name().0) };
        if !is_name(&element.name) {
            let name = excerpt(&element.name);
            return Err(self.error(offset, format!("'{name}' can't be the name of an element")));
        }
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| describe_attribute(&error)).and_then(read_attribute);
            let attribute =
                attribute.map_err(|message| self.error(offset, format!("<{}>: {message}", element.name)))?;
            element.attributes.push(attribute);
            if element.attributes.len() > MAX_ATTRIBUTES {
                let message = format!("<{}> has more than {MAX_ATTRIBUTES} attributes", element.name);
                return Err(self.error(offset, message));
            }
        }
        if let Err(message) = self.scope.enter(&element) {
            return Err(self.error(offset, format!("<{}>: {message}", excerpt(&element.name))));
        }
        Ok(element)
    }

    fn close(&mut self, mut element: Element, offset: usize) -> Result<(), XmlError> {
        self.scope.leave(&element);
        let is_blank = |node: &Node| matches!(node, Node::Text(text) if is_space(text));
        let is_layout = element.children.iter().any(|node| !matches!(node, Node::Text(_) | Node::CData(_)))
            && element.children.iter().all(|node| is_blank(node) || node.as_text().is_none());
        if is_layout {
            element.children.retain(|node| !is_blank(node));
        }
        self.node(Node::Element(element), offset)
    }

    fn text(&mut self, text: &str, offset: usize) -> Result<(), XmlError> {
        match self.open.last_mut().map(|parent| &mut parent.children) {
            Some(children) => match children.last_mut() {
                Some(Node::Text(before)) => before.push_str(text),
                _ => children.push(Node::Text(text.to_owned())),
            },
            None if is_space(text) => {}
            None => return Err(self.error(offset, "there is text outside of the root element")),
        }
        Ok(())
    }

    fn node(&mut self, node: Node, offset: usize) -> Result<(), XmlError> {
        match (self.open.last_mut(), node) {
            (Some(parent), node) => parent.children.push(node),
            (None, Node::Element(element)) if self.root.is_none() => self.root = Some(element),
            (None, Node::Element(Element { name, .. })) => {
                return Err(self.error(offset, format!("there is a second root element <{name}>")));
            }
            (None, Node::Text(_) | Node::CData(_)) => {
                return Err(self.error(offset, "there is text outside of the root element"));
            }
            (None, Node::Comment(_) | Node::Instruction(_)) => {}
        }
        Ok(())
    }

    fn resolve(&mut self, reference: &BytesRef<'_>, offset: usize) -> Result<String, XmlError> {
        let name: &str = reference;
        let character = match reference.resolve_char_ref() {
            Ok(Some(character)) if is_allowed(character) => Some(character.to_string()),
            Ok(None) => resolve_xml_entity(name).map(str::to_owned),
            Ok(Some(_)) | Err(_) => None,
        };
        character.ok_or_else(|| {
            let name = excerpt(name);
            self.error(offset, format!("&{name}; means nothing here; write &amp; for a '&'"))
        })
    }

    fn finish(mut self, end: usize) -> Result<Element, XmlError> {
        if let Some(Element { name, position, .. }) = self.open.pop() {
            return Err(self.error(
                end,
                format!("element <{}> of line {} is never closed", excerpt(&name), position.line),
            ));
        }
        match self.root.take() {
            Some(root) => Ok(root),
            None => Err(self.error(end, "there is no element")),
        }
    }

    fn error(&mut self, offset: usize, message: impl Into<String>) -> XmlError {
        XmlError::new(XmlErrorKind::Syntax, self.places.find(offset), message)
    }
}

/// Turns offsets into lines and columns, quickly as long as they grow.
struct Places<'a> {
    xml: &'a str,
    offset: usize,
    position: Position,
}

impl<'a> Places<'a> {
    fn new(xml: &'a str) -> Self {
        Self { xml, offset: 0, position: Position { line: 1, column: 1 } }
    }

    fn find(&mut self, offset: usize) -> Position {
        if offset < self.offset {
            *self = Self::new(self.xml);
        }
        for character in self.xml.get(self.offset..offset).unwrap_or_default().chars() {
            if character == '\n' {
                self.position = Position { line: self.position.line + 1, column: 1 };
            } else {
                self.position.column += 1;
            }
        }
        self.offset = offset;
        self.position
    }
}

fn read_attribute(attribute: RawAttribute<'_>) -> Result<Attribute, String> {
    let name = attribute.key.0;
    if !is_name(name) {
        return Err(format!("'{}' can't be the name of an attribute", excerpt(name)));
    }
    if attribute.value.contains('<') {
        return Err(format!("attribute {name} has a '<' in its value; write &lt; for it"));
    }
    match attribute.normalized_value(XmlVersion::Implicit1_0) {
        Ok(value) if value.chars().all(is_allowed) => {
            Ok(Attribute { name: name.to_owned(), value: value.into_owned() })
        }
        _ => Err(format!("attribute {name} has a '&' that means nothing here; write &amp; for it")),
    }
}

fn describe(error: &Error) -> String {
    let message = match error {
        Error::Syntax(error) => error.to_string(),
        Error::IllFormed(error) => error.to_string(),
        other => other.to_string(),
    };
    // Its names stand in other quotes than ours.
    message.replace('`', "'")
}

fn describe_attribute(error: &AttrError) -> String {
    match error {
        AttrError::ExpectedEq(_) => "an attribute has no '='".to_owned(),
        AttrError::ExpectedValue(_) => "an attribute has no value".to_owned(),
        AttrError::UnquotedValue(_) => "an attribute's value has no quotes".to_owned(),
        AttrError::ExpectedQuote(..) => "an attribute's value is not closed by its quote".to_owned(),
        AttrError::Duplicated(..) => "an attribute is there twice".to_owned(),
    }
}

fn is_space(text: &str) -> bool {
    text.chars().all(|character| matches!(character, ' ' | '\t' | '\r' | '\n'))
}

fn is_name(name: &str) -> bool {
    let starts = |character: char| character.is_alphabetic() || matches!(character, '_' | ':');
    name.starts_with(starts)
        && name.chars().all(|character| {
            starts(character) || character.is_numeric() || matches!(character, '-' | '.' | '\u{b7}')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(xml: &str) -> String {
        parse(xml).expect_err(xml).to_string()
    }

    #[test]
    fn keeps_everything_but_layout() {
        let root = parse(
            "\u{feff}<?xml version='1.0'?>\n<!-- x --><a b='1&amp;&#50;'>\n <c/> <!-- n --> <?p i?></a>\n",
        );
        let root = root.unwrap();
        assert_eq!(root.attribute("b"), Some("1&2"));
        assert_eq!(root.child("c").unwrap().position, Position { line: 3, column: 2 });
        let rest = [Node::Comment(" n ".to_owned()), Node::Instruction("p i".to_owned())];
        assert_eq!(root.children[1..], rest);
        assert_eq!(parse("<a> </a>").unwrap().text(), " ");
        assert_eq!(parse("<a>x&lt;&#x41;<![CDATA[&y]]></a>").unwrap().text(), "x<A&y");
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        assert_eq!(
            error("<a>\n <b>\n  <disk></dsik>"),
            "line 3, column 9: element <disk> is closed by </dsik>"
        );
        assert_eq!(error("<a>\n<b>"), "line 2, column 4: element <b> of line 2 is never closed");
        assert_eq!(error("</a>"), "line 1, column 1: </a> closes nothing");
        assert_eq!(error(" "), "line 1, column 2: there is no element");
        assert_eq!(error("<a/><b/>"), "line 1, column 5: there is a second root element <b>");
        assert_eq!(error("<a/>x"), "line 1, column 5: there is text outside of the root element");
        assert_eq!(error("<a>&no;</a>"), "line 1, column 4: &no; means nothing here; write &amp; for a '&'");
        assert_eq!(error("<a b='1' b='2'/>"), "line 1, column 1: <a>: an attribute is there twice");
        assert_eq!(error("<a b=1/>"), "line 1, column 1: <a>: an attribute's value has no quotes");
        assert_eq!(
            error("<a b='&c'/>"),
            "line 1, column 1: <a>: attribute b has a '&' that means nothing here; write &amp; for it"
        );
        let cdata = "line 1, column 4: ']]>' can't be in text; write ]]&gt; for it";
        assert_eq!(error("<a>]]></a>"), cdata);
        let long = format!("<{0}>", "x".repeat(1000));
        assert!(error(&long).len() < 200, "{}", error(&long));
        assert_eq!(error("<1/>"), "line 1, column 1: '1' can't be the name of an element");
        assert_eq!(error("<a>\u{1}</a>"), "line 1, column 4: the character U+0001 can't be in XML");
        assert_eq!(
            error("<a><!-- </a>"),
            "line 1, column 4: comment not closed: '-->' not found before end of input"
        );
    }

    #[test]
    fn expands_nothing_and_goes_only_so_deep() {
        let bomb = "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>";
        assert_eq!(error(bomb), "line 1, column 1: <!DOCTYPE> is not allowed");
        let deep = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
        assert!(parse(&deep(MAX_DEPTH)).is_ok());
        assert!(error(&deep(MAX_DEPTH + 1)).ends_with("elements are nested more than 256 deep"));
    }
}
