### What has to come in for requests to be met, and what a gift does.

ask-title = What to ask for
ask-lead = Choose what must hold: the share of requests to be met, the reserve and the years. The amount that has to come in, and by when, follows.
ask-incomplete = A value here needs attention; the answer follows when all of them are complete.

## What must hold

field-ask-share =
    .label = Requests to be met
    .help = The share of each year’s requests for assistance, by number, rounded up to whole requests.
    .unit = %
ask-shares = Shares that are often asked for
field-ask-reserve-kind =
    .label = Reserve to be kept
option-ask-reserve-kind-scenario = As in the scenario
option-ask-reserve-kind-months-of-spending = Months
    .help = So many months of the year’s planned spending.
option-ask-reserve-kind-share-of-spending = Share
    .help = A share of the year’s planned spending.
option-ask-reserve-kind-amount = Amount
    .help = The same amount in every year.
field-ask-reserve-months =
    .label = Months of spending kept
    .unit = months
field-ask-reserve-share =
    .label = Share of spending kept
    .unit = %
field-ask-reserve-amount =
    .label = Amount kept
    .unit = US$
field-ask-first-year =
    .label = From the year
field-ask-last-year =
    .label = To the year
ask-year-outside = { $year } is not among the years from { $first } to { $last }.
ask-into-horizon = Bring the question into the horizon
field-ask-kind =
    .label = The new gift is paid
option-ask-kind-annual-gift = Every year
option-ask-kind-one-off-gift = Once
field-ask-month =
    .label = Paid in
    .help = The month of the payment; of one a year, of the first.

## The answer

# $requests, $reserve and $condition are clauses from below; $condition may be empty.
ask-least-annual = { PLURAL($payments) ->
    [one] { $amount } in { $month }, one payment in all, lets the Fund { $requests } and { $reserve }{ $condition }. It has to be there by the end of { $latest }.
   *[other] { $amount } a year from { $month } on, { $payments } payments in all, lets the Fund { $requests } and { $reserve }{ $condition }. The first payment has to be there by the end of { $latest }.
}
ask-least-once = { $amount }, paid once in { $month }, lets the Fund { $requests } and { $reserve }{ $condition }. It has to be there by the end of { $latest }.
ask-not-needed = No new gift is needed: the Fund can { $requests } and { $reserve }. The month that comes closest to the floor is { $tightest }, with { $margin } to spare.
ask-too-late = No amount that is paid from { $month } on lets the Fund { $requests } and { $reserve }: by the end of { $lacks }, before the first payment, { $lacking } is lacking.
ask-too-large = No amount that can be asked for lets the Fund { $requests } and { $reserve }: by the end of { $lacks }, { $lacking } is lacking.

ask-requests-none = meet its other costs from { $first } to { $last }
ask-requests-all = { PLURAL($requests) ->
    [one] meet the only request from { $first } to { $last }
   *[other] meet all { $requests } requests from { $first } to { $last }
}
ask-requests-all-each-year = { PLURAL($requests) ->
    [one] meet { $requests } of { $requests } request a year from { $first } to { $last }
   *[other] meet all { $requests } requests a year from { $first } to { $last }
}
ask-requests-part = { PLURAL($requests) ->
    [one] meet { $met } of { $requests } request from { $first } to { $last }
   *[other] meet { $met } of { $requests } requests from { $first } to { $last }
}
ask-requests-part-each-year = { PLURAL($requests) ->
    [one] meet { $met } of { $requests } request a year from { $first } to { $last }
   *[other] meet { $met } of { $requests } requests a year from { $first } to { $last }
}

ask-reserve-none = keep its balance at or above zero
ask-reserve-amount = keep a reserve of { $amount }
ask-reserve-share = keep a reserve of { $share } of the year’s spending
ask-reserve-months = { PLURAL($months) ->
    [one] keep a reserve of { $months } month of spending
   *[other] keep a reserve of { $months } months of spending
}

ask-condition = , if { $condition }
ask-conditions = , if { $share } and { $before }
ask-condition-part = { PLURAL($met) ->
    [one] no more than { $met } is met
   *[other] no more than { $met } are met
}
ask-condition-part-each-year = { PLURAL($met) ->
    [one] no more than { $met } a year is met
   *[other] no more than { $met } a year are met
}
ask-condition-share = no more than { $share } of each year’s requests, rounded up, are met
# $years and $met are lists: in 2025 and 2026, the 17 and 12.
ask-condition-before = in { $years } no more are met than the { $met } that are met without it
ask-condition-before-many = in each year from { $first } to { $last } no more are met than without it

ask-counting = { $counting ->
    [agreed] Counted: the pledges paid or agreed.
    [announced] Counted: the pledges paid, agreed or announced.
    [weighted] Counted: every pledge weighted by its chance, assumed ones too.
   *[all] Counted: all pledges, assumed ones too.
}
ask-copy = Copy
ask-copied = Copied.
ask-not-copied = The browser did not allow it. Select the sentence and copy it yourself.
ask-instead-once = Paid once instead, in { $month }, { $amount } would be enough.
ask-instead-annual = { PLURAL($payments) ->
    [one] Paid every year instead, there would be { $payments } payment of { $amount }.
   *[other] Paid every year instead, from { $month } on, { $amount } a year would be enough, { $payments } payments in all.
}
ask-in-time-annual = From { $month } on, { $amount } a year would be enough.
ask-in-time-once = In { $month }, { $amount } would be enough.
ask-in-time-choose = Ask for payment in { $month }
ask-sustainable = { PLURAL($requests) ->
    [one] Without any new gift and with the same reserve, { $requests } request can be met in every year of the horizon.
   *[other] Without any new gift and with the same reserve, { $requests } requests can be met in every year of the horizon.
}
ask-sustainable-all = Without any new gift and with the same reserve, all requests can be met in every year of the horizon.
ask-sustainable-none = Without any new gift, the same reserve cannot be kept throughout the horizon even if no request is met.

