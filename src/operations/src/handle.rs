//! What names an object in operations, and the ends of streams. Operations take handles and return
//! [records](crate::record); the objects layer makes handles of GObjects, and finds the one GObject of each record.
use std::os::fd::OwnedFd;

use crate::Outcome;
pub use crate::admin::handle::{AdminClient, AdminServer};

macro_rules! handles {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, $topics:tt;)*) => { $(
        #[doc = concat!("What names an object of this kind: ", stringify!($kind), ".")]
        pub type $kind = <crate::$record as crate::Record>::Handle;
    )* };
}
crate::for_each_kind!(handles);

/// One end of a byte stream: a non-blocking socket, pipe or terminal, and what it cannot tell.
///
/// It is a descriptor and not an object of the driver's, so that back-pressure is the kernel's, and
/// reading costs what reading a descriptor costs.
#[derive(Debug)]
pub struct Stream {
    /// What is read and written.
    pub descriptor: OwnedFd,
    /// What its end means.
    pub outcome: Outcome,
}

impl Stream {
    /// A stream that is its descriptor and nothing else: it cannot fail but by ending.
    pub fn plain(descriptor: OwnedFd) -> Self {
        Self { descriptor, outcome: Outcome::fine() }
    }
}

/// Open files.
#[derive(Debug)]
pub struct Descriptors(pub Vec<OwnedFd>);

/// A stream to read from only.
#[derive(Debug)]
pub struct InputStream(pub Stream);

/// A stream to write to only.
#[derive(Debug)]
pub struct OutputStream(pub Stream);
