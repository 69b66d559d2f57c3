//! Devices that a domain gets, gives up and has changed; tuning and figures of a domain.

use virgo_operations::*;

use crate::lab::{Lab, refused, wait};

const DISK: &str =
    "<disk type='file' device='disk'><source file='/x.img'/><target dev='vdb' bus='virtio'/></disk>";
const NIC: &str = "<interface type='network'><source network='default'/><mac address='52:54:00:00:00:77'/>\
                   <target dev='tap77'/></interface>";

fn events(event: &Event) -> Option<DomainEvent> {
    match event {
        Event::Domain(_, Some(event)) if event.detail().is_none() => Some(event.clone()),
        _ => None,
    }
}

fn xml(lab: &Lab, domain: &handle::Domain, flags: DomainXmlFlags) -> String {
    wait(lab.domain_config().fetch_xml(domain, flags)).unwrap()
}

pub fn attaches_and_detaches_devices(lab: &Lab) {
    let domain = lab.run("a");
    let (live, both) = (DomainDeviceFlags::LIVE, DomainDeviceFlags::LIVE | DomainDeviceFlags::CONFIG);
    let hardware = lab.domain_hardware();
    wait(hardware.attach_device(&domain, DISK, both)).unwrap();
    let told = lab.expect(&[true], |event| events(event).map(|_| true));
    let device = told.iter().find_map(|event| match events(event) {
        Some(DomainEvent::DeviceAdded { device }) => Some(device),
        _ => None,
    });
    let device = device.expect("a device was added");
    for flags in [DomainXmlFlags::empty(), DomainXmlFlags::INACTIVE] {
        assert!(xml(lab, &domain, flags).contains("'vdb'"));
    }
    refused(wait(hardware.attach_device(&domain, DISK, live)), ErrorCode::OperationInvalid, "'vdb'");
    refused(wait(hardware.attach_device(&domain, "<disk", live)), ErrorCode::XmlDetail, "line 1");
    wait(hardware.detach_device_alias(&domain, &device, live)).unwrap();
    lab.expect(&[DomainEvent::DeviceRemoved { device }], events);
    assert!(!xml(lab, &domain, DomainXmlFlags::empty()).contains("'vdb'"));
    assert!(xml(lab, &domain, DomainXmlFlags::INACTIVE).contains("'vdb'"), "it is in the definition still");
    refused(wait(hardware.detach_device(&domain, DISK, live)), ErrorCode::DeviceMissing, "'a'");
    refused(wait(hardware.detach_device_alias(&domain, "no", live)), ErrorCode::DeviceMissing, "'no'");
    wait(hardware.detach_device(&domain, DISK, DomainDeviceFlags::CONFIG)).unwrap();
    assert!(!xml(lab, &domain, DomainXmlFlags::INACTIVE).contains("'vdb'"));
    let off = lab.define("off");
    refused(wait(hardware.attach_device(&off, DISK, live)), ErrorCode::OperationInvalid, "'off'");
}

pub fn changes_the_medium_of_a_drive(lab: &Lab) {
    let drive = |source: &str| {
        format!("<disk type='file' device='cdrom'>{source}<target dev='sda' bus='sata'/><readonly/></disk>")
    };
    let define = lab.xml("a", &format!("<devices>{}</devices>", drive("")));
    let created = lab.domain_collection().create_domain(&define, DomainStartFlags::empty());
    let domain = wait(created).unwrap();
    lab.forget_events();
    let update = |source: &str| {
        let xml = drive(source);
        wait(lab.domain_hardware().update_device(&domain, &xml, DomainDeviceFlags::LIVE))
    };
    update("<source file='/new.iso'/>").unwrap();
    let told = lab.expect(&[DomainTrayChange::Open, DomainTrayChange::Close], |event| match events(event) {
        Some(DomainEvent::TrayChanged { change, .. }) => Some(change),
        _ => None,
    });
    drop(told);
    assert!(xml(lab, &domain, DomainXmlFlags::empty()).contains("/new.iso"));
    let other = drive("").replace("sda", "sdz");
    let update = lab.domain_hardware().update_device(&domain, &other, DomainDeviceFlags::LIVE);
    refused(wait(update), ErrorCode::DeviceMissing, "'a'");
}

