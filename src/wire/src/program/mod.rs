//! Programs and their procedure tables.
//!
//! The tables are generated ([`remote`](crate::remote), [`qemu`](crate::qemu), [`lxc`](crate::lxc),
//! [`admin`](crate::admin)); client, daemon and remote driver read them.

mod announce;
mod body_codec;
mod declare;

pub use announce::Announcement;
pub(crate) use announce::announcements;
pub use body_codec::{BodyCodec, BodyCodecs, Recoded};
pub(crate) use declare::procedures;

use crate::xdr::{Decode, Encode};

/// RPC program: procedures under one program number.
#[derive(Debug)]
pub struct Program {
    /// Name for messages.
    pub name: &'static str,
    /// Program number in headers.
    pub number: u32,
    /// Version that this library implements.
    pub version: u32,
    /// Procedures, in order of number from 1 without gaps.
    pub procedures: &'static [ProcedureInfo],
}

impl Program {
    /// Returns the procedure of a number.
    pub fn procedure(&self, number: i32) -> Option<&'static ProcedureInfo> {
        self.procedures.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }
}

/// Kind of a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Called by the client, answered by the daemon.
    Call,
    /// Sent by the daemon.
    Event,
}

/// Direction of a stream's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamUse {
    /// From the client to the daemon.
    Send,
    /// From the daemon to the client.
    Receive,
    /// Both directions.
    Both,
}

/// Number of descriptors passed with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Descriptors {
    /// None; none can be announced.
    None,
    /// One.
    One,
    /// Up to [`FDS_MAX`](crate::net::FDS_MAX).
    Many,
}

/// Properties of a procedure.
#[derive(Debug)]
pub struct ProcedureInfo {
    /// Procedure number.
    pub number: i32,
    /// Name without the program's prefix, e.g. `DOMAIN_GET_INFO`.
    pub name: &'static str,
    /// Call or event.
    pub kind: Kind,
    /// Whether the daemon runs it in a priority worker, because it never waits for a guest.
    pub high_priority: bool,
    /// Stream opened by the call.
    pub stream: Option<StreamUse>,
    /// Flag that enables holes in the stream.
    pub sparse_flag: Option<&'static str>,
    /// Descriptors passed with the call.
    pub call_descriptors: Descriptors,
    /// Descriptors passed with the reply.
    pub reply_descriptors: Descriptors,
    /// Required permissions, `OBJECT:PERMISSION`. An optional third part is a condition on the arguments:
    /// `flags&BITS` (all set), `flags!BITS` (none set), `ARGUMENT=NUMBER`. See [`ProcedureInfo::permissions`].
    pub acl: &'static [&'static str],
    /// Permissions by which the daemon filters the result.
    pub acl_filter: &'static [&'static str],
    /// Whether a client may call it before authentication.
    pub before_authentication: bool,
    /// libvirt version that introduced it.
    pub since: Option<(u8, u8, u8)>,
    /// The procedure of hosts that do not have this one.
    pub older: Option<Older>,
}

/// Older procedure for the same purpose, whose arguments are those of the newer one without the flags at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Older {
    /// Its number in the program.
    pub number: i32,
    /// The flags with which the newer procedure does the same.
    pub flags: u32,
    /// Whether its results are those of the newer one, so that a client may call either.
    pub has_same_answer: bool,
}

impl Older {
    /// Returns its encoded arguments for those of the newer procedure, if a client may call it in place of that.
    pub fn arguments(&self, newer: &[u8]) -> Option<Vec<u8>> {
        let (arguments, flags) = newer.split_last_chunk::<4>().filter(|_| self.has_same_answer)?;
        (u32::from_be_bytes(*flags) == self.flags).then(|| arguments.to_vec())
    }
}

impl ProcedureInfo {
    pub(crate) const fn new(kind: Kind, number: i32, name: &'static str) -> Self {
        Self {
            number,
            name,
            kind,
            high_priority: false,
            stream: None,
            sparse_flag: None,
            call_descriptors: Descriptors::None,
            reply_descriptors: Descriptors::None,
            acl: &[],
            acl_filter: &[],
            before_authentication: false,
            since: None,
            older: None,
        }
    }

    pub(crate) const fn older(self, number: i32, flags: u32, has_same_answer: bool) -> Self {
        Self { older: Some(Older { number, flags, has_same_answer }), ..self }
    }

    pub(crate) const fn high(self) -> Self {
        Self { high_priority: true, ..self }
    }

    pub(crate) const fn stream(self, direction: StreamUse) -> Self {
        Self { stream: Some(direction), ..self }
    }

    pub(crate) const fn sparse(self, flag: &'static str) -> Self {
        Self { sparse_flag: Some(flag), ..self }
    }

