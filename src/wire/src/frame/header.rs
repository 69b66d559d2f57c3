//! The header of a message: six words that say what it is and to what it belongs.

use super::HEADER_SIZE;

/// What stands at the front of each message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// The program it belongs to.
    pub program: u32,
    /// The version of that program.
    pub version: u32,
    /// The procedure of that program.
    pub procedure: i32,
    /// What kind of message it is.
    pub kind: Kind,
    /// The call it belongs to. Without meaning in events and keepalive.
    pub serial: u32,
    /// How it went.
    pub status: Status,
}

/// Kinds of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The client asks.
    Call,
    /// The daemon answers.
    Reply,
    /// An event, or keepalive.
    Message,
    /// Data of a stream, or its end.
    Stream,
    /// A call that brings descriptors.
    CallWithFds,
    /// A reply that brings descriptors.
    ReplyWithFds,
    /// A hole in the data of a stream.
    StreamHole,
    /// A kind that does not exist; a daemon drops it.
    Unknown(u32),
}

/// How it went, or for streams how it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Well; for a stream: it is finished.
    Ok,
    /// An error; for a stream: it is aborted.
    Error,
    /// More data of a stream; with none the end of what this side reads.
    Continue,
    /// A status that does not exist.
    Unknown(u32),
}

impl Kind {
    const ALL: [Self; 7] = [
        Self::Call,
        Self::Reply,
        Self::Message,
        Self::Stream,
        Self::CallWithFds,
        Self::ReplyWithFds,
        Self::StreamHole,
    ];

    /// Whether the body starts with a number of descriptors.
    pub fn has_descriptors(self) -> bool {
        matches!(self, Self::CallWithFds | Self::ReplyWithFds)
    }

    fn number(self) -> u32 {
        match self {
            Self::Unknown(number) => number,
            known => Self::ALL.iter().position(|kind| *kind == known).unwrap_or_default() as u32,
        }
    }
}

impl Status {
    const ALL: [Self; 3] = [Self::Ok, Self::Error, Self::Continue];

    pub(crate) fn number(self) -> u32 {
        match self {
            Self::Unknown(number) => number,
            known => Self::ALL.iter().position(|status| *status == known).unwrap_or_default() as u32,
        }
    }
}

impl Header {
    /// The header on the wire.
    pub fn to_bytes(&self) -> [u8; HEADER_SIZE] {
        let words = [
            self.program,
            self.version,
            self.procedure as u32,
            self.kind.number(),
            self.serial,
            self.status.number(),
        ];
        let mut bytes = [0; HEADER_SIZE];
        for (place, word) in bytes.chunks_exact_mut(4).zip(words) {
            place.copy_from_slice(&word.to_be_bytes());
        }
        bytes
    }

    /// Reads a header.
    pub fn from_bytes(bytes: &[u8; HEADER_SIZE]) -> Self {
        let (words, _) = bytes.as_chunks::<4>();
        let word = |index: usize| u32::from_be_bytes(words[index]);
        let (kind, status) = (word(3), word(5));
        Self {
            program: word(0),
            version: word(1),
            procedure: word(2) as i32,
            kind: Kind::ALL.get(kind as usize).copied().unwrap_or(Kind::Unknown(kind)),
            serial: word(4),
            status: Status::ALL.get(status as usize).copied().unwrap_or(Status::Unknown(status)),
        }
    }
}
