//! What volumes hold.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_lite::future::poll_once;
use virgo_operations::{
    ErrorCode, Outcome, Progress, StorageVolumeCreateFlags, StorageVolumeDeleteFlags as DeleteFlags,
    StorageVolumeDownloadFlags as Download, StorageVolumeInfoFlags as InfoFlags, StorageVolumeResizeFlags,
    StorageVolumeUploadFlags as Upload, StorageVolumeWipeAlgorithm as Wipe, handle,
};
use virgo_testkit::until;

use crate::lab::{Lab, refused, wait};
use crate::storage_pools::{ROOM, start};
use crate::storage_volumes::{make, room, xml};

const MIB: usize = 1 << 20;

/// Bytes that are nowhere the same for long.
fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|place| (place / 251 + place) as u8).collect()
}

/// A file with something in it, at its start.
fn file(content: &[u8]) -> OwnedFd {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(content).unwrap();
    file.rewind().unwrap();
    file.into()
}

fn content(file: OwnedFd) -> Vec<u8> {
    let mut file = File::from(file);
    let mut content = vec![];
    file.rewind().unwrap();
    file.read_to_end(&mut content).unwrap();
    content
}

#[track_caller]
fn upload(lab: &Lab, volume: &handle::StorageVolume, content: &[u8], offset: u64) {
    let sent = wait(lab.storage_volume_data().upload(
        volume,
        &file(content),
        offset,
        0,
        &Progress::NONE,
        Upload::empty(),
    ))
    .unwrap();
    assert_eq!(sent, content.len() as u64);
}

#[track_caller]
fn download(lab: &Lab, volume: &handle::StorageVolume, offset: u64, length: u64) -> Vec<u8> {
    let into = file(b"");
    let come = wait(lab.storage_volume_data().download(
        volume,
        &into,
        offset,
        length,
        &Progress::NONE,
        Download::empty(),
    ))
    .unwrap();
    let content = content(into);
    assert_eq!(come, content.len() as u64);
    content
}

/// The user's side of a stream, where calls wait.
fn open(stream: handle::Stream) -> (UnixStream, Outcome) {
    let user = UnixStream::from(stream.descriptor);
    user.set_nonblocking(false).unwrap();
    user.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    (user, stream.outcome)
}

/// Says that everything was written, and waits for the outcome.
fn close(mut user: UnixStream, outcome: &Outcome) -> Result<(), virgo_operations::Error> {
    let _ = user.shutdown(std::net::Shutdown::Write);
    match user.read(&mut [0]) {
        Err(error) if error.kind() != ErrorKind::ConnectionReset => panic!("{error}"),
        _ => outcome.at_end(),
    }
}

pub fn gives_back_what_it_got(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 3 * MIB as u64 + 5);
    let mut all = vec![0; 3 * MIB + 5];
    assert!(download(lab, &volume, 0, 0) == all, "nothing was written, so there are zeros");
    let data = bytes(MIB + 77);
    upload(lab, &volume, &data, 1000);
    all[1000..][..data.len()].copy_from_slice(&data);
    assert!(download(lab, &volume, 0, 0) == all);
    assert!(download(lab, &volume, 999, 5000) == all[999..5999]);
    assert!(download(lab, &volume, 3 * MIB as u64, 5) == [0; 5]);
    assert!(download(lab, &volume, 3 * MIB as u64 + 5, 0).is_empty());
    upload(lab, &volume, b"end", 3 * MIB as u64 + 2);
    assert_eq!(download(lab, &volume, 3 * MIB as u64, 0), b"\0\0end");
}

