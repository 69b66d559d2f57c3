//! Who watches the monitors of QEMU, and what is told to them. Called by what follows a running QEMU.

use std::collections::BTreeMap;

use glib::{Regex, RegexCompileFlags, RegexMatchFlags};
use uuid::Uuid;
use virgo_driver_kit::events::SinkId;
use virgo_operations::{
    DomainEvent, DomainQemuMonitorEventFlags as Flags, Error, Event, QemuMonitor, Result, driver, handle,
    time_of,
};

use super::connection::Connection;
use super::host::State;
use super::monitor::QmpEvent;

/// All watches, by their numbers.
#[derive(Default)]
pub(super) struct Watches {
    all: BTreeMap<i32, Watch>,
    last: i32,
}

struct Watch {
    /// Whose it is.
    sink: SinkId,
    /// Whose monitor; all, if it is none.
    domain: Option<Uuid>,
    names: Names,
}

/// Which events are meant.
enum Names {
    All,
    One(String),
    /// In upper or lower case.
    AnyCase(String),
    /// A regular expression: compiled ones are of one thread.
    Matching(String, RegexCompileFlags),
}

#[driver]
impl QemuMonitor for Connection {
    async fn watch_qemu_monitor(
        &self,
        domain: Option<&handle::Domain>,
        event: Option<&str>,
        flags: Flags,
    ) -> Result<i32> {
        let names = Names::read(event, flags)?;
        let mut state = self.host()?.state();
        let domain = domain.map(|domain| state.find(domain).map(|machine| machine.uuid)).transpose()?;
        Ok(state.watches.add(Watch { sink: self.sink, domain, names }))
    }

    async fn unwatch_qemu_monitor(&self, watch: i32) -> Result<()> {
        let mut state = self.host()?.state();
        let all = &mut state.watches.all;
        if all.get(&watch).is_none_or(|known| known.sink != self.sink) {
            return Err(Error::argument(format!("there is no watch {watch} of the monitor")));
        }
        all.remove(&watch);
        Ok(())
    }
}

impl Watches {
    fn add(&mut self, watch: Watch) -> i32 {
        self.last += 1;
        self.all.insert(self.last, watch);
        self.last
    }

    /// Ends those of a connection.
    pub(super) fn leave(&mut self, sink: SinkId) {
        self.all.retain(|_, watch| watch.sink != sink);
    }

    /// The connections that watch for an event of a domain.
    fn sinks(&self, uuid: Uuid, event: &str) -> Vec<SinkId> {
        let is_meant =
            |watch: &&Watch| watch.domain.is_none_or(|domain| domain == uuid) && watch.names.have(event);
        let mut sinks: Vec<SinkId> = vec![];
        for watch in self.all.values().filter(is_meant) {
            if !sinks.contains(&watch.sink) {
                sinks.push(watch.sink);
            }
        }
        sinks
    }
}

impl Names {
    fn read(event: Option<&str>, flags: Flags) -> Result<Self> {
        let (Some(event), is_any_case) = (event, flags.contains(Flags::NO_CASE)) else {
            return Ok(Self::All);
        };
        if !flags.contains(Flags::REGEX) {
            let event = event.to_owned();
            return Ok(if is_any_case { Self::AnyCase(event) } else { Self::One(event) });
        }
        let case = if is_any_case { RegexCompileFlags::CASELESS } else { RegexCompileFlags::DEFAULT };
        let wrong = |why: &str| Error::argument(format!("'{event}' is not a regular expression: {why}"));
        let regex = Regex::new(event, case, RegexMatchFlags::DEFAULT);
        regex.map_err(|error| wrong(error.message()))?;
        Ok(Self::Matching(event.to_owned(), case))
    }

    fn have(&self, event: &str) -> bool {
        match self {
            Self::All => true,
            Self::One(name) => name == event,
            Self::AnyCase(name) => name.eq_ignore_ascii_case(event),
            Self::Matching(regex, case) => {
                Regex::match_simple(regex.as_str(), event, *case, RegexMatchFlags::DEFAULT)
            }
        }
    }
}

impl State {
    /// Tells those who watch for it of an event of a domain's monitor.
    pub(super) fn tell_watchers(&mut self, uuid: Uuid, event: &QmpEvent) {
        let sinks = self.watches.sinks(uuid, &event.name);
        if sinks.is_empty() {
            return;
        }
        let Some(record) = self.record(uuid) else { return };
        let details = (!event.data.is_null()).then(|| event.data.to_string());
        let (seconds, micros) = event.time;
        let told = DomainEvent::QemuMonitorEvent {
            event: event.name.clone(),
            time: time_of(seconds, micros),
            details,
        };
        for sink in sinks {
            self.sinks.emit_to(sink, Event::Domain(record.clone(), Some(told.clone())));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_meant_by_their_names() {
        let have = |names: Option<&str>, flags, event| Names::read(names, flags).unwrap().have(event);
        for (names, flags, event, expected) in [
            (None, Flags::empty(), "STOP", true),
            (Some("STOP"), Flags::empty(), "STOP", true),
            (Some("stop"), Flags::empty(), "STOP", false),
            (Some("stop"), Flags::NO_CASE, "STOP", true),
            (Some("TO"), Flags::empty(), "STOP", false),
            (Some("TO"), Flags::REGEX, "STOP", true),
            (Some("^(stop|resume)$"), Flags::REGEX, "STOP", false),
            (Some("^(stop|resume)$"), Flags::REGEX | Flags::NO_CASE, "RESUME", true),
        ] {
            assert_eq!(have(names, flags, event), expected, "{names:?} {flags:?} {event}");
        }
        let error = Names::read(Some("("), Flags::REGEX).err().unwrap();
        assert!(error.message().starts_with("'(' is not a regular expression"), "{error}");
    }
}
