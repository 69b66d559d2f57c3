//! Registering for the events of a kind of object.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::{NoCall, ObjectEvent};
use virgo_operations::{Error, ErrorCode, Result};
use virgo_wire::program::Call;
use virgo_wire::remote::ConnectDomainEventRegisterAnyArgs;
use virgo_wire::remote::procedure::ConnectDomainEventRegisterAny;
use virgo_wire::xdr::FromFields;

use super::daemon::{Daemon, PATIENCE};
use super::link::Link;

/// The IDs by which the events of a kind of object are registered, without those that stand for newer ones.
pub(super) fn ids<E: ObjectEvent>() -> Vec<i32> {
    let readers = E::READERS.iter().filter(|reader| reader.stands_for.is_none());
    readers.map(|reader| reader.announcement.id).collect()
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
    pub(super) fn register<E>(&self, id: i32) -> impl Future<Output = Result<()>> + Send + use<E>
    where
        E: ObjectEvent<RegisterOld: OldCall>,
        <E::Register as Call>::Args: FromFields<(i32, Option<E::Subject>)>,
    {
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
    pub(super) async fn register_all<E>(&self, ids: Vec<i32>)
    where
        E: ObjectEvent<RegisterOld: OldCall>,
        <E::Register as Call>::Args: FromFields<(i32, Option<E::Subject>)>,
    {
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
}