    pub(crate) const fn call_fds(self, descriptors: Descriptors) -> Self {
        Self { call_descriptors: descriptors, ..self }
    }

    pub(crate) const fn reply_fds(self, descriptors: Descriptors) -> Self {
        Self { reply_descriptors: descriptors, ..self }
    }

    pub(crate) const fn acl(self, acl: &'static [&'static str]) -> Self {
        Self { acl, ..self }
    }

    pub(crate) const fn filter(self, acl_filter: &'static [&'static str]) -> Self {
        Self { acl_filter, ..self }
    }

    pub(crate) const fn before_auth(self) -> Self {
        Self { before_authentication: true, ..self }
    }

    pub(crate) const fn since(self, major: u8, minor: u8, micro: u8) -> Self {
        Self { since: Some((major, minor, micro)), ..self }
    }

    /// Returns the permissions that a call requires, `OBJECT:PERMISSION`. `argument` returns the value of an
    /// argument by its name: the flags, or an enumeration.
    pub fn permissions(&self, argument: impl Fn(&str) -> Option<u32>) -> impl Iterator<Item = &'static str> {
        self.acl.iter().filter_map(move |entry| {
            let Some((permission, condition)) =
                entry.match_indices(':').nth(1).map(|(at, _)| (&entry[..at], &entry[at + 1..]))
            else {
                return Some(*entry);
            };
            let at = condition.find(['&', '!', '=']).expect("the generator writes conditions");
            let value = argument(&condition[..at]);
            let number: u32 = condition[at + 1..].parse().expect("the generator writes numbers");
            // An unknown argument counts as a match, which requires more rather than less.
            let holds = match (value, &condition[at..=at]) {
                (None, _) => true,
                (Some(value), "&") => value & number == number,
                (Some(value), "!") => value & number == 0,
                (Some(value), _) => value == number,
            };
            holds.then_some(permission)
        })
    }

    /// Whether the daemon answers within milliseconds: the procedure has high priority, only reads, or makes a
    /// brief change. Not quick are calls that move data, start or stop a guest, or ask its agent.
    ///
    /// Conditional permissions do not count: they concern a variant of the call, and its caller chooses the pace
    /// (`Client::call_at`).
    pub fn is_quick(&self) -> bool {
        let permission = |entry: &&'static str| {
            let mut parts = entry.split(':').skip(1);
            parts.next().filter(|_| parts.next().is_none())
        };
        let reads = |permission: &str| {
            matches!(permission, "read" | "read_secure" | "getattr") || permission.starts_with("search_")
        };
        // libvirt's table lists DOMAIN_SET_SCHEDULER_PARAMETERS with domain:read.
        let sets = self.name.contains("_SET_");
        let mut unconditional = self.acl.iter().filter_map(permission).peekable();
        let only_reads = unconditional.peek().is_some() && unconditional.all(reads) && !sets;
        let is_brief = only_reads || BRIEF.contains(&self.name);
        self.high_priority || (is_brief && self.stream.is_none())
    }
}

/// Changes that neither move data nor wait for a guest: to the vCPUs' run state, to an entry in the daemon's
/// memory, or to a small file.
const BRIEF: [&str; 14] = [
    "DOMAIN_SUSPEND",
    "DOMAIN_RESUME",
    "DOMAIN_RESET",
    "DOMAIN_INJECT_NMI",
    "DOMAIN_SET_AUTOSTART",
    "DOMAIN_SET_METADATA",
    "DOMAIN_RENAME",
    "DOMAIN_DEFINE_XML",
    "DOMAIN_DEFINE_XML_FLAGS",
    "STORAGE_POOL_SET_AUTOSTART",
    "STORAGE_POOL_DEFINE_XML",
    "NETWORK_SET_AUTOSTART",
    "NETWORK_DEFINE_XML",
    "NETWORK_DEFINE_XML_FLAGS",
];

/// Call as a type, with its arguments and its result.
pub trait Call {
    /// Arguments.
    type Args: Encode + Decode;
    /// Result.
    type Ret: Encode + Decode;
    /// Program.
    const PROGRAM: &'static Program;
    /// Table entry.
    const INFO: &'static ProcedureInfo;
}

/// Finds the type of a call by its number.
#[diagnostic::on_unimplemented(message = "the program has no call with the number {NUMBER}")]
pub trait Numbered<const NUMBER: u32> {
    /// Call.
    type Call: Call;
}

/// Event as a type, with its message.
pub trait Event {
    /// Message.
    type Message: Encode + Decode;
    /// Program.
    const PROGRAM: &'static Program;
    /// Table entry.
    const INFO: &'static ProcedureInfo;
}
