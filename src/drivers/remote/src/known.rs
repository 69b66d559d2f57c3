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
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use event_listener::EventListener;
use virgo_operations::{
    DomainCheckpointRecord, DomainSnapshotRecord, Identity as _, Key, Record, next_revision,
};

use super::arrivals::{Arrivals, Call};
use super::due::Due;
use super::link::Revision;

/// How many objects that are gone are kept in mind, so that late answers do not bring them back.
const MOST_GONE: usize = 1024;

macro_rules! all_known {
    ($($kind:ident, $gone:ident: $record:ident, [$($event:ident)?], $topics:tt;)*) => {
        /// What is known of the objects of each kind of which the daemon tells, and of those that change with others.
        #[derive(Default)]
        #[allow(non_snake_case, reason = "a field is named as its kind")]
        pub(super) struct AllKnown {
            $($(
                #[doc = concat!("By the events of `", stringify!($event), "`.")]
                $kind: Known<<virgo_operations::$record as Remembered>::News>,
            )?)*
            snapshots: Known<<DomainSnapshotRecord as Remembered>::News>,
            checkpoints: Known<<DomainCheckpointRecord as Remembered>::News>,
        }

        $($(
            impl Slot for virgo_operations::$record {
                #[doc = concat!("By the events of `", stringify!($event), "`.")]
                fn slot(all: &AllKnown) -> &Known<<Self as Remembered>::News> {
                    &all.$kind
                }
            }
        )?)*
    };
}
virgo_operations::for_each_kind!(all_known);

impl Slot for DomainSnapshotRecord {
    fn slot(all: &AllKnown) -> &Known<Self::News> {
        &all.snapshots
    }
}

impl Slot for DomainCheckpointRecord {
    fn slot(all: &AllKnown) -> &Known<Self::News> {
        &all.checkpoints
    }
}

/// Where what is known of a kind is.
pub(super) trait Slot: Remembered {
    /// The place.
    fn slot(all: &AllKnown) -> &Known<Self::News>;
}

/// A kind of which is kept what is known of each object.
pub(super) trait Remembered: Record {
    /// What is said of one.
    type News: News<Record = Self>;
}

/// Some of the facts of an object.
pub(super) trait News: Clone + Default + Send + 'static {
    /// All of them, as the API has them.
    type Record: Record;
    /// When each was said.
    type Revisions: Default + Send + 'static;

    /// Puts into a new record those of the facts that are no older than what it has.
    fn update(self, at: Revision, record: &Self::Record, revisions: &mut Self::Revisions) -> Self::Record;
}

/// What tells one object from the others of the kind.
pub(super) type KeyOf<N> = Key<<N as News>::Record>;

/// What names an object.
pub(super) type HandleOf<N> = <<N as News>::Record as Record>::Handle;

