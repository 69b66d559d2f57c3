//! Devices of a running domain that a person or program deals with: console, keyboard, screen.
use std::os::fd::OwnedFd;

use glib::Bytes;

use crate::{DomainConsoleFlags, DomainGraphicsFlags, KeycodeSet, Result, handle};
use virgo_operations_macros::operations;

/// Console, keyboard and screen.
#[operations(class = Domain)]
pub trait DomainDevices: Send + Sync {
    /// Opens a serial or console device. What is written to the stream is typed there.
    ///
    /// # Returns
    /// the stream
    #[op(libvirt = "virDomainOpenConsole", wire = DomainOpenConsole)]
    async fn open_console(
        &self,
        domain: &handle::Domain,
        /// the alias of the device, e.g. `serial0`; nothing stands for the first one
        device: Option<&str>,
        /// what to do if it is open already
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream>;

    /// Opens a channel to a program in the guest, such as its agent.
    ///
    /// # Returns
    /// the stream
    #[op(libvirt = "virDomainOpenChannel", wire = DomainOpenChannel)]
    async fn open_channel(
        &self,
        domain: &handle::Domain,
        /// the target's name, e.g. `org.qemu.guest_agent.0`; nothing stands for the first one
        name: Option<&str>,
        /// what to do if it is open already
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream>;

    /// Takes a picture of the screen.
    ///
    /// # Returns
    /// an image file
    #[op(libvirt = "virDomainScreenshot", wire = DomainScreenshot)]
    #[out(mime_type = "the image's type, e.g. `image/png`")]
    async fn screenshot(
        &self,
        domain: &handle::Domain,
        /// the number of the screen, from 0
        screen: u32,
    ) -> Result<(Bytes, String)>;

    /// Presses keys together, holds them, and lets them go.
    #[op(libvirt = "virDomainSendKey", wire = DomainSendKey)]
    async fn send_key(
        &self,
        domain: &handle::Domain,
        /// what the codes mean
        codeset: KeycodeSet,
        /// for how long, in nanoseconds; hosts round it up to a millisecond, and have a default for 0
        hold_time: u64,
        /// the codes of the keys, 16 at the most
        keycodes: &[u32],
    ) -> Result<()>;

    /// Sends a non-maskable interrupt to the guest, as the button on some machines does: systems answer
    /// with a crash dump, or a panic.
    #[op(libvirt = "virDomainInjectNMI", wire = DomainInjectNmi)]
    async fn inject_nmi(&self, domain: &handle::Domain) -> Result<()>;

    /// Attaches a socket of the caller's to a graphics device: the other end is then a client's.
    #[op(libvirt = "virDomainOpenGraphics", wire = DomainOpenGraphics)]
    async fn open_graphics(
        &self,
        domain: &handle::Domain,
        /// the number of the graphics device, from 0
        index: u32,
        /// a connected socket, which stays the caller's
        socket: &OwnedFd,
        /// whether to skip the device's authentication
        flags: DomainGraphicsFlags,
    ) -> Result<()>;

    /// Opens a graphics device.
    ///
    /// # Returns
    /// a socket on which the device's protocol is spoken; it is the caller's
    #[op(libvirt = "virDomainOpenGraphicsFD", wire = DomainOpenGraphicsFd)]
    async fn open_graphics_fd(
        &self,
        domain: &handle::Domain,
        /// the number of the graphics device, from 0
        index: u32,
        /// whether to skip the device's authentication
        flags: DomainGraphicsFlags,
    ) -> Result<OwnedFd>;
}
