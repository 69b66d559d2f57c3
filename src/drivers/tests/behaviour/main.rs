//! What every driver has to do alike: one suite, run on each driver by its URI.
//!
//! [`subjects`] is the table of drivers; a file per topic holds the cases. A case is a function that gets a
//! [`Lab`]: a connection to a host of its own, with a record of its events.
#![forbid(unsafe_code)]

mod collection;
mod config;
mod connection;
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
    ($($topic:ident: $($case:ident $(needs $need:ident)?),+ $(,)?;)*) => {
        mod tests {
            $(mod $topic {
                use crate::{Lab, SUBJECTS};
                $(#[test]
                fn $case() {
                    for subject in SUBJECTS {
                        $(if !subject.$need { continue; })?
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

cases! {
    connection:
        tells_about_itself,
        refuses_everything_once_closed,
        changes_nothing_when_read_only;
    collection:
        finds_domains,
        lists_by_what_holds,
        keeps_names_and_uuids_apart,
        says_what_is_wrong_with_xml,
        collects_statistics;
    lifecycle:
        lives_and_dies,
        starts_paused,
        goes_on_after_its_definition,
        vanishes_when_transient,
        dies_with_the_connection,
        needs_the_right_state,
        obeys_shutdown needs obeys_shutdown,
        reboots_as_described needs obeys_shutdown,
        gets_another_name,
        keeps_files_open;
    config:
        describes_itself,
        changes_its_definition,
        keeps_notes,
        refuses_wrong_notes,
        starts_with_the_host;
    resources:
        changes_memory,
        refuses_impossible_memory,
        limits_memory needs limits_memory,
        changes_vcpus,
        pins_vcpus needs pins_vcpus,
        uses_cpu_time;
    devices:
        talks_on_its_console needs has_console,
        takes_a_picture needs has_screen,
        presses_keys needs has_screen,
        injects_an_interrupt;
    guest:
        has_a_clock needs has_agent,
        freezes_file_systems needs has_agent;
}
