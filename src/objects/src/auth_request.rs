//! `VirgoAuthRequest`: a request for credentials.
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use async_trait::async_trait;
use futures_channel::oneshot;
#[cfg(doc)]
use virgo_operations::ErrorCode;
use virgo_operations::{
    AuthChallenge, Authenticator, CredentialRequest, CredentialType, Error, Result, SecretString,
};
use virgo_runtime::SignalContext;

use crate::{Connection, ObjectList};

type Answer = oneshot::Sender<Option<Vec<SecretString>>>;

/// What a daemon wants to know before it opens a connection: a user's name and password, as a rule.
///
/// ```python
/// def on_authenticate(connection, request):
///     request.answer_login("user", "pencil")
///
/// connection = Virgo.Connection.new("qemu+tcp://host/system", Virgo.ConnectionFlags.NONE)
/// connection.connect("authenticate", on_authenticate)
/// connection.reopen()
/// ```
///
/// ```javascript
/// const connection = Virgo.Connection.new('qemu+tcp://host/system');
/// connection.connect('authenticate', (_, request) => request.answer_login('user', 'pencil'));
/// await connection.reopen_async();
/// ```
///
/// ```vala
/// var connection = new Virgo.Connection ("qemu+tcp://host/system", NONE);
/// connection.authenticate.connect (request => {
///     try {
///         request.answer_login ("user", "pencil");
///     } catch (Error error) {
///         warning ("%s", error.message);
///     }
/// });
/// connection.reopen ();
/// ```
///
/// [`Connection::authenticate`](Connection) brings one. Answer it in the handler, or keep it and answer it later, for
/// instance when a dialog is closed: opening waits. A request that nobody holds any more counts as
/// cancelled; where a garbage collector decides when that is, as in JavaScript, call [`AuthRequest::cancel`].
#[virgo_gir::class]
pub struct AuthRequest {
    challenge: OnceLock<AuthChallenge>,
    requests: OnceLock<ObjectList>,
    answer: Mutex<Option<Answer>>,
}

#[virgo_gir::methods]
impl AuthRequest {
    /// The service that asks, e.g. `libvirt`.
    #[property]
    pub fn service(&self) -> String {
        self.challenge().service
    }

    /// The host that asks.
    #[property]
    pub fn host(&self) -> String {
        self.challenge().host
    }

    /// The way in which it wants to be convinced, e.g. `SCRAM-SHA-256`.
    #[property]
    pub fn mechanism(&self) -> String {
        self.challenge().mechanism
    }

    /// What is asked for, as an [`ObjectList`] of [`CredentialRequest`]s, one for each answer that
    /// [`AuthRequest::answer`] takes. It never changes.
    ///
    /// Corresponds to libvirt's `virConnectCredential`.
    #[property]
    pub fn requests(&self) -> ObjectList {
        self.imp().requests.get_or_init(|| ObjectList::of_records(self.challenge().requests)).clone()
    }

    /// Answers. The connection goes on to open.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the number of answers is not that of [`AuthRequest::requests`];
    /// [`ErrorCode::OperationInvalid`] if the request was answered or cancelled before.
    pub fn answer(
        &self,
        /// the answers, in the order of the requests
        answers: &[String],
    ) -> Result<()> {
        let asked = self.challenge().requests.len();
        if answers.len() != asked {
            let message = format!("{} answers were given to {asked} requests", answers.len());
            return Err(Error::argument(message));
        }
        let answers = answers.iter().map(|answer| SecretString::from(answer.clone())).collect();
        let waiting = self.take().ok_or_else(|| Error::invalid("the request was answered before"))?;
        // Whoever asked may have given up.
        let _ = waiting.send(Some(answers));
        Ok(())
    }

    /// Answers with a username and a password. Requests for a user get the username, those without echo the password,
    /// and others their default answer. This is enough for most daemons.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the request was answered or cancelled before.
    pub fn answer_login(
        &self,
        /// the user's name
        user: &str,
        /// the password
        password: &str,
    ) -> Result<()> {
        let answer = |request: CredentialRequest| match request.kind {
            CredentialType::Username | CredentialType::AuthName => user.to_owned(),
            CredentialType::Passphrase | CredentialType::NoEchoPrompt => password.to_owned(),
            _ => request.default_answer.unwrap_or_default(),
        };
        let answers: Vec<_> = self.challenge().requests.into_iter().map(answer).collect();
        self.answer(&answers)
    }

    /// Gives no answer, unless it was answered before. Opening the connection fails with [`ErrorCode::AuthCancelled`].
    pub fn cancel(&self) {
        drop(self.take());
    }
}

impl AuthRequest {
    fn new(challenge: AuthChallenge, answer: Answer) -> Self {
        let request: Self = glib::Object::new();
        let _ = request.imp().challenge.set(challenge);
        *request.imp().answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
        request
    }

    fn constructed(&self) {}

    /// An empty one if it was made by `g_object_new()` and not by a connection.
    fn challenge(&self) -> AuthChallenge {
        self.imp().challenge.get().cloned().unwrap_or_default()
    }

    fn take(&self) -> Option<Answer> {
        self.imp().answer.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Asks whoever handles the signal of a connection.
pub(crate) struct Asker {
    connection: glib::WeakRef<Connection>,
    home: Arc<SignalContext>,
}

impl Asker {
    pub(crate) fn new(connection: &Connection, home: Arc<SignalContext>) -> Self {
        Self { connection: glib::prelude::ObjectExt::downgrade(connection), home }
    }
}

#[async_trait]
impl Authenticator for Asker {
    async fn ask(&self, challenge: AuthChallenge) -> Option<Vec<SecretString>> {
        let (send, answer) = oneshot::channel();
        let connection = self.connection.clone();
        self.home.invoke(move || {
            if let Some(connection) = connection.upgrade()
                && virgo_gir::has_handlers(&connection, "authenticate")
            {
                connection.ask(AuthRequest::new(challenge, send));
            }
        });
        answer.await.ok().flatten()
    }
}