/// Declares the news of a kind of object, which have its fields but for the revision and the key.
macro_rules! news {
    ($(#[$doc:meta])* $News:ident, $Revisions:ident of $Record:ident => {
        $($field:ident: $kind:ty),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default)]
        pub(in crate) struct $News { $(pub(in crate) $field: Option<$kind>),* }

        /// When each of the facts was said.
        #[derive(Debug, Default)]
        pub(in crate) struct $Revisions { $($field: crate::link::Revision),* }

        impl crate::known::Remembered for $Record {
            type News = $News;
        }

        impl crate::known::News for $News {
            type Record = $Record;
            type Revisions = $Revisions;

            fn update(
                self,
                at: crate::link::Revision,
                record: &$Record,
                revisions: &mut $Revisions,
            ) -> $Record {
                let mut record = record.clone();
                $(if let Some(value) = self.$field && at >= revisions.$field {
                    (record.$field, revisions.$field) = (value, at);
                })*
                record
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
    /// Those that are to be asked about again.
    pub(super) due: Due<KeyOf<N>>,
    /// Whether the daemon was asked to tell of them.
    pub(super) is_followed: AtomicBool,
}

struct Objects<N: News> {
    known: HashMap<KeyOf<N>, Object<N>>,
    /// Events of those that are being described for the first time.
    arriving: Arrivals<KeyOf<N>>,
    /// When those that are gone went, the last ones at the end.
    gone: VecDeque<(KeyOf<N>, Revision)>,
}

struct Object<N: News> {
    record: Arc<N::Record>,
    revisions: N::Revisions,
}

impl<N: News> Default for Known<N> {
    fn default() -> Self {
        let objects = Objects { known: HashMap::new(), arriving: Arrivals::default(), gone: VecDeque::new() };
        Self {
            objects: Mutex::new(objects),
            forgotten: event_listener::Event::new(),
            due: Due::default(),
            is_followed: AtomicBool::new(false),
        }
    }
}

impl<N: News> Known<N> {
    /// What is known of one.
    pub(super) fn get(&self, key: &KeyOf<N>) -> Option<Arc<N::Record>> {
        self.lock().known.get(key).map(|object| object.record.clone())
    }

    /// What is known of all.
    pub(super) fn all(&self) -> Vec<Arc<N::Record>> {
        self.lock().known.values().map(|object| object.record.clone()).collect()
    }

    /// Hears news of one that is known, which depend on what is known, and has `tell` called with what is known
    /// then, if that is something else than before, or if `is_event`.
    pub(super) fn hear(
        &self,
        key: &KeyOf<N>,
        at: Revision,
        is_event: bool,
        news: impl FnOnce(&N::Record) -> N,
        tell: impl FnOnce(&Arc<N::Record>),
    ) -> Option<Arc<N::Record>> {
        let mut objects = self.lock();
        let object = objects.known.get_mut(key)?;
        let is_told = object.hear(at, news(&object.record), is_event);
        let record = object.record.clone();
        if is_told {
            tell(&record);
        }
        Some(record)
    }

    /// Hears a description of one, which is known from then on; but if it has gone meanwhile, the description is
    /// only as new as the question was, and not kept.
    pub(super) fn describe(&self, handle: &HandleOf<N>, at: Revision, news: N) -> Arc<N::Record> {
        let mut objects = self.lock();
        let (key, blank) = (handle.key(), || N::Record::from(handle.clone()));
        if objects.went(&key).is_some_and(|went| went > at) {
            let record = news.update(at, &blank(), &mut N::Revisions::default());
            return Arc::new(record.revised(at));
        }
        let object = objects.known.entry(key).or_insert_with(|| Object {
            record: Arc::new(blank().revised(next_revision())),
            revisions: N::Revisions::default(),
        });
        object.hear(at, news, false);
        object.record.clone()
    }

    /// Forgets one that has gone, and has `tell` called with the last that is known of it.
    pub(super) fn forget(&self, key: &KeyOf<N>, at: Revision, tell: impl FnOnce(&Arc<N::Record>)) {
        let mut objects = self.lock();
        let Some(object) = objects.known.remove(key) else { return };
        objects.gone.retain(|(other, _)| other != key);
        objects.gone.push_back((key.clone(), at));
        if objects.gone.len() > MOST_GONE {
            objects.gone.pop_front();
        }
        tell(&object.record);
        drop(objects);
        self.forgotten.notify(usize::MAX);
    }

    /// Forgets those that are not among these, which were all at a moment, unless something was heard of them
    /// since: a host without events does not tell that others are gone.
    pub(super) fn keep_only(&self, keys: &HashSet<KeyOf<N>>, at: Revision) {
        self.lock().known.retain(|key, object| keys.contains(key) || object.record.revision() > at);
    }

    /// Whether one is known to have gone.
    pub(super) fn has_gone(&self, key: &KeyOf<N>) -> bool {
        self.lock().went(key).is_some()
    }

    /// What waits until the next one is forgotten.
    pub(super) fn next_forgotten(&self) -> EventListener {
        self.forgotten.listen()
    }

    /// One that is not known is about to be described: its events wait from now on, until
    /// [`arrived`](Self::arrived) is called. False if it is known, or somebody else is at it.
    pub(super) fn arrive(&self, key: &KeyOf<N>) -> bool {
        let mut objects = self.lock();
        !objects.known.contains_key(key) && objects.arriving.begin(key)
    }

    /// The events of one wait from now on for an answer that one of them needs, until [`arrived`](Self::arrived) is
    /// called. False if they wait already.
    pub(super) fn hold(&self, key: &KeyOf<N>) -> bool {
        self.lock().arriving.begin(key)
    }

    /// Has an event run after the description that it waits for; gives it back if it need not wait.
    pub(super) fn after_arrival(&self, key: &KeyOf<N>, event: Call) -> Option<Call> {
        self.lock().arriving.wait(key, event)
    }

    /// One was described, or cannot be: runs the events that have waited.
    pub(super) fn arrived(&self, key: &KeyOf<N>) {
        // What comes meanwhile waits behind them.
        while let Some(event) = self.next_event(key) {
            event();
        }
    }

    fn next_event(&self, key: &KeyOf<N>) -> Option<Call> {
        self.lock().arriving.next(key)
    }

    fn lock(&self) -> MutexGuard<'_, Objects<N>> {
        self.objects.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<N: News> Objects<N> {
    fn went(&self, key: &KeyOf<N>) -> Option<Revision> {
        self.gone.iter().rev().find(|(other, _)| other == key).map(|(_, at)| *at)
    }
}

impl<N: News> Object<N> {
    /// Takes news in; tells whether there is a new record, as there is for every event.
    fn hear(&mut self, at: Revision, news: N, is_event: bool) -> bool {
        let updated = news.update(at, &self.record, &mut self.revisions);
        let is_new = is_event || updated != *self.record;
        if is_new {
            self.record = Arc::new(updated.revised(next_revision()));
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use virgo_operations::{StorageVolumeRecord, handle};

    use super::*;

    news! {
        /// As of volumes, of which some facts will do.
        SomeNews, SomeRevisions of StorageVolumeRecord => {
            path: String,
            capacity: u64,
        }
    }

    fn a() -> handle::StorageVolume {
        handle::StorageVolume { name: "a".to_owned(), ..handle::StorageVolume::default() }
    }

    fn known() -> (Known<SomeNews>, Revision) {
        let (known, at) = (Known::default(), next_revision());
        known.describe(&a(), at, SomeNews { path: Some("a".into()), capacity: Some(1) });
        (known, at)
    }

    fn said(known: &Known<SomeNews>, at: Revision, news: SomeNews) -> bool {
        let mut is_told = false;
        known.hear(&a().key(), at, false, |_| news, |_| is_told = true);
        is_told
    }

    #[test]
    fn each_fact_gives_way_to_a_later_one_only() {
        let (known, _) = known();
        let [question, event] = [next_revision(), next_revision()];
        let before = known.get(&a().key()).unwrap();
        assert!(said(&known, event, SomeNews { path: Some("event".into()), ..SomeNews::default() }));
        // An answer to what was asked before the event is old news of the name, and new of the rest.
        let answer = SomeNews { path: Some("question".into()), capacity: Some(2) };
        assert!(said(&known, question, answer.clone()));
        let now = known.get(&a().key()).unwrap();
        assert_eq!((now.path.as_str(), now.capacity), ("event", 2));
        assert!(now.revision > before.revision);
        assert!(!said(&known, question, answer), "nothing is new");
        assert_eq!(known.get(&a().key()).unwrap().revision, now.revision);
    }

    #[test]
    fn a_late_answer_does_not_bring_back_what_is_gone() {
        let (known, _) = known();
        let [question, event] = [next_revision(), next_revision()];
        let mut told = None;
        known.forget(&a().key(), event, |record| told = Some(record.clone()));
        assert_eq!(told.unwrap().path, "a");
        let late = known.describe(&a(), question, SomeNews { path: Some("late".into()), capacity: None });
        assert!(late.revision == question && known.get(&a().key()).is_none() && known.has_gone(&a().key()));
        // It may come back.
        known.describe(&a(), next_revision(), SomeNews::default());
        assert!(known.get(&a().key()).is_some());
    }

    #[test]
    fn events_wait_for_the_description_of_what_arrives() {
        let known = Arc::new(Known::<SomeNews>::default());
        let seen = Arc::new(Mutex::new(vec![]));
        let event = |number| -> Call {
            let (known, seen) = (known.clone(), seen.clone());
            Box::new(move || seen.lock().unwrap().push((number, known.get(&a().key()).is_some())))
        };
        assert!(known.after_arrival(&a().key(), event(0)).is_some(), "nobody describes it");
        assert!(known.arrive(&a().key()) && !known.arrive(&a().key()));
        assert!(known.after_arrival(&a().key(), event(1)).is_none());
        assert!(known.after_arrival(&a().key(), event(2)).is_none());
        known.describe(&a(), next_revision(), SomeNews::default());
        assert!(seen.lock().unwrap().is_empty());
        known.arrived(&a().key());
        assert_eq!(*seen.lock().unwrap(), [(1, true), (2, true)]);
        assert!(
            known.after_arrival(&a().key(), event(3)).is_some() && !known.arrive(&a().key()),
            "it is known"
        );
    }

    #[test]
    fn a_list_of_all_says_who_is_gone() {
        let (known, at) = known();
        known.keep_only(&HashSet::new(), at);
        assert!(known.get(&a().key()).is_some(), "it was heard of since");
        known.keep_only(&HashSet::new(), next_revision());
        assert!(known.get(&a().key()).is_none());
    }
}
