//! Errors of a failed handshake.

use std::path::PathBuf;

use gio::{IOErrorEnum, TlsError};

use super::server::TlsServer;
use crate::{NetError, NetErrorKind};

/// Context for the errors of one connection.
pub(super) struct HandshakeError<'a> {
    pub(super) server: &'a TlsServer,
    /// File of our certificate, or the one that is missing for it.
    pub(super) identity_file: PathBuf,
    pub(super) has_identity: bool,
}

impl HandshakeError<'_> {
    fn error(&self, kind: NetErrorKind, what: &str) -> NetError {
        NetError::new(kind, format!("cannot connect to {}: {what}", self.server))
    }

    /// The daemon's certificate was refused.
    pub(super) fn untrusted(&self, what: &str) -> NetError {
        self.error(NetErrorKind::Untrusted, &format!("its certificate {what}"))
    }

    /// The daemon refused our certificate, with its message, if any.
    pub(super) fn client_certificate_refused(&self, message: Option<&str>) -> NetError {
        let file = self.identity_file.display();
        let mut what = if self.has_identity {
            format!("the daemon does not accept our certificate, '{file}'")
        } else {
            format!("the daemon wants a certificate of ours, and there is none: '{file}' is missing")
        };
        if let Some(message) = message {
            what = format!("{what} ({message})");
        }
        self.error(NetErrorKind::Untrusted, &what)
    }

    /// The handshake failed, not because of the daemon's certificate.
    pub(super) fn handshake_failed(&self, error: &glib::Error) -> NetError {
        let message = error.message();
        if error.matches(TlsError::CertificateRequired) {
            self.client_certificate_refused(None)
        } else if error.matches(TlsError::NotTls) || error.matches(IOErrorEnum::BrokenPipe) {
            let what = "whoever listens there ended the TLS handshake, or does not speak TLS";
            self.error(NetErrorKind::NoConnection, &format!("{what} ({message})"))
        } else {
            self.error(NetErrorKind::NoConnection, &format!("the TLS handshake failed: {message}"))
        }
    }
}
