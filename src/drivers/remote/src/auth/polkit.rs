//! polkit: the daemon asks the machine's policy about us, and we have nothing to say.

use std::sync::Arc;

use virgo_operations::{Error, ErrorCode, Result};
use virgo_wire::remote::procedure::AuthPolkit;

use crate::link::Link;

/// What can be done about a refusal. Which of the actions it is, the daemon knows by the socket.
const ADVICE: &str = "polkit has to allow the action 'org.libvirt.unix.manage', or 'org.libvirt.unix.monitor' \
                      at the read-only socket: it lets those in whom its rules name, as a rule the members of a \
                      group (on many systems 'libvirt'), and asks others for a password if an agent runs in \
                      their session that can ask ('pkttyagent' in a terminal)";

/// Has the daemon ask.
pub(super) async fn prove(link: &Arc<Link>) -> Result<()> {
    match link.ask::<AuthPolkit>(&()).await {
        Ok(ret) if ret.complete != 0 => Ok(()),
        Ok(_) => Err(Error::new(ErrorCode::AuthFailed, format!("polkit did not allow it; {ADVICE}"))),
        Err(error) => Err(explained(error)),
    }
}

fn explained(error: Error) -> Error {
    let is_refusal =
        matches!(error.code(), ErrorCode::AuthFailed | ErrorCode::AuthUnavailable | ErrorCode::AuthCancelled);
    if is_refusal { Error::new(error.code(), format!("{}; {ADVICE}", error.message())) } else { error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_what_can_be_done() {
        let refused = explained(Error::new(ErrorCode::AuthUnavailable, "no agent"));
        assert!(refused.message().starts_with("no agent; polkit"), "{refused}");
        assert_eq!(refused.code(), ErrorCode::AuthUnavailable);
        assert_eq!(explained(Error::failed("x")).message(), "x");
    }
}
