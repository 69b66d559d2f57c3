//! Map from keys to the GObjects of a class, so that there is one object for each.
use std::collections::HashMap;
use std::sync::Arc;

use virgo_operations::Record;

use crate::kind::{Key, Kind};
use crate::listing::Anchor;
use crate::live::Live;
use crate::question::Questions;
use crate::session::Session;

/// Those of a kind that were seen.
pub struct Registry<K: Kind> {
    known: HashMap<Key<K>, Known<K>>,
    /// How many there may be before those that nobody needs any more are looked for.
    enough: usize,
}

/// One that was seen.
pub struct Known<K: Kind> {
    object: Anchor<K>,
    /// The newest record, also when nobody holds the object.
    pub record: Arc<K::Record>,
}

impl<K: Kind> Default for Registry<K> {
    fn default() -> Self {
        Self { known: HashMap::new(), enough: 64 }
    }
}

impl<K: Kind> Registry<K> {
    /// What is known of the one that a record is of.
    pub fn entry(&mut self, record: &Arc<K::Record>, questions: &Questions) -> &mut Known<K> {
        if self.known.len() > self.enough {
            // Answers to come may still have what has ended since they were asked for.
            let oldest = questions.oldest().unwrap_or(u64::MAX);
            self.known.retain(|_, known| known.object.is_wanted() || known.record.revision() > oldest);
            self.enough = 2 * self.known.len() + 64;
        }
        let new = || Known { object: Anchor::default(), record: record.clone() };
        self.known.entry(record.key()).or_insert_with(new)
    }

    /// All that are known.
    pub fn entries(&mut self) -> impl Iterator<Item = &mut Known<K>> {
        self.known.values_mut()
    }

    /// An object, if it is wanted.
    pub fn object(&mut self, session: &Arc<Session>, key: &Key<K>) -> Option<K> {
        self.known.get_mut(key)?.wanted(session)
    }

    /// How many of these are held by nobody.
    pub fn missing(&self, records: &[Arc<K::Record>]) -> usize {
        let is_held = |record: &&Arc<K::Record>| self.known.get(&record.key()).is_some_and(Known::is_held);
        records.len() - records.iter().filter(is_held).count()
    }

    /// The objects that are wanted.
    pub fn objects(&mut self, session: &Arc<Session>) -> Vec<K> {
        self.known.values_mut().filter_map(|known| known.wanted(session)).collect()
    }
}

impl<K: Kind> Known<K> {
    /// Whether somebody holds the object.
    pub fn is_held(&self) -> bool {
        self.object.object().is_some()
    }

    /// The object, if somebody holds it or a list of it.
    fn wanted(&mut self, session: &Arc<Session>) -> Option<K> {
        self.object.object().or_else(|| {
            let record = self.record.clone();
            self.object.is_wanted().then(|| self.object(session, record))
        })
    }

    /// The object, made if there is none, and brought up to date.
    pub fn object(&mut self, session: &Arc<Session>, record: Arc<K::Record>) -> K {
        self.object_or(session, record, glib::Object::new)
    }

    /// The same, where somebody else makes the object: it is the one from then on.
    pub fn object_or(
        &mut self,
        session: &Arc<Session>,
        record: Arc<K::Record>,
        make: impl FnOnce() -> K,
    ) -> K {
        if self.record.revision() <= record.revision() {
            self.record = record.clone();
        }
        match self.object.object() {
            Some(object) => {
                Live::refresh(&object, record);
                object
            }
            None => {
                let object = make();
                object.live().begin(session, record);
                self.object.set(&object, &object.live().lists);
                object
            }
        }
    }
}
