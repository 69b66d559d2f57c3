//! Registering for the events of a kind of object.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use async_channel::Receiver;
use virgo_operations::wire::{NoCall, ObjectEvent};
use virgo_operations::{Error, ErrorCode, Result};
use virgo_wire::program::Call;
use virgo_wire::remote::ConnectDomainEventRegisterAnyArgs;
use virgo_wire::remote::procedure::ConnectDomainEventRegisterAny;
use virgo_wire::xdr::FromFields;

use super::daemon::{Daemon, PATIENCE};
use super::known::Slot;
use super::link::Link;

/// Events that can be registered for by their IDs.
pub(super) trait Registered:
    ObjectEvent<Register: Call<Args: FromFields<(i32, Option<Self::Subject>)> + Send>, RegisterOld: OldCall>
{
    /// The IDs, without those of what stands for newer ones.
    fn ids() -> impl Iterator<Item = i32> + Send {
        let readers = Self::READERS.iter().filter(|reader| reader.stands_for.is_none());
        readers.map(|reader| reader.announcement.id)
    }
}

impl<E> Registered for E where
    E: ObjectEvent<Register: Call<Args: FromFields<(i32, Option<E::Subject>)> + Send>, RegisterOld: OldCall>
{
}

/// The call that registers for events with daemons that do not number those who ask: before libvirt 1.2.2.
pub(super) trait OldCall {
    /// Registers for an event of all objects, now.
    fn register(link: &Arc<Link>, id: i32) -> impl Future<Output = Result<()>> + Send + use<Self>;
}

impl OldCall for ConnectDomainEventRegisterAny {
    fn register(link: &Arc<Link>, event_id: i32) -> impl Future<Output = Result<()>> + Send + use<> {
        link.ask::<Self>(&ConnectDomainEventRegisterAnyArgs { event_id })
    }
}

impl OldCall for NoCall {
    fn register(_: &Arc<Link>, _: i32) -> impl Future<Output = Result<()>> + Send + use<> {
        let message = "the daemon's libvirt is too old for these events";
        std::future::ready(Err(Error::new(ErrorCode::NoSupport, message)))
    }
}

impl Daemon {
    /// Registers for an event of all objects of a kind; the call goes out now.
    ///
    /// # Errors
    /// What the daemon says, and `OperationTimeout` if it says nothing: no program has asked for this.
    pub(super) fn register<E: Registered>(
        &self,
        id: i32,
    ) -> impl Future<Output = Result<()>> + Send + use<E> {
        let (new, old) = match self.host.numbers_callbacks {
            true => {
                let args = <E::Register as Call>::Args::from_fields((id, None));
                (Some(self.ask::<E::Register>(&args)), None)
            }
            false => (None, Some(E::RegisterOld::register(&self.link, id))),
        };
        async move {
            let answer = virgo_runtime::timeout(PATIENCE, async {
                match (new, old) {
                    (Some(new), _) => new.await.map(drop),
                    (None, Some(old)) => old.await,
                    (None, None) => Ok(()),
                }
            });
            let silent = || {
                Error::new(
                    ErrorCode::OperationTimeout,
                    "the daemon does not answer to registering for events",
                )
            };
            answer.await.unwrap_or_else(|| Err(silent()))
        }
    }

    /// Registers for events of all objects of a kind, all together. What the daemon does not have is registered by
    /// what stands for it; else it has none of these events.
    pub(super) async fn register_all<E: Registered>(&self, ids: Vec<i32>) {
        let together = self.link.together();
        let asked: Vec<_> = ids.into_iter().map(|id| (id, Box::pin(self.register::<E>(id)))).collect();
        drop(together);
        for (id, answer) in asked {
            let older = E::READERS.iter().find(|reader| reader.stands_for == Some(id));
            if let (Err(_), Some(older)) = (answer.await, older) {
                // Some hypervisors tell neither.
                let _ = self.register::<E>(older.announcement.id).await;
            }
        }
    }

    /// Asks for the events of a kind, once: hosts without such objects have none to tell. What is given ends, without a
    /// word, when the daemon tells of all that comes from then on.
    ///
    /// One question goes alone: a daemon that asks another one for such objects connects to it at the first, and may
    /// do so twice for two at the same time. If it does not get there, whoever has to do with one next asks again.
    pub(super) fn follow<R: Slot<Event: Registered>>(self: &Arc<Self>) -> Option<Receiver<()>> {
        if self.known::<R>().is_followed.swap(true, Ordering::AcqRel) {
            return None;
        }
        let (done, wait) = async_channel::bounded(1);
        let daemon = self.clone();
        virgo_runtime::spawn(async move {
            let mut ids = R::Event::ids();
            let Some(first) = ids.next() else { return };
            match daemon.register::<R::Event>(first).await {
                Ok(()) => {
                    drop(done);
                    daemon.register_all::<R::Event>(ids.collect()).await;
                }
                Err(error) if error.code() == ErrorCode::NoSupport => {}
                Err(_) => daemon.known::<R>().is_followed.store(false, Ordering::Release),
            }
        })
        .detach();
        Some(wait)
    }
}
