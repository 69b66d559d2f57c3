//! What every driver has to do alike: one suite, run on each driver by its URI.
//!
//! [`subjects`] is the table of drivers; a file per topic holds the cases. A case is a function that gets a
//! [`Lab`]: a connection to a host of its own, with a record of its events.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]
#![forbid(unsafe_code)]

mod checkpoints;
mod collection;
mod config;
mod connection;
mod devices;
mod guest;
mod hardware;
mod interfaces;
mod lab;
mod lifecycle;
mod network_ports;
mod networks;
mod node_devices;
mod nw_filters;
mod qemu_monitor;
mod read_only;
mod resources;
mod secrets;
mod snapshots;
mod storage_data;
mod storage_pools;
mod storage_volumes;
mod subjects;

use std::panic::catch_unwind;

use lab::Lab;
use subjects::Subject;

/// Makes a test of each case, which runs it on every subject that has what the case needs.
///
/// A case that `differs` is expected to fail on libvirt's own test driver, for the reason given; the day it passes
/// there, the test fails.
macro_rules! cases {
    ($($topic:ident: $($case:ident $(needs $need:ident)* $(differs $why:literal)?),+ $(,)?;)*) => {
        mod tests {
            $(mod $topic {
                use crate::subjects::SUBJECTS;
                $(#[test]
                fn $case() {
                    for subject in SUBJECTS {
                        $(if !subject.$need { continue; })*
                        let differs = None$(.or(Some($why)))?;
                        crate::run(subject, differs, crate::$topic::$case);
                    }
                })+
            })*
        }
    };
}

/// Runs a case on a subject.
fn run(subject: &'static Subject, differs: Option<&str>, case: fn(&Lab)) {
    if let Some(missing) = (subject.missing)() {
        return virgo_testkit::skip_part(subject.name, missing);
    }
    eprintln!("on {}", subject.name);
    let Some(why) = differs.filter(|_| !subject.is_like_qemu) else { return case(&Lab::open(subject)) };
    let ended = catch_unwind(|| case(&Lab::open(subject)));
    assert!(ended.is_err(), "this case passes on {} now, which differed: {why}", subject.name);
}

