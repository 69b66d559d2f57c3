//! Types of libvirt's typed parameters.

/// Returns names and GVariant type strings, in the order of the file.
pub fn parameters() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../overrides/parameters.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_one_type_that_libvirt_knows() {
        let mut names = std::collections::HashSet::new();
        for (name, ty) in parameters() {
            assert!(names.insert(name), "{name} is there twice");
            assert!(["i", "u", "x", "t", "d", "b", "s"].contains(&ty), "{name}: {ty}");
        }
        assert!(names.len() > 100, "{}", names.len());
    }
}
