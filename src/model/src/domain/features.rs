//! Features of the platform a domain runs on.

use crate::bind::bind;

bind! {
    /// Features of the platform; those without a field are kept.
    pub struct Features {
        /// Whether the guest has ACPI.
        pub acpi: bool = flag("acpi"),
        /// Whether the guest has an APIC.
        pub apic: bool = flag("apic"),
        /// Whether a 32-bit guest can address more than 4 GiB.
        pub pae: bool = flag("pae"),
    }
}
