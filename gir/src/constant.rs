//! Constants of the API: names that are passed as strings.

/// Declares constants, and a function `constants()` that describes them for the header:
///
/// ```
/// virgo_gir::constants! {
///     /// Docs.
///     PARAMETER_WEIGHT = "weight";
/// }
/// assert_eq!((PARAMETER_WEIGHT, constants()[0].doc.trim()), ("weight", "Docs."));
/// ```
#[macro_export]
macro_rules! constants {
    ($($(#[doc = $doc:literal])* $name:ident = $value:literal;)*) => {
        $($(#[doc = $doc])* pub const $name: &str = $value;)*

        /// Describes the constants of this module.
        pub fn constants() -> Vec<$crate::Constant> {
            vec![$($crate::Constant {
                name: stringify!($name),
                value: $value,
                doc: concat!($($doc, "\n"),*),
            }),*]
        }
    };
}
