//! Errors of invalid pools and volumes: exact message and path.

use virgo_model::storage::{StoragePoolType, VolumeCapacity, validate_pool, validate_volume};
use virgo_model::{StoragePool, StorageVolume, TestNode, XmlError, XmlErrorKind};

use XmlErrorKind::{Duplicate, Invalid, Missing, Syntax, Unsupported};

#[track_caller]
fn compare(error: XmlError, kind: XmlErrorKind, path: &str, message: &str) {
    assert_eq!((error.to_string().as_str(), error.path.as_str(), error.kind), (message, path, kind));
}

/// Expects an error of a pool of a type; its content besides the name starts at line 2.
#[track_caller]
fn pool(kind: &str, inside: &str, error: XmlErrorKind, path: &str, message: &str) {
    let xml = format!("<pool type='{kind}'><name>a</name>\n{inside}</pool>");
    compare(StoragePool::parse(&xml).expect_err(&xml), error, path, message);
}

/// Expects an error of a volume in a pool of a type; its content besides the name starts at line 2.
#[track_caller]
fn volume(kind: StoragePoolType, inside: &str, error: XmlErrorKind, path: &str, message: &str) {
    let xml = format!("<volume><name>a</name>\n{inside}</volume>");
    compare(StorageVolume::parse(&xml, kind).expect_err(&xml), error, path, message);
}

#[test]
fn other_documents_are_errors() {
    let pool = |xml: &str| StoragePool::parse(xml).expect_err(xml);
    let volume = |xml: &str| StorageVolume::parse(xml, StoragePoolType::Dir).expect_err(xml);
    let message = "line 1, column 12: element <pool> of line 1 is never closed";
    compare(pool("<pool><a/> "), Syntax, "", message);
    let message = "line 1: the root element is <volume>, but a storage pool's is <pool>";
    compare(pool("<volume/>"), Unsupported, "volume", message);
    let message = "line 1: the root element is <pool>, but a storage volume's is <volume>";
    compare(volume("<pool/>"), Unsupported, "pool", message);
    compare(pool("<pool/>"), Missing, "pool/@type", "line 1: <pool> has no attribute type");
    compare(
        pool("<pool type='tape'/>"),
        Invalid,
        "pool/@type",
        "line 1: <pool type='tape'>: unknown pool type 'tape'; known are dir, fs, netfs, logical, disk, iscsi, \
         iscsi-direct, scsi, mpath, rbd, sheepdog, gluster, zfs, vstorage",
    );
    compare(
        volume("<volume type='tape'/>"),
        Invalid,
        "volume/@type",
        "line 1: <volume type='tape'>: unknown volume type 'tape'; known are file, block, dir, network, netdir, \
         ploop",
    );
}

#[test]
fn invalid_names_and_uuids_are_errors() {
    let target = "<target><path>/a</path></target>";
    let named = |name: &str| {
        let xml = format!("<pool type='dir'>{name}{target}</pool>");
        StoragePool::parse(&xml).expect_err(&xml)
    };
    let message = "line 1: <pool> has no <name>, or an empty one";
    compare(named(""), Missing, "pool/name", message);
    compare(named("<name/>"), Missing, "pool/name", message);
    let message = "line 1: <name>: 'a/b' contains a '/'";
    compare(named("<name>a/b</name>"), Invalid, "pool/name", message);
    let message = "line 1: <name>: 'a' contains a line break";
    compare(named("<name>a\n</name>"), Invalid, "pool/name", message);
    // The name of the source stands in for one, so it has to be one.
    let unnamed = |xml: &str| StoragePool::parse(xml).expect_err(xml);
    compare(
        unnamed("<pool type='logical'/>"),
        Missing,
        "pool/name",
        "line 1: <pool> has no <name>, or an empty one",
    );
    let message = "line 1: <name>: 'a/b' contains a '/'";
    let xml = "<pool type='logical'><source><name>a/b</name></source></pool>";
    compare(unnamed(xml), Invalid, "pool/name", message);
    let message = "line 2: <uuid>: '12-34' is not a UUID: it needs 32 hexadecimal digits";
    pool("dir", &format!("<uuid>12-34</uuid>{target}"), Invalid, "pool/uuid", message);
    let volume = |xml: &str| StorageVolume::parse(xml, StoragePoolType::Dir).expect_err(xml);
    let message = "line 1: <volume> has no <name>, or an empty one";
    compare(volume("<volume><capacity>1</capacity></volume>"), Missing, "volume/name", message);
    compare(volume("<volume><name/><capacity>1</capacity></volume>"), Missing, "volume/name", message);
}

