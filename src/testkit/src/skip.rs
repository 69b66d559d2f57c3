//! How a test says that it cannot run here: the test harness of Rust counts what returns as passed.

use std::fmt::Display;
use std::fs::OpenOptions;
use std::io::Write;

/// The variable that names the file into which `scripts/test` has the skips written.
const FILE: &str = "VIRGO_SKIPS";

/// Says that the test that calls it cannot run here, and why; the test returns then. `scripts/test` counts it as
/// skipped, and `.ci/run` fails if `tests/skips.txt` does not list it.
pub fn skip(reason: impl Display) {
    record(&test(), &reason);
}

/// Says that a part of the test that calls it cannot run here, and why; the test goes on, and counts as passed if the
/// rest does. `tests/skips.txt` has to list it all the same.
pub fn skip_part(part: impl Display, reason: impl Display) {
    record(&format!("{}[{part}]", test()), &reason);
}

/// The test's name: libtest calls its thread so.
fn test() -> String {
    std::thread::current().name().unwrap_or("main").to_owned()
}

fn record(test: &str, reason: &dyn Display) {
    let line = format!("{test}: {reason}\n");
    eprint!("skipped: {line}");
    if let Some(path) = std::env::var_os(FILE) {
        let file = OpenOptions::new().create(true).append(true).open(&path);
        // One write, which other test programs that append at the same time do not cut.
        file.and_then(|mut file| file.write_all(line.as_bytes()))
            .expect("the file of VIRGO_SKIPS can be written");
    }
}
