//! Starts of a process with many open descriptors, by its reserved ones. A program of its own,
//! because it closes descriptors that it does not own.

mod common;

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use common::{count_descriptors, descriptors, lister};
use virgo_sys::process::{Command, Stdio};

fn open(path: &str) -> OwnedFd {
    File::open(path).unwrap().into()
}

fn cat(text: &str) {
    let mut child = Command::new("cat").stdin(Stdio::Pipe).stdout(Stdio::Pipe).spawn().unwrap();
    // If a copy of the other ends stayed with us, neither would see the end.
    File::from(child.stdin.take().unwrap()).write_all(text.as_bytes()).unwrap();
    let mut answer = String::new();
    File::from(child.stdout.take().unwrap()).read_to_string(&mut answer).unwrap();
    assert_eq!(answer, text);
    assert!(child.wait().unwrap().success());
}

fn passes(count: usize) {
    let mut command = lister();
    let mut numbers: Vec<RawFd> = vec![0, 1, 2];
    numbers.push(command.pass_fd(open("/dev/zero"), None));
    // Among them those that are held.
    numbers.extend((3..).take(count).map(|number| command.pass_fd(open("/dev/zero"), Some(number))));
    numbers.sort_unstable();
    let seen = descriptors(&mut command);
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), numbers);
    assert!(numbers[3..].iter().all(|number| seen[number] == "/dev/zero"));
}

#[test]
fn reserved_descriptors_serve_many_starts() {
    cat("the first start");
    let many: Vec<OwnedFd> = (0..900).map(|_| open("/dev/null")).collect();
    let before = count_descriptors();
    for count in [0, 1, 3, 5, 20] {
        cat("one");
        passes(count);
    }
    let error = Command::new("/nowhere/to/be/found").spawn().unwrap_err();
    assert_eq!(error.io_error().raw_os_error(), Some(libc::ENOENT));
    assert_eq!(count_descriptors(), before);

    // What a daemon does: it closes everything, and opens what it needs at the same numbers.
    drop(many);
    let last = open("/dev/null").as_raw_fd();
    // SAFETY: Nothing of this program's is open above the standard streams but what is tested here.
    assert_eq!(unsafe { libc::syscall(libc::SYS_close_range, 3, last, 0) }, 0);
    let mut own: Vec<OwnedFd> = (0..20).map(|_| open("/dev/zero")).collect();
    cat("two");
    passes(3);
    let mut bytes = [1; 4];
    for file in own.drain(..) {
        File::from(file).read_exact(&mut bytes).unwrap();
        assert_eq!(bytes, [0; 4], "it is still what the program opened");
    }
    cat("three");
}
