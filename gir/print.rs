//! `virgo-gir`: prints what is made from the API's description.
use std::io::{self, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: virgo-gir header | annotate GIR
  header         prints the C header
  annotate GIR   prints the GIR with asynchronous functions tied to their finish functions";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let printed = match arguments[..] {
        ["header"] => Ok(virgo_gir::header(&virgo::namespace())),
        ["annotate", gir] => std::fs::read_to_string(gir).map(|gir| virgo_gir::annotate(&gir)),
        _ => Err(io::Error::other(USAGE)),
    };
    match printed.and_then(|text| io::stdout().write_all(text.as_bytes())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
