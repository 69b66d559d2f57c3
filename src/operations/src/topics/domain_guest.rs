//! Operations of the guest agent.
use crate::{
    DomainAuthorizedSshKeysSetFlags, DomainFilesystem, DomainGuestInfoTypes, DomainHostnameFlags,
    DomainInterface, DomainInterfaceAddressesSource, DomainProcessSignal, DomainSetTimeFlags,
    DomainSetUserPasswordFlags, Result, TypedParameters, handle,
};
use virgo_operations_macros::operations;

/// The guest's operating system.
#[operations(class = Domain)]
pub trait DomainGuest: Send + Sync {
    /// Fetches the time of the guest.
    ///
    /// # Returns
    /// the time, in nanoseconds since 1970-01-01 00:00:00 UTC
    #[op(libvirt = "virDomainGetTime", wire = DomainGetTime)]
    async fn fetch_time(&self, domain: &handle::Domain) -> Result<i64>;

    /// Sets the time of the guest.
    #[op(libvirt = "virDomainSetTime", wire = DomainSetTime)]
    async fn set_time(
        &self,
        domain: &handle::Domain,
        /// the time, in nanoseconds since 1970-01-01 00:00:00 UTC
        time: i64,
        /// a combination of `VirgoDomainSetTimeFlags`
        flags: DomainSetTimeFlags,
    ) -> Result<()>;

    /// Freezes file systems of the guest: writes to them are blocked, so that a copy of the disks is consistent.
    ///
    /// # Returns
    /// the number of file systems that were frozen
    #[op(libvirt = "virDomainFSFreeze", wire = DomainFsfreeze)]
    async fn freeze_filesystems(
        &self,
        domain: &handle::Domain,
        /// where they are mounted; none stands for all
        mountpoints: &[String],
    ) -> Result<i32>;

    /// Thaws file systems of the guest that were frozen.
    ///
    /// # Returns
    /// the number of file systems that were thawed
    #[op(libvirt = "virDomainFSThaw", wire = DomainFsthaw)]
    async fn thaw_filesystems(
        &self,
        domain: &handle::Domain,
        /// where they are mounted; none stands for all
        mountpoints: &[String],
    ) -> Result<i32>;

    /// Discards the blocks that file systems of the guest do not use.
    #[op(libvirt = "virDomainFSTrim", wire = DomainFstrim)]
    async fn trim_filesystems(
        &self,
        domain: &handle::Domain,
        /// where the file system is mounted; `NULL` stands for all
        mountpoint: Option<&str>,
        /// the smallest range of free blocks that is discarded, in bytes
        minimum: u64,
    ) -> Result<()>;

    /// Lists the file systems of the guest.
    ///
    /// # Returns
    /// the file systems
    #[op(libvirt = "virDomainGetFSInfo", wire = DomainGetFsinfo)]
    async fn list_filesystems(&self, domain: &handle::Domain) -> Result<Vec<DomainFilesystem>>;

    /// Fetches what the guest agent knows of the guest, such as [`DOMAIN_GUEST_INFO_OS_NAME`],
    /// [`DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME`] and [`DOMAIN_GUEST_INFO_USER_COUNT`]. The name of the first user is
    /// `user.0.name`: [`DOMAIN_GUEST_INFO_USER_PREFIX`], a number, and [`DOMAIN_GUEST_INFO_USER_SUFFIX_NAME`].
    ///
    /// # Returns
    /// the facts by their names
    #[op(libvirt = "virDomainGetGuestInfo", wire = DomainGetGuestInfo)]
    async fn fetch_guest_info(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainGuestInfoTypes`
        types: DomainGuestInfoTypes,
    ) -> Result<TypedParameters>;

    /// Fetches the name that the guest has in networks.
    ///
    /// # Returns
    /// the name
    #[op(libvirt = "virDomainGetHostname", wire = DomainGetHostname)]
    async fn fetch_hostname(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainHostnameFlags`
        flags: DomainHostnameFlags,
    ) -> Result<String>;

    /// Lists the network interfaces of the guest with their IP addresses.
    ///
    /// # Returns
    /// the interfaces
    #[op(libvirt = "virDomainInterfaceAddresses", wire = DomainInterfaceAddresses)]
    async fn list_interfaces(
        &self,
        domain: &handle::Domain,
        /// where they are looked up
        source: DomainInterfaceAddressesSource,
    ) -> Result<Vec<DomainInterface>>;

    /// Sets the password of a user of the guest.
    #[op(libvirt = "virDomainSetUserPassword", wire = DomainSetUserPassword)]
    async fn set_user_password(
        &self,
        domain: &handle::Domain,
        /// the name of the user
        user: &str,
        /// the password
        password: &str,
        /// a combination of `VirgoDomainSetUserPasswordFlags`
        flags: DomainSetUserPasswordFlags,
    ) -> Result<()>;

    /// Lists the keys with which one can log in to the guest by SSH as a user.
    ///
    /// # Returns
    /// the keys, as lines of the file `authorized_keys`
    #[op(libvirt = "virDomainAuthorizedSSHKeysGet", wire = DomainAuthorizedSshKeysGet)]
    async fn list_authorized_ssh_keys(
        &self,
        domain: &handle::Domain,
        /// the name of the user
        user: &str,
    ) -> Result<Vec<String>>;

    /// Changes the keys with which one can log in to the guest by SSH as a user.
    #[op(libvirt = "virDomainAuthorizedSSHKeysSet", wire = DomainAuthorizedSshKeysSet)]
    async fn set_authorized_ssh_keys(
        &self,
        domain: &handle::Domain,
        /// the name of the user
        user: &str,
        /// the keys, as lines of the file `authorized_keys`
        keys: &[String],
        /// a combination of `VirgoDomainAuthorizedSshKeysSetFlags`
        flags: DomainAuthorizedSshKeysSetFlags,
    ) -> Result<()>;

    /// Fetches which virtual CPUs the guest has and uses: `vcpus`, `online` and `offlinable`, each a list of numbers and
    /// ranges in words.
    ///
    /// # Returns
    /// the lists by their names
    #[op(libvirt = "virDomainGetGuestVcpus", wire = DomainGetGuestVcpus)]
    async fn fetch_guest_vcpus(&self, domain: &handle::Domain) -> Result<TypedParameters>;

    /// Has the guest use virtual CPUs or not. The domain has them all the same.
    #[op(libvirt = "virDomainSetGuestVcpus", wire = DomainSetGuestVcpus)]
    async fn set_guest_vcpus(
        &self,
        domain: &handle::Domain,
        /// the numbers of the virtual CPUs, from 0
        #[cpu_list]
        vcpus: &[u32],
        /// whether the guest is to use them
        enabled: bool,
    ) -> Result<()>;

    /// Sets how long the host waits for answers of the guest agent.
    #[op(libvirt = "virDomainAgentSetResponseTimeout", wire = DomainAgentSetResponseTimeout)]
    async fn set_agent_timeout(
        &self,
        domain: &handle::Domain,
        /// the time, in seconds; -2 stands for as long as it takes, -1 for the host's default, 0 for not at all
        seconds: i32,
    ) -> Result<()>;

    /// Sends a signal to a process of a container.
    #[op(libvirt = "virDomainSendProcessSignal", wire = DomainSendProcessSignal)]
    async fn send_process_signal(
        &self,
        domain: &handle::Domain,
        /// the number of the process in the container; a negative one stands for a group of processes
        pid: i64,
        /// the signal
        signal: DomainProcessSignal,
    ) -> Result<()>;
}
