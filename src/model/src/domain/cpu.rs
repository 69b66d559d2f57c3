//! The processor a guest sees.

use crate::bind::bind;
use crate::value::{OnOff, choices};

choices! {
    /// Says where the processor's description comes from.
    pub enum CpuMode: "cpu mode" {
        Custom = "custom",
        HostModel = "host-model",
        HostPassthrough = "host-passthrough",
        Maximum = "maximum",
    }
}

choices! {
    /// Says how closely the guest's processor has to match the description.
    pub enum CpuMatch: "cpu match" {
        Exact = "exact",
        Minimum = "minimum",
        Strict = "strict",
    }
}

choices! {
    /// Says how the processor is checked before a domain starts.
    pub enum CpuCheck: "cpu check" {
        None = "none",
        Partial = "partial",
        Full = "full",
    }
}

choices! {
    /// Says whether a similar model may stand in for one the host can't give.
    pub enum CpuFallback: "fallback" {
        Allow = "allow",
        Forbid = "forbid",
    }
}

choices! {
    /// Says how a processor's feature is treated.
    pub enum CpuPolicy: "policy" {
        Require = "require",
        Force = "force",
        Optional = "optional",
        Disable = "disable",
        Forbid = "forbid",
    }
}

bind! {
    /// Describes the processor a guest sees.
    pub struct Cpu {
        /// Says where the description comes from.
        pub mode: Option<CpuMode> = attr("mode"),
        /// Says how closely it has to match.
        pub matching: Option<CpuMatch> = attr("match"),
        /// Says how it is checked before a domain starts.
        pub check: Option<CpuCheck> = attr("check"),
        /// Says that only features that can migrate are used.
        pub migratable: Option<OnOff> = attr("migratable"),
        /// Names the processor's model.
        pub model: Option<CpuModel> = child("model"),
        /// Names the processor's vendor.
        pub vendor: Option<String> = text_of("vendor"),
        /// Says how virtual processors form sockets and cores.
        pub topology: Option<CpuTopology> = child("topology"),
        /// Lists features that differ from the model's.
        pub features: Vec<CpuFeature> = children("feature"),
    }
}

bind! {
    /// Names a processor's model.
    pub struct CpuModel {
        /// Says whether a similar model may stand in.
        pub fallback: Option<CpuFallback> = attr("fallback"),
        /// Holds the vendor the guest is told of.
        pub vendor_id: Option<String> = attr("vendor_id"),
        /// Holds the model's name, empty where only attributes are given.
        pub name: String = text(),
    }
}

bind! {
    /// Says how virtual processors form sockets and cores.
    pub struct CpuTopology {
        /// Counts sockets.
        pub sockets: u32 = required("sockets"),
        /// Counts dies in a socket.
        pub dies: Option<u32> = attr("dies"),
        /// Counts clusters in a die.
        pub clusters: Option<u32> = attr("clusters"),
        /// Counts cores in a cluster (or die, or socket).
        pub cores: u32 = required("cores"),
        /// Counts threads in a core.
        pub threads: u32 = required("threads"),
    }
}

bind! {
    /// Says how one of a processor's features is treated.
    pub struct CpuFeature {
        /// Says what is done with it.
        pub policy: Option<CpuPolicy> = attr("policy"),
        /// Names it.
        pub name: String = required("name"),
    }
}
