### What the workbench says about its results. Each case has a sentence of its own, so that none is put together from
### fragments whose grammar another language does not share.

## Words that messages of this file use

# A planning year that is a calendar year; follows "in".
year-calendar = { $year }
# A planning year that is not.
year-span = the year from { $first } to { $last }
requests-counted = { PLURAL($requests) ->
    [one] { $requests } request
   *[other] { $requests } requests
}
months-counted = { PLURAL($months) ->
    [one] { $months } month
   *[other] { $months } months
}
years-counted = { PLURAL($years) ->
    [one] { $years } year
   *[other] { $years } years
}

## The headline

results-title = Results
headline-question = How long does the reserve last, and how many requests can be met?
# The money runs out, and yet requests count as met.
headline-shortfall = { $pledges }, { $requests } only with money that it does not have: its money runs out in { $zero }.
headline = { $pledges }, { $requests }, and { $reserve }.

headline-pledges-all = With these pledges
headline-pledges-announced = With the pledges paid, agreed or announced
headline-pledges-agreed = With the pledges paid or agreed
headline-pledges-weighted = With each pledge weighted by its chance
headline-pledges-none = With no voluntary contributions

headline-requests-none = the Fund has no requests for assistance to meet
headline-requests-one-year = the Fund meets { $met } of { requests-counted } in { $year }
headline-requests-all = { PLURAL($requests) ->
    [one] the Fund meets the only request
   *[other] the Fund meets all { requests-counted }
}
headline-requests-none-met = { PLURAL($requests) ->
    [one] the Fund does not meet the only request
   *[other] the Fund meets none of { requests-counted }
}
headline-requests-same = the Fund meets { $met } of { requests-counted } every year
headline-requests-first-last = the Fund meets { $met } of { requests-counted } in { $year } and { $last_met } in { $last_year }
headline-requests-first-last-of = the Fund meets { $met } of { requests-counted } in { $year } and { $last_met } of { $last_requests } in { $last_year }

headline-reserve-stays-above-floor = its reserve stays at or above its floor to the end of { $last }
headline-reserve-stays-above-zero = its balance stays at or above zero to the end of { $last }
headline-reserve-starts-below-floor = its reserve is below its floor as early as { $month }, while the money lasts to the end of { $last }
headline-reserve-falls-below-floor = its reserve first falls below its floor in { $month }, while the money lasts to the end of { $last }
headline-reserve-starts-below-then-runs-out = its reserve is below its floor as early as { $month } and the money runs out in { $zero }
headline-reserve-falls-then-runs-out = its reserve first falls below its floor in { $month } and the money runs out in { $zero }
headline-reserve-runs-out = the money runs out in { $zero }

## The two runs

runs-title = Two runs
run-chosen = Chosen rule: { $rule ->
    [meet_all] meet every request
    [cap] at most { requests-counted } a year
    [steady] the same number every year
   *[protect_reserve] protect the reserve
}
run-every-request = If every request were met

run-reserve-stays-above-floor = The reserve stays at or above its floor to the end of { $last }.
run-reserve-stays-above-zero = The balance stays at or above zero to the end of { $last }.
run-reserve-starts-below-floor = The reserve is below its floor as early as { $month }; the money lasts to the end of { $last }.
run-reserve-falls-below-floor = The reserve first falls below its floor in { $month }; the money lasts to the end of { $last }.
run-reserve-starts-below-then-runs-out = The reserve is below its floor as early as { $month }, and the money runs out in { $zero }.
run-reserve-falls-then-runs-out = The reserve first falls below its floor in { $month }, and the money runs out in { $zero }.
run-reserve-runs-out = The money runs out in { $zero }.

results-stale = These results are those of the last complete values. A value among the inputs needs attention.

## The four figures

figure-runway = Reserve runway
    .short = Runway
figure-runway-note = spending { $spending } and income { $receipts } in { $year }
figure-runway-no-net-burn = No net burn
figure-runway-no-net-burn-note = income { $receipts } covers spending { $spending } in { $year }
figure-runway-gross = With no income
figure-runway-no-spending = No spending
figure-runway-no-spending-note = nothing is spent in { $year }
figure-runway-to-floor = Until the floor is passed
figure-runway-to-zero = Until the money runs out
figure-runway-below-floor = { PLURAL($months) ->
    [one] { $months } full month
   *[other] { $months } full months
}; below the floor in { $month }
figure-runway-runs-out = { months-counted }; runs out in { $month }
figure-runway-at-once = already in { $month }
figure-runway-not-by = not by the end of { $last }
figure-runway-every-request = If every request were met, until the money runs out

figure-requests = Requests met in { $year }, by number
    .short = Met in { $year }
figure-requests-value = { $met } of { $requests }
figure-requests-none = No requests
figure-requests-share = { $share } by number

figure-gap = Gap to the annual target
    .short = Gap
figure-gap-every-year-note = a gap of { $gap } to the target of { $target } every year
figure-gap-note = a gap of { $gap } to the target of { $target } in { $year }
figure-gap-none = No gap
figure-gap-no-target = No target is set
figure-gap-none-every-year-note = income reaches the target of { $target } every year
figure-gap-none-note = income reaches the target of { $target } in { $year }

