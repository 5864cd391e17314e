//! Rules of `ARCHITECTURE.md` that neither the compiler nor clippy can hold.

mod layers;
mod lengths;
mod locales;
mod map;
mod sources;
mod speed;
mod wording;

use anyhow::{Result, bail};

use sources::Source;

/// Checks every rule and names each place that breaks one; long files are only reported.
pub(crate) fn tidy() -> Result<()> {
    let sources = sources::read()?;
    lengths::report(&sources);
    let problems = problems(&sources)?;
    for problem in &problems {
        eprintln!("tidy: {problem}");
    }
    match problems.len() {
        0 => Ok(()),
        count => bail!("{count} places are not tidy"),
    }
}

fn problems(sources: &[Source]) -> Result<Vec<String>> {
    let mut problems = layers::problems(sources);
    problems.extend(locales::problems(sources));
    problems.extend(map::problems(sources)?);
    problems.extend(speed::problems(sources));
    problems.extend(wording::problems(sources));
    Ok(problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_is_tidy() {
        let sources = sources::read().expect("the files of the workspace");
        let problems = problems(&sources).expect("rules that can be checked");
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}
