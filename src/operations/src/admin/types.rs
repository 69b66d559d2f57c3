//! The enumeration and the flags of the administration.

/// The transports by which clients are connected to a server.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum AdminClientTransport {
    /// A UNIX socket.
    #[default]
    Unix = 0,
    /// TCP without encryption.
    Tcp = 1,
    /// TCP with TLS.
    Tls = 2,
}

/// Flags for shutting down a daemon.
#[virgo_gir::flags]
pub enum AdminShutdownFlags {
    /// Preserves running guests, as when the host shuts down: they are restored when the daemon starts again.
    PRESERVE = 1 << 0,
}
