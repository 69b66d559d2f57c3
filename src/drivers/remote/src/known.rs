//! What was heard of a host's objects: each fact with the moment at which it was said.
//!
//! Answers, events and operations whose effect is known say facts, and several threads hear them. Each fact
//! gives way to one that was said later, whatever else is known of the object, so it does not matter who comes
//! first. The moment of an event, or of an operation's effect, is when its message came; that of an answer to a
//! question is when the question went out, for what the daemon answers is at least as new as that.
//!
//! A record is made under the lock, where its revision is drawn, and told there: a newer record has all that an
//! older one has. Lock order: this lock, then whatever the event sink takes; the sink calls nobody back.
//!
//! An object has one of three states:
//!
//! ```text
//!  unknown ── arrive() ──► arriving ── describe(), arrived() ──► known
//!     ▲                     (its events wait)                      │
//!     └───────────────────────── forget() ◄────────────────────────┘
//! ```

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use event_listener::EventListener;
use uuid::Uuid;
use virgo_operations::next_revision;
use virgo_operations::wire::ObjectEvent;

use super::arrivals::{Arrivals, Call};
use super::link::Moment;

/// How many objects that are gone are kept in mind, so that late answers do not bring them back.
const MOST_GONE: usize = 1024;

/// What is known of the objects of a kind, which has these events.
pub(super) trait Remembered: ObjectEvent {
    /// All of that.
    type Known: Default + Send + Sync;
}

macro_rules! all_known {
    ($($kind:ident, $gone:ident: $record:ident, [$($event:ident)?], $topics:tt;)*) => {
        /// What is known of the objects of each kind that has events.
        #[derive(Default)]
        #[allow(non_snake_case, reason = "a field is named as its kind")]
        pub(super) struct AllKnown {
            $($(pub(super) $kind: <virgo_operations::$event as Remembered>::Known,)?)*
        }
    };
}
virgo_operations::for_each_kind!(all_known);

/// Some of the facts of an object.
pub(super) trait News: Default + Send + 'static {
    /// All of them, as the API has them.
    type Record: Send + Sync + PartialEq + 'static;
    /// When each was said.
    type Moments: Default + Send + 'static;

    /// A record of an object of which nothing is known.
    fn blank(uuid: Uuid) -> Self::Record;

    /// Puts into a new record those of the facts that are no older than what it has.
    fn update(self, at: Moment, record: &Self::Record, moments: &mut Self::Moments) -> Self::Record;

    /// The same record under another revision.
    fn revised(record: Self::Record, revision: u64) -> Self::Record;

    /// The revision of a record.
    fn revision(record: &Self::Record) -> u64;
}

/// Declares the news of a kind of record, which have its fields but for the revision and the UUID.
macro_rules! news {
    ($(#[$doc:meta])* $News:ident, $Moments:ident of $Record:ident, $blank:expr => {
        $($field:ident: $kind:ty),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default)]
        pub(in crate) struct $News { $(pub(in crate) $field: Option<$kind>),* }

        /// When each of the facts was said.
        #[derive(Debug, Default)]
        pub(in crate) struct $Moments { $($field: crate::link::Moment),* }

        impl crate::known::News for $News {
            type Record = $Record;
            type Moments = $Moments;

            fn blank(uuid: uuid::Uuid) -> $Record {
                $Record { uuid, ..$blank }
            }

            fn update(
                self,
                at: crate::link::Moment,
                record: &$Record,
                moments: &mut $Moments,
            ) -> $Record {
                let mut record = record.clone();
                $(if let Some(value) = self.$field && at >= moments.$field {
                    (record.$field, moments.$field) = (value, at);
                })*
                record
            }

            fn revised(record: $Record, revision: u64) -> $Record {
                $Record { revision, ..record }
            }

            fn revision(record: &$Record) -> u64 {
                record.revision
            }
        }
    };
}
pub(super) use news;

/// See the module.
pub(super) struct Known<N: News> {
    objects: Mutex<Objects<N>>,
    /// Notified when one is forgotten.
    forgotten: event_listener::Event,
}

struct Objects<N: News> {
    known: HashMap<Uuid, Object<N>>,
    /// Events of those that are being described for the first time.
    arriving: Arrivals,
    /// When those that are gone went, the last ones at the end.
    gone: VecDeque<(Uuid, Moment)>,
}

struct Object<N: News> {
    record: Arc<N::Record>,
    moments: N::Moments,
}

