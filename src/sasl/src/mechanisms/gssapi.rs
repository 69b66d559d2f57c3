//! GSSAPI: Kerberos (RFC 4752).
//!
//! ```text
//!  client                                            server
//!    │ AP-REQ token ──────────────────────────────────► │  security context, until both sides
//!    │ ◄────────────────────────────────── AP-REP token │  are authenticated
//!    │ (empty) ───────────────────────────────────────► │
//!    │ ◄──── wrap(offered protections, max. size) ───── │  negotiation, integrity-protected
//!    │ wrap(selected one, max. size, authzid) ────────► │
//! ```

use virgo_sys::gssapi::{GssError, Initiator};

use super::Exchange;
use crate::layer::{Protection, SecurityLayer};
use crate::{Next, SaslError};

/// Maximum size of a protected message that this side accepts.
const LONGEST: u32 = 65536;

/// Maximum size of a protected message that this side sends, even if the server accepts longer ones: it is buffered
/// whole.
const LONGEST_SENT: u32 = 65536;

/// Protections, a bit mask (RFC 4752, section 3.3).
const NONE: u8 = 1;
const INTEGRITY: u8 = 2;
const CONFIDENTIALITY: u8 = 4;

/// Exchange of GSSAPI.
pub(super) struct Gssapi {
    context: Initiator,
    needs_encryption: bool,
    acting_as: String,
    has_begun: bool,
    /// Negotiated protection, and the capacity of a message with it.
    negotiated: Option<(u8, u32)>,
}

impl Gssapi {
    pub(super) fn new(
        service: &str,
        host: &str,
        needs_encryption: bool,
        acting_as: Option<String>,
    ) -> Result<Self, SaslError> {
        let context = Initiator::new(service, host).map_err(unavailable)?;
        let acting_as = acting_as.unwrap_or_default();
        Ok(Self { context, needs_encryption, acting_as, has_begun: false, negotiated: None })
    }

    /// Answers the server's offer of protections.
    fn select_protection(&mut self, message: &[u8]) -> Result<Vec<u8>, SaslError> {
        let (offer, _) = self.context.unwrap(message).map_err(failed)?;
        let (protection, longest) = negotiate(&offer, self.needs_encryption, self.context.can_encrypt())?;
        let capacity = match protection {
            NONE => 0,
            _ => self
                .context
                .capacity(protection == CONFIDENTIALITY, longest.min(LONGEST_SENT))
                .map_err(failed)?,
        };
        self.negotiated = Some((protection, capacity));
        // Without a security layer the maximum size has to be 0 (RFC 4752, section 3.1).
        let ours = if protection == NONE { 0 } else { LONGEST };
        let mut choice = vec![protection];
        // The size has three bytes, in network byte order.
        choice.extend(&ours.to_be_bytes()[1..]);
        choice.extend(self.acting_as.as_bytes());
        // Without confidentiality, as RFC 4752 demands for the negotiation itself.
        self.context.wrap(false, &choice).map_err(failed)
    }
}

impl Exchange for Gssapi {
    fn step(&mut self, message: Option<&[u8]>) -> Result<Next, SaslError> {
        if !self.context.is_established() {
            let refused = if self.has_begun { failed } else { unavailable };
            self.has_begun = true;
            // Once the context is established, the answer is the last token, or empty.
            return self.context.step(message).map(Next::Send).map_err(refused);
        }
        let nothing = || SaslError::failed("the daemon does not say how GSSAPI is to protect the connection");
        Ok(Next::Last(Some(self.select_protection(message.ok_or_else(nothing)?)?)))
    }

    fn into_layer(self: Box<Self>) -> Option<SecurityLayer> {
        let (protection, capacity) = self.negotiated.filter(|(protection, _)| *protection != NONE)?;
        let encrypt = protection == CONFIDENTIALITY;
        let strength = if encrypt { self.context.strength() } else { 1 };
        let protection = Box::new(Protected { context: self.context, encrypt });
        Some(SecurityLayer::new(protection, strength, capacity as usize, LONGEST as usize))
    }
}

/// Selects a protection: encryption if it is needed, otherwise the weakest offered, because the transport protects
/// already.
fn negotiate(offer: &[u8], needs_encryption: bool, can_encrypt: bool) -> Result<(u8, u32), SaslError> {
    let &[offered, high, middle, low] = offer else {
        let message = format!("the daemon's offer of protection has {} bytes instead of 4", offer.len());
        return Err(SaslError::failed(message));
    };
    let longest = u32::from_be_bytes([0, high, middle, low]);
    let encryption = if can_encrypt { CONFIDENTIALITY } else { 0 };
    let acceptable: &[u8] = if needs_encryption { &[encryption] } else { &[NONE, encryption, INTEGRITY] };
    let Some(taken) = acceptable.iter().copied().find(|bit| offered & bit != 0) else {
        let message = "GSSAPI cannot encrypt this connection, which nothing else does: the daemon does not \
                       offer it, or the ticket does not allow it";
        return Err(SaslError::failed(message));
    };
    // Wrapping adds tens of bytes; a smaller limit leaves no room for a message.
    if taken != NONE && longest < 256 {
        return Err(SaslError::failed(format!("the daemon takes no more than {longest} bytes at a time")));
    }
    Ok((taken, longest))
}

struct Protected {
    context: Initiator,
    encrypt: bool,
}

impl Protection for Protected {
    fn wrap(&mut self, message: &[u8]) -> Result<Vec<u8>, SaslError> {
        self.context.wrap(self.encrypt, message).map_err(failed)
    }

    fn unwrap(&mut self, token: &[u8]) -> Result<Vec<u8>, SaslError> {
        let (message, is_encrypted) = self.context.unwrap(token).map_err(failed)?;
        if self.encrypt && !is_encrypted {
            return Err(SaslError::failed("a message came that is not encrypted"));
        }
        Ok(message)
    }
}

fn unavailable(error: GssError) -> SaslError {
    SaslError::unavailable(format!("GSSAPI cannot be used: {error}"))
}

fn failed(error: GssError) -> SaslError {
    SaslError::failed(error.message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weakest_sufficient_protection_is_selected() {
        assert_eq!(negotiate(&[7, 1, 0, 0], true, true), Ok((CONFIDENTIALITY, 65536)));
        assert_eq!(negotiate(&[7, 1, 0, 0], false, true), Ok((NONE, 65536)));
        assert_eq!(negotiate(&[6, 0, 255, 255], false, true), Ok((CONFIDENTIALITY, 65535)));
        assert_eq!(negotiate(&[6, 0, 255, 255], false, false), Ok((INTEGRITY, 65535)));
        assert_eq!(negotiate(&[1, 0, 0, 0], false, true), Ok((NONE, 0)));
    }

    #[test]
    fn an_insufficient_offer_is_refused() {
        let refused = |offer: &[u8], can_encrypt, word: &str| {
            let error = negotiate(offer, true, can_encrypt).unwrap_err();
            assert!(error.message.contains(word), "{error}");
        };
        refused(&[3, 1, 0, 0], true, "cannot encrypt");
        refused(&[7, 1, 0, 0], false, "cannot encrypt");
        refused(&[4, 0, 0, 9], true, "9 bytes");
        refused(&[4, 0, 0], true, "3 bytes");
        refused(&[], true, "0 bytes");
    }
}
