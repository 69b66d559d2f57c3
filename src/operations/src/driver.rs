//! What a driver is: the topics that it has.
use crate::network::*;
use crate::topics::*;

/// An operation, as its declaration says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// In the class and in the bindings, e.g. `start`.
    pub name: &'static str,
    /// In the trait, where the names of all classes' operations meet, e.g. `start_pool`.
    pub method: &'static str,
    /// libvirt's function for it.
    pub libvirt: Option<&'static str>,
    /// What a user needs to be allowed, as `object:permission`.
    pub acl: Option<&'static str>,
    /// The program of the remote procedure: `remote`, or one of a hypervisor's own calls, as `qemu`.
    pub program: &'static str,
    /// The number of the remote procedure.
    pub wire: Option<u32>,
    /// Whether what it changes is in the domain's record.
    pub changes_record: bool,
}

impl Operation {
    /// Whether it only looks, so that a read-only connection may do it. One that does not say what it takes
    /// may do anything.
    pub fn reads(&self) -> bool {
        let permission = self.acl.and_then(|acl| acl.split_once(':')).map(|(_, permission)| permission);
        permission.is_some_and(|it| matches!(it, "read" | "getattr") || it.starts_with("search_"))
    }
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
    (
        $($constant:ident: $topic:ident),* $(,)?;
        $($named_constant:ident: $named_topic:ident = $accessor:ident),* $(,)?
    ) => {
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

            $(
                #[doc = concat!("The topic [`", stringify!($named_topic), "`], if the driver has it.")]
                fn $accessor(&self) -> Option<&dyn $named_topic> {
                    None
                }
            )*

            /// Whether the hypervisor is known not to have an operation for which the driver has a body.
            fn lacks(&self, operation: &Operation) -> bool {
                let _ = operation;
                false
            }
        }

        impl dyn Driver + '_ {
            /// All topics.
            pub const TOPICS: &'static [Topic] = &[$($constant,)* $($named_constant,)*];

            /// Whether the driver has a body for an operation, e.g. `("Domain", "start")`, and the hypervisor
            /// is not known to lack it.
            pub fn supports(&self, class: &str, operation: &str) -> bool {
                let is_it = |known: &&Operation| known.name == operation;
                $(
                    if $constant.class == class
                        && let Some(known) = $constant.operations.iter().find(is_it)
                    {
                        return $topic::implemented(self).contains(&known.method) && !self.lacks(known);
                    }
                )*
                $(
                    if $named_constant.class == class
                        && let Some(known) = $named_constant.operations.iter().find(is_it)
                    {
                        let has = |topic: &dyn $named_topic| topic.implemented().contains(&known.method);
                        return self.$accessor().is_some_and(has) && !self.lacks(known);
                    }
                )*
                false
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
    STORAGE_COLLECTION: StorageCollection,
    STORAGE_POOL_LIFECYCLE: StoragePoolLifecycle,
    STORAGE_POOL_VOLUMES: StoragePoolVolumes,
    STORAGE_VOLUME_CONFIG: StorageVolumeConfig,
    STORAGE_VOLUME_DATA: StorageVolumeData;
    // By accessor.
    NETWORK_COLLECTION: NetworkCollection = network_collection,
    NETWORKS: Networks = networks,
}
