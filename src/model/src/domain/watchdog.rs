//! Devices by which host and guest notice that the guest hangs or has crashed.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Names a model of a watchdog.
    pub enum WatchdogModel: "watchdog model" {
        I6300esb = "i6300esb",
        Ib700 = "ib700",
        Diag288 = "diag288",
        Itco = "itco",
    }
}

choices! {
    /// Says what follows when a watchdog was not reset in time.
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
    /// Names a model of a device by which a guest says that it has crashed.
    pub enum PanicModel: "panic model" {
        Isa = "isa",
        Pseries = "pseries",
        Hyperv = "hyperv",
        S390 = "s390",
        Pvpanic = "pvpanic",
    }
}

bind! {
    /// Describes a device that acts when the guest hangs.
    pub struct Watchdog {
        /// Names its model.
        pub model: WatchdogModel = required("model"),
        /// Says what follows when it was not reset in time.
        pub action: Option<WatchdogAction> = attr("action"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Describes a device by which the guest says that it has crashed.
    pub struct Panic {
        /// Names its model.
        pub model: Option<PanicModel> = attr("model"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}
