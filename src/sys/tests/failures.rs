//! A failed start names its step and reason, and leaves neither a process nor a descriptor behind.
//!
//! One test only, because it counts the descriptors of its process.

mod common;

use std::os::unix::fs::PermissionsExt;

use common::{count_descriptors, output};
use virgo_sys::process::{Command, Resource, Stdio, Step};

/// Starts a command that must fail, and returns the step and the error's number.
fn failure(command: &mut Command) -> (Step, Option<i32>) {
    let error = command.spawn().expect_err("it can't start");
    (error.step(), error.io_error().raw_os_error())
}

fn has_children() -> bool {
    let path = format!("/proc/self/task/{}/children", rustix::thread::gettid().as_raw_nonzero());
    std::fs::read_to_string(path).is_ok_and(|children| !children.is_empty())
}

#[test]
fn each_failure_names_its_step_and_leaks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    std::fs::write(&plain, "no program").unwrap();
    std::fs::set_permissions(&plain, PermissionsExt::from_mode(0o644)).unwrap();
    let text = folder.path().join("text");
    virgo_testkit::write_program(&text, "no program");

    output(&mut Command::new("true")); // Whatever is opened once is open now.
    let before = count_descriptors();
    for _ in 0..25 {
        assert_eq!(failure(&mut Command::new("/x/y")), (Step::Exec, Some(libc::ENOENT)));
        let searched = failure(Command::new("virgo-no-such").env("PATH", "/usr/bin:/bin"));
        assert_eq!(searched, (Step::Exec, Some(libc::ENOENT)));
        assert_eq!(failure(&mut Command::new(&plain)), (Step::Exec, Some(libc::EACCES)));
        assert_eq!(failure(&mut Command::new(&text)), (Step::Exec, Some(libc::ENOEXEC)));
        let piped = |program| {
            let mut command = Command::new(program);
            command.stdin(Stdio::Pipe).stdout(Stdio::Pipe).stderr(Stdio::Null);
            command
        };
        assert_eq!(failure(piped("true").current_dir("/x/y")), (Step::Chdir, Some(libc::ENOENT)));
        assert_eq!(failure(piped("true").cgroup(folder.path())), (Step::Cgroup, Some(libc::ENOENT)));
        assert_eq!(failure(piped("true").process_group(1)), (Step::Setpgid, Some(libc::EPERM)));
        let limits = failure(piped("true").rlimit(Resource::Nofile, Some(2), Some(1)));
        assert_eq!(limits, (Step::Rlimit, Some(libc::EINVAL)));
        let log = folder.path().join("no/log");
        assert_eq!(failure(piped("true").stderr(Stdio::Append(log))), (Step::Open, Some(libc::ENOENT)));
        assert_eq!(failure(piped("tr\0ue").new_session()), (Step::Plan, None));
        assert_eq!(failure(piped("true").new_session().process_group(0)), (Step::Plan, None));
        assert_eq!(failure(piped("true").env("A=B", "x")), (Step::Plan, None));
        let mut high = piped("true");
        high.pass_fd(std::fs::File::open("/dev/null").unwrap().into(), Some(1 << 30));
        assert_eq!(failure(&mut high), (Step::Dup2, Some(libc::EBADF)));
        assert_eq!(failure(piped("true").uid(u32::MAX)), (Step::Setuid, Some(libc::EINVAL)));
        assert_eq!(failure(piped("true").gid(u32::MAX)), (Step::Setgid, Some(libc::EINVAL)));
        assert_eq!(failure(piped("true").groups([u32::MAX])).0, Step::Setgroups);
    }
    assert_eq!(count_descriptors(), before);
    assert!(!has_children());

    let error = Command::new("/x/y").spawn().unwrap_err();
    assert_eq!(error.to_string(), "cannot start '/x/y': exec: No such file or directory");
    let error = Command::new("true").current_dir("/x/y").spawn().unwrap_err();
    assert_eq!(error.to_string(), "cannot start 'true': chdir '/x/y': No such file or directory");
    assert_eq!(std::io::Error::from(error).kind(), std::io::ErrorKind::NotFound);
}
