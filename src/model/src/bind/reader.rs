//! Reader of an element: codecs take the parts with a field, the rest is kept.

use super::{Kept, KeptNode};
use crate::schema::twice;
use crate::value::{Value, excerpt};
use crate::xml::{Attribute, Element, Node, Position, XmlError, XmlErrorKind};

/// Element being read.
pub(crate) struct Reader {
    pub name: String,
    pub position: Position,
    attributes: Vec<Attribute>,
    slots: Vec<Slot>,
    /// Positions of child elements of which a part was taken.
    parts: Vec<(String, Position)>,
}

/// Child node: untouched, taken in part, or taken.
enum Slot {
    Whole(Node),
    Remainder(Element),
    Taken(String),
}

impl Reader {
    pub fn new(element: Element) -> Self {
        let Element { name, attributes, children, position } = element;
        let slots = children.into_iter().map(Slot::Whole).collect();
        Self { name, position, attributes, slots, parts: Vec::new() }
    }

    /// Takes the value of an attribute.
    pub fn attribute<T: Value>(&mut self, name: &str) -> Result<Option<T>, XmlError> {
        let Some(index) = self.attributes.iter().position(|attribute| attribute.name == name) else {
            return Ok(None);
        };
        let text = self.attributes.remove(index).value;
        read_attribute(&self.name, name, &text, self.position).map(Some)
    }

    /// Takes the text between the tags.
    pub fn text(&mut self) -> String {
        let mut text = String::new();
        self.slots.retain(|slot| {
            let found = if let Slot::Whole(node) = slot { node.as_text() } else { None };
            text.push_str(found.unwrap_or_default());
            found.is_none()
        });
        text
    }

    /// Takes the child element of a name, of which there can be but one.
    pub fn child(&mut self, name: &str) -> Result<Option<Element>, XmlError> {
        self.check_single(name)?;
        Ok(self.first_child(name))
    }

    /// Takes the first child element of a name.
    pub fn first_child(&mut self, name: &str) -> Option<Element> {
        let slot =
            self.slots.iter_mut().find(|slot| slot.whole().is_some_and(|element| element.name == name));
        slot.and_then(|slot| slot.take(name))
    }

    /// Drops child elements of a name that count as missing.
    pub fn forget(&mut self, name: &str, is_absent: impl Fn(&Element) -> bool) {
        let is_absent = |element: &Element| element.name == name && is_absent(element);
        self.slots.retain(|slot| !slot.whole().is_some_and(is_absent));
    }

    /// Refuses a second child element of a name.
    fn check_single(&self, name: &str) -> Result<(), XmlError> {
        let mut found = self.slots.iter().filter_map(Slot::element).filter(|element| element.name == name);
        match (found.next(), found.next()) {
            (Some(first), Some(second)) => {
                Err(twice(name, second.position, first.position.line).within(name))
            }
            _ => Ok(()),
        }
    }

    /// Takes all child elements of a name.
    pub fn children(&mut self, name: &str) -> Vec<Element> {
        let fits = |element: &Element| element.name == name;
        let slots = self.slots.iter_mut().filter(|slot| slot.whole().is_some_and(fits));
        slots.filter_map(|slot| slot.take(name)).collect()
    }

    /// Takes something out of the child element of a name, if it fits, and leaves the element's rest. There can be
    /// but one of the name.
    pub fn part<T>(
        &mut self,
        name: &str,
        fits: impl Fn(&Element) -> bool,
        take: impl FnOnce(&mut Element) -> T,
    ) -> Result<Option<T>, XmlError> {
        self.check_single(name)?;
        let fits =
            |slot: &&mut Slot| slot.whole().is_some_and(|element| element.name == name && fits(element));
        let Some(slot) = self.slots.iter_mut().find(fits) else { return Ok(None) };
        let Some(mut element) = slot.take(name) else { return Ok(None) };
        self.parts.push((name.to_owned(), element.position));
        let taken = take(&mut element);
        if !element.is_bare() {
            *slot = Slot::Remainder(element);
        }
        Ok(Some(taken))
    }

    /// Makes the error for an attribute that has to be there.
    pub fn missing(&self, attribute: &str) -> XmlError {
        missing(&self.name, attribute, self.position)
    }

    /// Returns what is left. Stray text is kept, too, although libvirt ignores it; white space is not.
    pub fn finish(self) -> Kept {
        let mut children = Vec::new();
        let mut last: Option<String> = None;
        for slot in self.slots {
            let node = match slot {
                Slot::Taken(name) => {
                    last = Some(name);
                    continue;
                }
                Slot::Remainder(element) => {
                    last = Some(element.name.clone());
                    Node::Element(element)
                }
                Slot::Whole(Node::Text(text)) if text.trim().is_empty() => continue,
                Slot::Whole(Node::Text(text)) => Node::Text(text.trim().to_owned()),
                Slot::Whole(node) => node,
            };
            children.push(KeptNode { after: last.clone(), node });
        }
        // The order of known children may change when they are written; this one doesn't depend on it.
        children.sort_by(|a, b| a.after.cmp(&b.after));
        children.dedup_by(|next, before| match (&next.node, &mut before.node) {
            (Node::Text(next_text), Node::Text(text)) if next.after == before.after => {
                text.push(' ');
                text.push_str(next_text);
                true
            }
            _ => false,
        });
        Kept { attributes: self.attributes, children, position: self.position, parts: self.parts }
    }
}

impl Slot {
    fn element(&self) -> Option<&Element> {
        if let Slot::Remainder(element) = self { Some(element) } else { self.whole() }
    }

    fn whole(&self) -> Option<&Element> {
        if let Slot::Whole(node) = self { node.as_element() } else { None }
    }

    fn take(&mut self, name: &str) -> Option<Element> {
        match std::mem::replace(self, Slot::Taken(name.to_owned())) {
            Slot::Whole(Node::Element(element)) => Some(element),
            _ => None,
        }
    }
}

/// Makes the error for an attribute that has to be there.
pub(crate) fn missing(element: &str, attribute: &str, position: Position) -> XmlError {
    let message = format!("<{element}> has no attribute {attribute}");
    XmlError::new(XmlErrorKind::Missing, position, message).within(&format!("@{attribute}"))
}

/// Reads a value from an element's text, and says which it was if that goes wrong.
pub(crate) fn read_text<T: Value>(element: &str, text: &str, position: Position) -> Result<T, XmlError> {
    let invalid = |why| XmlError::new(XmlErrorKind::Invalid, position, format!("<{element}>: {why}"));
    T::read(text).map_err(invalid)
}

/// Reads an attribute's value, and says which it was if that goes wrong.
pub(crate) fn read_attribute<T: Value>(
    element: &str,
    attribute: &str,
    text: &str,
    position: Position,
) -> Result<T, XmlError> {
    T::read(text).map_err(|why| {
        let message = format!("<{element} {attribute}='{}'>: {why}", excerpt(text));
        XmlError::new(XmlErrorKind::Invalid, position, message).within(&format!("@{attribute}"))
    })
}
