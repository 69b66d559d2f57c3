//! Generates the Rust files of all programs from the descriptions in `protocol/`.
//!
//! Run it after a change of a description: `cargo run -p virgo-wire --example generate`. A test generates them in
//! memory and compares.

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
