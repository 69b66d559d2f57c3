//! The enumerations of storage pools and volumes.

/// The states of a storage pool.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum StoragePoolState {
    /// It is not active.
    #[default]
    Inactive = 0,
    /// It is being built.
    Building = 1,
    /// It is active.
    Running = 2,
    /// It is active, and part of its storage has failed.
    Degraded = 3,
    /// It is active, and its storage is not accessible.
    Inaccessible = 4,
}

impl StoragePoolState {
    /// Whether its volumes are there.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::Inactive | Self::Building)
    }
}

/// The types of storage volumes.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum StorageVolumeType {
    /// A file.
    #[default]
    File = 0,
    /// A block device.
    Block = 1,
    /// A directory.
    Dir = 2,
    /// A network block device that has no file on the host.
    Network = 3,
    /// A directory on the network.
    NetDir = 4,
    /// An image of Virtuozzo, which is a directory.
    Ploop = 5,
}

/// Algorithms for overwriting a storage volume.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum StorageVolumeWipeAlgorithm {
    /// Zeros, once.
    #[default]
    Zero = 0,
    /// The four passes of the NNSA's policy NAP-14.1-C.
    Nnsa = 1,
    /// The four passes of the DoD's 5220.22-M.
    Dod = 2,
    /// The nine passes that Germany's BSI recommends.
    Bsi = 3,
    /// Gutmann's 35 passes.
    Gutmann = 4,
    /// Schneier's seven passes.
    Schneier = 5,
    /// Pfitzner's seven random passes.
    Pfitzner7 = 6,
    /// Pfitzner's 33 random passes.
    Pfitzner33 = 7,
    /// Random bytes, once.
    Random = 8,
    /// Discards (trims) the blocks instead of overwriting them.
    Trim = 9,
}
