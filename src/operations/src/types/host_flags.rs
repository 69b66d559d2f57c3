//! Flags of operations on hosts and their CPUs.

/// Flags for allocating huge pages.
#[virgo_gir::flags]
pub enum NodeAllocPagesFlags {
    /// Sets the number of pages in the pools to the given counts, instead of adding the counts to them.
    SET = 1 << 0,
}

/// Flags for comparing CPUs.
#[virgo_gir::flags]
pub enum CpuCompareFlags {
    /// Fails with [`ErrorCode::CpuIncompatible`] if the CPUs are incompatible; the message names the missing features.
    FAIL_INCOMPATIBLE = 1 << 0,
    /// Validates the XML against the schema first.
    VALIDATE_XML = 1 << 1,
}

/// Flags for computing a baseline CPU.
#[virgo_gir::flags]
pub enum CpuBaselineFlags {
    /// Lists all features explicitly, those that the model implies as well.
    EXPAND_FEATURES = 1 << 0,
    /// Leaves out features that block migration.
    MIGRATABLE = 1 << 1,
    /// Ignores the CPU of the host that computes the baseline.
    IGNORE_HOST = 1 << 2,
}
