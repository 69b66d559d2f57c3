//! What stands in operations for an object: drivers take and give handles; the objects layer turns
//! them into the one GObject of each, and back.
use std::ops::Deref;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use crate::{Outcome, TypedParameters};

macro_rules! handles {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, $topics:tt;)*) => { $(
        /// An object of this kind, with what was last known of it. The record's key identifies it.
        #[derive(Debug, Clone)]
        pub struct $kind(pub Arc<crate::$record>);

        impl Deref for $kind {
            type Target = crate::$record;
            fn deref(&self) -> &crate::$record {
                &self.0
            }
        }
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

/// A stream to read from only.
#[derive(Debug)]
pub struct InputStream(pub Stream);

/// A stream to write to only.
#[derive(Debug)]
pub struct OutputStream(pub Stream);

/// Statistics of one domain.
#[derive(Debug, Clone)]
pub struct DomainStats {
    /// Whose they are.
    pub domain: Domain,
    /// Name and value, by libvirt's names.
    pub values: TypedParameters,
}
