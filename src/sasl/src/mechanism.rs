//! The mechanisms that are known, the best one first.

use std::fmt;

use crate::credentials::{CredentialKind, CredentialRequest};

/// A way to prove who one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mechanism {
    /// A Kerberos ticket, which also encrypts what is said afterwards.
    Gssapi,
    /// A password, of which only a proof goes to the other side, which proves that it knows it too.
    ScramSha512,
    /// As `ScramSha512`, with another hash.
    ScramSha256,
    /// As `ScramSha512`, with another hash.
    ScramSha1,
    /// What the transport has proved already, such as a certificate.
    External,
    /// A password as it is.
    Plain,
    /// Nothing.
    Anonymous,
}

/// A name and a password, and somebody else's name if they are to be used as theirs.
const NAME_AND_PASSWORD: &[CredentialRequest] = &[
    CredentialRequest { kind: CredentialKind::AuthenticationName, is_optional: false },
    CredentialRequest { kind: CredentialKind::Password, is_optional: false },
    CredentialRequest { kind: CredentialKind::AuthorizationName, is_optional: true },
];

const SOMEBODY_ELSE: &[CredentialRequest] =
    &[CredentialRequest { kind: CredentialKind::AuthorizationName, is_optional: true }];

impl Mechanism {
    /// All of them, in the order in which they are preferred.
    pub const ALL: [Self; 7] = [
        Self::Gssapi,
        Self::ScramSha512,
        Self::ScramSha256,
        Self::ScramSha1,
        Self::External,
        Self::Plain,
        Self::Anonymous,
    ];

    /// Its registered name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gssapi => "GSSAPI",
            Self::ScramSha512 => "SCRAM-SHA-512",
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha1 => "SCRAM-SHA-1",
            Self::External => "EXTERNAL",
            Self::Plain => "PLAIN",
            Self::Anonymous => "ANONYMOUS",
        }
    }

    /// The one of that name, in any case.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mechanism| mechanism.name().eq_ignore_ascii_case(name))
    }

    /// Whether it protects what is said afterwards.
    pub fn protects(self) -> bool {
        self == Self::Gssapi
    }

    /// What it asks for.
    pub fn requests(self) -> &'static [CredentialRequest] {
        match self {
            Self::ScramSha512 | Self::ScramSha256 | Self::ScramSha1 | Self::Plain => NAME_AND_PASSWORD,
            Self::Gssapi | Self::External => SOMEBODY_ELSE,
            Self::Anonymous => &[],
        }
    }
}

impl fmt::Display for Mechanism {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
