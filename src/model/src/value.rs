//! Attribute values and texts: conversion between strings and numbers, enumerations, UUIDs, addresses.

use std::fmt;
use uuid::Uuid;

/// Type that can be the value of an attribute or the text of an element.
pub trait Value: Sized {
    /// Parses a value; the error is a message such as `'x' is not a whole number`.
    fn read(text: &str) -> Result<Self, String>;

    /// Formats the value.
    fn write(&self) -> String;
}

/// Truncates a text of a document for a message.
pub fn excerpt(text: &str) -> String {
    const MOST: usize = 80;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl Value for String {
    fn read(text: &str) -> Result<Self, String> {
        Ok(text.to_owned())
    }

    fn write(&self) -> String {
        self.clone()
    }
}

impl Value for bool {
    fn read(text: &str) -> Result<Self, String> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(format!("'{}' is neither yes nor no", excerpt(text))),
        }
    }

    fn write(&self) -> String {
        if *self { "yes" } else { "no" }.to_owned()
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl Value for $number {
            fn read(text: &str) -> Result<Self, String> {
                text.trim().parse().map_err(|_| {
                    format!("'{}' is not a whole number from {} to {}", excerpt(text), Self::MIN, Self::MAX)
                })
            }

            fn write(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

whole_numbers!(i32, u32, u64);

impl Value for Uuid {
    /// Parses it with hyphens anywhere or nowhere, as libvirt does.
    fn read(text: &str) -> Result<Self, String> {
        let digits: String = text.trim().chars().filter(|&character| character != '-').collect();
        let is_whole = digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let uuid = is_whole.then(|| Uuid::try_parse(&digits).ok()).flatten();
        uuid.ok_or_else(|| format!("'{}' is not a UUID: it needs 32 hexadecimal digits", excerpt(text)))
    }

    fn write(&self) -> String {
        self.to_string()
    }
}

/// Number that XML writes with hexadecimal digits, as C has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Hex(pub u32);

impl Value for Hex {
    /// Parses decimal and hexadecimal digits, as libvirt does.
    fn read(text: &str) -> Result<Self, String> {
        let trimmed = text.trim();
        let number = match trimmed.strip_prefix("0x").or_else(|| trimmed.strip_prefix("0X")) {
            Some(digits) if !digits.starts_with('+') => u32::from_str_radix(digits, 16).ok(),
            _ => u32::read(trimmed).ok(),
        };
        number
            .map(Self)
            .ok_or_else(|| format!("'{}' is not a whole number such as 16 or 0x10", excerpt(text)))
    }

    fn write(&self) -> String {
        format!("{:#x}", self.0)
    }
}

/// Hardware address of a network interface, never one that means a group of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MacAddress([u8; 6]);

impl MacAddress {
    /// Makes an address, unless it means a group of interfaces.
    pub fn new(bytes: [u8; 6]) -> Option<Self> {
        (bytes[0] & 1 == 0).then_some(Self(bytes))
    }

    /// Returns the address's six bytes.
    pub fn bytes(self) -> [u8; 6] {
        self.0
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

impl Value for MacAddress {
    fn read(text: &str) -> Result<Self, String> {
        let byte = |pair: &str| {
            let is_hex = matches!(pair.len(), 1 | 2) && pair.bytes().all(|digit| digit.is_ascii_hexdigit());
            is_hex.then(|| u8::from_str_radix(pair, 16).ok()).flatten()
        };
        let bytes: Option<Vec<u8>> = text.trim().split(':').map(byte).collect();
        let bytes: [u8; 6] = bytes
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| format!("'{}' is not a MAC address such as 52:54:00:12:34:56", excerpt(text)))?;
        Self::new(bytes).ok_or_else(|| {
            format!("'{text}' is a multicast MAC address; the first byte of an interface's has to be even")
        })
    }

    fn write(&self) -> String {
        self.to_string()
    }
}

/// Declares an enum whose variants are the words an attribute may hold; the first is the default.
///
/// The text after the colon names the choice in errors. An `open` enum keeps words it does not know in a
/// variant `Other`; the others refuse them and list what they know.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident: $what:literal {
            $First:ident = $first:literal, $($Variant:ident = $word:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub enum $Name {
            #[doc = concat!("Is written `", $first, "`.")]
            #[default]
            $First,
            $(#[doc = concat!("Is written `", $word, "`.")] $Variant,)*
        }

        impl $Name {
            /// Returns the word that stands for it in XML.
            pub fn as_str(&self) -> &str {
                match self { Self::$First => $first, $(Self::$Variant => $word,)* }
            }
        }

        impl $crate::value::Value for $Name {
            fn read(text: &str) -> Result<Self, String> {
                match text {
                    $first => Ok(Self::$First),
                    $($word => Ok(Self::$Variant),)*
                    _ => Err($crate::value::unknown_word($what, text, &[$first, $($word),*])),
                }
            }

            fn write(&self) -> String {
                self.as_str().to_owned()
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub open enum $Name:ident: $what:literal {
            $First:ident = $first:literal, $($Variant:ident = $word:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
        pub enum $Name {
            #[doc = concat!("Is written `", $first, "`.")]
            #[default]
            $First,
            $(#[doc = concat!("Is written `", $word, "`.")] $Variant,)*
            #[doc = concat!("Holds a ", $what, " this library has no name for.")]
            Other(String),
        }

        impl $Name {
            /// Returns the word that stands for it in XML.
            pub fn as_str(&self) -> &str {
                match self { Self::$First => $first, $(Self::$Variant => $word,)* Self::Other(word) => word }
            }
        }

        impl $crate::value::Value for $Name {
            fn read(text: &str) -> Result<Self, String> {
                Ok(match text {
                    $first => Self::$First,
                    $($word => Self::$Variant,)*
                    _ => Self::Other(text.to_owned()),
                })
            }

            fn write(&self) -> String {
                self.as_str().to_owned()
            }
        }
    };
}

pub(crate) use choices;

/// Whether a word is none of those known, for [`choices`].
pub(crate) fn unknown_word(what: &str, word: &str, known: &[&str]) -> String {
    format!("unknown {what} '{}'; known are {}", excerpt(word), known.join(", "))
}

choices! {
    /// Whether something is switched on, where libvirt writes that as `on` and `off`.
    pub enum OnOff: "switch" {
        Off = "off",
        On = "on",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_parsed_as_by_libvirt() {
        assert_eq!(u32::read(" 7\n"), Ok(7));
        assert_eq!(u32::read("-7").unwrap_err(), "'-7' is not a whole number from 0 to 4294967295");
        assert_eq!(OnOff::read("yes").unwrap_err(), "unknown switch 'yes'; known are off, on");
        let uuid = Uuid::read("6695eb01f6a48304-79aa97f2502e193F").unwrap();
        assert_eq!(uuid.write(), "6695eb01-f6a4-8304-79aa-97f2502e193f");
        assert_eq!(MacAddress::read("52:54:0:AB:cd:ef").unwrap().write(), "52:54:00:ab:cd:ef");
        for wrong in ["52:54:00:ab:cd", "52:54:00:ab:cd:ef:01", "+2:54:00:ab:cd:ef", "5254.00ab.cdef", ""] {
            assert!(MacAddress::read(wrong).unwrap_err().contains("is not a MAC address"), "{wrong}");
        }
        assert!(MacAddress::read("01:00:5e:00:00:01").unwrap_err().contains("multicast"));
    }
}
