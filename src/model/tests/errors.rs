//! Errors of invalid domains: exact message and path.

use virgo_model::{Domain, TestDomain, TestNode, XmlError, XmlErrorKind};

/// Puts devices, at line 4, into an otherwise valid domain.
fn with_devices(devices: &str) -> String {
    format!("<domain type='kvm'>\n<name>a</name>\n<memory>1</memory>\n<devices>{devices}</devices></domain>")
}

#[track_caller]
fn expect(xml: &str, kind: XmlErrorKind, path: &str, message: &str) {
    compare(Domain::parse(xml).expect_err(xml), kind, path, message);
}

#[track_caller]
fn compare(error: XmlError, kind: XmlErrorKind, path: &str, message: &str) {
    assert_eq!((error.to_string().as_str(), error.path.as_str(), error.kind), (message, path, kind));
}

#[test]
fn malformed_documents_have_a_position() {
    expect(
        "<domain type='kvm'>\n  <devices>\n    <disk></dsik>",
        XmlErrorKind::Syntax,
        "",
        "line 3, column 11: element <disk> is closed by </dsik>",
    );
    expect("", XmlErrorKind::Syntax, "", "line 1, column 1: there is no element");
}

#[test]
fn missing_parts_are_errors() {
    let missing = |xml: &str, path: &str, message: &str| expect(xml, XmlErrorKind::Missing, path, message);
    missing("<domain/>", "domain/@type", "line 1: <domain> has no attribute type");
    let no_name = "line 1: <domain> has no <name>, or an empty one";
    missing("<domain type='kvm'><memory>1</memory></domain>", "domain/name", no_name);
    missing("<domain type='kvm'><name/><memory>1</memory></domain>", "domain/name", no_name);
    missing(
        "<domain type='kvm'><name>a</name></domain>",
        "domain/memory",
        "line 1: <domain> has no <memory>",
    );
    missing(
        &with_devices("<disk><source file='/a'/></disk>"),
        "domain/devices/disk[1]/target",
        "line 4: <disk> has no <target dev='…'/>",
    );
    missing(
        &with_devices("<disk><target dev='vda'/></disk>"),
        "domain/devices/disk[1]/source",
        "line 4: <disk> 'vda' has no <source file='…'/>; only cdrom and floppy drives may be empty",
    );
    missing(
        &with_devices("<disk><source file=''/><target dev='vda'/></disk>"),
        "domain/devices/disk[1]/source",
        "line 4: <disk> 'vda' has no <source file='…'/>; only cdrom and floppy drives may be empty",
    );
    missing(
        &with_devices("<disk type='block'><source file='/a'/><target dev='vda'/></disk>"),
        "domain/devices/disk[1]/source",
        "line 4: <disk> 'vda' has no <source dev='…'/>; only cdrom and floppy drives may be empty",
    );
    missing(
        &with_devices("<interface/>"),
        "domain/devices/interface[1]/@type",
        "line 4: <interface> has no attribute type",
    );
}

