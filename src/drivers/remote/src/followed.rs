//! The kinds of objects of which the daemon tells: what is common to them, whatever they are.
//!
//! Whoever reads the socket tells of each event at once, in order: what it says of its object, on top of what was
//! known before. A refresh asks for the rest afterwards. Only the events of an object that was not known wait until it
//! is described; those of others do not.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use virgo_operations::{ErrorCode, Handle, Identity as _, Record, Result, Tell};

use super::daemon::{Daemon, PATIENCE};
use super::due::Scope;
use super::known::{KeyOf, Known, News, Remembered, Slot};
use super::link::Revision;
use super::register::Registered;
use super::subject::Kind;

/// How long the event about an object's end may take after the object is gone.
const FAREWELL: Duration = Duration::from_secs(1);

/// A kind of object of which the daemon tells. What is known of each is kept.
pub(super) trait Followed: Tell<Event: Registered> + Slot {
    /// The code of the daemon's error when there is none of that name.
    const MISSING: ErrorCode;

    /// Asks what is to be known of one; at once, if lists ask about each.
    ///
    /// # Errors
    /// [`MISSING`](Self::MISSING) if it is gone, and what the daemon says.
    fn look(
        daemon: &Arc<Daemon>,
        handle: &Self::Handle,
        scope: Scope,
    ) -> impl Future<Output = Result<Self::News>> + Send + use<Self>;

    /// What an event says.
    fn said(event: &Self::Event, handle: &Self::Handle) -> Self::News;

    /// Whether libvirt forgets it.
    fn is_over(&self) -> bool;

    /// Whether an event says that its object is there, or was.
    fn is_life(_: &Self::Event) -> bool {
        true
    }

    /// Whether an event is the end, whatever is known of its object.
    fn ends(_: &Self::Event) -> bool {
        false
    }

    /// Whether an event can be the last one.
    fn may_be_last(_: &Self::Event) -> bool {
        true
    }

    /// Whether what an event is about has to be asked for before it is told.
    fn needs_answer(_: &Self::Event) -> bool {
        false
    }

    /// It was forgotten, and so is what belongs to it.
    fn went(_: &Arc<Daemon>, _: &Self::Handle) {}

    /// What an event leaves to be asked for.
    fn rest_after(_: &Self::Event) -> Option<Scope> {
        Some(Scope::Facts)
    }
}

/// Tells of an event that came `at` that moment: at once, unless the object has to be asked first, because it is not
/// known or because the event does not say enough. What comes meanwhile waits behind it.
pub(super) fn tell<R: Followed>(
    daemon: &Arc<Daemon>,
    at: Revision,
    handle: R::Handle,
    event: Option<R::Event>,
) {
    let (known, key) = (daemon.known::<R>(), handle.key());
    let needs_answer = event.as_ref().is_some_and(R::needs_answer);
    // Its end was told with an earlier event. To describe it now could bring back what the daemon has for a moment, such
    // as a domain whose start is about to fail, of whose end it would tell nobody.
    let is_late = known.get(&key).is_none()
        && known.has_gone(&key)
        && event.as_ref().is_some_and(|event| leaves_nothing::<R>(at, &handle, event));
    let (own, about) = (daemon.clone(), handle.clone());
    let told = Box::new(move || tell_now::<R>(&own, at, &about, event));
    let Some(told) = known.after_arrival(&key, told) else { return };
    if is_late {
        return;
    }
    if !(known.arrive(&key) || needs_answer && known.hold(&key)) {
        return told();
    }
    known.after_arrival(&key, told);
    let described = Box::pin(daemon.describe(&handle));
    let daemon = daemon.clone();
    virgo_runtime::spawn(async move {
        // If it is not there, it is gone already, and the event says all that there is to say.
        let _ = virgo_runtime::timeout(PATIENCE, described).await;
        daemon.known::<R>().arrived(&key);
    })
    .detach();
}

/// Whether an object of which nothing is known but an event is over by what that says.
fn leaves_nothing<R: Followed>(at: Revision, handle: &R::Handle, event: &R::Event) -> bool {
    let said = R::said(event, handle).update(at, &R::from(handle.clone()), &mut Default::default());
    R::ends(event) || said.is_over()
}

/// Tells of an event of an object, with what is known of the object after it. Without an event, which is one that is
/// newer than this library, it is only looked at.
fn tell_now<R: Followed>(daemon: &Arc<Daemon>, at: Revision, handle: &R::Handle, event: Option<R::Event>) {
    let (known, key) = (daemon.known::<R>(), handle.key());
    if known.get(&key).is_none() {
        // Its end was told with an earlier event; and others say nothing of one that cannot be found.
        if known.has_gone(&key) || !event.as_ref().is_some_and(R::is_life) {
            return;
        }
        known.describe(handle, at, R::News::default());
    }
    let scope = event.as_ref().map_or(Some(Scope::Everything), R::rest_after);
    let news = event.as_ref().map(|event| R::said(event, handle)).unwrap_or_default();
    let last = event.clone().filter(R::may_be_last);
    let mut is_gone = false;
    let tell = |record: &Arc<R>| {
        is_gone = last.as_ref().is_some_and(|last| R::ends(last) || record.is_over());
        if !is_gone {
            daemon.sink.emit(R::changed(record.clone(), event));
        }
    };
    known.hear(&key, at, true, |_| news, tell);
    match last {
        Some(last) if is_gone => {
            known.forget(&key, at, |record| daemon.sink.emit(R::gone(record.clone(), last)));
            R::went(daemon, handle);
        }
        _ => drop(scope.map(|scope| daemon.refresh(handle, scope))),
    }
}

