//! Makes the fuzz targets' first corpus from the recorded conversations. Run by hand before fuzzing.

use std::fs;
use std::path::Path;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (frames, bodies) = (root.join("corpus/frames"), root.join("corpus/bodies"));
    fs::create_dir_all(&frames).unwrap();
    fs::create_dir_all(&bodies).unwrap();
    let mut count = 0;
    for entry in fs::read_dir(root.join("../tests/captures")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        for line in fs::read_to_string(path).unwrap().lines() {
            let Some(bytes) = line.get(1..).and_then(unhex).filter(|bytes| bytes.len() >= 28) else {
                continue;
            };
            count += 1;
            fs::write(frames.join(count.to_string()), [&[40], &bytes[..]].concat()).unwrap();
            // Bytes 14 and 15 are the procedure's number, byte 19 is the kind: 1 for a reply.
            let body = [&bytes[14..16], &bytes[19..20], &bytes[28..]].concat();
            fs::write(bodies.join(count.to_string()), body).unwrap();
        }
    }
    println!("{count} messages");
}

fn unhex(digits: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = digits.chars().map(|digit| digit.to_digit(16)).collect();
    Some(digits?.chunks_exact(2).map(|pair| (pair[0] * 16 + pair[1]) as u8).collect())
}
