//! Supported mechanisms, most secure first. Names are those of IANA's registry of SASL mechanisms.

use std::fmt;

use crate::credentials::{CredentialKind, CredentialRequest};

/// SASL mechanism.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mechanism {
    /// Kerberos ticket; negotiates a security layer.
    Gssapi,
    /// Password; both sides prove that they know it, and neither sends it (RFC 5802).
    ScramSha512,
    /// As `ScramSha512`, with SHA-256.
    ScramSha256,
    /// As `ScramSha512`, with SHA-1.
    ScramSha1,
    /// Identity that the transport has verified, such as a client certificate.
    External,
    /// Password in plain text.
    Plain,
    /// No identity.
    Anonymous,
}

/// User name and password, and optionally the name of a user to act as.
const NAME_AND_PASSWORD: &[CredentialRequest] = &[
    CredentialRequest { kind: CredentialKind::AuthenticationName, is_optional: false },
    CredentialRequest { kind: CredentialKind::Password, is_optional: false },
    CredentialRequest { kind: CredentialKind::AuthorizationName, is_optional: true },
];

const AUTHORIZATION_NAME: &[CredentialRequest] =
    &[CredentialRequest { kind: CredentialKind::AuthorizationName, is_optional: true }];

impl Mechanism {
    /// All mechanisms, in order of preference.
    pub const ALL: [Self; 7] = [
        Self::Gssapi,
        Self::ScramSha512,
        Self::ScramSha256,
        Self::ScramSha1,
        Self::External,
        Self::Plain,
        Self::Anonymous,
    ];

    /// Returns the registered name.
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

    /// Finds a mechanism by its name, ignoring case.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mechanism| mechanism.name().eq_ignore_ascii_case(name))
    }

    /// Whether the mechanism can negotiate a security layer.
    pub fn has_security_layer(self) -> bool {
        self == Self::Gssapi
    }

    /// Returns the credentials it asks for.
    pub fn requests(self) -> &'static [CredentialRequest] {
        match self {
            Self::ScramSha512 | Self::ScramSha256 | Self::ScramSha1 | Self::Plain => NAME_AND_PASSWORD,
            Self::Gssapi | Self::External => AUTHORIZATION_NAME,
            Self::Anonymous => &[],
        }
    }
}

impl fmt::Display for Mechanism {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
