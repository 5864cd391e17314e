### How likely results are.

odds-title = Odds
odds-lead = How likely each result is if the chances given to the pledges are right. The chances are assumptions of whoever typed them.
odds-year = Planning year

odds-chance-tiny = less than 0.000001%
odds-chance-all-but-certain = more than 99.999999%

## The exact chances

odds-exact-title = Reaching the annual target
odds-exact-lead = Exact, nothing is sampled: each pledge is honoured as a whole with its chance, independently of the others and on time. Which pledges count on the workbench plays no part here.
odds-running = Working out the exact chances…
odds-too-many = { $pledges } pledges of one year are of uncertain outcome. Up to 40 the chances can be worked out exactly; with more, the simulation below estimates them, and says how far the estimate may be off.

odds-finding = With the chances you gave, receipts of { $year } reach the annual target of { $target } with a chance of { $chance }.
odds-finding-certain = Receipts of { $year } reach the annual target of { $target } in any case: { $certain } counts as certain.
odds-finding-out-of-reach = Even if every pledge is honoured, receipts of { $year } are { $most }, below the annual target of { $target }.
odds-finding-no-target = No annual target is set, so none can be missed in { $year }.
odds-points = Receipts of { $year } are at least { $p10 } with a chance of more than 90%, at least { $p50 } with more than 50%, and at least { $p90 } with more than 10%.

odds-exact-table = Exact chances of each year’s receipts
odds-target-reached = Target reached
odds-below-target = Below the target
odds-around-target = Below the target or reaching it
odds-p10 = 10% point of receipts
odds-p50 = 50% point of receipts
odds-p90 = 90% point of receipts

## The distribution

odds-chart-title = The likeliest receipts of { $year } are { $receipts }, with a chance of { $chance }
odds-chart-title-one = With the chances you gave, receipts of { $year } can only be { $receipts }
odds-chart-description = The chance of each sum that the year’s pledges can bring together; where there are many sums, of all sums within a stretch. Pledges that come or do not come make gaps and more than one hump.
odds-chart-readout = { $receipts }: { $chance }. { $side }.
odds-receipts-between = from { $least } to below { $greatest }
odds-axis-chance = Chance in %
odds-axis-receipts = Receipts of the year, US$
odds-explore-receipts = Exact chance of a bar
odds-distribution-table = Chances of the year’s receipts
odds-from = Receipts from
odds-to = to
odds-chance = Chance
odds-rounding = Each chance is rounded to eight decimals by itself, so that together they may miss 100% by the last decimals.

## The chances that were given

odds-chances-title = The chances, pledge by pledge
odds-chances-no-pledges = No pledge counts in this scenario.
odds-chances-none = No pledge has a chance between 0% and 100%, so there is only one outcome. Give a pledge a chance to see odds.
odds-chances-some = { PLURAL($uncertain) ->
    [one] { $uncertain } of { $pledges } pledges has a chance between 0% and 100%.
   *[other] { $uncertain } of { $pledges } pledges have a chance between 0% and 100%.
}
odds-chances-assumed = { PLURAL($assumed) ->
    [one] { $assumed } pledge is only assumed and has a chance of 100%: it counts as certain until it is given another.
   *[other] { $assumed } pledges are only assumed and have a chance of 100%: they count as certain until they are given another.
}
odds-chances-help = Each chance is your own number. A pledge that is not honoured brings nothing in any year.
odds-chance-paid = received
odds-to-workbench = All pledges on the workbench

table-name-odds-exact = Exact odds by year
table-name-odds-distribution = Distribution of receipts
