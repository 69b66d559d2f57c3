//! What a made-up volume holds: sparse memory, which takes no room before something is written.
//!
//! It is a file that only the kernel knows of, so who reads while another writes is the kernel's to solve. Where it has
//! holes is written down beside it: see [`Extents`]. It is as long as what was written; up to the volume's end there is
//! nothing more, which reads as zeros.

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustix::fs::{FallocateFlags, MemfdFlags, fallocate, fstat, ftruncate, memfd_create};
use rustix::io::{Errno, pread, pwrite, retry_on_intr};
use virgo_operations::{Error, Result};

use super::extents::Extents;

/// What a volume holds. All who have to do with the volume share it.
#[derive(Default)]
pub(super) struct Content(Mutex<Held>);

/// The lock is held while something is written or given back, so that the extents are those of the memory.
#[derive(Default)]
struct Held {
    memory: Option<Arc<OwnedFd>>,
    extents: Extents,
}

/// A stretch of what a volume holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stretch {
    /// So many bytes that were written.
    Data(u64),
    /// So many bytes that were not, or were given back.
    Hole(u64),
}

impl Content {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What there is from a place on, up to another.
    pub(super) fn stretch(&self, from: u64, end: u64) -> Stretch {
        let extents = &self.held().extents;
        match extents.end(from) {
            Some(data) => Stretch::Data(data.min(end).saturating_sub(from)),
            None => {
                let next = extents.next(from).unwrap_or(end);
                Stretch::Hole(next.min(end).saturating_sub(from))
            }
        }
    }

    /// How much room writing to a stretch takes which was not taken yet.
    pub(super) fn missing(&self, from: u64, end: u64) -> u64 {
        let (mut place, mut missing) = (from, 0);
        while place < end {
            place += match self.stretch(place, end) {
                Stretch::Hole(length) => {
                    missing += length;
                    length
                }
                Stretch::Data(length) => length,
            };
        }
        missing
    }

    /// Reads; what nobody has written is zero.
    pub(super) fn read(&self, at: u64, buffer: &mut [u8]) -> Result<()> {
        let mut done = 0;
        // What it holds while another writes is the kernel's to say.
        let memory = self.held().memory.clone();
        if let Some(memory) = memory {
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
        let mut held = self.held();
        let memory = held.memory()?;
        while !data.is_empty() {
            let count =
                retry_on_intr(|| pwrite(&memory, data, at)).map_err(|error| failed("write", error))?;
            data = &data[count..];
            held.extents.insert(at, at + count as u64);
            at += count as u64;
        }
        Ok(())
    }

    /// Makes a hole.
    pub(super) fn punch(&self, from: u64, length: u64) -> Result<()> {
        let held = &mut *self.held();
        let Some(memory) = held.memory.as_ref().filter(|_| length > 0) else { return Ok(()) };
        let how = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
        retry_on_intr(|| fallocate(memory, how, from, length)).map_err(|error| failed("clear", error))?;
        held.extents.remove(from, from.saturating_add(length));
        Ok(())
    }

    /// Forgets what is beyond a place.
    pub(super) fn cut(&self, end: u64) -> Result<()> {
        let held = &mut *self.held();
        let Some(memory) = &held.memory else { return Ok(()) };
        let length = fstat(memory).map_err(|error| failed("look at", error))?.st_size;
        if u64::try_from(length).unwrap_or_default() > end {
            retry_on_intr(|| ftruncate(memory, end)).map_err(|error| failed("cut", error))?;
            held.extents.remove(end, u64::MAX);
        }
        Ok(())
    }

    /// How much room it takes.
    pub(super) fn used(&self) -> u64 {
        self.held().extents.total()
    }
}

impl Held {
    fn memory(&mut self) -> Result<Arc<OwnedFd>> {
        if let Some(memory) = &self.memory {
            return Ok(memory.clone());
        }
        let flags = MemfdFlags::CLOEXEC;
        let made = match memfd_create("virgo-volume", flags | MemfdFlags::NOEXEC_SEAL) {
            // Kernels before 6.3 do not know that.
            Err(Errno::INVAL) => memfd_create("virgo-volume", flags),
            made => made,
        };
        let made = Arc::new(made.map_err(|error| failed("make", error))?);
        self.memory = Some(made.clone());
        Ok(made)
    }
}

fn failed(what: &str, error: Errno) -> Error {
    Error::system(format_args!("cannot {what} the memory of a volume"), &error.into())
}

#[cfg(test)]
mod tests {
    use super::super::access::Reader;
    use super::*;

    #[test]
    fn nothing_is_zeros_and_takes_nothing() {
        let content = Content::default();
        let mut buffer = [7; 9];
        content.read(1 << 40, &mut buffer).unwrap();
        assert_eq!(buffer, [0; 9]);
        content.punch(0, 9).unwrap();
        content.cut(3).unwrap();
        assert_eq!((content.used(), content.held().memory.is_none()), (0, true));
        assert_eq!(content.stretch(5, 20), Stretch::Hole(15));
        assert_eq!(content.missing(5, 20), 15);
    }

    #[test]
    fn holes_stay_holes() {
        const FAR: u64 = 1 << 40;
        let content = Content::default();
        content.write(FAR, &[1; 1 << 16]).unwrap();
        assert_eq!(content.used(), 1 << 16);
        assert_eq!(content.stretch(0, FAR * 2), Stretch::Hole(FAR));
        assert_eq!(content.stretch(FAR, FAR * 2), Stretch::Data(1 << 16));
        assert_eq!(content.stretch(FAR, FAR + 5), Stretch::Data(5));
        assert_eq!(content.stretch(FAR + (1 << 16), FAR * 2), Stretch::Hole(FAR - (1 << 16)));
        assert_eq!(content.missing(FAR - 10, FAR + (1 << 16) + 20), 30);
        let mut buffer = [7; 4];
        content.read(FAR + (1 << 16) - 2, &mut buffer).unwrap();
        assert_eq!(buffer, [1, 1, 0, 0]);
        content.punch(FAR, 1 << 15).unwrap();
        assert_eq!(content.used(), 1 << 15);
        content.cut(FAR + (1 << 15)).unwrap();
        assert_eq!(content.used(), 0);
    }

    /// What is read, written or wiped piece by piece costs as much for each piece, however long it is.
    #[test]
    fn each_piece_takes_as_many_steps() {
        const PIECE: usize = 1 << 16;
        let content = Arc::new(Content::default());
        let steps = || content.held().extents.take_steps();
        for pieces in [16, 256] {
            let end = (pieces * PIECE) as u64;
            for _ in 0..2 {
                for piece in 0..pieces {
                    let from = (piece * PIECE) as u64;
                    content.missing(from, from + PIECE as u64);
                    content.write(from, &[1; PIECE]).unwrap();
                }
                let written = steps();
                assert!(written <= 4 * pieces, "{written} steps to write {pieces} pieces");
            }
            let mut reader = Reader::all(content.clone(), end);
            while reader.next(PIECE).unwrap().is_some() {}
            assert!(steps() <= 2 * pieces);
            // Holes between them are found as fast.
            for piece in (0..pieces).step_by(2) {
                content.punch((piece * PIECE) as u64, PIECE as u64).unwrap();
            }
            assert!(steps() <= 2 * pieces);
            let mut reader = Reader::all(content.clone(), end);
            while reader.next(PIECE).unwrap().is_some() {}
            assert!(steps() <= 2 * pieces);
        }
    }
}
