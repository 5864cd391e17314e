### What each input moves, and the answers without a pledge or with it later.

sensitivity-title = What each input moves
sensitivity-lead = Each input goes down and up by itself; everything else stays as it is. What an input may hold is never left: where its range ends before the change does, that is said.
field-change =
    .label = Change
    .help = How far each input goes down and up.
    .unit = %
sensitivity-measure = What it moves
sensitivity-met = Requests met, all years
sensitivity-months = Time until the reserve is below its floor
sensitivity-balance = Last closing balance
sensitivity-not-within = not within { $years }
sensitivity-months-beyond = { $months }+
sensitivity-axis-months = Full months

# Within a sentence, and as a label
sensitivity-lever = { $lever ->
    [pledge_amounts] the amounts of all pledges
    [requests] the number of requests
    [average_request] the average request
    [queued_requests] what every request asks
    [award_share] the share awarded
    [utilisation] the share spent
    [support_cost_rate] programme support costs
    [reserve_value] the floor of the reserve
   *[opening_balance] the opening balance
}
sensitivity-lever-label = { $lever ->
    [pledge_amounts] Amounts of all pledges
    [requests] Number of requests
    [average_request] Average request
    [queued_requests] What every request asks
    [award_share] Share awarded
    [utilisation] Share spent
    [support_cost_rate] Programme support costs
    [reserve_value] Floor of the reserve
   *[opening_balance] Opening balance
}
sensitivity-less = { $change } less
sensitivity-more = { $change } more
sensitivity-less-kept = { $change } less, as far as its range allows
sensitivity-more-kept = { $change } more, as far as its range allows
sensitivity-moved = { $lever }: { $change }

# What a measure is called within a sentence
sensitivity-measured = { $measure ->
    [met] the requests met over all years
    [months] the time until the reserve is below its floor
   *[balance] the last closing balance
}
sensitivity-finding = Of these inputs, { $lever } moves { sensitivity-measured } most: { $low } with { $down }, { $high } with { $up }
sensitivity-finding-several = Of these inputs, { $levers } move { sensitivity-measured } most, and equally far
sensitivity-finding-none = None of these inputs moves { sensitivity-measured } when it changes by { $change }
sensitivity-description = Bars run from the value as it is to the value with the input { $change } lower (hatched) and { $change } higher (filled), the widest first.
sensitivity-description-beyond = Bars run from the value as it is to the value with the input { $change } lower (hatched) and { $change } higher (filled), the widest first. { $months }+ means: not within { $years }.
sensitivity-base = As it is: { $value }
sensitivity-explore = Look at each input
sensitivity-readout = With { $lever }: { $low } with { $down }, { $high } with { $up }; { $base } as it is.

sensitivity-levers-table = Exact figures for each input
sensitivity-input = Input
sensitivity-change = Change
sensitivity-as-it-is = As it is
sensitivity-difference = { $name }: difference

sensitivity-progress = How much is worked out
sensitivity-running = Working out { $done } of { $of }…
sensitivity-stopped = Stopped at { $done } of { $of }. What is shown is what was worked out before.
sensitivity-stop = Stop
sensitivity-go-on = Go on

## One contributor away

one-away-title = One contributor away
one-away-lead = What becomes of the answers without one pledge, and with each of its payments six months later. The pledges stand in the order of the scenario.
one-away-none = No pledge counts in this scenario.
one-away-finding = Without any one of the pledges, at least { $without } requests are still met over all years, instead of { $base }; with any one of them six months later, at least { $later }.
one-away-finding-without = Without any one of the pledges, at least { $without } requests are still met over all years, instead of { $base }; with any one of them six months later, no fewer than now.
one-away-finding-later = Without any one of the pledges, no fewer requests are met over all years than now, { $base }; with any one of them six months later, at least { $later }.
one-away-finding-none = Whichever one of the pledges is left out or comes six months later, no fewer requests are met over all years than now: { $base }.
one-away-table = The answers without each pledge, and with it six months later
one-away-contributor = Contributor
one-away-first-payment = First payment
one-away-pledge = { $donor }: { $amount } { $currency }, first in { $month }
one-away-without = Without it: { $measure }
one-away-later = Six months later: { $measure }
one-away-pages = Pages of pledges
one-away-page = Pledges { $first } to { $last } of { $count }
one-away-page-previous = Previous
one-away-page-next = Next

table-name-sensitivity = Sensitivity
table-name-one-away = One contributor away
