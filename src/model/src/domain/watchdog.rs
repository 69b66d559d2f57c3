//! Watchdogs and panic devices.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Model of a watchdog.
    pub enum WatchdogModel: "watchdog model" {
        I6300esb = "i6300esb",
        Ib700 = "ib700",
        Diag288 = "diag288",
        Itco = "itco",
    }
}

choices! {
    /// Action when a watchdog expires.
    pub enum WatchdogAction: "watchdog action" {
        Reset = "reset",
        Shutdown = "shutdown",
        Poweroff = "poweroff",
        Pause = "pause",
        Dump = "dump",
        None = "none",
        InjectNmi = "inject-nmi",
    }
}

choices! {
    /// Model of a device by which a guest says that it has crashed.
    pub enum PanicModel: "panic model" {
        Isa = "isa",
        Pseries = "pseries",
        Hyperv = "hyperv",
        S390 = "s390",
        Pvpanic = "pvpanic",
    }
}

bind! {
    /// Device that acts when the guest hangs.
    pub struct Watchdog {
        /// Model.
        pub model: WatchdogModel = required("model"),
        /// Action when it expires.
        pub action: Option<WatchdogAction> = attr("action"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Device by which the guest says that it has crashed.
    pub struct Panic {
        /// Model.
        pub model: Option<PanicModel> = attr("model"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}
