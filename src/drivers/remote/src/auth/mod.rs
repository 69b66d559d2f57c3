//! Proving to the daemon who we are, in the way that it wants and the URI allows.
//!
//! Called once, before anything else is said. [`sasl`] and [`polkit`] are the ways; [`credentials`] finds what
//! they need, in a file that [`conf`] reads or by asking the application.
mod conf;
mod credentials;
mod polkit;
mod sasl;

use std::future::Future;
use std::sync::Arc;

use virgo_operations::{Authenticator, Error, ErrorCode, Result};
use virgo_sasl::Transport;
use virgo_wire::remote::AuthType;
use virgo_wire::remote::procedure::AuthList;

use super::link::Link;
use virgo_driver_kit::Uri;

/// What proving it depends on.
pub(super) struct Situation<'a> {
    /// What was asked for.
    pub(super) uri: &'a Uri,
    /// Whether others can read what is said.
    pub(super) transport: Transport,
    /// Who can be asked.
    pub(super) authenticator: Option<Arc<dyn Authenticator>>,
}

impl Situation<'_> {
    /// What the URI asks for.
    pub(super) fn wanted(&self) -> Option<&str> {
        self.uri.parameter("auth").filter(|text| !text.is_empty())
    }

    /// The host, as Kerberos and the user's files name it.
    fn host(&self) -> &str {
        self.uri.host().unwrap_or("localhost")
    }
}

/// A way that the URI asks for by `auth=`.
#[derive(Debug, PartialEq, Eq)]
enum Wanted<'a> {
    None,
    Polkit,
    /// SASL, and which mechanism of it.
    Sasl(Option<&'a str>),
}

impl<'a> Wanted<'a> {
    fn read(text: &'a str) -> Result<Self> {
        let is = |name: &str| text.eq_ignore_ascii_case(name);
        let mechanism = || text.split_once('.').filter(|(sasl, _)| sasl.eq_ignore_ascii_case("sasl"));
        if is("none") {
            Ok(Self::None)
        } else if is("polkit") {
            Ok(Self::Polkit)
        } else if is("sasl") {
            Ok(Self::Sasl(None))
        } else if let Some((_, mechanism)) = mechanism().filter(|(_, mechanism)| !mechanism.is_empty()) {
            Ok(Self::Sasl(Some(mechanism)))
        } else {
            let message = format!(
                "there is no authentication '{text}'; the parameter 'auth' takes none, polkit, sasl, and \
                 sasl.MECHANISM, as sasl.gssapi"
            );
            Err(Error::argument(message))
        }
    }

    fn is(&self, offered: &AuthType) -> bool {
        matches!(
            (self, offered),
            (Self::None, AuthType::None) | (Self::Polkit, AuthType::Polkit) | (Self::Sasl(_), AuthType::Sasl)
        )
    }
}

/// Asks how the daemon wants it proved who we are; the question goes out now.
pub(super) fn ways(link: &Arc<Link>) -> impl Future<Output = Result<Vec<AuthType>>> + use<> {
    let asked = link.ask::<AuthList>(&());
    async {
        match asked.await {
            Ok(ret) => Ok(ret.types),
            // So old that it asks nobody.
            Err(error) if error.code() == ErrorCode::NoSupport => Ok(vec![]),
            Err(error) => Err(error),
        }
    }
}

/// Proves who we are, in one of the daemon's ways.
///
/// # Errors
/// `AuthFailed` if the daemon is not convinced, `AuthCancelled` if the application gave no answer,
/// `AuthUnavailable` if there is no way to try.
pub(super) async fn authenticate(
    link: &Arc<Link>,
    situation: &Situation<'_>,
    types: &[AuthType],
) -> Result<()> {
    let wanted = situation.wanted().map(Wanted::read).transpose()?;
    match choose(types, wanted.as_ref())? {
        AuthType::None => Ok(()),
        AuthType::Polkit => polkit::prove(link).await,
        AuthType::Sasl => {
            let mechanism = if let Some(Wanted::Sasl(mechanism)) = wanted { mechanism } else { None };
            sasl::prove(link, mechanism, situation).await
        }
        AuthType::Other(number) => {
            let message =
                format!("the daemon wants authentication of a kind ({number}) that is not known here");
            Err(Error::new(ErrorCode::AuthUnavailable, message))
        }
    }
}

/// Which of the daemon's ways is taken: the first that is known, unless one is asked for.
fn choose(types: &[AuthType], wanted: Option<&Wanted<'_>>) -> Result<AuthType> {
    let Some(wanted) = wanted else {
        let known = types.iter().find(|offered| !matches!(offered, AuthType::Other(_)));
        return Ok(known.or(types.first()).copied().unwrap_or(AuthType::None));
    };
    if let Some(offered) = types.iter().find(|offered| wanted.is(offered)) {
        return Ok(*offered);
    }
    // Who is let in without a proof cannot give one.
    let offered: Vec<_> = types.iter().map(|offered| name(*offered)).collect();
    let message = format!(
        "the URI asks for the authentication '{}', and the daemon offers {}",
        match wanted {
            Wanted::None => "none",
            Wanted::Polkit => "polkit",
            Wanted::Sasl(_) => "sasl",
        },
        if offered.is_empty() { "none".to_owned() } else { offered.join(", ") }
    );
    Err(Error::new(ErrorCode::AuthUnavailable, message))
}

fn name(offered: AuthType) -> String {
    match offered {
        AuthType::None => "none".to_owned(),
        AuthType::Sasl => "sasl".to_owned(),
        AuthType::Polkit => "polkit".to_owned(),
        AuthType::Other(number) => format!("the unknown kind {number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_uri_asks_for() {
        assert_eq!(Wanted::read("none"), Ok(Wanted::None));
        assert_eq!(Wanted::read("Polkit"), Ok(Wanted::Polkit));
        assert_eq!(Wanted::read("sasl"), Ok(Wanted::Sasl(None)));
        assert_eq!(Wanted::read("SASL.scram-sha-256"), Ok(Wanted::Sasl(Some("scram-sha-256"))));
        for wrong in ["sasl.", "kerberos", "salt.x"] {
            let error = Wanted::read(wrong).unwrap_err();
            assert!(error.code() == ErrorCode::InvalidArg && error.message().contains(wrong), "{error}");
        }
    }

    #[test]
    fn which_way_is_taken() {
        use AuthType::{None as Open, Other, Polkit, Sasl};
        assert_eq!(choose(&[], None), Ok(Open));
        assert_eq!(choose(&[Polkit, Sasl], None), Ok(Polkit));
        assert_eq!(choose(&[Other(9), Sasl], None), Ok(Sasl));
        assert_eq!(choose(&[Other(9)], None), Ok(Other(9)));
        assert_eq!(choose(&[Polkit, Sasl], Some(&Wanted::Sasl(None))), Ok(Sasl));
        let error = choose(&[Polkit, Other(9)], Some(&Wanted::Sasl(None))).unwrap_err();
        assert_eq!(error.code(), ErrorCode::AuthUnavailable);
        assert!(error.message().contains("'sasl'") && error.message().contains("polkit"), "{error}");
        assert!(choose(&[], Some(&Wanted::Polkit)).unwrap_err().message().contains("offers none"));
    }
}
