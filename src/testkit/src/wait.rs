//! Waiting for what happens some time: for a condition, never for a time that is thought to be long enough.

use std::time::{Duration, Instant};

/// How long anything may take on a machine that is busy with something else. A test that fails has waited for that
/// long; one that passes has not.
pub const LIMIT: Duration = Duration::from_secs(60);

/// How often a condition is looked at.
const AGAIN: Duration = Duration::from_millis(2);

/// Waits until something is so.
///
/// # Panics
/// If it is not so within [`LIMIT`].
#[track_caller]
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < LIMIT, "{what}: not within {LIMIT:?}");
        std::thread::sleep(AGAIN);
    }
}

/// Waits until a function returns something, and returns that.
///
/// # Panics
/// If there is nothing within [`LIMIT`].
#[track_caller]
pub fn found<T>(what: &str, mut find: impl FnMut() -> Option<T>) -> T {
    let mut found = None;
    until(what, || {
        found = find();
        found.is_some()
    });
    found.expect("it was waited for")
}
