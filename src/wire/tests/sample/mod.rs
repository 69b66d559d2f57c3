//! Sample messages made from the protocol description alone, by an independent encoder to compare the library's
//! types with.

use std::collections::HashMap;
use std::path::Path;

use crate::parse::{self, Procedure, Source};

/// Programs with procedures.
pub const PROGRAMS: [&str; 4] = ["remote", "qemu", "lxc", "admin"];

/// Filling of variable-length and optional values.
#[derive(Clone, Copy)]
pub enum Fill {
    /// Optional values present, two elements per list, arms of unions in turn.
    Full,
    /// Nothing optional.
    Empty,
    /// Random, from this seed.
    Random(u64),
}

/// Description of all programs.
pub struct Protocol {
    programs: Vec<(&'static str, Vec<Source>)>,
    types: HashMap<(String, String), Kind>,
    limits: HashMap<(String, String), u32>,
}

enum Kind {
    Struct(Vec<(String, String)>),
    Union(Vec<(i32, String)>),
    Enum(Vec<i32>),
    Used(String),
}

impl Protocol {
    pub fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("protocol");
        let programs: Vec<_> =
            PROGRAMS.iter().map(|name| (*name, parse::read_program(&root.join(name)))).collect();
        let (mut types, mut limits) = (HashMap::new(), HashMap::new());
        for (program, source) in programs.iter().flat_map(|(name, list)| list.iter().map(move |s| (*name, s)))
        {
            let key = |name: &str| (program.to_owned(), name.to_owned());
            let structs = source.structs.iter();
            types.extend(structs.map(|item| (key(&item.name), Kind::Struct(item.fields.clone()))));
            types.extend(source.unions.iter().map(|(name, arms)| {
                let arms = arms.iter().map(|(number, _, kind)| (*number, kind.clone())).collect();
                (key(name), Kind::Union(arms))
            }));
            types.extend(source.enums.iter().map(|(name, variants)| {
                (key(name), Kind::Enum(variants.iter().map(|(_, number)| *number).collect()))
            }));
            types.extend(source.uses.iter().map(|(from, name)| (key(name), Kind::Used(from.clone()))));
            limits.extend(source.limits.iter().map(|(name, value)| (key(name), *value as u32)));
        }
        Self { programs, types, limits }
    }

    /// Returns all procedures with their programs, in order of number.
    pub fn procedures(&self) -> Vec<(&'static str, &Procedure)> {
        let mut all = Vec::new();
        for (program, sources) in &self.programs {
            let mut list: Vec<_> = sources.iter().flat_map(|source| &source.procedures).collect();
            list.sort_by_key(|procedure| procedure.number);
            all.extend(list.into_iter().map(|procedure| (*program, procedure)));
        }
        all
    }

    /// Makes the body of a message for one of the procedure's roles.
    pub fn body(&self, program: &str, procedure: &Procedure, role: &str, fill: Fill) -> Vec<u8> {
        let state = match fill {
            Fill::Random(seed) => (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ procedure.number as u64,
            _ => 1,
        };
        let mut sampler = Sampler { protocol: self, fill, count: 0, state, bytes: Vec::new() };
        sampler.value(program, &format!("{}{}", parse::camel(&procedure.name), parse::camel(role)));
        sampler.bytes
    }
}

struct Sampler<'a> {
    protocol: &'a Protocol,
    fill: Fill,
    /// Counter of values, so that neighbours differ.
    count: u32,
    state: u64,
    bytes: Vec<u8>,
}

impl Sampler<'_> {
    fn value(&mut self, program: &str, kind: &str) {
        self.count += 1;
        if let Some(inner) = kind.strip_suffix('?') {
            let present = self.choose(2, 1, 0);
            self.word(present);
            (0..present).for_each(|_| self.value(program, inner));
        } else if let Some((element, length)) = kind.strip_suffix(']').and_then(|kind| kind.split_once('[')) {
            self.elements(program, element, length.parse().unwrap());
        } else if let Some((element, limit)) = kind.strip_suffix('>').and_then(|kind| kind.split_once('<')) {
            let limit = self.protocol.limits[&(program.to_owned(), limit.to_owned())];
            let length = self.choose(5, 2, 0).min(limit);
            self.word(length);
            self.elements(program, element, length);
        } else {
            self.plain(program, kind);
        }
    }

    fn elements(&mut self, program: &str, element: &str, length: u32) {
        if element == "opaque" {
            let first = self.count as u8;
            self.bytes.extend((0..length).map(|index| first.wrapping_add(index as u8)));
            self.pad();
        } else {
            (0..length).for_each(|_| self.value(program, element));
        }
    }

    fn plain(&mut self, program: &str, kind: &str) {
        let count = self.count;
        match kind {
            "i32" => {
                let value = self.choose(1 << 30, count, count) as i32;
                self.word(if count.is_multiple_of(2) { value as u32 } else { (-value) as u32 });
            }
            "u32" => {
                let value = self.choose(u32::MAX, 0x8000_0000 + count, count);
                self.word(value);
            }
            "i64" | "u64" => {
                let high = self.choose(u32::MAX, 0x9000_0000, 0);
                self.word(high);
                self.word(count);
            }
            "f64" => self.bytes.extend((f64::from(count) + 0.5).to_be_bytes()),
            "char" => self.word((count as i8).wrapping_neg() as u32),
            "uchar" => self.word(count & 0xff),
            "ushort" => self.word((0xff00 + count) & 0xffff),
            "string" => {
                let length = self.choose(8, 5, 0) as usize;
                let text: String = format!("é{count:06}").chars().take(length).collect();
                self.word(text.len() as u32);
                self.bytes.extend(text.as_bytes());
                self.pad();
            }
            name => self.declared(program, name),
        }
    }

    fn declared(&mut self, program: &str, name: &str) {
        let protocol = self.protocol;
        match &protocol.types[&(program.to_owned(), name.to_owned())] {
            Kind::Struct(fields) => fields.iter().for_each(|(_, kind)| self.value(program, kind)),
            Kind::Used(from) => self.value(from, name),
            Kind::Enum(numbers) => self.word(numbers[self.count as usize % numbers.len()] as u32),
            Kind::Union(arms) => {
                let (number, kind) = &arms[self.count as usize % arms.len()];
                self.word(*number as u32);
                self.value(program, kind);
            }
        }
    }

    /// Returns a random number below `below`, or the one for full or empty.
    fn choose(&mut self, below: u32, full: u32, empty: u32) -> u32 {
        match self.fill {
            Fill::Full => full,
            Fill::Empty => empty,
            Fill::Random(_) => {
                self.state ^= self.state << 13;
                self.state ^= self.state >> 7;
                self.state ^= self.state << 17;
                (self.state >> 16) as u32 % below
            }
        }
    }

    fn word(&mut self, word: u32) {
        self.bytes.extend(word.to_be_bytes());
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}
