//! Records: snapshots of what a driver knows of an object.
use std::sync::Arc;

use crate::TypedParameters;

macro_rules! records {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, $topics:tt;)*) => { $(
        #[doc = concat!("What is known of an object of this kind: ", stringify!($kind), ".")]
        pub type $kind = Arc<crate::$record>;
    )* };
}
crate::for_each_kind!(records);

/// Statistics of one domain.
#[derive(Debug, Clone)]
pub struct DomainStats {
    /// Whose they are.
    pub domain: Domain,
    /// Name and value, by libvirt's names.
    pub values: TypedParameters,
}
