//! From sheets to the bytes of a file.

use std::collections::BTreeMap;

use fund_model::Decimal;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use crate::MadeOn;
use crate::book::Book;
use crate::exact::day_number;
use crate::sheet::{Cell, Content, Figure, Look, Restriction, Sheet, Value};
use crate::text::WorkbookText as Text;

const PAPER_A4: u8 = 9;
/// Inches of paper at each side.
const MARGIN: f64 = 0.5;
const HEADER_MARGIN: f64 = 0.25;
const LINE_PIXELS: u32 = 20;
const INPUT_BACKGROUND: u32 = 0x00ff_f8dc;
const INPUT_TEXT: u32 = 0x0000_4b7a;
const WARNING_TEXT: u32 = 0x009c_2a00;
const HEADER_BACKGROUND: u32 = 0x00dc_e9f2;
const BORDER: u32 = 0x00b0_b8bf;

/// Formats by what they are for, each made once.
type Formats = BTreeMap<Dress, Format>;

/// What decides on a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Dress {
    look: Look,
    figure: Figure,
    /// The text must not be run as a formula when a person enters it again.
    guarded: bool,
    /// Text beside a figure keeps a distance.
    indented: bool,
}

impl Dress {
    fn of(look: Look, figure: Figure) -> Self {
        Self {
            look,
            figure,
            guarded: false,
            indented: false,
        }
    }
}

pub(crate) fn bytes(book: &Book<'_>, made_on: MadeOn) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let date = ExcelDateTime::from_ymd(made_on.year, made_on.month, made_on.day)?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(book.scenario.name.clone())
            .set_creation_datetime(&date),
    );
    let mut writer = Writer {
        formats: Formats::new(),
        yes_no: yes_no(&book.text(Text::Yes), &book.text(Text::No)),
        right_to_left: book.words.right_to_left(),
    };
    for sheet in &book.sheets {
        workbook.push_worksheet(writer.worksheet(sheet)?);
    }
    for (name, place) in &book.defined {
        workbook.define_name(*name, place)?;
    }
    workbook.save_to_buffer()
}

struct Writer {
    formats: Formats,
    /// The number format of answers.
    yes_no: String,
    right_to_left: bool,
}

impl Writer {
    fn worksheet(&mut self, sheet: &Sheet) -> Result<Worksheet, XlsxError> {
        let mut worksheet = Worksheet::new();
        worksheet.set_name(&sheet.name)?;
        worksheet.set_formula_result_default("");
        worksheet.set_right_to_left(self.right_to_left);
        worksheet.set_landscape();
        worksheet.set_paper_size(PAPER_A4);
        worksheet.set_margins(MARGIN, MARGIN, MARGIN, MARGIN, HEADER_MARGIN, HEADER_MARGIN);
        worksheet.set_print_fit_to_pages(sheet.pages_wide, 0);
        let (row, column) = sheet.frozen;
        worksheet.set_freeze_panes(row, column)?;
        if row > 0 {
            worksheet.set_repeat_rows(0, row - 1)?;
        }
        if column > 0 && sheet.pages_wide > 1 {
            worksheet.set_repeat_columns(0, column - 1)?;
        }
        for (first, last, width) in &sheet.widths {
            for column in *first..=*last {
                worksheet.set_column_width(column, f64::from(*width))?;
            }
        }
        for (first, (row, column)) in &sheet.merged {
            if let Some((look, figure, _)) = sheet.cells.get(first) {
                let format = format(Dress::of(*look, *figure), &self.yes_no);
                worksheet.merge_range(first.0, first.1, *row, *column, "", &format)?;
            }
        }
        for (cell, (look, figure, content)) in &sheet.cells {
            self.cell(&mut worksheet, *cell, (*look, *figure), content)?;
        }
        for (row, lines) in sheet.tall_rows() {
            let lines = u32::try_from(lines).unwrap_or(1);
            worksheet.set_row_height_pixels(row, LINE_PIXELS * lines)?;
        }
        for ((row, column), (last_row, last_column), restriction) in &sheet.restrictions {
            let validation = validation(restriction);
            worksheet.add_data_validation(*row, *column, *last_row, *last_column, &validation)?;
        }
        Ok(worksheet)
    }

