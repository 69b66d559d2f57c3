//! Reporting of skipped tests, which Rust's test harness counts as passed.

use std::fmt::Display;
use std::fs::OpenOptions;
use std::io::Write;

/// Environment variable with the path of the file that records skips, set by `scripts/test`.
const FILE: &str = "VIRGO_SKIPS";

/// Reports that the calling test is skipped; the test has to return then. `scripts/test` counts it as skipped, and
/// `.ci/run` fails unless `tests/skips.txt` lists it.
pub fn skip(reason: impl Display) {
    record(&test(), &reason);
}

/// Reports that a part of the calling test is skipped; the test continues and may pass. `tests/skips.txt` has to
/// list the part, too.
pub fn skip_part(part: impl Display, reason: impl Display) {
    record(&format!("{}[{part}]", test()), &reason);
}

/// Returns the test's name, which is that of its thread.
fn test() -> String {
    std::thread::current().name().unwrap_or("main").to_owned()
}

fn record(test: &str, reason: &dyn Display) {
    let line = format!("{test}: {reason}\n");
    eprint!("skipped: {line}");
    if let Some(path) = std::env::var_os(FILE) {
        let file = OpenOptions::new().create(true).append(true).open(&path);
        // One write: several test programs append to the file concurrently.
        file.and_then(|mut file| file.write_all(line.as_bytes()))
            .expect("the file of VIRGO_SKIPS can be written");
    }
}
