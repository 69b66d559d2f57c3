//! What the daemon's errors are in the API.

use glib::error::ErrorDomain;
use virgo_operations::{Error, ErrorCode};
use virgo_wire::client::Failure;
use virgo_wire::endpoint::CloseReason;
use virgo_wire::program::ProcedureInfo;
use virgo_wire::remote;
use virgo_wire::xdr::DecodeError;

use super::support::{self, Version};

/// libvirt's numbers of the parts that speak about procedures they do not know.
const ABOUT_PROCEDURES: [i32; 2] = [7, 13];

/// Why a call did not go well; the libvirt of the daemon is known once the connection is open.
pub(super) fn of_failure(failure: Failure, call: &ProcedureInfo, libvirt: Option<Version>) -> Error {
    match failure {
        Failure::Refused(error) if is_unknown(&error) => unknown(call, libvirt),
        Failure::Refused(error) => of_daemon(*error),
        Failure::Unreadable(error) => unreadable("the error", &error),
        Failure::Closed(CloseReason::Closed) => closed(),
        Failure::Closed(reason) => lost(&reason),
    }
}

/// What the daemon says.
pub(super) fn of_daemon(error: remote::Error) -> Error {
    let message = error.message.unwrap_or_else(|| {
        format!("the daemon refused without saying why (error {} of its part {})", error.code, error.domain)
    });
    let code = <ErrorCode as ErrorDomain>::from(error.code).unwrap_or(ErrorCode::InternalError);
    Error::new(code, message)
}

/// Whether the daemon does not know the procedure.
fn is_unknown(error: &remote::Error) -> bool {
    error.code == ErrorCode::Rpc as i32
        && ABOUT_PROCEDURES.contains(&error.domain)
        && error.message.as_ref().is_some_and(|message| message.starts_with("unknown procedure"))
}

/// The daemon does not know the procedure.
fn unknown(call: &ProcedureInfo, libvirt: Option<Version>) -> Error {
    let why = match (Version::of_procedure(call), libvirt) {
        (Some(since), Some(libvirt)) if since > libvirt => support::too_old(since, libvirt),
        (_, Some(libvirt)) => format!("its libvirt {libvirt} does not know the call"),
        (Some(since), None) => format!("libvirt has it since {since}, and the host does not know the call"),
        (None, None) => "it does not know the call".to_owned(),
    };
    Error::new(ErrorCode::NoSupport, format!("{} is not supported by this host: {why}", call.name))
}

/// The daemon answered with something else than its procedure answers.
pub(super) fn unreadable(what: &str, error: &DecodeError) -> Error {
    Error::new(ErrorCode::Rpc, format!("the daemon's answer to {what} cannot be read: {error}"))
}

/// The connection was closed by this side.
pub(super) fn closed() -> Error {
    Error::new(ErrorCode::InvalidConn, "the connection is closed")
}

/// The connection was lost.
pub(super) fn lost(reason: &CloseReason) -> Error {
    let why = match reason {
        // A sentence, which says that it failed.
        CloseReason::Transport(words) => words.clone(),
        reason => reason.to_string(),
    };
    Error::new(ErrorCode::InvalidConn, format!("the connection to the daemon was lost: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_messages_are_kept() {
        let error = |code, domain, message: Option<&str>| {
            let message = message.map(str::to_owned);
            of_daemon(remote::Error { code, domain, message, ..Default::default() })
        };
        let plain = error(42, 10, Some("Domain not found"));
        assert_eq!((plain.code(), plain.message()), (ErrorCode::NoDomain, "Domain not found"));
        assert_eq!(error(123_456, 0, Some("?")).code(), ErrorCode::InternalError);
        assert!(error(38, 5, None).message().contains("38"));
    }
    #[test]
    fn a_procedure_that_the_daemon_does_not_know_is_not_supported() {
        let call = remote::Procedure::DomainGraphicsReload.info();
        let error = |domain, libvirt| {
            let message = Some("unknown procedure: 448".to_owned());
            let error = remote::Error { code: 39, domain, message, ..Default::default() };
            of_failure(Failure::Refused(Box::new(error)), call, libvirt)
        };
        let known = error(7, Some(Version::from_number(9_000_000)));
        let said = "DOMAIN_GRAPHICS_RELOAD is not supported by this host: libvirt has it since 10.2.0, and the \
                    host has 9.0.0";
        assert_eq!((known.code(), known.message()), (ErrorCode::NoSupport, said));
        assert_eq!(error(13, None).code(), ErrorCode::NoSupport);
        assert_eq!(error(1, None).code(), ErrorCode::Rpc);
    }
}
