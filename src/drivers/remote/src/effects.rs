//! What a domain is and has once an operation on it has returned, as far as the operation says it: its own call is all
//! that is waited for.
//!
//! What it does not say, a refresh does, for which nobody waits. An event about the same change may come before the
//! answer or after it: what comes later counts, and both say the same.

use virgo_operations::{DomainRecord, DomainState, DomainStateReason};

use super::news::DomainNews;

/// Whether a change of what a domain runs with (`live`), of what it starts with next (`config`), or, if neither, of what
/// is current, is one of what its record has.
pub(super) fn concerns(record: &DomainRecord, live: bool, config: bool) -> bool {
    let is_current = !live && !config;
    is_current || if record.is_active() { live } else { config }
}

/// A domain comes into a state by a user's wish, if it is not in it already.
pub(super) fn comes_to(record: &DomainRecord, reason: DomainStateReason) -> DomainNews {
    if record.state == reason.state() {
        return DomainNews::default();
    }
    let id = if reason.state() == DomainState::Shutoff { None } else { record.id };
    DomainNews::state(reason, id)
}
