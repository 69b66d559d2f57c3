//! Console, keyboard and screen of domains behind the daemon.

use std::os::fd::OwnedFd;

use virgo_operations::wire::ToWire;
use virgo_operations::wire::milliseconds;
use virgo_operations::*;
use virgo_wire::remote::procedure::{
    DomainOpenChannel, DomainOpenConsole, DomainOpenGraphics, DomainOpenGraphicsFd, DomainScreenshot,
    DomainSendKey,
};
use virgo_wire::remote::{
    DOMAIN_SEND_KEY_MAX, DomainOpenChannelArgs, DomainOpenConsoleArgs, DomainOpenGraphicsArgs,
    DomainOpenGraphicsFdArgs, DomainScreenshotArgs, DomainSendKeyArgs,
};

use super::connection::Connection;
use super::{pump, stream};

#[remote_driver]
impl DomainDevices for Connection {
    async fn open_console(
        &self,
        domain: &handle::Domain,
        device: Option<&str>,
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream> {
        self.expect_open()?;
        let dev_name = device.map(str::to_owned);
        let args = DomainOpenConsoleArgs { dom: domain.to_wire(), dev_name, flags: flags.bits() };
        let opened = self.link.open_stream::<DomainOpenConsole>(&args, stream::MOST_UNREAD);
        pump::both_ways(opened.await?.1)
    }

    async fn open_channel(
        &self,
        domain: &handle::Domain,
        name: Option<&str>,
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream> {
        self.expect_open()?;
        let name = name.map(str::to_owned);
        let args = DomainOpenChannelArgs { dom: domain.to_wire(), name, flags: flags.bits() };
        let opened = self.link.open_stream::<DomainOpenChannel>(&args, stream::MOST_UNREAD);
        pump::both_ways(opened.await?.1)
    }

    async fn screenshot(&self, domain: &handle::Domain, screen: u32) -> Result<(Bytes, String)> {
        self.expect_open()?;
        let args = DomainScreenshotArgs { dom: domain.to_wire(), screen, flags: 0 };
        let opened = self.link.open_stream::<DomainScreenshot>(&args, stream::LARGEST);
        let (ret, stream) = opened.await?;
        let picture = stream::collect(stream).await?;
        let unknown = || "application/octet-stream".to_owned();
        Ok((Bytes::from_owned(picture), ret.mime.unwrap_or_else(unknown)))
    }

    async fn send_key(
        &self,
        domain: &handle::Domain,
        codeset: KeycodeSet,
        hold_time: u64,
        keycodes: &[u32],
    ) -> Result<()> {
        if keycodes.is_empty() || keycodes.len() > DOMAIN_SEND_KEY_MAX {
            let count = keycodes.len();
            let message =
                format!("between 1 and {DOMAIN_SEND_KEY_MAX} keys are pressed together, not {count}");
            return Err(Error::argument(message));
        }
        let args = DomainSendKeyArgs {
            dom: domain.to_wire(),
            codeset: codeset as u32,
            holdtime: milliseconds(hold_time),
            keycodes: keycodes.to_vec(),
            flags: 0,
        };
        self.change::<DomainSendKey>(&args).await?;
        Ok(())
    }

    async fn open_graphics(
        &self,
        domain: &handle::Domain,
        index: u32,
        socket: &OwnedFd,
        flags: DomainGraphicsFlags,
    ) -> Result<()> {
        self.expect_open()?;
        self.expect_descriptors()?;
        let args = DomainOpenGraphicsArgs { dom: domain.to_wire(), idx: index, flags: flags.bits() };
        let socket = stream::copies(std::slice::from_ref(socket))?;
        self.link.ask_with::<DomainOpenGraphics>(&args, socket).await.map(drop)
    }

    async fn open_graphics_fd(
        &self,
        domain: &handle::Domain,
        index: u32,
        flags: DomainGraphicsFlags,
    ) -> Result<OwnedFd> {
        self.expect_open()?;
        self.expect_descriptors()?;
        let args = DomainOpenGraphicsFdArgs { dom: domain.to_wire(), idx: index, flags: flags.bits() };
        let (_, _, came) = self.link.ask_with::<DomainOpenGraphicsFd>(&args, vec![]).await?;
        let none = || Error::failed(format!("the daemon sent no socket of a screen of '{}'", domain.name));
        came.into_iter().next().ok_or_else(none)
    }
}
