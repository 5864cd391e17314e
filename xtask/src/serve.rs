//! `cargo xtask serve`: from a fresh clone to the page in a browser.

use anyhow::{Context, Result, bail};

use crate::server::Server;
use crate::{build, open, workspace};

const PORT: u16 = 8080;

/// What the command line asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    port: u16,
    build: bool,
    open: bool,
}

impl Options {
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self {
            port: PORT,
            build: true,
            open: true,
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--no-build" => options.build = false,
                "--no-open" => options.open = false,
                "--port" => {
                    let port = arguments.next().context("--port needs a number")?;
                    options.port = port
                        .parse()
                        .with_context(|| format!("`{port}` is not a port"))?;
                }
                other => bail!("`serve` has no option `{other}`"),
            }
        }
        Ok(options)
    }
}

/// Builds, serves and opens the page; returns when the process is ended.
pub(crate) fn serve(options: &Options) -> Result<()> {
    if options.build {
        build::build()?;
    }
    let server = Server::bind(workspace::dist(), options.port)?;
    let address = server.address();
    let workers = server.start();
    // On standard output, by itself on a line: scripts read it there.
    println!("Reserve Runway is at {address}");
    eprintln!("Press Ctrl+C to end.");
    if options.open {
        open::in_browser(&address);
    }
    for worker in workers {
        if worker.join().is_err() {
            bail!("the server ended unexpectedly");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(
            &line
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn options_are_read() {
        let options = parse("--port 9000 --no-open").expect("two options");
        assert_eq!(
            options,
            Options {
                port: 9000,
                build: true,
                open: false
            }
        );
        assert_eq!(
            parse("").expect("none"),
            Options {
                port: PORT,
                build: true,
                open: true
            }
        );
    }

    #[test]
    fn a_wrong_option_is_named() {
        for line in ["--port", "--port many", "--port 70000", "--quick"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