#[test]
fn invalid_values_are_errors() {
    let invalid = |xml: &str, path: &str, message: &str| expect(xml, XmlErrorKind::Invalid, path, message);
    let domain = |content: &str| format!("<domain type='kvm'>\n<name>a</name>{content}</domain>");
    invalid(
        "<domain type='kvm'><name>a/b</name><memory>1</memory></domain>",
        "domain/name",
        "line 1: <name>: 'a/b' contains a '/'",
    );
    invalid(
        "<domain type='kvm'><name>a\n</name><memory>1</memory></domain>",
        "domain/name",
        "line 1: <name>: 'a' contains a line break",
    );
    invalid(&domain("<memory>0</memory>"), "domain/memory", "line 2: <memory> is 0");
    invalid(
        &domain("<memory>lots</memory>"),
        "domain/memory",
        "line 2: <memory>: 'lots' is not a whole number from 0 to 18446744073709551615",
    );
    invalid(
        &domain("<memory unit='EiB'>16</memory>"),
        "domain/memory",
        "line 2: <memory>: 16 EiB are more than any machine can have",
    );
    invalid(
        &domain("<uuid>12-34</uuid>"),
        "domain/uuid",
        "line 2: <uuid>: '12-34' is not a UUID: it needs 32 hexadecimal digits",
    );
    invalid(&domain("<memory>1</memory><vcpu>0</vcpu>"), "domain/vcpu", "line 2: <vcpu> is 0");
    invalid(
        &domain("<memory>1</memory><vcpu current='3'>2</vcpu>"),
        "domain/vcpu",
        "line 2: <vcpu current='3'>: there can't be more than the 2 of <vcpu>",
    );
    invalid(
        &domain("<on_crash>panic</on_crash>"),
        "domain/on_crash",
        "line 2: <on_crash>: unknown action 'panic'; known are destroy, restart, rename-restart, preserve, \
         coredump-destroy, coredump-restart",
    );
    invalid(
        &domain("<os firmware='uefi'/>"),
        "domain/os/@firmware",
        "line 2: <os firmware='uefi'>: unknown firmware 'uefi'; known are bios, efi",
    );
}

#[test]
fn values_that_libvirt_refuses_are_errors() {
    let domain = |inside: &str| {
        format!(
            "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n<name>a</name>\n<memory>1</memory>\n{inside}</domain>"
        )
    };
    for (inside, kind, path, message) in [
        (
            "<title>a\nb</title>",
            XmlErrorKind::Invalid,
            "domain/title",
            "line 4: <title>: 'a\nb' contains a line break",
        ),
        (
            "<vcpu cpuset='3-1'>1</vcpu>",
            XmlErrorKind::Invalid,
            "domain/vcpu/@cpuset",
            "line 4: <vcpu cpuset='3-1'>: '3-1' is no set of CPUs",
        ),
        (
            "<iothreads>x</iothreads>",
            XmlErrorKind::Invalid,
            "domain/iothreads",
            "line 4: <iothreads>: 'x' is not a whole number from 0 to 4294967295",
        ),
        (
            "<devices>\n<disk device='cdrom'><driver queues='x'/><target dev='a'/></disk></devices>",
            XmlErrorKind::Invalid,
            "domain/devices/disk[1]/driver/@queues",
            "line 5: <driver queues='x'>: 'x' is not a whole number from 0 to 4294967295",
        ),
        (
            "<qemu:commandline>\n<qemu:arg/></qemu:commandline>",
            XmlErrorKind::Missing,
            "domain/qemu:commandline/qemu:arg[1]/@value",
            "line 5: <qemu:arg> has no attribute value",
        ),
        (
            "\n<iothreads>4294967296</iothreads>",
            XmlErrorKind::Invalid,
            "domain/iothreads",
            "line 5: <iothreads>: '4294967296' is not a whole number from 0 to 4294967295",
        ),
        (
            "<vcpu>2</vcpu>\n<vcpu/>",
            XmlErrorKind::Duplicate,
            "domain/vcpu",
            "line 5: there is a second <vcpu>; the first is in line 4",
        ),
        (
            "<pm/>\n<pm/>",
            XmlErrorKind::Duplicate,
            "domain/pm",
            "line 5: there is a second <pm>; the first is in line 4",
        ),
    ] {
        expect(&domain(inside), kind, path, message);
    }
    let long = "x".repeat(1000);
    let error = Domain::parse(&domain(&format!("<on_crash>{long}</on_crash>"))).unwrap_err();
    assert!(
        error.to_string().contains(&format!("'{}…'", &long[..80])) && error.message.len() < 300,
        "{error}"
    );
    let named = "<domain type='kvm' xmlns='urn:x'><name>a</name><memory>1</memory></domain>";
    expect(
        named,
        XmlErrorKind::Invalid,
        "domain/@xmlns",
        "line 1: <domain xmlns='urn:x'>: a domain is in no namespace",
    );
}

