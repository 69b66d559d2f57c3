//! Descriptions of certificates and of their faults.

use gio::prelude::*;
use gio::{TlsCertificate, TlsCertificateFlags as Flags};

use super::sanity::parse;

/// Describes why a certificate is not valid now, if so.
pub(super) fn validity_fault(certificate: &TlsCertificate) -> Option<String> {
    let now = glib::DateTime::now_utc().ok()?;
    let after = certificate.not_valid_after().filter(|end| *end < now);
    let before = certificate.not_valid_before().filter(|begin| *begin > now);
    match (after, before) {
        (Some(end), _) => Some(format!("expired on {}", date(&end))),
        (_, Some(begin)) => Some(format!("is not valid before {}", date(&begin))),
        _ => None,
    }
}

/// Formats a time, in UTC.
pub(super) fn date(time: &glib::DateTime) -> String {
    let formatted = time.to_utc().and_then(|utc| utc.format("%Y-%m-%d %H:%M UTC"));
    formatted.map_or_else(|_| "a day that is not known".into(), String::from)
}

/// Returns the flags of the CA that has the least objections to a certificate.
pub(super) fn fewest_faults(found: &[Flags]) -> Flags {
    let severity = |flags: &&Flags| (flags.contains(Flags::UNKNOWN_CA), flags.bits().count_ones());
    found.iter().min_by_key(severity).copied().unwrap_or(Flags::UNKNOWN_CA)
}

/// Lists the names that a certificate is for.
pub(super) fn subject_names(certificate: &TlsCertificate) -> String {
    let hosts = certificate.dns_names().into_iter().map(|name| virgo_sys::shown(&name).into_owned());
    let numbers = certificate.ip_addresses().into_iter().map(|address| address.to_str().to_string());
    let mut subject_names: Vec<_> = hosts.chain(numbers).map(|name| format!("'{name}'")).collect();
    if subject_names.is_empty() {
        // GIO's own subject name need not be UTF-8.
        subject_names.extend(
            parse(certificate).ok().filter(|it| !it.subject.is_empty()).map(|it| format!("'{}'", it.subject)),
        );
    }
    if subject_names.is_empty() { "nobody".into() } else { subject_names.join(", ") }
}

/// Returns a certificate and its issuers, as the peer sent them.
pub(super) fn chain(certificate: &TlsCertificate) -> Vec<TlsCertificate> {
    /// Limit against loops.
    const LONGEST: usize = 16;
    std::iter::successors(Some(certificate.clone()), TlsCertificateExt::issuer).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flags_with_the_fewest_faults_count() {
        assert_eq!(fewest_faults(&[]), Flags::UNKNOWN_CA);
        assert_eq!(
            fewest_faults(&[Flags::UNKNOWN_CA, Flags::EXPIRED | Flags::BAD_IDENTITY]),
            Flags::EXPIRED | Flags::BAD_IDENTITY
        );
        assert_eq!(fewest_faults(&[Flags::UNKNOWN_CA, Flags::empty()]), Flags::empty());
    }
}
