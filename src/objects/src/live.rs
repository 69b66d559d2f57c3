//! Cached record of an object, and the `notify` signals for its changes.
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use glib::prelude::*;
use virgo_operations::{Driver, Error, Record, Result};

use crate::Connection;
use crate::kind::{self, Kind, Owner};
use crate::listing::Lists;
use crate::session::{Session, drop_elsewhere};

/// See the module. It is a field of the class `K`.
pub struct Live<K: Kind> {
    session: OnceLock<Arc<Session>>,
    record: RwLock<Option<Arc<K::Record>>>,
    /// Properties whose change is still to be notified.
    pending: Mutex<BTreeSet<&'static str>>,
    /// Questions that are being asked because somebody has read a property that they answer.
    demanded: Mutex<BTreeSet<&'static str>>,
    /// The lists that the object itself has.
    pub lists: Lists,
}

impl<K: Kind> Default for Live<K> {
    fn default() -> Self {
        Self {
            session: OnceLock::new(),
            record: RwLock::default(),
            pending: Mutex::default(),
            demanded: Mutex::default(),
            lists: Lists::default(),
        }
    }
}

impl<K: Kind> Live<K> {
    /// A new object belongs to a session, and this is what is known of it.
    pub fn begin(&self, session: &Arc<Session>, record: Arc<K::Record>) {
        let _ = self.session.set(session.clone());
        *self.record.write().unwrap_or_else(PoisonError::into_inner) = Some(record);
    }

    /// What was last heard of it.
    pub fn record(&self) -> Arc<K::Record> {
        let record = self.record.read().unwrap_or_else(PoisonError::into_inner);
        match &*record {
            Some(record) => record.clone(),
            // Made by g_object_new() and not by a connection.
            None => Arc::default(),
        }
    }

    /// The session it belongs to.
    ///
    /// # Errors
    /// If it belongs to none.
    pub fn session(&self) -> Result<Arc<Session>> {
        let orphan = || Error::new(K::ORPHAN.0, K::ORPHAN.1);
        self.session.get().cloned().ok_or_else(orphan)
    }

    /// The connection it belongs to, made anew if nobody holds it; nothing if no connection has made the object.
    pub fn connection(&self) -> Option<Connection> {
        self.session.get().map(Session::some_connection)
    }

    /// Somebody has read a property that is not known yet: has the question asked that it answers, in the background,
    /// unless that is under way. The driver tells what comes of it. If that fails, whoever reads it next asks again.
    pub fn demand<F>(
        object: &K,
        question: &'static str,
        ask: impl FnOnce(Arc<dyn Driver>, kind::Handle<K>) -> F + Send + 'static,
    ) where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let Some(driver) = object.live().session.get().and_then(|session| session.driver().ok()) else {
            return;
        };
        let demanded = move |object: &K, is_demanded: bool| {
            let mut demanded = object.live().demanded.lock().unwrap_or_else(PoisonError::into_inner);
            if is_demanded { demanded.insert(question) } else { demanded.remove(question) }
        };
        if !demanded(object, true) {
            return;
        }
        let asked = ask(driver, Owner::handle(object));
        let object = object.downgrade();
        virgo_runtime::spawn(async move {
            let _ = asked.await;
            let object = object.upgrade();
            object.as_ref().inspect(|object| {
                demanded(object, false);
            });
            drop_elsewhere(object);
        })
        .detach();
    }

    /// Takes newer news in, and has the changes notified at home.
    pub fn refresh(object: &K, new: Arc<K::Record>) {
        let live = object.live();
        let old = {
            let mut record = live.record.write().unwrap_or_else(PoisonError::into_inner);
            if record.as_ref().is_some_and(|old| old.revision() >= new.revision()) {
                return;
            }
            match record.replace(new.clone()) {
                Some(old) => old,
                None => return,
            }
        };
        let Some(session) = live.session.get() else { return };
        let changes = K::changes(&old, &new);
        if !changes.is_empty() {
            // Two changes that nobody has been told of are one.
            let is_posted = {
                let mut pending = live.pending.lock().unwrap_or_else(PoisonError::into_inner);
                let is_posted = !pending.is_empty();
                pending.extend(changes);
                is_posted
            };
            if !is_posted {
                session.post(object, |object: &K| {
                    let pending = &object.live().pending;
                    let names = std::mem::take(&mut *pending.lock().unwrap_or_else(PoisonError::into_inner));
                    names.iter().for_each(|name| object.notify(name));
                });
            }
        }
        object.renewed(session, &old, &new);
    }
}