#[test]
fn missing_parts_of_a_pool_type_are_errors() {
    let target = "<target><path>/a</path></target>";
    let no_path = |kind: &str, inside: &str, line: u32| {
        let message =
            format!("line {line}: <pool> has no <path> in its <target>, which a pool of type {kind} needs");
        pool(kind, inside, Missing, "pool/target/path", &message);
    };
    no_path("dir", "", 1);
    no_path("dir", "\n<target/>", 3);
    no_path("dir", "<target><path/></target>", 2);
    no_path("mpath", "", 1);
    no_path("vstorage", "", 1);
    let source = |kind: &str, source: &str, place: &str, what: &str, line: u32| {
        let message = format!("line {line}: <source> has no {what}, which a pool of type {kind} needs");
        let path = format!("pool/source/{place}");
        pool(kind, &format!("{source}{target}"), Missing, &path, &message);
    };
    for kind in ["netfs", "iscsi", "iscsi-direct", "rbd", "sheepdog", "gluster"] {
        source(kind, "", "host", "<host name='…'/>", 1);
        source(kind, "<source/>", "host", "<host name='…'/>", 2);
    }
    let host = "<source><host name='h'/></source>";
    source("netfs", host, "dir", "<dir path='…'/>", 2);
    source("rbd", host, "name", "<name>", 2);
    source("iscsi-direct", host, "initiator", "<iqn name='…'/> in its <initiator>", 2);
    source("fs", "", "device", "<device path='…'/>", 1);
    source("disk", "<source/>", "device", "<device path='…'/>", 2);
    source("scsi", "<source/>", "adapter", "<adapter>", 2);
    let missing = |inside: &str, path: &str, message: &str| {
        pool("netfs", &format!("<source>{inside}</source>{target}"), Missing, path, message);
    };
    missing("<host/>", "pool/source/host[1]/@name", "line 2: <host> has no attribute name");
    missing("<device/>", "pool/source/device[1]/@path", "line 2: <device> has no attribute path");
}

#[test]
fn unsupported_parts_of_a_pool_type_are_errors() {
    let target = "<target><path>/a</path></target>";
    pool(
        "disk",
        &format!("<source><device path='/d'/>\n<format type='gtp'/></source>{target}"),
        Unsupported,
        "pool/source/format/@type",
        "line 2: <format type='gtp'>: unknown format of pools of type disk 'gtp'; known are unknown, dos, dvh, \
         gpt, mac, bsd, pc98, sun, lvm2",
    );
    pool(
        "mpath",
        &format!("<features><cow state='yes'/></features>{target}"),
        Unsupported,
        "pool/features/cow",
        "line 2: <cow>: only pools of type dir or fs can have it, not mpath",
    );
    let netfs = |inside: &str, kind, path: &str, message: &str| {
        let source = format!("<source><host name='h'/><dir path='/d'/>{inside}</source>{target}");
        pool("netfs", &source, kind, path, message);
    };
    netfs(
        "<format type='cifs'/><protocol ver='3'/>",
        Unsupported,
        "pool/source/protocol/@ver",
        "line 2: <protocol ver='3'>: only NFS has versions here, not cifs",
    );
    netfs(
        "<protocol ver='4,soft'/>",
        Invalid,
        "pool/source/protocol/@ver",
        "line 2: <protocol ver='4,soft'>: a version has no ','",
    );
    netfs(
        "<host name='h' port='nfs'/>",
        Invalid,
        "pool/source/host[2]/@port",
        "line 2: <host port='nfs'>: 'nfs' is not a whole number from 0 to 4294967295",
    );
}

