//! Virgo: the virtualization API as GObjects.
//!
//! This is the face for programs in Rust; the archive built from it is the library that programs in
//! C, Python, JavaScript and Vala use. Each class is a GObject: share it between threads, connect to
//! its signals, watch its properties.
//!
//! ```no_run
//! # async fn example() -> virgo::Result<()> {
//! let connection = virgo::Connection::open(Some("test:///default"), virgo::ConnectionFlags::empty()).await?;
//! let domain = connection.lookup_domain_by_name("test").await?;
//! domain.suspend().await?;
//! assert_eq!(domain.state(), virgo::DomainState::Paused);
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

pub use virgo_objects::*;
