//! Numbers of libvirt's flags and enumerations, by name (`protocol/numbers.txt`).

/// Returns the number of a flag or of a member of an enumeration.
pub fn number(name: &str) -> u32 {
    let table = include_str!("../protocol/numbers.txt");
    let mut members = table.lines().filter_map(|line| line.trim_start().split_once(' '));
    let (_, number) = members.find(|(member, _)| *member == name).unwrap_or_else(|| panic!("no {name}"));
    number.parse().unwrap()
}
