//! GSSAPI: Kerberos (RFC 4752).
//!
//! First tickets go back and forth until both sides are convinced. Then the other side says, protected, what
//! protection it can give and how long a message it takes, and this side chooses.

use virgo_sys::gssapi::{GssError, Initiator};

use super::Conversation;
use crate::layer::{Layer, Protection};
use crate::{Next, SaslError};

/// The longest protected message that this side takes.
const LONGEST: u32 = 65536;

/// No bytes are gathered into frames of more than that, however much the other side takes.
const LONGEST_SENT: u32 = 65536;

/// What protection there can be, as bits.
const NONE: u8 = 1;
const INTEGRITY: u8 = 2;
const CONFIDENTIALITY: u8 = 4;

/// See the module.
pub(super) struct Gssapi {
    context: Initiator,
    needs_encryption: bool,
    acting_as: String,
    has_begun: bool,
    /// What was agreed on: the protection, and how much goes into a message with it.
    agreed: Option<(u8, u32)>,
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
        Ok(Self { context, needs_encryption, acting_as, has_begun: false, agreed: None })
    }

    /// What to answer to what the other side can do.
    fn choose(&mut self, said: &[u8]) -> Result<Vec<u8>, SaslError> {
        let (offer, _) = self.context.unwrap(said).map_err(failed)?;
        let (protection, longest) = agree(&offer, self.needs_encryption, self.context.can_encrypt())?;
        let capacity = match protection {
            NONE => 0,
            _ => self
                .context
                .capacity(protection == CONFIDENTIALITY, longest.min(LONGEST_SENT))
                .map_err(failed)?,
        };
        self.agreed = Some((protection, capacity));
        // Where nothing is protected, the length of it has to be 0.
        let ours = if protection == NONE { 0 } else { LONGEST };
        let mut choice = vec![protection];
        choice.extend(&ours.to_be_bytes()[1..]);
        choice.extend(self.acting_as.as_bytes());
        self.context.wrap(false, &choice).map_err(failed)
    }
}

impl Conversation for Gssapi {
    fn step(&mut self, said: Option<&[u8]>) -> Result<Next, SaslError> {
        if !self.context.is_established() {
            let refused = if self.has_begun { failed } else { unavailable };
            self.has_begun = true;
            // If it is established, the answer is empty or the last of the tickets.
            return self.context.step(said).map(Next::Send).map_err(refused);
        }
        let nothing = || SaslError::failed("the daemon does not say how GSSAPI is to protect the connection");
        Ok(Next::Last(Some(self.choose(said.ok_or_else(nothing)?)?)))
    }

    fn into_layer(self: Box<Self>) -> Option<Layer> {
        let (protection, capacity) = self.agreed.filter(|(protection, _)| *protection != NONE)?;
        let encrypt = protection == CONFIDENTIALITY;
        let strength = if encrypt { self.context.strength() } else { 1 };
        let protection = Box::new(Protected { context: self.context, encrypt });
        Some(Layer::new(protection, strength, capacity as usize, LONGEST as usize))
    }
}

/// Which protection to take of an offer: encryption if it is needed, and else the least, because the
/// transport protects already.
fn agree(offer: &[u8], needs_encryption: bool, can_encrypt: bool) -> Result<(u8, u32), SaslError> {
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
    // Protection makes messages longer; in less than that nothing can be said.
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
    fn what_is_agreed_on() {
        assert_eq!(agree(&[7, 1, 0, 0], true, true), Ok((CONFIDENTIALITY, 65536)));
        assert_eq!(agree(&[7, 1, 0, 0], false, true), Ok((NONE, 65536)));
        assert_eq!(agree(&[6, 0, 255, 255], false, true), Ok((CONFIDENTIALITY, 65535)));
        assert_eq!(agree(&[6, 0, 255, 255], false, false), Ok((INTEGRITY, 65535)));
        assert_eq!(agree(&[1, 0, 0, 0], false, true), Ok((NONE, 0)));
    }

    #[test]
    fn what_is_not() {
        let refused = |offer: &[u8], can_encrypt, word: &str| {
            let error = agree(offer, true, can_encrypt).unwrap_err();
            assert!(error.message.contains(word), "{error}");
        };
        refused(&[3, 1, 0, 0], true, "cannot encrypt");
        refused(&[7, 1, 0, 0], false, "cannot encrypt");
        refused(&[4, 0, 0, 9], true, "9 bytes");
        refused(&[4, 0, 0], true, "3 bytes");
        refused(&[], true, "0 bytes");
    }
}
