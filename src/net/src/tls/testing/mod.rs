//! What the tests of this transport share.

mod server;

pub(super) use server::{Manner, Server};
pub(super) use virgo_testkit::pki::{Leaf, Pki, RSA, TODAY, missing};
