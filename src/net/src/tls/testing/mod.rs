//! Helpers for the tests of this transport.

mod server;

pub(super) use server::{Behaviour, Server, TAKES};
pub(super) use virgo_testkit::pki::{Leaf, Pki, RSA, TODAY, missing};
