//! A child has the passed descriptors, at their numbers, and no others, with every method of closing.

mod common;

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::sync::Mutex;

use common::{STRATEGIES, at_number, descriptors, lister};
use virgo_sys::process::{Command, MassClose, Stdio};

/// Opens a file named `name` in a directory.
fn named(folder: &tempfile::TempDir, name: &str) -> OwnedFd {
    let path = folder.path().join(name);
    OpenOptions::new().read(true).write(true).create(true).truncate(true).open(path).unwrap().into()
}

/// Returns what is at the numbers above the standard streams: number and file's name.
fn passed(command: &mut Command) -> BTreeMap<RawFd, String> {
    let mut all = descriptors(command);
    assert_eq!(all.remove(&0).as_deref(), Some("/dev/null"));
    assert_eq!(all.remove(&2).as_deref(), Some("/dev/null"));
    assert!(all.remove(&1).unwrap().starts_with("pipe:"));
    all.into_iter().map(|(number, file)| (number, file.rsplit('/').next().unwrap().to_owned())).collect()
}

/// Tests that choose numbers by hand, or use many, run one at a time.
static NUMBERS: Mutex<()> = Mutex::new(());

#[test]
fn each_method_closes_all_but_passed_descriptors() {
    let _numbers = NUMBERS.lock().unwrap_or_else(|error| error.into_inner());
    let folder = tempfile::tempdir().unwrap();
    let stray: Vec<OwnedFd> = [40, 41, 43, 64, 99, 500, 1000, 1023].map(at_number).into();
    for strategy in STRATEGIES {
        for credentials in [false, true] {
            let mut command = lister();
            command.mass_close(strategy);
            if credentials && rustix::process::geteuid().is_root() {
                command.gid(0); // Starts it with a copy of the memory.
            }
            for number in [42, 63, 65, 501, 1022] {
                command.pass_fd(named(&folder, &format!("to-{number}")), Some(number));
            }
            let own = named(&folder, "own-number");
            let own_number = own.as_raw_fd();
            assert_eq!(command.pass_fd(own, None), own_number);
            let mut expected: BTreeMap<RawFd, String> =
                [42, 63, 65, 501, 1022].map(|number| (number, format!("to-{number}"))).into();
            expected.insert(own_number, "own-number".to_owned());
            assert_eq!(passed(&mut command), expected, "{strategy:?}");
        }
    }
    drop(stray);
}

#[test]
fn without_passed_descriptors_there_are_none() {
    let _numbers = NUMBERS.lock().unwrap_or_else(|error| error.into_inner());
    let _stray = [700, 701].map(at_number);
    for strategy in STRATEGIES {
        assert_eq!(passed(lister().mass_close(strategy)), BTreeMap::new(), "{strategy:?}");
    }
    assert_eq!(passed(&mut lister()), BTreeMap::new());
}

#[test]
fn passed_numbers_may_be_swapped() {
    let _numbers = NUMBERS.lock().unwrap_or_else(|error| error.into_inner());
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str, number: RawFd| {
        let file = File::from(named(&folder, name));
        let owner = at_number(number);
        rustix::io::dup2(&file, &mut std::mem::ManuallyDrop::new(owner)).unwrap();
        // SAFETY: The owner of the number was forgotten.
        unsafe { <OwnedFd as std::os::fd::FromRawFd>::from_raw_fd(number) }
    };
    let expect = |command: &mut Command, expected: &[(RawFd, &str)]| {
        let expected = expected.iter().map(|(number, name)| (*number, (*name).to_owned())).collect();
        assert_eq!(passed(command), expected);
    };
    // A swap.
    let mut command = lister();
    command.pass_fd(place("three", 203), Some(204));
    command.pass_fd(place("four", 204), Some(203));
    expect(&mut command, &[(203, "four"), (204, "three")]);
    // A chain, and one that stays in the midst of it.
    let mut command = lister();
    command.pass_fd(place("a", 210), Some(211));
    command.pass_fd(place("b", 211), Some(213));
    command.pass_fd(place("c", 212), None);
    command.pass_fd(place("d", 213), Some(210));
    expect(&mut command, &[(210, "d"), (211, "a"), (212, "c"), (213, "b")]);
    // Low numbers, where the pipes of the start itself are.
    let mut command = lister();
    for number in 3..40 {
        command.pass_fd(named(&folder, &format!("low-{number}")), Some(number));
    }
    let expected: Vec<(RawFd, String)> = (3..40).map(|number| (number, format!("low-{number}"))).collect();
    assert_eq!(passed(&mut command), expected.into_iter().collect());
}

#[test]
fn one_number_for_two_descriptors_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = lister();
    command.pass_fd(named(&folder, "a"), Some(300));
    command.pass_fd(named(&folder, "b"), Some(300));
    let error = command.spawn().unwrap_err();
    assert_eq!(error.to_string(), "cannot start 'ls': plan: two descriptors want the number 300");
    let mut command = Command::new("true");
    command.stdin(Stdio::Null).pass_fd(named(&folder, "c"), Some(0));
    assert!(command.spawn().unwrap_err().to_string().ends_with("two descriptors want the number 0"));
    let mut command = Command::new("true");
    command.pass_fd(named(&folder, "d"), Some(-3));
    assert!(command.spawn().unwrap_err().to_string().ends_with("-3 can't be a descriptor's number"));
}

#[test]
fn a_passed_descriptor_may_be_a_standard_stream() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("echo");
    command.arg("text").pass_fd(named(&folder, "out"), Some(1));
    assert!(command.spawn().unwrap().wait().unwrap().success());
    assert_eq!(std::fs::read_to_string(folder.path().join("out")).unwrap(), "text\n");
}

#[test]
fn concurrent_starts_do_not_share_pipes() {
    let _numbers = NUMBERS.lock().unwrap_or_else(|error| error.into_inner());
    // If a `cat` had a copy of the write end of another one's input, closing that input would not end it, and
    // as all are stopped in the order of their start, this would hang.
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let start =
                        || Command::new("cat").stdin(Stdio::Pipe).stdout(Stdio::Pipe).spawn().unwrap();
                    let children = [(); 5].map(|()| start());
                    for mut child in children {
                        File::from(child.stdin.take().unwrap()).write_all(b"x").unwrap();
                        let mut text = String::new();
                        File::from(child.stdout.take().unwrap()).read_to_string(&mut text).unwrap();
                        assert_eq!(text, "x");
                        assert!(child.wait().unwrap().success());
                    }
                }
            });
        }
    });
}

#[test]
fn close_range_is_probed() {
    assert_eq!(MassClose::probed(), MassClose::probed());
    assert_ne!(MassClose::probed(), MassClose::Loop);
}
