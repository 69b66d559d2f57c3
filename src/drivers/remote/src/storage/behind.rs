//! A file that is written while what is to be written next still comes. Called by downloads.
//!
//! Another thread writes, as a disk may be slow. Whoever waits for that cannot read the socket meanwhile, which
//! costs more than the writing itself; so nobody waits until much has been gathered.

use std::pin::Pin;

use futures_lite::future::poll_once;
use virgo_operations::Result;

use virgo_driver_kit::cancel::cancellable;
use virgo_driver_kit::transfer::{FileSink, Piece};

/// From how many bytes on they are written, if nothing is being written: daemons send twice as many at a time.
/// More would have left the processor's cache again by then.
const ENOUGH: usize = 128 << 10;

/// How much is gathered while something is being written, in bytes and in pieces.
const MOST: usize = 2 << 20;
const MOST_PIECES: usize = 256;

/// See the module. To drop it leaves out what was not written.
pub(super) struct Behind {
    /// Gives the file once everything has been written that was given to it.
    writing: Pin<Box<dyn Future<Output = Result<FileSink>> + Send>>,
    gathered: Vec<Piece>,
    /// The bytes of what was gathered.
    size: usize,
}

impl Behind {
    pub(super) fn new(sink: FileSink) -> Self {
        Self { writing: Box::pin(async { Ok(sink) }), gathered: vec![], size: 0 }
    }

    /// Takes what is to be written next, and waits only if that is too much by now.
    ///
    /// # Errors
    /// What went wrong with something that was put before.
    pub(super) async fn put(&mut self, piece: Piece) -> Result<()> {
        if let Piece::Data(data) = &piece {
            self.size += data.len();
        }
        self.gathered.push(piece);
        if self.size >= MOST || self.gathered.len() >= MOST_PIECES {
            let sink = self.writing.as_mut().await?;
            self.write(sink);
        } else if self.size >= ENOUGH
            && let Some(sink) = poll_once(self.writing.as_mut()).await
        {
            self.write(sink?);
        }
        Ok(())
    }

    /// The file, once everything is in it.
    ///
    /// # Errors
    /// What went wrong with it.
    pub(super) async fn end(mut self) -> Result<FileSink> {
        let sink = self.writing.as_mut().await?;
        self.write(sink);
        self.writing.await
    }

    /// Begins to write what was gathered.
    fn write(&mut self, sink: FileSink) {
        let pieces = std::mem::take(&mut self.gathered);
        self.size = 0;
        self.writing = Box::pin(cancellable(move |stop| {
            let mut sink = sink.until(stop);
            pieces.iter().try_for_each(|piece| sink.write(piece)).map(|()| sink)
        }));
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Read;
    use std::os::fd::OwnedFd;

    use futures_lite::future::block_on;

    use super::*;

    fn data(length: usize, number: usize) -> Piece {
        Piece::Data(vec![number as u8; length])
    }

    #[test]
    fn everything_is_written_in_order() {
        let file = tempfile::tempfile().unwrap();
        let mut behind = Behind::new(FileSink::new(&file.try_clone().unwrap().into(), false).unwrap());
        let lengths = [1, ENOUGH - 1, ENOUGH, 7, MOST, 3, MOST - 1, 100, 5];
        for (number, length) in lengths.into_iter().enumerate() {
            block_on(behind.put(data(length, number))).unwrap();
        }
        block_on(behind.put(Piece::Hole(9))).unwrap();
        let total = lengths.iter().sum::<usize>() + 9;
        assert_eq!(block_on(behind.end()).unwrap().finish().unwrap(), total as u64);
        let expected: Vec<u8> = (0..lengths.len())
            .flat_map(|number| vec![number as u8; lengths[number]])
            .chain(vec![0; 9])
            .collect();
        let mut file = file;
        std::io::Seek::rewind(&mut file).unwrap();
        let mut found = vec![];
        file.read_to_end(&mut found).unwrap();
        assert!(found == expected);
    }

    #[test]
    fn nobody_waits_for_a_reader_until_it_is_much() {
        let (mut reader, writer) = std::io::pipe().unwrap();
        let mut behind = Behind::new(FileSink::new(&OwnedFd::from(writer), false).unwrap());
        // The first fills the pipe, and waits in the other thread.
        block_on(behind.put(data(MOST / 2, 1))).unwrap();
        let more = MOST - MOST / 8;
        assert!(block_on(poll_once(behind.put(data(more, 2)))).is_some());
        {
            let mut put = Box::pin(behind.put(data(MOST / 8, 3)));
            assert!(block_on(poll_once(put.as_mut())).is_none());
            reader.read_exact(&mut vec![0; MOST / 2]).unwrap();
            block_on(put).unwrap();
        }
        let read = std::thread::spawn(move || {
            let mut rest = vec![];
            reader.read_to_end(&mut rest).map(|count| (count, rest.first().copied()))
        });
        drop(block_on(behind.end()).unwrap());
        assert_eq!(read.join().unwrap().unwrap(), (MOST, Some(2)));
    }

    #[test]
    fn a_failure_is_told_by_what_comes_next() {
        let full: OwnedFd = File::options().write(true).open("/dev/full").unwrap().into();
        let mut behind = Behind::new(FileSink::new(&full, false).unwrap());
        let failed = (0..1000).find_map(|_| block_on(behind.put(data(ENOUGH, 1))).err()).unwrap();
        assert!(failed.message().contains("after 0 bytes"), "{}", failed.message());

        let mut behind = Behind::new(FileSink::new(&full, false).unwrap());
        block_on(behind.put(data(1, 1))).unwrap();
        assert!(block_on(behind.end()).is_err());
    }
}
