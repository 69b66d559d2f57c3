//! The life of a domain.

use std::io::Read;
use std::os::fd::AsFd;

use virgo_operations::{
    DomainDefineFlags, DomainDestroyFlags, DomainEvent, DomainEventDetail as Detail, DomainRebootFlags,
    DomainShutdownFlags, DomainStartFlags, DomainState, DomainStateReason as Reason, DomainUndefineFlags,
    ErrorCode, Event,
};

use crate::lab::{Lab, record, refused, wait};

const NONE: DomainStartFlags = DomainStartFlags::empty();

pub fn lives_and_dies(lab: &Lab) {
    let domain = lab.define("a");
    lab.expect_reason(&domain, Reason::ShutoffUnknown);
    assert!(domain.persistent && !domain.is_active());
    lab.expect_events(&[Detail::DefinedAdded]);

    wait(lab.domain_lifecycle().start(&domain, NONE)).unwrap();
    lab.expect_reason(&domain, Reason::RunningBooted);
    let id = lab.now(&domain).id.expect("it runs");
    assert_eq!(wait(lab.domain_collection().lookup_domain_by_id(id)).unwrap().uuid, domain.uuid);
    lab.expect_events(&[Detail::StartedBooted]);

    wait(lab.domain_lifecycle().suspend(&domain)).unwrap();
    lab.expect_reason(&domain, Reason::PausedUser);
    lab.expect_events(&[Detail::SuspendedPaused]);

    wait(lab.domain_lifecycle().resume(&domain)).unwrap();
    lab.expect_reason(&domain, Reason::RunningUnpaused);
    lab.expect_events(&[Detail::ResumedUnpaused]);

    wait(lab.domain_lifecycle().reset(&domain)).unwrap();
    assert_eq!(lab.now(&domain).state, DomainState::Running);

    wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    lab.expect_reason(&domain, Reason::ShutoffDestroyed);
    refused(wait(lab.domain_collection().lookup_domain_by_id(id)), ErrorCode::NoDomain, &id.to_string());
    lab.expect_events(&[Detail::StoppedDestroyed]);

    wait(lab.domain_lifecycle().start(&domain, NONE)).unwrap();
    assert_ne!(lab.now(&domain).id, Some(id), "numbers are not used again");
    wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::GRACEFUL)).unwrap();
    lab.expect_events(&[Detail::StartedBooted, Detail::StoppedDestroyed]);

    wait(lab.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
    let events = lab.expect_events(&[Detail::UndefinedRemoved]);
    assert!(
        matches!(events.last(), Some(Event::DomainGone(gone, _)) if gone.uuid == domain.uuid),
        "{events:?}"
    );
    refused(wait(lab.domain_lifecycle().start(&domain, NONE)), ErrorCode::NoDomain, "a");
    refused(wait(lab.domain_resources().fetch_info(&domain)), ErrorCode::NoDomain, &domain.uuid.to_string());
}

pub fn starts_paused(lab: &Lab) {
    let domain = lab.define("a");
    lab.forget_events();
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::PAUSED)).unwrap();
    assert_eq!(lab.now(&domain).state, DomainState::Paused);
    lab.expect_events(&[Detail::StartedBooted, Detail::SuspendedPaused]);
    wait(lab.domain_lifecycle().resume(&domain)).unwrap();
    lab.expect_reason(&domain, Reason::RunningUnpaused);
}

pub fn goes_on_after_its_definition(lab: &Lab) {
    let domain = lab.run("a");
    wait(lab.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
    let record = lab.now(&domain);
    assert!(!record.persistent && record.is_active());
    let undefine = lab.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty());
    refused(wait(undefine), ErrorCode::OperationInvalid, "'a'");
    lab.expect_events(&[Detail::UndefinedRemoved]);
    let xml = lab.xml("a", &format!("<uuid>{}</uuid>", domain.uuid));
    assert!(
        wait(lab.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap().persistent
    );
    lab.expect_events(&[Detail::DefinedAdded]);
    wait(lab.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
    wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    let events = lab.expect_events(&[Detail::UndefinedRemoved, Detail::StoppedDestroyed]);
    assert!(matches!(events.last(), Some(Event::DomainGone(..))), "{events:?}");
}

pub fn vanishes_when_transient(lab: &Lab) {
    let domain = wait(lab.domain_collection().create_domain(&lab.xml("a", ""), NONE)).unwrap();
    assert!(!domain.persistent && domain.is_active());
    lab.expect_reason(&domain, Reason::RunningBooted);
    wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    let events = lab.expect_events(&[Detail::StartedBooted, Detail::StoppedDestroyed]);
    assert!(matches!(events.last(), Some(Event::DomainGone(..))), "{events:?}");
    let gone = record(events.last().unwrap()).unwrap();
    assert_eq!((gone.name.as_str(), gone.reason, gone.id), ("a", Reason::ShutoffDestroyed, None));
    refused(wait(lab.domain_collection().lookup_domain_by_name("a")), ErrorCode::NoDomain, "'a'");
}

pub fn dies_with_the_connection(lab: &Lab) {
    let xml = lab.xml("a", "");
    wait(lab.domain_collection().create_domain(&xml, DomainStartFlags::AUTODESTROY)).unwrap();
    lab.forget_events();
    lab.close();
    lab.expect_events(&[Detail::StoppedDestroyed]);
}

pub fn needs_the_right_state(lab: &Lab) {
    let domain = lab.define("a");
    lab.forget_events();
    let invalid = ErrorCode::OperationInvalid;
    let shutdown = || wait(lab.domain_lifecycle().shutdown(&domain, DomainShutdownFlags::empty()));
    let reboot = || wait(lab.domain_lifecycle().reboot(&domain, DomainRebootFlags::empty()));
    let destroy = || wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty()));
    for result in [
        shutdown(),
        reboot(),
        destroy(),
        wait(lab.domain_lifecycle().suspend(&domain)),
        wait(lab.domain_lifecycle().resume(&domain)),
        wait(lab.domain_lifecycle().reset(&domain)),
    ] {
        refused(result, invalid, "'a'");
    }
    refused(wait(lab.domain_resources().list_vcpus(&domain)), invalid, "'a'");
    wait(lab.domain_lifecycle().start(&domain, NONE)).unwrap();
    refused(wait(lab.domain_lifecycle().start(&domain, NONE)), invalid, "'a'");
    refused(wait(lab.domain_lifecycle().resume(&domain)), invalid, "'a'");
    wait(lab.domain_lifecycle().suspend(&domain)).unwrap();
    refused(wait(lab.domain_lifecycle().suspend(&domain)), invalid, "'a'");
    refused(wait(lab.domain_lifecycle().start(&domain, NONE)), invalid, "'a'");
    lab.expect_events(&[Detail::StartedBooted, Detail::SuspendedPaused]);
}

