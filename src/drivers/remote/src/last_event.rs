//! What QEMU's monitors have told last: the daemon tells each watch of an event by itself.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use virgo_wire::qemu::DomainMonitorEventMsg;

/// The last event, without the number of a watch, and the watches of which it was told.
#[derive(Debug, Default)]
pub(super) struct LastEvent(Mutex<Option<(DomainMonitorEventMsg, HashSet<i32>)>>);

impl LastEvent {
    /// Whether a message tells once more, for another watch, of the event before.
    pub(super) fn repeats(&self, message: &DomainMonitorEventMsg) -> bool {
        let watch = message.callback_id;
        let event = DomainMonitorEventMsg { callback_id: 0, ..message.clone() };
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((same, watches)) = &mut *last
            && *same == event
            && watches.insert(watch)
        {
            return true;
        }
        // A watch is told once of each event: one that it has heard of already is another one that looks the same.
        *last = Some((event, HashSet::from([watch])));
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_several_watches_is_one() {
        let last = LastEvent::default();
        let message = |callback_id, event: &str, micros| DomainMonitorEventMsg {
            callback_id,
            event: event.to_owned(),
            micros,
            ..DomainMonitorEventMsg::default()
        };
        let told = [
            message(1, "STOP", 1),
            message(2, "STOP", 1),
            message(3, "STOP", 1),
            message(1, "STOP", 1),
            message(2, "STOP", 1),
            message(1, "RESUME", 1),
            message(1, "RESUME", 2),
            message(2, "RESUME", 2),
        ];
        let repeated: Vec<_> = told.iter().map(|message| last.repeats(message)).collect();
        assert_eq!(repeated, [false, true, true, false, true, false, false, true]);
    }
}
