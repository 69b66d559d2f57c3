//! Sound cards, and audio backends on the host.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Model of a sound card.
    pub enum SoundModel: "sound model" {
        Ich6 = "ich6",
        Ich7 = "ich7",
        Ich9 = "ich9",
        Ac97 = "ac97",
        Es1370 = "es1370",
        Sb16 = "sb16",
        Pcspk = "pcspk",
        Usb = "usb",
        Virtio = "virtio",
    }
}

bind! {
    /// Sound card.
    pub struct Sound {
        /// Model.
        pub model: SoundModel = required("model"),
        /// Types of an HDA card's codecs: `duplex`, `micro` or `output`.
        pub codecs: Vec<String> = attrs_of("codec", "type"),
        /// `id` of the `<audio>` to which its sound goes.
        pub audio: Option<u32> = attr_of("audio", "id"),
        /// Device alias.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Audio backend on the host.
    pub struct Audio {
        /// Number.
        pub id: u32 = required("id"),
        /// Type of backend: `none`, `spice`, `pulseaudio` …
        pub kind: String = required("type"),
    }
}