figure-next = The next request needs
    .short = Next request
figure-next-note = request { $number } of { $requests } in { $year } needs { $amount } more from { $month } on
figure-next-limited-note = request { $number } of { $requests } in { $year } needs no more money: the chosen rule sets the limit
figure-next-limited = Limited by the rule
figure-next-none = Nothing
figure-next-none-note = every request is met
figure-next-all-met = all met

## Charts

charts-title = Charts
chart-picture = Picture
    .title = Picture of the chart “{ $title }”
chart-table = Exact figures
chart-beyond = The axis holds still while you type: some values lie beyond it.
chart-explore-month = Exact figures of a month
chart-explore-year = Exact figures of a year
chart-axis-dollars = US$
chart-axis-requests = Requests
chart-year = Year

chart-reserve-stays-above-floor = The reserve stays at or above its floor to the end of { $last }
chart-reserve-stays-above-zero = The balance stays at or above zero to the end of { $last }
chart-reserve-starts-below-floor = The reserve is below its floor as early as { $month }
chart-reserve-falls-below-floor = The reserve first falls below its floor in { $month }
chart-reserve-starts-below-then-runs-out = The reserve is below its floor as early as { $month }, and the money runs out in { $zero }
chart-reserve-falls-then-runs-out = The reserve first falls below its floor in { $month }, and the money runs out in { $zero }
chart-reserve-runs-out = The money runs out in { $zero }
chart-reserve-description = The balance at the end of each month under the chosen rule and if every request were met, with the floor of the reserve in each year. Below zero, money is missing.
chart-reserve-balance = Balance, chosen rule
chart-reserve-every-request = Balance if every request were met
chart-reserve-floor = Floor of the reserve
chart-reserve-below-zero = Below zero: money missing
chart-reserve-readout = { $month }: balance { $balance }, floor { $floor }; if every request were met, { $every_request }.
chart-reserve-readout-opening = End of { $month }: opening balance { $balance }.

chart-requests-none = No request for assistance is expected
chart-requests-all = Every request is met in every year
chart-requests-all-on-paper = Every request is met, but from { $zero } with money that the Fund does not have
chart-requests-none-met = No request is met in any year
chart-requests-most-unmet = { PLURAL($met) ->
    [one] { $met } of { requests-counted } is met in { $year }
   *[other] { $met } of { requests-counted } are met in { $year }
}
chart-requests-description = Requests for assistance met and not met in each year under the chosen rule, by number.
chart-requests-met = Met
chart-requests-unmet = Not met
chart-requests-readout = { $year }: { $met } met and { $unmet } not met of { requests-counted }.

chart-income-reaches-target = Income reaches the target every year
chart-income-none = No income is counted in any year
chart-income-same-gap = Income stays { $gap } below the target every year
chart-income-always-below = Income stays below the target every year, by as much as { $gap } in { $year }
chart-income-reached-in-some = Income reaches the target in { $reached } of { years-counted }
chart-income-description = Pledged payments that fall in each year, by the stage of the pledge, against the annual target of { $target }.
chart-income-description-weighted = Pledged payments that fall in each year, each times its chance, by the stage of the pledge, against the annual target of { $target }.
chart-income-stage = { $stage ->
    [paid] Paid
    [agreed] Agreed
    [announced] Announced
   *[assumed] Assumed
}
chart-income-stage-amount = { $stage ->
    [paid] { $amount } paid
    [agreed] { $amount } agreed
    [announced] { $amount } announced
   *[assumed] { $amount } assumed
}
chart-income-total = All income
chart-income-target = Annual target
chart-income-gap = Gap to the target
chart-income-readout = { $year }: { $stages }; { $gap } short of the target.
chart-income-readout-reached = { $year }: { $stages }; the target is reached.
chart-income-readout-no-target = { $year }: income { $receipts }; no target is set.
chart-income-readout-none = { $year }: no income; { $gap } short of the target.

## The ledger

ledger-title = Ledger
ledger-lead = Every amount to the cent. Choose a figure to see its working.
ledger-by-year = By year
ledger-by-month = By month
ledger-item = Item
ledger-month = Month
ledger-opening = Opening balance
ledger-receipts = Receipts
ledger-target-gap = Gap to the annual target
ledger-requests = Requests for assistance
ledger-met = Requests met
ledger-unmet = Requests not met
ledger-requested = Amount requested
ledger-allotted = Allotted to requests met
ledger-spending = Expenditure
ledger-floor = Floor of the reserve
ledger-closing = Closing balance
ledger-lowest-balance = Lowest balance at the end of a month
ledger-lowest-month = Month of the lowest balance
ledger-next-request-needs = What the next request needs
ledger-balance = Balance
ledger-every-request = Balance if every request were met
ledger-reserve-breached = Reserve below its floor with no request met
ledger-yes = yes
ledger-no = no
ledger-warning-already-in-balance = { PLURAL($pledges) ->
    [one] { $pledges } pledge has a payment on or before { $month }: the opening balance holds it already, so it is left out.
   *[other] { $pledges } pledges have payments on or before { $month }: the opening balance holds them already, so they are left out.
}

## The working of a figure

