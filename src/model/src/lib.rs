//! libvirt's XML documents as plain data: typed structs that keep unknown elements and attributes.
//!
//! [`xml`] parses and writes element trees; [`Domain`] is `<domain>`, [`StoragePool`] and [`StorageVolume`] are
//! `<pool>` and `<volume>`, and [`TestNode`] is the test driver's `<node>`. Called by drivers, operations and
//! daemons. It uses neither GLib nor system calls, except to read a test node's files.

#![forbid(unsafe_code)]

mod bind;
mod cpu_set;
pub mod domain;
pub mod schema;
pub mod storage;

mod test_node;
mod units;
mod value;
pub mod xml;

pub use bind::{Kept, KeptNode, Shape, Spot, XmlStruct};
pub use cpu_set::CpuSet;
pub use domain::{Domain, XmlOptions};
pub use storage::{StoragePool, StorageVolume};
pub use test_node::{DEFAULT_TEST_NODE, RunState, TestCpu, TestDomain, TestNode, TestPool};
pub use units::bytes_in;
pub use value::{Hex, MacAddress, OnOff, Value, excerpt};
pub use xml::{Element, XmlError, XmlErrorKind};