pub fn tells_how_far_it_is(lab: &Lab) {
    let volume = make(lab, &start(lab, "p"), "a", MIB as u64);
    let told = Arc::new(Mutex::new(vec![]));
    let heard = told.clone();
    let progress = Progress::new(move |done, total| heard.lock().unwrap().push((done, total)));
    let sizes = || std::mem::take(&mut *told.lock().unwrap());
    let sent =
        wait(lab.storage_volume_data().upload(&volume, &file(&[7; 5000]), 0, 0, &progress, Upload::empty()));
    assert_eq!((sent, sizes().last()), (Ok(5000), Some(&(5000, Some(5000)))));
    let (reader, mut writer) = std::io::pipe().unwrap();
    writer.write_all(b"some").unwrap();
    drop(writer);
    let sent =
        wait(lab.storage_volume_data().upload(&volume, &reader.into(), 0, 0, &progress, Upload::empty()));
    assert_eq!((sent, sizes().last()), (Ok(4), Some(&(4, None))), "nobody knows how much a pipe has");
    let some =
        wait(lab.storage_volume_data().download(&volume, &file(b""), 1, 100, &progress, Download::empty()));
    assert_eq!((some, sizes().last()), (Ok(100), Some(&(100, Some(100)))));
    let all =
        wait(lab.storage_volume_data().download(&volume, &file(b""), 4, 0, &progress, Download::empty()))
            .unwrap();
    let told = sizes();
    assert!(told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&(all, Some(all))));
}

pub fn goes_on_where_a_file_is(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 10);
    let mut from = File::from(file(b"0123456789abcdef"));
    from.seek(SeekFrom::Start(3)).unwrap();
    let from = OwnedFd::from(from);
    let send = |length| {
        wait(lab.storage_volume_data().upload(&volume, &from, 2, length, &Progress::NONE, Upload::empty()))
    };
    assert_eq!(send(4), Ok(4));
    assert_eq!(download(lab, &volume, 0, 0), b"\0\x003456\0\0\0\0");
    assert_eq!(send(2), Ok(2), "it goes on where it was");
    assert_eq!(download(lab, &volume, 2, 4), b"7856");
    let into = file(b"....");
    File::from(into.try_clone().unwrap()).seek(SeekFrom::End(0)).unwrap();
    assert_eq!(
        wait(lab.storage_volume_data().download(&volume, &into, 2, 3, &Progress::NONE, Download::empty())),
        Ok(3)
    );
    assert_eq!(content(into), b"....785");
}

pub fn refuses_what_is_beyond_the_end(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 10);
    for (offset, length) in [(11, 0), (5, 6), (10, 1), (u64::MAX, 0), (u64::MAX, u64::MAX), (1, u64::MAX)] {
        let there = file(b"x");
        for refusal in [
            wait(lab.storage_volume_data().download(
                &volume,
                &there,
                offset,
                length,
                &Progress::NONE,
                Download::empty(),
            ))
            .map(drop),
            wait(lab.storage_volume_data().upload(
                &volume,
                &there,
                offset,
                length,
                &Progress::NONE,
                Upload::empty(),
            ))
            .map(drop),
            wait(lab.storage_volume_data().open_read(&volume, offset, length)).map(drop),
            wait(lab.storage_volume_data().open_write(&volume, offset, length)).map(drop),
        ] {
            refused(refusal, ErrorCode::InvalidArg, "'a'");
        }
        assert_eq!(content(there), b"x");
    }
    let more = wait(lab.storage_volume_data().upload(
        &volume,
        &file(b"12345"),
        7,
        0,
        &Progress::NONE,
        Upload::empty(),
    ));
    refused(more, ErrorCode::SystemError, "'a'");
    assert_eq!(download(lab, &volume, 5, 0), b"\0\x00123", "what fits was written");
}

