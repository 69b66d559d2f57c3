//! Constants of the API: the names of typed parameters, which are passed as strings.

/// Declares the names of typed parameters, each with its type, unless it is only a part of a name, and with libvirt's
/// macro for it; and a function `constants()` that describes them for the header:
///
/// ```
/// virgo_gir::parameters! {
///     /// The weight of the domain.
///     WEIGHT: u32 = "weight", VIR_DOMAIN_SCHEDULER_WEIGHT;
///     /// Before the number of a disk.
///     PREFIX = "block.", VIR_DOMAIN_STATS_BLOCK_PREFIX;
/// }
/// let [weight, prefix] = constants()[..] else { panic!() };
/// assert_eq!((WEIGHT, weight.ty, prefix.ty), ("weight", Some("u"), None));
/// assert_eq!(weight.doc.lines().nth(2), Some(" The value is an unsigned integer (`u`)."));
/// ```
#[macro_export]
macro_rules! parameters {
    ($($(#[doc = $doc:literal])* $name:ident $(: $type:ident)? = $value:literal, $libvirt:ident;)*) => {
        $(
            #[doc = $crate::parameters!(@doc [$($doc)*] [$($type)?] $libvirt)]
            pub const $name: &str = $value;
        )*

        /// Describes the constants of this module.
        pub fn constants() -> Vec<$crate::Constant> {
            vec![$($crate::Constant {
                name: stringify!($name),
                value: $value,
                doc: $crate::parameters!(@doc [$($doc)*] [$($type)?] $libvirt),
                ty: $crate::parameters!(@type [$($type)?]),
            }),*]
        }
    };

    (@doc [$($doc:literal)*] [$($type:ident)?] $libvirt:ident) => {
        concat!(
            $($doc, "\n",)*
            $("\n The value is ", $crate::parameters!(@name $type), ".\n",)?
            "\n Corresponds to libvirt's `", stringify!($libvirt), "`.\n"
        )
    };

    (@type []) => { None };
    (@type [i32]) => { Some("i") };
    (@type [u32]) => { Some("u") };
    (@type [i64]) => { Some("x") };
    (@type [u64]) => { Some("t") };
    (@type [f64]) => { Some("d") };
    (@type [bool]) => { Some("b") };
    (@type [str]) => { Some("s") };

    (@name i32) => { "an integer (`i`)" };
    (@name u32) => { "an unsigned integer (`u`)" };
    (@name i64) => { "a 64-bit integer (`x`)" };
    (@name u64) => { "an unsigned 64-bit integer (`t`)" };
    (@name f64) => { "a floating-point number (`d`)" };
    (@name bool) => { "a boolean (`b`)" };
    (@name str) => { "a string (`s`)" };
}
