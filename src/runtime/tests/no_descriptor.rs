//! The first use of the library in a process that has no descriptor left; a process of its own, as that is its limit.
use std::fs::File;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use virgo_runtime::{Interrupted, NoWorker, block_on, spawn};

#[test]
fn it_is_refused_and_works_once_there_are_some() {
    let work = || block_on(Box::pin(async { spawn(async { 7 }).await }), None);
    let before = getrlimit(Resource::Nofile);
    let highest = std::fs::read_dir("/proc/self/fd").unwrap().count() as u64 + 8;
    setrlimit(Resource::Nofile, Rlimit { current: Some(highest), ..before }).unwrap();
    let mut open: Vec<_> = std::iter::from_fn(|| File::open("/dev/null").ok()).collect();
    assert!(!open.is_empty());
    for _ in 0..2 {
        assert_eq!(work(), Err(Interrupted::NoWorker(NoWorker::NoDescriptor)));
        // Fewer than it needs.
        open.pop();
    }
    drop(open);
    assert_eq!(work(), Ok(7));
}
