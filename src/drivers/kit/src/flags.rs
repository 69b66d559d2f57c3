//! Flags that a driver does not honour.

use virgo_operations::{Error, Result};

/// Refuses flags that a driver does not honour; `bits` are those.
///
/// # Errors
/// `InvalidArg` naming them.
pub fn refuse_flags(driver: &str, bits: u32, operation: &str) -> Result<()> {
    if bits == 0 {
        return Ok(());
    }
    Err(Error::argument(format!("the {driver} driver does not support the flags {bits:#x} of {operation}()")))
}
