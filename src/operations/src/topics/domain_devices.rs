//! Operations on the console, keyboard and screen of a running domain.
use std::os::fd::OwnedFd;

use glib::Bytes;

use crate::{DomainConsoleFlags, DomainGraphicsFlags, KeycodeSet, Result, handle};
use virgo_operations_macros::operations;

/// Console, keyboard and screen.
#[operations(class = Domain)]
pub trait DomainDevices: Send + Sync {
    /// Opens a serial or console device of an active domain. What is written to the stream is input of the device.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active; [`ErrorCode::OperationFailed`] if the
    /// device is in use and the flags do not have `FORCE`;
    ///
    /// # Returns
    /// a stream to the device
    #[op(libvirt = "virDomainOpenConsole", wire = DomainOpenConsole)]
    async fn open_console(
        &self,
        domain: &handle::Domain,
        /// the alias of the device, such as `serial0`, or `NULL` for the first one
        device: Option<&str>,
        /// a combination of `VirgoDomainConsoleFlags`
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream>;

    /// Opens a channel to a program in the guest, such as the guest agent.
    ///
    /// # Returns
    /// a stream to the channel
    #[op(libvirt = "virDomainOpenChannel", wire = DomainOpenChannel)]
    async fn open_channel(
        &self,
        domain: &handle::Domain,
        /// the name of the target, such as `org.qemu.guest_agent.0`, or `NULL` for the first one
        name: Option<&str>,
        /// a combination of `VirgoDomainConsoleFlags`
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream>;

    /// Takes a screenshot of a display of the domain.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    ///
    /// # Returns
    /// the image file
    #[op(libvirt = "virDomainScreenshot", wire = DomainScreenshot)]
    #[out(mime_type = "the image's type, e.g. `image/png`")]
    async fn screenshot(
        &self,
        domain: &handle::Domain,
        /// the number of the screen, from 0
        screen: u32,
    ) -> Result<(Bytes, String)>;

    /// Presses keys together, holds them, and releases them.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainSendKey", wire = DomainSendKey)]
    async fn send_key(
        &self,
        domain: &handle::Domain,
        /// the code set of `keycodes`
        codeset: KeycodeSet,
        /// how long the keys are held, in nanoseconds, or 0 for the default of the hypervisor; it is rounded up to a
        /// millisecond
        hold_time: u64,
        /// the codes of the keys, 16 at the most
        keycodes: &[u32],
    ) -> Result<()>;

    /// Sends a non-maskable interrupt (NMI) to the guest. Operating systems usually respond with a crash dump or a
    /// panic.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainInjectNMI", wire = DomainInjectNmi)]
    async fn inject_nmi(&self, domain: &handle::Domain) -> Result<()>;

    /// Connects a socket to a graphics device: the peer of the socket becomes a client of the device.
    #[op(libvirt = "virDomainOpenGraphics", wire = DomainOpenGraphics)]
    async fn open_graphics(
        &self,
        domain: &handle::Domain,
        /// the index of the graphics device, from 0
        index: u32,
        /// a connected socket, which remains the caller's
        socket: &OwnedFd,
        /// a combination of `VirgoDomainGraphicsFlags`
        flags: DomainGraphicsFlags,
    ) -> Result<()>;

    /// Connects to a graphics device.
    ///
    /// # Returns
    /// a socket on which the protocol of the device is spoken; the caller owns it
    #[op(libvirt = "virDomainOpenGraphicsFD", wire = DomainOpenGraphicsFd)]
    async fn open_graphics_fd(
        &self,
        domain: &handle::Domain,
        /// the index of the graphics device, from 0
        index: u32,
        /// a combination of `VirgoDomainGraphicsFlags`
        flags: DomainGraphicsFlags,
    ) -> Result<OwnedFd>;
}
