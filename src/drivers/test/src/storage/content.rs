//! What a made-up volume holds: sparse memory, which takes no room before something is written.
//!
//! It is a file that only the kernel knows of, so holes, and who reads while another writes, are the kernel's.
//! It is as long as what was written; up to the volume's end there is nothing more, which reads as zeros.

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, PoisonError};

use rustix::fs::{FallocateFlags, MemfdFlags, SeekFrom, fallocate, fstat, ftruncate, memfd_create, seek};
use rustix::io::{Errno, pread, pwrite, retry_on_intr};
use virgo_operations::{Error, Result};

/// What a volume holds. All who have to do with the volume share it.
#[derive(Default)]
pub(super) struct Content(Mutex<Option<Arc<OwnedFd>>>);

/// A stretch of what a volume holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stretch {
    /// So many bytes that were written.
    Data(u64),
    /// So many bytes that were not, or were given back.
    Hole(u64),
}

impl Content {
    fn written(&self) -> Option<Arc<OwnedFd>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn memory(&self) -> Result<Arc<OwnedFd>> {
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(memory) = &*memory {
            return Ok(memory.clone());
        }
        let flags = MemfdFlags::CLOEXEC;
        let made = match memfd_create("virgo-volume", flags | MemfdFlags::NOEXEC_SEAL) {
            // Kernels before 6.3 do not know that.
            Err(Errno::INVAL) => memfd_create("virgo-volume", flags),
            made => made,
        };
        let made = Arc::new(made.map_err(|error| failed("make", error))?);
        *memory = Some(made.clone());
        Ok(made)
    }

    /// What there is from a place on, up to another.
    pub(super) fn stretch(&self, from: u64, end: u64) -> Result<Stretch> {
        let Some(memory) = self.written().filter(|_| from < end) else {
            return Ok(Stretch::Hole(end.saturating_sub(from)));
        };
        let look = |place| match seek(&memory, place) {
            Ok(found) => Ok(found.min(end)),
            // Nothing follows.
            Err(Errno::NXIO) => Ok(end),
            Err(error) => Err(failed("look into", error)),
        };
        let data = look(SeekFrom::Data(from))?;
        if data > from {
            return Ok(Stretch::Hole(data - from));
        }
        Ok(Stretch::Data(look(SeekFrom::Hole(from))? - from))
    }

    /// How much room writing to a stretch takes which was not taken yet.
    pub(super) fn missing(&self, from: u64, end: u64) -> Result<u64> {
        let (mut place, mut missing) = (from, 0);
        while place < end {
            place += match self.stretch(place, end)? {
                Stretch::Hole(length) => {
                    missing += length;
                    length
                }
                Stretch::Data(length) => length,
            };
        }
        Ok(missing)
    }

    /// Reads; what nobody has written is zero.
    pub(super) fn read(&self, at: u64, buffer: &mut [u8]) -> Result<()> {
        let mut done = 0;
        if let Some(memory) = self.written() {
            while done < buffer.len() {
                let place = at + done as u64;
                match retry_on_intr(|| pread(&memory, &mut buffer[done..], place)) {
                    Ok(0) => break,
                    Ok(count) => done += count,
                    Err(error) => return Err(failed("read", error)),
                }
            }
        }
        buffer[done..].fill(0);
        Ok(())
    }

    /// Writes.
    pub(super) fn write(&self, mut at: u64, mut data: &[u8]) -> Result<()> {
        let memory = self.memory()?;
        while !data.is_empty() {
            let count =
                retry_on_intr(|| pwrite(&memory, data, at)).map_err(|error| failed("write", error))?;
            data = &data[count..];
            at += count as u64;
        }
        Ok(())
    }

    /// Makes a hole.
    pub(super) fn punch(&self, from: u64, length: u64) -> Result<()> {
        let Some(memory) = self.written().filter(|_| length > 0) else { return Ok(()) };
        let how = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
        retry_on_intr(|| fallocate(&memory, how, from, length)).map_err(|error| failed("clear", error))
    }

    /// Forgets what is beyond a place.
    pub(super) fn cut(&self, end: u64) -> Result<()> {
        let Some(memory) = self.written() else { return Ok(()) };
        let length = fstat(&memory).map_err(|error| failed("look at", error))?.st_size;
        if u64::try_from(length).unwrap_or_default() > end {
            retry_on_intr(|| ftruncate(&memory, end)).map_err(|error| failed("cut", error))?;
        }
        Ok(())
    }

    /// How much room it takes.
    pub(super) fn used(&self) -> u64 {
        let blocks = self.written().and_then(|memory| fstat(&memory).ok()).map_or(0, |stat| stat.st_blocks);
        u64::try_from(blocks).unwrap_or_default().saturating_mul(512)
    }
}

fn failed(what: &str, error: Errno) -> Error {
    Error::system(format_args!("cannot {what} the memory of a volume"), &error.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_zeros_and_takes_nothing() {
        let content = Content::default();
        let mut buffer = [7; 9];
        content.read(1 << 40, &mut buffer).unwrap();
        assert_eq!(buffer, [0; 9]);
        content.punch(0, 9).unwrap();
        content.cut(3).unwrap();
        assert_eq!((content.used(), content.written().is_none()), (0, true));
        assert_eq!(content.stretch(5, 20), Ok(Stretch::Hole(15)));
        assert_eq!(content.missing(5, 20), Ok(15));
    }

    #[test]
    fn holes_stay_holes() {
        const FAR: u64 = 1 << 40;
        let content = Content::default();
        content.write(FAR, &[1; 1 << 16]).unwrap();
        assert_eq!(content.used(), 1 << 16);
        assert_eq!(content.stretch(0, FAR * 2), Ok(Stretch::Hole(FAR)));
        assert_eq!(content.stretch(FAR, FAR * 2), Ok(Stretch::Data(1 << 16)));
        assert_eq!(content.stretch(FAR, FAR + 5), Ok(Stretch::Data(5)));
        assert_eq!(content.stretch(FAR + (1 << 16), FAR * 2), Ok(Stretch::Hole(FAR - (1 << 16))));
        assert_eq!(content.missing(FAR - 10, FAR + (1 << 16) + 20), Ok(30));
        let mut buffer = [7; 4];
        content.read(FAR + (1 << 16) - 2, &mut buffer).unwrap();
        assert_eq!(buffer, [1, 1, 0, 0]);
        content.punch(FAR, 1 << 15).unwrap();
        assert_eq!(content.used(), 1 << 15);
        content.cut(FAR + (1 << 15)).unwrap();
        assert_eq!(content.used(), 0);
    }
}