impl<N: News> Default for Known<N> {
    fn default() -> Self {
        let objects = Objects { known: HashMap::new(), arriving: Arrivals::default(), gone: VecDeque::new() };
        Self { objects: Mutex::new(objects), forgotten: event_listener::Event::new() }
    }
}

impl<N: News> Known<N> {
    /// What is known of one.
    pub(super) fn get(&self, uuid: Uuid) -> Option<Arc<N::Record>> {
        self.lock().known.get(&uuid).map(|object| object.record.clone())
    }

    /// What is known of all.
    pub(super) fn all(&self) -> Vec<Arc<N::Record>> {
        self.lock().known.values().map(|object| object.record.clone()).collect()
    }

    /// Hears news of one that is known, which depend on what is known, and has `tell` called with what is known
    /// then, if that is something else than before, or if `is_event`.
    pub(super) fn hear(
        &self,
        uuid: Uuid,
        at: Moment,
        is_event: bool,
        news: impl FnOnce(&N::Record) -> N,
        tell: impl FnOnce(&Arc<N::Record>),
    ) -> Option<Arc<N::Record>> {
        let mut objects = self.lock();
        let object = objects.known.get_mut(&uuid)?;
        let is_told = object.hear(at, news(&object.record), is_event);
        let record = object.record.clone();
        if is_told {
            tell(&record);
        }
        Some(record)
    }

    /// Hears a description of one, which is known from then on; but if it has gone meanwhile, the description is
    /// only as new as the question was, and not kept.
    pub(super) fn describe(&self, uuid: Uuid, at: Moment, news: N) -> Arc<N::Record> {
        let mut objects = self.lock();
        if objects.went(uuid).is_some_and(|went| went > at) {
            let record = news.update(at, &N::blank(uuid), &mut N::Moments::default());
            return Arc::new(N::revised(record, at));
        }
        let object = objects.known.entry(uuid).or_insert_with(|| Object {
            record: Arc::new(N::revised(N::blank(uuid), next_revision())),
            moments: N::Moments::default(),
        });
        object.hear(at, news, false);
        object.record.clone()
    }

    /// Forgets one that has gone, and has `tell` called with the last that is known of it.
    pub(super) fn forget(&self, uuid: Uuid, at: Moment, tell: impl FnOnce(&Arc<N::Record>)) {
        let mut objects = self.lock();
        let Some(object) = objects.known.remove(&uuid) else { return };
        objects.gone.retain(|(other, _)| *other != uuid);
        objects.gone.push_back((uuid, at));
        if objects.gone.len() > MOST_GONE {
            objects.gone.pop_front();
        }
        tell(&object.record);
        drop(objects);
        self.forgotten.notify(usize::MAX);
    }

    /// Forgets those that are not among these, which were all at a moment, unless something was heard of them
    /// since: a host without events does not tell that others are gone.
    pub(super) fn keep_only(&self, uuids: &HashSet<Uuid>, at: Moment) {
        self.lock().known.retain(|uuid, object| uuids.contains(uuid) || N::revision(&object.record) > at);
    }

    /// Whether one is known to have gone.
    pub(super) fn has_gone(&self, uuid: Uuid) -> bool {
        self.lock().went(uuid).is_some()
    }

    /// What waits until the next one is forgotten.
    pub(super) fn next_forgotten(&self) -> EventListener {
        self.forgotten.listen()
    }

    /// One that is not known is about to be described: its events wait from now on, until
    /// [`arrived`](Self::arrived) is called. False if it is known, or somebody else is at it.
    pub(super) fn arrive(&self, uuid: Uuid) -> bool {
        let mut objects = self.lock();
        !objects.known.contains_key(&uuid) && objects.arriving.begin(uuid)
    }

    /// The events of one wait from now on for an answer that one of them needs, until [`arrived`](Self::arrived) is
    /// called. False if they wait already.
    pub(super) fn hold(&self, uuid: Uuid) -> bool {
        self.lock().arriving.begin(uuid)
    }

    /// Has an event run after the description that it waits for; gives it back if it need not wait.
    pub(super) fn after_arrival(&self, uuid: Uuid, event: Call) -> Option<Call> {
        self.lock().arriving.wait(uuid, event)
    }

    /// One was described, or cannot be: runs the events that have waited.
    pub(super) fn arrived(&self, uuid: Uuid) {
        // What comes meanwhile waits behind them.
        while let Some(event) = self.next_event(uuid) {
            event();
        }
    }

