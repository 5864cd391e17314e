//! Which part of the page may name which other.

use super::sources::Source;

/// Files under `part` may not name one of `names`; `instead` says what to do.
struct Wall {
    part: &'static str,
    except: Option<&'static str>,
    names: &'static [&'static str],
    instead: &'static str,
}

const WALLS: &[Wall] = &[
    Wall {
        part: "src/",
        except: Some("src/platform/"),
        names: &[
            "web_sys",
            "js_sys",
            "gloo",
            "gloo_events",
            "gloo_timers",
            "gloo_storage",
            "gloo_file",
            "gloo_utils",
        ],
        instead: "ask src/platform for it",
    },
    Wall {
        part: "src/state/",
        except: None,
        names: &["platform", "Instant", "SystemTime", "rand"],
        instead: "let the action carry it",
    },
    Wall {
        part: "src/screens/",
        except: None,
        names: &["platform"],
        instead: "do it in src/effects, or in a component's callback",
    },
    Wall {
        part: "src/components/",
        except: None,
        names: &["state", "fund_model", "fund_scenario"],
        instead: "take it as a property",
    },
];

/// Each line of code that names what its part may not.
pub(crate) fn problems(sources: &[Source]) -> Vec<String> {
    let mut problems = Vec::new();
    for source in sources.iter().filter(|source| source.is_rust()) {
        for wall in WALLS.iter().filter(|wall| wall.stands_before(&source.path)) {
            for (number, line) in source.lines() {
                if let Some(name) = wall.names.iter().find(|name| names(code(line), name)) {
                    problems.push(format!(
                        "{}:{number} names `{name}`: {}",
                        source.path, wall.instead
                    ));
                }
            }
        }
    }
    problems
}

impl Wall {
    fn stands_before(&self, path: &str) -> bool {
        path.starts_with(self.part) && !self.except.is_some_and(|except| path.starts_with(except))
    }
}

fn code(line: &str) -> &str {
    line.split_once("//").map_or(line, |(code, _)| code)
}

/// Whether code names a crate or module: the name stands alone in a path, as in `crate::state::…` or `use gloo::…`.
fn names(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(start, _)| {
        let (before, after) = (&code[..start], &code[start + name.len()..]);
        let whole = !before.ends_with(is_word) && !after.starts_with(is_word);
        whole && (before.ends_with("::") || after.starts_with("::"))
    })
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, text: &str, found: usize) {
        assert_eq!(
            problems(&[Source::new(path, text)]).len(),
            found,
            "{path}: {text}"
        );
    }

    #[test]
    fn the_platform_is_the_only_door() {
        check("src/screens/ledger.rs", "use web_sys::window;", 1);
        check("src/app.rs", "let now = js_sys::Date::now();", 1);
        check("src/platform/clock.rs", "let now = js_sys::Date::now();", 0);
        check("crates/fund-js/src/lib.rs", "use js_sys::Error;", 0);
    }

    #[test]
    fn parts_keep_to_themselves() {
        check("src/state/reduce.rs", "use crate::platform::storage;", 1);
        check("src/screens/ledger.rs", "use crate::platform::storage;", 1);
        check("src/components/grid.rs", "use crate::state::Action;", 1);
        check(
            "src/components/grid.rs",
            "let state = use_state(|| 0); // crate::state::Action",
            0,
        );
        check(
            "src/components/grid.rs",
            "fn price(money: fund_model::Money) {}",
            1,
        );
    }
}
