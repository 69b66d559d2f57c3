//! The security layer around the bytes of a connection, from the moment when both sides have agreed on one.

use std::os::fd::OwnedFd;
use std::time::Duration;

use virgo_operations::{Error, ErrorCode, Result};
use virgo_sasl::SecurityLayer;
use virgo_wire::endpoint::CloseReason;

use super::{Link, State};

impl Link {
    /// Has a layer protect all bytes from now on, both ways.
    ///
    /// Both sides switch right behind the answer that completes the proof, so nothing else may be under way:
    /// what came unprotected behind that answer is not the daemon's.
    ///
    /// # Errors
    /// `AuthFailed` if something is under way.
    pub(crate) fn protect(&self, layer: SecurityLayer) -> Result<()> {
        let mut state = self.lock();
        let is_said = state.written == state.bytes.len() && state.descriptors.is_empty();
        let is_heard = !state.client.is_within_message() && state.notices.is_empty();
        if !is_said || !is_heard || !state.calls.is_empty() || state.layer.is_some() {
            let message = "something was said unprotected after both sides had agreed on protection";
            return Err(Error::new(ErrorCode::AuthFailed, message));
        }
        state.layer = Some(layer);
        Ok(())
    }

    /// Whether all bytes are protected by both sides.
    pub(crate) fn is_protected(&self) -> bool {
        self.lock().layer.is_some()
    }
}

impl State {
    /// Takes what was read.
    pub(super) fn feed(&mut self, now: Duration, bytes: &[u8], descriptors: Vec<OwnedFd>) {
        match self.layer.as_mut().map(|layer| layer.unwrap(bytes)) {
            None => self.client.feed(now, bytes, descriptors),
            // If no frame is complete, it is a sign of life all the same.
            Some(Ok(plain)) => self.client.feed(now, &plain, descriptors),
            Some(Err(error)) => self.client.close(CloseReason::Transport(error.message)),
        }
    }

    /// What is to be written for a message; nothing once it fails, which ends the connection.
    pub(super) fn protected(&mut self, bytes: Vec<u8>) -> Option<Vec<u8>> {
        match self.layer.as_mut().map(|layer| layer.wrap(&bytes)) {
            None => Some(bytes),
            Some(Ok(wrapped)) => Some(wrapped),
            Some(Err(error)) => {
                self.client.close(CloseReason::Transport(error.message));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::sync::Arc;

    use futures_lite::future::block_on;
    use virgo_net::Address;
    use virgo_sasl::{Protection, SaslError};
    use virgo_wire::program::Call;
    use virgo_wire::remote::PROGRAM;
    use virgo_wire::remote::procedure::ConnectGetHostname;

    use super::*;

    /// Turns all bits around.
    struct Turned;

    impl Protection for Turned {
        fn wrap(&mut self, message: &[u8]) -> std::result::Result<Vec<u8>, SaslError> {
            Ok(message.iter().map(|byte| !byte).collect())
        }

        fn unwrap(&mut self, token: &[u8]) -> std::result::Result<Vec<u8>, SaslError> {
            self.wrap(token)
        }
    }

    fn turned() -> SecurityLayer {
        SecurityLayer::new(Box::new(Turned), 56, 1000, 1000)
    }

    fn pair() -> (Arc<Link>, UnixStream) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let listener = UnixListener::bind(&path).unwrap();
        let socket = block_on(virgo_net::connect(&Address::Unix(path))).unwrap();
        let link = Link::start(socket).unwrap();
        (link, listener.accept().unwrap().0)
    }

    /// What a daemon says in answer to the call, as a message of kind 1, or of its own, as one of kind 2.
    fn said(kind: u32) -> Vec<u8> {
        let number = ConnectGetHostname::INFO.number as u32;
        let words = [36, PROGRAM.number, PROGRAM.version, number, kind, 0, 0, 4];
        let mut bytes: Vec<u8> = words.into_iter().flat_map(u32::to_be_bytes).collect();
        bytes.extend(b"here");
        bytes
    }

    #[test]
    fn bytes_are_protected_both_ways() {
        let (link, mut daemon) = pair();
        link.protect(turned()).unwrap();
        let answer = link.ask::<ConnectGetHostname>(&());
        let mut asked = [0; 32];
        daemon.read_exact(&mut asked).unwrap();
        // The frame's length is readable, and that of the message in it is not.
        assert_eq!(asked[..8], [0, 0, 0, 28, 255, 255, 255, 227]);
        let mut layer = turned();
        for byte in layer.wrap(&said(1)).unwrap() {
            daemon.write_all(&[byte]).unwrap();
        }
        assert_eq!(block_on(answer).unwrap().hostname, "here");
    }

    #[test]
    fn what_is_asked_together_is_written_together() {
        for is_protected in [false, true] {
            let (link, mut daemon) = pair();
            if is_protected {
                link.protect(turned()).unwrap();
            }
            let together = link.together();
            let _answers = [0, 1].map(|_| link.ask::<ConnectGetHostname>(&()));
            daemon.set_nonblocking(true).unwrap();
            assert!(daemon.read(&mut [0]).is_err(), "nothing goes out before the last");
            drop(together);
            let mut asked = [0; 200];
            let count = daemon.read(&mut asked).unwrap();
            let mut plain = asked[..count].to_vec();
            if is_protected {
                plain = turned().unwrap(&plain).unwrap();
            }
            let serials = plain.chunks(28).map(|frame| frame[23]);
            assert_eq!((plain.len(), serials.collect::<Vec<_>>()), (56, vec![0, 1]));
        }
    }

    #[test]
    fn nothing_may_be_under_way() {
        let (link, _daemon) = pair();
        let _answer = link.ask::<ConnectGetHostname>(&());
        assert_eq!(link.protect(turned()).unwrap_err().code(), ErrorCode::AuthFailed);

        for injected in [said(2), said(2)[..30].to_vec()] {
            let (link, mut daemon) = pair();
            daemon.write_all(&injected).unwrap();
            virgo_testkit::until("it has come", || {
                let state = link.lock();
                state.client.is_within_message() || !state.notices.is_empty()
            });
            let error = link.protect(turned()).unwrap_err();
            assert!(error.message().contains("unprotected"), "{error}");
        }
    }
}
