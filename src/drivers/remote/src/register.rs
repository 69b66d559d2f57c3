//! Registering for the events of a kind of object.

use virgo_operations::wire::ObjectEvent;
use virgo_operations::{Error, ErrorCode, Result};
use virgo_wire::program::Call;
use virgo_wire::xdr::FromFields;

use super::daemon::{Daemon, PATIENCE};

/// The IDs by which the events of a kind of object are registered.
pub(super) fn ids<E: ObjectEvent>() -> Vec<i32> {
    E::READERS.iter().map(|reader| reader.announcement.id).collect()
}

impl Daemon {
    /// Registers for an event of all objects of a kind.
    ///
    /// # Errors
    /// What the daemon says, and `OperationTimeout` if it says nothing: no program has asked for this.
    pub(super) async fn register<E>(&self, id: i32) -> Result<()>
    where
        E: ObjectEvent,
        <E::Register as Call>::Args: FromFields<(i32, Option<E::Subject>)>,
    {
        let args = <E::Register as Call>::Args::from_fields((id, None));
        let answer = virgo_runtime::timeout(PATIENCE, self.ask::<E::Register>(&args)).await;
        let silent = || {
            Error::new(ErrorCode::OperationTimeout, "the daemon does not answer to registering for events")
        };
        answer.unwrap_or_else(|| Err(silent())).map(drop)
    }
}
