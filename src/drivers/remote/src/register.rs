//! Registering for the events of a kind of object.

use virgo_operations::Result;
use virgo_operations::wire::ObjectEvent;
use virgo_wire::program::Call;
use virgo_wire::xdr::FromFields;

use super::daemon::Daemon;

/// The IDs by which the events of a kind of object are registered.
pub(super) fn ids<E: ObjectEvent>() -> Vec<i32> {
    E::READERS.iter().map(|reader| reader.announcement.id).collect()
}

impl Daemon {
    /// Registers for an event of all objects of a kind.
    pub(super) async fn register<E>(&self, id: i32) -> Result<()>
    where
        E: ObjectEvent,
        <E::Register as Call>::Args: FromFields<(i32, Option<E::Subject>)>,
    {
        let args = <E::Register as Call>::Args::from_fields((id, None));
        self.ask::<E::Register>(&args).await.map(drop)
    }
}