pub fn keeps_holes(lab: &Lab) {
    const FAR: u64 = 1 << 30;
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 4 * FAR);
    let mut sparse = tempfile::tempfile().unwrap();
    for place in [0, FAR, 2 * FAR] {
        sparse.seek(SeekFrom::Start(place)).unwrap();
        sparse.write_all(&bytes(MIB)).unwrap();
    }
    sparse.set_len(3 * FAR).unwrap();
    sparse.rewind().unwrap();
    let sent = wait(lab.storage_volume_data().upload(
        &volume,
        &sparse.into(),
        0,
        0,
        &Progress::NONE,
        Upload::SPARSE_STREAM,
    ));
    assert_eq!(sent, Ok(3 * FAR));
    let info = || wait(lab.storage_volume_config().fetch_info(&volume, InfoFlags::empty())).unwrap();
    assert_eq!(info().allocation, 3 * MIB as u64);
    assert!(download(lab, &volume, FAR, MIB as u64) == bytes(MIB));

    // What was in the file gives way to the hole.
    let into = file(&vec![7; 3 * MIB]);
    let come = wait(lab.storage_volume_data().download(
        &volume,
        &into,
        0,
        0,
        &Progress::NONE,
        Download::SPARSE_STREAM,
    ));
    assert_eq!(come, Ok(4 * FAR));
    let mut come = File::from(into);
    assert_eq!(come.stream_position().unwrap(), 4 * FAR);
    let stat = come.metadata().unwrap();
    assert_eq!(stat.len(), 4 * FAR);
    assert!(stat.blocks() * 512 < 8 * MIB as u64, "{} blocks", stat.blocks());
    let mut there = vec![1; 4];
    come.seek(SeekFrom::Start(MIB as u64)).unwrap();
    come.read_exact(&mut there).unwrap();
    assert_eq!(there, [0; 4]);
    come.seek(SeekFrom::Start(2 * FAR)).unwrap();
    let mut there = vec![0; MIB];
    come.read_exact(&mut there).unwrap();
    assert!(there == bytes(MIB));

    // A hole of the file is one of the volume, where something was.
    let hole = tempfile::tempfile().unwrap();
    hole.set_len(FAR).unwrap();
    let hole = OwnedFd::from(hole);
    assert_eq!(
        wait(lab.storage_volume_data().upload(
            &volume,
            &hole,
            FAR,
            5,
            &Progress::NONE,
            Upload::SPARSE_STREAM
        )),
        Ok(5)
    );
    assert_eq!(File::from(hole.try_clone().unwrap()).stream_position().unwrap(), 5);
    assert_eq!(download(lab, &volume, FAR, 7)[..5], [0; 5]);
    assert_eq!(
        wait(lab.storage_volume_data().upload(
            &volume,
            &hole,
            FAR,
            0,
            &Progress::NONE,
            Upload::SPARSE_STREAM
        )),
        Ok(FAR - 5)
    );
    assert_eq!(info().allocation, 2 * MIB as u64);
    let more = wait(lab.storage_volume_data().upload(
        &volume,
        &file(b"x"),
        4 * FAR,
        0,
        &Progress::NONE,
        Upload::SPARSE_STREAM,
    ));
    refused(more, ErrorCode::SystemError, "'a'");
}

pub fn takes_pipes(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", MIB as u64);
    let data = bytes(MIB);
    let (theirs, mut ours) = std::io::pipe().unwrap();
    let writing = std::thread::spawn({
        let data = data.clone();
        move || ours.write_all(&data)
    });
    assert_eq!(
        wait(lab.storage_volume_data().upload(
            &volume,
            &theirs.into(),
            0,
            0,
            &Progress::NONE,
            Upload::SPARSE_STREAM
        )),
        Ok(MIB as u64)
    );
    writing.join().unwrap().unwrap();
    let (mut ours, theirs) = std::io::pipe().unwrap();
    let reading = std::thread::spawn(move || {
        let mut come = vec![];
        ours.read_to_end(&mut come).map(|_| come)
    });
    let come = wait(lab.storage_volume_data().download(
        &volume,
        &theirs.into(),
        0,
        0,
        &Progress::NONE,
        Download::SPARSE_STREAM,
    ));
    assert_eq!(come, Ok(MIB as u64));
    assert!(reading.join().unwrap().unwrap() == data);
}

