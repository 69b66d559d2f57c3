//! Key codes: from the sets that QEMU is close to, to QEMU's own numbers. Called when keys are sent.
use virgo_operations::{Error, ErrorCode, KeycodeSet, Result};

/// The highest of QEMU's numbers.
const HIGHEST: u32 = 0xff;

/// Linux's codes from 96 on, where they leave the order of the XT keyboard, with QEMU's numbers; 0 is none.
const LINUX_FROM_96: [u8; 32] = [
    0x9c, 0x9d, 0xb5, 0x54, 0xb8, 0x5b, 0xc7,
    0xc8, // keypad enter, right ctrl, keypad /, sysrq, right alt, …
    0xc9, 0xcb, 0xcd, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, // page up, left, right, end, down, page down, …
    0xef, 0xa0, 0xae, 0xb0, 0xde, 0x59, 0xce, 0xc6, // macro, mute, volume, power, keypad =, ±, pause
    0x8b, 0x7e, 0x00, 0x00, 0x7d, 0xdb, 0xdc, 0xdd, // scale, keypad comma, hangul, hanja, ¥, meta, …
];

/// Translates a key's code to QEMU's number.
///
/// # Errors
/// `InvalidArg` for a code that the set doesn't have, `ArgumentUnsupported` for a set that isn't known here.
pub(super) fn to_qnum(codeset: KeycodeSet, code: u32) -> Result<u32> {
    let number = match codeset {
        KeycodeSet::Qnum => Some(code),
        KeycodeSet::Linux => linux(code),
        KeycodeSet::Xt | KeycodeSet::AtSet1 => xt(code),
        _ => {
            let message =
                format!("keys can be sent as Linux, XT, AT set 1 or QEMU codes, not as {codeset:?}");
            return Err(Error::new(ErrorCode::ArgumentUnsupported, message));
        }
    };
    let missing = || Error::argument(format!("no key has the code {code} in the set {codeset:?}"));
    number.filter(|number| (1..=HIGHEST).contains(number)).ok_or_else(missing)
}

fn linux(code: u32) -> Option<u32> {
    match code {
        // As on the XT keyboard, whose codes Linux took over.
        1..=83 | 86..=88 => Some(code),
        85 => Some(0x76),
        89 => Some(0x73),
        90 => Some(0x78),
        91 => Some(0x77),
        92 => Some(0x79),
        93 => Some(0x70),
        94 => Some(0x7b),
        96..=127 => Some(LINUX_FROM_96[code as usize - 96].into()),
        _ => None,
    }
}

/// A scan code, whose prefix `e0` QEMU's numbers have as their highest bit.
fn xt(code: u32) -> Option<u32> {
    match (code >> 8, code & 0xff) {
        (0, code) => Some(code),
        (0xe0, code) if code < 0x80 => Some(code | 0x80),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_all_sets() {
        for (set, code, number) in [
            (KeycodeSet::Linux, 30, 0x1e),
            (KeycodeSet::Linux, 28, 0x1c),
            (KeycodeSet::Linux, 103, 0xc8),
            (KeycodeSet::Linux, 105, 0xcb),
            (KeycodeSet::Linux, 111, 0xd3),
            (KeycodeSet::Linux, 125, 0xdb),
            (KeycodeSet::Linux, 116, 0xde),
            (KeycodeSet::Xt, 0xe048, 0xc8),
            (KeycodeSet::Qnum, 0xc8, 0xc8),
        ] {
            assert_eq!(to_qnum(set, code), Ok(number), "{set:?} {code}");
        }
    }

    #[test]
    fn what_is_no_key() {
        let code = |set, code| to_qnum(set, code).unwrap_err().code();
        assert_eq!(code(KeycodeSet::Linux, 0), ErrorCode::InvalidArg);
        assert_eq!(code(KeycodeSet::Linux, 600), ErrorCode::InvalidArg);
        assert_eq!(code(KeycodeSet::Xt, 0xe1_1d), ErrorCode::InvalidArg);
        assert_eq!(code(KeycodeSet::Win32, 1), ErrorCode::ArgumentUnsupported);
    }
}
