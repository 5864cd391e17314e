### Scenarios side by side.

compare-title = Compare scenarios
compare-lead = Put up to four scenarios side by side. The others are measured against the baseline, which can be any of them.

## Which scenarios

compare-chosen = Scenarios that are compared
compare-baseline = Baseline
compare-baseline-choose = Measure the others against “{ $name }”
compare-remove = Remove
    .title = Remove “{ $name }” from the comparison
scenario-unnamed = A scenario without a name
compare-add = Add a scenario
compare-full = { $most } scenarios are compared. Remove one to add another.
compare-nothing = No scenario is chosen. Add one to see it here.
compare-place-workbench = On the workbench
compare-place-origin = What it was made from
compare-place-library = Among your scenarios
compare-place-preset = From the report
compare-name-workbench = { $name } (on the workbench)
compare-name-origin = { $name } (as it was)
compare-name-library = { $name } (kept)
compare-name-preset = { $name } (from the report)
compare-name-number = { $name } ({ $number })
compare-no-answer = Something is wrong with an input of “{ $name }”, so it has no figures. Open it on the workbench to see what.

## Inputs that differ

compare-inputs-title = Inputs that differ
compare-inputs-none = No scenario here has an input that differs from those of “{ $name }”.
compare-head-baseline = Baseline: { $name }
compare-inputs-table = Inputs that differ, by scenario
compare-input = Input
compare-as-baseline = as in the baseline
compare-not-in-it = not in it
compare-own-order = its own order

## Figures

compare-figures-title = Figures
compare-figures-table = Figures by scenario
compare-figure = Figure
compare-horizons-differ = These scenarios look ahead over different years. What belongs to a whole horizon is shown without a difference where that horizon is not the baseline’s.
compare-met = Requests met, all years
compare-met-in = Requests met, { $year }
compare-requests = Requests for assistance, all years
compare-requests-in = Requests for assistance, { $year }
compare-gap = Gap to the annual target, all years
compare-last-closing = Last closing balance
compare-next-in = What the next request needs, { $year }
compare-runway-gross = Reserve runway with no income
compare-runway-net = Reserve runway with the income of the first year
compare-year-number = Planning year { $number }
compare-month-number = Month { $number }

compare-no-figure = not in its horizon
compare-other-horizon = another horizon
compare-the-same = the same
compare-not-in-baseline = not in the baseline
compare-in-baseline-only = in the baseline it is
compare-with-share = { $difference } ({ $share })
compare-count-more = { $by } more
compare-count-less = { $by } fewer
compare-money-more = { $by } more
compare-money-less = { $by } less
compare-months-more = { PLURAL($months) ->
    [one] { $months } month more
   *[other] { $months } months more
}
compare-months-less = { PLURAL($months) ->
    [one] { $months } month fewer
   *[other] { $months } months fewer
}

## Charts

compare-charts-title = Reserves and requests
compare-chart-none = None of these scenarios has figures
compare-chart-floor = Floor of the reserve, “{ $name }”
compare-chart-reserve-title = The last closing balance is between { $least } (“{ $least_name }”) and { $most } (“{ $most_name }”)
compare-chart-reserve-same = The last closing balance is { $amount } in each scenario
compare-chart-reserve-horizons = The horizons differ: the last closing balance is { $each }
compare-chart-reserve-of = { $amount } at the end of { $last } in “{ $name }”
compare-chart-reserve-description = The balance at the end of each month in each scenario, under its own rule, with the floor of the reserve in “{ $name }”. Below zero, money is missing.
compare-chart-requests-title = { PLURAL($by) ->
    [one] Over all years, “{ $most_name }” meets { $most } requests and “{ $least_name }” { $least }: { $by } request between them
   *[other] Over all years, “{ $most_name }” meets { $most } requests and “{ $least_name }” { $least }: { $by } requests between them
}
compare-chart-requests-same = Each scenario meets { $met } requests over all years
compare-chart-requests-horizons = The horizons differ: { $each }
compare-chart-requests-of = “{ $name }” meets { $met } of { requests-counted } over { years-counted } to { $last }
compare-chart-missing-money = { $finding }; { $runs }
compare-missing-money = “{ $name }” spends money that it does not have from { $month }
compare-chart-requests-description = Requests for assistance met in each year in each scenario, by number.
compare-readout = { $when }: { $values }.
compare-readout-of = “{ $name }” { $value }

## Why they differ

compare-why-title = Why they differ
compare-why-running = Working out why they differ…
compare-why-not = “{ $name }” looks ahead over other years than “{ $baseline }”, so their difference cannot be shared out over the inputs.
compare-why-help-title = How the parts are found
compare-why-help = Inputs work together, so what one of them adds depends on which others have changed before it. Each part is therefore the average of what it adds over all orders in which the parts could change (its Shapley value). The parts are rounded so that those shown add up exactly to the difference: each is rounded down, and what then lacks goes to those that were rounded down furthest. Where the floor is not passed, the months count to the end of the horizon.

compare-why-met-more = { PLURAL($by) ->
    [one] Compared with “{ $baseline }”, “{ $name }” meets { $by } request more over { $years }: { $parts }.
   *[other] Compared with “{ $baseline }”, “{ $name }” meets { $by } requests more over { $years }: { $parts }.
}
compare-why-met-less = { PLURAL($by) ->
    [one] Compared with “{ $baseline }”, “{ $name }” meets { $by } request fewer over { $years }: { $parts }.
   *[other] Compared with “{ $baseline }”, “{ $name }” meets { $by } requests fewer over { $years }: { $parts }.
}
compare-why-met-same = “{ $name }” meets as many requests as “{ $baseline }” over { $years }.
compare-why-met-same-parts = “{ $name }” meets as many requests as “{ $baseline }” over { $years }, because its changes make up for one another: { $parts }.
compare-why-missing-money = { $why } { $runs }.
compare-why-balance-more = Its last closing balance is { $by } more: { $parts }.
compare-why-balance-less = Its last closing balance is { $by } less: { $parts }.
compare-why-balance-same = Its last closing balance is the same.
compare-why-balance-same-parts = Its last closing balance is the same, because its changes make up for one another: { $parts }.
compare-why-months-more = { PLURAL($by) ->
    [one] Its reserve stays at or above the floor for { $by } month more: { $parts }.
   *[other] Its reserve stays at or above the floor for { $by } months more: { $parts }.
}
compare-why-months-less = { PLURAL($by) ->
    [one] Its reserve stays at or above the floor for { $by } month fewer: { $parts }.
   *[other] Its reserve stays at or above the floor for { $by } months fewer: { $parts }.
}
compare-why-months-same = Its reserve stays at or above the floor for as many months.
compare-why-months-same-parts = Its reserve stays at or above the floor for as many months, because its changes make up for one another: { $parts }.

compare-part = { $part ->
    [opening_balance] the opening balance
    [counting] which pledges count
    [pledges] the pledges
    [demand] the demand
    [support] how requests are supported
   *[reserve] the floor of the reserve
}
compare-part-count-more = { $by } more from { compare-part }
compare-part-count-less = { $by } fewer from { compare-part }
compare-part-money-more = { $by } more from { compare-part }
compare-part-money-less = { $by } less from { compare-part }

## On the workbench

# The list of scenarios that the charts can show beside the present one
chart-beside = Show beside it
chart-beside-none = nothing
chart-ghost-balance = Balance, “{ $name }”
chart-ghost-met = Met, “{ $name }”
chart-ghost-readout = { $readout } In “{ $name }” { $value }.
