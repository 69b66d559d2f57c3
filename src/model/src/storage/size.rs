//! Storage sizes: a number with a unit in XML, bytes in the struct.

use crate::bind::{Kept, Reader, Shape, Spot, Writer, XmlStruct, codecs};
use crate::units::{self, UNITS};
use crate::value::excerpt;
use crate::xml::{Element, XmlError, XmlErrorKind};

/// Maximum; a file size (`off_t`) is signed.
const MAX: u64 = i64::MAX as u64;

/// Amount of storage in bytes, whatever unit it was written in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Size {
    /// Amount in bytes.
    pub bytes: u64,
    /// Unknown attributes and children.
    pub kept: Kept,
}

impl Size {
    /// Makes an amount from bytes.
    pub fn from_bytes(bytes: u64) -> Self {
        Self { bytes, kept: Kept::default() }
    }
}

impl XmlStruct for Size {
    /// The unit has no field: what is written has always the same.
    const SHAPE: &'static Shape = &Shape { name: "Size", fields: &[("bytes", Spot::Text)] };

    fn is_absent(element: &Element) -> bool {
        element.text().trim().is_empty()
    }

    fn from_element(element: Element) -> Result<Self, XmlError> {
        let mut reader = Reader::new(element);
        let unit: Option<String> = codecs::attr::read(&mut reader, "unit")?;
        let count: u64 = codecs::text::read(&mut reader)?;
        let invalid = |why: String| {
            let message = format!("<{}>: {why}", reader.name);
            XmlError::new(XmlErrorKind::Invalid, reader.position, message)
        };
        let unit = unit.as_deref().filter(|unit| !unit.is_empty()).unwrap_or("bytes");
        let each = units::bytes_in(unit).ok_or_else(|| {
            invalid(format!("unknown unit '{}'; known are {UNITS}", excerpt(unit))).within("@unit")
        })?;
        let bytes = count.checked_mul(each).filter(|&bytes| bytes <= MAX);
        let bytes =
            bytes.ok_or_else(|| invalid(format!("{count} {unit} are more than any file can have")))?;
        Ok(Self { bytes, kept: reader.finish() })
    }

    fn to_element(&self, name: &str) -> Element {
        let mut writer = Writer::new(name, &self.kept);
        // Libvirt has another word for it here.
        let unit = if name == "clusterSize" { "B" } else { "bytes" };
        writer.attribute("unit", unit.to_owned());
        writer.text(self.bytes.to_string());
        writer.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_converted() {
        let bytes = |xml: &str| Size::from_xml(xml).map(|size| size.bytes).map_err(|error| error.to_string());
        assert_eq!(bytes("<capacity>7</capacity>"), Ok(7));
        assert_eq!(bytes("<capacity unit=''>7</capacity>"), Ok(7));
        assert_eq!(bytes("<capacity unit='G'> 2 </capacity>"), Ok(2 << 30));
        assert_eq!(bytes("<capacity unit='gb'>2</capacity>"), Ok(2_000_000_000));
        assert_eq!(bytes("<capacity>9223372036854775807</capacity>"), Ok(MAX));
        let message = "line 1: <capacity>: 8 EiB are more than any file can have";
        assert_eq!(bytes("<capacity unit='EiB'>8</capacity>"), Err(message.to_owned()));
        assert!(bytes("<capacity unit='GiG'>1</capacity>").unwrap_err().ends_with(UNITS));
        let size = Size::from_xml("<x unit='KiB' y='z'>64</x>").unwrap();
        assert_eq!(size.to_element("capacity").to_string(), "<capacity unit='bytes' y='z'>65536</capacity>");
        let cluster = size.to_element("clusterSize").to_string();
        assert_eq!(cluster, "<clusterSize unit='B' y='z'>65536</clusterSize>");
    }
}