#[test]
fn invalid_pools_are_errors() {
    let dir = |inside: &str, path: &str, message: &str| {
        let xml = format!("{inside}<target><path>/a</path></target>");
        pool("dir", &xml, Invalid, path, message);
    };
    dir(
        "<capacity unit='GiG'>1</capacity>",
        "pool/capacity/@unit",
        "line 2: <capacity>: unknown unit 'GiG'; known are b, bytes, KB, k, KiB, MB, M, MiB, GB, G, GiB, TB, T, \
         TiB, PB, P, PiB, EB, E, EiB",
    );
    dir(
        "<available>-1</available>",
        "pool/available",
        "line 2: <available>: '-1' is not a whole number from 0 to 18446744073709551615",
    );
    dir(
        "<features><cow state='on'/></features>",
        "pool/features/cow/@state",
        "line 2: <cow state='on'>: 'on' is neither yes nor no",
    );
    dir(
        "<refresh><volume allocation='some'/></refresh>",
        "pool/refresh/volume/@allocation",
        "line 2: <volume allocation='some'>: unknown allocation 'some'; known are default, capacity",
    );
    let permissions = |inside: &str, path: &str, message: &str| {
        let xml = format!("<target><path>/a</path><permissions>{inside}</permissions></target>");
        pool("dir", &xml, Invalid, path, message);
    };
    permissions(
        "<mode>0788</mode>",
        "pool/target/permissions/mode",
        "line 2: <mode>: '0788' is not an octal number from 0 to 0777",
    );
    permissions(
        "<group>-2</group>",
        "pool/target/permissions/group",
        "line 2: <group>: '-2' is not the number of a user or group",
    );
    pool(
        "fs",
        "<source><device path='/d'/></source><target><path>/a</path></target>
        <fs:mount_opts xmlns:fs='http://libvirt.org/schemas/storagepool/fs/1.0'><fs:option name=''/></fs:mount_opts>",
        Invalid,
        "pool/fs:mount_opts/fs:option[1]/@name",
        "line 3: <fs:option name=''>: it can't be empty",
    );
    pool(
        "rbd",
        "<source><host name='h'/><name>n</name></source>
        <rbd:config_opts xmlns:rbd='http://libvirt.org/schemas/storagepool/rbd/1.0'><rbd:option name='a' value='1'/>\n<rbd:option name='b' value=''/></rbd:config_opts>",
        Invalid,
        "pool/rbd:config_opts/rbd:option[2]/@value",
        "line 4: <rbd:option value=''>: it can't be empty",
    );
}

#[test]
fn invalid_adapters_are_errors() {
    let adapter = |adapter: &str, kind, place: &str, message: &str| {
        let xml = format!("<source>{adapter}</source><target><path>/a</path></target>");
        pool("scsi", &xml, kind, &format!("pool/source/adapter/{place}"), &format!("line 2: {message}"));
    };
    let message = "<adapter> has no attribute type; without one it can have nothing but a name";
    adapter("<adapter name='host0' parent='host1'/>", Missing, "@type", message);
    let message = "<adapter> has neither a name nor a <parentaddr>";
    adapter("<adapter/>", Missing, "@name", message);
    adapter("<adapter type='scsi_host'/>", Missing, "@name", message);
    let message = "<adapter type='default'>: unknown adapter type 'default'; known are scsi_host, fc_host";
    adapter("<adapter type='default'/>", Invalid, "@type", message);
    let message = "<adapter> has both a name and a <parentaddr>; one says which it is";
    let both = "<adapter type='scsi_host' name='host0'><parentaddr unique_id='1'/></adapter>";
    adapter(both, Invalid, "parentaddr", message);
    let lone = |address: &str| format!("<adapter type='scsi_host'>{address}</adapter>");
    let message = "<parentaddr> has no <address>";
    adapter(&lone("<parentaddr unique_id='1'/>"), Missing, "parentaddr/address", message);
    let message = "<parentaddr> has no attribute unique_id";
    adapter(&lone("<parentaddr><address/></parentaddr>"), Missing, "parentaddr/@unique_id", message);
    adapter("<adapter type='fc_host'/>", Missing, "@wwnn", "<adapter> has no attribute wwnn");
    let channel = |more: &str| format!("<adapter type='fc_host' wwnn='20000000c9831b4b' {more}/>");
    adapter(&channel(""), Missing, "@wwpn", "<adapter> has no attribute wwpn");
    let message = "<adapter wwpn='10'>: it needs 16 hexadecimal digits";
    adapter(&channel("wwpn='10'"), Invalid, "@wwpn", message);
    let message = "<adapter> has parent_wwnn, but no parent_wwpn";
    let more = "wwpn='10000000c9831b4b' parent_wwnn='20000000c9831b4b'";
    adapter(&channel(more), Missing, "@parent_wwpn", message);
}

