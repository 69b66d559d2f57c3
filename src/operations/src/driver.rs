//! The `Driver` trait: accessors of the topics that a driver implements.
use virgo_wire::program::ProcedureInfo;

use crate::*;

/// An operation, as its declaration says.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// In the trait, the class and the bindings, e.g. `start`.
    pub name: &'static str,
    /// libvirt's function for it.
    pub libvirt: Option<&'static str>,
    /// The remote procedure.
    pub procedure: Option<&'static ProcedureInfo>,
    /// What a user needs to be allowed, if there is no procedure that says so.
    #[doc(hidden)]
    pub own_acl: &'static [&'static str],
    /// Whether read-only connections have it, where the permissions do not say so.
    #[doc(hidden)]
    pub read_only: Option<bool>,
    /// Whether what it changes is in the object's record.
    pub changes_record: bool,
}

impl Operation {
    /// What a user needs to be allowed, as `object:permission`. `argument` says the value of an argument: the flags,
    /// or an enumeration.
    pub fn permissions(&self, argument: impl Fn(&str) -> Option<u32>) -> impl Iterator<Item = &'static str> {
        let of_procedure = self.procedure.map(|procedure| procedure.permissions(argument));
        of_procedure.into_iter().flatten().chain(self.own_acl.iter().copied())
    }
}

/// Some operations that belong together: a trait.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// The trait's name in snake case, e.g. `domain_lifecycle`.
    pub name: &'static str,
    /// The class that has them as methods.
    pub class: &'static str,
    /// The operations, in the order of the trait.
    pub operations: &'static [Operation],
}

impl Topic {
    /// Refuses what is no operation of a class that some topics have.
    ///
    /// # Errors
    /// `InvalidArg` naming what there is not.
    pub fn expect(topics: &[&Self], class: &str, operation: &str) -> Result<()> {
        let mut topics = topics.iter().filter(|topic| topic.class == class).peekable();
        if topics.peek().is_none() {
            return Err(Error::argument(format!("there is no class '{class}' with operations")));
        }
        if !topics.any(|topic| topic.operations.iter().any(|known| known.name == operation)) {
            return Err(Error::argument(format!("there is no operation '{operation}' in '{class}'")));
        }
        Ok(())
    }
}

/// How what is said on a connection is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Protection {
    /// Whether it is encrypted.
    pub encrypted: bool,
    /// Whether nobody else can read or change it, as it is encrypted or does not leave the machine; from end to end.
    pub secure: bool,
}

impl Protection {
    /// It does not leave the process.
    pub const WITHIN: Self = Self { encrypted: false, secure: true };
}

/// Has every topic, and no operation of any: what drivers give in place of a topic that they do not have.
#[derive(Debug, Clone, Copy)]
pub struct Unsupported;

macro_rules! driver {
    (
        $(#[$about:meta])*
        $driver:ident { $($(#[$doc:meta])* fn $own:ident(&self) -> $result:ty;)* }
        $($accessor:ident: $topic:ident),* $(,)?
    ) => {
        $(#[$about])*
        ///
        /// A topic that a driver does not have needs no line in it. What is there in its place answers
        /// `NoSupport` to everything, so that nobody has to ask first whether a topic is there.
        ///
        /// Only topics have a default: whoever adds a method has to say what layers do with it.
        ///
        /// Futures of operations are `Send` and may be dropped at any point; then nothing half-done
        /// stays behind.
        pub trait $driver: Send + Sync {
            $($(#[$doc])* fn $own(&self) -> $result;)*

            /// Leaves the other side: stops what was to live no longer than the connection. Called
            /// once; operations that come later fail.
            fn close(&self);

            /// Where events and replies come from, if that is a descriptor: a program's main context may read it while it
            /// polls.
            fn shared_input(&self) -> Option<std::sync::Arc<dyn virgo_runtime::SharedInput>>;

            $(
                #[doc = concat!("The topic [`", stringify!($topic), "`].")]
                fn $accessor(&self) -> &dyn $topic {
                    &Unsupported
                }
            )*

            /// Whether the other side is known not to have an operation for which the driver has a body.
            fn lacks(&self, operation: &Operation) -> bool;
        }

        impl dyn $driver + '_ {
            /// All topics.
            pub const TOPICS: &'static [&'static Topic] = &[$(<dyn $topic>::TOPIC),*];

            /// Whether the driver has a body for an operation, e.g. `("Domain", "start")`, and the other side
            /// is not known to lack it.
            pub fn supports(&self, class: &str, operation: &str) -> bool {
                let is_it = |known: &&Operation| known.name == operation;
                $(
                    if <dyn $topic>::TOPIC.class == class
                        && let Some(known) = <dyn $topic>::TOPIC.operations.iter().find(is_it)
                    {
                        return self.$accessor().implemented().contains(&operation) && !self.lacks(known);
                    }
                )*
                false
            }
        }

        impl<L: Layer> $driver for Layered<L, dyn $driver> {
            $(fn $own(&self) -> $result {
                self.driver().$own()
            })*

            fn close(&self) {
                self.driver().close();
            }

            fn shared_input(&self) -> Option<std::sync::Arc<dyn virgo_runtime::SharedInput>> {
                self.driver().shared_input()
            }

            $(
                fn $accessor(&self) -> &dyn $topic {
                    self
                }
            )*

            fn lacks(&self, operation: &Operation) -> bool {
                self.driver().lacks(operation)
            }
        }
    };
}

macro_rules! topics_of_kinds {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, [$($accessor:ident: $topic:ident),*];)*) => {
        driver! {
            /// One connection to a hypervisor, as its driver sees it.
            Driver {
                /// libvirt's name of the hypervisor, e.g. `QEMU` or `Test`.
                fn hypervisor(&self) -> &'static str;

                /// The version of the host's libvirt, as major × 1,000,000 + minor × 1,000 + release; 0 if there is none.
                fn libvirt_version(&self) -> u64;

                /// How what is said on the connection is kept from others.
                fn protection(&self) -> Protection;
            }
            connection_host: ConnectionHost,
            node_host: NodeHost,
            $($($accessor: $topic,)*)*
        }
    };
}
crate::for_each_kind!(topics_of_kinds);

driver! {
    /// One connection to the administration of a daemon.
    AdminDriver {
        /// The version of the daemon's libvirt, as major × 1,000,000 + minor × 1,000 + release.
        fn libvirt_version(&self) -> u64;
    }
    admin_daemon: AdminDaemon,
    admin_servers: AdminServers,
    admin_clients: AdminClients,
}
