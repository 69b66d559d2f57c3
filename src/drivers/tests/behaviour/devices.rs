//! Console, keyboard and screen.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsFd;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use virgo_operations::{DomainConsoleFlags as Console, DomainDestroyFlags, ErrorCode, KeycodeSet, handle};

use crate::lab::{Lab, refused, wait};

/// Reads until a text has come, or the stream has ended.
fn read_until(file: &mut File, text: &str) -> String {
    let mut read = vec![];
    while !String::from_utf8_lossy(&read).contains(text) {
        let mut buffer = [0; 256];
        match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => read.extend_from_slice(&buffer[..length]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                let limit = Timespec { tv_sec: 10, tv_nsec: 0 };
                let fd = file.as_fd().try_clone_to_owned().unwrap();
                let ready = poll(&mut [PollFd::new(&fd, PollFlags::IN)], Some(&limit)).unwrap();
                assert_eq!(ready, 1, "nothing came after {:?}", String::from_utf8_lossy(&read));
            }
            Err(error) => panic!("{error}"),
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

pub fn talks_on_its_console(lab: &Lab) {
    let domain = lab.run("a");
    let open = |device, flags| wait(lab.domain_devices().open_console(&domain, device, flags));
    let file = |stream: handle::Stream| File::from(stream.descriptor);
    let mut first = file(open(None, Console::empty()).unwrap());
    assert!(read_until(&mut first, "'a'\r\n").contains("Connected to domain 'a'\r\n"));
    first.write_all(b"hello\n").unwrap();
    assert!(read_until(&mut first, "hello").contains("hello"));
    refused(open(None, Console::empty()), ErrorCode::OperationFailed, "in use");
    let mut second = file(open(None, Console::FORCE).unwrap());
    assert_eq!(read_until(&mut first, "never"), "", "the former one ends");
    read_until(&mut second, "\r\n");
    drop(second);
    let mut third = file(open(Some("console0"), Console::SAFE).unwrap());
    read_until(&mut third, "\r\n");
    refused(open(Some("nonsense"), Console::FORCE), ErrorCode::InvalidArg, "'nonsense'");
    wait(lab.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    assert_eq!(read_until(&mut third, "never"), "");
    refused(open(None, Console::empty()), ErrorCode::OperationInvalid, "'a'");
}

pub fn takes_a_picture(lab: &Lab) {
    let domain = lab.run("a");
    let (picture, kind) = wait(lab.domain_devices().screenshot(&domain, 0)).unwrap();
    let magic: &[u8] = if kind == "image/png" { b"\x89PNG\r\n\x1a\n" } else { b"P6" };
    assert!(picture.starts_with(magic), "{kind}");
    refused(wait(lab.domain_devices().screenshot(&domain, 9)), ErrorCode::InvalidArg, "9");
    let off = lab.define("off");
    refused(wait(lab.domain_devices().screenshot(&off, 0)), ErrorCode::OperationInvalid, "'off'");
}

pub fn injects_an_interrupt(lab: &Lab) {
    let domain = lab.run("a");
    if !lab.supports("Domain", "inject_nmi") {
        return refused(
            wait(lab.domain_devices().inject_nmi(&domain)),
            ErrorCode::NoSupport,
            "Domain.inject_nmi()",
        );
    }
    wait(lab.domain_devices().inject_nmi(&domain)).unwrap();
    let off = lab.define("off");
    refused(wait(lab.domain_devices().inject_nmi(&off)), ErrorCode::OperationInvalid, "'off'");
}

pub fn presses_keys(lab: &Lab) {
    let domain = lab.run("a");
    let press =
        |codes: &[u32]| wait(lab.domain_devices().send_key(&domain, KeycodeSet::Linux, 10_000_000, codes));
    press(&[29, 56, 111]).unwrap();
    press(&[30; 16]).unwrap();
    refused(press(&[]), ErrorCode::InvalidArg, "0");
    refused(press(&[30; 17]), ErrorCode::InvalidArg, "17");
    refused(press(&[70_000]), ErrorCode::InvalidArg, "70000");
    let off = lab.define("off");
    let key = lab.domain_devices().send_key(&off, KeycodeSet::Linux, 0, &[30]);
    refused(wait(key), ErrorCode::OperationInvalid, "'off'");
}
