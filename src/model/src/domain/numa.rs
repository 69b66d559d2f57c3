//! NUMA topology of a guest: its memory and virtual CPUs, divided into cells.

use super::Domain;
use crate::bind::{Kept, bind};
use crate::cpu_set::CpuSet;
use crate::units::{self, UNITS};
use crate::value::{choices, excerpt};
use crate::xml::{Position, XmlError, XmlErrorKind};

choices! {
    /// Whether others than QEMU have access to a cell's memory.
    pub enum MemoryAccess: "memAccess" {
        Private = "private",
        Shared = "shared",
    }
}

bind! {
    /// NUMA topology of a guest.
    pub struct Numa {
        /// Cells, in the order of the document.
        pub cells: Vec<NumaCell> = children("cell"),
    }
}

bind! {
    /// Cell of a guest's NUMA topology.
    pub struct NumaCell {
        /// Number; that of its place if it is missing.
        pub id: Option<u32> = attr("id"),
        /// Virtual CPUs.
        pub cpus: Option<CpuSet> = attr("cpus"),
        /// Amount of memory, in `unit`.
        pub memory: u64 = required("memory"),
        /// Unit of the amount: KiB if it is missing or empty.
        pub unit: Option<String> = attr("unit"),
        /// Access of others to the memory.
        pub access: Option<MemoryAccess> = attr("memAccess"),
        /// Whether what is in the memory is of no use when the guest ends.
        pub discard: Option<bool> = attr("discard"),
        /// Distances to other cells.
        pub distances: Option<Distances> = child("distances"),
    }
}

bind! {
    /// Distances of a cell to others, which are relative times of access.
    pub struct Distances {
        /// The distances that are given.
        pub siblings: Vec<Sibling> = children("sibling"),
    }
}

bind! {
    /// Distance to another cell.
    pub struct Sibling {
        /// Number of the other cell.
        pub id: u32 = required("id"),
        /// Distance.
        pub value: u32 = required("value"),
    }
}

/// Distance of a cell to itself, which is the least there is.
const LOCAL: u32 = 10;
/// Distance between two cells of which none is given.
const REMOTE: u32 = 20;
/// Distance of what can't be reached.
const UNREACHABLE: u32 = 255;

impl NumaCell {
    /// Returns the amount of memory in KiB, rounded up; `None` if the unit is unknown or the amount too large.
    pub fn kib(&self) -> Option<u64> {
        let unit = self.unit.as_deref().filter(|unit| !unit.is_empty()).unwrap_or("KiB");
        let bytes = self.memory.checked_mul(units::bytes_in(unit)?)?;
        Some(bytes.div_ceil(1024))
    }
}

impl Numa {
    /// Returns the cells by their numbers.
    pub fn numbered(&self) -> Vec<(u32, &NumaCell)> {
        let mut cells: Vec<_> =
            (0..).zip(&self.cells).map(|(place, cell)| (cell.id.unwrap_or(place), cell)).collect();
        cells.sort_by_key(|(id, _)| *id);
        cells
    }

    /// Returns the memory of all cells in KiB.
    pub fn kib(&self) -> Option<u64> {
        self.cells.iter().map(NumaCell::kib).try_fold(0_u64, |sum, kib| sum.checked_add(kib?))
    }

    /// Returns the distance from each cell to each, if any is given. One way has that of the other way if it has none
    /// of its own.
    pub fn distances(&self) -> Option<Vec<Vec<u32>>> {
        let cells = self.numbered();
        let given = |from: usize, to: usize| {
            let siblings = &cells[from].1.distances.as_ref()?.siblings;
            siblings.iter().find(|sibling| usize::try_from(sibling.id) == Ok(to)).map(|sibling| sibling.value)
        };
        cells.iter().any(|(_, cell)| cell.distances.is_some()).then(|| {
            let between = |from, to| given(from, to).or_else(|| given(to, from)).unwrap_or(REMOTE);
            let from = |from| move |to| if from == to { LOCAL } else { between(from, to) };
            (0..cells.len()).map(|cell| (0..cells.len()).map(from(cell)).collect()).collect()
        })
    }
}