pub fn counts_what_a_domain_does(lab: &Lab) {
    let inside = format!("<devices>{DISK}{NIC}</devices>");
    let description = lab.xml("a", &inside);
    let created = lab.domain_collection().create_domain(&description, DomainStartFlags::empty());
    let domain = wait(created).unwrap();
    let figures = lab.domain_statistics();
    let traffic = wait(figures.fetch_interface_stats(&domain, "tap77")).unwrap();
    assert!(traffic.rx_bytes >= 0 && traffic.tx_bytes >= 0, "{traffic:?}");
    refused(wait(figures.fetch_interface_stats(&domain, "vnet0")), ErrorCode::InvalidArg, "vnet0");
    let memory = wait(figures.fetch_memory_stats(&domain)).unwrap();
    // Libvirt's test driver has a balloon only where the description has one.
    let balloon = lab.subject.is_like_qemu.then_some(TypedValue::ULLong(32 << 20));
    assert_eq!(memory.get("actual"), balloon.as_ref(), "in bytes");
    assert!(wait(figures.list_disk_errors(&domain)).unwrap().len() <= 2);
    assert_eq!(wait(figures.fetch_control_info(&domain)).unwrap().state, DomainControlState::Ok);
    assert!(!wait(figures.fetch_updated(&domain)).unwrap());
    let off = lab.define("off");
    refused(wait(figures.fetch_memory_stats(&off)), ErrorCode::OperationInvalid, "off");
    refused(wait(figures.fetch_control_info(&off)), ErrorCode::OperationInvalid, "off");
}

pub fn tunes_domains(lab: &Lab) {
    let inside = format!("<devices>{DISK}{NIC}</devices>");
    let description = lab.xml("a", &inside);
    let created = lab.domain_collection().create_domain(&description, DomainStartFlags::empty());
    let domain = wait(created).unwrap();
    let (tuning, live) = (lab.domain_tuning(), DomainModificationImpact::LIVE);
    let one = |name: &str, value| TypedParameters(vec![(name.to_owned(), value)]);
    // Numbers are as they were set; libvirt's test driver wants the maximum above them.
    let wanted = TypedValue::ULLong(5 << 20);
    let mut limits = one("read_bytes_sec", wanted.clone());
    limits.push("read_bytes_sec_max", TypedValue::ULLong(9 << 20));
    wait(tuning.set_block_io_tune(&domain, "vdb", &limits, live)).unwrap();
    let got = wait(tuning.fetch_block_io_tune(&domain, "vdb", live)).unwrap();
    assert_eq!(got.get("read_bytes_sec"), Some(&wanted));
    // KiB on the wire, and bytes here.
    let traffic = one("inbound.average", TypedValue::ULLong(7 << 20));
    wait(tuning.set_interface_parameters(&domain, "tap77", &traffic, live)).unwrap();
    let got = wait(tuning.fetch_interface_parameters(&domain, "tap77", live)).unwrap();
    assert_eq!(got.get("inbound.average"), Some(&TypedValue::ULLong(7 << 20)));
    assert!(!wait(tuning.fetch_scheduler_type(&domain)).unwrap().is_empty());
    wait(tuning.pin_emulator(&domain, &[0, 1], live)).unwrap();
    assert_eq!(wait(tuning.fetch_emulator_pin(&domain, live)).unwrap(), [0, 1]);
    let pins = wait(tuning.list_vcpu_pins(&domain, live)).unwrap();
    assert!(pins.len() >= 2 && pins.iter().all(|pin| !pin.cpus.is_empty()), "{pins:?}");
    wait(tuning.add_io_thread(&domain, 5, live)).unwrap();
    wait(tuning.pin_io_thread(&domain, 5, &[1], live)).unwrap();
    let threads = wait(tuning.list_io_threads(&domain, live)).unwrap();
    assert_eq!(threads, [DomainIoThread { id: 5, cpus: vec![1] }]);
    wait(tuning.delete_io_thread(&domain, 5, live)).unwrap();
    assert!(wait(tuning.list_io_threads(&domain, live)).unwrap().is_empty());
}

pub fn counts_what_is_read_and_written(lab: &Lab) {
    let description = lab.xml("a", &format!("<devices>{DISK}</devices>"));
    let created = lab.domain_collection().create_domain(&description, DomainStartFlags::empty());
    let domain = wait(created).unwrap();
    for disk in ["vdb", ""] {
        let block = wait(lab.domain_statistics().fetch_block_stats(&domain, disk)).unwrap();
        assert!(block.get("rd_bytes").is_some() && block.get("wr_operations").is_some(), "{block:?}");
    }
    let none = lab.domain_statistics().fetch_block_stats(&domain, "vdz");
    refused(wait(none), ErrorCode::InvalidArg, "vdz");
}

pub fn shares_out_cpu_time(lab: &Lab) {
    let domain = lab.run("a");
    let (tuning, current) = (lab.domain_tuning(), DomainModificationImpact::empty());
    let before = wait(tuning.fetch_scheduler_parameters(&domain, current)).unwrap();
    let (name, _) = before.0.first().expect("a parameter").clone();
    let change = TypedParameters(vec![(name.clone(), TypedValue::UInt(77))]);
    wait(tuning.set_scheduler_parameters(&domain, &change, current)).unwrap();
    let after = wait(tuning.fetch_scheduler_parameters(&domain, current)).unwrap();
    assert_eq!(after.get(&name), Some(&TypedValue::UInt(77)));
}
