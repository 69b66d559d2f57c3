//! SCRAM (RFC 5802, RFC 7677): both sides prove that they know the password, and neither sends it.
//!
//! ```text
//!  state      client                                       server
//!  Initial ── n,,n=user,r=nonce ─────────────────────────►
//!  FirstSent  ◄─────────────────── r=nonce+,s=salt,i=count
//!          ── c=biws,r=nonce+,p=proof ───────────────────►
//!  ProofSent  ◄──────────── v=signature, or e=error reason
//! ```
//!
//! [`crypto`] computes keys and proofs, [`messages`] parses the server's messages. No channel binding (`-PLUS`): no
//! daemon of libvirt's offers it.

mod crypto;
mod messages;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::ExposeSecret;
use zeroize::Zeroizing;

pub(super) use crypto::Hash;
use messages::{ServerFinal, ServerFirst, escape, prepare};

use super::{Account, Exchange};
use crate::{Next, SaslError};

/// Limits the server's iteration count, so that it cannot keep this side busy: some seconds of hashing. OWASP
/// recommends up to 1.4 million.
const MAX_ITERATIONS: u32 = 5_000_000;

/// Exchange of SCRAM.
pub(super) struct Scram {
    hash: Hash,
    /// GS2 header: `n,`, optionally `a=authzid`, `,`.
    header: String,
    /// Client's first message, without the header.
    first: String,
    nonce: String,
    password: Zeroizing<String>,
    state: State,
}

enum State {
    /// No message was sent.
    Initial,
    /// Waits for salt and iteration count.
    FirstSent,
    /// Waits for the server's signature.
    ProofSent { key: Zeroizing<Vec<u8>>, transcript: String },
}

impl Scram {
    pub(super) fn new(hash: Hash, account: &Account) -> Result<Self, SaslError> {
        // 192 bits do not repeat; in base 64 they have no `=` and no `,`, which separates attributes.
        let mut random = [0; 24];
        let mut filled = 0;
        while filled < random.len() {
            let flags = rustix::rand::GetRandomFlags::empty();
            let more = rustix::rand::getrandom(&mut random[filled..], flags);
            filled += more.map_err(|error| {
                SaslError::failed(format!("there is no randomness: {}", virgo_sys::words(&error.into())))
            })?;
        }
        Self::with_nonce(hash, account, STANDARD.encode(random))
    }

    fn with_nonce(hash: Hash, account: &Account, nonce: String) -> Result<Self, SaslError> {
        let name = escape("the name", &prepare(&account.name))?;
        let acting_as = match &account.acting_as {
            Some(other) => format!("a={}", escape("the name to act as", &prepare(other))?),
            None => String::new(),
        };
        Ok(Self {
            hash,
            header: format!("n,{acting_as},"),
            first: format!("n={name},r={nonce}"),
            nonce,
            password: Zeroizing::new(prepare(account.password.expose_secret()).into_owned()),
            state: State::Initial,
        })
    }

    /// Computes the client's proof in answer to the salt.
    fn prove(&mut self, message: &str) -> Result<Next, SaslError> {
        let server = ServerFirst::read(message)?;
        // The server appends its own nonce; without ours at the front, the message belongs to another exchange.
        if server.nonce.len() <= self.nonce.len() || !server.nonce.starts_with(&self.nonce) {
            return Err(SaslError::failed("the daemon answers another question than SCRAM asked"));
        }
        if server.iterations > MAX_ITERATIONS {
            let message = format!(
                "the daemon wants the password hashed {} times; {MAX_ITERATIONS} is the most",
                server.iterations
            );
            return Err(SaslError::failed(message));
        }
        let key = self.hash.salted(self.password.as_bytes(), &server.salt, server.iterations);
        // The proof covers both first messages and the header, so a change of any of them on the way is detected.
        let last = format!("c={},r={}", STANDARD.encode(&self.header), server.nonce);
        let transcript = format!("{},{message},{last}", self.first);
        let proof = STANDARD.encode(self.hash.proof(&key, transcript.as_bytes()));
        self.state = State::ProofSent { key, transcript };
        Ok(Next::Send(format!("{last},p={proof}").into_bytes()))
    }
}