/// Gives the cells their numbers, and the first one the virtual CPUs that are in none.
pub(super) fn fill(domain: &mut Domain) {
    let count = usize::try_from(domain.vcpu.count).unwrap_or(usize::MAX);
    let Some(numa) = domain.cpu.as_mut().and_then(|cpu| cpu.numa.as_mut()) else { return };
    for (place, cell) in (0..).zip(&mut numa.cells) {
        cell.id.get_or_insert(place);
    }
    // All that the set of a cell could have by its validation.
    let is_in_none = |cpu: &usize| {
        !numa.cells.iter().any(|cell| cell.cpus.as_ref().is_some_and(|cpus| cpus.contains(*cpu)))
    };
    let others: Vec<_> = (0..count.min(CpuSet::MOST)).filter(is_in_none).collect();
    if others.is_empty() {
        return;
    }
    if let Some(first) = numa.cells.iter_mut().find(|cell| cell.id == Some(0)) {
        let mut flags = first.cpus.take().unwrap_or_default().flags().to_vec();
        for cpu in others {
            flags.resize(flags.len().max(cpu + 1), false);
            flags[cpu] = true;
        }
        first.cpus = Some(CpuSet::from_flags(&flags));
    }
}

/// Checks the cells; an error's path starts within the domain.
pub(super) fn check(domain: &Domain) -> Result<(), XmlError> {
    let Some(numa) = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref()) else { return Ok(()) };
    let fail = |kept: &Kept, place: &str, message: String| Err(error(kept.position, place, message));
    if numa.cells.is_empty() {
        return fail(&numa.kept, "", "<numa> has no <cell>".to_owned());
    }
    let count = u32::try_from(numa.cells.len()).unwrap_or(u32::MAX);
    let mut taken: Vec<Option<u32>> = Vec::new();
    for (place, (expected, (id, cell))) in (0..count).zip(numa.numbered()).enumerate() {
        let path = |attribute: &str| format!("/cell[{}]/@{attribute}", place + 1);
        if id != expected {
            let message =
                format!("<cell id='{id}'>: the numbers of {count} cells are those from 0 to {}", count - 1);
            return fail(&cell.kept, &path("id"), message);
        }
        if cell.kib().is_none() {
            let unit = excerpt(cell.unit.as_deref().unwrap_or_default());
            let memory = cell.memory;
            let message = match units::bytes_in(&unit) {
                None if !unit.is_empty() => format!("<cell>: unknown unit '{unit}'; known are {UNITS}"),
                _ => format!("<cell>: {memory} {unit} are more than any machine can have"),
            };
            return fail(&cell.kept, &path("memory"), message);
        }
        for (cpu, _) in
            cell.cpus.iter().flat_map(|cpus| cpus.flags().iter().enumerate()).filter(|(_, is_in)| **is_in)
        {
            if u32::try_from(cpu).is_ok_and(|cpu| cpu >= domain.vcpu.count) {
                let message = format!(
                    "<cell id='{id}'>: there is no virtual CPU {cpu}, as <vcpu> is {}",
                    domain.vcpu.count
                );
                return fail(&cell.kept, &path("cpus"), message);
            }
            taken.resize(taken.len().max(cpu + 1), None);
            if let Some(other) = taken[cpu].replace(id) {
                let message = format!("<cell id='{id}'>: cell {other} has virtual CPU {cpu}, too");
                return fail(&cell.kept, &path("cpus"), message);
            }
        }
        for sibling in cell.distances.iter().flat_map(|distances| &distances.siblings) {
            let (other, value) = (sibling.id, sibling.value);
            let what = format!("<sibling id='{other}' value='{value}'> of <cell id='{id}'>");
            let path = format!("/cell[{}]/distances/sibling", place + 1);
            if other >= count {
                return fail(&sibling.kept, &path, format!("{what}: there is no such cell"));
            }
            if !(LOCAL..=UNREACHABLE).contains(&value) || (other == id) != (value == LOCAL) {
                let message = format!(
                    "{what}: it is {LOCAL} to the cell itself, and from {} to {UNREACHABLE} to others",
                    LOCAL + 1
                );
                return fail(&sibling.kept, &path, message);
            }
        }
    }
    match numa.kib() {
        Some(kib) if kib <= u64::MAX / 1024 => Ok(()),
        _ => fail(&numa.kept, "", "<numa>: the cells have more memory than any machine can have".to_owned()),
    }
}