/// An object that was not known is being described; to drop it lets its events go on.
struct Arrival<'a, N: News>(&'a Known<N>, KeyOf<N>);

impl<N: News> Drop for Arrival<'_, N> {
    fn drop(&mut self) {
        self.0.arrived(&self.1);
    }
}

impl Daemon {
    /// Describes an object that a call has given: its events wait for that, if it was not known.
    ///
    /// # Errors
    /// As [`Followed::look`].
    pub(super) async fn describe_given<H: Handle<Record: Followed>>(
        self: &Arc<Self>,
        handle: &H,
    ) -> Result<Arc<H::Record>> {
        let (known, key) = (self.known::<H::Record>(), handle.key());
        let _arrival = known.arrive(&key).then(|| Arrival(known, key));
        self.describe(handle).await
    }

    /// Asks for everything about an object, which is known from then on.
    ///
    /// # Errors
    /// As [`Followed::look`].
    pub(super) fn describe<H: Handle<Record: Followed>>(
        self: &Arc<Self>,
        handle: &H,
    ) -> impl Future<Output = Result<Arc<H::Record>>> + Send + use<H> {
        drop(self.follow::<H::Record>());
        let at = self.now();
        let looked = H::Record::look(self, handle, Scope::Everything);
        let (daemon, handle) = (self.clone(), handle.clone());
        async move {
            let news = looked.await?;
            let known = daemon.known::<H::Record>();
            let blank = H::Record::from(handle.clone());
            let seen = news.clone().update(at, &blank, &mut Default::default());
            // What libvirt is about to forget may have been told to be gone already.
            if seen.is_over() && known.has_gone(&handle.key()) {
                return Ok(Arc::new(seen.revised(at)));
            }
            Ok(known.describe(&handle, at, news))
        }
    }

    /// Hears news of an object that is known, and tells what is new.
    pub(super) fn hear<H: Handle<Record: Tell + Slot>>(
        &self,
        handle: &H,
        at: Revision,
        news: impl FnOnce(&H::Record) -> <H::Record as Remembered>::News,
    ) -> Option<Arc<H::Record>> {
        let tell = |record: &Arc<_>| self.sink.emit(H::Record::changed(Arc::clone(record), None));
        self.known::<H::Record>().hear(&handle.key(), at, false, news, tell)
    }

    /// Hears what an operation has asked for that is not known beforehand: of an object that is not known, everything is.
    ///
    /// # Errors
    /// As [`Kind::describe`].
    pub(super) async fn learn<H: Handle<Record: Kind + Slot>>(
        self: &Arc<Self>,
        handle: &H,
        at: Revision,
        news: <H::Record as Remembered>::News,
    ) -> Result<()> {
        if self.hear(handle, at, |_| news.clone()).is_none() {
            H::Record::describe(self, handle).await?;
            self.hear(handle, at, |_| news);
        }
        Ok(())
    }

    /// An object was changed by an operation whose answer came `at` that moment: tells what it is now, which `news`
    /// says, and has the rest asked for.
    ///
    /// If that is the end of it, waits until the event about that is told: who made the change finds it done.
    pub(super) async fn changed<H: Handle<Record: Followed>>(
        self: &Arc<Self>,
        handle: &H,
        at: Revision,
        ends: impl Into<<H::Record as Record>::Event>,
        news: impl FnOnce(&H::Record) -> <H::Record as Remembered>::News,
    ) {
        match self.hear(handle, at, news) {
            Some(record) if record.is_over() => self.ended(handle, ends.into()).await,
            _ => self.refresh(handle, Scope::Facts),
        }
    }

    /// An object was changed by an operation that does not say what it is now: asks, and tells that. If that was its
    /// end, waits as [`changed`](Self::changed) does.
    pub(super) async fn look_again<H: Handle<Record: Followed>>(
        self: &Arc<Self>,
        handle: &H,
        ends: <H::Record as Record>::Event,
    ) {
        let at = self.now();
        let looked = Box::pin(H::Record::look(self, handle, Scope::Everything));
        match virgo_runtime::timeout(PATIENCE, looked).await {
            Some(Ok(news)) => {
                let record = self.hear(handle, at, |_| news);
                if !record.is_some_and(|record| record.is_over()) {
                    return;
                }
            }
            Some(Err(error)) if error.code() == H::Record::MISSING => {}
            Some(Err(_)) | None => return,
        }
        self.ended(handle, ends).await;
    }

    /// Waits until the event about an object's end is told, which may come later than the answer to the call that made
    /// it. Some hypervisors have no events: of those it is told here.
    async fn ended<H: Handle<Record: Followed>>(
        self: &Arc<Self>,
        handle: &H,
        ends: <H::Record as Record>::Event,
    ) {
        let (known, key) = (self.known::<H::Record>(), handle.key());
        let forgotten = virgo_runtime::timeout(FAREWELL, async {
            loop {
                let forgotten = known.next_forgotten();
                if known.get(&key).is_none() {
                    return;
                }
                forgotten.await;
            }
        });
        if forgotten.await.is_none() {
            let at = self.now();
            let tell = |record: &Arc<H::Record>| {
                let last =
                    if record.is_over() { record.clone() } else { Arc::new(record.vanished(at).revised(at)) };
                self.sink.emit(H::Record::gone(last, ends));
            };
            known.forget(&key, at, tell);
            H::Record::went(self, handle);
        }
    }
}