impl Exchange for Scram {
    fn step(&mut self, message: Option<&[u8]>) -> Result<Next, SaslError> {
        let text = || {
            let message = message
                .ok_or_else(|| SaslError::failed("the daemon says nothing where SCRAM has to go on"))?;
            str::from_utf8(message)
                .map_err(|_| SaslError::failed("the daemon's part of SCRAM is not in UTF-8"))
        };
        match &self.state {
            State::Initial => {
                self.state = State::FirstSent;
                Ok(Next::Send(format!("{}{}", self.header, self.first).into_bytes()))
            }
            State::FirstSent => self.prove(text()?),
            State::ProofSent { key, transcript } => match ServerFinal::read(text()?)? {
                ServerFinal::Error(why) => Err(SaslError::failed(format!("the daemon refuses: {why}"))),
                ServerFinal::Signature(proof) if self.hash.is_signed(key, transcript.as_bytes(), &proof) => {
                    Ok(Next::Last(None))
                }
                ServerFinal::Signature(_) => {
                    Err(SaslError::failed("the daemon does not know the password: it may be an impostor"))
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(acting_as: Option<&str>) -> Account {
        Account { name: "user".into(), password: "pencil".into(), acting_as: acting_as.map(str::to_owned) }
    }

    fn say(scram: &mut Scram, message: Option<&str>) -> Result<String, SaslError> {
        scram.step(message.map(str::as_bytes)).map(|next| match next {
            Next::Send(bytes) => String::from_utf8(bytes).unwrap(),
            other => format!("{other:?}"),
        })
    }

    /// The example in RFC 7677, section 3.
    const FIRST: &str =
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

    fn rfc_7677() -> Scram {
        let nonce = "rOprNGfwEbeRWgbNEkqO".to_owned();
        let mut scram = Scram::with_nonce(Hash::Sha256, &account(None), nonce).unwrap();
        assert_eq!(say(&mut scram, None).unwrap(), "n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
        scram
    }

    #[test]
    fn sha_256_exchange_is_that_of_rfc_7677() {
        let mut scram = rfc_7677();
        assert_eq!(
            say(&mut scram, Some(FIRST)).unwrap(),
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,\
             p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        );
        let proof = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
        assert_eq!(say(&mut scram, Some(proof)).unwrap(), "Last(None)");
    }

    #[test]
    fn sha_1_exchange_is_that_of_rfc_5802() {
        let nonce = "fyko+d2lbbFgONRv9qkxdawL".to_owned();
        let mut scram = Scram::with_nonce(Hash::Sha1, &account(None), nonce).unwrap();
        say(&mut scram, None).unwrap();
        let first = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
        assert_eq!(
            say(&mut scram, Some(first)).unwrap(),
            "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="
        );
        assert_eq!(say(&mut scram, Some("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=")).unwrap(), "Last(None)");
    }

    #[test]
    fn names_are_escaped_and_nonces_differ() {
        let mut other = account(Some("a,b=c"));
        other.name = "=,".into();
        let mut scram = Scram::with_nonce(Hash::Sha512, &other, "N".into()).unwrap();
        assert_eq!(say(&mut scram, None).unwrap(), "n,a=a=2Cb=3Dc,n==3D=2C,r=N");
        let fresh = || say(&mut Scram::new(Hash::Sha256, &account(None)).unwrap(), None).unwrap();
        assert_ne!(fresh(), fresh());
    }

    #[test]
    fn invalid_server_messages_are_refused() {
        for (first, word) in [
            ("r=other,s=AAAA,i=4096", "another question"),
            ("r=rOprNGfwEbeRWgbNEkqO,s=AAAA,i=4096", "another question"),
            ("r=rOprNGfwEbeRWgbNEkqOx,s=AAAA,i=4000000000", "4000000000 times"),
            ("", "not understood"),
        ] {
            let error = say(&mut rfc_7677(), Some(first)).unwrap_err();
            assert!(error.message.contains(word), "{first}: {error}");
        }
        assert!(say(&mut rfc_7677(), None).unwrap_err().message.contains("nothing"));
        let mut scram = rfc_7677();
        say(&mut scram, Some(FIRST)).unwrap();
        let error = say(&mut scram, Some("v=AAAA")).unwrap_err();
        assert!(error.message.contains("impostor"), "{error}");
        let error = say(&mut scram, Some("e=invalid-proof")).unwrap_err();
        assert!(error.message.contains("invalid-proof"), "{error}");
    }
}
