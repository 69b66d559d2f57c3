//! What the daemon's errors are in the API.

use glib::error::ErrorDomain;
use virgo_operations::{Error, ErrorCode, handle};
use virgo_wire::client::Failure;
use virgo_wire::link::CloseReason;
use virgo_wire::remote;
use virgo_wire::xdr::DecodeError;

/// libvirt's numbers of the parts that speak about procedures they do not know.
const ABOUT_PROCEDURES: [i32; 2] = [7, 13];

/// Why a call did not go well.
pub(super) fn of_failure(failure: Failure) -> Error {
    match failure {
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
    let is_unknown = error.code == ErrorCode::Rpc as i32
        && ABOUT_PROCEDURES.contains(&error.domain)
        && message.starts_with("unknown procedure");
    if is_unknown {
        let message = format!("the daemon is too old for this operation ({message})");
        return Error::new(ErrorCode::NoSupport, message);
    }
    let code = <ErrorCode as ErrorDomain>::from(error.code).unwrap_or(ErrorCode::InternalError);
    Error::new(code, message)
}

/// The daemon answered with something else than its procedure answers.
pub(super) fn unreadable(what: &str, error: &DecodeError) -> Error {
    Error::new(ErrorCode::Rpc, format!("the daemon's answer to {what} cannot be read: {error}"))
}

/// Says which domain an error is about, where the daemon does not.
pub(super) fn about(domain: &handle::Domain) -> impl FnOnce(Error) -> Error + '_ {
    |error| {
        let quoted = format!("'{}'", domain.name);
        let is_said = error.message().contains(&quoted)
            || matches!(error.code(), ErrorCode::InvalidConn | ErrorCode::OperationDenied);
        if is_said { error } else { error.context(format_args!("domain {quoted}")) }
    }
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
        assert_eq!(error(39, 7, Some("unknown procedure: 999")).code(), ErrorCode::NoSupport);
        assert_eq!(error(39, 1, Some("unknown procedure: 999")).code(), ErrorCode::Rpc);
        assert_eq!(error(123_456, 0, Some("?")).code(), ErrorCode::InternalError);
        assert!(error(38, 5, None).message().contains("38"));
    }
}
