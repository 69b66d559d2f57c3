//! The user's files from which and to which volumes are copied, in pieces: data and holes. Called by the drivers
//! that have volumes, where waiting for a disk does no harm.
//!
//! A file may be anything that has a descriptor. Only regular files have holes; others get zeros for them.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::{
    FallocateFlags, FileType, OFlags, SeekFrom, fallocate, fcntl_getfl, fstat, ftruncate, seek,
};
use rustix::io::{Errno, pread, pwrite};
use virgo_operations::{Error, Progress, Result};

use crate::cancel::Stop;

/// How much is read at once.
const CHUNK: usize = 1 << 20;

/// How many zeros are written at once.
const ZEROS: &[u8] = &[0; 64 << 10];

/// How much a pipe, a socket or a terminal takes without waiting if it takes anything.
const LITTLE: usize = 4096;

/// Some of what a volume holds.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// Bytes.
    Data(Vec<u8>),
    /// So many zeros, which nobody stored.
    Hole(u64),
}

impl Piece {
    /// How many bytes of the volume it stands for.
    pub fn length(&self) -> u64 {
        match self {
            Self::Data(data) => data.len() as u64,
            Self::Hole(length) => *length,
        }
    }
}

/// A file that is written, from its position on, which in the end is behind what was written.
pub struct FileSink {
    file: OwnedFd,
    has_holes: bool,
    /// Where to write next, if it has places: the position is the user's meanwhile, who may have given up.
    at: Option<u64>,
    written: u64,
    stop: Option<Stop>,
    /// Who is told how much was written, of how much.
    progress: (Progress, Option<u64>),
}

impl FileSink {
    /// Takes a file that stays the caller's. With `has_holes`, holes become holes, if it can have them.
    pub fn new(file: &OwnedFd, has_holes: bool) -> Result<Self> {
        virgo_runtime::ignore_broken_pipes();
        let file = copy(file)?;
        // Whatever is appended goes to the end, and so has no place for a hole.
        let is_appended = fcntl_getfl(&file).is_ok_and(|flags| flags.contains(OFlags::APPEND));
        let at = if is_appended { None } else { position(&file)? };
        Ok(Self {
            has_holes: has_holes && at.is_some(),
            file,
            at,
            written: 0,
            stop: None,
            progress: (Progress::NONE, None),
        })
    }

    /// Does not wait for the file any longer once nobody waits for the work.
    pub fn until(self, stop: &Stop) -> Self {
        Self { stop: Some(stop.clone()), ..self }
    }

    /// Tells how much was written, of so much, if that is known.
    pub fn telling(self, progress: &Progress, total: Option<u64>) -> Self {
        Self { progress: (progress.clone(), total), ..self }
    }

    /// Writes a piece.
    ///
    /// # Errors
    /// `SystemError` which says how much was written before.
    pub fn write(&mut self, piece: &Piece) -> Result<()> {
        let result = match piece {
            Piece::Data(data) => self.data(data),
            Piece::Hole(length) if self.has_holes => self.hole(*length),
            Piece::Hole(length) => self.zeros(*length),
        };
        if let Err(errno) = result {
            // Of what was given up the position is the user's again.
            if errno != Errno::CANCELED {
                let _ = self.advance();
            }
            return Err(self.failed(errno));
        }
        self.written = self.written.saturating_add(piece.length());
        let (progress, total) = &self.progress;
        progress.tell(self.written, *total);
        Ok(())
    }

    /// Makes the file as long as all that was written, and tells how much that was.
    pub fn finish(self) -> Result<u64> {
        let lengthen = |end| if end > size(&self.file)? { ftruncate(&self.file, end) } else { Ok(()) };
        let lengthened = self.at.filter(|_| self.has_holes).map_or(Ok(()), lengthen);
        lengthened.and_then(|()| self.advance()).map_err(|errno| self.failed(errno))?;
        Ok(self.written)
    }

    fn advance(&self) -> rustix::io::Result<()> {
        self.at.map_or(Ok(()), |at| seek(&self.file, SeekFrom::Start(at)).map(drop))
    }

