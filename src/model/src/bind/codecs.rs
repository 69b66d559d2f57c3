//! Codecs: one module per way in which a field is represented in XML.
//!
//! Each has a function `read`, which takes the value out of the element's reader, its counterpart `write`, and
//! `spot`, the field's location.

/// Optional attribute.
pub mod attr {
    use crate::bind::{Reader, Spot, Writer};
    use crate::value::Value;
    use crate::xml::XmlError;

    pub const fn spot(name: &'static str) -> Spot {
        Spot::Attribute(name)
    }

    pub fn read<T: Value>(reader: &mut Reader, name: &str) -> Result<Option<T>, XmlError> {
        reader.attribute(name)
    }

    pub fn write<T: Value>(value: &Option<T>, writer: &mut Writer<'_>, name: &str) {
        if let Some(value) = value {
            writer.attribute(name, value.write());
        }
    }
}

/// Attribute that is always written; the type's default if it is missing.
pub mod attr_or_default {
    use crate::bind::{Reader, Spot, Writer};
    use crate::value::Value;
    use crate::xml::XmlError;

    pub const fn spot(name: &'static str) -> Spot {
        Spot::Attribute(name)
    }

    pub fn read<T: Value + Default>(reader: &mut Reader, name: &str) -> Result<T, XmlError> {
        Ok(reader.attribute(name)?.unwrap_or_default())
    }

    pub fn write<T: Value>(value: &T, writer: &mut Writer<'_>, name: &str) {
        writer.attribute(name, value.write());
    }
}

/// Required attribute.
pub mod required {
    pub use super::attr_or_default::{spot, write};
    use crate::bind::Reader;
    use crate::value::Value;
    use crate::xml::XmlError;

    pub fn read<T: Value>(reader: &mut Reader, name: &str) -> Result<T, XmlError> {
        reader.attribute(name)?.ok_or_else(|| reader.missing(name))
    }
}

/// Text of the element.
pub mod text {
    use crate::bind::reader::read_text;
    use crate::bind::{Reader, Spot, Writer};
    use crate::value::Value;
    use crate::xml::XmlError;

    pub const fn spot() -> Spot {
        Spot::Text
    }

    pub fn read<T: Value>(reader: &mut Reader) -> Result<T, XmlError> {
        let text = reader.text();
        read_text(&reader.name, &text, reader.position)
    }

    pub fn write<T: Value>(value: &T, writer: &mut Writer<'_>) {
        super::text_if_any::write(&Some(value.write()), writer);
    }
}

/// Text of the element; `None` if it is blank.
pub mod text_if_any {
    use crate::bind::{Reader, Spot, Writer};
    use crate::xml::XmlError;

    pub const fn spot() -> Spot {
        Spot::Text
    }

    pub fn read(reader: &mut Reader) -> Result<Option<String>, XmlError> {
        let text = reader.text();
        Ok(Some(text).filter(|text| !text.trim().is_empty()))
    }

    pub fn write(value: &Option<String>, writer: &mut Writer<'_>) {
        if let Some(text) = value.as_ref().filter(|text| !text.is_empty()) {
            writer.text(text.clone());
        }
    }
}

/// Text of an optional child element.
pub mod text_of {
    use crate::bind::reader::read_text;
    use crate::bind::{Reader, Spot, Writer};
    use crate::value::Value;
    use crate::xml::{Element, Node, XmlError};

    pub const fn spot(name: &'static str) -> Spot {
        Spot::ChildText(name)
    }

    pub fn read<T: Value>(reader: &mut Reader, name: &str) -> Result<Option<T>, XmlError> {
        // Libvirt takes an empty element for one that is missing.
        reader.forget(name, Element::is_bare);
        let fits = |element: &Element| !element.text().is_empty();
        let taken = reader.part(name, fits, |child| (child.take_text(), child.position))?;
        let value = taken.map(|(text, position)| read_text(name, &text, position));
        value.transpose().map_err(|error| error.within(name))
    }

