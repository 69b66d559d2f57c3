//! Descriptor passing over Unix stream sockets (`SCM_RIGHTS`), as in libvirt's protocol after a message that
//! announces descriptors.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};

use rustix::io::retry_on_intr;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags, recvmsg, sendmsg,
};

/// Sends a descriptor with one byte of zero, because a stream cannot carry it alone.
///
/// On a nonblocking socket, `WouldBlock` means that nothing was sent.
pub fn send_fd(socket: BorrowedFd<'_>, descriptor: BorrowedFd<'_>) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let descriptors = [descriptor];
    let sent = retry_on_intr(|| {
        let mut control = SendAncillaryBuffer::new(&mut space);
        // The space is that of one message.
        control.push(SendAncillaryMessage::ScmRights(&descriptors));
        sendmsg(socket, &[IoSlice::new(&[0])], &mut control, SendFlags::NOSIGNAL)
    })?;
    if sent == 1 { Ok(()) } else { Err(io::ErrorKind::WriteZero.into()) }
}

/// Receives one byte and its descriptor, which is close-on-exec.
///
/// EOF is `UnexpectedEof`, a byte without a descriptor `InvalidData`. Of several descriptors the first is returned,
/// the others are closed.
pub fn recv_fd(socket: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    let received = retry_on_intr(|| {
        recvmsg(socket, &mut [IoSliceMut::new(&mut byte)], &mut control, RecvFlags::CMSG_CLOEXEC)
    })?;
    let mut found = None;
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(descriptors) = message {
            for descriptor in descriptors {
                found.get_or_insert(descriptor);
            }
        }
    }
    match found {
        Some(descriptor) => Ok(descriptor),
        None if received.bytes == 0 => Err(io::ErrorKind::UnexpectedEof.into()),
        None => {
            Err(io::Error::new(io::ErrorKind::InvalidData, "the peer announced a descriptor and sent none"))
        }
    }
}

/// Receives bytes, and appends their descriptors, which are close-on-exec.
///
/// Returns 0 at EOF. The kernel ends a read after a byte with descriptors, so they belong to bytes of the same
/// read.
pub fn receive(
    socket: BorrowedFd<'_>,
    buffer: &mut [u8],
    descriptors: &mut Vec<OwnedFd>,
) -> io::Result<usize> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(32))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let received = retry_on_intr(|| {
        recvmsg(socket, &mut [IoSliceMut::new(buffer)], &mut control, RecvFlags::CMSG_CLOEXEC)
    })?;
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(came) = message {
            descriptors.extend(came);
        }
    }
    Ok(received.bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fd::socket_pair;
    use std::fs::File;
    use std::io::{Read, Seek, Write};
    use std::os::fd::AsFd;

    #[test]
    fn a_descriptor_is_received() {
        let (one, other) = socket_pair(false).unwrap();
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"inside").unwrap();
        file.rewind().unwrap();
        send_fd(one.as_fd(), file.as_fd()).unwrap();
        let arrived = recv_fd(other.as_fd()).unwrap();
        assert_eq!(rustix::io::fcntl_getfd(&arrived).unwrap(), rustix::io::FdFlags::CLOEXEC);
        let mut text = String::new();
        File::from(arrived).read_to_string(&mut text).unwrap();
        assert_eq!(text, "inside");
    }

    #[test]
    fn bytes_and_descriptors_are_received_together() {
        let (one, other) = socket_pair(true).unwrap();
        rustix::io::write(&one, b"abc").unwrap();
        send_fd(one.as_fd(), one.as_fd()).unwrap();
        send_fd(one.as_fd(), one.as_fd()).unwrap();
        rustix::io::write(&one, b"de").unwrap();
        let (mut bytes, mut descriptors, mut buffer) = (vec![], vec![], [0; 64]);
        while let Ok(count) = receive(other.as_fd(), &mut buffer, &mut descriptors) {
            bytes.extend_from_slice(&buffer[..count]);
        }
        assert_eq!((&bytes[..], descriptors.len()), (&b"abc\0\0de"[..], 2));
        drop((one, descriptors));
        assert_eq!(receive(other.as_fd(), &mut buffer, &mut vec![]).unwrap(), 0);
    }

    #[test]
    fn missing_descriptors_are_errors() {
        let (one, other) = socket_pair(true).unwrap();
        assert_eq!(recv_fd(other.as_fd()).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        rustix::io::write(&one, b"x").unwrap();
        assert_eq!(recv_fd(other.as_fd()).unwrap_err().kind(), io::ErrorKind::InvalidData);
        drop(one);
        assert_eq!(recv_fd(other.as_fd()).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(send_fd(other.as_fd(), other.as_fd()).unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    }
}
