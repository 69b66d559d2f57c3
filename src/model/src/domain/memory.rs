//! Memory sizes: a number with a unit in XML, KiB in the struct.

use crate::bind::{Kept, Reader, Shape, Spot, Writer, XmlStruct, codecs};
use crate::units::{self, UNITS};
use crate::value::excerpt;
use crate::xml::{Element, XmlError, XmlErrorKind};

/// Amount of memory in KiB, whatever unit it was written in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Memory {
    /// Amount in KiB; 0 means that none was given.
    pub kib: u64,
    /// Unknown attributes and children.
    pub kept: Kept,
}

impl Memory {
    /// Makes an amount from KiB.
    pub fn from_kib(kib: u64) -> Self {
        Self { kib, kept: Kept::default() }
    }

    /// Makes an amount from bytes, rounded up.
    pub fn from_bytes(bytes: u64) -> Self {
        Self::from_kib(bytes.div_ceil(1024))
    }

    /// Returns the amount in bytes.
    pub fn bytes(&self) -> u64 {
        self.kib.saturating_mul(1024)
    }
}

impl XmlStruct for Memory {
    /// The unit has no field: what is written has always the same.
    const SHAPE: &'static Shape = &Shape { name: "Memory", fields: &[("kib", Spot::Text)] };

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
        let unit = unit.as_deref().filter(|unit| !unit.is_empty()).unwrap_or("KiB");
        let bytes = units::bytes_in(unit).ok_or_else(|| {
            invalid(format!("unknown unit '{}'; known are {UNITS}", excerpt(unit))).within("@unit")
        })?;
        // Rounded up, as by libvirt, so that no guest gets less than it was given.
        let kib = u64::try_from((u128::from(count) * u128::from(bytes)).div_ceil(1024));
        // Libvirt counts bytes in 64 bits, and so have others to whom the amount is told.
        let kib = kib.ok().filter(|&kib| kib <= u64::MAX / 1024);
        let kib = kib.ok_or_else(|| invalid(format!("{count} {unit} are more than any machine can have")))?;
        Ok(Self { kib, kept: reader.finish() })
    }

    fn to_element(&self, name: &str) -> Element {
        let mut writer = Writer::new(name, &self.kept);
        writer.attribute("unit", "KiB".to_owned());
        writer.text(self.kib.to_string());
        writer.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_converted() {
        let kib =
            |xml: &str| Memory::from_xml(xml).map(|memory| memory.kib).map_err(|error| error.to_string());
        assert_eq!(kib("<memory>7</memory>"), Ok(7));
        assert_eq!(kib("<memory unit='bytes'>1025</memory>"), Ok(2));
        assert_eq!(kib("<memory unit='GiB'> 2 </memory>"), Ok(2 << 20));
        assert_eq!(kib("<memory unit='mb'>1</memory>"), Ok(977));
        assert_eq!(kib("<memory unit='T'>1</memory>"), Ok(1 << 30));
        let huge = "line 1: <memory>: 16777216 TiB are more than any machine can have";
        assert_eq!(kib("<memory unit='TiB'>16777216</memory>"), Err(huge.to_owned()));
        assert!(kib("<memory unit='päck'>1</memory>").unwrap_err().ends_with(UNITS));
        let kept = Memory::from_xml("<memory unit='MiB' dumpCore='off'>1</memory>").unwrap();
        assert_eq!(kept.to_element("memory").to_string(), "<memory unit='KiB' dumpCore='off'>1024</memory>");
    }
}