    fn cell(
        &mut self,
        worksheet: &mut Worksheet,
        (row, column): Cell,
        (look, figure): (Look, Figure),
        content: &Content,
    ) -> Result<(), XlsxError> {
        let text = match content {
            Content::Value(Value::Text(text)) => Some(text),
            _ => None,
        };
        let dress = Dress {
            guarded: text.is_some_and(|text| could_be_a_formula(text)),
            indented: column > 0
                && figure == Figure::Text
                && matches!(look, Look::Plain | Look::Label | Look::Input),
            ..Dress::of(look, figure)
        };
        let (yes_no, right_to_left) = (&self.yes_no, self.right_to_left);
        let format = self
            .formats
            .entry(dress)
            .or_insert_with(|| indented(format(dress, yes_no), dress, right_to_left));
        match content {
            Content::Value(Value::Text(text)) if text.is_empty() => {
                worksheet.write_blank(row, column, format)?
            }
            Content::Value(Value::Text(text)) => {
                worksheet.write_string_with_format(row, column, text, format)?
            }
            Content::Value(Value::Number(number)) => {
                worksheet.write_number_with_format(row, column, nearest(*number), format)?
            }
            Content::Value(Value::Month(month)) => {
                worksheet.write_number_with_format(row, column, day_number(*month), format)?
            }
            // The writer takes such a result for a number or a truth value: the copy stands alone.
            Content::Formula(_, Value::Text(text)) if looks_like_a_value(text) => {
                worksheet.write_string_with_format(row, column, text, format)?
            }
            Content::Formula(formula, result) => {
                let formula = Formula::new(formula).set_result(shown(result));
                worksheet.write_formula_with_format(row, column, formula, format)?
            }
        };
        Ok(())
    }
}

/// A text that a spreadsheet would run as a formula if a person typed it.
fn could_be_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A text that the writer of files would not keep as text if it were the result of a formula.
fn looks_like_a_value(text: &str) -> bool {
    text.parse::<f64>().is_ok() || text.starts_with('#') || ["TRUE", "FALSE"].contains(&text)
}

/// The result of a formula as the file has it.
fn shown(value: &Value) -> String {
    match value {
        Value::Number(number) => number.normalize().to_string(),
        Value::Text(text) => text.clone(),
        Value::Month(month) => day_number(*month).to_string(),
    }
}

/// The binary number that a spreadsheet makes of the decimal that a person types.
fn nearest(number: Decimal) -> f64 {
    let decimal = number.to_string();
    decimal.parse().expect("a decimal is a number")
}

fn validation(restriction: &Restriction) -> DataValidation {
    let between = |least: &String, greatest: &String| {
        DataValidationRule::Between(Formula::new(least), Formula::new(greatest))
    };
    let validation = DataValidation::new();
    match restriction {
        Restriction::Word(list) => validation.allow_list_formula(Formula::new(list)),
        Restriction::Between(least, greatest) => {
            validation.allow_decimal_number_formula(between(least, greatest))
        }
        Restriction::WholeBetween(least, greatest) => {
            validation.allow_whole_number_formula(between(least, greatest))
        }
    }
}

/// A number format that writes 1 as yes and 0 as no.
fn yes_no(yes: &str, no: &str) -> String {
    let quoted = |word: &str| format!("\"{}\"", word.replace('"', ""));
    format!("{};;{}", quoted(yes), quoted(no))
}

fn format(dress: Dress, yes_no: &str) -> Format {
    let format = Format::new().set_num_format(match dress.figure {
        Figure::Text => "General",
        Figure::Money => "#,##0.00",
        Figure::Currency => "#,##0.00#",
        Figure::Payment => "#,##0.00#;-#,##0.00#;\"–\"",
        Figure::Percent => "0.00########%",
        Figure::Decimal => "#,##0.00########",
        Figure::Whole => "#,##0",
        Figure::Month => "yyyy-mm",
        Figure::Tenths => "#,##0.0",
        Figure::YesNo => yes_no,
    });
    let format = match dress.look {
        // Their words would stand on the side of words.
        Look::Plain if dress.figure == Figure::YesNo => format.set_align(FormatAlign::Right),
        Look::Plain => format,
        Look::Label => format.set_text_wrap(),
        Look::Answer => format.set_text_wrap().set_align(FormatAlign::Right),
        Look::Warning => format
            .set_bold()
            .set_text_wrap()
            .set_font_color(Color::RGB(WARNING_TEXT)),
        Look::Input if dress.figure == Figure::Text => input(format).set_text_wrap(),
        Look::Input => input(format),
        Look::Total => format.set_bold(),
        Look::Header => format
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_background_color(Color::RGB(HEADER_BACKGROUND)),
        Look::Title => format.set_bold().set_font_size(14),
        Look::Note => format.set_text_wrap().set_align(FormatAlign::Top),
    };
    if dress.guarded {
        format.set_quote_prefix()
    } else {
        format
    }
}

fn input(format: Format) -> Format {
    format
        .set_background_color(Color::RGB(INPUT_BACKGROUND))
        .set_font_color(Color::RGB(INPUT_TEXT))
        .set_border(FormatBorder::Thin)
        .set_border_color(Color::RGB(BORDER))
}

/// The side that text starts from is a fixed one once it keeps a distance.
fn indented(format: Format, dress: Dress, right_to_left: bool) -> Format {
    if !dress.indented {
        return format;
    }
    let start = if right_to_left {
        FormatAlign::Right
    } else {
        FormatAlign::Left
    };
    format.set_align(start).set_indent(1)
}
