//! Sanity checks of certificates: validity period and purpose. libvirt's `no_sanity` disables them for our own.
//!
//! Our certificate is checked before it is sent, because a daemon that refuses it closes the connection without a
//! reason. The daemon's is checked by [`verify`](super::verify).

use std::path::Path;

use gio::TlsCertificate;
use gio::TlsCertificateFlags as Flags;
use gio::prelude::*;
use x509_cert::der::Decode;
use x509_cert::der::oid::ObjectIdentifier;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage};
use x509_cert::{Certificate, TbsCertificate};

use super::describe;

/// Purpose of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// CA, signs others.
    Authority,
    /// Client.
    Client,
    /// Server.
    Server,
}

const FOR_SERVERS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.1");
const FOR_CLIENTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.2");
const FOR_ANYTHING: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37.0");

/// Checks validity period and purpose. The error is worded to follow "the certificate".
pub(super) fn check(certificate: &TlsCertificate, role: Role) -> Result<(), String> {
    if let Some(late) = describe::validity_fault(certificate) {
        return Err(late);
    }
    check_purpose(certificate, role)
}

/// Checks the purpose: `basicConstraints`, `keyUsage`, `extendedKeyUsage`. Extensions that are missing or not
/// critical permit everything.
pub(super) fn check_purpose(certificate: &TlsCertificate, role: Role) -> Result<(), String> {
    let parse = parse(certificate)?;
    let constraints = parse.get::<BasicConstraints>().map_err(unclear)?;
    let is_authority = constraints.is_some_and(|(_, constraints)| constraints.ca);
    match role {
        Role::Authority if !is_authority => return Err("is not that of an authority (CA)".into()),
        Role::Client | Role::Server if is_authority => {
            return Err("is that of an authority (CA), which proves nothing else".into());
        }
        _ => {}
    }
    if let Some((true, usage)) = parse.get::<KeyUsage>().map_err(unclear)? {
        match role {
            Role::Authority if !usage.key_cert_sign() => return Err("does not allow signing others".into()),
            Role::Client | Role::Server if !usage.digital_signature() => {
                return Err("does not allow signatures, which TLS needs".into());
            }
            // Only RSA key exchange needs it, which TLS 1.3 does not have; libvirt's own check demands it.
            Role::Client if !usage.key_encipherment() && has_rsa_key(&parse) => {
                return Err("does not allow the encryption of keys, on which libvirt's daemons insist".into());
            }
            _ => {}
        }
    }
    let purpose = match role {
        Role::Authority => return Ok(()),
        Role::Client => (FOR_CLIENTS, "is not for clients"),
        Role::Server => (FOR_SERVERS, "is not for servers"),
    };
    match parse.get::<ExtendedKeyUsage>().map_err(unclear)? {
        Some((true, ExtendedKeyUsage(purposes)))
            if !purposes.contains(&purpose.0) && !purposes.contains(&FOR_ANYTHING) =>
        {
            Err(purpose.1.into())
        }
        _ => Ok(()),
    }
}

fn has_rsa_key(certificate: &TbsCertificate) -> bool {
    const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
    certificate.subject_public_key_info.algorithm.oid == RSA
}

/// Parses what GIO does not expose.
pub(super) fn parse(certificate: &TlsCertificate) -> Result<TbsCertificate, String> {
    let bytes = certificate.certificate().ok_or("has nothing in it")?;
    Ok(Certificate::from_der(&bytes).map_err(unclear)?.tbs_certificate)
}

fn unclear(error: x509_cert::der::Error) -> String {
    format!("says what cannot be understood: {error}")
}

/// Checks that our certificate was signed by one of the CAs in a file: a daemon usually trusts the same ones.
pub(super) fn check_pair(
    certificate: &TlsCertificate,
    authorities: &[TlsCertificate],
    file: &Path,
) -> Result<(), String> {
    let nobody = gio::SocketConnectable::NONE;
    let found: Vec<Flags> =
        authorities.iter().map(|authority| certificate.verify(nobody, Some(authority))).collect();
    match describe::fewest_faults(&found) {
        flags if flags.is_empty() => Ok(()),
        flags if flags.contains(Flags::UNKNOWN_CA) => {
            Err(format!("was not signed by an authority of '{}'", file.display()))
        }
        flags if flags.contains(Flags::INSECURE) => Err("was signed in a way that is not safe".into()),
        _ => Err(format!("does not hold before the authorities of '{}'", file.display())),
    }
}
