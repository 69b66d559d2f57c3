//! Message header: six words (`virNetMessageHeader` in libvirt's `src/rpc/virnetprotocol.x`).

use super::HEADER_SIZE;

/// Header of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Program.
    pub program: u32,
    /// Version of the program.
    pub version: u32,
    /// Procedure of the program.
    pub procedure: i32,
    /// Type of the message.
    pub kind: Kind,
    /// Serial of the call. Meaningless in events and keepalive messages.
    pub serial: u32,
    /// Status.
    pub status: Status,
}

/// Message types (`virNetMessageType`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Call by the client.
    Call,
    /// Reply by the daemon.
    Reply,
    /// An event, or keepalive.
    Message,
    /// Data of a stream, or its end.
    Stream,
    /// Call that passes descriptors.
    CallWithFds,
    /// Reply that passes descriptors.
    ReplyWithFds,
    /// Hole in the data of a stream.
    StreamHole,
    /// Unknown type; a daemon ignores it.
    Unknown(u32),
}

/// Message status (`virNetMessageStatus`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Success; for a stream: finish.
    Ok,
    /// Error; for a stream: abort or failure.
    Error,
    /// More data of a stream; EOF if there is none.
    Continue,
    /// Unknown status.
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

    /// Whether the body starts with the number of descriptors.
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
    /// Encodes the header.
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

    /// Decodes a header.
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
