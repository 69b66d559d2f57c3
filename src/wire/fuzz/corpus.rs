//! Makes the initial corpus of the fuzz targets from the recorded conversations, in the given directory: each
//! message, and sequences of messages of one side.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Number of consecutive messages in one input.
const IN_A_ROW: usize = 6;
/// Maximum size of an input. Short ones are tried more often.
const LONGEST: usize = 1 << 12;

fn main() {
    let folder = std::env::args_os().nth(1).expect("corpus FOLDER");
    let folder = Path::new(&folder);
    let (frames, bodies) = (folder.join("frames"), folder.join("bodies"));
    fs::create_dir_all(&frames).unwrap();
    fs::create_dir_all(&bodies).unwrap();
    let captures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/captures");
    let mut files: Vec<_> = fs::read_dir(captures).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let mut count = 0;
    for path in files {
        for conversation in fs::read_to_string(path).unwrap().split("\n\n") {
            for side in ['>', '<'] {
                let said = conversation.lines().filter_map(|line| unhex(line.strip_prefix(side)?));
                let said: Vec<_> = said.filter(|bytes| bytes.len() >= 28 && bytes.len() <= LONGEST).collect();
                for message in &said {
                    count += 1;
                    fs::write(bodies.join(format!("{count:04}")), body(message)).unwrap();
                }
                for (number, row) in said.chunks(IN_A_ROW).enumerate() {
                    let mut input = renumbered(row);
                    input.truncate(LONGEST);
                    // Split in the middle; every other one with a descriptor.
                    input.splice(0..0, [128, number as u8 & 1]);
                    fs::write(frames.join(format!("{count:04}-{number:03}")), input).unwrap();
                }
            }
        }
    }
    assert!(count > 1000, "only {count} messages were found");
}

/// Offsets: 4–7 program, 14–15 low half of the procedure, 19 low byte of the type (1 is a reply).
fn body(message: &[u8]) -> Vec<u8> {
    let program = match message[4..8] {
        [0x20, 0, 0x80, 0x87] => 1,
        [0, 0x06, 0x80, 0] => 2,
        [0x06, 0x90, 0x06, 0x90] => 3,
        _ => 0,
    };
    [&message[14..16], &[program << 1 | message[19] & 1], &message[28..]].concat()
}

/// Concatenates messages with the serials 0, 1, 2 … (offset 20–23).
fn renumbered(row: &[Vec<u8>]) -> Vec<u8> {
    let mut serials = HashMap::new();
    let mut all = vec![];
    for message in row {
        let mut message = message.clone();
        // Events (type 2) belong to no call.
        if message[19] != 2 {
            let next = serials.len() as u32;
            let serial = *serials.entry(message[20..24].to_vec()).or_insert(next);
            message[20..24].copy_from_slice(&serial.to_be_bytes());
        }
        all.extend(message);
    }
    all
}

fn unhex(digits: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = digits.chars().map(|digit| digit.to_digit(16)).collect();
    Some(digits?.chunks_exact(2).map(|pair| (pair[0] * 16 + pair[1]) as u8).collect())
}
