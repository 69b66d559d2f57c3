//! What a made-up domain is tuned by: parameters by their names, the pins of its threads, and its I/O threads. There is one
//! for the running domain and one for its definition.

use std::collections::BTreeMap;

use virgo_operations::{Error, ErrorCode, Result, TypedParameters, TypedValue};

/// Parameters that are changed together, with what they are at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Table {
    /// Of all disks.
    Blkio,
    /// Of one disk.
    BlockIo,
    /// Of the memory.
    Numa,
    /// Of the virtual CPUs.
    Scheduler,
    /// Of one network interface.
    Interface,
    /// Of one I/O thread.
    IoThread,
}

/// See the module.
#[derive(Debug, Clone, Default)]
pub(super) struct Tuning {
    values: BTreeMap<(Table, String), TypedParameters>,
    /// The I/O threads by their numbers, with the CPUs that they are pinned to.
    pub(super) io_threads: BTreeMap<u32, Option<Vec<u32>>>,
    /// The CPUs that the emulator is pinned to.
    pub(super) emulator: Option<Vec<u32>>,
}

impl Table {
    fn defaults(self) -> Vec<(&'static str, TypedValue)> {
        let all = |names: &[&'static str], value: TypedValue| {
            names.iter().map(|name| (*name, value.clone())).collect::<Vec<_>>()
        };
        let text = || TypedValue::String(String::new());
        match self {
            Self::Blkio => {
                let mut table = vec![("weight", TypedValue::UInt(0))];
                let devices = [
                    "device_weight",
                    "device_read_iops_sec",
                    "device_write_iops_sec",
                    "device_read_bytes_sec",
                    "device_write_bytes_sec",
                ];
                table.extend(all(&devices, text()));
                table
            }
            Self::BlockIo => {
                let numbers = [
                    "total_bytes_sec",
                    "read_bytes_sec",
                    "write_bytes_sec",
                    "total_iops_sec",
                    "read_iops_sec",
                    "write_iops_sec",
                    "total_bytes_sec_max",
                    "read_bytes_sec_max",
                    "write_bytes_sec_max",
                    "total_iops_sec_max",
                    "read_iops_sec_max",
                    "write_iops_sec_max",
                    "size_iops_sec",
                ];
                let mut table = all(&numbers, TypedValue::ULLong(0));
                table.push(("group_name", text()));
                table
            }
            Self::Numa => vec![("numa_nodeset", text()), ("numa_mode", TypedValue::Int(0))],
            // What libvirt's test hypervisor has.
            Self::Scheduler => vec![("weight", TypedValue::UInt(50))],
            Self::Interface => {
                let names = [
                    "inbound.average",
                    "inbound.peak",
                    "inbound.burst",
                    "inbound.floor",
                    "outbound.average",
                    "outbound.peak",
                    "outbound.burst",
                ];
                all(&names, TypedValue::ULLong(0))
            }
            Self::IoThread => {
                let mut table = vec![("poll_max_ns", TypedValue::ULLong(32768))];
                table.extend(all(&["poll_grow", "poll_shrink"], TypedValue::UInt(0)));
                table
            }
        }
    }
}

impl Tuning {
    /// The parameters of a table, for a device.
    pub(super) fn get(&self, table: Table, device: &str) -> TypedParameters {
        let set = self.values.get(&(table, device.to_owned()));
        let mut parameters = TypedParameters::default();
        for (name, default) in table.defaults() {
            let value = set.and_then(|set| set.get(name)).cloned().unwrap_or(default);
            parameters.push(name, value);
        }
        parameters
    }

    /// Changes some of them.
    ///
    /// # Errors
    /// `InvalidArg` for a parameter of another name, or with a value of another type.
    pub(super) fn set(&mut self, table: Table, device: &str, changes: &TypedParameters) -> Result<()> {
        let mut parameters = self.get(table, device);
        for (name, value) in &changes.0 {
            let Some((_, known)) = parameters.0.iter_mut().find(|(known, _)| known == name) else {
                return Err(Error::argument(format!("there is no parameter '{name}'")));
            };
            if std::mem::discriminant(known) != std::mem::discriminant(value) {
                let message = format!("the parameter '{name}' has another type: {known:?}, not {value:?}");
                return Err(Error::new(ErrorCode::InvalidArg, message));
            }
            known.clone_from(value);
        }
        self.values.insert((table, device.to_owned()), parameters);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_is_told_of_that_device_alone() {
        let mut tuning = Tuning::default();
        let change = TypedParameters(vec![("read_bytes_sec".to_owned(), TypedValue::ULLong(7))]);
        tuning.set(Table::BlockIo, "vda", &change).unwrap();
        let read = |disk| tuning.get(Table::BlockIo, disk).get("read_bytes_sec").cloned();
        assert_eq!((read("vda"), read("vdb")), (Some(TypedValue::ULLong(7)), Some(TypedValue::ULLong(0))));
        let wrong = [("read_bytes_sec", TypedValue::Int(1)), ("nonsense", TypedValue::Int(1))];
        for (name, value) in wrong {
            let mut tuning = tuning.clone();
            let error = tuning.set(Table::BlockIo, "vda", &TypedParameters(vec![(name.to_owned(), value)]));
            assert_eq!(error.unwrap_err().code(), ErrorCode::InvalidArg, "{name}");
        }
    }
}
