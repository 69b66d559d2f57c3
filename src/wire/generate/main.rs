//! Makes the Rust files of every program from the description in `protocol/`.
//!
//! Run by hand after the description has changed: `cargo run -p virgo-wire --example generate`. A test makes
//! the same in memory and compares, so that neither can change alone.

mod announcements;
mod emit;
mod files;
mod numbers;
mod parse;

fn main() {
    for (path, text) in files::generated() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        println!("{}", path.display());
    }
}
