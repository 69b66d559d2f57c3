//! Writer of an element: codecs add the values of fields, and kept content is put back in its place.

use super::{Kept, KeptNode};
use crate::xml::{Element, Node};
use std::collections::HashMap;

/// Element being written.
pub(crate) struct Writer<'a> {
    element: Element,
    kept: &'a Kept,
    /// Nodes of `kept.children` that have not been written.
    waiting: Vec<&'a KeptNode>,
    /// Counts, for each name a field wrote (or left out), the children there were behind it.
    passed: HashMap<String, usize>,
}

impl<'a> Writer<'a> {
    pub fn new(name: &str, kept: &'a Kept) -> Self {
        let waiting = kept.children.iter().collect();
        let element = Element { position: kept.position, ..Element::new(name) };
        Self { element, kept, waiting, passed: HashMap::new() }
    }

    pub fn attribute(&mut self, name: &str, value: String) {
        self.element.set_attribute(name, value);
    }

    pub fn text(&mut self, text: String) {
        self.element.children.push(Node::Text(text));
    }

    /// Adds all child elements of a name; none is fine, and marks their place.
    pub fn children(&mut self, name: &str, elements: impl IntoIterator<Item = Element>) {
        self.element.children.extend(elements.into_iter().map(Node::Element));
        self.passed.insert(name.to_owned(), self.element.children.len());
    }

    /// Adds a child element of which one field knows a part: what is left of it, if it fits, or a new one.
    pub fn part(&mut self, name: &str, fits: impl Fn(&Element) -> bool) -> &mut Element {
        // A remainder is never bare: that would be a second element of the name.
        let fits = |element: &Element| element.name == name && !element.is_bare() && fits(element);
        let is_remainder = |kept: &&KeptNode| {
            kept.after.as_deref() == Some(name) && kept.node.as_element().is_some_and(fits)
        };
        let found = self.waiting.iter().position(is_remainder).map(|index| self.waiting.remove(index));
        let remainder = found.and_then(|kept| kept.node.as_element()).cloned();
        let element = remainder.unwrap_or_else(|| Element::new(name));
        self.children(name, [Element { position: self.kept.position_of(name), ..element }]);
        match self.element.children.last_mut() {
            Some(Node::Element(element)) => element,
            _ => unreachable!("an element was pushed"),
        }
    }

    /// Leaves out kept elements of a name, because a field says that there is none.
    pub fn leave_out(&mut self, name: &str) {
        self.waiting.retain(|kept| kept.node.as_element().is_none_or(|element| element.name != name));
    }

    /// Puts what was kept back, each behind the last of the siblings it stood behind.
    pub fn finish(self) -> Element {
        let Self { mut element, kept, mut waiting, passed } = self;
        element.attributes.extend(kept.attributes.iter().cloned());
        let known = std::mem::take(&mut element.children);
        // Sorting is stable: what stood behind the same sibling stays in order.
        let place = |kept: &&KeptNode| match &kept.after {
            None => 0,
            Some(name) => passed.get(name).copied().unwrap_or(usize::MAX),
        };
        waiting.sort_by_key(place);
        let mut waiting = waiting.into_iter().peekable();
        for (index, node) in known.into_iter().enumerate() {
            while let Some(kept) = waiting.next_if(|kept| place(kept) <= index) {
                element.children.push(kept.node.clone());
            }
            element.children.push(node);
        }
        element.children.extend(waiting.map(|kept| kept.node.clone()));
        element
    }
}
