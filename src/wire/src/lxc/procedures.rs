//! Procedure table: number, name, types of arguments and result, properties.
//!
//! Generated from the files in `protocol/lxc/`; change it there and run the `generate` example.

use super::*;
use crate::program::Descriptors;
use crate::program::procedures;

procedures! {
    "lxc", 0x00068000, 1;
    call DomainOpenNamespace = 1, "DOMAIN_OPEN_NAMESPACE": DomainOpenNamespaceArgs => (),
        acl(&["domain:open_namespace"]), reply_fds(Descriptors::Many), since(1, 0, 2);
}
