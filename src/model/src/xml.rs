//! A small tree of XML elements that loses nothing but layout.
//!
//! [`parse`] makes it from text, [`Element::to_xml`] makes text from it. The typed structs of this crate
//! are read from it and written through it; what they don't know stays in this form.

mod error;
mod parse;
mod write;

pub use error::{XmlError, XmlErrorKind};
pub use parse::{MAX_DEPTH, parse};

/// Tells where in its source an element starts; all zero for one that was never parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
    /// Counts lines from 1.
    pub line: u32,
    /// Counts characters in the line from 1.
    pub column: u32,
}

/// Holds an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Holds its name, prefix included.
    pub name: String,
    /// Holds its value, unescaped.
    pub value: String,
}

/// Holds an element with all it contains.
///
/// Two elements are equal when they say the same; their positions don't count.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// Holds its name, prefix included.
    pub name: String,
    /// Lists its attributes in their order.
    pub attributes: Vec<Attribute>,
    /// Lists what it contains in its order.
    pub children: Vec<Node>,
    /// Tells where it starts.
    pub position: Position,
}

/// Holds one of the things an element contains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Holds an element.
    Element(Element),
    /// Holds text, unescaped.
    Text(String),
    /// Holds a comment.
    Comment(String),
    /// Holds text that was written as `<![CDATA[…]]>`.
    CData(String),
    /// Holds a processing instruction.
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

    /// Tells whether the element has neither attributes nor children.
    pub fn is_bare(&self) -> bool {
        self.attributes.is_empty() && self.children.is_empty()
    }

    /// Tells whether text stands directly within this element, so that white space in it counts.
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

/// Tells whether XML has a way to write a character at all.
fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
