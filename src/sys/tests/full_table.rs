//! Starts with a full descriptor table. A program of its own, because it uses up all
//! descriptors.

mod common;

use std::fs::File;
use std::os::fd::{AsFd, OwnedFd};

use common::{STRATEGIES, descriptors, lister};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use virgo_sys::fd::duplicate;
use virgo_sys::process::{Command, MassClose, Step};

/// Limit of the test: a larger table takes long and shows nothing more.
const ENOUGH: u64 = 100_000;

fn fill_the_table(file: &File) -> Vec<OwnedFd> {
    let mut filling = Vec::new();
    loop {
        // Not close-on-exec, so that the mass-close is all that closes them.
        match rustix::io::dup(file) {
            Ok(descriptor) => filling.push(descriptor),
            Err(rustix::io::Errno::MFILE) => return filling,
            Err(errno) => panic!("{errno}"),
        }
    }
}

#[test]
fn processes_start_with_a_full_descriptor_table() {
    let hard = getrlimit(Resource::Nofile).maximum.unwrap_or(ENOUGH).min(ENOUGH);
    setrlimit(Resource::Nofile, Rlimit { current: Some(hard), maximum: Some(hard) }).unwrap();
    assert_eq!(MassClose::probed(), MassClose::probed());
    let file = File::open("/dev/zero").unwrap();
    let mut filling = fill_the_table(&file);
    assert!(filling.len() as u64 > hard - 20, "{}", filling.len());

    let error = Command::new("true").spawn().unwrap_err();
    assert_eq!(error.step(), Step::Pipe);
    assert_eq!(error.to_string(), "cannot start 'true': pipe: Too many open files");

    // The error pipe takes two numbers. Then the table is full again: for the pidfd, and in the child.
    filling.truncate(filling.len() - 2);
    for strategy in STRATEGIES {
        let mut child = Command::new("true").mass_close(strategy).spawn().unwrap();
        assert!(child.pidfd().is_none());
        assert!(child.wait().unwrap().success());
    }
    // Room for what a lister needs: three streams, a passed descriptor, the error pipe and the pidfd.
    let high = filling[filling.len() / 2].as_fd();
    let passed: OwnedFd = duplicate(high).unwrap();
    filling.truncate(filling.len() - 10);
    let mut command = lister();
    command.pass_fd(passed, Some(1000));
    for strategy in STRATEGIES {
        let start = std::time::Instant::now();
        let seen = descriptors(command.mass_close(strategy));
        println!("{strategy:?}: {:?} with {} descriptors", start.elapsed(), filling.len());
        assert_eq!(seen.keys().copied().collect::<Vec<_>>(), [0, 1, 2, 1000], "{strategy:?}");
        assert_eq!(seen[&1000], "/dev/zero");
    }
}
