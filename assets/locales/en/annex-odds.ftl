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
odds-chart-readout = Receipts { $receipts }: { $chance }. { $side }.
odds-chart-readout-no-target = Receipts { $receipts }: { $chance }.
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

## What a simulation is asked

odds-simulated-title = Simulation
odds-simulated-lead = Many runs of the whole plan, each with pledges, payments, requests and costs drawn by chance. In each run the support rule decides with what that run drew.
odds-settings = What varies
odds-settings-stale = Something is wrong with an entry above. What is shown is for the last good entries.
odds-settings-wrong = Something is wrong with an entry above. Until it is right, there is nothing to simulate.
odds-counting = Which pledges count on the workbench plays no part here: in each run, every pledge comes or does not come by its chance.
odds-runs-offered = Numbers of runs
odds-queue-fixed = Named requests are as they are in the queue: their number does not vary.
odds-another-sample = Another sample
    .title = Takes the seed { $seed }: other runs of the same
field-runs =
    .label = Runs
    .help = More runs make the estimates surer: four times as many halve the standard error.
field-payment-delay-months =
    .label = Payments come up to
    .unit = months after their month
    .help = Each payment comes from no to so many months after the month it was pledged for, each equally likely.
field-requests-spread =
    .label = Number of requests
option-requests-spread-fixed = As planned
    .help = Each year has the number of requests of the plan.
option-requests-spread-poisson = Varies
    .help = Your assumption: the number of each year is Poisson-distributed around the plan’s, as where requests come independently of one another.
field-cost-cv =
    .label = Spread of what requests ask
    .help = The standard deviation over the mean: with 0.2, the average request of a year is mostly within a fifth of the planned one. 0 means no spread.
field-donor-climate =
    .label = Donor climate
    .help = How strongly one common factor moves all pledges together, as a correlation from 0 (each on its own) to 0.95. Each pledge keeps its own chance; good and bad years become more likely.
field-seed =
    .label = Seed
    .help = The same seed draws the same runs, in every browser.

## How far it is

odds-progress = { $done } of { $of } runs
odds-stop = Stop
odds-stopped = Stopped.
odds-go-on = Go on
odds-on-page = The program that works the runs out in the background did not arrive or is blocked here, so the page itself works them out, in small pieces.
odds-of-runs = { PLURAL($runs) ->
    [one] Of { $runs } run
   *[other] Of { $runs } runs
}
odds-of-first-runs = { PLURAL($runs) ->
    [one] Of the first { $runs } run of { $of }
   *[other] Of the first { $runs } runs of { $of }
}
odds-nothing-varies = Nothing varies: every run is the same. Give pledges a chance between 0% and 100%, or choose above what varies.

## What comes of it

odds-estimate = { $chance } (± { $error }) of { $of } runs
odds-estimate-none = none of { $of } runs
odds-estimate-none-about = none of { $of } runs (so the chance is at most about 3 in { $of })
odds-estimate-all = all of { $of } runs
odds-estimate-all-about = all of { $of } runs (so the chance that it is otherwise is at most about 3 in { $of })
odds-estimate-cell = { $chance } ± { $error }
odds-estimate-cell-runs = { $runs } of { $of } runs
odds-finding-floor = The reserve stays at or above its floor throughout in { $estimate }.
odds-finding-run-out = By the end of { $last } the money has run out in { $estimate }.
odds-finding-target = Receipts of { $year } reach the annual target in { $estimate }.
odds-reproduced = Of { $runs } runs from seed { $seed }, model version { $version }. The same scenario with the same entries gives these figures on every machine.

odds-bands-title = In at least 80% of the runs, the balance at the end of { $last } is between { $p10 } and { $p90 }
odds-bands-title-one = In at least 80% of the runs, the balance at the end of { $last } is the same: { $p10 }
odds-bands-description = Where the balance lies at the end of each month: half of the runs on each side of the line, and bands around it that hold 50, 80 and 90% of the runs. Below zero, money is missing.
odds-bands-description-floor = Where the balance lies at the end of each month: half of the runs on each side of the line, and bands around it that hold 50, 80 and 90% of the runs. The floor follows what each run spends and differs from run to run, so it is not drawn. Below zero, money is missing.
odds-band-90 = 90% of the runs
odds-band-80 = 80% of the runs
odds-band-50 = 50% of the runs
odds-bands-readout = { $month }: 50% point { $p50 }; 80% of the runs from { $p10 } to { $p90 }; 90% from { $p5 } to { $p95 }.
odds-bands-table = Points of the balance by month
odds-point-5 = 5% point
odds-point-10 = 10% point
odds-point-25 = 25% point
odds-point-50 = 50% point
odds-point-75 = 75% point
odds-point-90 = 90% point
odds-point-95 = 95% point

odds-met-title = The likeliest number of requests met in { $year } is { $met }, in { $share } of the runs
odds-met-description = How often each number of requests is met in the year. More than one hump means that something large comes or does not come.
odds-met-between = { $least } to { $greatest }
odds-met-readout = { $met } met: { $estimate }.
odds-met-table = Requests met in the year
odds-met-runs = Runs
odds-met-expected = Requests in the plan
odds-met-title-none = There are no requests in the plan of { $year }
odds-axis-runs = % of the runs
odds-explore-met = Exact share of a number
odds-runs-column = Runs
odds-share-column = Share and standard error

odds-outcomes-title = Chances by year
odds-outcomes-help = Each estimate with its standard error: of ten samples like this one, about seven come as close to the true chance. The exact chance knows neither payments that come after their month nor a donor climate.
odds-target-exact = Target reached, exact
odds-target-simulated = Target reached, simulated
odds-below-floor = Below the floor by then
odds-run-out = Money run out by then
odds-by-month = Chances by month
odds-standard-error-of = { $of }, standard error
odds-in-runs-of = { $of }, in how many runs
odds-saved-of = Of how many runs
odds-saved-asked = Runs asked for
odds-saved-version = Model version
odds-saved-delay = Payments come up to so many months after their month

odds-runs-title = Single runs
odds-runs-help = Runs are put in order by the requests that they do not meet over all years, and where these are as many, by the last closing balance.
odds-run = Run
option-run-place-worst = Worst
option-run-place-p10 = 10%
option-run-place-p50 = 50%
option-run-place-p90 = 90%
option-run-place-best = Best
odds-run-summary = Run { $number }: { $met } of { $requests } requests met; the last closing balance is { $closing }.
odds-run-with-all = Every pledge is in this run.
odds-run-without = { PLURAL($absent) ->
    [one] By the draw, this run is without { $absent } of { $pledges } pledges: { $names }.
   *[other] By the draw, this run is without { $absent } of { $pledges } pledges: { $names }.
}
odds-run-without-many = By the draw, this run is without { $absent } of { $pledges } pledges.
odds-drawn-also = Drawn as well: { $what }.
odds-drawn-months = the months of payment
odds-drawn-requests = the number of requests
odds-drawn-costs = what requests ask

table-name-odds-bands = Simulated balance by month
table-name-odds-met = Simulated requests met
table-name-odds-outcomes = Simulated chances by year
table-name-odds-by-month = Simulated chances by month
table-name-odds-run = One simulated run
