//! The volumes of storage pools, whatever they hold.

use virgo_operations::{
    ErrorCode, Event, StoragePoolCreateFlags, StoragePoolDeleteFlags,
    StorageVolumeCreateFlags as CreateFlags, StorageVolumeDeleteFlags as DeleteFlags,
    StorageVolumeInfoFlags as InfoFlags, StorageVolumeResizeFlags as ResizeFlags, StorageVolumeType, handle,
    record,
};

use crate::lab::{Lab, refused, wait};
use crate::storage_pools::{ROOM, define, start};

const MIB: u64 = 1 << 20;

/// Describes a volume with a capacity, and elements to put in.
pub fn xml(name: &str, capacity: u64, inside: &str) -> String {
    format!("<volume><name>{name}</name><capacity>{capacity}</capacity>{inside}</volume>")
}

/// Makes a volume that takes no room yet.
#[track_caller]
pub fn make(lab: &Lab, pool: &handle::StoragePool, name: &str, capacity: u64) -> record::StorageVolume {
    let xml = xml(name, capacity, "<allocation>0</allocation>");
    wait(lab.storage_pool_volumes().create_volume(pool, &xml, CreateFlags::empty())).unwrap()
}

/// How much room a pool has left and has not.
#[track_caller]
pub fn room(lab: &Lab, pool: &handle::StoragePool) -> (u64, u64) {
    let info = wait(lab.storage_pool_lifecycle().fetch_info(pool)).unwrap();
    assert_eq!((info.capacity, info.allocation + info.available), (ROOM, ROOM));
    (info.allocation, info.available)
}

pub fn volumes_come_and_go(lab: &Lab) {
    let pool = start(lab, "p");
    let create = |xml: &str| wait(lab.storage_pool_volumes().create_volume(&pool, xml, CreateFlags::empty()));
    let volume = create(&xml("a", 4 * MIB, "<allocation>1048576</allocation>")).unwrap();
    create(&xml("b", 2 * MIB, "<key>mine</key><target><path>/elsewhere</path></target>")).unwrap();
    assert_eq!((volume.pool.as_str(), volume.name.as_str()), ("p", "a"));
    assert_eq!((volume.key.as_str(), volume.path.as_str()), ("/pools/p/a", "/pools/p/a"));
    assert_eq!((volume.kind, volume.capacity, volume.allocation), (StorageVolumeType::File, 4 * MIB, MIB));
    assert_eq!(room(lab, &pool), (3 * MIB, ROOM - 3 * MIB));

    assert_eq!(wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "a")).unwrap().key, volume.key);
    assert_eq!(wait(lab.storage_collection().lookup_storage_volume_by_key("/pools/p/b")).unwrap().name, "b");
    assert_eq!(wait(lab.storage_collection().lookup_storage_volume_by_path("/pools/p/b")).unwrap().name, "b");
    refused(
        wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "c")),
        ErrorCode::NoStorageVol,
        "'c'",
    );
    refused(
        wait(lab.storage_collection().lookup_storage_volume_by_key("mine")),
        ErrorCode::NoStorageVol,
        "'mine'",
    );
    refused(
        wait(lab.storage_collection().lookup_storage_volume_by_path("/elsewhere")),
        ErrorCode::NoStorageVol,
        "'/elsewhere'",
    );
    assert_eq!(wait(lab.storage_volume_config().lookup_pool(&volume)).unwrap().uuid, pool.uuid);
    let mut names: Vec<_> = wait(lab.storage_pool_volumes().list_all_volumes(&pool))
        .unwrap()
        .iter()
        .map(|volume| volume.name.clone())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["a", "b"]);
    let info = wait(lab.storage_volume_config().fetch_info(&volume, InfoFlags::empty())).unwrap();
    assert_eq!((info.kind, info.capacity, info.allocation), (StorageVolumeType::File, 4 * MIB, MIB));
    let xml = wait(lab.storage_volume_config().fetch_xml(&volume)).unwrap();
    for part in [
        "<volume type='file'>",
        "<name>a</name>",
        "<key>/pools/p/a</key>",
        "<capacity unit='bytes'>4194304</capacity>",
        "<allocation unit='bytes'>1048576</allocation>",
        "<path>/pools/p/a</path>",
        "<format type='raw'/>",
    ] {
        assert!(xml.contains(part), "{part}: {xml}");
    }

    wait(lab.storage_volume_config().delete(&volume, DeleteFlags::empty())).unwrap();
    assert_eq!(room(lab, &pool), (2 * MIB, ROOM - 2 * MIB));
    let events = lab.expect_pool_events(&[]);
    let told: Vec<_> = events.iter().filter_map(describe).collect();
    assert!(told.ends_with(&["gone a", "2 MiB"].map(str::to_owned)), "{told:?}");
    if !lab.subject.tells_later {
        let all = ["volume a", "1 MiB", "volume b", "3 MiB", "gone a", "2 MiB"];
        assert_eq!(told, all);
    }
    refused(
        wait(lab.storage_volume_config().delete(&volume, DeleteFlags::empty())),
        ErrorCode::NoStorageVol,
        "'a'",
    );
    refused(
        wait(lab.storage_volume_config().fetch_info(&volume, InfoFlags::empty())),
        ErrorCode::NoStorageVol,
        "'a'",
    );
    refused(wait(lab.storage_volume_config().fetch_xml(&volume)), ErrorCode::NoStorageVol, "'a'");
}

