//! Selection of the mechanisms to try.

use crate::{Mechanism, SaslError};

/// Whether the transport below protects the exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Encrypted, or local to the machine: nobody else can read or change it.
    Protected,
    /// Readable and changeable by others.
    Open,
}

/// Returns the mechanisms to try, most secure first; at least one.
///
/// `offered` is the server's list, separated by commas or spaces; `wanted` restricts it to one mechanism. On an
/// open transport, mechanisms without a security layer are left out: their credentials, or the session after them,
/// could be stolen.
///
/// # Errors
/// `Unavailable`, with the server's list and the reason why each entry was left out.
pub fn candidates(
    offered: &str,
    wanted: Option<&str>,
    transport: Transport,
) -> Result<Vec<Mechanism>, SaslError> {
    let names: Vec<&str> = offered.split([',', ' ']).filter(|name| !name.is_empty()).collect();
    let list = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
    let considered: Vec<&str> = match wanted {
        Some(wanted) => {
            let found =
                names.into_iter().filter(|name| name.eq_ignore_ascii_case(wanted)).collect::<Vec<_>>();
            if found.is_empty() {
                let message = format!("the mechanism '{wanted}' is not offered; the daemon offers {list}");
                return Err(SaslError::unavailable(message));
            }
            found
        }
        None => names,
    };
    let mut left_out = vec![];
    let mut usable = vec![];
    for name in considered {
        match Mechanism::of_name(name) {
            None => left_out.push(format!("{name} is not known here")),
            Some(mechanism) if transport == Transport::Open && !mechanism.has_security_layer() => left_out
                .push(format!(
                    "{mechanism} does not encrypt what is said afterwards, and the transport does not either"
                )),
            Some(mechanism) => usable.push(mechanism),
        }
    }
    if usable.is_empty() {
        let known: Vec<_> = Mechanism::ALL.iter().map(|mechanism| mechanism.name()).collect();
        let why = if left_out.is_empty() { String::new() } else { format!(" ({})", left_out.join("; ")) };
        let message =
            format!("no mechanism fits: the daemon offers {list}; known here are {}{why}", known.join(", "));
        return Err(SaslError::unavailable(message));
    }
    // In our order of preference, whatever the server's is. Repeated names are adjacent then.
    usable.sort_by_key(|mechanism| Mechanism::ALL.iter().position(|other| other == mechanism));
    usable.dedup();
    Ok(usable)
}

#[cfg(test)]
mod tests {
    use Mechanism::*;
    use Transport::*;

    use super::*;

    #[test]
    fn mechanisms_are_ordered_by_preference() {
        let all = "ANONYMOUS,PLAIN,DIGEST-MD5,SCRAM-SHA-1,scram-sha-256,GSSAPI";
        assert_eq!(
            candidates(all, None, Protected),
            Ok(vec![Gssapi, ScramSha256, ScramSha1, Plain, Anonymous])
        );
        assert_eq!(candidates(all, Some("plain"), Protected), Ok(vec![Plain]));
        assert_eq!(candidates("PLAIN PLAIN EXTERNAL", None, Protected), Ok(vec![External, Plain]));
    }

    #[test]
    fn an_open_transport_requires_a_security_layer() {
        assert_eq!(candidates("PLAIN,SCRAM-SHA-256,GSSAPI", None, Open), Ok(vec![Gssapi]));
        for (offered, wanted) in [("PLAIN,SCRAM-SHA-256", None), ("PLAIN,GSSAPI", Some("PLAIN"))] {
            let error = candidates(offered, wanted, Open).unwrap_err();
            assert!(error.message.contains("PLAIN does not encrypt"), "{error}");
        }
    }

    #[test]
    fn an_unusable_offer_is_an_error_with_its_reason() {
        let refused = |offered, wanted, words: &[&str]| {
            let error = candidates(offered, wanted, Protected).unwrap_err();
            assert_eq!(error.kind, crate::SaslErrorKind::Unavailable);
            assert!(words.iter().all(|word| error.message.contains(word)), "{error}");
        };
        refused("DIGEST-MD5", None, &["offers DIGEST-MD5", "DIGEST-MD5 is not known", "SCRAM-SHA-256"]);
        refused("PLAIN,GSSAPI", Some("scram-sha-1"), &["'scram-sha-1'", "offers PLAIN, GSSAPI"]);
        refused("", None, &["offers nothing"]);
    }
}
