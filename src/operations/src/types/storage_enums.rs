//! The enumerations of storage pools and volumes.

/// What a storage pool does.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum StoragePoolState {
    /// It is stopped.
    #[default]
    Inactive = 0,
    /// It is being built.
    Building = 1,
    /// It is started.
    Running = 2,
    /// It is started, and part of its storage has failed.
    Degraded = 3,
    /// It is started, and its storage is out of reach.
    Inaccessible = 4,
}

impl StoragePoolState {
    /// Whether its volumes are there.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::Inactive | Self::Building)
    }
}

/// What a storage volume is.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum StorageVolumeType {
    /// A file.
    #[default]
    File = 0,
    /// A block device.
    Block = 1,
    /// A folder.
    Dir = 2,
    /// Something on the network that the host has no file for.
    Network = 3,
    /// A folder on the network.
    NetDir = 4,
    /// An image of Virtuozzo, which is a folder.
    Ploop = 5,
}

/// With what a storage volume is overwritten, and how often.
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
    /// Nothing: the device is told that the blocks are not in use.
    Trim = 9,
}
