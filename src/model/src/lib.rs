//! Libvirt's XML as plain data: typed structs that keep what they do not know.
//!
//! [`xml`] reads and writes trees of elements, [`Domain`] is a virtual machine's description,
//! [`StoragePool`] and [`StorageVolume`] are those of storage, and [`TestNode`] is the file a test driver
//! starts from. The drivers, the operations and the daemon call this crate; it knows nothing of them, of
//! GLib or of any system call but reading a test node's files.

#![forbid(unsafe_code)]

mod bind;
pub mod domain;
pub mod schema;
pub mod storage;

mod test_node;
mod units;
mod value;
pub mod xml;

pub use bind::{Kept, KeptNode, Shape, Spot, XmlStruct};
pub use domain::{Domain, XmlOptions};
pub use storage::{StoragePool, StorageVolume};
pub use test_node::{DEFAULT_TEST_NODE, RunState, TestCpu, TestDomain, TestNode, TestPool};
pub use units::bytes_in;
pub use value::{Hex, MacAddress, OnOff, Value, excerpt};
pub use xml::{Element, XmlError, XmlErrorKind};