#[test]
fn invalid_secrets_are_errors() {
    let auth = |auth: &str, kind, place: &str, message: &str| {
        let xml = format!("<source><host name='h'/><name>n</name>{auth}</source>");
        pool("rbd", &xml, kind, &format!("pool/source/auth{place}"), &format!("line 2: {message}"));
    };
    auth("<auth username='a'/>", Missing, "/@type", "<auth> has no attribute type");
    auth("<auth type='ceph'/>", Missing, "/@username", "<auth> has no attribute username");
    let message = "<auth username=''>: a user's name can't be empty";
    auth("<auth type='ceph' username=''/>", Invalid, "/@username", message);
    auth("<auth type='ceph' username='a'/>", Missing, "/secret", "<auth> has no <secret>");
    let message = "<auth type='none'>: unknown auth type 'none'; known are chap, ceph";
    auth("<auth type='none' username='a'/>", Invalid, "/@type", message);
    let secret = |secret: &str| format!("<auth type='ceph' username='a'>{secret}</auth>");
    let message = "<secret> has neither uuid nor usage";
    auth(&secret("<secret type='ceph'/>"), Missing, "/secret", message);
    let message = "<secret uuid='1'>: '1' is not a UUID: it needs 32 hexadecimal digits";
    auth(&secret("<secret uuid='1'/>"), Invalid, "/secret/@uuid", message);
    let message = "<secret> has both uuid and usage; one says which it is";
    let both = "<secret usage='x' uuid='6695eb01-f6a4-8304-79aa-97f2502e193f'/>";
    auth(&secret(both), Invalid, "/secret", message);
}

#[test]
fn invalid_volumes_are_errors() {
    let dir = StoragePoolType::Dir;
    let message = "line 1: <volume> 'a' has no <capacity>";
    volume(dir, "<backingStore><path>/b</path></backingStore>", Missing, "volume/capacity", message);
    volume(
        dir,
        "<capacity unit='EiB'>9</capacity>",
        Invalid,
        "volume/capacity",
        "line 2: <capacity>: 9 EiB are more than any file can have",
    );
    volume(
        dir,
        "<capacity>all</capacity>",
        Invalid,
        "volume/capacity",
        "line 2: <capacity>: 'all' is not a whole number from 0 to 18446744073709551615",
    );
    let images = "raw, dir, bochs, cloop, dmg, iso, vpc, vdi, fat, vhd, ploop, cow, qcow, qcow2, qed, vmdk";
    let formats = "none, linux, fat16, fat32, linux-swap, linux-lvm, linux-raid, extended";
    let inside = "<capacity>1</capacity>\n<target><format type='qcow3'/></target>";
    for (kind, known) in [(dir, images), (StoragePoolType::Disk, formats)] {
        let message = format!(
            "line 3: <format type='qcow3'>: unknown format of volumes in a pool of type {} 'qcow3'; known are {known}",
            kind.as_str()
        );
        volume(kind, inside, Unsupported, "volume/target/format/@type", &message);
    }
    let inside = "<capacity>1</capacity>\n<backingStore><path>/b</path><format type='none'/></backingStore>";
    let message = format!(
        "line 3: <format type='none'>: unknown format of volumes in a pool of type dir 'none'; known are {images}"
    );
    volume(dir, inside, Unsupported, "volume/backingStore/format/@type", &message);
}

#[test]
fn invalid_volume_targets_are_errors() {
    let target = |inside: &str, kind, place: &str, message: &str| {
        let xml = format!("<capacity>1</capacity><target>\n{inside}</target>");
        let path = format!("volume/target/{place}");
        volume(StoragePoolType::Dir, &xml, kind, &path, message);
    };
    for compat in ["1", "1.x", "1.1.1", "+1.1", "1."] {
        let message = format!("line 2: <compat>: '{compat}' is not a version such as 0.10 or 1.1");
        target(&format!("<compat>{compat}</compat>"), Invalid, "compat", &message);
    }
    target(
        "<features><lazy/></features>",
        Unsupported,
        "features/lazy",
        "line 3: <lazy>: unknown feature of a volume 'lazy'; known are lazy_refcounts, extended_l2",
    );
    let twice = "<volume><name>a</name><capacity>1</capacity><target><features><lazy_refcounts/>
        <lazy_refcounts/></features></target></volume>";
    assert_eq!(StorageVolume::parse(twice, StoragePoolType::Dir).unwrap_err().kind, Duplicate);
    let message = "line 3: <encryption> has no attribute format";
    target("<encryption/>", Missing, "encryption/@format", message);
    target(
        "<encryption format='rot13'/>",
        Invalid,
        "encryption/@format",
        "line 3: <encryption format='rot13'>: unknown encryption format 'rot13'; known are default, qcow, luks, \
         luks2, luks-any",
    );
    let encryption = |inside: &str, kind, place: &str, message: &str| {
        let xml = format!("<encryption format='luks'>{inside}</encryption>");
        target(&xml, kind, &format!("encryption/{place}"), message);
    };
    encryption("<secret usage='x'/>", Missing, "secret[1]/@type", "line 3: <secret> has no attribute type");
    let message = "line 3: <secret type='key'>: the secret of a volume is a passphrase";
    encryption("<secret type='key' usage='x'/>", Unsupported, "secret[1]/@type", message);
    let message = "line 3: <secret> has neither uuid nor usage";
    encryption("<secret type='passphrase'/>", Missing, "secret[1]", message);
    encryption("<ivgen name='plain'/>", Missing, "cipher", "line 3: <ivgen> is there, but no <cipher>");
    let message = "line 3: <cipher> has no attribute size";
    encryption("<cipher name='aes'/>", Missing, "cipher/@size", message);
}

