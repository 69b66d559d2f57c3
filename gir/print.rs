//! `virgo-gir`: prints files generated from the API description.
#![allow(clippy::disallowed_methods, reason = "a program for people who know what they type")]

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use virgo::{Connection, ConnectionFlags};
use virgo_operations::{Driver, all_events};

const USAGE: &str =
    "usage: virgo-gir header | annotate GIR | python | stubs | javascript | typescript | vala METADATA |
  support
  header         prints the C header
  python         prints the overrides for PyGObject; stubs, the types for Python's type checkers
  javascript     prints the overrides for GJS; typescript, the types for TypeScript
  vala METADATA  prints the metadata for vapigen: the file, and what is known from the sources
  annotate GIR   prints the GIR with asynchronous functions tied to their finish functions
  support        prints which driver carries out which operation, as it says itself when opened";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let printed = match arguments[..] {
        ["header"] => Ok(virgo_gir::header(&virgo::namespace())),
        ["annotate", gir] => std::fs::read_to_string(gir).and_then(|gir| virgo_gir::annotate(&gir)),
        ["python"] => Ok(virgo_bindings::python(&virgo::namespace())),
        ["stubs"] => Ok(virgo_bindings::stubs(&virgo::namespace())),
        ["javascript"] => Ok(virgo_bindings::javascript(&virgo::namespace())),
        ["typescript"] => Ok(virgo_bindings::typescript(&virgo::namespace())),
        ["vala", metadata] => {
            std::fs::read_to_string(metadata).map(|text| text + &virgo_bindings::vala(&virgo::namespace()))
        }
        ["support"] => support(),
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

/// Prints the table of operations and drivers.
fn support() -> io::Result<String> {
    let root = std::env::temp_dir().join(format!("virgo-support-{}", std::process::id()));
    let uris = ["test:///default".to_owned(), format!("qemu:///embed?root={}", root.display())];
    let open = |uri: &String| {
        futures_lite::future::block_on(Connection::open(Some(uri), ConnectionFlags::empty()))
            .map_err(|e| io::Error::other(format!("{uri}: {e}")))
    };
    let connections = uris.iter().map(open).collect::<io::Result<Vec<_>>>();
    let _ = std::fs::remove_dir_all(&root);
    let connections = connections?;

    let mut table = String::from(
        "# Operations and drivers\n\nPrinted by `virgo-gir support`: what the drivers have bodies for.\n",
    );
    for topic in <dyn Driver>::TOPICS {
        let _ =
            write!(table, "\n## {}\n\n| method | libvirt | test | qemu |\n|---|---|---|---|\n", topic.name);
        for operation in topic.operations {
            let name = format!("{}.{}", topic.class, operation.name);
            let libvirt = operation.libvirt.map(|f| format!("`{f}`")).unwrap_or_default();
            let marks = connections.iter().map(|c| {
                if c.supports(topic.class, operation.name).is_ok_and(|it| it) { " ✓ |" } else { "  |" }
            });
            let _ = writeln!(table, "| `{name}` | {libvirt} |{}", marks.collect::<String>());
        }
    }
    table.push_str(
        "\n## Events\n\n| signal | libvirt | procedure | to clients without callback IDs |\n|---|---|---|---|\n",
    );
    for event in all_events() {
        let carrier = event.announcement;
        let kind = event.kind.map(|kind| format!(" ({kind})")).unwrap_or_default();
        let twin = carrier.twin.map(|twin| format!("`{}`", twin.name)).unwrap_or_default();
        let _ = writeln!(
            table,
            "| `{}::{}` | `{}`{kind} | `{}` | {twin} |",
            event.class, event.signal, carrier.name, carrier.procedure.name
        );
    }
    Ok(table)
}