## How the amount comes about

ask-working-decides = { $month } decides: show the working
ask-working = Show the working for { $month }
ask-working-help = Tested is the end of every month, with the year’s plan falling due evenly and every allotted dollar counted as spent.
ask-working-step = Step
ask-working-amount = Figure
ask-working-opening = Balance at the beginning of { $year }
ask-working-opening-later = Balance at the beginning of { $year }, without the gift, with the requests above met in the years before
ask-working-receipts = + received in the year by the end of { $month }
ask-working-due = − due by then
ask-working-balance = = balance by plan, without the gift
ask-working-floor = − floor of the reserve
ask-working-lacking = = lacking at the end of { $month }
ask-working-margin = = above the floor at the end of { $month }
ask-working-payments = ÷ payments of the gift by the end of { $month }
ask-working-least = = each payment, rounded up to a cent

## The gift table

ask-table-title = Gift table
ask-table-none = The table splits the amount that is asked for. There is none to split.
ask-table-waits = The table splits the amount that is asked for. It follows when the values above are complete.
ask-table-intro-annual = How gifts of several sizes make up { $amount } a year. Rows that you do not change follow the amount.
ask-table-intro-once = How gifts of several sizes make up { $amount }. Rows that you do not change follow the amount.
ask-table = Gifts by size
field-tier-amount =
    .label = Each gift
field-tier-gifts =
    .label = Gifts
field-tier-chance =
    .label = Asked for each gift
ask-table-total = Together
ask-table-contributors = Contributors to ask
ask-table-cell = { $column }, row { $row }
ask-table-rest = Other gifts together
ask-table-sum = Total
ask-table-asked = Asked for
ask-table-left-out = { $why ->
    [amount] Row { $row } is not counted: its amount is missing.
    [gifts] Row { $row } is not counted: the number of its gifts is missing.
   *[value] Row { $row } is not counted: a value in it needs attention.
}
ask-table-not-counted = not counted
ask-table-over = The rows bring { $over } more than is asked for.
ask-table-finding = { PLURAL($gifts) ->
    [one] { $gifts } gift makes up the amount; { $contributors } contributors have to be asked.
   *[other] { $gifts } gifts make up the amount; { $contributors } contributors have to be asked.
}
ask-table-finding-rest = { PLURAL($gifts) ->
    [one] { $gifts } gift and { $rest } of other gifts make up the amount; for the first, { $contributors } contributors have to be asked.
   *[other] { $gifts } gifts and { $rest } of other gifts make up the amount; for the first, { $contributors } contributors have to be asked.
}
ask-table-chance = That three contributors are asked for each gift that comes, a chance of one in three, is assumed, as makers of such tables often do. Put your own number in its place.
ask-table-reset = Back to the suggested sizes
table-name-gift-table = Gift table

## The reverse

ask-gift-title = What a gift does
field-gift-kind =
    .label = A gift that is paid
option-gift-kind-annual-gift = Every year
option-gift-kind-one-off-gift = Once
field-gift-amount =
    .label = Amount of each payment
    .unit = US$
field-gift-month =
    .label = First paid in
field-gift-payments =
    .label = Payments
    .help = One a year. What falls after the horizon does not count.
    .unit = payments

ask-gift-rule = Here the support rule of the scenario decides how many requests are met: it may spend a gift earlier than the ask above assumes.
ask-gift-once = { $amount } in { $month }
ask-gift-yearly = { PLURAL($payments) ->
    [one] { $amount } in { $month }
   *[other] { $amount } a year from { $month } on, { $payments } payments in all,
}
ask-gift-more = { PLURAL($by) ->
    [one] { $gift } lets the Fund meet { $by } more request over { years-counted }: { $after } instead of { $before }.
   *[other] { $gift } lets the Fund meet { $by } more requests over { years-counted }: { $after } instead of { $before }.
}
ask-gift-same = { $gift } leaves the requests met over { years-counted } as they are: { $before }.
ask-gift-fewer = { PLURAL($by) ->
    [one] Under the chosen rule, { $gift } makes it { $by } request fewer over { years-counted }: { $after } instead of { $before }.
   *[other] Under the chosen rule, { $gift } makes it { $by } requests fewer over { years-counted }: { $after } instead of { $before }.
}
ask-gift-table = What the gift does, under the chosen rule
ask-gift-measure = Figure
ask-gift-without = Without it
ask-gift-with = With it
ask-gift-difference = Difference
ask-gift-met-in = Requests met in { $year }
ask-gift-met = Requests met in all years
ask-gift-last-closing = Last closing balance
ask-gift-add = Add it to the pledges as assumed
ask-gift-donor = New gift (assumed)
ask-gift-not-counted = The scenario does not count assumed pledges: there, it would stand in the list and bring nothing.
