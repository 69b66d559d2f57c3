//! Starts a program repeatedly with many open descriptors; prints the minimum and the median time in microseconds.
//!
//! `spawn HOW DESCRIPTORS MILLISECONDS PROGRAM`, where HOW is a way to close descriptors or `default`.
use std::fs::File;
use std::time::{Duration, Instant};

use virgo_sys::process::{Command, MassClose};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, how, descriptors, milliseconds, program] = arguments.as_slice() else {
        panic!("usage: spawn HOW DESCRIPTORS MILLISECONDS PROGRAM");
    };
    let how = match how.as_str() {
        "default" => None,
        "close-range" => Some(MassClose::CloseRange),
        "proc-fd" => Some(MassClose::ProcFd),
        "loop" => Some(MassClose::Loop),
        other => panic!("unknown: {other}"),
    };
    let start = || {
        let mut command = Command::new(program);
        if let Some(how) = how {
            command.mass_close(how);
        }
        let status = command.spawn().expect("it starts").wait().expect("it ends");
        assert!(status.success());
    };
    // As in a real program, the first start is before most descriptors are opened.
    start();
    let _open = open_descriptors(descriptors.parse().expect("a number"));
    let time = Duration::from_millis(milliseconds.parse().expect("a number"));

    let mut took = vec![];
    let end = Instant::now() + time;
    while Instant::now() < end || took.len() < 5 {
        let begin = Instant::now();
        start();
        took.push(begin.elapsed().as_nanos() as f64 / 1000.0);
    }
    took.sort_by(f64::total_cmp);
    println!("{:.1} {:.1}", took[0], took[took.len() / 2]);
}

/// Opens files without close-on-exec, as C programs do, so that the start has to close them.
fn open_descriptors(count: usize) -> Vec<File> {
    use std::os::fd::FromRawFd;
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: plain system calls on a value of our own.
    unsafe {
        libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit);
        limit.rlim_cur = limit.rlim_max;
        libc::setrlimit(libc::RLIMIT_NOFILE, &limit);
    }
    let open = || {
        // SAFETY: the name is a C string; the descriptor is new and ours.
        unsafe {
            let descriptor = libc::open(c"/dev/null".as_ptr(), libc::O_RDONLY);
            assert!(descriptor >= 0, "cannot open so many files");
            File::from_raw_fd(descriptor)
        }
    };
    (0..count).map(|_| open()).collect()
}