fn error(position: Position, place: &str, message: String) -> XmlError {
    XmlError::new(XmlErrorKind::Invalid, position, message).within(&format!("cpu/numa{place}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{XmlOptions, fill_defaults};

    fn domain(memory: &str, numa: &str) -> Result<Domain, String> {
        let xml = format!(
            "<domain type='qemu'><name>a</name>{memory}<vcpu>4</vcpu>\n<cpu><numa>{numa}</numa></cpu></domain>"
        );
        Domain::parse(&xml).map_err(|error| error.to_string())
    }

    #[test]
    fn a_domain_has_the_memory_of_its_cells() {
        let cells = "<cell id='1' cpus='1' memory='1' unit='GiB'/><cell id='0' cpus='2' memory='1025'/>";
        for memory in ["", "<memory unit='MiB'>64</memory>"] {
            let mut domain = domain(memory, cells).unwrap();
            assert_eq!(domain.memory.kib, (1 << 20) + 1025);
            fill_defaults(&mut domain, || uuid::Uuid::from_u128(1));
            let cells = &domain.cpu.as_ref().unwrap().numa.as_ref().unwrap().cells;
            let cpus = |cell: &NumaCell| cell.cpus.clone().unwrap();
            assert_eq!((cpus(&cells[0]), cpus(&cells[1])), (set("1"), set("0,2-3")));
            assert_eq!(domain.current_memory.as_ref().unwrap().kib, (1 << 20) + 1025);
            assert_eq!(Domain::parse(&domain.to_xml(&XmlOptions::ALL)).unwrap(), domain);
        }
    }

    fn set(text: &str) -> CpuSet {
        crate::Value::read(text).unwrap()
    }

    #[test]
    fn distances_go_both_ways() {
        let numa = |cells: &str| domain("", cells).unwrap().cpu.unwrap().numa.unwrap().distances();
        let cell = "<cell memory='1'/>";
        assert_eq!(numa(&cell.repeat(2)), None);
        let far = "<cell memory='1'><distances><sibling id='2' value='31'/></distances></cell>";
        let expected = vec![vec![10, 20, 31], vec![20, 10, 20], vec![31, 20, 10]];
        assert_eq!(numa(&format!("{far}{}", cell.repeat(2))), Some(expected));
    }

    #[test]
    fn cells_that_cannot_be_are_refused_with_their_line() {
        let sibling = |id: u32, value: u32| {
            format!("<cell memory='1'><distances><sibling id='{id}' value='{value}'/></distances></cell>")
        };
        let twice = "<cell cpus='0-1' memory='1'/><cell cpus='1' memory='1'/>";
        for (cells, why) in [
            ("", "<numa> has no <cell>"),
            ("<cell id='0' memory='1'/><cell id='2' memory='1'/>", "<cell id='2'>: the numbers of 2 cells"),
            ("<cell id='0' memory='1'/><cell id='0' memory='1'/>", "<cell id='0'>: the numbers of 2 cells"),
            ("<cell id='1' memory='1'/>", "<cell id='1'>: the numbers of 1 cells are those from 0 to 0"),
            ("<cell cpus='0-1'/>", "<cell> has no attribute memory"),
            ("<cell memory='1' unit='ells'/>", "unknown unit 'ells'"),
            ("<cell memory='18446744073709551615' unit='GiB'/>", "more than any machine"),
            ("<cell cpus='0-4' memory='1'/>", "there is no virtual CPU 4, as <vcpu> is 4"),
            ("<cell cpus='1-0' memory='1'/>", "'1-0' is no set of CPUs"),
            (twice, "<cell id='1'>: cell 0 has virtual CPU 1, too"),
            (&sibling(1, 20), "<sibling id='1' value='20'> of <cell id='0'>: there is no such cell"),
            (&sibling(0, 20), "it is 10 to the cell itself"),
            (&(sibling(1, 10) + "<cell memory='1'/>"), "from 11 to 255 to others"),
        ] {
            let error = domain("", cells).unwrap_err();
            assert!(error.starts_with("line 2: ") && error.contains(why), "{cells}: {error}");
        }
    }
}
