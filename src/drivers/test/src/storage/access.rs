//! Reading and writing a stretch of a volume, piece by piece, each under the host's lock.

use std::sync::Arc;

use rustix::io::Errno;
use uuid::Uuid;
use virgo_operations::{Error, ErrorCode, Result, handle};

use super::content::{Content, Stretch};
use super::pool::Pool;
use super::volume::Volume;
use crate::node::{Node, State};
use virgo_driver_kit::transfer::Piece;

/// Reads a stretch of a volume. A volume that is deleted meanwhile is read to the end, as a file is.
pub(super) struct Reader {
    content: Arc<Content>,
    position: u64,
    end: u64,
}

/// Writes a stretch of a volume. When it is dropped, it tells of the room that this has taken.
pub(super) struct Writer {
    node: Arc<Node>,
    pool: Uuid,
    volume: handle::StorageVolume,
    content: Arc<Content>,
    position: u64,
    end: u64,
}

impl Reader {
    /// Checks what is to be read; a length of 0 stands for all.
    ///
    /// # Errors
    /// `InvalidArg` if it is beyond the volume's end, and what [`State::volume`] gives.
    pub(super) fn new(
        state: &State,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<Self> {
        let (_, found) = state.volume(volume)?;
        let end = end_of(found, offset, length)?;
        Ok(Self { content: found.content.clone(), position: offset, end })
    }

    /// How many bytes are left.
    pub(super) fn length(&self) -> u64 {
        self.end - self.position
    }

    /// All of a content.
    pub(super) fn all(content: Arc<Content>, end: u64) -> Self {
        Self { content, position: 0, end }
    }

    /// Reads the next piece, with so many bytes of data at the most, until the end.
    pub(super) fn next(&mut self, most: usize) -> Result<Option<Piece>> {
        if self.position == self.end {
            return Ok(None);
        }
        let piece = match self.content.stretch(self.position, self.end) {
            Stretch::Hole(length) => Piece::Hole(length),
            Stretch::Data(length) => {
                let mut data = vec![0; usize::try_from(length).unwrap_or(most).min(most)];
                self.content.read(self.position, &mut data)?;
                Piece::Data(data)
            }
        };
        self.position += piece.length();
        Ok(Some(piece))
    }
}

impl Writer {
    /// Checks what is to be written; a length of 0 stands for as much as fits.
    ///
    /// # Errors
    /// `InvalidArg` if it is beyond the volume's end, and what [`State::volume`] gives.
    pub(super) fn new(
        node: &Arc<Node>,
        state: &State,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<Self> {
        let (pool, found) = state.volume(volume)?;
        let end = end_of(found, offset, length)?;
        Ok(Self {
            node: node.clone(),
            pool: pool.uuid,
            volume: volume.clone(),
            content: found.content.clone(),
            position: offset,
            end,
        })
    }

    /// Writes the next piece.
    ///
    /// # Errors
    /// `OperationFailed` when there is no room, and if the volume is gone; `SystemError` for what is too much, after
    /// what fits is written.
    pub(super) fn put(&mut self, piece: &Piece) -> Result<()> {
        match piece {
            Piece::Data(data) => self.write(data),
            Piece::Hole(length) => self.skip(*length),
        }
    }

    /// Writes the next bytes.
    ///
    /// # Errors
    /// As for [`Writer::put`].
    pub(super) fn write(&mut self, data: &[u8]) -> Result<()> {
        let left = self.end - self.position;
        let fits = usize::try_from(left).unwrap_or(usize::MAX).min(data.len());
        let (from, end) = (self.position, self.position + fits as u64);
        let mut state = self.node.lock();
        let pool = self.find(&mut state)?;
        let volume = pool.volume(&self.volume.name)?;
        // It may have become smaller.
        if end > volume.capacity() {
            return Err(beyond(volume, end));
        }
        let growth = volume.growth(from, end);
        if growth > 0 {
            pool.expect_room(growth, &self.volume.name)?;
        }
        let volume = pool.volume_mut(&self.volume.name)?;
        volume.content.write(from, &data[..fits])?;
        volume.measure();
        drop(state);
        self.position = end;
        self.refuse_rest((data.len() - fits) as u64)
    }

    /// Makes a hole of what is next.
    fn skip(&mut self, length: u64) -> Result<()> {
        let fits = length.min(self.end - self.position);
        let mut state = self.node.lock();
        let volume = self.find(&mut state)?.volume_mut(&self.volume.name)?;
        volume.content.punch(self.position, fits)?;
        volume.measure();
        drop(state);
        self.position += fits;
        self.refuse_rest(length - fits)
    }

    fn refuse_rest(&self, length: u64) -> Result<()> {
        if length == 0 {
            return Ok(());
        }
        let (name, end) = (&self.volume.name, self.end);
        let what = format_args!("more was written to storage volume '{name}' than fits up to byte {end}");
        // As libvirt's storage driver says it, to which it is a disk that is full.
        Err(Error::system(what, &Errno::NOSPC.into()))
    }

    /// The pool, in which the volume is still the same.
    fn find<'a>(&self, state: &'a mut State) -> Result<&'a mut Pool> {
        let deleted = || {
            let message = format!("storage volume '{}' was deleted while it was written", self.volume.name);
            Error::new(ErrorCode::NoStorageVol, message)
        };
        let pool = state.pools.get_mut(&self.pool).ok_or_else(deleted)?;
        pool.active()?;
        let volume = pool.volumes.get(&self.volume.name);
        let is_same = volume.is_some_and(|volume| Arc::ptr_eq(&volume.content, &self.content));
        if is_same { Ok(pool) } else { Err(deleted()) }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let mut state = self.node.lock();
        let has_grown = self.find(&mut state).is_ok_and(|pool| {
            let volume = pool.volumes.get(&self.volume.name);
            volume.is_some_and(|volume| volume.allocation() != volume.record.allocation)
        });
        if has_grown {
            state.announce_volume(self.pool, &self.volume.name);
        }
    }
}

/// Where a stretch ends.
fn end_of(volume: &Volume, offset: u64, length: u64) -> Result<u64> {
    volume.expect_data()?;
    let capacity = volume.capacity();
    let end = if length == 0 { Some(capacity.max(offset)) } else { offset.checked_add(length) };
    match end.filter(|end| *end <= capacity) {
        Some(end) => Ok(end),
        None => Err(Error::argument(format!(
            "from byte {offset}, {length} bytes of storage volume '{}' are asked for, which has {capacity}",
            volume.name()
        ))),
    }
}

fn beyond(volume: &Volume, end: u64) -> Error {
    let (name, capacity) = (volume.name(), volume.capacity());
    Error::failed(format!("storage volume '{name}' has no byte {end}: it has {capacity}"))
}
