//! Overwriting what a volume holds.

use std::sync::Arc;

use rustix::rand::{GetRandomFlags, getrandom};
use virgo_operations::{Error, Result, StorageVolumeWipeAlgorithm as Algorithm};

use super::content::{Content, Stretch};
use virgo_driver_kit::cancel::Stop;

/// How much is overwritten at a time.
const CHUNK: usize = 256 << 10;

/// What is left by the last pass of an algorithm. Memory does not remember the others.
enum Pass {
    Byte(u8),
    Random,
    /// Nothing is left.
    Holes,
}

/// Overwrites everything that was written, up to an end; holes have nothing to overwrite.
pub(super) fn wipe(stop: &Stop, content: &Arc<Content>, end: u64, algorithm: Algorithm) -> Result<()> {
    let pass = match algorithm {
        Algorithm::Zero | Algorithm::Nnsa => Pass::Byte(0),
        Algorithm::Dod => Pass::Byte(0xff),
        Algorithm::Bsi => Pass::Byte(0x7f),
        Algorithm::Gutmann
        | Algorithm::Schneier
        | Algorithm::Pfitzner7
        | Algorithm::Pfitzner33
        | Algorithm::Random => Pass::Random,
        Algorithm::Trim => Pass::Holes,
    };
    let mut buffer = vec![if let Pass::Byte(byte) = pass { byte } else { 0 }; CHUNK];
    let mut place = 0;
    while place < end {
        stop.check()?;
        place += match content.stretch(place, end) {
            Stretch::Hole(length) => length,
            Stretch::Data(length) if matches!(pass, Pass::Holes) => {
                content.punch(place, length)?;
                length
            }
            Stretch::Data(length) => {
                let count = usize::try_from(length).unwrap_or(CHUNK).min(CHUNK);
                if matches!(pass, Pass::Random) {
                    fill(&mut buffer[..count])?;
                }
                content.write(place, &buffer[..count])?;
                count as u64
            }
        };
    }
    Ok(())
}

fn fill(mut buffer: &mut [u8]) -> Result<()> {
    while !buffer.is_empty() {
        let filled = getrandom(&mut *buffer, GetRandomFlags::empty());
        let count = filled.map_err(|error| Error::system("cannot get random bytes", &error.into()))?;
        buffer = &mut buffer[count..];
    }
    Ok(())
}
