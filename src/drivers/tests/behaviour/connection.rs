//! The connection itself, and the host.

use virgo_operations::{
    ConnectionFlags, DomainDefineFlags, DomainListFlags, DomainXmlFlags, ErrorCode, Protection,
};

use crate::lab::{Lab, refused, wait};

pub fn tells_about_itself(lab: &Lab) {
    assert!(!lab.hypervisor().is_empty());
    assert!(!wait(lab.node_host().fetch_hostname()).unwrap().is_empty());
    assert!(wait(lab.node_host().fetch_capabilities()).unwrap().starts_with("<capabilities>"));
    assert!(!wait(lab.connection_host().list_domain_types()).unwrap().is_empty());
    assert!(wait(lab.connection_host().fetch_max_n_vcpus(None)).unwrap() >= 1);
    assert!(wait(lab.connection_host().fetch_version()).unwrap() >= 1);
    let node = wait(lab.node_host().fetch_info()).unwrap();
    assert!(node.n_cpus >= 1 && node.memory > 1 << 20 && !node.model.is_empty(), "{node:?}");
    assert!(
        wait(lab.connection_host().list_cpu_model_names("x86_64"))
            .unwrap()
            .iter()
            .any(|name| name == "qemu64")
    );
    refused(
        wait(lab.connection_host().list_cpu_model_names("nonsense")),
        ErrorCode::InvalidArg,
        "'nonsense'",
    );
    refused(wait(lab.node_host().fetch_cells_free_memory(0, 0)), ErrorCode::InvalidArg, "cells");
    refused(wait(lab.node_host().fetch_cells_free_memory(1 << 20, 1)), ErrorCode::InvalidArg, "cells");
    refused(wait(lab.node_host().fetch_cells_free_memory(-1, 1)), ErrorCode::InvalidArg, "cells");
}

pub fn says_how_it_is_protected(lab: &Lab) {
    // It does not leave the machine.
    assert_eq!(lab.protection(), Protection { encrypted: false, secure: true });
    let version = lab.libvirt_version();
    assert_eq!(version >= 9_000_000, lab.subject.tells_later, "of a daemon alone: {version}");
}

pub fn refuses_everything_once_closed(lab: &Lab) {
    let domain = lab.define("a");
    lab.close();
    refused(
        wait(lab.domain_collection().list_all_domains(DomainListFlags::empty())),
        ErrorCode::InvalidConn,
        "closed",
    );
    refused(wait(lab.domain_resources().fetch_info(&domain)), ErrorCode::InvalidConn, "closed");
    refused(wait(lab.domain_lifecycle().suspend(&domain)), ErrorCode::InvalidConn, "closed");
    refused(wait(lab.node_host().fetch_hostname()), ErrorCode::InvalidConn, "closed");
}

pub fn changes_nothing_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    let xml = lab.xml("a", "");
    let define = reader.domain_collection().define_domain(&xml, DomainDefineFlags::empty());
    refused(wait(define), ErrorCode::OperationDenied, "read-only");
    assert!(wait(reader.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap().is_empty());
    let foreign = lab.define("a");
    refused(
        wait(reader.domain_config().fetch_xml(&foreign, DomainXmlFlags::SECURE)),
        ErrorCode::OperationDenied,
        "these flags",
    );
    refused(
        wait(reader.domain_config().fetch_xml(&foreign, DomainXmlFlags::empty())),
        ErrorCode::NoDomain,
        "a",
    );
}
