//! What snapshots and checkpoints of domains have alike: libvirt calls both moments of a domain.
//!
//! The daemon tells nothing of them. What was heard of each is kept, because what is done with one changes others: its
//! children get another parent, and another one is the current one.

use std::collections::HashSet;
use std::future::Future;
use std::sync::Arc;

use virgo_model::xml;
use virgo_operations::{
    Deleted, Error, ErrorCode, Handle, Identity as _, Key, Record, Result, Tell, handle, next_revision,
};

use super::daemon::Daemon;
use super::known::{Remembered, Slot};
use super::link::Revision;
use super::subject::Kind;

/// A kind of what a domain was at a moment.
pub(super) trait DomainMoment: Kind + Tell<Event = Deleted> + Slot {
    /// The domain it is of.
    fn domain(handle: &Self::Handle) -> &handle::Domain;

    /// Its name.
    fn name(handle: &Self::Handle) -> &str;

    /// The name of its parent, if that is known.
    fn parent_name(&self) -> Option<&Option<String>>;

    /// It has that parent.
    fn has_parent(name: Option<String>) -> <Self as Remembered>::News;

    /// What its document says.
    fn said(root: &xml::Element) -> <Self as Remembered>::News;

    /// Asks, now, for its document, or as much of it as [`said`](Self::said) needs.
    fn ask_xml(
        daemon: &Daemon,
        handle: &Self::Handle,
    ) -> impl Future<Output = Result<String>> + Send + use<Self>;
}

/// Reads a document of the daemon's.
///
/// # Errors
/// `XmlError` if it is none.
pub(super) fn read<R: DomainMoment>(xml: &str) -> Result<<R as Remembered>::News> {
    let root = xml::parse(xml).map_err(|error| {
        let called = <R::Handle as Handle>::CALLED;
        Error::new(ErrorCode::XmlError, format!("the daemon's description of a {called}: {error}"))
    })?;
    Ok(R::said(&root))
}

impl Daemon {
    /// Those of a domain that are known.
    pub(super) fn moments_of<R: DomainMoment>(&self, domain: &handle::Domain) -> Vec<Arc<R>> {
        let mut all = self.known::<R>().all();
        all.retain(|record| R::domain(record).uuid == domain.uuid);
        all
    }

    /// Forgets one, and tells that it is gone.
    pub(super) fn forget_moment<R: DomainMoment>(&self, handle: &R::Handle) {
        let at = self.now();
        let tell = |record: &Arc<R>| {
            let now = next_revision();
            self.sink.emit(R::gone(Arc::new(record.vanished(now).revised(now)), Deleted));
        };
        self.known::<R>().forget(&handle.key(), at, tell);
    }

    /// Forgets those of a domain that are not to be kept, and tells that they are gone.
    pub(super) fn forget_moments<R: DomainMoment>(
        &self,
        domain: &handle::Domain,
        is_kept: impl Fn(&R) -> bool,
    ) {
        for record in self.moments_of::<R>(domain).iter().filter(|record| !is_kept(record)) {
            self.forget_moment::<R>(record);
        }
    }

    /// All of a domain were listed, as they were at a moment: forgets the others, unless something was heard since.
    pub(super) fn keep_listed<R: DomainMoment>(
        &self,
        domain: &handle::Domain,
        at: Revision,
        listed: impl Iterator<Item = Key<R>>,
    ) {
        let listed: HashSet<_> = listed.collect();
        self.forget_moments::<R>(domain, |record| {
            listed.contains(&Record::key(record)) || record.revision() > at
        });
    }

    /// One was deleted: its children have its parent now. Where somebody knows the old one, the new one is told.
    pub(super) async fn deleted_moment<R: DomainMoment>(self: &Arc<Self>, handle: &R::Handle) {
        let at = self.now();
        let parent = self.known::<R>().get(&handle.key()).and_then(|record| record.parent_name().cloned());
        self.forget_moment::<R>(handle);
        let old = Some(R::name(handle).to_owned());
        let mut children = self.moments_of::<R>(R::domain(handle));
        children.retain(|child| child.parent_name() == Some(&old));
        let together = self.link.together();
        let asked: Vec<_> =
            children.iter().map(|child| (child, parent.is_none().then(|| R::ask_xml(self, child)))).collect();
        drop(together);
        for (child, asked) in asked {
            let news = match (&parent, asked) {
                (Some(parent), _) => Ok(R::has_parent(parent.clone())),
                (None, Some(asked)) => asked.await.and_then(|xml| read::<R>(&xml)),
                (None, None) => continue,
            };
            if let Ok(news) = news {
                self.hear::<R::Handle>(child, at, |_| news);
            }
        }
    }
}
