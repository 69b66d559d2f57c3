//! Adds to a GIR which functions belong together: scanners before GLib 2.80 drop that.
use std::collections::HashSet;

/// A line's `name="…"`, if it opens a method or function.
fn function_name(line: &str) -> Option<&str> {
    let tag = line.trim_start();
    let opens = ["<method ", "<function ", "<constructor "].iter().any(|t| tag.starts_with(t));
    tag.split_once("name=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(name, _)| name)
        .filter(|_| opens)
}

/// Gives every triple of `x`, `x_async` and `x_finish` its `glib:finish-func`, `glib:sync-func` and
/// `glib:async-func`, where the scanner did not.
pub fn annotate(gir: &str) -> String {
    let mut out = String::with_capacity(gir.len() + gir.len() / 16);
    let mut names = HashSet::new();
    let ends_type = |line: &str| {
        let tag = line.trim_start();
        ["<class ", "</class>", "<record ", "<interface "].iter().any(|t| tag.starts_with(t))
    };
    let mut rest = gir;
    for line in gir.split_inclusive('\n') {
        if names.is_empty() || ends_type(line) {
            names = rest
                .split_inclusive('\n')
                .skip(1)
                .take_while(|l| !ends_type(l))
                .filter_map(function_name)
                .collect();
        }
        rest = &rest[line.len()..];
        let added = function_name(line).and_then(|name| match name.strip_suffix("_async") {
            Some(base) => {
                let finish = format!("{base}_finish");
                names.contains(finish.as_str()).then(|| {
                    let sync = if names.contains(base) {
                        format!(" glib:sync-func=\"{base}\"")
                    } else {
                        String::new()
                    };
                    format!(" glib:finish-func=\"{finish}\"{sync}")
                })
            }
            None => {
                let start = format!("{name}_async");
                names.contains(start.as_str()).then(|| format!(" glib:async-func=\"{start}\""))
            }
        });
        let known = line.contains("glib:finish-func") || line.contains("glib:async-func");
        match (added, line.split_once("name=\"")) {
            (Some(added), Some((before, after))) if !known => {
                let (name, tail) = after.split_once('"').unwrap_or((after, ""));
                out.push_str(&format!("{before}name=\"{name}\"{added}{tail}"));
            }
            _ => out.push_str(line),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triples_are_tied_together_within_a_class() {
        let gir = "<class name=\"A\">\n<method name=\"start\" c:i=\"a\">\n<method name=\"start_async\">\n\
                   <method name=\"start_finish\">\n<method name=\"stop\">\n</class>\n<class name=\"B\">\n\
                   <method name=\"stop_async\">\n</class>\n";
        let annotated = annotate(gir);
        assert!(annotated.contains("name=\"start\" glib:async-func=\"start_async\" c:i"), "{annotated}");
        assert!(
            annotated
                .contains("name=\"start_async\" glib:finish-func=\"start_finish\" glib:sync-func=\"start\">")
        );
        assert!(annotated.contains("<method name=\"stop\">"));
        assert!(annotated.contains("<method name=\"stop_async\">"), "another class's: {annotated}");
        assert_eq!(annotate(&annotated), annotated);
    }
}
