//! The library's version: functions in C, and macros in the header, by which programs are compiled for a version.
use std::ffi::c_char;
use std::fmt::Write;

use crate::convert::Cross;
use crate::describe::{CType, Doc, Function, Param};

/// The release of which everything is a part that does not say otherwise.
pub(crate) const FIRST: &str = "0.1";

/// Major, minor and micro version.
fn version() -> [u32; 3] {
    [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")]
        .map(|number| number.parse().unwrap_or_default())
}

#[unsafe(no_mangle)]
extern "C" fn virgo_get_major_version() -> u32 {
    version()[0]
}

#[unsafe(no_mangle)]
extern "C" fn virgo_get_minor_version() -> u32 {
    version()[1]
}

#[unsafe(no_mangle)]
extern "C" fn virgo_get_micro_version() -> u32 {
    version()[2]
}

#[unsafe(no_mangle)]
extern "C" fn virgo_check_version(major: u32, minor: u32, micro: u32) -> *mut c_char {
    missing(version(), [major, minor, micro]).give()
}

/// Why a library of version `is` does not do for a program that was made for version `wanted`.
fn missing(is: [u32; 3], wanted: [u32; 3]) -> Option<String> {
    let text = |version: [u32; 3]| version.map(|number| number.to_string()).join(".");
    match () {
        () if is[0] != wanted[0] => {
            Some(format!("version {} is not compatible with {}", text(is), text(wanted)))
        }
        () if is < wanted => Some(format!("version {} is older than {}", text(is), text(wanted))),
        () => None,
    }
}

/// The functions of the namespace that belong to no class.
pub fn functions() -> Vec<Function> {
    let number = |name, symbol, doc| function(name, symbol, doc, vec![], u32::ret());
    let wanted = |name, doc| Param { name, doc, ty: u32::arg() };
    vec![
        number(
            "get_major_version",
            "virgo_get_major_version",
            "Returns the major version of the library that is in use, such as the 1 of 1.2.3. `VIRGO_MAJOR_VERSION` is that of the header.\n\n# Returns\nthe major version",
        ),
        number(
            "get_minor_version",
            "virgo_get_minor_version",
            "Returns the minor version of the library that is in use, such as the 2 of 1.2.3. `VIRGO_MINOR_VERSION` is that of the header.\n\n# Returns\nthe minor version",
        ),
        number(
            "get_micro_version",
            "virgo_get_micro_version",
            "Returns the micro version of the library that is in use, such as the 3 of 1.2.3. `VIRGO_MICRO_VERSION` is that of the header.\n\n# Returns\nthe micro version",
        ),
        function(
            "check_version",
            "virgo_check_version",
            "Checks that the library that is in use is compatible with the given version: at least as new, with the same major version. `VIRGO_CHECK_VERSION()` checks the header.\n\n# Returns\n`NULL` if it is compatible, or a string that describes the mismatch",
            vec![
                wanted("major", "the major version"),
                wanted("minor", "the minor version"),
                wanted("micro", "the micro version"),
            ],
            Option::<String>::ret(),
        ),
    ]
}

fn function(name: &'static str, symbol: &'static str, doc: Doc, params: Vec<Param>, ret: CType) -> Function {
    let (method, is_async, throws, ret, outs) = (false, false, false, Some(ret), vec![]);
    Function { name, symbol, doc, method, is_async, throws, params, ret, outs }
}

/// The macros of the header: numbers, `VIRGO_CHECK_VERSION()`, and for each release that something is new or deprecated
/// in, `VIRGO_AVAILABLE_IN_…` and `VIRGO_DEPRECATED_IN_…`, as GLib has them.
pub(crate) fn macros(space: &str, releases: &[(u32, u32)]) -> String {
    let [major, minor, micro] = version();
    let mut out = String::new();
    for (name, word, value) in
        [("MAJOR", "major", major), ("MINOR", "minor", minor), ("MICRO", "micro", micro)]
    {
        let _ = write!(
            out,
            "\n/**\n * {space}_{name}_VERSION:\n *\n * The {word} version of the library that a program is compiled with.\n *\n * Since: {FIRST}\n */\n#define {space}_{name}_VERSION ({value})\n"
        );
    }
    let _ = write!(
        out,
        "\n/**\n * {space}_CHECK_VERSION:\n * @major: the major version\n * @minor: the minor version\n * @micro: the micro version\n *\n * Checks that a program is compiled with a version of the library that is as new as this one.\n *\n * Since: {FIRST}\n */\n\
         #define {space}_CHECK_VERSION(major, minor, micro) \\\n  ({space}_MAJOR_VERSION > (major) || \\\n   ({space}_MAJOR_VERSION == (major) && {space}_MINOR_VERSION > (minor)) || \\\n   ({space}_MAJOR_VERSION == (major) && {space}_MINOR_VERSION == (minor) && {space}_MICRO_VERSION >= (micro)))\n\n\
         /* A program defines {space}_VERSION_MIN_REQUIRED as the release from which on deprecations concern it, and\n   {space}_VERSION_MAX_ALLOWED as the last one that it may use: {space}_VERSION_0_1, for instance. */\n\
         #ifndef __GI_SCANNER__\n"
    );
    for (major, minor) in releases {
        let _ =
            writeln!(out, "#define {space}_VERSION_{major}_{minor} (G_ENCODE_VERSION ({major}, {minor}))");
    }
    let (last_major, last_minor) = releases.last().copied().unwrap_or((major, minor));
    for limit in ["MIN_REQUIRED", "MAX_ALLOWED"] {
        let _ = writeln!(
            out,
            "#ifndef {space}_VERSION_{limit}\n# define {space}_VERSION_{limit} ({space}_VERSION_{last_major}_{last_minor})\n#endif"
        );
    }
    out.push_str("#endif\n\n");
    // Since 1.80, g-ir-scanner takes its own constant in a plain #ifdef or #ifndef only.
    for (major, minor) in releases {
        let (version, in_version) =
            (format!("{space}_VERSION_{major}_{minor}"), format!("IN_{major}_{minor}"));
        let _ = write!(
            out,
            "/**\n * {space}_DEPRECATED_{in_version}_FOR: (skip)\n * @f: the function to use instead\n *\n * Marks a function that is deprecated since {major}.{minor}.\n *\n * Since: {major}.{minor}\n */\n\
             #ifndef __GI_SCANNER__\n\
             # if {space}_VERSION_MIN_REQUIRED >= {version}\n\
             #  define {space}_DEPRECATED_{in_version} G_DEPRECATED\n\
             #  define {space}_DEPRECATED_{in_version}_FOR(f) G_DEPRECATED_FOR (f)\n\
             # endif\n\
             # if {space}_VERSION_MAX_ALLOWED < {version}\n\
             #  define {space}_AVAILABLE_{in_version} G_UNAVAILABLE ({major}, {minor})\n\
             # endif\n\
             #endif\n\
             #ifndef {space}_DEPRECATED_{in_version}\n\
             # define {space}_DEPRECATED_{in_version}\n\
             # define {space}_DEPRECATED_{in_version}_FOR(f)\n\
             #endif\n\
             #ifndef {space}_AVAILABLE_{in_version}\n\
             # define {space}_AVAILABLE_{in_version}\n\
             #endif\n"
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_does_for_older_programs_of_its_major_version() {
        let check = |wanted| missing([1, 2, 3], wanted);
        assert_eq!((check([1, 2, 3]), check([1, 2, 0]), check([1, 0, 9])), (None, None, None));
        assert_eq!(check([1, 2, 4]).as_deref(), Some("version 1.2.3 is older than 1.2.4"));
        assert!(check([1, 3, 0]).is_some() && check([0, 9, 9]).is_some() && check([2, 0, 0]).is_some());
    }
}
