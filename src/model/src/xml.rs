//! Tree of XML elements, which preserves everything but layout.
//!
//! [`parse`] makes it from text, [`Element::to_xml`] writes it. The typed structs of this crate are read from it
//! and written to it, and keep what they do not know in this form.

mod error;
mod parse;
mod scope;
mod write;

pub use error::{XmlError, XmlErrorKind};
pub use parse::{MAX_DEPTH, forbidden, parse};

/// Position of an element in its source; zero if it was not parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
    /// Number of lines from 1.
    pub line: u32,
    /// Number of characters in the line from 1.
    pub column: u32,
}

/// Attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Name, prefix included.
    pub name: String,
    /// Value, unescaped.
    pub value: String,
}

/// Element with all it contains.
///
/// Two elements are equal when they say the same; their positions don't count.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// Name, prefix included.
    pub name: String,
    /// Its attributes in their order.
    pub attributes: Vec<Attribute>,
    /// Child nodes, in order.
    pub children: Vec<Node>,
    /// Position of the start tag.
    pub position: Position,
}

/// One of the things an element contains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Element.
    Element(Element),
    /// Text, unescaped.
    Text(String),
    /// Comment.
    Comment(String),
    /// Text that was written as `<![CDATA[…]]>`.
    CData(String),
    /// Processing instruction.
    Instruction(String),
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.attributes == other.attributes && self.children == other.children
    }
}

impl Eq for Element {}

impl Element {
    /// Makes an empty element.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// Returns the value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|attribute| attribute.name == name)
            .map(|attribute| attribute.value.as_str())
    }

    /// Sets an attribute, in its old place if there was one and at the end if not.
    pub fn set_attribute(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        match self.attributes.iter_mut().find(|attribute| attribute.name == name) {
            Some(attribute) => attribute.value = value,
            None => self.attributes.push(Attribute { name: name.to_owned(), value }),
        }
    }

    /// Removes an attribute and returns its value.
    pub fn take_attribute(&mut self, name: &str) -> Option<String> {
        let index = self.attributes.iter().position(|attribute| attribute.name == name)?;
        Some(self.attributes.remove(index).value)
    }

    /// Returns the elements directly within this one.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(Node::as_element)
    }

    /// Returns the first element of a name directly within this one.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// Returns the text directly within this element.
    pub fn text(&self) -> String {
        self.children.iter().filter_map(Node::as_text).collect()
    }

    /// Removes the text directly within this element and returns it.
    pub fn take_text(&mut self) -> String {
        let text = self.text();
        self.children.retain(|node| node.as_text().is_none());
        text
    }

    /// Whether the element has neither attributes nor children.
    pub fn is_bare(&self) -> bool {
        self.attributes.is_empty() && self.children.is_empty()
    }

    /// Whether text stands directly within this element, so that white space in it counts.
    pub(crate) fn has_text(&self) -> bool {
        self.children.iter().any(|node| node.as_text().is_some())
    }
}

impl Node {
    /// Returns the element, if it is one.
    pub fn as_element(&self) -> Option<&Element> {
        match self {
            Node::Element(element) => Some(element),
            _ => None,
        }
    }

    /// Returns the text, if it is text in either form.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Node::Text(text) | Node::CData(text) => Some(text),
            _ => None,
        }
    }
}

/// Whether XML has a way to write a character at all.
fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
