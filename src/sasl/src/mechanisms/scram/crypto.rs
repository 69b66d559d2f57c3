//! Keys, proofs and signatures of SCRAM (RFC 5802, section 3).

use hmac::digest::block_api::EagerHash;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};
use zeroize::Zeroizing;

/// Hash function of a mechanism.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha512,
}

impl Hash {
    /// Derives SaltedPassword (PBKDF2).
    pub(super) fn salted(self, password: &[u8], salt: &[u8], iterations: u32) -> Zeroizing<Vec<u8>> {
        let mut key = Zeroizing::new(vec![0; self.size()]);
        match self {
            Self::Sha1 => pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, iterations, &mut key),
            Self::Sha256 => pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, iterations, &mut key),
            Self::Sha512 => pbkdf2::pbkdf2_hmac::<Sha512>(password, salt, iterations, &mut key),
        }
        key
    }

    /// Computes ClientProof for AuthMessage.
    pub(super) fn proof(self, salted: &[u8], transcript: &[u8]) -> Vec<u8> {
        let key = Zeroizing::new(self.keyed(salted, b"Client Key"));
        let stored = self.digest(&key);
        let signature = self.keyed(&stored, transcript);
        key.iter().zip(signature).map(|(key, signature)| key ^ signature).collect()
    }

    /// Verifies ServerSignature for AuthMessage, in constant time.
    pub(super) fn is_signed(self, salted: &[u8], transcript: &[u8], signature: &[u8]) -> bool {
        let key = Zeroizing::new(self.keyed(salted, b"Server Key"));
        match self {
            Self::Sha1 => mac::<Sha1>(&key, transcript).verify_slice(signature).is_ok(),
            Self::Sha256 => mac::<Sha256>(&key, transcript).verify_slice(signature).is_ok(),
            Self::Sha512 => mac::<Sha512>(&key, transcript).verify_slice(signature).is_ok(),
        }
    }

    fn size(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }

    fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }

    fn keyed(self, key: &[u8], message: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => mac::<Sha1>(key, message).finalize().into_bytes().to_vec(),
            Self::Sha256 => mac::<Sha256>(key, message).finalize().into_bytes().to_vec(),
            Self::Sha512 => mac::<Sha512>(key, message).finalize().into_bytes().to_vec(),
        }
    }
}

fn mac<D: EagerHash>(key: &[u8], message: &[u8]) -> Hmac<D>
where
    Hmac<D>: KeyInit + Mac,
{
    let mut mac = <Hmac<D> as KeyInit>::new_from_slice(key).expect("a key of any length does");
    mac.update(message);
    mac
}