/// An event of a volume, or the room that its pool has taken.
fn describe(event: &Event) -> Option<String> {
    match event {
        Event::StorageVolume(record, _) => Some(format!("volume {}", record.name)),
        Event::StorageVolumeGone(record, _) => Some(format!("gone {}", record.name)),
        Event::StoragePool(record, None) => Some(format!("{} MiB", record.allocation / MIB)),
        _ => None,
    }
}

pub fn volumes_outlive_a_stop(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", MIB);
    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    for invalid in [
        wait(lab.storage_pool_volumes().list_all_volumes(&pool)).map(drop),
        wait(lab.storage_volume_config().fetch_info(&volume, InfoFlags::empty())).map(drop),
        wait(lab.storage_volume_config().delete(&volume, DeleteFlags::empty())),
    ] {
        refused(invalid, ErrorCode::OperationInvalid, "not active");
    }
    refused(
        wait(lab.storage_collection().lookup_storage_volume_by_key(&volume.key)),
        ErrorCode::NoStorageVol,
        "/pools/p/a",
    );
    wait(lab.storage_pool_lifecycle().start(&pool, StoragePoolCreateFlags::empty())).unwrap();
    assert_eq!(wait(lab.storage_collection().lookup_storage_volume_by_key(&volume.key)).unwrap().name, "a");
}

pub fn goes_with_the_storage_of_a_pool(lab: &Lab) {
    let pool = start(lab, "p");
    make(lab, &pool, "a", MIB);
    wait(lab.storage_pool_lifecycle().destroy(&pool)).unwrap();
    wait(lab.storage_pool_lifecycle().delete(&pool, StoragePoolDeleteFlags::empty())).unwrap();
    wait(lab.storage_pool_lifecycle().start(&pool, StoragePoolCreateFlags::empty())).unwrap();
    assert!(wait(lab.storage_pool_volumes().list_all_volumes(&pool)).unwrap().is_empty());
}

pub fn copies_a_volume(lab: &Lab) {
    let pool = start(lab, "p");
    let source = make(lab, &pool, "a", 4 * MIB);
    let copy = |xml: &str, source: &_| {
        wait(lab.storage_pool_volumes().create_volume_from(&pool, xml, source, CreateFlags::empty()))
    };
    let copied = copy(&xml("b", 8 * MIB, "<allocation>2097152</allocation>"), &source).unwrap();
    assert_eq!((copied.name.as_str(), copied.capacity, copied.allocation), ("b", 8 * MIB, 2 * MIB));
    assert_eq!(room(lab, &pool), (2 * MIB, ROOM - 2 * MIB));
    wait(lab.storage_volume_config().delete(&source, DeleteFlags::empty())).unwrap();
    refused(copy(&xml("c", MIB, ""), &source), ErrorCode::NoStorageVol, "'a'");
}

