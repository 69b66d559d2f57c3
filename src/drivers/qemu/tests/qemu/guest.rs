//! What a guest does: it boots, talks, shuts down, boots again, shows its screen.
use std::io::Write;

use virgo_operations::{
    DomainConsoleFlags, DomainDestroyFlags, DomainEventDetail as Detail, DomainModificationImpact,
    DomainQemuMonitorCommandFlags as MonitorFlags, DomainRebootFlags, DomainShutdownFlags, DomainStartFlags,
    DomainState, DomainStateReason as Reason, ErrorCode, VcpuState,
};

use crate::bench::{Bench, read_until, tiny, until, wait};

const PAUSED: DomainStartFlags = DomainStartFlags::PAUSED;

#[test]
fn boots_talks_and_shuts_down_on_tcg() {
    boots_talks_and_shuts_down("qemu");
}

#[test]
fn boots_talks_and_shuts_down_on_kvm() {
    if std::fs::File::options().read(true).write(true).open("/dev/kvm").is_err() {
        virgo_testkit::skip("there is no /dev/kvm");
        return;
    }
    boots_talks_and_shuts_down("kvm");
}

fn boots_talks_and_shuts_down(kind: &str) {
    let Some(bench) = Bench::new() else { return };
    let domain = bench.define(&tiny(kind, "a", ""));
    wait(bench.driver.domain_lifecycle().start(&domain, PAUSED)).unwrap();
    assert_eq!(bench.reason(&domain), Some(Reason::PausedUser));
    let mut console = bench.console(&domain);
    wait(bench.driver.domain_lifecycle().resume(&domain)).unwrap();
    read_until(&mut console, "TINY-READY");
    console.write_all(b"hello").unwrap();
    assert!(read_until(&mut console, "hello").contains("hello"));
    bench.told();
    wait(bench.driver.domain_lifecycle().shutdown(&domain, DomainShutdownFlags::empty())).unwrap();
    assert!(read_until(&mut console, "never").contains("TINY-POWEROFF"));
    bench.until_reason(&domain, Reason::ShutoffShutdown);
    assert_eq!(bench.told(), [Detail::ShutdownGuest, Detail::StoppedShutdown]);
    assert!(!bench.run("a").exists());
}

#[test]
fn boots_again_when_asked_to() {
    let Some(bench) = Bench::new() else { return };
    let domain = bench.define(&tiny("qemu", "a", ""));
    wait(bench.driver.domain_lifecycle().start(&domain, PAUSED)).unwrap();
    let mut console = bench.console(&domain);
    wait(bench.driver.domain_lifecycle().resume(&domain)).unwrap();
    read_until(&mut console, "TINY-READY");
    let pid = bench.pid("a");
    bench.told();
    wait(bench.driver.domain_lifecycle().reboot(&domain, DomainRebootFlags::empty())).unwrap();
    read_until(&mut console, "TINY-READY");
    bench.until_reason(&domain, Reason::RunningBooted);
    assert_eq!(bench.told(), [Detail::ShutdownGuest, Detail::ResumedUnpaused]);
    wait(bench.driver.domain_lifecycle().reset(&domain)).unwrap();
    read_until(&mut console, "TINY-READY");
    assert_eq!(bench.pid("a"), pid);
    wait(bench.driver.domain_lifecycle().shutdown(&domain, DomainShutdownFlags::empty())).unwrap();
    bench.until_reason(&domain, Reason::ShutoffShutdown);
}

#[test]
fn a_console_has_one_user_at_a_time() {
    let Some(bench) = Bench::new() else { return };
    let domain = bench.define(&tiny("qemu", "a", ""));
    wait(bench.driver.domain_lifecycle().start(&domain, PAUSED)).unwrap();
    let open = |device, flags| wait(bench.driver.domain_devices().open_console(&domain, device, flags));
    let mut first = bench.console(&domain);
    let error = open(None, DomainConsoleFlags::empty()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::OperationFailed);
    assert!(error.message().contains("Active console session"), "{error}");
    let mut second =
        std::fs::File::from(open(Some("serial0"), DomainConsoleFlags::FORCE).unwrap().descriptor);
    assert_eq!(read_until(&mut first, "never"), "");
    wait(bench.driver.domain_lifecycle().resume(&domain)).unwrap();
    read_until(&mut second, "TINY-READY");
    drop(second);
    until("the console is free", || open(None, DomainConsoleFlags::empty()).is_ok());
    let error = open(Some("serial7"), DomainConsoleFlags::empty()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArg);
    wait(bench.driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    let error = open(None, DomainConsoleFlags::empty()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::OperationInvalid);
}

#[test]
fn screen_display_and_monitor() {
    let Some(bench) = Bench::new() else { return };
    let xml = tiny("qemu", "a", "").replace(
        "</devices>",
        "<graphics type='vnc' autoport='yes' passwd='secret'/><video><model type='vga'/></video></devices>",
    );
    let domain = bench.define(&xml);
    wait(bench.driver.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    // Once it has answered, its end is waited for, too.
    wait(bench.driver.domain_devices().screenshot(&domain, 0)).unwrap();
    let before = crate::bench::descriptors();
    for _ in 0..3 {
        let (picture, kind) = wait(bench.driver.domain_devices().screenshot(&domain, 0)).unwrap();
        assert_eq!(kind, "image/png");
        assert!(picture.starts_with(b"\x89PNG"));
    }
    assert_eq!(
        wait(bench.driver.domain_devices().screenshot(&domain, 1)).unwrap_err().code(),
        ErrorCode::InvalidArg
    );
    let skip = virgo_operations::DomainGraphicsFlags::SKIP_AUTH;
    let mut client =
        std::fs::File::from(wait(bench.driver.domain_devices().open_graphics_fd(&domain, 0, skip)).unwrap());
    assert!(read_until(&mut client, "\n").starts_with("RFB "));
    drop(client);
    until("all descriptors are closed", || crate::bench::descriptors() <= before);
    let command = |text: &str| {
        wait(bench.driver.domain_qemu().qemu_monitor_command(&domain, text, MonitorFlags::empty()))
    };
    let answer = command(r#"{"execute": "query-status"}"#).unwrap();
    assert!(answer.starts_with("{\"return\":{") && answer.contains("\"running\":true"), "{answer}");
    let for_people =
        wait(bench.driver.domain_qemu().qemu_monitor_command(&domain, "info status", MonitorFlags::HMP))
            .unwrap();
    assert!(for_people.contains("running") && !for_people.contains('{'), "{for_people}");
    assert_eq!(command("nonsense").unwrap_err().code(), ErrorCode::InvalidArg);
    let unknown = command(r#"{"execute": "nonsense"}"#).unwrap_err();
    assert!(unknown.message().contains("nonsense"), "{unknown}");
    let vcpus = wait(bench.driver.domain_resources().list_vcpus(&domain)).unwrap();
    assert_eq!((vcpus.len(), vcpus[0].number, vcpus[0].state), (1, 0, VcpuState::Running));
    wait(bench.driver.domain_resources().pin_vcpu(&domain, 0, &[0], DomainModificationImpact::empty()))
        .unwrap();
    assert_eq!(wait(bench.driver.domain_resources().list_vcpus(&domain)).unwrap()[0].cpus, [0]);
    assert_eq!(
        wait(bench.driver.domain_resources().fetch_info(&domain)).unwrap().state,
        DomainState::Running
    );
}
