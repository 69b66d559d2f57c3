//! What the guest's agent does.

use virgo_operations::{DomainSetTimeFlags as SetTime, ErrorCode};

use crate::lab::{Lab, refused, wait};

pub fn has_a_clock(lab: &Lab) {
    let domain = lab.run("a");
    let second = 1_000_000_000;
    wait(lab.domain_guest().set_time(&domain, 1000 * second + 500, SetTime::empty())).unwrap();
    assert!(
        (1000 * second + 500..1060 * second).contains(&wait(lab.domain_guest().fetch_time(&domain)).unwrap())
    );
    // Before 1970.
    wait(lab.domain_guest().set_time(&domain, -5 * second + 1, SetTime::empty())).unwrap();
    assert!(
        (-5 * second + 1..1000 * second).contains(&wait(lab.domain_guest().fetch_time(&domain)).unwrap())
    );
    wait(lab.domain_guest().set_time(&domain, 0, SetTime::SYNC)).unwrap();
    assert!(
        wait(lab.domain_guest().fetch_time(&domain)).unwrap() > 1_000_000_000 * second,
        "it goes by its own clock again"
    );
    wait(lab.domain_lifecycle().suspend(&domain)).unwrap();
    refused(wait(lab.domain_guest().fetch_time(&domain)), ErrorCode::OperationInvalid, "'a'");
    refused(
        wait(lab.domain_guest().set_time(&domain, 0, SetTime::empty())),
        ErrorCode::OperationInvalid,
        "'a'",
    );
}

pub fn freezes_file_systems(lab: &Lab) {
    let domain = lab.run("a");
    let freeze = |mountpoints: &[String]| wait(lab.domain_guest().freeze_filesystems(&domain, mountpoints));
    let thaw = |mountpoints: &[String]| wait(lab.domain_guest().thaw_filesystems(&domain, mountpoints));
    let root = ["/".to_owned()];
    assert_eq!(freeze(&root), Ok(1));
    let all = thaw(&[]).unwrap();
    assert!(all >= 1);
    assert!(freeze(&[]).unwrap() >= 1);
    assert_eq!(thaw(&root), Ok(1));
    thaw(&[]).unwrap();
    assert_eq!(thaw(&[]), Ok(0));
    let nowhere = ["/".to_owned(), "/nowhere".to_owned()];
    refused(freeze(&nowhere), ErrorCode::OperationInvalid, "'/nowhere'");
    assert_eq!(thaw(&[]), Ok(0), "a wrong one among them freezes none");
    let off = lab.define("off");
    refused(wait(lab.domain_guest().freeze_filesystems(&off, &[])), ErrorCode::OperationInvalid, "'off'");
}
