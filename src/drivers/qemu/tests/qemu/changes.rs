//! What would be refused when a domain is defined, no change of its definition brings in; what was refused changes
//! nothing, on disk neither.
use std::path::Path;

use virgo_operations::{
    DomainDefineFlags, DomainMemoryFlags, DomainMetadataType as Type, DomainModificationImpact as Impact,
    DomainStartFlags, DomainVcpuFlags, DomainXmlFlags, Driver, ErrorCode, EventSink, Result, handle, record,
};

use crate::bench::{connect, tiny, turn, wait};

const TOPOLOGY: &str = "<cpu><topology sockets='2' cores='1' threads='1'/></cpu>";

fn define(driver: &dyn Driver, xml: &str) -> record::Domain {
    wait(driver.domain_collection().define_domain(xml, DomainDefineFlags::empty())).unwrap()
}

fn xml(driver: &dyn Driver, domain: &handle::Domain) -> String {
    wait(driver.domain_config().fetch_xml(domain, DomainXmlFlags::INACTIVE)).unwrap()
}

fn written(root: &Path, domain: &handle::Domain) -> Vec<u8> {
    std::fs::read(root.join(format!("config/{}.xml", domain.uuid))).unwrap()
}

#[test]
fn what_cannot_be_defined_no_change_brings_in() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let text = tiny("qemu", "a", TOPOLOGY).replace("<vcpu>1<", "<vcpu>2<");
    let domain = define(&*driver, &text);
    let (before, on_disk) = (xml(&*driver, &domain), written(&root, &domain));
    let vcpus = |count| {
        let flags = DomainVcpuFlags::CONFIG | DomainVcpuFlags::MAXIMUM;
        wait(driver.domain_resources().set_n_vcpus(&domain, count, flags))
    };
    let memory = |bytes| {
        let flags = DomainMemoryFlags::CONFIG | DomainMemoryFlags::MAXIMUM;
        wait(driver.domain_resources().set_memory(&domain, bytes, flags))
    };
    let note = |kind, text: &str, key: Option<&str>, uri: Option<&str>| {
        wait(driver.domain_config().set_metadata(&domain, kind, Some(text), key, uri, Impact::CONFIG))
    };
    let pin =
        |vcpu, cpus: &[u32]| wait(driver.domain_resources().pin_vcpu(&domain, vcpu, cpus, Impact::CONFIG));
    let rename = |name: &str| wait(driver.domain_lifecycle().rename(&domain, name));
    let all: [(&str, Result<()>, &str); 16] = [
        ("more than the machine has", vcpus(4000), "virtual CPUs"),
        ("not as in the topology", vcpus(3), "<topology> makes 2 virtual CPUs"),
        ("more than there can be", memory(u64::MAX), "more than any machine can have"),
        ("none", memory(0), "without memory"),
        ("two lines", note(Type::Title, "a\nb", None, None), "line break"),
        (
            "what XML does not have",
            note(Type::Description, "a\u{1}b", None, None),
            "U+0001: XML does not have it",
        ),
        ("half", note(Type::Element, "<x", Some("k"), Some("urn:u")), "line 1"),
        ("a key with a space", note(Type::Element, "<x/>", Some("my key"), Some("urn:u")), "my key"),
        ("a key that begins with a digit", note(Type::Element, "<x/>", Some("1k"), Some("urn:u")), "1k"),
        ("a prefix without a namespace", note(Type::Element, "<y:x/>", Some("k"), Some("urn:u")), "y"),
        ("no name", rename(""), "nothing"),
        ("a path", rename("a/b"), "'/'"),
        ("a long name", rename(&"n".repeat(300)), "longer"),
        ("no such virtual CPU", pin(2, &[0]), "no virtual CPU 2"),
        ("no CPU at all", pin(1, &[]), "one of the host's CPUs"),
        ("a CPU that the host does not have", pin(1, &[0, 9999]), "no CPU 9999"),
    ];
    for (what, refused, word) in all {
        let error = refused.expect_err(what);
        assert!(error.message().contains(word), "{what}: {error}");
        assert_eq!(xml(&*driver, &domain), before, "{what}");
        assert_eq!(written(&root, &domain), on_disk, "{what}");
    }
    // What can be, can be.
    memory(128 << 20).unwrap();
    note(Type::Title, "a title", None, None).unwrap();
    pin(1, &[1]).unwrap();
    rename("b").unwrap();
    wait(driver.domain_config().set_autostart(&domain, true)).unwrap();
    let changed = xml(&*driver, &domain);
    for word in ["131072", "a title", "<vcpupin vcpu=\"1\"", "<name>b</name>"] {
        assert!(changed.replace('\'', "\"").contains(word), "{word}: {changed}");
    }
    // And what is told can be defined again.
    define(&*driver, &changed);
    let handles = wait(driver.domain_collection().lookup_domain_by_name("b")).unwrap();
    assert!(handles.autostart);
    wait(driver.domain_config().set_autostart(&domain, false)).unwrap();
    drop(driver);
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    assert_eq!(xml(&*driver, &wait(driver.domain_collection().lookup_domain_by_name("b")).unwrap()), changed);
}

