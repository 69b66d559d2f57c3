//! Conversion of enumerations and flags from and to numbers.

/// Enumeration or set of flags.
pub trait Number: Copy {
    /// Returns the number, signed; flags keep their bits.
    fn number(self) -> i32;

    /// Returns the value of a number. `None` for an unknown member of an enumeration; unknown flags are kept.
    fn from_number(number: i32) -> Option<Self>;
}
