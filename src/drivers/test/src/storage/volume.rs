//! A made-up volume: its description, and what it holds.

use std::sync::Arc;

use virgo_model::StorageVolume;
use virgo_model::storage::{Size, StoragePoolType, StorageVolumeType as ModelType};
use virgo_operations::{
    Error, Result, StorageVolumeInfo, StorageVolumeInfoFlags, StorageVolumeRecord, StorageVolumeType, handle,
};

use super::content::Content;

/// A made-up volume.
pub(super) struct Volume {
    description: StorageVolume,
    /// What it holds.
    pub(super) content: Arc<Content>,
    capacity: u64,
    /// How much room it has for sure, as who made it wanted.
    reserved: u64,
    /// How much room its content takes.
    used: u64,
    /// What was last told of it.
    pub(super) record: Arc<StorageVolumeRecord>,
}

impl Volume {
    /// Makes a volume, which has everything filled in and its place.
    pub(super) fn new(mut description: StorageVolume, pool: StoragePoolType, content: Content) -> Self {
        let bytes = |size: &Option<Size>| size.as_ref().map_or(0, |size| size.bytes);
        description.kind = type_of(&description, pool);
        let mut volume = Self {
            capacity: bytes(&description.capacity),
            reserved: bytes(&description.allocation),
            used: 0,
            content: Arc::new(content),
            record: Arc::default(),
            description,
        };
        volume.measure();
        volume
    }

    /// The name.
    pub(super) fn name(&self) -> &str {
        &self.description.name
    }

    /// What identifies it on its host.
    pub(super) fn key(&self) -> &str {
        self.description.key.as_deref().unwrap_or_default()
    }

    /// Where its host has it.
    pub(super) fn path(&self) -> &str {
        self.description.target.path.as_deref().unwrap_or_default()
    }

    /// How much it can hold, in bytes.
    pub(super) fn capacity(&self) -> u64 {
        self.capacity
    }

    /// How much room it takes in its pool, in bytes.
    pub(super) fn allocation(&self) -> u64 {
        // Memory comes in pages.
        self.reserved.max(self.used.min(self.capacity))
    }

    /// How much more room it takes in its pool once a stretch of it is written.
    pub(super) fn growth(&self, from: u64, end: u64) -> u64 {
        let used = self.used.saturating_add(self.content.missing(from, end)).min(self.capacity);
        used.saturating_sub(self.allocation())
    }

    /// Looks how much room its content takes.
    pub(super) fn measure(&mut self) {
        self.used = self.content.used();
    }

    /// Changes its size; the caller knows that there is room.
    pub(super) fn resize(&mut self, capacity: u64, allocate: bool) -> Result<()> {
        self.content.cut(capacity)?;
        self.capacity = capacity;
        if allocate {
            self.reserved = capacity;
        }
        self.measure();
        Ok(())
    }

    /// Refuses to read and write what is no file.
    ///
    /// # Errors
    /// `OperationInvalid` then.
    pub(super) fn expect_data(&self) -> Result<()> {
        match self.kind() {
            StorageVolumeType::Dir | StorageVolumeType::NetDir | StorageVolumeType::Ploop => {
                let message = format!("storage volume '{}' is a folder and holds no data", self.name());
                Err(Error::invalid(message))
            }
            _ => Ok(()),
        }
    }

    /// What is known of it.
    pub(super) fn describe(&self, pool: &str, revision: u64) -> StorageVolumeRecord {
        StorageVolumeRecord {
            revision,
            handle: handle::StorageVolume {
                pool: pool.to_owned(),
                name: self.name().to_owned(),
                key: self.key().to_owned(),
            },
            path: self.path().to_owned(),
            kind: self.kind(),
            capacity: self.capacity,
            allocation: self.allocation(),
        }
    }

    /// What it is now.
    pub(super) fn info(&self, flags: StorageVolumeInfoFlags) -> StorageVolumeInfo {
        let is_physical = flags.contains(StorageVolumeInfoFlags::GET_PHYSICAL);
        let allocation = if is_physical { self.physical() } else { self.allocation() };
        StorageVolumeInfo { kind: self.kind(), capacity: self.capacity, allocation }
    }

