//! What tables of spreadsheets say, and what is asked about them.

use fund_scenario::CsvKind;

use super::cells::{Taking, Why};
use super::draft::Draft;
use super::notes::notes;
use super::preview::{Pick, Picks, Preview};
use super::sheet::{Sheet, SheetRow, read_sheet};
use crate::state::tests::open;
use crate::state::{AppState, Field, OPENING, PledgeField, RequestField, RowId};
use crate::text::{Language, Reason, Texts, without_direction_marks};

pub(super) fn state() -> AppState {
    open(OPENING)
}

fn read_in(text: &str, kind: CsvKind, language: Language) -> Sheet {
    read_sheet(text, kind, &state().document, &Texts::new(language))
}

fn pledges(text: &str) -> Sheet {
    read_in(text, CsvKind::Pledges, Language::En)
}

fn requests(text: &str) -> Sheet {
    read_in(text, CsvKind::Requests, Language::En)
}

fn pledge(part: PledgeField) -> Field {
    Field::Pledge(RowId::default(), part)
}

fn request(part: RequestField) -> Field {
    Field::Request(RowId::default(), part)
}

fn texts_of<const N: usize>(row: &SheetRow, parts: [PledgeField; N]) -> [&str; N] {
    parts.map(|part| row.draft.text(pledge(part)))
}

/// What is taken to be the case in each reading of a cell in doubt.
fn doubt(row: &SheetRow, field: Field) -> Vec<Taking> {
    let cell = row.open.iter().find(|cell| cell.field == field);
    match cell.map(|cell| &cell.why) {
        Some(Why::Either(ways)) => ways.iter().map(|way| way.taking).collect(),
        _ => Vec::new(),
    }
}

use PledgeField::{
    Amount, Currency, Donor, FirstPayment, Growth, Payments, Probability, Rate, Stage,
};

#[test]
fn rows_of_a_spreadsheet_are_read_in_the_order_of_the_format() {
    let sheet =
        pledges("Norway\t25,000\tNOK\t10.5\tagreed\t90%\tJune 2025\t3\t12\t2%\r\nFiji\t1000\r\n");
    let (norway, fiji) = (&sheet.rows[0], &sheet.rows[1]);
    assert_eq!(
        texts_of(norway, [Donor, Amount, Currency, Rate, Stage]),
        ["Norway", "25000", "NOK", "10.5", "agreed"]
    );
    assert_eq!(
        texts_of(norway, [Probability, FirstPayment, Payments, Growth]),
        ["0.9", "2025-06", "3", "0.02"]
    );
    assert_eq!(
        texts_of(fiji, [Amount, Stage, FirstPayment]),
        ["1000", "assumed", "2025-01"],
        "what is missing is that of a new row"
    );
}

#[test]
fn headings_and_words_of_other_languages_are_understood() {
    let sheet = pledges(
        "Сумма;Донор;Стадия;Дата платежа;Примечание\n1 500,50;Фонд;подписано;15.06.2025;в мае\n",
    );
    assert_eq!(
        texts_of(&sheet.rows[0], [Donor, Amount, Stage, FirstPayment]),
        ["Фонд", "1500.5", "agreed", "2025-06"]
    );
    let sheet = requests("标题,年份,金额,最不发达国家,领域\n培训,2,50000,是,(b) 机制\n");
    let row = &sheet.rows[0].draft;
    assert_eq!(row.text(request(RequestField::Year)), "2");
    assert_eq!(row.text(request(RequestField::Ldc)), "true");
    assert_eq!(row.text(request(RequestField::Area)), "b");
}

