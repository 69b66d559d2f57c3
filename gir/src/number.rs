//! Enumerations and flags by number.

/// A type whose values have numbers: an enumeration or a set of flags.
pub trait Number: Copy {
    /// The number, signed; flags keep their bits.
    fn number(self) -> i32;

    /// The value of a number. For an enumeration nothing, if no member has it; bits of flags that no member has
    /// are kept.
    fn from_number(number: i32) -> Option<Self>;
}
