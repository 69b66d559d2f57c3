//! What the monitor of QEMU tells those who watch it.

use virgo_operations::{
    DomainEvent, DomainEventDetail as Detail, DomainQemuMonitorEventFlags as Flags, ErrorCode, Event,
    QemuMonitor,
};

use crate::lab::{Lab, refused, wait};

fn monitor(lab: &Lab) -> &dyn QemuMonitor {
    lab.qemu_monitor()
}

/// The names of what monitors have told.
#[track_caller]
fn expect_told(lab: &Lab, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|name| (*name).to_owned()).collect();
    let events = lab.expect(&expected, |event| match event {
        Event::Domain(_, Some(DomainEvent::QemuMonitorEvent { event, details, .. })) => {
            // A firmware that is reset in the middle of its own start resets once more by itself.
            let by_guest = details.as_ref().is_some_and(|details| details.contains(r#""guest":true"#));
            (!by_guest).then(|| event.clone())
        }
        _ => None,
    });
    // Before what it means for the domain.
    let kind = |event: &Event| match event {
        Event::Domain(_, Some(DomainEvent::QemuMonitorEvent { .. })) => Some(true),
        Event::Domain(_, Some(event)) => event.detail().map(|_| false),
        _ => None,
    };
    let first = events.iter().find_map(kind);
    assert!(expected.is_empty() || first == Some(true), "{events:?}");
}

/// Stops the processors and has them go on, until that is told.
#[track_caller]
fn pause(lab: &Lab, domain: &virgo_operations::handle::Domain) {
    wait(lab.domain_lifecycle().suspend(domain)).unwrap();
    wait(lab.domain_lifecycle().resume(domain)).unwrap();
}

pub fn tells_what_the_monitor_says(lab: &Lab) {
    let domain = lab.run("a");
    pause(lab, &domain);
    // Nobody has asked for it.
    lab.expect_events(&[Detail::SuspendedPaused, Detail::ResumedUnpaused]);
    let watch = |event, flags| wait(monitor(lab).watch_qemu_monitor(Some(&domain), event, flags)).unwrap();
    let all = watch(None, Flags::empty());
    let stop = watch(Some("STOP"), Flags::empty());
    pause(lab, &domain);
    expect_told(lab, &["STOP", "RESUME"]);
    wait(monitor(lab).unwatch_qemu_monitor(all)).unwrap();
    pause(lab, &domain);
    expect_told(lab, &["STOP"]);
    wait(monitor(lab).unwatch_qemu_monitor(stop)).unwrap();
    refused(wait(monitor(lab).unwatch_qemu_monitor(stop)), ErrorCode::InvalidArg, &stop.to_string());
    let other = lab.run("b");
    let every =
        wait(monitor(lab).watch_qemu_monitor(None, Some("^(stop|reset)"), Flags::REGEX | Flags::NO_CASE));
    pause(lab, &other);
    wait(lab.domain_lifecycle().reset(&domain)).unwrap();
    expect_told(lab, &["STOP", "RESET"]);
    wait(monitor(lab).unwatch_qemu_monitor(every.unwrap())).unwrap();
}

pub fn says_what_is_wrong_with_watches(lab: &Lab) {
    let watch = |event| wait(monitor(lab).watch_qemu_monitor(None, Some(event), Flags::REGEX));
    refused(watch("("), ErrorCode::InvalidArg, "'('");
    refused(wait(monitor(lab).unwatch_qemu_monitor(7)), ErrorCode::InvalidArg, "7");
    let none = virgo_operations::handle::Domain::default();
    let gone = wait(monitor(lab).watch_qemu_monitor(Some(&none), None, Flags::empty()));
    refused(gone, ErrorCode::NoDomain, "");
    let other = Lab::open(lab.subject);
    let theirs = wait(monitor(&other).watch_qemu_monitor(None, None, Flags::empty())).unwrap();
    refused(wait(monitor(lab).unwatch_qemu_monitor(theirs)), ErrorCode::InvalidArg, &theirs.to_string());
}
