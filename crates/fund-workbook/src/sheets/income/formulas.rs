//! The formulas of a pledge: which part of it counts, and what it pays when.

use super::{Column, FIRST_MONTH, NUMBERS};
use crate::sheet::{Cell, a1, column_fixed, row_fixed};

/// Which part of a pledge counts: the stages that `counting` names in full, or each by its chance; nothing of a row
/// that is flagged as incomplete.
pub(super) fn weight(stage: &str, probability: &str, flag: &str) -> String {
    let firmness = format!("MATCH({stage},stage_words,0)");
    format!(
        "IF(OR({stage}=\"\",{flag}<>\"\"),0,IF(counting_number=4,IF({firmness}=1,1,{probability}),IF({firmness}<=counting_number+1,1,0)))"
    )
}

/// The number of the month of the first payment, 1 being the first of the horizon.
pub(super) fn first(first_payment: &str) -> String {
    format!(
        "IF({first_payment}=\"\",0,(YEAR({first_payment})-YEAR(as_of))*12+MONTH({first_payment})-MONTH(as_of))"
    )
}

fn own(row: u32, column: Column) -> String {
    column_fixed((row, column as u16))
}

/// How many payments fall in or before the month of the opening balance.
pub(super) fn before(row: u32) -> String {
    let [first, payments, interval] =
        [Column::First, Column::Payments, Column::Interval].map(|column| own(row, column));
    format!("IF({first}>0,0,MIN({payments},INT(-{first}/{interval})+1))")
}

/// The last of these payments. Without growth it needs no column of its own.
pub(super) fn last_before(row: u32, earlier: &str) -> String {
    let [amount, growth, before] =
        [Column::Amount, Column::Growth, Column::Before].map(|column| own(row, column));
    format!(
        "IF({before}=0,0,IF({before}=1,{amount},IF({growth}=0,ROUND({amount},2),INDEX({earlier},1,{before}))))"
    )
}

/// A payment before the horizon: the one before it, grown, to the cent.
pub(super) fn earlier(cell: Cell, own_row: u32, numbers_row: u32) -> String {
    let (row, column) = cell;
    let number = row_fixed((numbers_row, column));
    let [amount, growth, before] =
        [Column::Amount, Column::Growth, Column::Before].map(|column| own(own_row, column));
    if column == FIRST_MONTH {
        return format!("IF({number}>{before},0,{amount})");
    }
    let previous = a1((row, column - 1));
    format!("IF({number}>{before},0,ROUND({previous}*(1+{growth}),2))")
}

/// What is paid in a month: the amount at first, then the payment one interval before it, grown, to the cent.
pub(super) fn own_currency(cell: Cell) -> String {
    let (row, column) = cell;
    let month = row_fixed((NUMBERS, column));
    let [first, payments, interval, amount, growth, last_before] = [
        Column::First,
        Column::Payments,
        Column::Interval,
        Column::Amount,
        Column::Growth,
        Column::LastBefore,
    ]
    .map(|column| own(row, column));
    let previous = if column == FIRST_MONTH {
        last_before
    } else {
        let start = column_fixed((row, FIRST_MONTH));
        let end = a1((row, column - 1));
        format!("IF({month}<={interval},{last_before},INDEX({start}:{end},1,{month}-{interval}))")
    };
    format!(
        "IF(OR({month}<{first},{month}>{first}+({payments}-1)*{interval},MOD({month}-{first},{interval})<>0),0,IF({month}={first},{amount},ROUND({previous}*(1+{growth}),2)))"
    )
}

/// What of a payment counts, in US$. A row that counts as nothing may lack its rate.
pub(super) fn counted(cell: Cell) -> String {
    let [rate, weight] = [Column::Rate, Column::Weight].map(|column| own(cell.0, column));
    format!(
        "IF({weight}=0,0,ROUND(ROUND({}/{rate},2)*{weight},2))",
        a1(cell)
    )
}
