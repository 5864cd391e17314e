//! Short names for what the page's module takes from its JavaScript.
//!
//! wasm-bindgen names each import for what it does and adds a hash, once in the module and once in its JavaScript. The
//! two are shipped together and nobody else reads them, and hashes cannot be compressed: short names take 7 kB off a
//! first visit.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

/// How wasm-bindgen's names begin.
const BEGINNING: &str = "__wbg_";
/// How many hexadecimal digits end them, after an underscore.
const HASH_DIGITS: usize = 16;
const IMPORTS: u8 = 2;

/// The JavaScript and the module with short names in place of the long ones.
pub(crate) fn shortened(javascript: &str, module: &[u8]) -> Result<(String, Vec<u8>)> {
    let names = names(javascript);
    let module = with_imports_renamed(module, &names).context("the module cannot be read")?;
    Ok((renamed(javascript, &names), module))
}

/// Each long name with its short one.
fn names(javascript: &str) -> BTreeMap<&str, String> {
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for (start, _) in javascript.match_indices(BEGINNING) {
        let name = identifier(&javascript[start..]);
        let short = format!("w{}", names.len());
        if is_hashed(name) {
            names.entry(name).or_insert(short);
        }
    }
    names
}

fn identifier(text: &str) -> &str {
    let end = text.find(|sign: char| !sign.is_ascii_alphanumeric() && !"_$".contains(sign));
    &text[..end.unwrap_or(text.len())]
}

fn is_hashed(name: &str) -> bool {
    name.len()
        .checked_sub(HASH_DIGITS + 1)
        .and_then(|at| name.get(at..))
        .and_then(|end| end.strip_prefix('_'))
        .is_some_and(|hash| hash.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

fn renamed(javascript: &str, names: &BTreeMap<&str, String>) -> String {
    let mut renamed = String::with_capacity(javascript.len());
    let mut rest = javascript;
    while let Some((before, _)) = rest.split_once(BEGINNING) {
        let name = identifier(&rest[before.len()..]);
        renamed.push_str(before);
        renamed.push_str(names.get(name).map_or(name, |short| short));
        rest = &rest[before.len() + name.len()..];
    }
    renamed + rest
}

/// The module with its section of imports written anew; all else as it was.
fn with_imports_renamed(module: &[u8], names: &BTreeMap<&str, String>) -> Option<Vec<u8>> {
    let (header, mut rest) = module.split_at_checked(8)?;
    let mut written = header.to_vec();
    while let Some((&id, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (section, after) = after.split_at_checked(length)?;
        let section = match id {
            IMPORTS => imports_renamed(section, names)?,
            _ => section.to_vec(),
        };
        written.push(id);
        write_number(section.len(), &mut written);
        written.extend(section);
        rest = after;
    }
    Some(written)
}

fn imports_renamed(section: &[u8], names: &BTreeMap<&str, String>) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut written = Vec::with_capacity(section.len());
    write_number(count, &mut written);
    for _ in 0..count {
        let (module, after) = text(rest)?;
        let (name, after) = text(after)?;
        let kind = kind_length(after)?;
        write_text(module, &mut written);
        write_text(names.get(name).map_or(name, |short| short), &mut written);
        written.extend(after.get(..kind)?);
        rest = &after[kind..];
    }
    Some(written)
}

/// How many bytes say what is imported.
fn kind_length(bytes: &[u8]) -> Option<usize> {
    let limits = |bytes: &[u8]| {
        let (flags, after) = number(bytes)?;
        let (_, after) = number(after)?;
        match flags & 1 {
            0 => Some(after.len()),
            _ => Some(number(after)?.1.len()),
        }
    };
    let (kind, after) = bytes.split_first()?;
    let left = match kind {
        // A function by the index of its type.
        0 => number(after)?.1.len(),
        // A table: what is in it, and how many.
        1 => limits(after.get(1..)?)?,
        2 => limits(after)?,
        // A global: its type, and whether it changes.
        3 => after.get(2..)?.len(),
        _ => return None,
    };
    Some(bytes.len() - left)
}

/// An unsigned number in the form of WebAssembly (LEB128), and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0)? + 1;
    let (digits, rest) = bytes.split_at(length);
    let value = digits.iter().rev().try_fold(0_usize, |value, digit| {
        value
            .checked_mul(128)?
            .checked_add(usize::from(digit & 0x7f))
    })?;
    Some((value, rest))
}

fn write_number(mut value: usize, to: &mut Vec<u8>) {
    loop {
        let digit = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            return to.push(digit);
        }
        to.push(digit | 0x80);
    }
}

fn text(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = number(bytes)?;
    let (text, rest) = rest.split_at_checked(length)?;
    Some((std::str::from_utf8(text).ok()?, rest))
}

fn write_text(text: &str, to: &mut Vec<u8>) {
    write_number(text.len(), to);
    to.extend(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports a function, a memory and a global, and has an empty custom section.
    fn module(function: &str) -> Vec<u8> {
        let mut imports = vec![3];
        for (name, kind) in [
            (function, &[0, 0x85, 0x01][..]),
            ("memory", &[2, 1, 1, 2]),
            ("global", &[3, 0x7f, 0]),
        ] {
            write_text("./page.js", &mut imports);
            write_text(name, &mut imports);
            imports.extend(kind);
        }
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.push(IMPORTS);
        write_number(imports.len(), &mut module);
        module.extend(imports);
        module.extend([0, 1, 0]);
        module
    }

    #[test]
    fn both_sides_get_the_same_short_name() {
        let long = "__wbg_addEventListener_0123456789abcdef";
        let javascript = format!("{long}: f, __wbg_get_imports(), x = {long};");
        let (short, renamed) = shortened(&javascript, &module(long)).expect("it can be read");
        assert_eq!(short, "w0: f, __wbg_get_imports(), x = w0;");
        assert_eq!(renamed, module("w0"));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(shortened("", b"\0asm").is_err());
        let cut = module("f");
        assert!(shortened("", &cut[..20]).is_err());
    }
}
