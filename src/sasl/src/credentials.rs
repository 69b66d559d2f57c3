//! What a mechanism needs to know of the one who logs in.

use secrecy::SecretString;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialKind {
    /// Whose password it is.
    AuthenticationName,
    /// The password.
    Password,
    /// Whom to act as, if that is somebody else.
    AuthorizationName,
}

/// Something that a mechanism asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CredentialRequest {
    /// What.
    pub kind: CredentialKind,
    /// Whether it can do without.
    pub is_optional: bool,
}

/// What a mechanism asked for.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    /// Whose password it is.
    pub authentication_name: Option<String>,
    /// The password.
    pub password: Option<SecretString>,
    /// Whom to act as, if that is somebody else.
    pub authorization_name: Option<String>,
}
