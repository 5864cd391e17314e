use super::*;

fn compiled(text: &str) -> Result<Texts, BTreeSet<Problem>> {
    compile(&[Source::new("en/main.ftl", text)])
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let texts = compiled(text).expect("the text is right");
    assert_eq!(texts["x"], expected);
}

#[track_caller]
fn check_problem(text: &str, expected: &str) {
    let problems = compiled(text).expect_err("the text is wrong");
    assert_eq!(
        problems.iter().map(Problem::to_string).collect::<Vec<_>>(),
        [expected]
    );
}

#[test]
fn a_value_is_isolated_unless_it_stands_alone() {
    check("x = { $a }", "\u{2}a\u{1}");
    check("x = to { $a }", "to \u{2068}\u{2}a\u{1}\u{2069}");
    check(
        "x = { $a }{ MONEY(\"1.5\") }",
        "\u{2068}\u{2}a\u{1}\u{2069}\u{2068}\u{3}MONEY\u{1}1.5\u{1}\u{2069}",
    );
    check("x = a{\" \"}b{ y }\ny = c", "a bc");
}

#[test]
fn the_default_is_last_and_has_no_key() {
    check(
        "x = { $a ->\n    [p] P\n   *[q] Q\n    [r] R\n }",
        "\u{4}a\u{1}p\u{1}P\u{1}r\u{1}R\u{1}\u{1}Q\u{1}",
    );
    check(
        "x = { PLURAL($n) ->\n    [one] a { $n }\n   *[other] many\n }",
        "\u{5}n\u{1}one\u{1}a \u{2068}\u{2}n\u{1}\u{2069}\u{1}\u{1}many\u{1}",
    );
}

#[test]
fn attributes_have_texts_of_their_own() {
    let texts = compiled("x =\n    .help = H { x.unit }\n    .unit = U").expect("it is right");
    let texts: Vec<_> = texts.iter().map(|(id, text)| [id, text.as_str()]).collect();
    assert_eq!(texts, [["x.help", "H U"], ["x.unit", "U"]]);
}

#[test]
fn a_problem_names_file_line_and_id() {
    check_problem(
        "y = Y\nx = a\n    { z }",
        "en/main.ftl:3: x: there is no message z",
    );
    check_problem(
        "x = a { $b\ny = Y",
        "en/main.ftl:2: x: Expected a token starting with \"}\"",
    );
}

#[test]
fn what_cannot_be_shown_stops_the_build() {
    check_problem(
        "x = { x.a }\n    .a = { x.a }",
        "en/main.ftl:2: x.a: x.a shows itself",
    );
    check_problem(
        "x = 1\nx = 2",
        "en/main.ftl:2: x: stands twice in this language",
    );
    check_problem("x = { \"\" }", "en/main.ftl:1: x: has no text");
    check_problem(
        "x = { FOO(\"1\") }",
        "en/main.ftl:1: x: FOO writes nothing into a text",
    );
    check_problem(
        "x = { MONEY($a) }",
        "en/main.ftl:1: x: MONEY takes one text in quotes",
    );
    check_problem("-x = X", "en/main.ftl:1: x: terms are not supported");
    check_problem(
        "x = { 5 }",
        "en/main.ftl:1: x: write { NUMBER(\"5\") } for { 5 }",
    );
    check_problem(
        "x = { PLURAL($n) ->\n    [0] none\n   *[other] some\n }",
        "en/main.ftl:2: x: [0] is a number; keys are words",
    );
    check_problem(
        "x = { MONEY(\"1\") ->\n   *[other] some\n }",
        "en/main.ftl:1: x: MONEY selects nothing",
    );
    check_problem(
        "x = { $n ->\n    [one] a\n }",
        "en/main.ftl:3: x: The select expression must have a default variant",
    );
}
