//! Callback that supplies credentials.
//!
//! Called by the drivers while a connection is opened; applications implement it.
use async_trait::async_trait;
pub use secrecy::{ExposeSecret, SecretString};

/// What is asked for. The numbers are libvirt's.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum CredentialType {
    /// The name of the user to act as.
    #[default]
    Username = 1,
    /// The name of the user to log in as.
    AuthName = 2,
    /// The languages that the user speaks, as a list with commas.
    Language = 3,
    /// A number that is used once.
    Cnonce = 4,
    /// A password, entered without echo.
    Passphrase = 5,
    /// The response to a challenge, entered with echo.
    EchoPrompt = 6,
    /// The response to a challenge, entered without echo.
    NoEchoPrompt = 7,
    /// The realm that the user is known in.
    Realm = 8,
    /// Something that is done elsewhere, as the challenge says.
    External = 9,
}

/// One thing that is asked for by an [`AuthRequest`].
///
/// ```python
/// def on_authenticate(connection, request):
///     request.answer([input(wanted.props.prompt) for wanted in request.props.requests])
/// ```
///
/// ```javascript
/// function on_authenticate(connection, request) {
///     request.answer(Array.from(request.requests, wanted => ask(wanted.prompt)));
/// }
/// ```
///
/// ```vala
/// void on_authenticate (Virgo.Connection connection, Virgo.AuthRequest request) {
///     string[] answers = {};
///     for (uint n = 0; n < request.requests.get_n_items (); n++) {
///         var wanted = (Virgo.CredentialRequest) request.requests.get_item (n);
///         print ("%s", wanted.prompt);
///         answers += stdin.read_line ();
///     }
///     try {
///         request.answer (answers);
///     } catch (Error error) {
///         warning ("%s", error.message);
///     }
/// }
/// ```
#[virgo_gir::record]
pub struct CredentialRequest {
    /// The credential type.
    pub kind: CredentialType,
    /// A line with which to ask a person, such as `Password for libvirt at host.example`.
    pub prompt: String,
    /// What the other side wants to be answered, or `NULL` if it says nothing.
    pub challenge: Option<String>,
    /// The likely answer, or `NULL` if none is known.
    pub default_answer: Option<String>,
}

/// All that is asked for at once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthChallenge {
    /// The service, e.g. `libvirt`.
    pub service: String,
    /// The host that wants to know.
    pub host: String,
    /// The way in which it wants to be convinced, e.g. `SCRAM-SHA-256`.
    pub mechanism: String,
    /// What it wants to know.
    pub requests: Vec<CredentialRequest>,
}

/// Who is asked for credentials.
#[async_trait]
pub trait Authenticator: Send + Sync {
    /// Answers the requests of a challenge, each in its place; nothing if there will be no answer. It may
    /// take as long as a person needs; the future is dropped if opening is given up.
    async fn ask(&self, challenge: AuthChallenge) -> Option<Vec<SecretString>>;
}
