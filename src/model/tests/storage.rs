//! Writes each pool and volume in `golden/` and compares it with the golden texts: as parsed, and (`filled`) with a
//! driver's defaults.
//!
//! The name of a volume starts with the type of its pool. `VIRGO_BLESS=1` as for domains.

mod common;

use common::{compare, expect_kept, inputs, oddities};
use uuid::Uuid;
use virgo_model::storage::{
    StoragePoolType, VolumeCapacity, fill_pool_defaults, fill_volume_defaults, validate_pool, validate_volume,
};
use virgo_model::{DEFAULT_TEST_NODE, StoragePool, StorageVolume, TestNode, Value};

/// Returns the type of a volume's pool.
fn pool_of(volume: &str) -> StoragePoolType {
    StoragePoolType::read(volume.split('-').next().unwrap_or_default()).unwrap()
}

/// Completes a definition as a driver does.
fn define(mut pool: StoragePool) -> StoragePool {
    pool.forget_measured();
    fill_pool_defaults(&mut pool, || Uuid::from_u128(1));
    validate_pool(&pool).unwrap();
    pool
}

#[test]
fn pools_match_the_golden_files() {
    for (name, xml) in inputs("pool") {
        let pool = StoragePool::parse(&xml).unwrap_or_else(|error| panic!("{name}: {error}"));
        compare("pool", &name, &pool.to_xml());
        compare("pool", &format!("{name}.filled"), &define(pool).to_xml());
    }
}

#[test]
fn volumes_match_the_golden_files() {
    for (name, xml) in inputs("volume") {
        let pool = pool_of(&name);
        let mut volume = StorageVolume::parse(&xml, pool).unwrap_or_else(|error| panic!("{name}: {error}"));
        compare("volume", &name, &volume.to_xml());
        volume.forget_measured();
        fill_volume_defaults(&mut volume, pool);
        validate_volume(&volume, pool, VolumeCapacity::Required).unwrap();
        compare("volume", &format!("{name}.filled"), &volume.to_xml());
    }
}

#[test]
fn a_round_trip_is_lossless() {
    assert!(inputs("pool").len() >= 14 && inputs("volume").len() >= 7);
    for (name, xml) in inputs("pool") {
        let pool = StoragePool::parse(&xml).unwrap();
        let written = pool.to_xml();
        assert_eq!(StoragePool::parse(&written), Ok(pool), "{name}");
        expect_kept(&name, &xml, &written);
    }
    for (name, xml) in inputs("volume") {
        let volume = StorageVolume::parse(&xml, pool_of(&name)).unwrap();
        let written = volume.to_xml();
        assert_eq!(StorageVolume::parse(&written, pool_of(&name)), Ok(volume), "{name}");
        expect_kept(&name, &xml, &written);
    }
}

#[test]
fn a_round_trip_of_damaged_documents_is_lossless() {
    let mut read = 0;
    for (name, xml) in inputs("pool") {
        for odd in oddities(&xml) {
            if let Ok(pool) = StoragePool::parse(&odd) {
                assert_eq!(StoragePool::parse(&pool.to_xml()), Ok(pool.clone()), "{name}: {odd}");
                // What stood next to something that is gone now may stand next to something else when read
                // again, so the texts are compared here.
                let written = define(pool).to_xml();
                assert_eq!(StoragePool::parse(&written).unwrap().to_xml(), written, "{name}: {odd}");
                read += 1;
            }
        }
    }
    for (name, xml) in inputs("volume") {
        let pool = pool_of(&name);
        for odd in oddities(&xml) {
            if let Ok(mut volume) = StorageVolume::parse(&odd, pool) {
                assert_eq!(StorageVolume::parse(&volume.to_xml(), pool), Ok(volume.clone()), "{name}: {odd}");
                fill_volume_defaults(&mut volume, pool);
                let written = volume.to_xml();
                assert_eq!(StorageVolume::parse(&written, pool).unwrap().to_xml(), written, "{name}: {odd}");
                read += 1;
            }
        }
    }
    assert!(read > 300, "{read}");
}

#[test]
fn every_type_has_a_golden_file() {
    let kinds: Vec<_> =
        inputs("pool").into_iter().map(|(_, xml)| StoragePool::parse(&xml).unwrap().kind).collect();
    let message = StoragePoolType::read("").unwrap_err();
    let known = message.split("known are ").nth(1).unwrap().split(", ");
    for kind in known.map(|word| StoragePoolType::read(word).unwrap()) {
        assert!(kinds.contains(&kind), "{}", kind.as_str());
    }
}

#[test]
fn libvirts_own_text_is_unchanged() {
    let pool = "<pool type='logical'>
  <name>lg</name>
  <uuid>70d91d61-67e8-4c25-8a87-6ecc1d33d4c8</uuid>
  <capacity unit='bytes'>107374182400</capacity>
  <allocation unit='bytes'>3145728</allocation>
  <available unit='bytes'>107371036672</available>
  <source>
    <device path='/dev/sdb'/>
    <name>lg</name>
    <format type='lvm2'/>
  </source>
  <target>
    <path>/dev/lg</path>
  </target>
</pool>
";
    let mut read = StoragePool::parse(pool).unwrap();
    assert_eq!(read.to_xml(), pool);
    fill_pool_defaults(&mut read, || panic!("nothing is open"));
    assert_eq!(read.to_xml(), pool);
    let volume = "<volume type='file'>
  <name>v1</name>
  <key>/default-pool/v1</key>
  <capacity unit='bytes'>3145728</capacity>
  <allocation unit='bytes'>3145728</allocation>
  <target>
    <path>/default-pool/v1</path>
    <format type='raw'/>
  </target>
</volume>
";
    let mut read = StorageVolume::parse(volume, StoragePoolType::Dir).unwrap();
    fill_volume_defaults(&mut read, StoragePoolType::Dir);
    assert_eq!(read.to_xml(), volume);
}

#[test]
fn default_test_node_has_libvirts_pool() {
    let node = TestNode::parse(DEFAULT_TEST_NODE, |file| panic!("{file} is asked for")).unwrap();
    let [test] = &node.pools[..] else { panic!("not one pool") };
    assert_eq!(test.volumes, []);
    let pool = define(test.pool.clone());
    assert_eq!((pool.kind, pool.name.as_str()), (StoragePoolType::Dir, "default-pool"));
    assert_eq!(pool.uuid.unwrap().to_string(), "dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566");
    let sizes = [&test.pool.capacity, &test.pool.allocation, &test.pool.available];
    let sizes = sizes.map(|size| size.as_ref().map(|size| size.bytes));
    assert_eq!(sizes, [Some(100 << 30), Some(0), Some(100 << 30)]);
    assert_eq!(pool.target.unwrap().path.as_deref(), Some("/default-pool"));
}