#[test]
fn a_missing_capacity_is_an_error_without_a_backing_store() {
    let read = |inside: &str, capacity| {
        let xml = format!("<volume><name>a</name>{inside}</volume>");
        StorageVolume::parse_with(&xml, StoragePoolType::Dir, capacity).map(|_| ())
    };
    let backed = "<backingStore><path>/b</path></backingStore>";
    assert_eq!(read("", VolumeCapacity::Optional), Ok(()));
    assert_eq!(read(backed, VolumeCapacity::RequiredUnlessBacked), Ok(()));
    let message =
        "line 1: <volume> 'a' has no <capacity>; only one with the <path> of a <backingStore> can do without";
    for inside in ["", "<backingStore/>"] {
        let error = read(inside, VolumeCapacity::RequiredUnlessBacked).unwrap_err();
        compare(error, Missing, "volume/capacity", message);
    }
}

#[test]
fn errors_without_a_position_have_a_path() {
    let error = validate_pool(&StoragePool::default()).unwrap_err();
    assert_eq!(error.to_string(), "pool/name: <pool> has no <name>, or an empty one");
    let volume = StorageVolume { name: "a".to_owned(), ..StorageVolume::default() };
    let error = validate_volume(&volume, StoragePoolType::Dir, VolumeCapacity::Required).unwrap_err();
    assert_eq!(error.to_string(), "volume/capacity: <volume> 'a' has no <capacity>");
}

#[test]
fn invalid_pools_of_a_test_node_are_errors() {
    let fail = |xml: &str| {
        TestNode::parse(xml, |file| match file {
            "pool.xml" => Ok("<pool type='dir'>\n<name>a</name></pool>".to_owned()),
            "volumes.xml" => {
                let target = "<target><path>/a</path></target>";
                Ok(format!("<pool type='dir'><name>a</name>{target}\n<volume file='volume.xml'/></pool>"))
            }
            "volume.xml" => Ok("<volume>\n<capacity>1</capacity></volume>".to_owned()),
            _ => Err("it is not there".to_owned()),
        })
        .expect_err(xml)
    };
    let message = "line 1: <pool file='none.xml'>: it is not there";
    compare(fail("<node><pool file='none.xml'/></node>"), Missing, "node/pool[1]/@file", message);
    let message = "line 1: in pool.xml: <pool> has no <path> in its <target>, which a pool of type dir needs";
    compare(fail("<node><pool file='pool.xml'/></node>"), Missing, "node/pool[1]/pool/target/path", message);
    let message = "line 1: in volumes.xml: in volume.xml: <volume> has no <name>, or an empty one";
    let path = "node/pool[1]/pool/volume[1]/volume/name";
    compare(fail("<node><pool file='volumes.xml'/></node>"), Missing, path, message);
    let message = "line 1: in volume.xml: the root element is <volume>, but a storage pool's is <pool>";
    let path = "node/pool[1]/volume";
    compare(fail("<node><pool file='volume.xml'/></node>"), Unsupported, path, message);
    let inline = "<node><pool type='dir'><name>a</name><target><path>/a</path></target>
        <volume><name>b</name></volume></pool></node>";
    let message = "line 2: <volume> 'b' has no <capacity>";
    compare(fail(inline), Missing, "node/pool[1]/volume[1]/capacity", message);
}
