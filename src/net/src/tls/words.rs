//! What GIO says about certificates, in words.

use gio::prelude::*;
use gio::{TlsCertificate, TlsCertificateFlags as Flags};

use super::sanity::parsed;

/// Says it if a certificate is too old or too new.
pub(super) fn out_of_time(certificate: &TlsCertificate) -> Option<String> {
    let now = glib::DateTime::now_utc().ok()?;
    let after = certificate.not_valid_after().filter(|end| *end < now);
    let before = certificate.not_valid_before().filter(|begin| *begin > now);
    match (after, before) {
        (Some(end), _) => Some(format!("expired on {}", date(&end))),
        (_, Some(begin)) => Some(format!("is not valid before {}", date(&begin))),
        _ => None,
    }
}

/// A time for people.
pub(super) fn date(time: &glib::DateTime) -> String {
    let formatted = time.to_utc().and_then(|utc| utc.format("%Y-%m-%d %H:%M UTC"));
    formatted.map_or_else(|_| "a day that is not known".into(), String::from)
}

/// What is wrong by the authority that has the least against a certificate.
pub(super) fn best(found: &[Flags]) -> Flags {
    let strangeness = |flags: &&Flags| (flags.contains(Flags::UNKNOWN_CA), flags.bits().count_ones());
    found.iter().min_by_key(strangeness).copied().unwrap_or(Flags::UNKNOWN_CA)
}

/// Whom a certificate is for.
pub(super) fn names(certificate: &TlsCertificate) -> String {
    let hosts = certificate.dns_names().into_iter().map(|name| virgo_sys::shown(&name).into_owned());
    let numbers = certificate.ip_addresses().into_iter().map(|address| address.to_str().to_string());
    let mut names: Vec<_> = hosts.chain(numbers).map(|name| format!("'{name}'")).collect();
    if names.is_empty() {
        // GIO's own words for it need not be UTF-8.
        names.extend(
            parsed(certificate)
                .ok()
                .filter(|it| !it.subject.is_empty())
                .map(|it| format!("'{}'", it.subject)),
        );
    }
    if names.is_empty() { "nobody".into() } else { names.join(", ") }
}

/// The certificate and those that came with it.
pub(super) fn chain(certificate: &TlsCertificate) -> Vec<TlsCertificate> {
    /// More is nonsense.
    const LONGEST: usize = 16;
    std::iter::successors(Some(certificate.clone()), TlsCertificateExt::issuer).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_that_is_wrong_counts() {
        assert_eq!(best(&[]), Flags::UNKNOWN_CA);
        assert_eq!(
            best(&[Flags::UNKNOWN_CA, Flags::EXPIRED | Flags::BAD_IDENTITY]),
            Flags::EXPIRED | Flags::BAD_IDENTITY
        );
        assert_eq!(best(&[Flags::UNKNOWN_CA, Flags::empty()]), Flags::empty());
    }
}
