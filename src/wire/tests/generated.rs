//! Checks that generated files are up to date.

#[path = "../generate/announcements.rs"]
mod announcements;
#[path = "../generate/emit.rs"]
mod emit;
#[path = "../generate/files.rs"]
mod files;
#[path = "../generate/numbers.rs"]
mod numbers;
#[path = "../generate/parse.rs"]
mod parse;

#[test]
fn generated_files_are_up_to_date() {
    for (path, text) in files::generated() {
        let present = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(present == text, "{} is stale: run the `generate` example of virgo-wire", path.display());
    }
}

#[test]
fn there_are_no_other_files() {
    let generated: Vec<_> = files::generated().into_iter().map(|(path, _)| path).collect();
    for folder in generated.iter().map(|path| path.parent().unwrap()) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            assert!(generated.contains(&path), "{} is not generated", path.display());
        }
    }
}
