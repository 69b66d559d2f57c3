//! Somebody between a client and a daemon: listens at a port, passes everything on, and keeps or changes it.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// See the module. It ends with the connection that it serves.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    /// All that went either way.
    pub(crate) seen: Arc<Mutex<Vec<u8>>>,
    /// Whether a bit of what the daemon says next is turned around.
    pub(crate) meddles: Arc<AtomicBool>,
}

impl Proxy {
    /// Serves one connection, to a socket of either kind.
    pub(crate) fn start(connect: impl FnOnce() -> OwnedFd + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (seen, meddles) = (Arc::new(Mutex::new(vec![])), Arc::new(AtomicBool::new(false)));
        let proxy = Self { port, seen: seen.clone(), meddles: meddles.clone() };
        std::thread::spawn(move || {
            let Ok((client, _)) = listener.accept() else { return };
            // A socket is a socket for what is done with it here.
            let daemon = TcpStream::from(connect());
            let (from, into) = (client.try_clone().unwrap(), daemon.try_clone().unwrap());
            let noted = seen.clone();
            std::thread::spawn(move || pass(from, into, &noted, &AtomicBool::new(false)));
            pass(daemon, client, &seen, &meddles);
        });
        proxy
    }
}

fn pass(mut from: TcpStream, mut into: TcpStream, seen: &Mutex<Vec<u8>>, meddles: &AtomicBool) {
    // Odd pieces, so that frames are torn apart.
    let mut buffer = [0; 4099];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if meddles.swap(false, Ordering::AcqRel) {
            buffer[count - 1] ^= 1;
        }
        seen.lock().unwrap().extend_from_slice(&buffer[..count]);
        if into.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    let _ = into.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}