pub fn streams_what_it_holds(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 3 * MIB as u64);
    let data = bytes(MIB);
    let (mut user, outcome) = open(wait(lab.storage_volume_data().open_write(&volume, 1000, 0)).unwrap().0);
    user.write_all(&data).unwrap();
    assert_eq!(close(user, &outcome), Ok(()));
    assert!(download(lab, &volume, 1000, MIB as u64) == data, "it is there once it is confirmed");
    let record = wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "a")).unwrap();
    assert!((MIB..MIB + 9000).contains(&(record.allocation as usize)), "{record:?}");

    let read = |offset, length| {
        let (mut user, outcome) =
            open(wait(lab.storage_volume_data().open_read(&volume, offset, length)).unwrap().0);
        let mut come = vec![];
        user.read_to_end(&mut come).unwrap();
        assert_eq!(outcome.at_end(), Ok(()));
        come
    };
    assert!(read(1000, MIB as u64) == data);
    let all = read(0, 0);
    assert_eq!((all.len(), all.iter().filter(|byte| **byte == 0).count() > 2 * MIB), (3 * MIB, true));
    assert!(all[1000..][..MIB] == data);
    // Who goes away before the end is no matter.
    let (mut user, _) = open(wait(lab.storage_volume_data().open_read(&volume, 0, 0)).unwrap().0);
    user.read_exact(&mut [0; 5]).unwrap();
    drop(user);
    assert!(read(1000, 5) == data[..5]);
}

pub fn fails_to_close_what_is_too_much(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 10);
    let write = |offset, length, data: &[u8]| {
        let (mut user, outcome) =
            open(wait(lab.storage_volume_data().open_write(&volume, offset, length)).unwrap().0);
        user.write_all(data).unwrap();
        close(user, &outcome)
    };
    refused(write(7, 0, b"12345"), ErrorCode::SystemError, "'a'");
    assert_eq!(download(lab, &volume, 5, 0), b"\0\x00123");
    refused(write(0, 2, b"abc"), ErrorCode::SystemError, "byte 2");
    assert_eq!(download(lab, &volume, 0, 4), b"ab\0\0");
    assert_eq!(write(8, 2, b"xy"), Ok(()));
    assert_eq!(write(10, 0, b""), Ok(()));

    let full = make(lab, &pool, "full", ROOM);
    let rest = xml("rest", ROOM - MIB as u64, "");
    let rest =
        wait(lab.storage_pool_volumes().create_volume(&pool, &rest, StorageVolumeCreateFlags::empty()))
            .unwrap();
    let (mut user, outcome) = open(wait(lab.storage_volume_data().open_write(&full, 0, 0)).unwrap().0);
    // It may have been refused before everything is written.
    let _ = user.write_all(&bytes(2 * MIB));
    refused(close(user, &outcome), ErrorCode::OperationFailed, "room");
    wait(lab.storage_volume_config().delete(&rest, DeleteFlags::empty())).unwrap();
    upload(lab, &full, &bytes(2 * MIB), 0);
    assert!(room(lab, &pool).0 >= 2 * MIB as u64);
}

pub fn goes_while_it_is_written(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", MIB as u64);
    upload(lab, &volume, &bytes(MIB), 0);
    let (mut reader, read) = open(wait(lab.storage_volume_data().open_read(&volume, 0, 0)).unwrap().0);
    let (mut writer, written) = open(wait(lab.storage_volume_data().open_write(&volume, 0, 0)).unwrap().0);
    wait(lab.storage_volume_config().delete(&volume, DeleteFlags::empty())).unwrap();
    make(lab, &pool, "a", MIB as u64);
    writer.write_all(b"late").unwrap();
    refused(close(writer, &written), ErrorCode::NoStorageVol, "'a'");
    let mut come = vec![];
    reader.read_to_end(&mut come).unwrap();
    assert!(come == bytes(MIB), "as with a file that is deleted");
    assert_eq!(read.at_end(), Ok(()));
    assert_eq!(wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "a")).unwrap().allocation, 0);
}

