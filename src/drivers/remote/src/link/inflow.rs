//! What has come out of a stream and was not read yet.
//!
//! The protocol has no way to tell a daemon to wait with one stream, and to stop reading the socket would stop
//! everything else on it. So there is a limit to what is kept, and a stream that goes over it is given up; a
//! download is then asked for again, from where it stopped (`storage/download.rs`).

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use async_channel::{Receiver, Sender};
use virgo_operations::{Error, Result};
use virgo_wire::stream::StreamItem;

use crate::error;

/// What an item takes besides its data.
const OVERHEAD: usize = 64;

/// The end where things come in; dropping it ends what can be read.
pub(super) struct Inflow {
    items: Sender<Result<StreamItem>>,
    unread: Arc<AtomicUsize>,
    failure: Arc<OnceLock<Error>>,
    is_given_up: Arc<AtomicBool>,
    most: usize,
}

/// The end where they are read.
pub(super) struct Outflow {
    items: Receiver<Result<StreamItem>>,
    unread: Arc<AtomicUsize>,
    failure: Arc<OnceLock<Error>>,
    is_given_up: Arc<AtomicBool>,
}

/// Both ends, with at most so many bytes in between.
pub(super) fn inflow(most: usize) -> (Inflow, Outflow) {
    let (items, come) = async_channel::unbounded();
    let (unread, failure) = (Arc::new(AtomicUsize::new(0)), Arc::new(OnceLock::new()));
    let is_given_up = Arc::new(AtomicBool::new(false));
    let outflow = Outflow {
        items: come,
        unread: unread.clone(),
        failure: failure.clone(),
        is_given_up: is_given_up.clone(),
    };
    (Inflow { items, unread, failure, is_given_up, most }, outflow)
}

impl Inflow {
    /// Takes what has come. False if that is too much: then the reader is told, and nothing more is taken.
    pub(super) fn put(&self, item: StreamItem) -> bool {
        let size = size_of(&item);
        let before = self.unread.fetch_add(size, Ordering::Relaxed);
        let is_bulk = matches!(item, StreamItem::Data(_) | StreamItem::Hole(_));
        let fits = !is_bulk || before.saturating_add(size) <= self.most;
        self.is_given_up.fetch_or(!fits, Ordering::Relaxed);
        let item = match item {
            StreamItem::Failed(failure) => Err(error::of_daemon(*failure)),
            StreamItem::Aborted => Err(Error::failed("the daemon aborted the stream")),
            _ if !fits => Err(Error::failed(format!(
                "the stream was given up: more than {} bytes have come that were not read",
                self.most
            ))),
            item => Ok(item),
        };
        if let Err(error) = &item {
            let _ = self.failure.set(error.clone());
        }
        // Nobody may be left to read it.
        let _ = self.items.try_send(item);
        fits
    }
}

impl Outflow {
    /// What has come; nothing once all has.
    pub(super) async fn take(&self) -> Option<Result<StreamItem>> {
        let item = self.items.recv().await.ok()?;
        if let Ok(item) = &item {
            self.unread.fetch_sub(size_of(item), Ordering::Relaxed);
        }
        Some(item)
    }

    /// Whether it was given up because it was not read; what has come before that may still be unread.
    pub(super) fn is_given_up(&self) -> bool {
        self.is_given_up.load(Ordering::Relaxed)
    }

    /// Why nothing comes after what has come, as soon as it is known that the stream has failed.
    pub(super) fn failure(&self) -> Option<Error> {
        self.failure.get().cloned()
    }
}

fn size_of(item: &StreamItem) -> usize {
    OVERHEAD + if let StreamItem::Data(data) = item { data.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::block_on;

    use super::*;

    #[test]
    fn what_was_read_makes_room() {
        let (come, read) = inflow(1000);
        let data = || StreamItem::Data(vec![7; 400]);
        for _ in 0..5 {
            assert!(come.put(data()) && come.put(data()));
            for _ in 0..2 {
                assert_eq!(block_on(read.take()), Some(Ok(data())));
            }
        }
        assert!(come.put(data()) && come.put(data()) && !come.put(data()));
        drop(come);
        assert!(read.failure().is_some(), "that is known before all is read");
        assert!(block_on(read.take()).unwrap().is_ok() && block_on(read.take()).unwrap().is_ok());
        let error = block_on(read.take()).unwrap().unwrap_err();
        assert!(error.message().contains("1000 bytes"), "{error}");
        assert_eq!(block_on(read.take()), None);
    }
}