pub fn copies_are_no_smaller(lab: &Lab) {
    let (pool, other) = (start(lab, "p"), start(lab, "q"));
    let source = make(lab, &other, "a", 4 * MIB);
    let copy = |xml: &str| {
        wait(lab.storage_pool_volumes().create_volume_from(&pool, xml, &source, CreateFlags::empty()))
    };
    let copied = copy(&xml("b", MIB, "<allocation>0</allocation>")).unwrap();
    assert_eq!((copied.pool.as_str(), copied.capacity, copied.allocation), ("p", 4 * MIB, 0));
    let copied = copy("<volume><name>c</name></volume>").unwrap();
    assert_eq!((copied.capacity, copied.allocation), (4 * MIB, 4 * MIB));
    refused(copy(&xml("c", MIB, "")), ErrorCode::StorageVolExist, "'c'");
    let shared = wait(lab.storage_pool_volumes().create_volume_from(
        &pool,
        &xml("d", 1, ""),
        &source,
        CreateFlags::REFLINK,
    ));
    refused(shared, ErrorCode::InvalidArg, "0x2");
}

pub fn has_no_room(lab: &Lab) {
    let pool = start(lab, "p");
    let code = if lab.subject.is_like_qemu { ErrorCode::OperationFailed } else { ErrorCode::InternalError };
    let create = |name: &str, capacity, inside: &str| {
        wait(lab.storage_pool_volumes().create_volume(
            &pool,
            &xml(name, capacity, inside),
            CreateFlags::empty(),
        ))
    };
    refused(create("large", ROOM + 1, ""), code, "'large'");
    create("sparse", ROOM * 10, "<allocation>0</allocation>").unwrap();
    let most = create("most", ROOM - MIB, "").unwrap();
    refused(create("more", 2 * MIB, ""), code, "'more'");
    let copy = wait(lab.storage_pool_volumes().create_volume_from(
        &pool,
        &xml("copy", ROOM, ""),
        &most,
        CreateFlags::empty(),
    ));
    refused(copy, code, "'copy'");
    assert_eq!(room(lab, &pool), (ROOM - MIB, MIB));
    assert_eq!(wait(lab.storage_pool_volumes().list_all_volumes(&pool)).unwrap().len(), 2);
    wait(lab.storage_volume_config().delete(&most, DeleteFlags::empty())).unwrap();
    create("more", 2 * MIB, "").unwrap();
}

pub fn keeps_volumes_apart(lab: &Lab) {
    let (pool, other) = (start(lab, "p"), start(lab, "q"));
    make(lab, &pool, "a", MIB);
    let code = if lab.subject.is_like_qemu { ErrorCode::StorageVolExist } else { ErrorCode::OperationFailed };
    refused(
        wait(lab.storage_pool_volumes().create_volume(&pool, &xml("a", MIB, ""), CreateFlags::empty())),
        code,
        "already",
    );
    let same = make(lab, &other, "a", MIB);
    assert_eq!(same.key, "/pools/q/a");
    wait(lab.storage_volume_config().delete(&same, DeleteFlags::empty())).unwrap();
    wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "a")).unwrap();
}