    fn data(&mut self, mut data: &[u8]) -> rustix::io::Result<()> {
        let may_wait = self.stop.is_some() && self.at.is_none() && may_wait(&self.file);
        let most = if may_wait { LITTLE } else { usize::MAX };
        while !data.is_empty() {
            if let Some(stop) = &self.stop {
                stop.until(&self.file, PollFlags::OUT)?;
            }
            let some = &data[..data.len().min(most)];
            let written = match self.at {
                Some(at) => pwrite(&self.file, some, at),
                None => rustix::io::write(&self.file, some),
            };
            match written {
                Ok(count) => {
                    data = &data[count..];
                    self.at = self.at.map(|at| at + count as u64);
                }
                Err(Errno::WOULDBLOCK) => wait(&self.file, PollFlags::OUT)?,
                Err(Errno::INTR) => {}
                Err(errno) => return Err(errno),
            }
        }
        Ok(())
    }

    fn zeros(&mut self, mut length: u64) -> rustix::io::Result<()> {
        while length > 0 {
            let count = length.min(ZEROS.len() as u64);
            self.data(&ZEROS[..count as usize])?;
            length -= count;
        }
        Ok(())
    }

    fn hole(&mut self, length: u64) -> rustix::io::Result<()> {
        let Some(begin) = self.at else { return self.zeros(length) };
        let old = size(&self.file)?.saturating_sub(begin).min(length);
        if old > 0 {
            let punch = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
            match fallocate(&self.file, punch, begin, old) {
                Ok(()) => {}
                Err(Errno::OPNOTSUPP) => self.zeros(old)?,
                Err(errno) => return Err(errno),
            }
        }
        self.at = Some(begin.saturating_add(length));
        Ok(())
    }

    fn failed(&self, errno: Errno) -> Error {
        let what = format!("cannot write to the file, after {} bytes", self.written);
        Error::system(what, &errno.into())
    }
}

/// A file that is read, from its position on, which in the end is behind what was read.
pub struct FileSource {
    file: OwnedFd,
    has_holes: bool,
    /// Where to read next, if it has places.
    at: Option<u64>,
    left: u64,
    /// Up to where there is data for sure, if its holes are told.
    data_end: u64,
    stop: Option<Stop>,
    /// How often it was asked where there is data.
    #[cfg(test)]
    looks: usize,
}

impl FileSource {
    /// Takes a file that stays the caller's, of which so many bytes at the most are wanted; 0 stands for all. With
    /// `has_holes`, its holes are told as such.
    pub fn new(file: &OwnedFd, has_holes: bool, length: u64) -> Result<Self> {
        let file = copy(file)?;
        let at = position(&file)?;
        let left = if length == 0 { u64::MAX } else { length };
        Ok(Self {
            has_holes: has_holes && at.is_some(),
            file,
            at,
            left,
            data_end: 0,
            stop: None,
            #[cfg(test)]
            looks: 0,
        })
    }

    /// Has its holes told as such, if it can have any.
    pub fn with_holes(self) -> Self {
        Self { has_holes: self.at.is_some(), ..self }
    }

    /// How many bytes there are, if that is known beforehand.
    pub fn length(&self) -> Option<u64> {
        let at = self.at?;
        size(&self.file).ok().map(|size| size.saturating_sub(at).min(self.left))
    }

    /// Does not wait for the file any longer once nobody waits for the work.
    pub fn until(self, stop: &Stop) -> Self {
        Self { stop: Some(stop.clone()), ..self }
    }

    /// The next piece; nothing at the end.
    ///
    /// # Errors
    /// `SystemError` if the file can't be read.
    pub fn next_piece(&mut self) -> Result<Option<Piece>> {
        let failed = |errno: Errno| Error::system("cannot read the file", &errno.into());
        let piece = self.read().map_err(failed)?;
        match (&piece, self.at) {
            (Some(piece), at) => {
                self.left -= piece.length();
                self.at = at.map(|at| at.saturating_add(piece.length()));
            }
            (None, Some(at)) => seek(&self.file, SeekFrom::Start(at)).map(drop).map_err(failed)?,
            (None, None) => {}
        }
        Ok(piece)
    }

