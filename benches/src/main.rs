//! The host's side of `cargo xtask bench`: reads one line of work after the other, does it, and says how long it took.
#![allow(
    clippy::disallowed_methods,
    reason = "runs on the host alone, to read its clock"
)]

use std::io::{BufRead, Write, stdin, stdout};
use std::time::Instant;

use fund_bench::Prepared;

/// Each line asks `work size times`; the answer is the nanoseconds and what came out.
fn main() -> std::io::Result<()> {
    for line in stdin().lock().lines() {
        let line = line?;
        let mut words = line.split(' ');
        let (work, size, times) = (words.next(), number(words.next()), number(words.next()));
        let mut prepared = Prepared::new(work.unwrap_or_default(), size);
        let start = Instant::now();
        let answer = prepared.run(times);
        let taken = start.elapsed().as_nanos();
        writeln!(stdout(), "{taken} {answer}")?;
    }
    Ok(())
}

fn number(word: Option<&str>) -> u32 {
    word.and_then(|word| word.parse().ok())
        .expect("a line `work size times`")
}
