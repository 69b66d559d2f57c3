//! Features of the platform a domain runs on.

use crate::bind::bind;

bind! {
    /// Lists features of the platform; those without a field are kept.
    pub struct Features {
        /// Says that the guest has ACPI.
        pub acpi: bool = flag("acpi"),
        /// Says that the guest has an APIC.
        pub apic: bool = flag("apic"),
        /// Says that a 32-bit guest can address more than 4 GiB.
        pub pae: bool = flag("pae"),
    }
}
