//! Enumerations of connections and domains.

/// The reasons why a connection was closed.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum ConnectionCloseReason {
    /// There was an I/O error.
    #[default]
    Error = 0,
    /// The daemon closed the connection.
    Eof = 1,
    /// The daemon stopped answering keepalive messages.
    Keepalive = 2,
    /// The connection was closed by this program.
    Client = 3,
}

/// The states of a virtual CPU.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum VcpuState {
    /// The virtual CPU is offline.
    #[default]
    Offline = 0,
    /// It runs.
    Running = 1,
    /// The virtual CPU is blocked on a resource.
    Blocked = 2,
}

/// Which numbering a list of key codes uses.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum KeycodeSet {
    /// The codes of Linux's input layer.
    #[default]
    Linux = 0,
    /// The scan codes of the original XT keyboard.
    Xt = 1,
    /// Set 1 of the AT keyboard's scan codes.
    AtSet1 = 2,
    /// Set 2 of the AT keyboard's scan codes.
    AtSet2 = 3,
    /// Set 3 of the AT keyboard's scan codes.
    AtSet3 = 4,
    /// The virtual key codes of macOS.
    Osx = 5,
    /// The XT codes in the variant of Linux's keyboard driver.
    XtKbd = 6,
    /// The usage numbers of USB keyboards.
    Usb = 7,
    /// The virtual key codes of Windows.
    Win32 = 8,
    /// QEMU's own numbers, one byte per key; the set that VNC and SPICE extensions send.
    Qnum = 9,
}

/// The parts of a domain's metadata.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainMetadataType {
    /// The description, free text.
    #[default]
    Description = 0,
    /// The title, one short line.
    Title = 1,
    /// An XML element of an application, which its namespace identifies.
    Element = 2,
}
