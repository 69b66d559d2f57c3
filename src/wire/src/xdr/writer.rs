//! Encoder output.

/// Message being encoded.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// Makes an empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts after `room` bytes, which are filled in later.
    pub(crate) fn behind(room: usize) -> Self {
        let mut bytes = Vec::with_capacity(128);
        bytes.resize(room, 0);
        Self { bytes }
    }

    /// Appends a word.
    pub fn word(&mut self, word: [u8; 4]) {
        self.bytes.extend_from_slice(&word);
    }

    /// Appends bytes and zeros up to a whole word.
    pub fn padded(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    /// Appends bytes without padding, as the data of streams.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Returns the encoded bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
