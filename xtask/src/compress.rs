//! What is served, compressed beforehand and as far as it goes, so that no server has to.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

use crate::media::is_compressible;
use crate::names::hexadecimal;
use crate::step::announce;
use crate::workspace;

/// Below this the names of the headers weigh more than what is saved.
pub(crate) const LEAST_BYTES: usize = 256;

type Form = fn(&[u8]) -> Result<Vec<u8>>;
const FORMS: [(&str, Form); 2] = [(".br", by_brotli), (".gz", by_gzip)];

/// Writes a `.br` and a `.gz` beside each file of the site that gets smaller by it. What was compressed before is taken
/// from `target/compressed`, for the most of a site is the same from build to build.
pub(crate) fn compress() -> Result<()> {
    announce("Compressing the site");
    let mut files = files(&workspace::dist())?;
    files.retain(|path| is_compressible(path));
    let before = workspace::target().join("compressed");
    let now = workspace::target().join("compressed.new");
    fs::create_dir_all(&now).with_context(|| format!("making {}", now.display()))?;
    // The longest are taken first, so that the processors end together.
    files.sort_by_key(|path| fs::metadata(path).map_or(0, |file| file.len()));
    let waiting = Mutex::new(files);
    let work = || {
        loop {
            let next = waiting.lock().ok().and_then(|mut waiting| waiting.pop());
            match next {
                Some(path) => compress_file(&path, &before, &now)?,
                None => return Ok(()),
            }
        }
    };
    let processors = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let running: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        running
            .into_iter()
            .try_for_each(|one| one.join().unwrap_or_else(|_| bail!("compressing panicked")))
    })?;
    // Only what this build has is kept for the next.
    if before.exists() {
        fs::remove_dir_all(&before).with_context(|| format!("emptying {}", before.display()))?;
    }
    fs::rename(&now, &before).with_context(|| format!("keeping {}", now.display()))
}

/// All files below a folder, in the order of their names; not their compressed forms.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let context = || format!("reading {}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(context)? {
        let path = entry.with_context(context)?.path();
        match path.is_dir() {
            true => found.extend(files(&path)?),
            false => found.push(path),
        }
    }
    found.retain(|path| !FORMS.iter().any(|(ending, _)| has_ending(path, ending)));
    found.sort();
    Ok(found)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.as_os_str()
        .as_encoded_bytes()
        .ends_with(ending.as_bytes())
}

/// The name of a compressed form: the whole name, and one ending more.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn compress_file(path: &Path, before: &Path, now: &Path) -> Result<()> {
    let bytes = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    if bytes.len() < LEAST_BYTES {
        return Ok(());
    }
    let digest = hexadecimal(&Sha256::digest(&bytes));
    for (ending, form) in FORMS {
        let name = format!("{digest}{ending}");
        let smaller = match fs::read(before.join(&name)) {
            Ok(kept) => kept,
            Err(_) => form(&bytes)?,
        };
        write(&now.join(name), &smaller)?;
        if smaller.len() < bytes.len() {
            write(&beside(path, ending), &smaller)?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

fn by_brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut written = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut written, &parameters).context("compressing")?;
    Ok(written)
}

/// Without name and time: the same content gives the same bytes.
fn by_gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes).context("compressing")?;
    encoder.finish().context("compressing")
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn both_forms_give_the_bytes_back() {
        let bytes = b"how long does the reserve last? ".repeat(40);
        let compressed = by_brotli(&bytes).expect("Brotli");
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &compressed[..], &mut back).expect("Brotli");
        assert_eq!(back, bytes);
        let compressed = by_gzip(&bytes).expect("gzip");
        let mut back = Vec::new();
        let mut decoder = flate2::read::GzDecoder::new(&compressed[..]);
        decoder.read_to_end(&mut back).expect("gzip");
        assert_eq!(back, bytes);
    }

    #[test]
    fn the_ending_comes_after_the_name() {
        let path = beside(Path::new("a/page.css"), ".br");
        assert_eq!(path, Path::new("a/page.css.br"));
    }
}
