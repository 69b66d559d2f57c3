//! Security labels and launch security of a domain; reading its memory and disks.
use glib::Bytes;

use crate::{DomainMemoryPeekFlags, DomainSecurityLabel, Result, TypedParameters, handle};
use virgo_operations_macros::operations;

/// The security of a domain.
#[operations(class = Domain)]
pub trait DomainSecurity: Send + Sync {
    /// Lists the security labels of the running domain: one for each model that the host has.
    ///
    /// # Returns
    /// the labels
    #[op(libvirt = "virDomainGetSecurityLabelList", wire = DomainGetSecurityLabelList)]
    async fn list_security_labels(&self, domain: &handle::Domain) -> Result<Vec<DomainSecurityLabel>>;

    /// Fetches what is known of a guest whose memory is encrypted, such as
    /// [`DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT`], [`DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR`] and
    /// [`DOMAIN_LAUNCH_SECURITY_SEV_POLICY`].
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virDomainGetLaunchSecurityInfo", wire = DomainGetLaunchSecurityInfo, read_only = false)]
    async fn fetch_launch_security_info(&self, domain: &handle::Domain) -> Result<TypedParameters>;

    /// Gives a secret to a guest whose memory is encrypted, before its CPUs run:
    /// [`DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER`], [`DOMAIN_LAUNCH_SECURITY_SEV_SECRET`] and
    /// [`DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS`].
    #[op(libvirt = "virDomainSetLaunchSecurityState", wire = DomainSetLaunchSecurityState)]
    async fn set_launch_security_state(
        &self,
        domain: &handle::Domain,
        /// names with values
        parameters: &TypedParameters,
    ) -> Result<()>;

    /// Reads from the memory of the running domain.
    ///
    /// # Returns
    /// the bytes
    #[op(libvirt = "virDomainMemoryPeek", wire = DomainMemoryPeek)]
    async fn peek_memory(
        &self,
        domain: &handle::Domain,
        /// the address of the first byte
        start: u64,
        /// the number of bytes; daemons give 4,194,304 at the most
        size: u32,
        /// a combination of `VirgoDomainMemoryPeekFlags`
        flags: DomainMemoryPeekFlags,
    ) -> Result<Bytes>;

    /// Reads from the image of a disk, below its format.
    ///
    /// # Returns
    /// the bytes
    #[op(libvirt = "virDomainBlockPeek", wire = DomainBlockPeek)]
    async fn peek_block(
        &self,
        domain: &handle::Domain,
        /// the target of the disk, e.g. `vda`, or the path of its image
        disk: &str,
        /// the offset of the first byte
        offset: u64,
        /// the number of bytes; daemons give 4,194,304 at the most
        size: u32,
    ) -> Result<Bytes>;
}
