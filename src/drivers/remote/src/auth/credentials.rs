//! What a mechanism needs to know: from the user's file, and what is not there from the application.

use virgo_operations::{
    AuthChallenge, CredentialRequest, CredentialType, Error, ErrorCode, ExposeSecret, Result, SecretString,
};
use virgo_sasl::{CredentialKind, Credentials, Mechanism};

use super::conf::{self, Known};
use super::{Situation, sasl};

/// Finds what a mechanism asks for.
///
/// # Errors
/// `AuthCancelled` if the application gives no answer, `AuthUnavailable` if there is nobody to ask, and what
/// is wrong with the file.
pub(super) async fn find(mechanism: Mechanism, situation: &Situation<'_>) -> Result<Credentials> {
    let host = situation.host();
    let mut found = in_the_file(known(situation).await?);
    let missing = |kind| match kind {
        CredentialKind::AuthenticationName => found.authentication_name.is_none(),
        CredentialKind::Password => found.password.is_none(),
        CredentialKind::AuthorizationName => found.authorization_name.is_none(),
    };
    let missing: Vec<_> = mechanism
        .requests()
        .iter()
        .filter(|request| !request.is_optional && missing(request.kind))
        .map(|request| request.kind)
        .collect();
    if missing.is_empty() {
        return Ok(found);
    }
    let Some(authenticator) = &situation.authenticator else {
        let message = format!(
            "the host '{host}' wants a name and a password ({mechanism}): the application has nobody to ask, \
             and there are none in a file auth.conf"
        );
        return Err(Error::new(ErrorCode::AuthUnavailable, message));
    };
    let whose = found.authentication_name.as_deref().map(|name| format!(" of '{name}'")).unwrap_or_default();
    let requests = missing
        .iter()
        .map(|kind| {
            let (kind, prompt, default) = match kind {
                CredentialKind::AuthenticationName => (
                    CredentialType::AuthName,
                    format!("Name for libvirt at {host}"),
                    situation.uri.user().map(str::to_owned),
                ),
                CredentialKind::Password => {
                    (CredentialType::Passphrase, format!("Password{whose} for libvirt at {host}"), None)
                }
                CredentialKind::AuthorizationName => {
                    (CredentialType::Username, format!("User to act as at {host}"), None)
                }
            };
            CredentialRequest { kind, prompt, challenge: None, default_answer: default }
        })
        .collect();
    let challenge = AuthChallenge {
        service: sasl::SERVICE.to_owned(),
        host: host.to_owned(),
        mechanism: mechanism.name().to_owned(),
        requests,
    };
    let cancelled = |why: &str| {
        let message = format!("the host '{host}' wants a name and a password ({mechanism}): {why}");
        Error::new(ErrorCode::AuthCancelled, message)
    };
    let answers = authenticator.ask(challenge).await;
    let answers = answers.ok_or_else(|| cancelled("the application gave none"))?;
    if answers.len() != missing.len() {
        let why = format!("the application answered {} of {} questions", answers.len(), missing.len());
        return Err(cancelled(&why));
    }
    for (kind, answer) in missing.into_iter().zip(answers) {
        put(&mut found, kind, answer);
    }
    Ok(found)
}

fn put(into: &mut Credentials, kind: CredentialKind, answer: SecretString) {
    match kind {
        CredentialKind::AuthenticationName => {
            into.authentication_name = Some(answer.expose_secret().to_owned());
        }
        CredentialKind::Password => into.password = Some(answer),
        CredentialKind::AuthorizationName => {
            into.authorization_name = Some(answer.expose_secret().to_owned());
        }
    }
}

/// Reads the file, if there is one.
async fn known(situation: &Situation<'_>) -> Result<Known> {
    let (uri, host) = (situation.uri.clone(), situation.host().to_owned());
    let read = move || match conf::file(&uri) {
        Some(path) => conf::lookup(&path, sasl::SERVICE, &host),
        None => Ok(Known::default()),
    };
    virgo_runtime::blocking(read).await
}

/// What libvirt calls the user's name is the one to act as. Who gives no other means the one to log in with.
fn in_the_file(known: Known) -> Credentials {
    let Known { authname, password, username } = known;
    match authname {
        Some(name) => {
            let other = username.filter(|other| *other != name);
            Credentials { authentication_name: Some(name), password, authorization_name: other }
        }
        None => Credentials { authentication_name: username, password, authorization_name: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_the_file() {
        let names = |authname: Option<&str>, username: Option<&str>| {
            let known = Known {
                authname: authname.map(str::to_owned),
                username: username.map(str::to_owned),
                password: None,
            };
            let credentials = in_the_file(known);
            (credentials.authentication_name, credentials.authorization_name)
        };
        let some = |name: &str| Some(name.to_owned());
        assert_eq!(names(Some("a"), None), (some("a"), None));
        assert_eq!(names(None, Some("u")), (some("u"), None));
        assert_eq!(names(Some("a"), Some("a")), (some("a"), None));
        assert_eq!(names(Some("a"), Some("u")), (some("a"), some("u")));
        assert_eq!(names(None, None), (None, None));
    }
}