pub fn obeys_shutdown(lab: &Lab) {
    let domain = lab.run("a");
    wait(lab.domain_lifecycle().shutdown(&domain, DomainShutdownFlags::empty())).unwrap();
    lab.expect_events(&[Detail::StoppedShutdown]);
    lab.expect_reason(&domain, Reason::ShutoffShutdown);
    wait(lab.domain_lifecycle().start(&domain, NONE)).unwrap();
    lab.forget_events();
    wait(lab.domain_lifecycle().shutdown(&domain, DomainShutdownFlags::ACPI_POWER_BTN)).unwrap();
    lab.expect_events(&[Detail::StoppedShutdown]);
    let initctl = lab.domain_lifecycle().shutdown(&domain, DomainShutdownFlags::INITCTL);
    refused(wait(initctl), ErrorCode::InvalidArg, "0x4");
}

pub fn reboots_as_described(lab: &Lab) {
    let domain = lab.run("a");
    wait(lab.domain_lifecycle().reboot(&domain, DomainRebootFlags::empty())).unwrap();
    lab.expect_reason(&domain, Reason::RunningBooted);
    lab.expect_events(&[]);
    let xml = lab.xml("b", "<on_reboot>destroy</on_reboot><on_poweroff>restart</on_poweroff>");
    let domain = wait(lab.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    wait(lab.domain_lifecycle().start(&domain, NONE)).unwrap();
    lab.forget_events();
    wait(lab.domain_lifecycle().shutdown(&domain, DomainShutdownFlags::empty())).unwrap();
    lab.expect_reason(&domain, Reason::RunningBooted);
    wait(lab.domain_lifecycle().reboot(&domain, DomainRebootFlags::empty())).unwrap();
    lab.expect_events(&[Detail::StoppedShutdown]);
    lab.expect_reason(&domain, Reason::ShutoffShutdown);
}

pub fn tells_of_a_reset(lab: &Lab) {
    let domain = lab.run("a");
    wait(lab.domain_lifecycle().reset(&domain)).unwrap();
    lab.expect(&[DomainEvent::Rebooted], |event| match event {
        Event::Domain(_, Some(event @ DomainEvent::Rebooted)) => Some(event.clone()),
        _ => None,
    });
}

pub fn gets_another_name(lab: &Lab) {
    let domain = lab.define("a");
    lab.define("other");
    lab.forget_events();
    wait(lab.domain_lifecycle().rename(&domain, "b")).unwrap();
    let events = lab.expect_events(&[Detail::UndefinedRenamed, Detail::DefinedRenamed]);
    let names: Vec<_> = events.iter().filter_map(record).map(|record| record.name.as_str()).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(wait(lab.domain_collection().lookup_domain_by_name("b")).unwrap().uuid, domain.uuid);
    refused(wait(lab.domain_collection().lookup_domain_by_name("a")), ErrorCode::NoDomain, "'a'");
    refused(wait(lab.domain_lifecycle().rename(&domain, "b")), ErrorCode::OperationInvalid, "'b'");
    refused(wait(lab.domain_lifecycle().rename(&domain, "other")), ErrorCode::OperationInvalid, "'other'");
    refused(wait(lab.domain_lifecycle().rename(&domain, "")), ErrorCode::InvalidArg, "rename");
    refused(wait(lab.domain_lifecycle().rename(&domain, "c/d")), ErrorCode::XmlError, "'c/d'");
    wait(lab.domain_lifecycle().start(&domain, NONE)).unwrap();
    refused(wait(lab.domain_lifecycle().rename(&domain, "c")), ErrorCode::OperationInvalid, "'b'");
}

pub fn keeps_files_open(lab: &Lab) {
    let (mut read, write) = std::io::pipe().unwrap();
    let files = [write.as_fd().try_clone_to_owned().unwrap()];
    let domain = lab.define("a");
    wait(lab.domain_lifecycle().start_with_files(&domain, &files, NONE)).unwrap();
    drop((files, write));
    rustix::io::ioctl_fionbio(&read, true).unwrap();
    let error = read.read(&mut [0]).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::WouldBlock, "the domain still has the other end");
    rustix::io::ioctl_fionbio(&read, false).unwrap();
    wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    assert_eq!(read.read(&mut [0]).unwrap(), 0);
}
