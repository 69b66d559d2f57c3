//! Calls that are specific to LXC.
//!
//! Generated from `protocol/lxc/domain.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use crate::remote::Domain;
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `DOMAIN_OPEN_NAMESPACE`.
    pub struct DomainOpenNamespaceArgs {
        pub dom: Domain,
        pub flags: u32,
    }
}
