//! The gift table on the page and as a file.

use fund_model::{Decimal, suggested_tiers};
use fund_scenario::{CsvStyle, csv_file};

use super::*;
use crate::screens::ask::rows::ASKED_PER_GIFT;
use crate::screens::ask::saved::saved;
use crate::text::{Language, without_direction_marks};

fn table(ask: &str) -> (Money, GiftTable) {
    let ask: Money = ask.parse().expect("an amount");
    let tiers: Vec<GiftTier> = suggested_tiers(&ask)
        .into_iter()
        .map(|(amount, gifts)| GiftTier {
            amount,
            gifts,
            asked_per_gift: Decimal::from(ASKED_PER_GIFT),
        })
        .collect();
    let table = gift_table(&ask, &tiers);
    (ask, table)
}

#[test]
fn the_file_has_the_rows_the_rest_and_the_total() {
    let texts = Texts::new(Language::En);
    let (ask, table) = table("412345.67");
    let left_out = [LeftOut {
        row: 6,
        why: "gifts",
        texts: ["250", "", "3"].map(str::to_owned),
    }];
    let file = csv_file(
        &saved(&texts, &ask, &table, &left_out),
        CsvStyle::with_decimal_mark('.'),
    );
    let lines: Vec<&str> = file
        .lines()
        .map(|line| line.trim_start_matches('\u{feff}'))
        .collect();
    assert_eq!(
        lines,
        [
            "Each gift,Gifts,Together,Asked for each gift,Contributors to ask",
            "100000.00,1,100000.00,3,3",
            "50000.00,2,100000.00,3,6",
            "20000.00,4,80000.00,3,12",
            "10000.00,8,80000.00,3,24",
            "5000.00,10,50000.00,3,30",
            "Other gifts together,,2345.67,,",
            "Total,25,412345.67,,75",
            "Asked for,,412345.67,,",
            "250.00,,not counted,3,",
        ]
    );
    assert_eq!(
        without_direction_marks(&finding(&texts, &table)),
        "25 gifts and US$2,345.67 of other gifts make up the amount; for the first, 75 contributors have to be asked."
    );
}
