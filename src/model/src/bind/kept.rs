//! Content of an element without a field.

use crate::xml::{Attribute, Element, Node, Position};

/// Attributes and children without a field, and the element's position.
///
/// Equality ignores positions.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// Attributes that have no field, in their order.
    pub attributes: Vec<Attribute>,
    /// Children that have no field, in their order.
    pub children: Vec<KeptNode>,
    /// Position of the element.
    pub position: Position,
    /// Positions of child elements that are read in part, by name.
    pub(super) parts: Vec<(String, Position)>,
}

/// Child node without a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptNode {
    /// Preceding sibling that has a field; `None` at the start.
    pub after: Option<String>,
    /// Child.
    pub node: Node,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.attributes == other.attributes && self.children == other.children
    }
}

impl Eq for Kept {}

impl Kept {
    /// Returns the position of a child element that is read in part, or the element's own.
    pub fn position_of(&self, child: &str) -> Position {
        let part = self.parts.iter().find(|(name, _)| name == child);
        part.map_or(self.position, |(_, position)| *position)
    }

    /// Returns the kept elements.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|kept| kept.node.as_element())
    }

    /// Returns the kept elements, so that they can be changed.
    pub fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(|kept| match &mut kept.node {
            Node::Element(element) => Some(element),
            _ => None,
        })
    }

    /// Adds an element, to be written last.
    pub fn push(&mut self, element: Element) {
        let after = Some(element.name.clone());
        self.children.push(KeptNode { after, node: Node::Element(element) });
    }

    /// Removes the kept elements of a name and returns them.
    pub fn take_elements(&mut self, name: &str) -> Vec<Element> {
        let is_named =
            |kept: &mut KeptNode| kept.node.as_element().is_some_and(|element| element.name == name);
        let taken = self.children.extract_if(.., is_named);
        taken
            .filter_map(|kept| if let Node::Element(element) = kept.node { Some(element) } else { None })
            .collect()
    }
}