#[test]
fn what_the_host_has_lost_is_no_fault_of_a_change() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("root");
    let emulator = folder.path().join("qemu");
    let install = || std::os::unix::fs::symlink("/usr/bin/qemu-system-x86_64", &emulator).unwrap();
    install();
    let driver = connect(&root, EventSink::new(|_| {})).unwrap();
    let named = format!("<emulator>{}</emulator></devices>", emulator.display());
    // A pc has no more than 255 in any version of QEMU.
    let xml = tiny("qemu", "a", "").replace("</devices>", &named).replace("q35", "pc");
    let domain = define(&*driver, &xml);
    std::fs::remove_file(&emulator).unwrap();
    wait(driver.domain_lifecycle().rename(&domain, "b")).unwrap();
    let title = |text| {
        wait(driver.domain_config().set_metadata(
            &domain,
            Type::Title,
            Some(text),
            None,
            None,
            Impact::CONFIG,
        ))
    };
    title("t").unwrap();
    assert!(title("t\nt").unwrap_err().message().contains("line break"));
    install();
    let error = wait(driver.domain_resources().set_n_vcpus(
        &domain,
        4000,
        DomainVcpuFlags::CONFIG | DomainVcpuFlags::MAXIMUM,
    ));
    let error = error.unwrap_err();
    assert!(error.message().contains("cannot be changed so"), "{error}");
}

#[test]
fn no_domain_has_the_firmware_variables_of_another() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().canonicalize().unwrap();
    let driver = connect(&here.join("root"), EventSink::new(|_| {})).unwrap();
    let with = |name: &str| {
        let store = here.join("vars.fd");
        std::fs::write(&store, "").unwrap();
        let loader = format!("<loader type='pflash'>/x</loader><nvram>{}</nvram><kernel", store.display());
        tiny("qemu", name, "").replacen("<kernel", &loader, 1)
    };
    define(&*driver, &with("a"));
    let defined = wait(driver.domain_collection().define_domain(&with("b"), DomainDefineFlags::empty()));
    let created = wait(driver.domain_collection().create_domain(&with("c"), DomainStartFlags::empty()));
    for refused in [defined, created] {
        let error = refused.unwrap_err();
        assert_eq!(error.code(), ErrorCode::OperationInvalid);
        assert!(error.message().contains("they are those of domain 'a'"), "{error}");
    }
    // It may have its own.
    let again = with("a").replace("<memory", &format!("<uuid>{}</uuid><memory", define_uuid(&*driver)));
    define(&*driver, &again);
}

fn define_uuid(driver: &dyn Driver) -> uuid::Uuid {
    wait(driver.domain_collection().lookup_domain_by_name("a")).unwrap().uuid
}
