//! Why a handshake came to nothing, as errors.

use std::path::PathBuf;

use gio::{IOErrorEnum, TlsError};

use super::server::TlsServer;
use crate::{NetError, Problem};

/// What is said in all of them.
pub(super) struct Refusal<'a> {
    pub(super) server: &'a TlsServer,
    /// The file that has our certificate, or is missing for that.
    pub(super) identity_file: PathBuf,
    pub(super) has_identity: bool,
}

impl Refusal<'_> {
    fn error(&self, problem: Problem, what: &str) -> NetError {
        NetError::new(problem, format!("cannot connect to {}: {what}", self.server))
    }

    /// We do not believe the daemon.
    pub(super) fn untrusted(&self, what: &str) -> NetError {
        self.error(Problem::Untrusted, &format!("its certificate {what}"))
    }

    /// The daemon does not believe us, in its words, if it has some.
    pub(super) fn of_certificate(&self, words: Option<&str>) -> NetError {
        let file = self.identity_file.display();
        let mut what = if self.has_identity {
            format!("the daemon does not accept our certificate, '{file}'")
        } else {
            format!("the daemon wants a certificate of ours, and there is none: '{file}' is missing")
        };
        if let Some(words) = words {
            what = format!("{what} ({words})");
        }
        self.error(Problem::Untrusted, &what)
    }

    /// What ended a handshake, in which the daemon's certificate was not the reason.
    pub(super) fn of_handshake(&self, error: &glib::Error) -> NetError {
        let words = error.message();
        if error.matches(TlsError::CertificateRequired) {
            self.of_certificate(None)
        } else if error.matches(TlsError::NotTls) || error.matches(IOErrorEnum::BrokenPipe) {
            let what = "whoever listens there ended the TLS handshake, or does not speak TLS";
            self.error(Problem::NoConnection, &format!("{what} ({words})"))
        } else {
            self.error(Problem::NoConnection, &format!("the TLS handshake failed: {words}"))
        }
    }
}