#[test]
fn a_currency_is_taken_from_its_cell_from_the_amount_or_from_the_heading() {
    let sheet =
        pledges("donor;amount;currency;rate\nA;€ 20,50;;\nB;1 500,50 NOK;;10\nC;20;chf;1\nD;5;;\n");
    let currencies = sheet.rows.iter().map(|row| texts_of(row, [Currency, Rate]));
    let currencies: Vec<[&str; 2]> = currencies.collect();
    assert_eq!(
        currencies,
        [["EUR", ""], ["NOK", "10"], ["CHF", "1"], ["USD", "1"]],
        "another currency without a rate is not taken one to one"
    );
    assert_eq!(texts_of(&sheet.rows[1], [Amount]), ["1500.5"]);
    let sheet = pledges("Donor\tAmount (SEK)\tRate\nA\t500\t9.5\n");
    assert_eq!(texts_of(&sheet.rows[0], [Currency, Rate]), ["SEK", "9.5"]);
    let sheet = pledges("donor;amount;currency\nA;€ 20;NOK\n");
    let why = &sheet.rows[0].open[0].why;
    assert!(
        matches!(why, Why::Number(unreadable) if unreadable.reason == Reason::OtherCurrency("€".into()))
    );
}

#[test]
fn the_rest_of_a_table_says_what_is_likelier_and_settles_nothing() {
    let amount = pledge(Amount);
    let first = |text: &str| doubt(&pledges(text).rows[0], amount).first().copied();
    assert_eq!(first("A\t1.500\n"), Some(Taking::Thousands));
    let contradicting = "A\t1.500\nB\t2,5\nC\t2.5\n";
    assert_eq!(first(contradicting), Some(Taking::Thousands));
    let of_rate = |rate| format!("A\t1.500\tNOK\t{rate}\n");
    assert_eq!(first(&of_rate("9.25")), Some(Taking::Decimals));
    assert_eq!(first(&of_rate("9,25")), Some(Taking::Thousands));
    assert_eq!(
        first("A\t1,500\n"),
        None,
        "the page's own mark between thousands"
    );
    assert_eq!(
        first("A;1,500\n"),
        Some(Taking::Decimals),
        "semicolons speak for a comma"
    );
    let sheet = pledges("A\t250,50\n");
    assert_eq!(texts_of(&sheet.rows[0], [Amount]), ["250.5"]);
    let sheet = pledges("A\t(500)\n");
    let why = &sheet.rows[0].open[0].why;
    assert!(matches!(why, Why::Number(unreadable) if unreadable.reason == Reason::OnlyParentheses));
}

#[test]
fn a_column_that_can_be_read_in_one_way_settles_its_cells_and_says_so() {
    let amount = pledge(Amount);
    let check = |text: &str, value: &str, beside: Option<[&str; 2]>| {
        let sheet = pledges(text);
        assert_eq!(texts_of(&sheet.rows[0], [Amount]), [value], "{text}");
        assert!(sheet.rows[0].open.is_empty(), "{text}");
        let said = sheet.as_beside.get(&amount);
        let said = said.map(|cell| [cell.text.as_str(), cell.beside.as_str()]);
        assert_eq!(said, beside, "{text}");
    };
    let many = "A\t60.000\nB\t45.000,50\nC\t38.250,25\n";
    check(many, "60000", Some(["60.000", "45.000,50"]));
    check("A\t1.500\nB\t2.5\n", "1.5", Some(["1.500", "2.5"]));
    check("A\t1,500\nB\t2500,5\n", "1.5", Some(["1,500", "2500,5"]));
    check("A\t1,500\nB\t2,500.50\n", "1500", None);
    let said = |text: &str| {
        let notes = notes(&pledges(text), CsvKind::Pledges, &Texts::new(Language::En));
        let notes: Vec<String> = notes
            .iter()
            .map(|note| without_direction_marks(note))
            .collect();
        notes.join(" ")
    };
    let note = said(many);
    assert!(
        note.ends_with(
            "In the column “Amount”, 60.000 is read as 60,000, as 45.000,50 in the same column can be read in one way only."
        ),
        "{note}"
    );
    let dates = "donor\tamount\tdate\nA\t1\t01/06/2025\nB\t1\t15/06/2025\n";
    assert!(said(dates).contains("01/06/2025 is read as June 2025, as 15/06/2025"));
}

