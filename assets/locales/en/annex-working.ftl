### The working of a figure.

working-inputs = What it rests on
working-payments = Payments counted
working-no-payments = No payment falls in this time.
working-item = { $item }, { $when }
working-every-request = { $item }, if every request were met
working-pledges = { PLURAL($pledges) ->
    [one] { $pledges } pledge
   *[other] { $pledges } pledges
}
working-runway-gross = Reserve runway with no income
working-item-every-request = { $item }, { $when }, if every request were met
working-contributor = Contributor
working-amount = Amount counted
working-payment = Payment
working-payment-currency = { $currency } { $amount } ÷ { $rate }
working-payment-weighted = { $payment } × { $chance }
working-input = Input
working-value = Value
working-source = Source
working-counting = { $counting ->
    [agreed] pledges paid or agreed
    [announced] pledges paid, agreed or announced
    [weighted] all pledges, each times its chance
   *[all] all pledges, assumed ones included
}
working-reserve-share = { $share } of planned spending
working-reserve-months = { months-counted } of planned spending
working-opening-given = Opening balance = balance at the end of { $as-of } = { $opening }
working-opening-carried = Opening balance = closing balance of the year before, at the end of { $month } = { $opening }
working-receipts = Receipts = sum of the pledged payments that fall in this time and count = { $receipts }
working-target-gap = Gap = target { $annual-target } − receipts { $receipts }, at least zero = { $target-gap }
working-requests-given = Requests in the first year, as given: { $requests }
working-requests-queued = Requests of the queue that are made in this year: { $requests }
working-requests-grown = Requests = { $first } grown by { $growth } in each of { years-counted }, rounded = { $requests }
working-no-requests = No request is made in this year, so there is none to meet.
working-met-meet-all = Rule “meet every request”: all { requests-counted } are met, whatever happens to the balance = { $met }
working-met-cap = Rule “at most so many a year”: the lesser of { requests-counted } and the cap of { $cap } = { $met }
working-met-none-breached = Even with no request met, the lowest balance of the year would be { $lowest }, below the floor { $floor }. So { $met } of { requests-counted } are met.
working-met-protect-reserve-all = Meeting all { $requests } is planned at { $plan }. The lowest balance by plan is { $lowest }, not below the floor { $floor }. So { $met } are met.
working-met-protect-reserve = Meeting { $met } of { requests-counted } is planned at { $plan }. The lowest balance by plan is { $lowest }, not below the floor { $floor }. One more would need { $next-request-needs } more.
working-met-steady = The greatest number that can be met every year with the reserve at or above its floor throughout, and no more than the { requests-counted } of this year: { $met }. It is planned at { $plan }; the lowest balance by plan is { $lowest }, the floor { $floor }.
working-unmet = Requests not met = { requests-counted } − { $met } met = { $unmet }
working-requested-average = Amount requested = { $requests } × { $ask } = { $requested }
working-requested-queue = Amount requested = sum of what the { requests-counted } of this year ask = { $requested }
working-allotted-average = Cost of a request = { $ask } × award share { $award-share } × (1 + support costs { $support-cost-rate }) = { $cost }. Allotted = { $met } × { $cost } = { $allotted }
working-allotted-queue = Allotted = sum over the { $met } requests met of the amount asked × award share { $award-share } × (1 + support costs { $support-cost-rate }), each rounded to the cent = { $allotted }
working-step-ask = Asked for each request = { $first-ask } grown by { $growth } in each of { years-counted }, to the cent each time = { $ask }
working-step-other-costs = Other costs = { $first-other-costs } grown by { $growth } in each of { years-counted }, to the cent each time = { $other-costs }
working-step-lowest = By plan the balance is lowest at the end of { $lowest-month }: opening { $opening } + receipts so far { $receipts } − planned spending so far { $due } = { $lowest }
working-spending = Expenditure = allotted { $allotted } × share spent { $utilisation } + other costs { $other-costs } = { $spending }
working-floor-amount = Floor, an amount as given: { $floor }
working-floor-share-of-spending = Floor = planned spending { $plan } × { $share } = { $floor }
working-floor-months-of-spending = Floor = planned spending { $plan } × { $months } ÷ 12 = { $floor }
working-closing = Closing balance = opening { $opening } + receipts { $receipts } − expenditure { $spending } = { $closing }
working-lowest-balance = Balance at the end of { $month } = opening { $opening } + receipts so far { $receipts } − expenditure so far { $spending } = { $lowest-balance }, the lowest of the year
working-next-request-needs-none = Each of the { requests-counted } is met: no next request needs anything.
working-next-request-needs = With request { $number } the year is planned at { $plan }. The floor would be { $floor }, and the lowest balance by plan { $lowest }. Needed = floor − lowest balance, at least zero = { $next-request-needs }
working-month-spending = Expenditure of the year { $year-spending } falls due evenly. Due by the end of month { $months } of 12: { $due }; due before: { $due-before }. Difference = { $spending }
working-gross-months = 12 × opening balance { $opening } ÷ spending of the first year { $spending } = { months-counted }
working-gross-months-none = The opening balance is { $opening } and nothing is spent in the first year, so there is no number of months.
working-net-months = 12 × opening balance { $opening } ÷ (spending { $spending } − receipts { $receipts } of the first year) = { months-counted }
working-net-months-none = Receipts of the first year, { $receipts }, cover its spending, { $spending }: there is no net burn.
working-to-floor = { $month } is the first month that ends below the floor: balance { $balance }, floor { $floor }. Full months before it: { $months }
working-to-floor-none = None of { months-counted } ends below the floor.
working-to-zero = { $month } is the first month that ends below zero: balance { $balance }. Full months before it: { $months }
working-to-zero-none = None of { months-counted } ends below zero.
