//! Validation of URI parameters about the transport. Done for every transport, so that a typo is reported even
//! where the parameter has no effect.

use crate::{NetError, NetErrorKind, Request};

/// Parameters with one of several values.
const CHOICES: [(&str, &[&str]); 3] = [
    ("mode", &["auto", "legacy", "direct"]),
    ("proxy", &["auto", "netcat", "native"]),
    ("known_hosts_verify", &["normal", "auto", "ignore"]),
];

/// Boolean parameters.
const FLAGS: [&str; 3] = ["no_verify", "no_tty", "no_sanity"];

/// Refuses unknown values.
pub(crate) fn check(request: &Request<'_>) -> Result<(), NetError> {
    for (name, choices) in CHOICES {
        if let Some(value) = request.parameter(name)
            && !choices.contains(&value)
        {
            let message = format!("the {name} '{value}' is not one of {}", choices.join(", "));
            return Err(NetError::new(NetErrorKind::Argument, message));
        }
    }
    FLAGS.iter().try_for_each(|name| flag(request, name).map(drop))
}

/// Returns a boolean parameter: true for a number other than 0, false for 0 or if it is missing.
pub(crate) fn flag(request: &Request<'_>, name: &str) -> Result<bool, NetError> {
    let Some(value) = request.parameters.get(name) else { return Ok(false) };
    value.parse::<i32>().map(|number| number != 0).map_err(|_| {
        let message = format!("the parameter '{name}' is a number, 0 or 1, and not '{value}'");
        NetError::new(NetErrorKind::Argument, message)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::address::plain_request;

    #[test]
    fn unknown_values_are_refused() {
        let ask = |name: &str, value: &str| {
            let parameters = BTreeMap::from([(name.to_owned(), value.to_owned())]);
            check(&plain_request("qemu", "/system", &parameters))
        };
        for (name, value) in [
            ("mode", "direct"),
            ("mode", ""),
            ("proxy", "native"),
            ("known_hosts_verify", "ignore"),
            ("no_tty", "1"),
            ("no_verify", "0"),
            ("anything", "else"),
        ] {
            assert_eq!(ask(name, value), Ok(()));
        }
        for (name, value) in [
            ("mode", "both"),
            ("proxy", "socks"),
            ("known_hosts_verify", "yes"),
            ("no_tty", "yes"),
            ("no_verify", ""),
            ("no_sanity", "1x"),
        ] {
            let error = ask(name, value).unwrap_err();
            assert_eq!(error.kind, NetErrorKind::Argument);
            assert!(error.message.contains(&format!("'{value}'")) && error.message.contains(name), "{error}");
        }
    }

    #[test]
    fn flags_are_numbers() {
        let parameters = [("no_tty", "1"), ("no_verify", "0")];
        let parameters = parameters.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let request = plain_request("qemu", "/system", &parameters);
        assert_eq!(flag(&request, "no_tty"), Ok(true));
        assert_eq!(flag(&request, "no_verify"), Ok(false));
        assert_eq!(flag(&request, "no_sanity"), Ok(false));
    }
}