#[test]
fn empty_elements_count_as_missing() {
    let xml = "<domain type='kvm'><name>a</name><uuid/><title/><memory unit=''>1</memory><currentMemory/><on_reboot/>
        <on_crash></on_crash></domain>";
    let domain = Domain::parse(xml).unwrap();
    assert_eq!((domain.uuid, domain.title, domain.current_memory), (None, None, None));
    assert_eq!((domain.on_reboot, domain.on_crash, domain.memory.kib), (None, None, 1));
    let cells = "<domain type='kvm'><name>a</name><cpu><numa><cell memory='1' unit='MiB'/><cell memory='512'/></numa></cpu></domain>";
    assert_eq!(Domain::parse(cells).unwrap().memory.kib, 1536);
}

#[test]
fn a_variable_of_qemu_has_a_name() {
    for name in ["", "a b", "1A", "A=B", "Ä"] {
        let xml = format!(
            "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>a</name><memory>1</memory>\n\
             <qemu:commandline><qemu:env name='{name}' value='x'/></qemu:commandline></domain>"
        );
        let message = format!(
            "line 2: <qemu:env name='{name}'>: a variable's name has letters, digits and '_' only, and no digit first"
        );
        expect(&xml, XmlErrorKind::Invalid, "domain/qemu:commandline/qemu:env/@name", &message);
    }
}

#[test]
fn arguments_in_another_namespace_are_ignored() {
    let xml = "<domain type='kvm' xmlns:qemu='urn:other' xmlns:n='http://libvirt.org/schemas/domain/qemu/1.0'><name>a</name>
        <memory>1</memory><qemu:commandline><qemu:arg value='a'/></qemu:commandline>
        <n:commandline><n:arg value='b'/></n:commandline></domain>";
    let domain = Domain::parse(xml).unwrap();
    assert_eq!(domain.qemu_commandline.as_ref().unwrap().args, ["b"]);
    let written = domain.to_xml(&virgo_model::XmlOptions::ALL);
    assert_eq!(Domain::parse(&written).as_ref(), Ok(&domain), "{written}");
    assert!(written.contains("urn:other"), "{written}");
}

#[test]
fn validation_refuses_unknown_content() {
    let xml =
        |inside: &str| format!("<domain type='kvm'><name>a</name>\n{inside}<memory>1</memory></domain>");
    assert_eq!(Domain::validate_schema(&xml("")), Ok(()));
    assert!(Domain::parse(&xml("<future/>")).is_ok());
    let error = Domain::validate_schema(&xml("<future/>")).unwrap_err();
    compare(
        error,
        XmlErrorKind::Unsupported,
        "domain/future",
        "line 2: the schema does not know <future> in <domain>",
    );
}

#[test]
fn invalid_devices_are_errors() {
    let invalid = |devices: &str, path: &str, message: &str| {
        expect(&with_devices(devices), XmlErrorKind::Invalid, path, message);
    };
    invalid(
        "<disk><source file='/a'/><target dev='vda'/></disk>\n<disk>\n<target dev='vdb' bus='virtoi'/></disk>",
        "domain/devices/disk[2]/target/@bus",
        "line 6: <target bus='virtoi'>: unknown bus 'virtoi'; known are ide, fdc, scsi, virtio, xen, usb, uml, \
         sata, sd, nvme",
    );
    invalid(
        "<interface type='user'><mac address='52:54:00'/></interface>",
        "domain/devices/interface[1]/mac/@address",
        "line 4: <mac address='52:54:00'>: '52:54:00' is not a MAC address such as 52:54:00:12:34:56",
    );
    invalid(
        "<interface type='user'><mac address='33:33:00:00:00:01'/></interface>",
        "domain/devices/interface[1]/mac/@address",
        "line 4: <mac address='33:33:00:00:00:01'>: '33:33:00:00:00:01' is a multicast MAC address; the first \
         byte of an interface's has to be even",
    );
    invalid(
        "<interface type='user'><boot order='0'/></interface>",
        "domain/devices/interface[1]/boot/@order",
        "line 4: <boot order='0'>: orders count from 1",
    );
    invalid(
        "<graphics type='vnc' autoport='maybe'/>",
        "domain/devices/graphics[1]/@autoport",
        "line 4: <graphics autoport='maybe'>: 'maybe' is neither yes nor no",
    );
}

