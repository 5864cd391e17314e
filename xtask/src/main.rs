//! The project's automation, in Rust: `cargo xtask serve` is all a newcomer needs.

mod bench;
mod build;
mod compress;
mod element;
mod golden;
mod hashed;
mod health;
mod hosting;
mod lean;
mod media;
mod names;
mod offline;
mod one_file;
mod open;
mod optimize;
mod package;
mod serve;
mod server;
mod shell;
mod short_names;
mod split;
mod step;
mod stylesheet;
mod test;
mod tidy;
mod tools;
mod worker;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
Usage: cargo xtask <command>

  serve    build the page for release, serve it on 127.0.0.1 and open it
             --port N     start looking for a free port at N (default 8080)
             --no-build   serve dist/ as it is
             --no-open    print the address only
  build    write the site to dist/ and the JavaScript module to dist/embed/
  package  write the package for npm to dist/npm/
  test     everything that must hold: format, lints, docs, tidy, tests, browser tests, size
  tidy     the rules of ARCHITECTURE.md that the compiler cannot hold
  golden   write the golden files anew; read the difference before you commit it
  bench    measure the model beside its peers and write benches/RESULTS.md
  stylesheet  write the parts of assets/css as two files; Trunk calls this before each build
  split    cut the page into what a first visit loads and the rest, and add the web worker; Trunk calls this after
           each build

Tools that are missing are installed: into .tools/ where they can be, with apt on Debian otherwise.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let (command, rest) = match arguments {
        [] => ("help", &[][..]),
        [command, rest @ ..] => (command.as_str(), rest),
    };
    if command != "serve" && !rest.is_empty() {
        bail!("`cargo xtask {command}` takes no options\n\n{USAGE}");
    }
    match command {
        "serve" => serve::serve(&serve::Options::parse(rest)?),
        "build" => build::build(),
        "package" => package::package(),
        "test" => test::test(),
        "tidy" => tidy::tidy(),
        "golden" => golden::golden(),
        "bench" => bench::bench(),
        "stylesheet" => stylesheet::stylesheets(),
        "split" => split::split(),
        "help" | "-h" | "--help" => {
            print!("{USAGE}");
            Ok(())
        }
        _ => bail!("there is no command `{command}`\n\n{USAGE}"),
    }
}