    fn read(&mut self) -> rustix::io::Result<Option<Piece>> {
        if self.left == 0 {
            return Ok(None);
        }
        let mut most = CHUNK as u64;
        if let Some(at) = self.at.filter(|_| self.has_holes) {
            // A file system may look at all pages up to the next hole, so it is not asked for each piece.
            if at >= self.data_end {
                #[cfg(test)]
                {
                    self.looks += 1;
                }
                let (data, end) = self.next_data(at)?;
                self.data_end = end;
                let hole = (data - at).min(self.left);
                if hole > 0 {
                    return Ok(Some(Piece::Hole(hole)));
                }
            }
            most = most.min(self.data_end - at);
        }
        let mut data = vec![0; most.min(self.left) as usize];
        loop {
            if let Some(stop) = &self.stop {
                stop.until(&self.file, PollFlags::IN)?;
            }
            let read = match self.at {
                Some(at) => pread(&self.file, &mut data, at),
                None => rustix::io::read(&self.file, &mut data),
            };
            match read {
                Ok(0) => return Ok(None),
                Ok(count) => {
                    data.truncate(count);
                    return Ok(Some(Piece::Data(data)));
                }
                Err(Errno::WOULDBLOCK) => wait(&self.file, PollFlags::IN)?,
                Err(Errno::INTR) => {}
                Err(errno) => return Err(errno),
            }
        }
    }

    /// From where to where there is data next. It is found by moving the position, which is put back.
    fn next_data(&self, at: u64) -> rustix::io::Result<(u64, u64)> {
        let before = seek(&self.file, SeekFrom::Current(0))?;
        let data = match seek(&self.file, SeekFrom::Data(at)) {
            Ok(data) => data,
            // There is none up to the end.
            Err(Errno::NXIO) => size(&self.file)?.max(at),
            Err(errno) => return Err(errno),
        };
        let end = match seek(&self.file, SeekFrom::Hole(data)) {
            Err(Errno::NXIO) => Ok(data),
            end => end,
        };
        seek(&self.file, SeekFrom::Start(before))?;
        Ok((data, end?))
    }
}

/// Copies a descriptor that stays the caller's.
pub fn copy(file: &OwnedFd) -> Result<OwnedFd> {
    virgo_sys::fd::duplicate(file.as_fd())
        .map_err(|e: io::Error| Error::system("cannot copy a file descriptor", &e))
}

/// Where a file is to be read or written next, if it has places.
fn position(file: &OwnedFd) -> Result<Option<u64>> {
    let find = || match FileType::from_raw_mode(fstat(file)?.st_mode) {
        FileType::RegularFile => seek(file, SeekFrom::Current(0)).map(Some),
        _ => Ok(None),
    };
    find().map_err(|errno: Errno| Error::system("cannot look at the file", &errno.into()))
}

/// Whether writing waits for somebody who reads.
fn may_wait(file: &OwnedFd) -> bool {
    let is_between = |kind| matches!(kind, FileType::Fifo | FileType::Socket);
    rustix::termios::isatty(file)
        || fstat(file).is_ok_and(|stat| is_between(FileType::from_raw_mode(stat.st_mode)))
}

fn size(file: &OwnedFd) -> rustix::io::Result<u64> {
    Ok(u64::try_from(fstat(file)?.st_size).unwrap_or_default())
}

