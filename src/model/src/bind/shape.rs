//! Locations of a struct's fields in XML, for code that walks an element and looks up its fields.

/// Locations of the fields of a struct.
#[derive(Debug)]
pub struct Shape {
    /// Name of the struct.
    pub name: &'static str,
    /// Its fields, with the place of each.
    pub fields: &'static [(&'static str, Spot)],
}

/// Location of a field within its struct's element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// An attribute.
    Attribute(&'static str),
    /// The text between the tags.
    Text,
    /// A child element, or all of that name.
    Child(&'static str),
    /// Presence of a child element.
    Flag(&'static str),
    /// The text of a child element.
    ChildText(&'static str),
    /// An attribute of a child element.
    ChildAttribute(&'static str, &'static str),
}

impl Shape {
    /// Returns the field at a path within the element, such as `@bus`, `source`, `boot/@order`; `=` is text.
    pub fn field(&self, path: &str) -> Option<&'static str> {
        self.fields.iter().find(|(_, spot)| spot.is_at(path)).map(|(name, _)| *name)
    }

    /// Whether a field is located within a child element.
    pub fn has_within(&self, child: &str) -> bool {
        self.fields.iter().any(|(_, spot)| match spot {
            Spot::ChildText(name) | Spot::ChildAttribute(name, _) => *name == child,
            Spot::Attribute(_) | Spot::Text | Spot::Child(_) | Spot::Flag(_) => false,
        })
    }

    /// Whether a field is the presence of a child element.
    pub fn is_flag(&self, child: &str) -> bool {
        self.fields.iter().any(|(_, spot)| matches!(spot, Spot::Flag(name) if *name == child))
    }
}

impl Spot {
    fn is_at(self, path: &str) -> bool {
        match self {
            Self::Attribute(name) => path.strip_prefix('@') == Some(name),
            Self::Text => path == "=",
            Self::Child(name) | Self::Flag(name) => path == name,
            Self::ChildText(name) => path.strip_suffix("/=") == Some(name),
            Self::ChildAttribute(child, name) => path.split_once("/@") == Some((child, name)),
        }
    }
}
