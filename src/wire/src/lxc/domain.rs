//! Calls that only containers answer.
//!
//! Generated from `protocol/lxc/domain.protocol`; change it there and run the `generate` example.

// The fields are named by the protocol; what they mean, the operations say.
#![allow(missing_docs)]

use crate::remote::Domain;
use crate::xdr::xdr;

xdr! {
    /// What goes with the call `DOMAIN_OPEN_NAMESPACE`.
    pub struct DomainOpenNamespaceArgs {
        pub dom: Domain,
        pub flags: u32,
    }
}
