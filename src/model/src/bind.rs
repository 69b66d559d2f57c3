//! Binding of structs to XML: each field declares its location once, from which parser and writer are derived.
//!
//! A field of a struct declared with [`bind!`] names a *codec*, a module of [`codecs`], which reads its value from the
//! element and writes it back. Attributes and children without a field are preserved in [`Kept`], and written after the
//! sibling that they followed.

pub(crate) mod codecs;
mod kept;
mod reader;
mod shape;
mod writer;

pub use kept::{Kept, KeptNode};
pub(crate) use reader::{Reader, read_text};
pub use shape::{Shape, Spot};
pub(crate) use writer::Writer;

use crate::xml::{self, Element, XmlError};

/// Struct that can be read from an element and written as one.
pub trait XmlStruct: Sized {
    /// Locations of the fields; empty for a struct with its own parser.
    const SHAPE: &'static Shape = &Shape { name: "", fields: &[] };

    /// Whether an element counts as missing. libvirt ignores empty elements for amounts.
    fn is_absent(_element: &Element) -> bool {
        false
    }

    /// Reads the struct from an element of any name.
    fn from_element(element: Element) -> Result<Self, XmlError>;

    /// Writes the struct as an element of this name.
    fn to_element(&self, name: &str) -> Element;

    /// Parses the struct, e.g. a device to be attached.
    fn from_xml(xml: &str) -> Result<Self, XmlError> {
        let element = xml::parse(xml)?;
        let name = element.name.clone();
        Self::from_element(element).map_err(|error| error.within(&name))
    }
}

