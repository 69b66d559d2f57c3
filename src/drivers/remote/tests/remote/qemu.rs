//! libvirt's QEMU driver with a guest of a few hundred bytes. `VIRGO_QEMU_DAEMON` names another daemon than
//! the test's own, as `qemu:///system?socket=/run/libvirt/libvirt-sock`.

use std::fs::File;
use std::io::{Read, Write};
use std::sync::{Arc, Mutex};

use futures_lite::future::block_on;
use virgo_driver_kit::Uri;
use virgo_driver_remote::open;
use virgo_operations::{
    ConnectionFlags, DomainConsoleFlags, DomainDefineFlags, DomainDestroyFlags, DomainEvent,
    DomainEventDetail as Detail, DomainGraphicsFlags, DomainListFlags, DomainQemuMonitorCommandFlags,
    DomainQemuMonitorEventFlags, DomainStartFlags, DomainState, DomainStatsFlags, DomainStatsTypes,
    DomainUndefineFlags, Event, EventSink, KeycodeSet,
};

use virgo_testkit::daemon::{Daemon, missing_qemu};
use virgo_testkit::until;

const GUEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../guests/tiny.elf");

/// Describes a domain with the guest, a console and a screen.
pub fn tiny_guest(name: &str) -> String {
    format!(
        "<domain type='qemu'><name>{name}</name><memory unit='MiB'>64</memory><vcpu>2</vcpu>
         <os><type arch='x86_64' machine='q35'>hvm</type><kernel>{GUEST}</kernel></os>
         <features><acpi/></features>
         <devices><serial type='pty'/><graphics type='vnc'><listen type='socket'/></graphics>
         <video><model type='vga'/></video></devices></domain>"
    )
}