    pub fn write<T: Value>(value: &Option<T>, writer: &mut Writer<'_>, name: &str) {
        let Some(text) = value.as_ref().map(Value::write) else { return writer.children(name, None) };
        let child = writer.part(name, |element| !element.has_text());
        if !text.is_empty() {
            child.children.insert(0, Node::Text(text));
        }
    }
}

/// Text of a child element that is always written; empty if it is missing.
pub mod text_of_or_default {
    use crate::bind::{Reader, Spot, Writer};
    use crate::xml::XmlError;

    pub const fn spot(name: &'static str) -> Spot {
        Spot::ChildText(name)
    }

    pub fn read(reader: &mut Reader, name: &str) -> Result<String, XmlError> {
        Ok(super::text_of::read(reader, name)?.unwrap_or_default())
    }

    pub fn write(value: &str, writer: &mut Writer<'_>, name: &str) {
        super::text_of::write(&Some(value.to_owned()), writer, name);
    }
}

/// User or group ID in a child element; `-1` is libvirt's former notation for none.
pub mod id_of {
    pub use super::text_of::{spot, write};
    use crate::bind::Reader;
    use crate::value::{Value, excerpt};
    use crate::xml::XmlError;

    /// ID, or `None` for -1.
    struct Id(Option<u32>);

    impl Value for Id {
        fn read(text: &str) -> Result<Self, String> {
            let number = text.trim().parse::<i64>().ok();
            match number.map(|number| (number, u32::try_from(number))) {
                Some((-1, _) | (_, Ok(u32::MAX))) => Ok(Self(None)),
                Some((_, Ok(id))) => Ok(Self(Some(id))),
                _ => Err(format!("'{}' is not the number of a user or group", excerpt(text))),
            }
        }

        fn write(&self) -> String {
            self.0.map(|id| id.to_string()).unwrap_or_default()
        }
    }

    pub fn read(reader: &mut Reader, name: &str) -> Result<Option<u32>, XmlError> {
        let id: Option<Id> = super::text_of::read(reader, name)?;
        Ok(id.and_then(|Id(id)| id))
    }
}

/// Attribute of a child element, for elements with little else.
pub mod attr_of {
    use crate::bind::reader::read_attribute;
    use crate::bind::{Reader, Spot, Writer};
    use crate::value::Value;
    use crate::xml::{Attribute, Element, XmlError};

    pub const fn spot(child: &'static str, name: &'static str) -> Spot {
        Spot::ChildAttribute(child, name)
    }

    pub fn read<T: Value>(reader: &mut Reader, child: &str, name: &str) -> Result<Option<T>, XmlError> {
        let fits = |element: &Element| element.attribute(name).is_some();
        let take =
            |element: &mut Element| (element.take_attribute(name).unwrap_or_default(), element.position);
        match reader.part(child, fits, take)? {
            Some((text, position)) => {
                read_attribute(child, name, &text, position).map(Some).map_err(|error| error.within(child))
            }
            None => Ok(None),
        }
    }

    pub fn write<T: Value>(value: &Option<T>, writer: &mut Writer<'_>, child: &str, name: &str) {
        let Some(value) = value.as_ref().map(Value::write) else { return writer.children(child, None) };
        let element = writer.part(child, |element| element.attribute(name).is_none());
        element.attributes.insert(0, Attribute { name: name.to_owned(), value });
    }
}

/// Required attribute of each child element of a name; other content of these is not preserved.
pub mod attrs_of {
    use crate::bind::reader::{missing, read_attribute};
    use crate::bind::{Reader, Spot, Writer};
    use crate::value::Value;
    use crate::xml::{Element, XmlError};

    pub const fn spot(child: &'static str, name: &'static str) -> Spot {
        Spot::ChildAttribute(child, name)
    }

    pub fn read<T: Value>(reader: &mut Reader, child: &str, name: &str) -> Result<Vec<T>, XmlError> {
        let elements = reader.children(child).into_iter().enumerate();
        let values = elements.map(|(index, element)| {
            let value = match element.attribute(name) {
                Some(text) => read_attribute(child, name, text, element.position),
                None => Err(missing(child, name, element.position)),
            };
            value.map_err(|error| error.within(&format!("{child}[{}]", index + 1)))
        });
        values.collect()
    }

