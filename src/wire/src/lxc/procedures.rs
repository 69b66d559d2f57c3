//! The procedures, a line each: number, name, what goes and comes, what is known.
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
