//! Memory and virtual CPUs.

use std::time::Duration;

use virgo_operations::{
    DomainDefineFlags, DomainMemoryFlags as Memory, DomainModificationImpact as Impact, DomainStartFlags,
    DomainVcpuFlags as Vcpu, DomainXmlFlags, ErrorCode, TypedParameters, TypedValue,
};

use crate::lab::{Lab, refused, wait};

const MIB: u64 = 1 << 20;

pub fn changes_memory(lab: &Lab) {
    let domain = lab.define("a");
    let set = |memory, flags| wait(lab.domain_resources().set_memory(&domain, memory, flags)).unwrap();
    let has = || {
        let info = wait(lab.domain_resources().fetch_info(&domain)).unwrap();
        assert_eq!((lab.now(&domain).memory, lab.now(&domain).max_memory), (info.memory, info.max_memory));
        (info.memory / MIB, info.max_memory / MIB)
    };
    assert_eq!(has(), (32, 64));
    set(48 * MIB, Memory::empty());
    assert_eq!(has(), (48, 64));
    set(40 * MIB, Memory::MAXIMUM | Memory::CONFIG);
    assert_eq!(has(), (40, 40));
    set(64 * MIB, Memory::MAXIMUM);
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    set(64 * MIB, Memory::CONFIG);
    assert_eq!(has().1, 64);
    assert!(
        wait(lab.domain_config().fetch_xml(&domain, DomainXmlFlags::INACTIVE))
            .unwrap()
            .contains(">65536</currentMemory>")
    );
    refused(
        wait(lab.domain_resources().set_memory(&domain, 32 * MIB, Memory::MAXIMUM)),
        ErrorCode::OperationInvalid,
        "'a'",
    );
}

