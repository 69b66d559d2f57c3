//! What a driver is: the sum of the topics.
use crate::topics::*;

/// An operation, as its declaration says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// In Rust and in the bindings, e.g. `start`.
    pub name: &'static str,
    /// libvirt's function for it.
    pub libvirt: Option<&'static str>,
    /// What a user needs to be allowed, as `object:permission`.
    pub acl: Option<&'static str>,
    /// The number of the remote procedure.
    pub wire: Option<u32>,
}

/// Some operations that belong together: a trait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic {
    /// The trait's name in snake case, e.g. `domain_lifecycle`.
    pub name: &'static str,
    /// The class that has them as methods.
    pub class: &'static str,
    /// The operations, in the order of the trait.
    pub operations: &'static [Operation],
}

macro_rules! driver {
    ($($constant:ident: $topic:ident),* $(,)?) => {
        /// One connection to a hypervisor, as its driver sees it.
        ///
        /// Futures of operations are `Send` and may be dropped at any point; then nothing half-done
        /// stays behind.
        pub trait Driver: Send + Sync $(+ $topic)* {
            /// libvirt's name of the hypervisor, e.g. `QEMU` or `Test`.
            fn hypervisor(&self) -> &'static str;

            /// Leaves the hypervisor: stops what was to live no longer than the connection. Called
            /// once; operations that come later fail.
            fn close(&self);
        }

        impl dyn Driver + '_ {
            /// All topics.
            pub const TOPICS: &'static [Topic] = &[$($constant),*];

            /// Whether the driver has a body for an operation, e.g. `("Domain", "start")`.
            pub fn supports(&self, class: &str, operation: &str) -> bool {
                $(($constant.class == class && $topic::implemented(self).contains(&operation)))||*
            }
        }
    };
}

driver! {
    CONNECTION_HOST: ConnectionHost,
    DOMAIN_COLLECTION: DomainCollection,
    DOMAIN_LIFECYCLE: DomainLifecycle,
    DOMAIN_CONFIG: DomainConfig,
    DOMAIN_RESOURCES: DomainResources,
    DOMAIN_DEVICES: DomainDevices,
    DOMAIN_GUEST: DomainGuest,
    DOMAIN_QEMU: DomainQemu,
}
