//! Sound cards, and where their sound goes.

use super::Address;
use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Names a model of a sound card.
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
    /// Describes a sound card.
    pub struct Sound {
        /// Names its model.
        pub model: SoundModel = required("model"),
        /// Lists what an HDA card's codecs are: `duplex`, `micro` or `output`.
        pub codecs: Vec<String> = attrs_of("codec", "type"),
        /// Holds the `id` of the `<audio>` to which its sound goes.
        pub audio: Option<u32> = attr_of("audio", "id"),
        /// Holds its name among the domain's devices.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Describes where sound goes on the host.
    pub struct Audio {
        /// Holds its number.
        pub id: u32 = required("id"),
        /// Names what takes the sound: `none`, `spice`, `pulseaudio` …
        pub kind: String = required("type"),
    }
}
