//! Boots a Linux guest, watches it, takes its picture, and shuts it down.
//!
//! Usage: cargo run --example virtual_machine -- GUEST [FOLDER]
#![allow(clippy::disallowed_methods, reason = "a program for people who know what they type")]

use std::error::Error;
use std::path::{Path, absolute};

use gio::prelude::*;
use virgo::{Connection, ConnectionFlags, DomainConsoleFlags, DomainDefineFlags, DomainShutdownFlags};
use virgo::{DomainStartFlags, DomainState, DomainUndefineFlags};

async fn run(guest: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let template = include_str!("linux.xml");
    let uri = format!("qemu:///embed?root={}", folder.display());

    let connection = Connection::open(Some(&uri), ConnectionFlags::empty()).await?;
    let best = connection.list_domain_types().await?.swap_remove(0);
    println!("{:?} on {:?}, type {best}", connection.hypervisor(), connection.node().hostname());

    let xml = template.replace("@TYPE@", &best).replace("@GUEST@", &guest.display().to_string());
    let domain = connection.define_domain(&xml, DomainDefineFlags::empty()).await?;
    domain.connect_notify_local(Some("state"), |domain, _| println!("* state: {:?}", domain.state()));
    domain.start(DomainStartFlags::AUTODESTROY).await?;

    let stream = domain.open_console(None, DomainConsoleFlags::empty()).await?;
    let console = gio::DataInputStream::new(&stream.input_stream());
    loop {
        let line = console.read_line_utf8_future(glib::Priority::DEFAULT).await?;
        let line = line.ok_or("the console ended early")?;
        println!("{}", line.trim_end());
        if line.contains("GUEST-READY") {
            break;
        }
    }

    let (image, mime_type) = domain.screenshot(0).await?;
    std::fs::write(folder.join("screen.png"), &image)?;
    println!("* {mime_type}: {}", folder.join("screen.png").display());

    domain.shutdown(DomainShutdownFlags::empty()).await?;
    domain.wait_for_state(DomainState::Shutoff).await?;
    domain.undefine(DomainUndefineFlags::empty()).await?;
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let guest = absolute(arguments.next().ok_or("usage: virtual_machine GUEST [FOLDER]")?)?;
    let folder = absolute(arguments.next().unwrap_or("virgo-demo".into()))?;
    glib::MainContext::default().block_on(run(&guest, &folder))
}