fn wait(file: &OwnedFd, what: PollFlags) -> rustix::io::Result<()> {
    match poll(&mut [PollFd::new(file, what)], None) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(errno) => Err(errno),
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::{Read, Seek, Write};
    use std::os::unix::fs::MetadataExt;

    use virgo_operations::ErrorCode;

    use super::*;

    fn pieces(source: &mut FileSource) -> Vec<Piece> {
        std::iter::from_fn(|| source.next_piece().unwrap()).collect()
    }

    #[test]
    fn holes_stay_holes() {
        let mut from = tempfile::tempfile().unwrap();
        from.write_all(&[7; 4096]).unwrap();
        from.seek(io::SeekFrom::Start(16 << 20)).unwrap();
        from.write_all(&[8; 4096]).unwrap();
        from.set_len(32 << 20).unwrap();
        from.rewind().unwrap();
        let mut source = FileSource::new(&from.try_clone().unwrap().into(), true, 0).unwrap();
        let read = pieces(&mut source);
        assert_eq!(source.looks, 4, "before each extent, for the hole at the end, and for the end");
        let [first, second] = [7, 8].map(|byte| Piece::Data(vec![byte; 4096]));
        assert_eq!(read, [first, Piece::Hole((16 << 20) - 4096), second, Piece::Hole((16 << 20) - 4096)]);

        // Over something else that is longer than the first hole begins.
        let mut to = tempfile::tempfile().unwrap();
        to.write_all(&vec![9; 1 << 20]).unwrap();
        to.rewind().unwrap();
        let mut sink = FileSink::new(&to.try_clone().unwrap().into(), true).unwrap();
        read.iter().for_each(|piece| sink.write(piece).unwrap());
        assert_eq!(sink.finish().unwrap(), 32 << 20);
        assert!(to.metadata().unwrap().blocks() * 512 < 1 << 20, "it has no holes");
        let [mut expected, mut written] = [vec![], vec![]];
        from.rewind().unwrap();
        from.read_to_end(&mut expected).unwrap();
        to.rewind().unwrap();
        to.read_to_end(&mut written).unwrap();
        assert!(expected == written);
    }

    #[test]
    fn an_extent_is_looked_for_once_however_many_pieces_it_has() {
        const PIECES: usize = 8;
        let mut from = tempfile::tempfile().unwrap();
        from.write_all(&vec![7; PIECES * CHUNK]).unwrap();
        from.rewind().unwrap();
        let mut source = FileSource::new(&from.into(), true, 0).unwrap();
        assert_eq!(pieces(&mut source).len(), PIECES);
        assert_eq!(source.looks, 2, "for the extent and for the end");
    }

    #[test]
    fn what_has_no_holes_gets_zeros() {
        let (mut reader, writer) = io::pipe().unwrap();
        let reading = std::thread::spawn(move || {
            let mut all = vec![];
            reader.read_to_end(&mut all).map(|_| all).unwrap()
        });
        let mut sink = FileSink::new(&OwnedFd::from(writer), true).unwrap();
        sink.write(&Piece::Data(b"x".to_vec())).unwrap();
        sink.write(&Piece::Hole(200_000)).unwrap();
        assert_eq!(sink.finish().unwrap(), 200_001);
        let all = reading.join().unwrap();
        assert!(all.len() == 200_001 && all[1..].iter().all(|byte| *byte == 0));
    }

    #[test]
    fn nobody_waits_for_a_file_for_nobody() {
        use futures_lite::future::{block_on, poll_once};
        use rustix::event::{PollFd, PollFlags, Timespec, poll};

        // One pipe is empty and the other full: both would have to wait for ever.
        let (empty, mut into_empty) = io::pipe().unwrap();
        let (mut from_full, full) = io::pipe().unwrap();
        let (empty, full) = (OwnedFd::from(empty), OwnedFd::from(full));
        let mut source = FileSource::new(&empty, false, 0).unwrap();
        let mut sink = FileSink::new(&full, false).unwrap();
        let mut reading = Box::pin(crate::cancel::cancellable(move |stop| {
            source = source.until(stop);
            source.next_piece()
        }));
        let mut writing = Box::pin(crate::cancel::cancellable(move |stop| {
            sink = sink.until(stop);
            sink.write(&Piece::Hole(1 << 30))
        }));
        assert!(block_on(poll_once(&mut reading)).is_none() && block_on(poll_once(&mut writing)).is_none());
        virgo_testkit::until("the pipe is full", || {
            let mut ready = [PollFd::new(&full, PollFlags::OUT)];
            poll(&mut ready, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })) == Ok(0)
        });
        drop((reading, writing, empty, full));
        // The last copies are closed.
        let mut all = vec![];
        from_full.read_to_end(&mut all).unwrap();
        assert!((1..1 << 30).contains(&all.len()));
        virgo_testkit::until("nobody reads the other", || into_empty.write(b"x").is_err());
    }

    #[test]
    fn only_so_much_is_read() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&vec![7; 3 << 20]).unwrap();
        file.seek(io::SeekFrom::Start(1 << 20)).unwrap();
        let file = OwnedFd::from(file);
        let mut source = FileSource::new(&file, false, (1 << 20) + 5).unwrap();
        assert_eq!(pieces(&mut source).iter().map(Piece::length).sum::<u64>(), (1 << 20) + 5);
    }

    #[test]
    fn a_full_disk_is_said_with_what_was_written() {
        let full = OwnedFd::from(File::options().write(true).open("/dev/full").unwrap());
        let mut sink = FileSink::new(&full, true).unwrap();
        let error = sink.write(&Piece::Data(b"x".to_vec())).unwrap_err();
        assert_eq!(error.code(), ErrorCode::SystemError);
        assert!(error.message().contains("after 0 bytes: No space left on device"), "{error}");
    }
}
