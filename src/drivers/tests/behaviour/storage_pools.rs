//! The storage pools of a connection.

use virgo_operations::{
    ConnectionFlags, ErrorCode, Event, StoragePoolBuildFlags as BuildFlags,
    StoragePoolCreateFlags as CreateFlags, StoragePoolDefineFlags as DefineFlags,
    StoragePoolDeleteFlags as DeleteFlags, StoragePoolEvent as Happened, StoragePoolListFlags as List,
    StoragePoolState as State, StoragePoolXmlFlags as XmlFlags, StorageVolumeCreateFlags, handle, record,
};

use crate::lab::{Lab, refused, wait};

const NO_UUID: &str = "00000000-0000-4000-8000-000000000000";

/// How large a made-up pool is.
pub const ROOM: u64 = 100 << 30;

pub fn xml(name: &str) -> String {
    format!("<pool type='dir'><name>{name}</name><target><path>/pools/{name}</path></target></pool>")
}

#[track_caller]
pub fn define(lab: &Lab, name: &str) -> record::StoragePool {
    wait(lab.storage_collection().define_storage_pool(&xml(name), DefineFlags::empty())).unwrap()
}

/// Defines a pool and starts it, and forgets the events of that.
#[track_caller]
pub fn start(lab: &Lab, name: &str) -> record::StoragePool {
    let pool = define(lab, name);
    wait(lab.storage_pool_lifecycle().start(&pool, CreateFlags::empty())).unwrap();
    lab.forget_events();
    wait(lab.storage_collection().lookup_storage_pool_by_name(name)).unwrap()
}

#[track_caller]
fn state(lab: &Lab, pool: &handle::StoragePool) -> State {
    let found = wait(lab.storage_collection().lookup_storage_pool_by_name(&pool.name)).unwrap();
    assert_eq!(
        (found.uuid, found.state),
        (pool.uuid, wait(lab.storage_pool_lifecycle().fetch_info(pool)).unwrap().state)
    );
    found.state
}

/// A driver may ask to be told of pools only once somebody wants to know of them.
#[track_caller]
fn begin_to_listen(lab: &Lab) {
    wait(lab.storage_collection().list_all_storage_pools(List::empty())).unwrap();
    lab.forget_events();
}

pub fn finds_pools(lab: &Lab) {
    let pool = define(lab, "a");
    assert_eq!(wait(lab.storage_collection().lookup_storage_pool_by_name("a")).unwrap().uuid, pool.uuid);
    let plain = pool.uuid.simple().to_string();
    assert_eq!(wait(lab.storage_collection().lookup_storage_pool_by_uuid(&plain)).unwrap().name, "a");
    refused(wait(lab.storage_collection().lookup_storage_pool_by_name("b")), ErrorCode::NoStoragePool, "'b'");
    refused(
        wait(lab.storage_collection().lookup_storage_pool_by_uuid(NO_UUID)),
        ErrorCode::NoStoragePool,
        NO_UUID,
    );
    refused(wait(lab.storage_collection().lookup_storage_pool_by_uuid("66")), ErrorCode::InvalidArg, "'66'");
}

pub fn finds_pools_by_their_folder(lab: &Lab) {
    let pool = define(lab, "a");
    let find = |path| wait(lab.storage_collection().lookup_storage_pool_by_target_path(path));
    refused(find("/pools/a"), ErrorCode::NoStoragePool, "/pools/a");
    wait(lab.storage_pool_lifecycle().start(&pool, CreateFlags::empty())).unwrap();
    assert_eq!(find("/pools/a").unwrap().uuid, pool.uuid);
    assert_eq!(find("//pools/a/").unwrap().uuid, pool.uuid);
    refused(find("pools/a"), ErrorCode::NoStoragePool, "pools/a");
    refused(find("/pools"), ErrorCode::NoStoragePool, "/pools");
}

