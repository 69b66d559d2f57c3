//! What every driver has to do alike: one suite, run on each driver by its URI.
//!
//! [`subjects`] is the table of drivers; a file per topic holds the cases. A case is a function that gets a
//! [`Lab`]: a connection to a host of its own, with a record of its events.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]
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
mod networks;
mod resources;
mod storage_data;
mod storage_pools;
mod storage_volumes;
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
// Of its networks, it words errors otherwise, stops one that is stopped, and has a transient one start with the host:
// says_what_is_wrong_with_networks.
// Of its storage, which in version 9.0.0 holds nothing:
// - it words errors otherwise: says_what_is_wrong_with_pools, says_what_is_wrong_with_volumes; and has other codes
//   where there is no room and where a name is taken, which the cases know;
// - it does not find pools by their folders, nor tell which it can have: finds_pools_by_their_folder,
//   says_which_pools_it_can_have; and builds none before they start: builds_before_it_starts;
// - it gives only one description of a pool: pools_go_on_after_their_definition;
// - a pool that is deleted keeps its volumes: goes_with_the_storage_of_a_pool; a copy may be smaller than its source, is
//   always in the same pool and shares no blocks: copies_are_no_smaller; and every volume has to have a capacity:
//   takes_the_size_of_a_backing_store.
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
        validates_if_asked,
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
    storage_pools:
        finds_pools needs has_storage,
        finds_pools_by_their_folder needs has_storage needs is_like_qemu,
        lists_pools_by_what_holds needs has_storage,
        pools_live_and_die needs has_storage,
        pools_vanish_when_transient needs has_storage,
        pools_need_the_right_state needs has_storage,
        pools_start_with_the_host needs has_storage,
        keeps_pools_apart needs has_storage,
        pools_go_on_after_their_definition needs has_storage needs is_like_qemu,
        builds_before_it_starts needs has_storage needs is_like_qemu,
        describes_pools needs has_storage,
        says_which_pools_it_can_have needs has_storage needs is_like_qemu,
        finds_sources_of_pools needs has_storage,
        says_what_is_wrong_with_pools needs has_storage needs is_like_qemu,
        changes_no_storage_when_read_only needs has_storage;
    networks:
        finds_networks needs has_networks,
        lists_networks_by_what_holds needs has_networks,
        networks_live_and_die needs has_networks,
        networks_vanish_when_transient needs has_networks,
        keeps_networks_apart needs has_networks,
        says_what_is_wrong_with_networks needs has_networks needs is_like_qemu,
        updates_networks needs has_networks,
        changes_no_networks_when_read_only needs has_networks;
    storage_volumes:
        volumes_come_and_go needs has_storage,
        volumes_outlive_a_stop needs has_storage,
        goes_with_the_storage_of_a_pool needs has_storage needs is_like_qemu,
        copies_a_volume needs has_storage,
        copies_are_no_smaller needs has_storage needs is_like_qemu,
        has_no_room needs has_storage,
        keeps_volumes_apart needs has_storage,
        changes_the_size_of_a_volume needs has_volume_data,
        takes_the_size_of_a_backing_store needs has_storage needs is_like_qemu,
        says_what_is_wrong_with_volumes needs has_storage needs is_like_qemu;
    storage_data:
        gives_back_what_it_got needs has_volume_data,
        goes_on_where_a_file_is needs has_volume_data,
        refuses_what_is_beyond_the_end needs has_volume_data,
        keeps_holes needs has_volume_data,
        takes_pipes needs has_volume_data,
        streams_what_it_holds needs has_volume_data,
        fails_to_close_what_is_too_much needs has_volume_data,
        goes_while_it_is_written needs has_volume_data,
        lets_go_of_what_is_cancelled needs has_volume_data,
        overwrites_what_is_wiped needs has_volume_data,
        copies_what_a_volume_holds needs has_volume_data,
        forgets_what_is_cut_off needs has_volume_data;
}
