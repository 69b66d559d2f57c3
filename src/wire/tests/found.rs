//! Inputs found by the fuzzer, in this library or in a deliberately broken one. They are processed as by the fuzz
//! targets.

#[allow(dead_code)]
mod capture;
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use capture::unhex;

#[test]
fn frames_found_by_the_fuzzer_are_handled() {
    include_str!("found/frames.txt").lines().for_each(|line| fuzz::frames::frames(&unhex(line)));
}

#[test]
fn bodies_found_by_the_fuzzer_are_handled() {
    include_str!("found/bodies.txt").lines().for_each(|line| fuzz::bodies::bodies(&unhex(line)));
}
