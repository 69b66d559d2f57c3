//! Power management of a domain: suspend and wake-up, managed save, lifecycle actions.
use crate::{
    DomainLifecycleAction, DomainLifecycleEvent, DomainModificationImpact, DomainSaveImageXmlFlags,
    DomainSaveRestoreFlags, NodeSuspendTarget, Result, handle,
};
use virgo_operations_macros::operations;

/// Sleep, and what is kept meanwhile.
#[operations(class = Domain)]
pub trait DomainPower: Send + Sync {
    /// Has the guest suspend itself, by its agent.
    #[op(libvirt = "virDomainPMSuspendForDuration", wire = DomainPmSuspendForDuration)]
    async fn pm_suspend(
        &self,
        domain: &handle::Domain,
        /// where the guest keeps its state
        target: NodeSuspendTarget,
        /// after how many seconds it wakes up again; hosts take only 0, for never
        seconds: u64,
    ) -> Result<()>;

    /// Wakes up a guest that has suspended itself to memory.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainPMWakeup", wire = DomainPmWakeup, changes_record)]
    async fn pm_wakeup(&self, domain: &handle::Domain) -> Result<()>;

    /// Removes the saved memory that the host keeps of the domain, which boots at its next start then.
    /// [`Domain::has_managed_save`] tells whether there is any.
    #[op(libvirt = "virDomainManagedSaveRemove", wire = DomainManagedSaveRemove, changes_record)]
    async fn remove_managed_save(&self, domain: &handle::Domain) -> Result<()>;

    /// Describes the domain as it is in the saved memory that the host keeps.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomainSnapshot`] or [`ErrorCode::OperationInvalid`] if the host keeps none;
    ///
    /// # Returns
    /// a `<domain>` document
    #[op(libvirt = "virDomainManagedSaveGetXMLDesc", wire = DomainManagedSaveGetXmlDesc)]
    async fn fetch_managed_save_xml(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainSaveImageXmlFlags`
        flags: DomainSaveImageXmlFlags,
    ) -> Result<String>;

    /// Changes the description of the domain in the saved memory that the host keeps.
    #[op(libvirt = "virDomainManagedSaveDefineXML", wire = DomainManagedSaveDefineXml)]
    async fn define_managed_save_xml(
        &self,
        domain: &handle::Domain,
        /// a `<domain>` document of the same guest
        xml: &str,
        /// a combination of `VirgoDomainSaveRestoreFlags`: whether it runs once it is restored
        flags: DomainSaveRestoreFlags,
    ) -> Result<()>;

    /// Changes what the host does by itself when the guest powers off, reboots or crashes.
    #[op(libvirt = "virDomainSetLifecycleAction", wire = DomainSetLifecycleAction)]
    async fn set_lifecycle_action(
        &self,
        domain: &handle::Domain,
        /// when
        event: DomainLifecycleEvent,
        /// what
        action: DomainLifecycleAction,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches whether the domain is started when the host starts the next time, and only then.
    ///
    /// # Returns
    /// whether it is
    #[op(libvirt = "virDomainGetAutostartOnce", wire = DomainGetAutostartOnce)]
    async fn fetch_autostart_once(&self, domain: &handle::Domain) -> Result<bool>;

    /// Sets whether the domain is started when the host starts the next time, and only then.
    #[op(libvirt = "virDomainSetAutostartOnce", wire = DomainSetAutostartOnce)]
    async fn set_autostart_once(
        &self,
        domain: &handle::Domain,
        /// whether it is
        autostart: bool,
    ) -> Result<()>;
}