    /// Describes it as it is now.
    pub(super) fn to_xml(&self) -> String {
        let mut description = self.description.clone();
        description.capacity = Some(Size::from_bytes(self.capacity));
        description.allocation = Some(Size::from_bytes(self.allocation()));
        description.physical = Some(Size::from_bytes(self.physical()));
        description.to_xml()
    }

    /// How long its file is: a raw one has its holes in it, others grow.
    fn physical(&self) -> u64 {
        match self.description.target.format.as_deref() {
            None | Some("raw") => self.capacity,
            Some(_) => self.allocation(),
        }
    }

    fn kind(&self) -> StorageVolumeType {
        match self.description.kind {
            ModelType::File => StorageVolumeType::File,
            ModelType::Block => StorageVolumeType::Block,
            ModelType::Dir => StorageVolumeType::Dir,
            ModelType::Network => StorageVolumeType::Network,
            ModelType::Netdir => StorageVolumeType::NetDir,
            ModelType::Ploop => StorageVolumeType::Ploop,
        }
    }
}

/// What a volume is in a pool of a type, unless its format says that it is a folder.
fn type_of(volume: &StorageVolume, pool: StoragePoolType) -> ModelType {
    use StoragePoolType as Pool;
    let format = volume.target.format.as_deref();
    match pool {
        Pool::Dir | Pool::Fs | Pool::Netfs | Pool::Vstorage => match format {
            Some("dir") => ModelType::Dir,
            Some("ploop") => ModelType::Ploop,
            _ => ModelType::File,
        },
        Pool::Gluster if format == Some("dir") => ModelType::Netdir,
        Pool::Gluster | Pool::Rbd | Pool::Sheepdog | Pool::IscsiDirect => ModelType::Network,
        Pool::Logical | Pool::Disk | Pool::Iscsi | Pool::Scsi | Pool::Mpath | Pool::Zfs => ModelType::Block,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use virgo_model::storage::fill_volume_defaults;

    fn volume(inside: &str, pool: StoragePoolType) -> Volume {
        let xml = format!("<volume><name>v</name>{inside}</volume>");
        let mut description = StorageVolume::parse(&xml, pool).unwrap();
        fill_volume_defaults(&mut description, pool);
        Volume::new(description, pool, Content::default())
    }

    #[test]
    fn room_is_what_was_wanted_or_what_is_written() {
        let mut sparse =
            volume("<capacity>100000</capacity><allocation>5000</allocation>", StoragePoolType::Dir);
        assert_eq!((sparse.allocation(), sparse.growth(0, 8192)), (5000, 3192));
        sparse.content.write(0, &[1; 8192]).unwrap();
        sparse.measure();
        assert_eq!((sparse.allocation(), sparse.growth(0, 8192)), (8192, 0));
        assert_eq!(sparse.growth(90_000, 100_000), 10_000);
        sparse.resize(6000, false).unwrap();
        assert_eq!((sparse.allocation(), sparse.capacity()), (6000, 6000));
        sparse.resize(9000, true).unwrap();
        assert_eq!(sparse.allocation(), 9000);
        let full = volume("<capacity>100000</capacity>", StoragePoolType::Dir);
        assert_eq!((full.allocation(), full.growth(0, 100_000)), (100_000, 0));
    }

    #[test]
    fn files_and_devices() {
        let kind = |format: &str, pool| {
            let inside = format!("<capacity>9</capacity><allocation>3</allocation><target>{format}</target>");
            let volume = volume(&inside, pool);
            let info = volume.info(StorageVolumeInfoFlags::GET_PHYSICAL);
            (info.kind, info.allocation, volume.expect_data().is_ok())
        };
        use StorageVolumeType as Type;
        assert_eq!(kind("", StoragePoolType::Dir), (Type::File, 9, true));
        assert_eq!(kind("<format type='qcow2'/>", StoragePoolType::Netfs), (Type::File, 3, true));
        assert_eq!(kind("<format type='dir'/>", StoragePoolType::Dir), (Type::Dir, 3, false));
        assert_eq!(kind("", StoragePoolType::Logical), (Type::Block, 9, true));
        assert_eq!(kind("", StoragePoolType::Rbd), (Type::Network, 9, true));
    }
}