#[test]
fn a_bare_dollar_is_that_of_the_united_states_and_says_so() {
    for (text, is_said) in [
        ("donor;amount\nA;$20\n", true),
        ("donor;amount;currency\nA;20;$\n", true),
        ("donor;amount ($)\nA;20\n", true),
        ("donor;amount\nA;US$20\n", false),
        ("donor;amount;currency\nA;$20;CAD\n", false),
        ("donor;amount;currency\nA;$20;USD\n", false),
        ("donor;amount ($)\nA;€ 20\n", false),
    ] {
        assert_eq!(pledges(text).has_bare_dollar, is_said, "{text}");
    }
    assert!(requests("title;amount\nA;$20\n").has_bare_dollar);
    for text in ["المبلغ\nA;20 د.ك\n", "المبلغ (د.ك)\nA;20\n"] {
        let sheet = pledges(&format!("الجهة المانحة;{text}"));
        assert_eq!(texts_of(&sheet.rows[0], [Amount, Currency]), ["20", "KWD"]);
    }
}

#[test]
fn a_pick_settles_one_cell_or_all_of_a_column() {
    let state = state();
    let texts = Texts::new(Language::En);
    let text = "A\t1.500\nB\t2.500\nC\t-4\n";
    let preview = |picks: &Picks| Preview::of(text, CsvKind::Pledges, picks, &state, &texts);
    let none = Picks::default();
    assert_eq!(preview(&none).good(), 0);
    let one = none.with(Pick::Cell(0, pledge(Amount), "1500".into()));
    assert_eq!(preview(&one).good(), 1);
    let all = none.with(Pick::Column(pledge(Amount), Taking::Decimals));
    let read = preview(&all);
    assert_eq!(read.good(), 2);
    assert_eq!(read.sheet.rows[1].draft.text(pledge(Amount)), "2.5");
    assert_eq!(read.problems[2].len(), 1, "below zero");
}

#[test]
fn chances_may_stand_as_shares() {
    let chances = |text: &str| {
        let sheet = pledges(text);
        let rows = sheet.rows.iter();
        let read = rows.map(|row| row.draft.text(pledge(Probability)).to_owned());
        (read.collect::<Vec<String>>(), sheet.has_shares)
    };
    let read = |texts: [&str; 2], shares| (texts.map(str::to_owned).to_vec(), shares);
    assert_eq!(
        chances("donor,amount,Chance\nA,1,0.9\nB,1,1\n"),
        read(["0.9", "1"], true)
    );
    assert_eq!(
        chances("donor,amount,Chance\nA,1,90\nB,1,0.5\n"),
        read(["0.9", "0.005"], false)
    );
    assert_eq!(
        chances("donor,amount,Chance (%)\nA,1,0.9\nB,1,1\n"),
        read(["0.009", "0.01"], false)
    );
    assert_eq!(
        chances("donor,amount,probability\nA,1,1\nB,1,1\n"),
        read(["1", "1"], true)
    );
}

#[test]
fn a_date_may_be_asked_about() {
    let month = pledge(FirstPayment);
    let sheet = pledges("donor\tamount\tdate\nA\t1\t01/06/2025\n");
    assert_eq!(
        doubt(&sheet.rows[0], month),
        [Taking::DayFirst, Taking::MonthFirst]
    );
    let sheet = pledges("donor\tamount\tdate\nA\t1\t01/06/2025\nB\t1\t15/06/2025\n");
    assert_eq!(texts_of(&sheet.rows[0], [FirstPayment]), ["2025-06"]);
    let sheet = pledges("donor\tamount\tdate\nA\t1\tsoon\n");
    assert_eq!(sheet.rows[0].open[0].why, Why::Month);
}

#[test]
fn a_calendar_year_is_a_planning_year_where_they_are_the_same() {
    let sheet = requests("title\tyear\tamount\nA\t2026\t100\nB\t2\t100\n");
    let years = sheet
        .rows
        .iter()
        .map(|row| row.draft.text(request(RequestField::Year)));
    assert_eq!(years.collect::<Vec<_>>(), ["2", "2"]);
}

#[test]
fn requests_are_asked_in_us_dollars_only() {
    let sheet = requests("title;amount (EUR);sids\nA;100;perhaps\n");
    let open = sheet.rows[0].open.iter().map(|cell| cell.field.name());
    assert_eq!(open.collect::<Vec<_>>(), ["amount", "sids"]);
    let sheet = requests("title;amount (US$);sids\nA;100;no\n");
    assert!(sheet.rows[0].open.is_empty());
    assert!(matches!(sheet.rows[0].draft, Draft::Request(_)));
}
