//! What every driver has to do alike: one suite, run on each driver by its URI.
//!
//! [`subjects`] is the table of drivers; a file per topic holds the cases. A case is a function that gets a
//! [`Lab`]: a connection to a host of its own, with a record of its events.
#![forbid(unsafe_code)]

mod collection;
mod config;
mod connection;
#[path = "../daemon/mod.rs"]
mod daemon;
mod devices;
mod guest;
mod lab;
mod lifecycle;
mod resources;
mod subjects;

use lab::Lab;
use subjects::SUBJECTS;

/// Makes a test of each case, which runs it on every subject that has what the case needs.
macro_rules! cases {
    ($($topic:ident: $($case:ident $(needs $need:ident)*),+ $(,)?;)*) => {
        mod tests {
            $(mod $topic {
                use crate::{Lab, SUBJECTS};
                $(#[test]
                fn $case() {
                    for subject in SUBJECTS {
                        $(if !subject.$need { continue; })*
                        if let Some(missing) = (subject.missing)() {
                            eprintln!("skipped on {}: {missing}", subject.name);
                            continue;
                        }
                        eprintln!("on {}", subject.name);
                        crate::$topic::$case(&Lab::open(subject));
                    }
                })+
            })*
        }
    };
}

// Those that need `is_like_qemu` find libvirt's own test driver different:
// - it words errors otherwise: tells_about_itself, says_what_is_wrong_with_xml, gets_another_name,
//   refuses_impossible_memory, freezes_file_systems; or has other codes: needs_the_right_state, presses_keys;
// - it takes fewer flags: starts_paused, obeys_shutdown, dies_with_the_connection, pins_vcpus, limits_memory;
// - it lets pass what makes no sense: goes_on_after_its_definition, starts_with_the_host, takes_a_picture,
//   has_a_clock; counts the time of a domain that is off: uses_cpu_time; ignores files: keeps_files_open;
// - it collects the state only: collects_statistics; and writes other quotes: keeps_notes.
cases! {
    connection:
        tells_about_itself needs is_like_qemu,
        refuses_everything_once_closed,
        changes_nothing_when_read_only;
    collection:
        finds_domains,
        lists_by_what_holds,
        keeps_names_and_uuids_apart,
        says_what_is_wrong_with_xml needs is_like_qemu,
        collects_statistics needs is_like_qemu;
    lifecycle:
        lives_and_dies,
        starts_paused needs is_like_qemu,
        goes_on_after_its_definition needs is_like_qemu,
        vanishes_when_transient,
        dies_with_the_connection needs is_like_qemu,
        needs_the_right_state needs is_like_qemu,
        obeys_shutdown needs obeys_shutdown needs is_like_qemu,
        reboots_as_described needs obeys_shutdown,
        gets_another_name needs is_like_qemu,
        keeps_files_open needs is_like_qemu;
    config:
        describes_itself,
        changes_its_definition,
        keeps_notes needs is_like_qemu,
        refuses_wrong_notes,
        starts_with_the_host needs is_like_qemu;
    resources:
        changes_memory,
        refuses_impossible_memory needs is_like_qemu,
        limits_memory needs limits_memory needs is_like_qemu,
        changes_vcpus,
        pins_vcpus needs pins_vcpus needs is_like_qemu,
        uses_cpu_time needs is_like_qemu;
    devices:
        talks_on_its_console needs has_console,
        takes_a_picture needs has_screen needs is_like_qemu,
        presses_keys needs has_screen needs is_like_qemu,
        injects_an_interrupt;
    guest:
        has_a_clock needs has_agent needs is_like_qemu,
        freezes_file_systems needs has_agent needs is_like_qemu;
}
