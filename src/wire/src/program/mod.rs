//! Programs and their procedures: what a number means, and what is known about it beforehand.
//!
//! The tables are generated ([`remote`](crate::remote), [`qemu`](crate::qemu), [`lxc`](crate::lxc),
//! [`admin`](crate::admin)); the client, the daemon and the remote driver read them.

mod announce;
mod declare;
mod shape;

pub use announce::Announcement;
pub(crate) use announce::announcements;
pub(crate) use declare::procedures;
pub use shape::{Recoded, Shape, Shapes};

use crate::xdr::{Decode, Encode};

/// A set of procedures under one number, as spoken by a daemon.
#[derive(Debug)]
pub struct Program {
    /// What it is called, for messages.
    pub name: &'static str,
    /// Its number in every header.
    pub number: u32,
    /// The version of it that this library speaks.
    pub version: u32,
    /// Its procedures, in order of number from 1 without gaps.
    pub procedures: &'static [ProcedureInfo],
}

impl Program {
    /// What is known about the procedure of this number.
    pub fn procedure(&self, number: i32) -> Option<&'static ProcedureInfo> {
        self.procedures.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }
}

/// Who starts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The client calls and the daemon replies.
    Call,
    /// The daemon sends it on its own.
    Event,
}

/// Which way the data of a stream runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamUse {
    /// From the client to the daemon.
    Send,
    /// From the daemon to the client.
    Receive,
    /// Both ways at once.
    Both,
}

/// How many descriptors go with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Descriptors {
    /// None, and none can be announced.
    None,
    /// Exactly one.
    One,
    /// Any number up to [`FDS_MAX`](crate::net::FDS_MAX).
    Many,
}

/// What is known about a procedure before it is called.
#[derive(Debug)]
pub struct ProcedureInfo {
    /// Its number in the program.
    pub number: i32,
    /// Its name on the wire, without the program's prefix: `DOMAIN_GET_INFO`.
    pub name: &'static str,
    /// Who starts it.
    pub kind: Kind,
    /// Whether the daemon lets it pass slow ones: it never waits for a guest.
    pub high_priority: bool,
    /// The stream it opens, if any.
    pub stream: Option<StreamUse>,
    /// The flag that allows holes in that stream.
    pub sparse_flag: Option<&'static str>,
    /// The descriptors that go with the call.
    pub call_descriptors: Descriptors,
    /// The descriptors that come with the reply.
    pub reply_descriptors: Descriptors,
    /// The permissions it asks for: `OBJECT:PERMISSION`, and behind another colon on which arguments it depends,
    /// if it does: `flags&BITS` if the flags have all of the bits, `flags!BITS` if they have none,
    /// `ARGUMENT=NUMBER`. See [`ProcedureInfo::permissions`].
    pub acl: &'static [&'static str],
    /// The permissions that decide what of the answer is shown.
    pub acl_filter: &'static [&'static str],
    /// Whether a client may call it before it has proved who it is.
    pub before_authentication: bool,
    /// The version of libvirt that brought it.
    pub since: Option<(u8, u8, u8)>,
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
        }
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

    /// The permissions that a call asks for, `OBJECT:PERMISSION`. `argument` says the value of one of its
    /// arguments: the flags, or an enumeration.
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
            // What is not known is asked for.
            let holds = match (value, &condition[at..=at]) {
                (None, _) => true,
                (Some(value), "&") => value & number == number,
                (Some(value), "!") => value & number == 0,
                (Some(value), _) => value == number,
            };
            holds.then_some(permission)
        })
    }

    /// Whether the daemon answers within milliseconds: the procedure has high priority, only reads, or makes one
    /// of the brief changes. Calls that move data, start or stop a guest, or ask its agent are not
    /// quick.
    ///
    /// Permissions that depend on a flag do not count: they are of a variant of the call, and who asks for that
    /// sets the pace itself, as whoever knows more than this table.
    pub fn is_quick(&self) -> bool {
        let permission = |entry: &&'static str| {
            let mut parts = entry.split(':').skip(1);
            parts.next().filter(|_| parts.next().is_none())
        };
        let reads = |permission: &str| {
            matches!(permission, "read" | "read_secure" | "getattr") || permission.starts_with("search_")
        };
        // libvirt lets one old call change the scheduler with no more than the permission to read.
        let sets = self.name.contains("_SET_");
        let mut unconditional = self.acl.iter().filter_map(permission).peekable();
        let only_reads = unconditional.peek().is_some() && unconditional.all(reads) && !sets;
        let is_brief = only_reads || BRIEF.contains(&self.name);
        self.high_priority || (is_brief && self.stream.is_none())
    }
}

/// Changes that neither move data nor wait for a guest, so that many may be on their way at once: the CPUs of a
/// domain, and what is no more than an entry in the daemon's memory or in a file of a few kB.
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

/// A procedure that the client calls, as a type: what goes with it and what comes back.
pub trait Call {
    /// What the client sends.
    type Args: Encode + Decode;
    /// What the daemon answers.
    type Ret: Encode + Decode;
    /// The program it belongs to.
    const PROGRAM: &'static Program;
    /// What is known about it.
    const INFO: &'static ProcedureInfo;
}

/// The calls of a program, by number: how those find a call's type who know no more than its number.
#[diagnostic::on_unimplemented(message = "the program has no call with the number {NUMBER}")]
pub trait Numbered<const NUMBER: u32> {
    /// The call.
    type Call: Call;
}

/// A message that the daemon sends on its own, as a type.
pub trait Event {
    /// What it says.
    type Message: Encode + Decode;
    /// The program it belongs to.
    const PROGRAM: &'static Program;
    /// What is known about it.
    const INFO: &'static ProcedureInfo;
}