pub fn lets_go_of_what_is_cancelled(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", MIB as u64);
    let (theirs, mut ours) = std::io::pipe().unwrap();
    let theirs = OwnedFd::from(theirs);
    ours.write_all(b"half").unwrap();
    let mut sending =
        Box::pin(lab.storage_volume_data().upload(&volume, &theirs, 0, 0, &Progress::NONE, Upload::empty()));
    until("it has begun", || {
        assert!(wait(poll_once(&mut sending)).is_none());
        download(lab, &volume, 0, 4) == b"half"
    });
    drop(sending);
    drop(theirs);
    // Nobody reads the pipe any more once the last copy is closed.
    until("the last copy is closed", || ours.write(b".").is_err());
    assert!(
        wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "a")).unwrap().allocation > 0,
        "what it took was told"
    );

    let (mut ours, theirs) = std::io::pipe().unwrap();
    let theirs = OwnedFd::from(theirs);
    let mut coming = Box::pin(lab.storage_volume_data().download(
        &volume,
        &theirs,
        0,
        0,
        &Progress::NONE,
        Download::empty(),
    ));
    assert!(wait(poll_once(&mut coming)).is_none());
    drop(coming);
    drop(theirs);
    let mut come = vec![];
    ours.read_to_end(&mut come).unwrap();
    assert!(come.len() < MIB, "a pipe does not take all of it");

    let (user, _) = open(wait(lab.storage_volume_data().open_write(&volume, 0, 0)).unwrap().0);
    drop(user);
    upload(lab, &volume, b"more", 4);
    assert_eq!(download(lab, &volume, 0, 8), b"halfmore");
}

pub fn overwrites_what_is_wiped(lab: &Lab) {
    let pool = start(lab, "p");
    let data = bytes(MIB);
    for algorithm in [
        Wipe::Zero,
        Wipe::Nnsa,
        Wipe::Dod,
        Wipe::Bsi,
        Wipe::Gutmann,
        Wipe::Schneier,
        Wipe::Pfitzner7,
        Wipe::Pfitzner33,
        Wipe::Random,
        Wipe::Trim,
    ] {
        let volume = make(lab, &pool, "a", ROOM * 2);
        upload(lab, &volume, &data, MIB as u64);
        wait(lab.storage_volume_config().wipe(&volume, algorithm)).unwrap();
        let left = download(lab, &volume, MIB as u64, MIB as u64);
        let same = left.iter().zip(&data).filter(|(one, other)| one == other).count();
        assert!(same < MIB / 16, "{algorithm:?} leaves {same} bytes");
        assert!(algorithm != Wipe::Zero || left.iter().all(|byte| *byte == 0));
        let taken = wait(lab.storage_pool_volumes().lookup_volume_by_name(&pool, "a")).unwrap().allocation;
        assert_eq!(taken, if algorithm == Wipe::Trim { 0 } else { MIB as u64 });
        wait(lab.storage_volume_config().delete(&volume, DeleteFlags::ZEROED)).unwrap();
    }
    assert_eq!(room(lab, &pool).0, 0);
}

pub fn copies_what_a_volume_holds(lab: &Lab) {
    let (pool, other) = (start(lab, "p"), start(lab, "q"));
    let source = make(lab, &pool, "a", ROOM * 2);
    let data = bytes(MIB);
    upload(lab, &source, &data, ROOM);
    let into = xml("b", 0, "<allocation>0</allocation>");
    let copy = lab.storage_pool_volumes().create_volume_from(
        &other,
        &into,
        &source,
        StorageVolumeCreateFlags::empty(),
    );
    let copy = wait(copy).unwrap();
    assert_eq!((copy.capacity, copy.allocation), (ROOM * 2, MIB as u64));
    upload(lab, &source, b"changed", ROOM);
    assert!(download(lab, &copy, ROOM, MIB as u64) == data);
    wait(lab.storage_volume_config().delete(&source, DeleteFlags::empty())).unwrap();
    assert!(download(lab, &copy, ROOM - 5, 5) == [0; 5]);
}

pub fn forgets_what_is_cut_off(lab: &Lab) {
    let pool = start(lab, "p");
    let volume = make(lab, &pool, "a", 8 * MIB as u64);
    upload(lab, &volume, &bytes(MIB), 4 * MIB as u64);
    let resize =
        |size: usize, flags| wait(lab.storage_volume_config().resize(&volume, size as u64, flags)).unwrap();
    resize(4 * MIB, StorageVolumeResizeFlags::SHRINK);
    assert_eq!(room(lab, &pool).0, 0);
    resize(8 * MIB, StorageVolumeResizeFlags::empty());
    assert!(download(lab, &volume, 4 * MIB as u64, 0).iter().all(|byte| *byte == 0));
    refused(
        wait(lab.storage_volume_data().open_read(&volume, 9 * MIB as u64, 0)),
        ErrorCode::InvalidArg,
        "8388608",
    );
}
