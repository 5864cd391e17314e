//! The scripts of the page as one, for a file has no other files to import.
//!
//! It knows what wasm-bindgen, the cut and `assets/boot.js` are written in, and refuses what it does not know.

use anyhow::{Result, bail};

use crate::lean;

/// What the one script is made of.
pub(super) struct Scripts<'a> {
    /// What gives the parts in place of a site.
    pub(super) first: &'a str,
    /// The page's JavaScript and what loads its parts, which import each other.
    pub(super) page: &'a str,
    pub(super) parts: &'a str,
    /// What starts the page, and the name of its module.
    pub(super) boot: &'a str,
    pub(super) module: &'a str,
}

/// One script that needs no other.
pub(super) fn bundled(scripts: &Scripts<'_>) -> Result<String> {
    let boot = replaced(scripts.boot, "await import(address(\"js\"))", "program")?;
    let start = format!("part(\"{}\")", scripts.module);
    let boot = replaced(&boot, "address(\"wasm\")", &start)?;
    let all = [
        scripts.first,
        &parts(scripts.parts)?,
        &page(scripts.page)?,
        &boot,
    ];
    let script = lean::script(&all.concat());
    match ["</script", "<!--", "fetch(new URL("]
        .into_iter()
        .find(|end| script.contains(end))
    {
        Some(end) => bail!("the page's JavaScript has `{end}`, which the one file cannot hold"),
        None => Ok(script),
    }
}

/// What loads the parts: each from the file instead of from beside it.
fn parts(javascript: &str) -> Result<String> {
    let inside = javascript
        .replace("fetch(new URL(\"./", "part(\"")
        .replace("\", import.meta.url))", "\")");
    let mut names = Vec::new();
    let mut lines = vec![
        "const parts = (() => {",
        "const initSync = () => program.initSync();",
    ];
    for line in inside
        .lines()
        .filter(|line| !line.starts_with("import { initSync }"))
    {
        let exported = line.strip_prefix("export const ");
        names.extend(exported.and_then(|line| line.split_whitespace().next()));
        lines.push(line.strip_prefix("export ").unwrap_or(line));
    }
    let returned = format!("return {{ {} }};", names.join(", "));
    lines.extend([returned.as_str(), "})();\n"]);
    without_modules(lines.join("\n"))
}

fn page(javascript: &str) -> Result<String> {
    let import = |line: &str| {
        let name = line.strip_prefix("import * as ")?.split_once(" from ")?.0;
        Some(format!("const {name} = parts;"))
    };
    let lines = javascript
        .lines()
        .map(|line| import(line).unwrap_or_else(|| line.to_owned()));
    let inside = lines.collect::<Vec<_>>().join("\n");
    let exports = "export { initSync, __wbg_init as default };";
    let inside = replaced(
        &inside,
        exports,
        "return { initSync, default: __wbg_init };",
    )?;
    without_modules(format!("const program = (() => {{\n{inside}\n}})();\n"))
}

fn replaced(script: &str, from: &str, to: &str) -> Result<String> {
    if script.matches(from).count() != 1 {
        bail!("the one file: a script of the page does not have `{from}` once");
    }
    Ok(script.replace(from, to))
}

fn without_modules(script: String) -> Result<String> {
    let is_of_module = |line: &&str| line.starts_with("import ") || line.starts_with("export ");
    match script.lines().find(is_of_module) {
        Some(line) => bail!("the one file: there is no place for `{line}`"),
        None => Ok(script),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "import * as import1 from \"./p-parts.js\"\nfunction initSync() {}\n\
                        export { initSync, __wbg_init as default };\n";
    const PARTS: &str = "import { initSync } from \"./p.js\";\n\
                         export const load = make(() => fetch(new URL(\"./a.wasm\", import.meta.url)));\n";
    const BOOT: &str =
        "// why\nawait (await import(address(\"js\"))).default(address(\"wasm\"));\n";

    fn all(page: &str) -> Result<String> {
        bundled(&Scripts {
            first: "function part() {}\n",
            page,
            parts: PARTS,
            boot: BOOT,
            module: "p.wasm",
        })
    }

    #[test]
    fn scripts_that_import_each_other_become_one() {
        let script = all(PAGE).expect("it is known");
        assert_eq!(
            script,
            "function part() {}\nconst parts = (() => {\nconst initSync = () => program.initSync();\n\
             const load = make(() => part(\"a.wasm\"));\nreturn { load };\n})();\n\
             const program = (() => {\nconst import1 = parts;\nfunction initSync() {}\n\
             return { initSync, default: __wbg_init };\n})();\n\
             await (program).default(part(\"p.wasm\"));\n"
        );
    }

    #[test]
    fn what_is_not_known_is_refused() {
        assert!(all("import { other } from \"./snippets/a.js\";\n").is_err());
        assert!(all(&PAGE.replace("{}", "{ \"</script\" }")).is_err());
        assert!(all(&format!("import {{ a }} from \"./b.js\"\n{PAGE}")).is_err());
    }
}
