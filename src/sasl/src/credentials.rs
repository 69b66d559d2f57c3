//! Credentials that mechanisms ask for.

use secrecy::SecretString;

/// Kind of a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialKind {
    /// User name that the password belongs to.
    AuthenticationName,
    /// The password.
    Password,
    /// User to act as, if another one.
    AuthorizationName,
}

/// Credential that a mechanism asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CredentialRequest {
    /// Kind.
    pub kind: CredentialKind,
    /// Whether the mechanism works without it.
    pub is_optional: bool,
}

/// Credentials as supplied by the caller.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    /// User name that the password belongs to.
    pub authentication_name: Option<String>,
    /// The password.
    pub password: Option<SecretString>,
    /// User to act as, if another one.
    pub authorization_name: Option<String>,
}
