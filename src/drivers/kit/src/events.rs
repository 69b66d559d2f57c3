//! Who is told of what happens at a hypervisor: the sinks of its open connections.
//!
//! A hypervisor's state owns one [`Sinks`] behind the same lock as its domains, so that events leave in the
//! order of the changes they tell of.

use virgo_operations::{Event, EventSink};

/// Names a sink among those of one hypervisor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SinkId(u64);

/// Hands every event to the sinks of all connections that share a hypervisor.
#[derive(Default)]
pub struct Sinks {
    sinks: Vec<(SinkId, EventSink)>,
    last_id: u64,
}

impl Sinks {
    /// Adds a connection's sink, which is told of all that happens from now on.
    pub fn add(&mut self, sink: EventSink) -> SinkId {
        self.last_id += 1;
        let id = SinkId(self.last_id);
        self.sinks.push((id, sink));
        id
    }

    /// Removes a sink; one that is gone already is no matter.
    ///
    /// It is given back so that it is dropped without the lock: what it holds may end then, too.
    pub fn remove(&mut self, id: SinkId) -> Option<EventSink> {
        let index = self.sinks.iter().position(|(other, _)| *other == id)?;
        Some(self.sinks.remove(index).1)
    }

    /// Tells whether nobody listens any more.
    pub fn is_empty(&self) -> bool {
        self.sinks.is_empty()
    }

    /// Tells one sink, if it is still there.
    pub fn emit_to(&self, id: SinkId, event: Event) {
        if let Some((_, sink)) = self.sinks.iter().find(|(other, _)| *other == id) {
            sink.emit(event);
        }
    }

    /// Tells every sink, in the order in which they were added.
    pub fn emit(&self, event: Event) {
        if let Some(((_, last), others)) = self.sinks.split_last() {
            others.iter().for_each(|(_, sink)| sink.emit(event.clone()));
            last.emit(event);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};
    use virgo_operations::ConnectionCloseReason;

    #[test]
    fn every_sink_is_told_until_it_is_removed() {
        let told = Arc::new(Mutex::new(vec![]));
        let sink = |name: &'static str| {
            let told = told.clone();
            EventSink::new(move |_| told.lock().unwrap().push(name))
        };
        let mut sinks = Sinks::default();
        sinks.emit(Event::Closed(ConnectionCloseReason::Eof, String::new()));
        let first = sinks.add(sink("first"));
        let second = sinks.add(sink("second"));
        sinks.emit(Event::Closed(ConnectionCloseReason::Eof, String::new()));
        assert!(sinks.remove(first).is_some());
        assert!(sinks.remove(first).is_none());
        sinks.emit(Event::Closed(ConnectionCloseReason::Eof, String::new()));
        assert!(!sinks.is_empty());
        sinks.remove(second);
        assert!(sinks.is_empty());
        assert_eq!(*told.lock().unwrap(), ["first", "second", "second"]);
    }
}
