//! The list of a domain's devices.

use super::{
    Audio, CharDevice, Controller, Disk, Graphics, Hub, Input, Interface, Memballoon, Panic, Redirdev, Rng,
    Sound, Video, Watchdog,
};
use crate::bind::bind;
use crate::xml::Position;

bind! {
    /// Lists a domain's devices; kinds without a field (`hostdev`, `tpm`, `filesystem` …) are kept as they are.
    pub struct Devices {
        /// Holds the path of the program that runs the domain.
        pub emulator: Option<String> = text_of("emulator"),
        /// Lists disks, CD-ROM and floppy drives.
        pub disks: Vec<Disk> = children("disk"),
        /// Lists buses' controllers.
        pub controllers: Vec<Controller> = children("controller"),
        /// Lists network interfaces.
        pub interfaces: Vec<Interface> = children("interface"),
        /// Lists serial ports.
        pub serials: Vec<CharDevice> = children("serial"),
        /// Lists parallel ports.
        pub parallels: Vec<CharDevice> = children("parallel"),
        /// Lists consoles; the first usually mirrors the first serial port.
        pub consoles: Vec<CharDevice> = children("console"),
        /// Lists private channels between host and guest.
        pub channels: Vec<CharDevice> = children("channel"),
        /// Lists mice, tablets and keyboards.
        pub inputs: Vec<Input> = children("input"),
        /// Lists ways to see the guest's screen.
        pub graphics: Vec<Graphics> = children("graphics"),
        /// Lists sound cards.
        pub sounds: Vec<Sound> = children("sound"),
        /// Lists where sound goes on the host.
        pub audios: Vec<Audio> = children("audio"),
        /// Lists video cards.
        pub videos: Vec<Video> = children("video"),
        /// Lists USB devices of viewers' machines.
        pub redirdevs: Vec<Redirdev> = children("redirdev"),
        /// Lists devices that give a bus more ports.
        pub hubs: Vec<Hub> = children("hub"),
        /// Lists devices that act when the guest hangs.
        pub watchdogs: Vec<Watchdog> = children("watchdog"),
        /// Describes the device that takes memory back from the guest.
        pub memballoon: Option<Memballoon> = child("memballoon"),
        /// Lists sources of randomness.
        pub rngs: Vec<Rng> = children("rng"),
        /// Lists devices by which the guest says that it has crashed.
        pub panics: Vec<Panic> = children("panic"),
    }
}

impl Devices {
    /// Lists devices that can be booted from, with their element's name and their place in the boot order.
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
