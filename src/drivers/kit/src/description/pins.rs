//! On which of the host's CPUs a virtual one may run: `<cputune><vcpupin>` of a description, and for those without one
//! `<vcpu cpuset>`.

use virgo_model::xml::Node;
use virgo_model::{CpuSet, Domain, Element, KeptNode, Value, excerpt};

/// The set of some CPUs of a host that has so many; numbers beyond count for nothing. There is none without any CPU.
pub fn of_numbers(cpus: &[u32], count: u32) -> Option<Vec<bool>> {
    let last = *cpus.iter().filter(|cpu| **cpu < count).max()?;
    Some((0..=last).map(|cpu| cpus.contains(&cpu)).collect())
}

/// The numbers of the CPUs in a set.
pub fn numbers(set: &[bool]) -> Vec<u32> {
    (0u32..).zip(set).filter_map(|(cpu, is_in)| is_in.then_some(cpu)).collect()
}

/// Tells where a virtual CPU may run; `None` stands for anywhere.
pub fn get(domain: &Domain, vcpu: u32) -> Option<Vec<bool>> {
    let usual = || domain.vcpu.cpuset.as_ref().map(|set| set.flags().to_vec());
    own(domain, vcpu).or_else(usual)
}

/// Tells where a virtual CPU may run that has a pin of its own.
pub fn own(domain: &Domain, vcpu: u32) -> Option<Vec<bool>> {
    let tune = domain.kept.elements().find(|element| element.name == "cputune")?;
    let pin = tune.elements().find(|element| is_pin_of(element, vcpu))?;
    Some(CpuSet::read(pin.attribute("cpuset")?).ok()?.flags().to_vec())
}

/// Finds the first pin that cannot be one: its line, and what is wrong with it.
pub fn mistake(domain: &Domain) -> Option<(u32, String)> {
    let mut pinned = std::collections::BTreeSet::new();
    let tunes = domain.kept.elements().filter(|element| element.name == "cputune");
    let mut pins = tunes.flat_map(Element::elements).filter(|element| element.name == "vcpupin");
    pins.find_map(|pin| {
        let wrong = |why: String| Some((pin.position.line, format!("<vcpupin>: {why}")));
        let vcpu = pin.attribute("vcpu").unwrap_or_default();
        let Ok(number) = vcpu.parse::<u32>() else {
            return wrong(format!("vcpu='{}' is no number of a virtual CPU", excerpt(vcpu)));
        };
        if !pinned.insert(number) {
            return wrong(format!("another one is of virtual CPU {number}, too"));
        }
        let set = CpuSet::read(pin.attribute("cpuset").unwrap_or_default());
        set.err().and_then(|why| wrong(format!("cpuset={why}")))
    })
}

/// Says where a virtual CPU may run.
pub fn set(domain: &mut Domain, vcpu: u32, set: &[bool]) {
    let mut tune = domain.kept.take_elements("cputune").pop().unwrap_or_else(|| Element::new("cputune"));
    tune.children.retain(|node| !node.as_element().is_some_and(|element| is_pin_of(element, vcpu)));
    let mut pin = Element::new("vcpupin");
    pin.set_attribute("vcpu", vcpu.to_string());
    pin.set_attribute("cpuset", CpuSet::from_flags(set).write());
    tune.children.push(Node::Element(pin));
    let after = Some("vcpu".to_owned());
    domain.kept.children.push(KeptNode { after, node: Node::Element(tune) });
}

fn is_pin_of(element: &Element, vcpu: u32) -> bool {
    element.name == "vcpupin" && element.attribute("vcpu").is_some_and(|n| n.parse() == Ok(vcpu))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pin_is_found() {
        let domain = |pins: &str| {
            let text = format!(
                "<domain type='qemu'><name>a</name><memory>1</memory>\n<cputune>{pins}</cputune></domain>"
            );
            mistake(&Domain::parse(&text).unwrap())
        };
        let pin = |vcpu: &str, set: &str| format!("<vcpupin vcpu='{vcpu}' cpuset='{set}'/>");
        assert_eq!(domain(&(pin("0", "0-3,^1") + &pin("1", " 7 ") + "<shares>1</shares>")), None);
        for (wrong, word) in [
            (pin("0", ""), "cpuset=''"),
            (pin("0", "3-1"), "cpuset='3-1'"),
            (pin("0", "0,^0"), "cpuset='0,^0'"),
            (pin("0", "0,some"), "cpuset='0,some'"),
            (pin("0", "99999"), "cpuset='99999'"),
            (pin("0", "0") + &pin("0", "1"), "virtual CPU 0, too"),
        ] {
            let (line, message) = domain(&wrong).expect(&wrong);
            assert!(line == 2 && message.contains(word), "{message}");
        }
    }

    #[test]
    fn sets_end_with_the_host() {
        let set =
            |cpus: &[u32]| of_numbers(cpus, 12).map(|set| (CpuSet::from_flags(&set).write(), numbers(&set)));
        assert_eq!(set(&[2, 0, 2]), Some(("0,2".to_owned(), vec![0, 2])));
        assert_eq!(set(&[10, 11, 12, u32::MAX]), Some(("10-11".to_owned(), vec![10, 11])));
        assert_eq!(set(&[12]), None);
        assert_eq!(set(&[]), None);
    }

    #[test]
    fn a_pin_replaces_the_one_before() {
        let xml = "<domain type='test'><name>a</name><memory>1</memory><vcpu>2</vcpu></domain>";
        let mut domain = Domain::parse(xml).unwrap();
        assert_eq!(get(&domain, 0), None);
        set(&mut domain, 0, &[true]);
        set(&mut domain, 1, &[false, true]);
        set(&mut domain, 0, &[false, false, true]);
        assert_eq!(get(&domain, 0), Some(vec![false, false, true]));
        assert_eq!(get(&domain, 1), Some(vec![false, true]));
        assert_eq!(domain.kept.elements().count(), 1);
    }

    #[test]
    fn who_has_no_pin_is_where_all_are() {
        let xml = "<domain type='test'><name>a</name><memory>1</memory><vcpu cpuset='1,3'>2</vcpu></domain>";
        let mut domain = Domain::parse(xml).unwrap();
        set(&mut domain, 1, &[true]);
        assert_eq!(get(&domain, 0), Some(vec![false, true, false, true]));
        assert_eq!((own(&domain, 0), get(&domain, 1)), (None, Some(vec![true])));
    }
}
