//! Paths and formatted texts of all generated files.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{emit, parse};

/// Returns the generated files' paths and texts.
pub fn generated() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for (program, about) in emit::PROGRAMS {
        let sources = parse::read_program(&root.join("protocol").join(program));
        for (name, text) in emit::emit(program, about, &sources) {
            files.push((root.join("src").join(program).join(name), format(&text)));
        }
    }
    files
}

/// Formats a text by rustfmt, with the settings of the workspace.
fn format(text: &str) -> String {
    let config = "max_width=110,use_small_heuristics=Max,style_edition=2024";
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", config])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt runs");
    rustfmt.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = rustfmt.wait_with_output().unwrap();
    assert!(output.status.success(), "rustfmt refuses what was generated");
    String::from_utf8(output.stdout).unwrap()
}
