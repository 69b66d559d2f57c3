//! What a domain is and has once an operation on it has returned, as far as the operation says it: its own call is all
//! that is waited for.
//!
//! What it does not say, a refresh does, for which nobody waits. An event about the same change may come before the
//! answer or after it: what comes later counts, and both say the same.

use std::sync::Arc;

use virgo_operations::{DomainEventDetail, DomainRecord, DomainState, DomainStateReason, Event, handle};

use super::daemon::{Daemon, named, until_forgotten};
use super::due::Scope;
use super::link::Moment;
use super::news::DomainNews;
use super::records::is_over;

impl Daemon {
    /// A domain was changed by an operation whose answer came `at` that moment: tells what it is now, which `news`
    /// says, and has the rest asked for.
    ///
    /// If that is the end of it, waits until the event about that is told: who made the change finds it done.
    pub(super) async fn changed(
        self: &Arc<Self>,
        domain: &handle::Domain,
        at: Moment,
        ends: DomainEventDetail,
        news: impl FnOnce(&DomainRecord) -> DomainNews,
    ) {
        let record = self.hear_of_domain(domain.uuid, at, news);
        if !record.is_some_and(|record| is_over(&record)) {
            return self.refresh(&named(domain), Scope::Facts);
        }
        if !until_forgotten(&self.known().Domain, domain.uuid).await {
            // The host has no events.
            let tell = |record: &Arc<_>| self.sink.emit(Event::DomainGone(Arc::clone(record), ends.into()));
            self.known().Domain.forget(domain.uuid, self.now(), tell);
        }
    }
}

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