pub fn has_the_memory_of_its_cells(lab: &Lab) {
    let cells = "<cpu><numa><cell cpus='0-3' memory='96' unit='MiB'/></numa></cpu>";
    let xml = lab.xml("a", cells).replace("<memory unit='MiB'>64</memory>", "");
    let domain = wait(lab.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    assert_eq!(wait(lab.domain_resources().fetch_info(&domain)).unwrap().max_memory, 96 * MIB);
    for cells in [2, 3] {
        let most = cells * 32 * MIB;
        let refusal =
            wait(lab.domain_resources().set_memory(&domain, most, Memory::MAXIMUM | Memory::CONFIG));
        refused(refusal, ErrorCode::OperationInvalid, "NUMA");
    }
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    assert_eq!(wait(lab.domain_resources().fetch_info(&domain)).unwrap().max_memory, 96 * MIB);
}

pub fn refuses_impossible_memory(lab: &Lab) {
    let domain = lab.define("a");
    let set = |memory, flags| wait(lab.domain_resources().set_memory(&domain, memory, flags));
    refused(set(0, Memory::empty()), ErrorCode::InvalidArg, "'a'");
    refused(set(65 * MIB, Memory::empty()), ErrorCode::InvalidArg, "67108864");
    refused(set(MIB, Memory::LIVE), ErrorCode::OperationInvalid, "'a'");
    assert_eq!(wait(lab.domain_resources().fetch_info(&domain)).unwrap().memory, 32 * MIB);
}

pub fn limits_memory(lab: &Lab) {
    let domain = lab.run("a");
    let get = |flags| wait(lab.domain_resources().fetch_memory_parameters(&domain, flags)).unwrap();
    let set = |name: &str, value, flags| {
        let parameters = TypedParameters(vec![(name.to_owned(), value)]);
        wait(lab.domain_resources().set_memory_parameters(&domain, &parameters, flags))
    };
    let unlimited = Some(&TypedValue::ULLong(9_223_372_036_854_774_784));
    assert_eq!(get(Impact::empty()).get("hard_limit"), unlimited);
    set("hard_limit", TypedValue::ULLong(1000 << 10), Impact::CONFIG).unwrap();
    assert_eq!(get(Impact::LIVE).get("hard_limit"), unlimited);
    assert_eq!(get(Impact::CONFIG).get("hard_limit"), Some(&TypedValue::ULLong(1000 << 10)));
    assert!(
        wait(lab.domain_config().fetch_xml(&domain, DomainXmlFlags::INACTIVE))
            .unwrap()
            .contains("<hard_limit unit='KiB'>1000<")
    );
    let both = Impact::LIVE | Impact::CONFIG;
    let swap = set("swap_hard_limit", TypedValue::ULLong(10), both);
    refused(swap, ErrorCode::InvalidArg, "swap_hard_limit");
    assert_eq!(get(Impact::LIVE).get("swap_hard_limit"), unlimited, "neither is changed if one cannot be");
    let nonsense = set("nonsense", TypedValue::ULLong(1), both);
    refused(nonsense, ErrorCode::ArgumentUnsupported, "'nonsense'");
    refused(set("hard_limit", TypedValue::String("x".into()), both), ErrorCode::InvalidArg, "hard_limit");
    refused(
        wait(lab.domain_resources().fetch_memory_parameters(&domain, both)),
        ErrorCode::InvalidArg,
        "'a'",
    );
}

pub fn changes_vcpus(lab: &Lab) {
    let domain = lab.define("a");
    let set = |vcpus, flags| wait(lab.domain_resources().set_n_vcpus(&domain, vcpus, flags));
    let count = |flags| wait(lab.domain_resources().fetch_n_vcpus(&domain, flags)).unwrap();
    assert_eq!((count(Vcpu::empty()), count(Vcpu::MAXIMUM)), (2, 4));
    set(3, Vcpu::empty()).unwrap();
    assert_eq!((count(Vcpu::CONFIG), lab.now(&domain).n_vcpus), (3, 3));
    set(2, Vcpu::MAXIMUM | Vcpu::CONFIG).unwrap();
    assert_eq!((count(Vcpu::CONFIG), count(Vcpu::CONFIG | Vcpu::MAXIMUM)), (2, 2));
    refused(set(3, Vcpu::empty()), ErrorCode::InvalidArg, "'a'");
    refused(set(0, Vcpu::empty()), ErrorCode::InvalidArg, "'a'");
    refused(set(1, Vcpu::MAXIMUM), ErrorCode::InvalidArg, "CONFIG");
    refused(set(1, Vcpu::LIVE), ErrorCode::OperationInvalid, "'a'");
    refused(set(100_000, Vcpu::MAXIMUM | Vcpu::CONFIG), ErrorCode::InvalidArg, "100000");
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    set(1, Vcpu::CONFIG).unwrap();
    assert_eq!((count(Vcpu::LIVE), count(Vcpu::CONFIG), lab.now(&domain).n_vcpus), (2, 1, 2));
    assert_eq!(wait(lab.domain_resources().list_vcpus(&domain)).unwrap().len(), 2);
}

pub fn pins_vcpus(lab: &Lab) {
    let domain = lab.run("a");
    let pin = |vcpu, cpus: &[u32], flags| wait(lab.domain_resources().pin_vcpu(&domain, vcpu, cpus, flags));
    pin(0, &[0], Impact::empty()).unwrap();
    let vcpus = wait(lab.domain_resources().list_vcpus(&domain)).unwrap();
    assert_eq!((vcpus[0].number, vcpus[0].cpu, vcpus[1].number), (0, 0, 1));
    assert_eq!(vcpus[0].cpus, [0]);
    assert!(vcpus[1].cpus.contains(&0), "{:?}", vcpus[1]);
    pin(1, &[1, 0], Impact::CONFIG).unwrap();
    let xml = |flags| wait(lab.domain_config().fetch_xml(&domain, flags)).unwrap();
    assert!(xml(DomainXmlFlags::INACTIVE).contains("<vcpupin vcpu='1' cpuset='0-1'/>"));
    assert!(xml(DomainXmlFlags::empty()).contains("<vcpupin vcpu='0' cpuset='0'/>"));
    refused(pin(7, &[0], Impact::empty()), ErrorCode::InvalidArg, "7");
    refused(pin(0, &[], Impact::empty()), ErrorCode::InvalidArg, "CPU 0");
}

pub fn uses_cpu_time(lab: &Lab) {
    let domain = lab.define("a");
    let time = || wait(lab.domain_resources().fetch_info(&domain)).unwrap().cpu_time;
    assert_eq!(time(), 0);
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    std::thread::sleep(Duration::from_millis(20));
    let first = time();
    assert!(first > 0);
    wait(lab.domain_lifecycle().suspend(&domain)).unwrap();
    let (second, third) = (time(), time());
    assert!(first <= second && second == third);
}
