//! Permissions of a pool's directory or a volume's file.

use crate::bind::bind;
use crate::value::{Value, excerpt};

/// Permission bits of a file, `0o777` at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Mode(u32);

impl Mode {
    /// Makes a mode, unless it has more than permission bits.
    pub fn new(bits: u32) -> Option<Self> {
        (bits <= 0o777).then_some(Self(bits))
    }

    /// Returns the bits.
    pub fn bits(self) -> u32 {
        self.0
    }
}

impl Value for Mode {
    /// Parses an octal number, with or without a leading zero.
    fn read(text: &str) -> Result<Self, String> {
        let bits = u32::from_str_radix(text.trim(), 8).ok().and_then(Self::new);
        bits.ok_or_else(|| format!("'{}' is not an octal number from 0 to 0777", excerpt(text)))
    }

    fn write(&self) -> String {
        format!("0{:o}", self.0)
    }
}

bind! {
    /// Permissions of a pool's directory or a volume's file.
    pub struct Permissions {
        /// Permission bits.
        pub mode: Option<Mode> = text_of("mode"),
        /// Number of the user who owns it.
        pub owner: Option<u32> = id_of("owner"),
        /// Number of the group that owns it.
        pub group: Option<u32> = id_of("group"),
        /// Label for SELinux and the like.
        pub label: Option<String> = text_of("label"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bind::XmlStruct;

    #[test]
    fn values_are_parsed_as_by_libvirt() {
        let read = |inside: &str| Permissions::from_xml(&format!("<p>{inside}</p>"));
        let all =
            read("<mode>755</mode><owner>0744</owner><group>4294967294</group><label>l</label>").unwrap();
        assert_eq!((all.mode.unwrap().bits(), all.owner, all.group), (0o755, Some(744), Some(u32::MAX - 1)));
        let written: String = all.to_element("p").to_string().lines().map(str::trim).collect();
        let expected = "<p><mode>0755</mode><owner>744</owner><group>4294967294</group><label>l</label></p>";
        assert_eq!(written, expected);
        assert_eq!(read("<owner>-1</owner><group>4294967295</group>"), Ok(Permissions::default()));
        assert_eq!(read("<mode/>"), Ok(Permissions::default()));
        assert_eq!(read("<mode>0</mode>").unwrap().mode.unwrap().write(), "00");
        for wrong in ["<mode>0888</mode>", "<mode>01777</mode>", "<mode>-1</mode>"] {
            let message = read(wrong).unwrap_err().to_string();
            assert!(message.ends_with("is not an octal number from 0 to 0777"), "{message}");
        }
        assert_eq!(
            read("<owner>root</owner>").unwrap_err().to_string(),
            "line 1: <owner>: 'root' is not the number of a user or group"
        );
    }
}
