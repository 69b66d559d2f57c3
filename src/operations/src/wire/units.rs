//! Units, which differ: the API has bytes, nanoseconds and numbers of CPUs; libvirt's protocol KiB, milliseconds and maps.
use virgo_wire::remote::CPUMAP_MAX;

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

/// The limits of memory that the wire has in KiB: all that there are.
fn scaled(limits: &TypedParameters, scale: fn(u64) -> u64) -> TypedParameters {
    let scaled = |value: &TypedValue| match value {
        TypedValue::ULLong(amount) => TypedValue::ULLong(scale(*amount)),
        // Of a type that hosts refuse.
        other => other.clone(),
    };
    TypedParameters(limits.0.iter().map(|(name, value)| (name.clone(), scaled(value))).collect())
}

/// Limits of memory of the wire.
pub fn limits_from_wire(limits: &TypedParameters) -> TypedParameters {
    scaled(limits, bytes_of_kib)
}

/// Limits of memory for the wire.
pub fn limits_to_wire(limits: &TypedParameters) -> TypedParameters {
    scaled(limits, kib_of_bytes)
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
    fn maps_of_cpus_are_read_as_they_were_written() {
        for cpus in [vec![], vec![0], vec![1, 7, 8, 300], vec![16383]] {
            assert_eq!(cpus_in_map(&cpu_map(&cpus).unwrap()), cpus);
        }
        assert_eq!(cpu_map(&[2, 0, 2]).unwrap(), [0b101]);
        assert!(cpu_map(&[16384]).unwrap_err().message().contains("16384"));
        assert!(cpu_map(&[u32::MAX]).is_err());
    }
}
