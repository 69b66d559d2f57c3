//! Reads the recorded conversations in `captures/`.

use std::path::Path;

/// Who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    ToDaemon,
    FromDaemon,
}

/// The messages of one connection, as they passed.
pub type Conversation = Vec<(Direction, Vec<u8>)>;

/// The conversations, with the names of their files.
pub fn captures() -> Vec<(String, Conversation)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    // What a daemon refuses is no conversation; it has a test of its own.
    files.retain(|path| path.file_stem().unwrap() != "refusals");
    files.sort();
    let mut conversations = Vec::new();
    for path in files {
        let name = path.file_name().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        // An empty line stands between connections.
        let parts = text.split("\n\n").map(|part| part.lines().filter(|line| !line.is_empty()).map(message));
        conversations.extend(parts.map(|messages| (name.to_owned(), messages.collect())));
    }
    conversations
}

fn message(line: &str) -> (Direction, Vec<u8>) {
    let direction = if line.starts_with('>') { Direction::ToDaemon } else { Direction::FromDaemon };
    (direction, unhex(&line[1..]))
}

/// The bytes that hexadecimal digits stand for.
pub fn unhex(digits: &str) -> Vec<u8> {
    let digits: Vec<u32> = digits.trim().chars().map(|digit| digit.to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| (pair[0] * 16 + pair[1]) as u8).collect()
}