    fn next_event(&self, uuid: Uuid) -> Option<Call> {
        self.lock().arriving.next(uuid)
    }

    fn lock(&self) -> MutexGuard<'_, Objects<N>> {
        self.objects.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<N: News> Objects<N> {
    fn went(&self, uuid: Uuid) -> Option<Moment> {
        self.gone.iter().rev().find(|(other, _)| *other == uuid).map(|(_, at)| *at)
    }
}

impl<N: News> Object<N> {
    /// Takes news in; tells whether there is a new record, as there is for every event.
    fn hear(&mut self, at: Moment, news: N, is_event: bool) -> bool {
        let updated = news.update(at, &self.record, &mut self.moments);
        let is_new = is_event || updated != *self.record;
        if is_new {
            self.record = Arc::new(N::revised(updated, next_revision()));
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use virgo_operations::StoragePoolRecord;

    use super::*;

    news! {
        /// As of pools, of which some facts will do.
        PoolNews, PoolMoments of StoragePoolRecord, StoragePoolRecord::default() => {
            name: String,
            capacity: u64,
        }
    }

    const A: Uuid = Uuid::from_u128(1);

    fn known() -> (Known<PoolNews>, Moment) {
        let (known, at) = (Known::default(), next_revision());
        known.describe(A, at, PoolNews { name: Some("a".into()), capacity: Some(1) });
        (known, at)
    }

    fn said(known: &Known<PoolNews>, at: Moment, news: PoolNews) -> bool {
        let mut is_told = false;
        known.hear(A, at, false, |_| news, |_| is_told = true);
        is_told
    }

    #[test]
    fn each_fact_gives_way_to_a_later_one_only() {
        let (known, _) = known();
        let [question, event] = [next_revision(), next_revision()];
        let before = known.get(A).unwrap();
        assert!(said(&known, event, PoolNews { name: Some("event".into()), ..PoolNews::default() }));
        // An answer to what was asked before the event is old news of the name, and new of the rest.
        let answer = PoolNews { name: Some("question".into()), capacity: Some(2) };
        assert!(said(&known, question, answer.clone()));
        let now = known.get(A).unwrap();
        assert_eq!((now.name.as_str(), now.capacity), ("event", 2));
        assert!(now.revision > before.revision);
        assert!(!said(&known, question, answer), "nothing is new");
        assert_eq!(known.get(A).unwrap().revision, now.revision);
    }

    #[test]
    fn a_late_answer_does_not_bring_back_what_is_gone() {
        let (known, _) = known();
        let [question, event] = [next_revision(), next_revision()];
        let mut told = None;
        known.forget(A, event, |record| told = Some(record.clone()));
        assert_eq!(told.unwrap().name, "a");
        let late = known.describe(A, question, PoolNews { name: Some("late".into()), capacity: None });
        assert!(late.revision == question && known.get(A).is_none() && known.has_gone(A));
        // It may come back.
        known.describe(A, next_revision(), PoolNews::default());
        assert!(known.get(A).is_some());
    }

    #[test]
    fn events_wait_for_the_description_of_what_arrives() {
        let known = Arc::new(Known::<PoolNews>::default());
        let seen = Arc::new(Mutex::new(vec![]));
        let event = |number| -> Call {
            let (known, seen) = (known.clone(), seen.clone());
            Box::new(move || seen.lock().unwrap().push((number, known.get(A).is_some())))
        };
        assert!(known.after_arrival(A, event(0)).is_some(), "nobody describes it");
        assert!(known.arrive(A) && !known.arrive(A));
        assert!(known.after_arrival(A, event(1)).is_none());
        assert!(known.after_arrival(A, event(2)).is_none());
        known.describe(A, next_revision(), PoolNews::default());
        assert!(seen.lock().unwrap().is_empty());
        known.arrived(A);
        assert_eq!(*seen.lock().unwrap(), [(1, true), (2, true)]);
        assert!(known.after_arrival(A, event(3)).is_some() && !known.arrive(A), "it is known");
    }

    #[test]
    fn a_list_of_all_says_who_is_gone() {
        let (known, at) = known();
        known.keep_only(&HashSet::new(), at);
        assert!(known.get(A).is_some(), "it was heard of since");
        known.keep_only(&HashSet::new(), next_revision());
        assert!(known.get(A).is_none());
    }
}
