//! Devices of a domain.

use super::{
    Audio, CharDevice, Controller, Disk, Graphics, Hub, Input, Interface, Memballoon, Panic, Redirdev, Rng,
    Sound, Video, Watchdog,
};
use crate::bind::bind;
use crate::xml::Position;

bind! {
    /// A domain's devices; kinds without a field (`hostdev`, `tpm`, `filesystem` …) are kept as they are.
    pub struct Devices {
        /// Path of the program that runs the domain.
        pub emulator: Option<String> = text_of("emulator"),
        /// Disks, CD-ROM and floppy drives.
        pub disks: Vec<Disk> = children("disk"),
        /// Buses' controllers.
        pub controllers: Vec<Controller> = children("controller"),
        /// Network interfaces.
        pub interfaces: Vec<Interface> = children("interface"),
        /// Serial ports.
        pub serials: Vec<CharDevice> = children("serial"),
        /// Parallel ports.
        pub parallels: Vec<CharDevice> = children("parallel"),
        /// Consoles; the first usually mirrors the first serial port.
        pub consoles: Vec<CharDevice> = children("console"),
        /// Private channels between host and guest.
        pub channels: Vec<CharDevice> = children("channel"),
        /// Mice, tablets and keyboards.
        pub inputs: Vec<Input> = children("input"),
        /// Ways to see the guest's screen.
        pub graphics: Vec<Graphics> = children("graphics"),
        /// Sound cards.
        pub sounds: Vec<Sound> = children("sound"),
        /// Audio backends on the host.
        pub audios: Vec<Audio> = children("audio"),
        /// Video cards.
        pub videos: Vec<Video> = children("video"),
        /// USB devices of viewers' machines.
        pub redirdevs: Vec<Redirdev> = children("redirdev"),
        /// Devices that give a bus more ports.
        pub hubs: Vec<Hub> = children("hub"),
        /// Devices that act when the guest hangs.
        pub watchdogs: Vec<Watchdog> = children("watchdog"),
        /// Device that takes memory back from the guest.
        pub memballoon: Option<Memballoon> = child("memballoon"),
        /// Sources of randomness.
        pub rngs: Vec<Rng> = children("rng"),
        /// Devices by which the guest says that it has crashed.
        pub panics: Vec<Panic> = children("panic"),
    }
}

impl Devices {
    /// Devices that can be booted from, with their element's name and their place in the boot order.
    ///
    /// Those without a struct are among them, as they can be booted from as well.
    pub(super) fn boot_orders(&self) -> impl Iterator<Item = (&str, Option<u32>, Position)> {
        let disks = self.disks.iter().map(|disk| ("disk", disk.boot_order, disk.kept.position));
        let interfaces = self.interfaces.iter().map(|nic| ("interface", nic.boot_order, nic.kept.position));
        let redirected =
            self.redirdevs.iter().map(|device| ("redirdev", device.boot_order, device.kept.position));
        let others = self.kept.elements().map(|device| {
            let order = device.child("boot").and_then(|boot| boot.attribute("order")?.parse().ok());
            (device.name.as_str(), order, device.position)
        });
        disks.chain(interfaces).chain(redirected).chain(others)
    }
}
