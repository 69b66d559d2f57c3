//! Sockets in the folder of a run, whatever the length of its path. Called when a domain is started.
//!
//! The address of a socket has room for 107 bytes, and a root's path may have any number. So QEMU gets the folder as
//! an open descriptor and binds through it, to `/proc/self/fd/NUMBER/NAME`; the sockets are where the domain's XML
//! says. We ourselves connect to them in the same way (see `virgo_sys::fd`), and nothing of it has to be kept for
//! whoever finds the machine again. The monitor's socket is bound by us and handed over.
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use virgo_model::Domain;
use virgo_model::domain::CharType;
use virgo_sys::process::Command;

/// The folder of a run, as QEMU has it.
pub(super) struct RunFolder {
    path: PathBuf,
    descriptor: OwnedFd,
    /// Of the descriptor in QEMU.
    number: i32,
}

impl RunFolder {
    /// Opens the folder. Blocks.
    pub(super) fn open(path: &Path, number: i32) -> io::Result<Self> {
        use rustix::fs::{Mode, OFlags, open};
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self { path: path.to_owned(), descriptor: open(path, flags, Mode::empty())?, number })
    }

    /// The domain with sockets in the folder named as QEMU is to name them.
    pub(super) fn shorten(&self, domain: &Domain) -> Domain {
        let mut domain = domain.clone();
        let devices = &mut domain.devices;
        let ports =
            [&mut devices.serials, &mut devices.parallels, &mut devices.consoles, &mut devices.channels];
        for port in ports.into_iter().flatten().filter(|port| port.kind == CharType::Unix) {
            self.shorten_one(port.source.as_mut().and_then(|source| source.path.as_mut()));
        }
        for display in &mut devices.graphics {
            self.shorten_one(display.socket.as_mut());
            display.listens.iter_mut().for_each(|listen| self.shorten_one(listen.socket.as_mut()));
        }
        domain
    }

    fn shorten_one(&self, path: Option<&mut String>) {
        if let Some(path) = path
            && let Ok(name) = Path::new(&*path).strip_prefix(&self.path)
        {
            *path = format!("/proc/self/fd/{}/{}", self.number, name.display());
        }
    }

    /// Hands the folder to QEMU.
    pub(super) fn pass_to(self, command: &mut Command) {
        command.pass_fd(self.descriptor, Some(self.number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_in_the_folder_goes_through_it() {
        let folder = tempfile::tempdir().unwrap();
        let run = folder.path();
        let xml = format!(
            "<domain type='qemu'><name>a</name><memory>1024</memory><devices>
            <channel type='unix'><source mode='bind' path='{0}/org.qemu.guest_agent.0.sock'/></channel>
            <serial type='unix'><source mode='bind' path='/elsewhere/a.sock'/></serial>
            <console type='file'><source path='{0}/log'/></console>
            <graphics type='vnc' socket='{0}/vnc.sock'><listen type='socket' socket='{0}/vnc.sock'/></graphics>
            <graphics type='spice' socket='{0}-not/spice.sock'/></devices></domain>",
            run.display()
        );
        let domain = Domain::parse(&xml).unwrap();
        let short = RunFolder::open(run, 9).unwrap().shorten(&domain);
        let path =
            |port: &virgo_model::domain::CharDevice| port.source.as_ref().unwrap().path.clone().unwrap();
        assert_eq!(path(&short.devices.channels[0]), "/proc/self/fd/9/org.qemu.guest_agent.0.sock");
        assert_eq!(path(&short.devices.serials[0]), "/elsewhere/a.sock");
        assert_eq!(path(&short.devices.consoles[0]), format!("{}/log", run.display()));
        let [vnc, spice] = &short.devices.graphics[..] else { panic!() };
        assert_eq!(vnc.socket.as_deref(), Some("/proc/self/fd/9/vnc.sock"));
        assert_eq!(vnc.listens[0].socket, vnc.socket);
        assert_eq!(spice.socket, Some(format!("{}-not/spice.sock", run.display())));
    }
}