pub fn changes_the_size_of_a_volume(lab: &Lab) {
    use ResizeFlags as Flags;
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 4 * MIB);
    let resize = |size, flags| wait(lab.storage_volume_config().resize(&volume, size, flags));
    let now = || {
        let record = wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "a")).unwrap();
        let info = wait(lab.storage_volume_config().fetch_info(&volume, InfoFlags::empty())).unwrap();
        assert_eq!((record.capacity, record.allocation), (info.capacity, info.allocation));
        (info.capacity / MIB, info.allocation / MIB)
    };
    resize(8 * MIB, Flags::empty()).unwrap();
    assert_eq!(now(), (8, 0));
    resize(MIB, Flags::DELTA).unwrap();
    assert_eq!(now(), (9, 0));
    refused(resize(MIB, Flags::empty()), ErrorCode::InvalidArg, "SHRINK");
    resize(2 * MIB, Flags::SHRINK).unwrap();
    resize(MIB, Flags::SHRINK | Flags::DELTA).unwrap();
    assert_eq!(now(), (1, 0));
    resize(2 * MIB, Flags::ALLOCATE).unwrap();
    assert_eq!((now(), room(lab, &pool)), ((2, 2), (2 * MIB, ROOM - 2 * MIB)));
    refused(resize(MIB, Flags::SHRINK), ErrorCode::InvalidArg, "2097152");
    refused(resize(ROOM + 1, Flags::ALLOCATE), ErrorCode::OperationFailed, "room");
    refused(resize(u64::MAX, Flags::empty()), ErrorCode::InvalidArg, "larger");
    refused(resize(u64::MAX, Flags::DELTA), ErrorCode::InvalidArg, "larger");
    assert_eq!(now(), (2, 2));
    let told = lab.expect_pool_events(&[]);
    assert!(told.iter().filter_map(describe).any(|event| event == "2 MiB"));
    let physical = wait(lab.storage_volume_config().fetch_info(&volume, InfoFlags::GET_PHYSICAL)).unwrap();
    assert_eq!(physical.allocation, 2 * MIB);
}

pub fn takes_the_size_of_a_backing_store(lab: &Lab) {
    let pool = start(lab, "p");
    make(lab, &pool, "a", 4 * MIB);
    let backed = |path: &str| {
        let inside = format!("<backingStore><path>{path}</path></backingStore>");
        let xml = xml("b", 1, &inside).replace("<capacity>1</capacity>", "<allocation>0</allocation>");
        wait(lab.storage_pool_volumes().create_volume(&pool, &xml, CreateFlags::empty()))
    };
    refused(backed("/nowhere"), ErrorCode::OperationFailed, "'/nowhere'");
    assert_eq!(backed("/pools/p/a").unwrap().capacity, 4 * MIB);
}

pub fn says_what_is_wrong_with_volumes(lab: &Lab) {
    let pool = start(lab, "p");
    let off = define(lab, "off");
    lab.forget_events();
    let source = make(lab, &pool, "source", MIB);
    lab.forget_events();
    for (xml, code, word) in [
        ("<volume".to_owned(), ErrorCode::XmlDetail, "line 1"),
        ("<pool/>".to_owned(), ErrorCode::XmlError, "<pool>"),
        (xml("", 1, ""), ErrorCode::XmlError, "<name>"),
        (xml("a/b", 1, ""), ErrorCode::OperationInvalid, "'a/b'"),
        (xml("a", 1, "<target><format type='heap'/></target>"), ErrorCode::ConfigUnsupported, "'heap'"),
        (xml("a", 1, "<allocation unit='cows'>1</allocation>"), ErrorCode::XmlError, "'cows'"),
    ] {
        refused(
            wait(lab.storage_pool_volumes().create_volume(&pool, &xml, CreateFlags::empty())),
            code,
            word,
        );
        let copy = lab.storage_pool_volumes().create_volume_from(&pool, &xml, &source, CreateFlags::empty());
        refused(wait(copy), code, word);
        let inactive = lab.storage_pool_volumes().create_volume(&off, &xml, CreateFlags::empty());
        refused(wait(inactive), ErrorCode::OperationInvalid, "'off'");
    }
    let bare = "<volume><name>a</name></volume>";
    refused(
        wait(lab.storage_pool_volumes().create_volume(&pool, bare, CreateFlags::empty())),
        ErrorCode::XmlError,
        "<capacity>",
    );
    lab.expect_pool_events(&[]);
}