pub fn lists_pools_by_what_holds(lab: &Lab) {
    let off = define(lab, "off");
    wait(lab.storage_pool_lifecycle().set_autostart(&off, true)).unwrap();
    start(lab, "on");
    wait(lab.storage_collection().create_storage_pool(&xml("transient"), CreateFlags::empty())).unwrap();
    let group = "<pool type='logical'><name>vg</name></pool>";
    wait(lab.storage_collection().define_storage_pool(group, DefineFlags::empty())).unwrap();
    for (flags, expected) in [
        (List::empty(), &["off", "on", "transient", "vg"][..]),
        (List::ACTIVE, &["on", "transient"]),
        (List::INACTIVE, &["off", "vg"]),
        (List::ACTIVE | List::INACTIVE, &["off", "on", "transient", "vg"]),
        (List::PERSISTENT, &["off", "on", "vg"]),
        (List::TRANSIENT, &["transient"]),
        (List::AUTOSTART, &["off"]),
        (List::NO_AUTOSTART | List::PERSISTENT, &["on", "vg"]),
        (List::DIR | List::INACTIVE, &["off"]),
        (List::LOGICAL, &["vg"]),
        (List::LOGICAL | List::DIR | List::ACTIVE, &["on", "transient"]),
        (List::NETFS, &[]),
    ] {
        let pools = wait(lab.storage_collection().list_all_storage_pools(flags)).unwrap();
        let mut names: Vec<_> = pools.iter().map(|pool| pool.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{flags:?}");
    }
}

pub fn pools_live_and_die(lab: &Lab) {
    begin_to_listen(lab);
    let pool = define(lab, "a");
    assert!(pool.persistent && !pool.autostart);
    assert_eq!(pool.state, State::Inactive);
    wait(lab.storage_pool_lifecycle().build(&pool, BuildFlags::empty())).unwrap();
    lab.expect_pool_events(&[Happened::Defined, Happened::Created]);
    assert_eq!(state(lab, &pool), State::Inactive);

    wait(lab.storage_pool_lifecycle().start(&pool, CreateFlags::empty())).unwrap();
    let events = lab.expect_pool_events(&[Happened::Started]);
    let started = events.iter().find_map(|event| match event {
        Event::StoragePool(record, Some(Happened::Started)) => Some(record.clone()),
        _ => None,
    });
    let started = started.unwrap();
    assert_eq!((started.uuid, started.state), (pool.uuid, State::Running));
    assert_eq!((started.capacity, started.allocation, started.available), (ROOM, 0, ROOM));
    assert_eq!(state(lab, &pool), State::Running);
    wait(lab.storage_pool_lifecycle().refresh(&pool)).unwrap();
    lab.expect_pool_events(&[Happened::Refreshed]);

    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    assert_eq!(state(lab, &pool), State::Inactive);
    wait(lab.storage_pool_lifecycle().delete(&pool, DeleteFlags::empty())).unwrap();
    lab.expect_pool_events(&[Happened::Stopped, Happened::Deleted]);
    wait(lab.storage_pool_lifecycle().undefine(&pool)).unwrap();
    let events = lab.expect_pool_events(&[Happened::Undefined]);
    let Some(Event::StoragePoolGone(record, _)) = events.last() else { panic!("{events:?}") };
    assert_eq!((record.uuid, record.state, record.persistent), (pool.uuid, State::Inactive, false));
    for gone in [
        wait(lab.storage_pool_lifecycle().start(&pool, CreateFlags::empty())),
        wait(lab.storage_pool_lifecycle().destroy(&pool)),
        wait(lab.storage_pool_lifecycle().undefine(&pool)),
        wait(lab.storage_pool_lifecycle().fetch_info(&pool)).map(drop),
        wait(lab.storage_pool_lifecycle().fetch_xml(&pool, XmlFlags::empty())).map(drop),
        wait(lab.storage_pool_volumes().list_all_volumes(&pool)).map(drop),
    ] {
        refused(gone, ErrorCode::NoStoragePool, "a");
    }
    let left = wait(lab.storage_collection().list_all_storage_pools(List::empty())).unwrap();
    assert!(left.is_empty(), "{left:?}");
}

pub fn pools_vanish_when_transient(lab: &Lab) {
    begin_to_listen(lab);
    let pool = wait(lab.storage_collection().create_storage_pool(&xml("a"), CreateFlags::empty())).unwrap();
    assert_eq!((pool.state, pool.persistent), (State::Running, false));
    refused(wait(lab.storage_pool_lifecycle().set_autostart(&pool, true)), ErrorCode::InvalidArg, "");
    refused(wait(lab.storage_pool_lifecycle().undefine(&pool)), ErrorCode::OperationInvalid, "a");
    lab.expect_pool_events(&[Happened::Started]);
    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    let events = lab.expect_pool_events(&[Happened::Stopped]);
    assert!(matches!(events.last(), Some(Event::StoragePoolGone(..))), "{events:?}");
    refused(wait(lab.storage_collection().lookup_storage_pool_by_name("a")), ErrorCode::NoStoragePool, "'a'");
}

pub fn pools_need_the_right_state(lab: &Lab) {
    let off = define(lab, "off");
    let volume = "<volume><name>v</name><capacity>1</capacity></volume>";
    for invalid in [
        wait(lab.storage_pool_lifecycle().destroy(&off)),
        wait(lab.storage_pool_lifecycle().refresh(&off)),
        wait(lab.storage_pool_volumes().list_all_volumes(&off)).map(drop),
        wait(lab.storage_pool_volumes().lookup_volume_by_name(&off, "v")).map(drop),
        wait(lab.storage_pool_volumes().create_volume(&off, volume, StorageVolumeCreateFlags::empty()))
            .map(drop),
    ] {
        refused(invalid, ErrorCode::OperationInvalid, "not active");
    }
    let on = start(lab, "on");
    for invalid in [
        wait(lab.storage_pool_lifecycle().start(&on, CreateFlags::empty())),
        wait(lab.storage_pool_lifecycle().build(&on, BuildFlags::empty())),
        wait(lab.storage_pool_lifecycle().delete(&on, DeleteFlags::empty())),
        wait(lab.storage_pool_lifecycle().undefine(&on)),
    ] {
        refused(invalid, ErrorCode::OperationInvalid, "active");
    }
    lab.expect_pool_events(&[]);
}

pub fn pools_start_with_the_host(lab: &Lab) {
    let pool = define(lab, "a");
    for is_on in [true, true, false] {
        wait(lab.storage_pool_lifecycle().set_autostart(&pool, is_on)).unwrap();
        assert_eq!(wait(lab.storage_collection().lookup_storage_pool_by_name("a")).unwrap().autostart, is_on);
    }
}

pub fn keeps_pools_apart(lab: &Lab) {
    let pool = define(lab, "a");
    let uuid = pool.uuid.to_string();
    let with_uuid = |name: &str| {
        let start = format!("<uuid>{uuid}</uuid><target>");
        xml(name).replace("<target>", &start)
    };
    let elsewhere = xml("a").replace("/pools/a", "/pools/x");
    let same_folder = xml("b").replace("/pools/b", "/pools/a");
    let define = |xml: &str| wait(lab.storage_collection().define_storage_pool(xml, DefineFlags::empty()));
    let create = |xml: &str| wait(lab.storage_collection().create_storage_pool(xml, CreateFlags::empty()));
    for (xml, word) in [(elsewhere, uuid.as_str()), (with_uuid("b"), "'a'"), (same_folder, "'a'")] {
        refused(define(&xml), ErrorCode::OperationFailed, word);
        refused(create(&xml), ErrorCode::OperationFailed, word);
    }
    let running = create(&with_uuid("a")).unwrap();
    assert_eq!((running.uuid, running.state), (pool.uuid, State::Running));
    refused(create(&with_uuid("a")), ErrorCode::OperationInvalid, "'a'");
}

pub fn pools_go_on_after_their_definition(lab: &Lab) {
    let pool = wait(lab.storage_collection().create_storage_pool(&xml("a"), CreateFlags::empty())).unwrap();
    let moved =
        xml("a").replace("<target><path>", &format!("<uuid>{}</uuid><target><path>/moved", pool.uuid));
    let defined = wait(lab.storage_collection().define_storage_pool(&moved, DefineFlags::empty())).unwrap();
    assert!(defined.persistent && defined.state.is_active());
    let xml = |flags| wait(lab.storage_pool_lifecycle().fetch_xml(&pool, flags)).unwrap();
    assert!(xml(XmlFlags::empty()).contains("<path>/pools/a</path>"));
    assert!(xml(XmlFlags::INACTIVE).contains("<path>/moved/pools/a</path>"));
    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    assert!(xml(XmlFlags::empty()).contains("<path>/moved/pools/a</path>"));
    lab.expect_pool_events(&[Happened::Started, Happened::Defined, Happened::Stopped]);
}

pub fn builds_before_it_starts(lab: &Lab) {
    let pool = define(lab, "a");
    lab.forget_events();
    wait(lab.storage_pool_lifecycle().start(&pool, CreateFlags::WITH_BUILD)).unwrap();
    lab.expect_pool_events(&[Happened::Started]);
    let volume = "<volume><name>v</name><capacity>1</capacity></volume>";
    wait(lab.storage_pool_volumes().create_volume(&pool, volume, StorageVolumeCreateFlags::empty())).unwrap();
    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    let again = |flags| wait(lab.storage_pool_lifecycle().start(&pool, flags));
    refused(again(CreateFlags::WITH_BUILD_NO_OVERWRITE), ErrorCode::OperationFailed, "1 volumes");
    let both = CreateFlags::WITH_BUILD_NO_OVERWRITE | CreateFlags::WITH_BUILD_OVERWRITE;
    refused(again(both), ErrorCode::InvalidArg, "exclude");
    again(CreateFlags::WITH_BUILD).unwrap();
    assert_eq!(wait(lab.storage_pool_volumes().list_all_volumes(&pool)).unwrap().len(), 1);
    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    again(CreateFlags::WITH_BUILD_OVERWRITE).unwrap();
    assert!(wait(lab.storage_pool_volumes().list_all_volumes(&pool)).unwrap().is_empty());
    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    refused(
        wait(lab.storage_pool_lifecycle().build(&pool, BuildFlags::REPAIR)),
        ErrorCode::InvalidArg,
        "0x1",
    );
    wait(lab.storage_pool_lifecycle().build(&pool, BuildFlags::NO_OVERWRITE)).unwrap();
}

pub fn describes_pools(lab: &Lab) {
    let pool = start(lab, "a");
    let xml = wait(lab.storage_pool_lifecycle().fetch_xml(&pool, XmlFlags::empty())).unwrap();
    for part in [
        "<pool type='dir'>",
        "<name>a</name>",
        &format!("<uuid>{}</uuid>", pool.uuid),
        &format!("<capacity unit='bytes'>{ROOM}</capacity>"),
        "<allocation unit='bytes'>0</allocation>",
        "<path>/pools/a</path>",
    ] {
        assert!(xml.contains(part), "{part}: {xml}");
    }
}

pub fn says_which_pools_it_can_have(lab: &Lab) {
    let xml = wait(lab.storage_collection().fetch_storage_pool_capabilities()).unwrap();
    assert!(xml.starts_with("<storagepoolCapabilities>"), "{xml}");
    assert!(
        xml.contains("<pool type='dir' supported='yes'>") && xml.contains("<value>qcow2</value>"),
        "{xml}"
    );
}

pub fn finds_sources_of_pools(lab: &Lab) {
    let find = |kind, spec| wait(lab.storage_collection().fetch_storage_pool_sources(kind, spec));
    let groups = find("logical", None).unwrap();
    assert!(groups.contains("<device path='/dev/sda20'/>") && groups.contains("<name>testvg2</name>"));
    let spec = "<source><host name='example.org'/></source>";
    let shares = find("netfs", Some(spec)).unwrap();
    assert!(shares.contains("<host name='example.org'/>") && shares.contains("<dir path='/testshare'/>"));
    refused(find("netfs", None), ErrorCode::InvalidArg, "netfs");
    refused(find("scsi", None), ErrorCode::NoSupport, "scsi");
}

pub fn says_what_is_wrong_with_pools(lab: &Lab) {
    for (xml, code, word) in [
        ("<pool".to_owned(), ErrorCode::XmlDetail, "line 1"),
        ("<domain/>".to_owned(), ErrorCode::XmlError, "<domain>"),
        (xml(""), ErrorCode::XmlError, "<name>"),
        (xml("a/b"), ErrorCode::XmlError, "'a/b'"),
        (xml("a").replace("'dir'", "'heap'"), ErrorCode::XmlError, "heap"),
        ("<pool type='dir'><name>a</name></pool>".to_owned(), ErrorCode::XmlError, "<path>"),
    ] {
        refused(wait(lab.storage_collection().define_storage_pool(&xml, DefineFlags::empty())), code, word);
        refused(wait(lab.storage_collection().create_storage_pool(&xml, CreateFlags::empty())), code, word);
    }
    assert!(wait(lab.storage_collection().list_all_storage_pools(List::empty())).unwrap().is_empty());
    lab.expect_pool_events(&[]);
}

pub fn changes_no_storage_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    let (pool, xml) = (start(lab, "a"), xml("a"));
    for denied in [
        wait(reader.storage_collection().define_storage_pool(&xml, DefineFlags::empty())).map(drop),
        wait(reader.storage_collection().create_storage_pool(&xml, CreateFlags::empty())).map(drop),
        wait(reader.storage_pool_lifecycle().start(&pool, CreateFlags::empty())),
        wait(reader.storage_pool_lifecycle().destroy(&pool)),
        wait(reader.storage_pool_lifecycle().refresh(&pool)),
        wait(reader.storage_pool_lifecycle().set_autostart(&pool, true)),
        wait(reader.storage_collection().fetch_storage_pool_sources("logical", None)).map(drop),
    ] {
        refused(denied, ErrorCode::OperationDenied, "read-only");
    }
    assert!(wait(reader.storage_collection().list_all_storage_pools(List::empty())).unwrap().is_empty());
}
