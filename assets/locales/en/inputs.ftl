### What only the inputs say: cells of the grid, the paste preview, resets.

inputs-reset = Back to { $value }
inputs-confirm-reading = This was typed on a page in another language. Is this what is meant?

pledges-unnamed = a contributor without a name
pledges-cell = { $field }, { $pledge }
pledges-note-blank = A new row: it counts once an amount is filled in.
pledges-note-worth = { $amount } { $currency } = { $worth } at { $rate } per US$
pledges-note-in-balance = A payment falls in or before the month of the opening balance. The balance holds it already, so it is left out.

paste-label = Rows from a spreadsheet
paste-found = { PLURAL($rows) ->
    [one] { $rows } row found.
   *[other] { $rows } rows found.
}
paste-wrong = { PLURAL($wrong) ->
    [one] { $wrong } row needs attention.
   *[other] { $wrong } rows need attention.
}
paste-row = Row { $number }
paste-more = { PLURAL($rows) ->
    [one] and { $rows } more row
   *[other] and { $rows } more rows
}
paste-add-all = { PLURAL($rows) ->
    [one] Add the row
   *[other] Add all { $rows } rows
}
paste-add-good = { PLURAL($rows) ->
    [one] Add only the row without problems
   *[other] Add only the { $rows } rows without problems
}

totals-caption = What the pledges bring, by stage, as far as they count
totals-first-year = In the year from { $month }
totals-horizon = { PLURAL($years) ->
    [one] In the whole year
   *[other] In all { $years } years
}

inputs-offers = Values from the report

