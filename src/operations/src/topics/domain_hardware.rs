//! Attaching, detaching and updating devices of a domain.
use std::os::fd::OwnedFd;

use crate::{
    DomainAssociateFlags, DomainBlockResizeFlags, DomainDeviceFlags, DomainGraphicsReloadType, Result,
    TypedParameters, handle,
};
use virgo_operations_macros::operations;

/// The devices of a domain.
#[operations(class = Domain)]
pub trait DomainHardware: Send + Sync {
    /// Attaches a device to the domain.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the description is malformed; [`ErrorCode::OperationInvalid`] if the domain has such a
    /// device already, or `LIVE` is among the flags and the domain is not active;
    #[op(libvirt = "virDomainAttachDeviceFlags", wire = DomainAttachDeviceFlags)]
    async fn attach_device(
        &self,
        domain: &handle::Domain,
        /// the element of the device, such as a `<disk>`
        xml: &str,
        /// a combination of `VirgoDomainDeviceFlags`
        flags: DomainDeviceFlags,
    ) -> Result<()>;

    /// Detaches a device from the domain. Where the guest has to let go of it, the device is gone only once
    /// [`Domain::device_removed`] is emitted.
    ///
    /// # Errors
    /// [`ErrorCode::DeviceMissing`] if the domain has no such device;
    #[op(libvirt = "virDomainDetachDeviceFlags", wire = DomainDetachDeviceFlags)]
    async fn detach_device(
        &self,
        domain: &handle::Domain,
        /// the element of the device, with what tells it from others: the target of a disk, the MAC address of an
        /// interface
        xml: &str,
        /// a combination of `VirgoDomainDeviceFlags`
        flags: DomainDeviceFlags,
    ) -> Result<()>;

    /// Detaches a device from the domain by its alias. This call does not wait for the guest: the device is gone once
    /// [`Domain::device_removed`] is emitted.
    ///
    /// # Errors
    /// [`ErrorCode::DeviceMissing`] if the domain has no such device;
    #[op(libvirt = "virDomainDetachDeviceAlias", wire = DomainDetachDeviceAlias)]
    async fn detach_device_alias(
        &self,
        domain: &handle::Domain,
        /// the alias of the device, e.g. `net1`
        alias: &str,
        /// a combination of `VirgoDomainDeviceFlags`
        flags: DomainDeviceFlags,
    ) -> Result<()>;

    /// Changes a device of the domain, such as the medium of a removable disk.
    ///
    /// # Errors
    /// [`ErrorCode::OperationUnsupported`] if something is to be changed that cannot be;
    #[op(libvirt = "virDomainUpdateDeviceFlags", wire = DomainUpdateDeviceFlags)]
    async fn update_device(
        &self,
        domain: &handle::Domain,
        /// the whole element of the device, as it is to be
        xml: &str,
        /// a combination of `VirgoDomainDeviceFlags`
        flags: DomainDeviceFlags,
    ) -> Result<()>;

    /// Resizes a disk of the running domain.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the domain has no such disk;
    #[op(libvirt = "virDomainBlockResize", wire = DomainBlockResize)]
    async fn resize_block(
        &self,
        domain: &handle::Domain,
        /// the target of the disk, e.g. `vda`, or the path of its image
        disk: &str,
        /// the size, in bytes
        size: u64,
        /// a combination of `VirgoDomainBlockResizeFlags`
        flags: DomainBlockResizeFlags,
    ) -> Result<()>;

    /// Has [`Domain::block_threshold`] emitted once the guest writes past a place of a disk.
    #[op(libvirt = "virDomainSetBlockThreshold", wire = DomainSetBlockThreshold)]
    async fn set_block_threshold(
        &self,
        domain: &handle::Domain,
        /// the target of the disk, e.g. `vda`, with the number of the image in brackets if it is not the top one
        device: &str,
        /// the place, in bytes; 0 stands for none
        threshold: u64,
    ) -> Result<()>;

    /// Gives the domain files as open descriptors, which its description names. They have to be passed before the
    /// domain starts, and again for each start.
    #[op(libvirt = "virDomainFDAssociate", wire = DomainFdAssociate)]
    async fn associate_descriptors(
        &self,
        domain: &handle::Domain,
        /// the name of the group of files in the description
        name: &str,
        /// the descriptors, which stay the caller's
        descriptors: &[OwnedFd],
        /// a combination of `VirgoDomainAssociateFlags`
        flags: DomainAssociateFlags,
    ) -> Result<()>;

    /// Has the guest announce its addresses in a network, as after a migration.
    #[op(libvirt = "virDomainAnnounceInterface", wire = DomainAnnounceInterface)]
    async fn announce_interface(
        &self,
        domain: &handle::Domain,
        /// the alias or the MAC address of the interface; `NULL` stands for all
        device: Option<&str>,
        /// how: [`DOMAIN_ANNOUNCE_INTERFACE_INITIAL`], [`DOMAIN_ANNOUNCE_INTERFACE_MAX`],
        /// [`DOMAIN_ANNOUNCE_INTERFACE_ROUNDS`] and [`DOMAIN_ANNOUNCE_INTERFACE_STEP`], any of them or none
        parameters: &TypedParameters,
    ) -> Result<()>;

    /// Has graphics devices of the running domain read their certificates again.
    #[op(libvirt = "virDomainGraphicsReload", wire = DomainGraphicsReload)]
    async fn reload_graphics(
        &self,
        domain: &handle::Domain,
        /// which ones
        graphics_type: DomainGraphicsReloadType,
    ) -> Result<()>;
}
