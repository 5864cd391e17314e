### What only the inputs say: cells of the grid, the paste preview, resets.

inputs-reset = Back to { $value }
inputs-confirm-reading = This was typed on a page in another language. Is this what is meant?

pledges-unnamed = a contributor without a name
pledges-cell = { $field }, { $pledge }
pledges-note-blank = A new row: it counts once an amount is filled in.
pledges-note-worth = { $amount } { $currency } = { $worth } at { $rate } per US$
pledges-note-in-balance = A payment falls in or before the month of the opening balance. The balance holds it already, so it is left out.

totals-caption = What the pledges bring, by stage, as far as they count
totals-first-year = In the year from { $month }
totals-horizon = { PLURAL($years) ->
    [one] In the whole year
   *[other] In all { $years } years
}

inputs-offers = Values from the report