cases! {
    connection:
        tells_about_itself differs "it words errors otherwise",
        says_how_it_is_protected,
        refuses_everything_once_closed,
        changes_nothing_when_read_only;
    read_only:
        only_looks_when_read_only;
    collection:
        finds_domains,
        lists_by_what_holds,
        keeps_names_and_uuids_apart,
        says_what_is_wrong_with_xml differs "it words errors otherwise",
        collects_statistics differs "it collects the state only";
    lifecycle:
        lives_and_dies,
        starts_paused differs "it takes fewer flags",
        goes_on_after_its_definition differs "it lets pass what makes no sense",
        vanishes_when_transient,
        dies_with_the_connection differs "it takes fewer flags",
        needs_the_right_state differs "it has other error codes",
        obeys_shutdown needs obeys_shutdown differs "it takes fewer flags",
        reboots_as_described needs obeys_shutdown,
        tells_of_a_reset needs is_like_qemu,
        gets_another_name differs "it words errors otherwise",
        keeps_files_open differs "it ignores files";
    config:
        describes_itself,
        changes_its_definition,
        validates_if_asked,
        keeps_notes differs "it writes other quotes",
        refuses_wrong_notes,
        tells_of_notes needs is_like_qemu,
        starts_with_the_host differs "it lets pass what makes no sense";
    resources:
        changes_memory,
        has_the_memory_of_its_cells,
        refuses_impossible_memory differs "it words errors otherwise",
        limits_memory needs limits_memory differs "it takes fewer flags",
        changes_vcpus,
        pins_vcpus needs pins_vcpus differs "it takes fewer flags",
        uses_cpu_time differs "it counts the time of a domain that is off";
    devices:
        talks_on_its_console needs has_console,
        takes_a_picture needs has_screen differs "it lets pass what makes no sense",
        presses_keys needs has_screen differs "it has other error codes",
        injects_an_interrupt;
    guest:
        has_a_clock needs has_agent differs "it lets pass what makes no sense",
        freezes_file_systems needs has_agent differs "it words errors otherwise";
    hardware:
        attaches_and_detaches_devices needs changes_devices,
        changes_the_medium_of_a_drive needs changes_devices,
        counts_what_is_read_and_written needs has_figures differs "it has an older call for that only",
        counts_what_a_domain_does needs has_figures,
        tunes_domains needs has_figures,
        shares_out_cpu_time needs has_figures differs "it refuses a flag that libvirt adds by itself";
    qemu_monitor:
        tells_what_the_monitor_says needs has_qemu_monitor,
        says_what_is_wrong_with_watches needs has_qemu_monitor;
    storage_pools:
        finds_pools needs has_storage,
        finds_pools_by_their_folder needs has_storage differs "it does not find pools by their folders",
        lists_pools_by_what_holds needs has_storage,
        pools_live_and_die needs has_storage,
        pools_vanish_when_transient needs has_storage,
        pools_need_the_right_state needs has_storage,
        pools_start_with_the_host needs has_storage,
        keeps_pools_apart needs has_storage,
        pools_go_on_after_their_definition needs has_storage differs "it gives only one description of a pool",
        builds_before_it_starts needs has_storage differs "it builds no pool before it starts",
        describes_pools needs has_storage,
        says_which_pools_it_can_have needs has_storage differs "it does not tell which pools it can have",
        finds_sources_of_pools needs has_storage,
        says_what_is_wrong_with_pools needs has_storage differs "it words errors otherwise",
        changes_no_storage_when_read_only needs has_storage;
    networks:
        finds_networks needs has_networks,
        lists_networks_by_what_holds needs has_networks,
        networks_live_and_die needs has_networks,
        networks_vanish_when_transient needs has_networks,
        keeps_networks_apart needs has_networks,
        says_what_is_wrong_with_networks needs has_networks differs "it words errors otherwise",
        updates_networks needs has_networks,
        changes_no_networks_when_read_only needs has_networks;
    network_ports:
        finds_ports needs has_network_ports,
        ports_go_with_their_network needs has_network_ports,
        limits_the_traffic_of_ports needs has_network_ports,
        says_what_is_wrong_with_ports needs has_network_ports,
        gives_out_addresses needs has_network_ports;
    node_devices:
        finds_node_devices needs has_node_devices,
        tells_what_is_in_capabilities needs has_node_devices differs "it tells the outer ones only",
        lists_node_devices_by_what_they_are needs has_node_devices,
        node_devices_come_and_go needs has_node_devices,
        finds_scsi_hosts_by_their_wide_names needs has_node_devices differs "it does not find them so",
        node_devices_stay_when_defined needs has_node_devices differs "it defines none",
        lets_go_of_node_devices needs has_node_devices differs "it lets go of none",
        says_what_is_wrong_with_node_devices needs has_node_devices,
        changes_no_node_devices_when_read_only needs has_node_devices;
    secrets:
        finds_secrets needs has_secrets,
        lists_secrets_by_what_holds needs has_secrets,
        secrets_live_and_die needs has_secrets,
        keeps_values needs has_secrets,
        keeps_secrets_apart needs has_secrets,
        says_what_is_wrong_with_secrets needs has_secrets,
        shows_no_values_when_read_only needs has_secrets;
    nw_filters:
        finds_nw_filters needs has_nw_filters,
        keeps_nw_filters_apart needs has_nw_filters,
        binds_nw_filters needs has_nw_filters,
        nw_filters_stay_while_others_need_them needs has_nw_filters,
        says_what_is_wrong_with_nw_filters needs has_nw_filters,
        changes_no_nw_filters_when_read_only needs has_nw_filters;
    interfaces:
        finds_interfaces needs has_interfaces,
        interfaces_go_up_and_down needs has_interfaces,
        takes_back_changes_of_interfaces needs has_interfaces,
        interfaces_are_up_again_when_changes_are_taken_back needs has_interfaces differs "it forgets what was up",
        says_what_is_wrong_with_interfaces needs has_interfaces,
        changes_no_interfaces_when_read_only needs has_interfaces;
    snapshots:
        snapshots_come_and_go needs has_snapshots,
        names_snapshots_that_have_no_name needs has_snapshots,
        children_outlive_their_parents needs has_snapshots,
        lists_snapshots_by_what_holds needs has_snapshots,
        reverts_to_what_was needs has_snapshots,
        reverts_the_definition_with_the_run needs has_snapshots,
        halts_after_a_snapshot needs has_snapshots,
        snapshots_go_with_their_domain needs has_snapshots,
        defines_snapshots_again needs has_snapshots,
        says_what_is_wrong_with_snapshots needs has_snapshots,
        changes_no_snapshots_when_read_only needs has_snapshots,
        has_a_thousand_snapshots needs has_snapshots;
    checkpoints:
        checkpoints_come_and_go needs has_snapshots,
        keeps_the_order_of_checkpoints needs has_snapshots,
        checkpoints_need_a_domain_that_runs needs has_snapshots,
        has_no_checkpoints_beside_snapshots needs has_snapshots,
        defines_checkpoints_again needs has_snapshots,
        says_what_is_wrong_with_checkpoints needs has_snapshots,
        changes_no_checkpoints_when_read_only needs has_snapshots;
    storage_volumes:
        volumes_come_and_go needs has_storage,
        volumes_outlive_a_stop needs has_storage,
        goes_with_the_storage_of_a_pool needs has_storage differs "a pool that is deleted keeps its volumes",
        copies_a_volume needs has_storage,
        copies_are_no_smaller needs has_storage differs "a copy may be smaller than its source, is always in the same pool and shares no blocks",
        has_no_room needs has_storage,
        keeps_volumes_apart needs has_storage,
        changes_the_size_of_a_volume needs has_volume_data,
        takes_the_size_of_a_backing_store needs has_storage differs "every volume has to have a capacity",
        says_what_is_wrong_with_volumes needs has_storage differs "it words errors otherwise";
    storage_data:
        gives_back_what_it_got needs has_volume_data,
        tells_how_far_it_is needs has_volume_data,
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
