//! Processor of a guest.

use super::Numa;
use crate::bind::bind;
use crate::value::{OnOff, choices};

choices! {
    /// Origin of the CPU definition.
    pub enum CpuMode: "cpu mode" {
        Custom = "custom",
        HostModel = "host-model",
        HostPassthrough = "host-passthrough",
        Maximum = "maximum",
    }
}

choices! {
    /// Strictness of the match between guest CPU and definition.
    pub enum CpuMatch: "cpu match" {
        Exact = "exact",
        Minimum = "minimum",
        Strict = "strict",
    }
}

choices! {
    /// Check of the CPU before a domain starts.
    pub enum CpuCheck: "cpu check" {
        None = "none",
        Partial = "partial",
        Full = "full",
    }
}

choices! {
    /// Whether a similar model may stand in for one the host can't give.
    pub enum CpuFallback: "fallback" {
        Allow = "allow",
        Forbid = "forbid",
    }
}

choices! {
    /// Policy for a CPU feature.
    pub enum CpuPolicy: "policy" {
        Require = "require",
        Force = "force",
        Optional = "optional",
        Disable = "disable",
        Forbid = "forbid",
    }
}

bind! {
    /// Processor a guest sees.
    pub struct Cpu {
        /// Origin of the definition.
        pub mode: Option<CpuMode> = attr("mode"),
        /// Strictness of the match.
        pub matching: Option<CpuMatch> = attr("match"),
        /// Check before a domain starts.
        pub check: Option<CpuCheck> = attr("check"),
        /// Whether only features that can migrate are used.
        pub migratable: Option<OnOff> = attr("migratable"),
        /// Name of the processor's model.
        pub model: Option<CpuModel> = child("model"),
        /// Name of the processor's vendor.
        pub vendor: Option<String> = text_of("vendor"),
        /// Topology of the virtual CPUs.
        pub topology: Option<CpuTopology> = child("topology"),
        /// Features that differ from the model's.
        pub features: Vec<CpuFeature> = children("feature"),
        /// Cells into which the virtual CPUs and the memory are divided.
        pub numa: Option<Numa> = child("numa"),
    }
}

bind! {
    /// Name of a processor's model.
    pub struct CpuModel {
        /// Whether a similar model may stand in.
        pub fallback: Option<CpuFallback> = attr("fallback"),
        /// Vendor the guest is told of.
        pub vendor_id: Option<String> = attr("vendor_id"),
        /// Model's name, empty where only attributes are given.
        pub name: String = text(),
    }
}

bind! {
    /// Topology of the virtual CPUs.
    pub struct CpuTopology {
        /// Number of sockets.
        pub sockets: u32 = required("sockets"),
        /// Number of dies in a socket.
        pub dies: Option<u32> = attr("dies"),
        /// Number of clusters in a die.
        pub clusters: Option<u32> = attr("clusters"),
        /// Number of cores in a cluster (or die, or socket).
        pub cores: u32 = required("cores"),
        /// Number of threads in a core.
        pub threads: u32 = required("threads"),
    }
}

bind! {
    /// CPU feature and its policy.
    pub struct CpuFeature {
        /// Policy.
        pub policy: Option<CpuPolicy> = attr("policy"),
        /// Name.
        pub name: String = required("name"),
    }
}
