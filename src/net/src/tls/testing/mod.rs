//! What the tests of this transport share.

mod pki;
mod server;

pub(super) use pki::{Leaf, Pki, RSA, TODAY, missing};
pub(super) use server::{Manner, Server};
