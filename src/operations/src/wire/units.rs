//! Units, which differ: the API has bytes, nanoseconds and numbers of CPUs; libvirt's protocol KiB, milliseconds and maps.
use virgo_wire::remote::CPUMAP_MAX;
use virgo_wire::xdr::Chars;

use crate::{Error, Result, TypedParameters, TypedValue};

/// An amount of memory of the wire.
pub fn bytes_of_kib(kib: u64) -> u64 {
    kib.saturating_mul(1024)
}

/// An amount of memory for the wire, rounded up: nobody gets less than was asked for.
pub fn kib_of_bytes(bytes: u64) -> u64 {
    bytes.div_ceil(1024)
}

/// A span of time for the wire, rounded up.
pub fn milliseconds(nanoseconds: u64) -> u32 {
    nanoseconds.div_ceil(1_000_000).try_into().unwrap_or(u32::MAX)
}

/// A map with a bit for each CPU, the first one being the lowest bit of the first byte.
///
/// # Errors
/// `InvalidArg` for a number that is higher than the protocol can say.
pub fn cpu_map(cpus: &[u32]) -> Result<Vec<u8>> {
    let mut map = vec![];
    for &cpu in cpus {
        let byte = cpu as usize / 8;
        if byte >= CPUMAP_MAX {
            return Err(Error::argument(format!(
                "no host has a CPU {cpu}: the highest is {}",
                CPUMAP_MAX * 8 - 1
            )));
        }
        if map.len() <= byte {
            map.resize(byte + 1, 0);
        }
        map[byte] |= 1 << (cpu % 8);
    }
    Ok(map)
}

/// The CPUs of a map.
pub fn cpus_in_map(map: &[u8]) -> Vec<u32> {
    let bits =
        map.iter().zip(0u32..).flat_map(|(byte, n)| (0..8).map(move |bit| (n * 8 + bit, byte >> bit & 1)));
    bits.filter_map(|(cpu, is_in)| (is_in == 1).then_some(cpu)).collect()
}

/// The CPUs of a list in words, as calls have it that are about virtual CPUs.
pub fn cpu_list(cpus: &[u32]) -> String {
    cpus.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

/// Amounts of the wire in KiB, which are bytes here: limits of memory, and of the traffic of interfaces. Those have fewer
/// bits there.
pub fn amounts_from_wire(amounts: &TypedParameters) -> TypedParameters {
    let scaled = |value: &TypedValue| match value {
        TypedValue::ULLong(amount) => TypedValue::ULLong(bytes_of_kib(*amount)),
        TypedValue::UInt(amount) => TypedValue::ULLong(bytes_of_kib(u64::from(*amount))),
        other => other.clone(),
    };
    TypedParameters(amounts.0.iter().map(|(name, value)| (name.clone(), scaled(value))).collect())
}

/// The same amounts for the wire.
pub fn amounts_to_wire(amounts: &TypedParameters) -> TypedParameters {
    let scaled = |name: &str, value: &TypedValue| match value {
        TypedValue::ULLong(amount) if is_of_traffic(name) => {
            TypedValue::UInt(kib_of_bytes(*amount).try_into().unwrap_or(u32::MAX))
        }
        TypedValue::ULLong(amount) => TypedValue::ULLong(kib_of_bytes(*amount)),
        // Of a type that hosts refuse.
        other => other.clone(),
    };
    TypedParameters(amounts.0.iter().map(|(name, value)| (name.clone(), scaled(name, value))).collect())
}

fn is_of_traffic(name: &str) -> bool {
    name.starts_with("inbound.") || name.starts_with("outbound.")
}

/// The text in an array of characters, up to its end.
pub fn text_of_chars(chars: &Chars) -> String {
    let text = chars.0.split(|byte| *byte == 0).next().unwrap_or_default();
    virgo_sys::shown(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_rounded_up_and_never_wraps() {
        assert_eq!((bytes_of_kib(3), bytes_of_kib(u64::MAX)), (3072, u64::MAX));
        assert_eq!((kib_of_bytes(0), kib_of_bytes(1), kib_of_bytes(1024), kib_of_bytes(1025)), (0, 1, 1, 2));
        assert_eq!((milliseconds(0), milliseconds(1), milliseconds(u64::MAX)), (0, 1, u32::MAX));
        // "No limit" survives.
        let unlimited = 9_007_199_254_740_991;
        assert_eq!(kib_of_bytes(bytes_of_kib(unlimited)), unlimited);
    }

    #[test]
    fn amounts_survive() {
        let amounts = TypedParameters(vec![
            ("hard_limit".to_owned(), TypedValue::ULLong(5 << 20)),
            ("inbound.average".to_owned(), TypedValue::ULLong(1 << 30)),
        ]);
        let wire = amounts_to_wire(&amounts);
        assert_eq!(wire.get("hard_limit"), Some(&TypedValue::ULLong(5 << 10)));
        assert_eq!(wire.get("inbound.average"), Some(&TypedValue::UInt(1 << 20)));
        assert_eq!(amounts_from_wire(&wire), amounts);
        assert_eq!(cpu_list(&[0, 3, 12]), "0,3,12");
    }

    #[test]
    fn maps_of_cpus_are_read_as_they_were_written() {
        for cpus in [vec![], vec![0], vec![1, 7, 8, 300], vec![16383]] {
            assert_eq!(cpus_in_map(&cpu_map(&cpus).unwrap()), cpus);
        }
        assert_eq!(cpu_map(&[2, 0, 2]).unwrap(), [0b101]);
        assert!(cpu_map(&[16384]).unwrap_err().message().contains("16384"));
        assert!(cpu_map(&[u32::MAX]).is_err());
    }
}