#[test]
fn duplicates_are_errors() {
    expect(
        &with_devices(
            "<disk><source file='/a'/><target dev='vda'/></disk>\n<disk><source file='/b'/>\n<target dev='vda'/></disk>",
        ),
        XmlErrorKind::Duplicate,
        "domain/devices/disk[2]/target/@dev",
        "line 6: <target dev='vda'>: disk 1 has this target already",
    );
    expect(
        &with_devices(
            "<hostdev><boot order='1'/></hostdev><interface type='user'/>
            <interface type='user'><boot order='1'/></interface>",
        ),
        XmlErrorKind::Duplicate,
        "domain/devices/hostdev[1]/boot/@order",
        "line 4: <boot order='1'>: interface[2] has this order already",
    );
}

#[test]
fn unsupported_parts_are_errors() {
    let unsupported =
        |xml: &str, path: &str, message: &str| expect(xml, XmlErrorKind::Unsupported, path, message);
    unsupported("<node/>", "node", "line 1: the root element is <node>, but a domain's is <domain>");
    unsupported(
        "<domain type='kvm'><name>a</name><memory>1</memory><os><boot dev='hd'/></os><devices>
        <interface type='user'><boot order='1'/></interface></devices></domain>",
        "domain/devices/interface[1]/boot/@order",
        "line 2: <boot order> of a device can't be used together with <boot dev> of <os>",
    );
}

#[test]
fn errors_without_a_position_have_a_path() {
    let error = virgo_model::domain::validate(&Domain::default()).unwrap_err();
    assert_eq!(error.to_string(), "domain/name: <domain> has no <name>, or an empty one");
}

#[test]
fn invalid_test_nodes_are_errors() {
    let fail = |xml: &str| {
        TestNode::parse(xml, |file| match file {
            "bad.xml" => Ok("<domain type='test'>\n<name>a</name></domain>".to_owned()),
            _ => Err("it is not there".to_owned()),
        })
        .expect_err(xml)
    };
    let message = "line 1: the root element is <domain>, but a test node's is <node>";
    compare(fail("<domain/>"), XmlErrorKind::Unsupported, "domain", message);
    let message = "line 1: <domain file='none.xml'>: it is not there";
    compare(
        fail("<node><domain file='none.xml'/></node>"),
        XmlErrorKind::Missing,
        "node/domain[1]/@file",
        message,
    );
    let message = "line 1: in bad.xml: <domain> has no <memory>";
    let path = "node/domain[1]/domain/memory";
    compare(fail("<node>\n<domain file='bad.xml'/></node>"), XmlErrorKind::Missing, path, message);

    let state = |content: &str| {
        let uri = "http://libvirt.org/schemas/domain/test/1.0";
        let xml = format!(
            "<domain type='test' xmlns:test='{uri}'><name>a</name><memory>1</memory>{content}</domain>"
        );
        TestDomain::parse(&xml).expect_err(content)
    };
    let path = "domain/test:runstate";
    let message = "line 1: <test:runstate>: '9' is no state of a domain; known are 0 to 7";
    compare(state("<test:runstate>9</test:runstate>"), XmlErrorKind::Invalid, path, message);
    let message = "line 1: a transient domain can't be off";
    compare(state("<test:transient/><test:runstate>5</test:runstate>"), XmlErrorKind::Invalid, path, message);
    let message = "line 1: a domain whose memory was saved has to be off";
    compare(state("<test:hasmanagedsave/>"), XmlErrorKind::Invalid, path, message);
}
