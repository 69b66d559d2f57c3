//! Arguments, results and messages of all procedures: the generated types decode the bytes made from the
//! description, and encode to the same. The bytes are in `golden/`; `VIRGO_BLESS=1` rewrites them.

#[path = "../generate/parse.rs"]
#[allow(dead_code)]
mod parse;
mod sample;

use std::fmt::Write;
use std::path::Path;

use sample::{Fill, Protocol};
use virgo_wire::program::{BodyCodec, BodyCodecs, Kind, ProcedureInfo};
use virgo_wire::{admin, lxc, qemu, remote};

fn body_codecs(program: &str, number: i32) -> &'static BodyCodecs {
    match program {
        "remote" => remote::Procedure::from_number(number).unwrap().body_codecs(),
        "qemu" => qemu::Procedure::from_number(number).unwrap().body_codecs(),
        "lxc" => lxc::Procedure::from_number(number).unwrap().body_codecs(),
        _ => admin::Procedure::from_number(number).unwrap().body_codecs(),
    }
}

fn of_role(shapes: &BodyCodecs, role: &str) -> BodyCodec {
    if role == "ret" { shapes.answer } else { shapes.sent }
}

#[test]
fn all_bodies_round_trip() {
    let protocol = Protocol::read();
    let fills = [Fill::Full, Fill::Empty].into_iter().chain((0..20).map(Fill::Random));
    for fill in fills {
        for (program, procedure) in protocol.procedures() {
            for role in &procedure.roles {
                let body = protocol.body(program, procedure, role, fill);
                let what = format!("{program} {} {role}", procedure.name);
                let recoded = (of_role(body_codecs(program, procedure.number), role).recode)(&body);
                let recoded = recoded.unwrap_or_else(|error| panic!("{what}: {error}"));
                assert_eq!((recoded.unused, recoded.bytes), (0, body), "{what}");
            }
        }
    }
}

#[test]
fn every_truncated_body_is_an_error() {
    let protocol = Protocol::read();
    for (program, procedure) in protocol.procedures() {
        for role in &procedure.roles {
            let body = protocol.body(program, procedure, role, Fill::Full);
            let shape = of_role(body_codecs(program, procedure.number), role);
            for length in 0..body.len() {
                assert!((shape.recode)(&body[..length]).is_err(), "{} cut to {length}", procedure.name);
            }
        }
    }
}

#[test]
fn bodies_match_the_golden_files() {
    let protocol = Protocol::read();
    for name in sample::PROGRAMS {
        let mut text = String::new();
        for (program, procedure) in protocol.procedures() {
            for role in procedure.roles.iter().filter(|_| program == name) {
                let body = protocol.body(program, procedure, role, Fill::Full);
                let recoded = (of_role(body_codecs(program, procedure.number), role).recode)(&body).unwrap();
                write!(text, "{} {} {role} ", procedure.number, procedure.name).unwrap();
                recoded.bytes.iter().for_each(|byte| write!(text, "{byte:02x}").unwrap());
                text.push('\n');
            }
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.txt"));
        if std::env::var_os("VIRGO_BLESS").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let present = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(present == text, "{} differs; VIRGO_BLESS=1 writes it anew", path.display());
    }
}

#[test]
fn the_programs_are_complete() {
    let counts: Vec<_> = [&remote::PROGRAM, &qemu::PROGRAM, &lxc::PROGRAM, &admin::PROGRAM]
        .map(|program| (program.number, program.version, program.procedures.len()))
        .into();
    let expected = [(0x2000_8086, 1, 456), (0x2000_8087, 1, 7), (0x0006_8000, 1, 1), (0x0690_0690, 1, 20)];
    assert_eq!(counts, expected);
    for (index, info) in remote::PROCEDURES.iter().enumerate() {
        assert_eq!(info.number as usize, index + 1, "numbers have no gaps");
    }
    let events = remote::PROCEDURES.iter().filter(|info| info.kind == Kind::Event).count();
    let high = remote::PROCEDURES.iter().filter(|info| info.high_priority).count();
    let streams = remote::PROCEDURES.iter().filter(|info| info.stream.is_some()).count();
    let before: Vec<_> =
        remote::PROCEDURES.iter().filter(|info| info.before_authentication).map(|info| info.number).collect();
    assert_eq!((events, high, streams), (55, 185, 8));
    assert_eq!(before, [66, 67, 68, 69, 70]);
}

#[test]
fn every_procedure_has_a_version() {
    for program in [&remote::PROGRAM, &qemu::PROGRAM, &lxc::PROGRAM, &admin::PROGRAM] {
        let since = |info: &ProcedureInfo| info.since.unwrap_or_else(|| panic!("{} is of no age", info.name));
        let versions: Vec<_> = program.procedures.iter().map(since).collect();
        // New procedures are appended; only one of the admin program is older than its number.
        assert!(program.name == "admin" || versions.is_sorted(), "{versions:?}");
    }
    assert_eq!(remote::Procedure::ConnectGetDomainCapabilities.info().since, Some((1, 2, 7)));
}

#[test]
fn procedures_that_only_read_are_quick() {
    use remote::Procedure::*;
    for quick in [
        DomainGetXmlDesc,
        DomainGetInfo,
        DomainGetState,
        ConnectGetAllDomainStats,
        ConnectOpen,
        // Whatever a flag changes.
        DomainGetVcpusFlags,
        DomainInterfaceAddresses,
        // Brief changes.
        DomainSuspend,
        DomainResume,
        DomainSetMetadata,
    ] {
        assert!(quick.info().is_quick(), "{quick:?}");
    }
    for slow in [
        DomainCreate,
        DomainShutdown,
        StorageVolDownload,
        DomainMigratePerform3,
        DomainSetSchedulerParameters,
        DomainSetVcpusFlags,
        StorageVolWipe,
    ] {
        assert!(!slow.info().is_quick(), "{slow:?}");
    }
}
