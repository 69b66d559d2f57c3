//! The snapshots and checkpoints of made-up domains. libvirt calls both moments of a domain.
//!
//! What is to be done to a domain for them is done at once: nobody runs, and no disk holds anything. They are kept in a
//! [`Tree`], a part of their domain's machine, and go with it.

mod checkpoint;
mod checkpoints;
mod disks;
mod document;
mod found;
mod revert;
mod snapshot;
mod snapshots;
mod tree;

pub(super) use checkpoint::Checkpoint;
pub(super) use snapshot::Snapshot;
pub(super) use tree::Tree;