#[test]
fn a_guest_lives_and_is_dealt_with() {
    let named = std::env::var("VIRGO_QEMU_DAEMON");
    if named.is_err()
        && let Some(missing) = missing_qemu()
    {
        return virgo_testkit::skip(missing);
    }
    let daemon = named.is_err().then(Daemon::start_qemu);
    let own = || format!("qemu:///system?socket={}", daemon.as_ref().unwrap().socket().display());
    let uri = named.unwrap_or_else(|_| own());
    let events = Arc::new(Mutex::new(vec![]));
    let told = events.clone();
    let sink = EventSink::new(move |event| told.lock().unwrap().push(event));
    let driver =
        block_on(open(&Uri::parse(Some(&uri)).unwrap(), ConnectionFlags::empty(), None, sink)).unwrap();
    assert_eq!(driver.hypervisor(), "QEMU");
    assert!(block_on(driver.connection_host().list_domain_types()).unwrap().contains(&"qemu".to_owned()));
    if let Ok(left) = block_on(driver.domain_collection().lookup_domain_by_name("virgo-remote")) {
        let _ = block_on(driver.domain_lifecycle().destroy(&left, DomainDestroyFlags::empty()));
        // Which waits until the last event about it is told.
        let _ = block_on(driver.domain_lifecycle().undefine(&left, DomainUndefineFlags::empty()));
    }
    events.lock().unwrap().clear();
    let xml = tiny_guest("virgo-remote");
    let domain =
        block_on(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().start(&domain, DomainStartFlags::PAUSED)).unwrap();
    let console =
        block_on(driver.domain_devices().open_console(&domain, None, DomainConsoleFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().resume(&domain)).unwrap();
    let (mut console, outcome) = (File::from(console.descriptor), console.outcome);
    read_until(&mut console, "TINY-READY");
    console.write_all(b"hello").unwrap();
    read_until(&mut console, "hello");
    // There is one at a time: the next can be opened once the daemon has confirmed the end of this one.
    console.write_all(b"the end").unwrap();
    drop(console);
    block_on(outcome.released());
    for _ in 0..200 {
        let console =
            block_on(driver.domain_devices().open_console(&domain, None, DomainConsoleFlags::empty()))
                .unwrap();
        drop(console.descriptor);
        block_on(console.outcome.released());
    }
    let console =
        block_on(driver.domain_devices().open_console(&domain, None, DomainConsoleFlags::empty())).unwrap();
    let (mut console, outcome) = (File::from(console.descriptor), console.outcome);
    let (picture, kind) = block_on(driver.domain_devices().screenshot(&domain, 0)).unwrap();
    assert!(picture.len() > 1000, "{kind}");
    block_on(driver.domain_devices().send_key(&domain, KeycodeSet::Linux, 10, &[30])).unwrap();
    let answer = block_on(driver.domain_qemu().qemu_monitor_command(
        &domain,
        r#"{"execute": "query-status"}"#,
        DomainQemuMonitorCommandFlags::empty(),
    ))
    .unwrap();
    assert!(answer.contains("running"), "{answer}");
    assert_eq!(block_on(driver.domain_resources().list_vcpus(&domain)).unwrap().len(), 2);
    let all = DomainStatsTypes::empty();
    let stats = block_on(driver.domain_collection().fetch_all_domain_stats(
        std::slice::from_ref(&domain),
        all,
        DomainStatsFlags::empty(),
    ));
    assert!(stats.unwrap()[0].values.get("balloon.maximum").is_some());
    if !uri.contains('+') || uri.contains("+unix:") {
        let screen =
            block_on(driver.domain_devices().open_graphics_fd(&domain, 0, DomainGraphicsFlags::SKIP_AUTH))
                .unwrap();
        let mut greeting = [0; 12];
        File::from(screen).read_exact(&mut greeting).unwrap();
        assert!(greeting.starts_with(b"RFB 003."));
    }
    let listed = block_on(driver.domain_collection().list_all_domains(DomainListFlags::RUNNING)).unwrap();
    let found = listed.iter().find(|other| other.uuid == domain.uuid).unwrap();
    assert_eq!((found.state, found.memory, found.n_vcpus), (DomainState::Running, 64 << 20, 2));
    block_on(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    // The console ends with the guest, which is no failure.
    until("the console ends", || matches!(console.read(&mut [0; 256]), Ok(0)));
    assert_eq!(outcome.at_end(), Ok(()));
    block_on(driver.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
    until("it is gone", || matches!(events.lock().unwrap().last(), Some(Event::DomainGone(..))));
    let details: Vec<_> = events
        .lock()
        .unwrap()
        .iter()
        .filter_map(|event| match event {
            Event::Domain(_, event) => event.as_ref().and_then(|event| event.detail()),
            Event::DomainGone(_, event) => event.detail(),
            _ => None,
        })
        .collect();
    let expected = [
        Detail::DefinedAdded,
        Detail::StartedBooted,
        Detail::SuspendedPaused,
        Detail::ResumedUnpaused,
        // libvirt passes on that QEMU shuts down when it is told to end.
        Detail::ShutdownHost,
        Detail::StoppedDestroyed,
        Detail::UndefinedRemoved,
    ];
    assert_eq!(details, expected);
    driver.close();
}

/// Reads until a text has come.
#[track_caller]
pub fn read_until(console: &mut File, text: &str) {
    let mut read = vec![];
    until(text, || {
        let mut buffer = [0; 256];
        if let Ok(count) = console.read(&mut buffer) {
            read.extend_from_slice(&buffer[..count]);
        }
        String::from_utf8_lossy(&read).contains(text)
    });
}

#[test]
fn the_monitor_is_watched() {
    if let Some(missing) = missing_qemu() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start_qemu();
    let uri = format!("qemu:///system?socket={}", daemon.socket().display());
    let told = Arc::new(Mutex::new(vec![]));
    let heard = told.clone();
    let sink = EventSink::new(move |event| {
        if let Event::Domain(_, Some(DomainEvent::QemuMonitorEvent { event, time, details })) = event {
            heard.lock().unwrap().push((event, time, details));
        }
    });
    let driver =
        block_on(open(&Uri::parse(Some(&uri)).unwrap(), ConnectionFlags::empty(), None, sink)).unwrap();
    let xml = tiny_guest("virgo-monitor");
    let domain =
        block_on(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    let watch =
        |event, flags| block_on(driver.qemu_monitor().watch_qemu_monitor(Some(&domain), event, flags));
    // Both are told of the first.
    let stop = watch(Some("stop"), DomainQemuMonitorEventFlags::NO_CASE).unwrap();
    let changes = watch(Some("^(STOP|RESUME|RTC_CHANGE)$"), DomainQemuMonitorEventFlags::REGEX).unwrap();
    let pause = || {
        block_on(driver.domain_lifecycle().suspend(&domain)).unwrap();
        block_on(driver.domain_lifecycle().resume(&domain)).unwrap();
    };
    pause();
    let names = || told.lock().unwrap().iter().map(|(event, ..)| event.clone()).collect::<Vec<_>>();
    until("it is told", || names().len() >= 2);
    block_on(driver.qemu_monitor().unwatch_qemu_monitor(changes)).unwrap();
    pause();
    until("it is told again", || names().len() >= 3);
    assert_eq!(names(), ["STOP", "RESUME", "STOP"]);
    let now = glib::DateTime::now_utc().unwrap().to_unix();
    for (event, time, details) in told.lock().unwrap().iter() {
        assert!((now - 600..=now + 1).contains(&time.to_unix()), "{event}: {time:?}");
        assert_eq!(*details, None, "{event} has no data");
    }
    block_on(driver.qemu_monitor().unwatch_qemu_monitor(stop)).unwrap();
    block_on(driver.qemu_monitor().unwatch_qemu_monitor(stop)).unwrap_err();
    block_on(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
}