/// Declares a struct and the location of each field, as in `pub dev: String = required("dev")`.
///
/// Adds a field `kept`. Fields are written in the order of declaration. The default is that of the fields, except
/// those in an optional `default { field: value }`.
macro_rules! bind {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            $($(#[$field_meta:meta])* pub $field:ident: $Type:ty = $codecs:ident($($argument:expr),*),)*
        }
        $(default { $($special:ident: $value:expr),* })?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Name {
            $($(#[$field_meta])* pub $field: $Type,)*
            /// Attributes and children without a field.
            pub kept: $crate::bind::Kept,
        }

        impl Default for $Name {
            fn default() -> Self {
                #[allow(unused_mut)]
                let mut made = Self { $($field: Default::default(),)* kept: Default::default() };
                $($(made.$special = $value;)*)?
                made
            }
        }

        impl $crate::bind::XmlStruct for $Name {
            const SHAPE: &'static $crate::bind::Shape = &$crate::bind::Shape {
                name: stringify!($Name),
                fields: &[$((stringify!($field), $crate::bind::codecs::$codecs::spot($($argument),*)),)*],
            };

            fn from_element(element: $crate::xml::Element) -> Result<Self, $crate::xml::XmlError> {
                let mut reader = $crate::bind::Reader::new(element);
                $(let $field: $Type = $crate::bind::codecs::$codecs::read(&mut reader, $($argument),*)?;)*
                Ok(Self { $($field,)* kept: reader.finish() })
            }

            fn to_element(&self, name: &str) -> $crate::xml::Element {
                let mut writer = $crate::bind::Writer::new(name, &self.kept);
                $($crate::bind::codecs::$codecs::write(&self.$field, &mut writer, $($argument),*);)*
                writer.finish()
            }
        }
    };
}

pub(crate) use bind;

#[cfg(test)]
mod tests {
    use super::XmlStruct;

    bind! {
        /// One field per codec.
        pub struct Sample {
            /// Required attribute.
            pub a: u32 = required("a"),
            /// Optional attribute.
            pub b: Option<u32> = attr("b"),
            /// Flag.
            pub flag: bool = flag("flag"),
            /// Child elements.
            pub parts: Vec<Part> = children("part"),
            /// Attribute of a child element.
            pub order: Option<u32> = attr_of("boot", "order"),
            /// Text of a child element.
            pub title: Option<String> = text_of("title"),
        }
    }

    bind! {
        /// Has a default.
        pub struct Part {
            /// Text.
            pub count: u32 = text(),
        }
        default { count: 3 }
    }

    /// Writes and reads again, which has to change nothing, and returns what was written on one line.
    fn rewrite(xml: &str) -> String {
        let sample = Sample::from_xml(xml).unwrap();
        let written = sample.to_element("s").to_string();
        assert_eq!(Sample::from_xml(&written).unwrap(), sample);
        written.lines().map(str::trim).collect()
    }

    #[test]
    fn unknown_nodes_keep_their_place() {
        let xml = "<s a='1' z='2'><!-- 0 --><flag/><x/><part>1</part><part>2</part><!-- 3 --><y/><title>t</title></s>";
        assert_eq!(rewrite(xml), xml);
        let scattered = "<s a='1'><title>t</title><x/><part>1</part><y/><part q='1'>2</part><flag/></s>";
        let gathered = "<s a='1'><flag/><part>1</part><part q='1'>2</part><y/><title>t</title><x/></s>";
        assert_eq!(rewrite(scattered), gathered);
    }

    #[test]
    fn the_rest_of_a_flat_element_is_kept() {
        let xml =
            "<s a='1'><flag eoi='on'/><boot order='1' loadparm='x'/><title lang='en'>t<!-- n --></title></s>";
        assert_eq!(rewrite(xml), xml);
        let mut sample = Sample::from_xml(xml).unwrap();
        (sample.flag, sample.order, sample.title) = (false, None, None);
        let written: String = sample.to_element("s").to_xml().lines().map(str::trim).collect();
        assert_eq!(written, "<s a='1'><boot loadparm='x'/><title lang='en'><!-- n --></title></s>");
    }

    #[test]
    fn a_second_single_element_is_refused() {
        for (one, another) in [("flag", ""), ("boot", "order='1'"), ("title", "")] {
            let xml = format!("<s a='1'><{one} {another}>1</{one}><part>1</part>\n<{one}>2</{one}></s>");
            let error = Sample::from_xml(&xml).unwrap_err();
            assert_eq!(error.path, format!("s/{one}"));
            assert_eq!(
                error.to_string(),
                format!("line 2: there is a second <{one}>; the first is in line 1")
            );
        }
    }

    #[test]
    fn shape_has_the_location_of_each_field() {
        let field = |path| Sample::SHAPE.field(path);
        assert_eq!(field("@a"), Some("a"));
        assert_eq!(field("boot/@order"), Some("order"));
        assert_eq!(field("title/="), Some("title"));
        assert_eq!((field("part"), field("order"), field("=")), (Some("parts"), None, None));
        assert_eq!(Part::SHAPE.field("="), Some("count"));
        let sample = Sample::from_xml("<s a='1'>\n<boot order='1'/></s>").unwrap();
        assert_eq!((sample.kept.position_of("boot").line, sample.kept.position_of("title").line), (2, 1));
        assert_eq!(sample.to_element("s").child("boot").unwrap().position.line, 2);
    }

    #[test]
    fn errors_have_the_path_of_the_value() {
        let error = |xml: &str| {
            let error = Sample::from_xml(xml).unwrap_err();
            (error.path.clone(), error.to_string())
        };
        let expect = |path: &str, message: &str| (path.to_owned(), message.to_owned());
        assert_eq!(error("<s/>"), expect("s/@a", "line 1: <s> has no attribute a"));
        let message = "line 2: <part>: 'x' is not a whole number from 0 to 4294967295";
        assert_eq!(error("<s a='1'><part>1</part>\n<part>x</part></s>"), expect("s/part[2]", message));
        let message = "line 1: <boot order='-1'>: '-1' is not a whole number from 0 to 4294967295";
        assert_eq!(error("<s a='1'><boot order='-1'/></s>"), expect("s/boot/@order", message));
        assert_eq!(Part::default().count, 3);
    }
}
