//! Inputs that the fuzzer has found: each was a problem of the library, or of one that was made worse on
//! purpose, once. They are treated as the fuzz targets treat them, without a fuzzer.

#[allow(dead_code)]
mod capture;
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use capture::unhex;

#[test]
fn frames_that_were_a_problem_are_none() {
    include_str!("found/frames.txt").lines().for_each(|line| fuzz::frames::frames(&unhex(line)));
}

#[test]
fn bodies_that_were_a_problem_are_none() {
    include_str!("found/bodies.txt").lines().for_each(|line| fuzz::bodies::bodies(&unhex(line)));
}
