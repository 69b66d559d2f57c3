//! Operations of LXC containers only.
use crate::{Result, handle};
use virgo_operations_macros::operations;

/// LXC's own.
#[operations(class = Domain)]
pub trait DomainLxc: Send + Sync {
    /// Opens the namespaces of a running container: of mounts, processes, the network and so on. A process enters one
    /// with `setns()`; that is for a process of its own, which is started for that, as it is of one thread and for good.
    ///
    /// Files can be passed by a daemon on this machine only, through its socket.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    ///
    /// # Returns
    /// the descriptors of the namespaces
    #[op(libvirt = "virDomainLxcOpenNamespace", wire = lxc::DomainOpenNamespace)]
    async fn open_lxc_namespaces(&self, domain: &handle::Domain) -> Result<handle::Descriptors>;
}