    pub fn write<T: Value>(values: &[T], writer: &mut Writer<'_>, child: &str, name: &str) {
        let elements = values.iter().map(|value| {
            let mut element = Element::new(child);
            element.set_attribute(name, value.write());
            element
        });
        writer.children(child, elements);
    }
}

/// Child element whose presence is the value.
pub mod flag {
    use crate::bind::{Reader, Spot, Writer};
    use crate::xml::XmlError;

    pub const fn spot(name: &'static str) -> Spot {
        Spot::Flag(name)
    }

    pub fn read(reader: &mut Reader, name: &str) -> Result<bool, XmlError> {
        Ok(reader.part(name, |_| true, |_| ())?.is_some())
    }

    pub fn write(value: &bool, writer: &mut Writer<'_>, name: &str) {
        if *value {
            writer.part(name, |_| true);
        } else {
            writer.leave_out(name);
            writer.children(name, None);
        }
    }
}

/// Optional child element.
pub mod child {
    use crate::bind::{Reader, Spot, Writer, XmlStruct};
    use crate::xml::XmlError;

    pub const fn spot(name: &'static str) -> Spot {
        Spot::Child(name)
    }

    pub fn read<T: XmlStruct>(reader: &mut Reader, name: &str) -> Result<Option<T>, XmlError> {
        reader.forget(name, T::is_absent);
        let element = reader.child(name)?;
        element.map(T::from_element).transpose().map_err(|error| error.within(name))
    }

    pub fn write<T: XmlStruct>(value: &Option<T>, writer: &mut Writer<'_>, name: &str) {
        writer.children(name, value.as_ref().map(|value| value.to_element(name)));
    }
}

/// First of several child elements of a name.
pub mod first_child {
    pub use super::child::{spot, write};
    use crate::bind::{Reader, XmlStruct};
    use crate::xml::XmlError;

    pub fn read<T: XmlStruct>(reader: &mut Reader, name: &str) -> Result<Option<T>, XmlError> {
        let element = reader.first_child(name);
        element.map(T::from_element).transpose().map_err(|error| error.within(name))
    }
}

/// Child element that is always written.
pub mod child_or_default {
    use crate::bind::{Reader, Spot, Writer, XmlStruct};
    use crate::xml::XmlError;

    pub const fn spot(name: &'static str) -> Spot {
        Spot::Child(name)
    }

    pub fn read<T: XmlStruct + Default>(reader: &mut Reader, name: &str) -> Result<T, XmlError> {
        Ok(super::child::read(reader, name)?.unwrap_or_default())
    }

    pub fn write<T: XmlStruct>(value: &T, writer: &mut Writer<'_>, name: &str) {
        writer.children(name, [value.to_element(name)]);
    }
}

/// All child elements of a name.
pub mod children {
    use crate::bind::{Reader, Spot, Writer, XmlStruct};
    use crate::xml::XmlError;

    pub const fn spot(name: &'static str) -> Spot {
        Spot::Child(name)
    }

    pub fn read<T: XmlStruct>(reader: &mut Reader, name: &str) -> Result<Vec<T>, XmlError> {
        let elements = reader.children(name).into_iter().enumerate();
        let values = elements.map(|(index, element)| {
            T::from_element(element).map_err(|error| error.within(&format!("{name}[{}]", index + 1)))
        });
        values.collect()
    }

    pub fn write<T: XmlStruct>(values: &[T], writer: &mut Writer<'_>, name: &str) {
        writer.children(name, values.iter().map(|value| value.to_element(name)));
    }
}

/// Child element, uninterpreted.
pub mod raw {
    use crate::bind::{Reader, Spot, Writer};
    use crate::xml::{Element, XmlError};

    pub const fn spot(name: &'static str) -> Spot {
        Spot::Child(name)
    }

    pub fn read(reader: &mut Reader, name: &str) -> Result<Option<Element>, XmlError> {
        reader.child(name)
    }

    pub fn write(value: &Option<Element>, writer: &mut Writer<'_>, name: &str) {
        writer.children(
            name,
            value.as_ref().map(|element| Element { name: name.to_owned(), ..element.clone() }),
        );
    }
}
