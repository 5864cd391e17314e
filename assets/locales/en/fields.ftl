### Every field of a scenario: `.label`, `.help` in plain words, `.unit`, and `.source` where the report or a rule gives
### the default. Options of a choice are `option-<field>-<word>`, with `.help`.

field-scenario =
    .label = The scenario

## Fund and horizon

field-name =
    .label = Name of the scenario
    .help = Shown on the page and in files.
field-version =
    .label = Version of the format
field-as-of =
    .label = Balance at the end of
    .help = The opening balance is that of the end of this month. Planning starts with the month after it.
    .source = OHCHR report, para. 54
field-opening-balance =
    .label = Opening balance
    .help = What the Fund holds on the last day of that month.
    .unit = US$
    .source = OHCHR report, para. 54: { MONEY("1199655.35") } on 31 December 2024
field-annual-target =
    .label = Annual target
    .help = Voluntary contributions aimed at in each planning year.
    .unit = US$ a year
    .source = OHCHR report, paras. 56 and 61: at least US$1.5 million
field-years =
    .label = Planning horizon
    .help = How many years of twelve months to look ahead.
    .unit = years
field-counting =
    .label = Pledges that count
    .help = How firm a pledge must be to count as income.
    .source = Your assumption

option-counting-agreed = Paid and agreed
    .help = Only what was received, signed or confirmed in writing.
option-counting-announced = Announced too
    .help = Also what was said without being binding.
option-counting-all = All
    .help = Also what is assumed.
option-counting-weighted = By chance
    .help = Every pledge, each payment times its chance; what is paid counts in full.

## Pledges

field-pledges =
    .label = Pledges
    .source = Amounts: OHCHR report, para. 54, table 1. That they are given again is assumed.
field-pledge =
    .label = Pledge
field-pledge-donor =
    .label = Contributor
    .help = A State from the list, or any other contributor by name.
field-pledge-amount =
    .label = Amount
    .help = Each payment, in the currency of the pledge. With growth, this is the first one.
    .source = OHCHR report, para. 54, table 1, for the contributions of 2024
field-pledge-currency =
    .label = Currency
    .help = Three letters, such as USD, EUR or CHF.
field-pledge-rate =
    .label = Rate
    .help = United Nations operational rate of exchange: units of the currency per US$. The amount is divided by it.
    .unit = per US$
field-pledge-stage =
    .label = Stage
    .help = How firm the pledge is.
field-pledge-probability =
    .label = Chance
    .help = How likely it is that the pledge is honoured. Used where pledges count by chance.
    .unit = %
    .source = Your assumption
field-pledge-first-payment =
    .label = First payment
    .help = The month in which the first payment arrives. The Fund asks for payment early in the year.
field-pledge-payments =
    .label = Payments
    .help = How many payments there are in all. A pledge of several years has one a year.
field-pledge-interval-months =
    .label = Months between payments
    .help = 12 for one payment a year.
    .unit = months
field-pledge-growth =
    .label = Growth
    .help = Change from each payment to the next.
    .unit = %
    .source = Your assumption

option-stage-paid = Paid
    .help = Received after the date of the opening balance.
option-stage-agreed = Agreed
    .help = Signed or confirmed in writing.
option-stage-announced = Announced
    .help = Said, not binding.
option-stage-assumed = Assumed
    .help = A hypothesis of yours, not a pledge.

## Demand

field-demand =
    .label = Demand
field-demand-kind =
    .label = Kind of demand
    .help = Requests of an average size, or a list of named ones.

option-demand-kind-average = Average
    .help = So many requests a year, all of the same size.
option-demand-kind-queue = Queue
    .help = Named requests, met from the top.

field-requests =
    .label = Requests in the first year
    .help = Requests for assistance received in the first planning year.
    .unit = requests
    .source = OHCHR report, paras. 22 and 55: 31 requests in 2024
field-average-request =
    .label = Average request
    .help = What one request asks for in the first planning year.
    .unit = US$
    .source = Derived from OHCHR report, paras. 22 and 55: US$1.3 million for 31 requests
field-requests-growth =
    .label = Growth in requests
    .help = Change in the number of requests from year to year.
    .unit = % a year
    .source = Your assumption
field-cost-growth =
    .label = Growth in costs
    .help = Change from year to year in what a request asks for, and in other costs.
    .unit = % a year
    .source = Your assumption

field-request =
    .label = Request
field-request-title =
    .label = Title
    .help = What the request is for.
field-request-year =
    .label = Year
    .help = The planning year in which the request is made; 1 is the first.
field-request-amount =
    .label = Amount asked
    .unit = US$
field-request-region =
    .label = Region
    .help = For breakdowns only.
field-request-area =
    .label = Priority area
    .help = For breakdowns only.
    .source = OHCHR report, para. 16
field-request-ldc =
    .label = Least developed country
    .help = For breakdowns only.
field-request-sids =
    .label = Small island developing State
    .help = For breakdowns only.

option-area-a = (a) Key recommendations
    .help = Carrying out key recommendations.
option-area-b = (b) National mechanisms
    .help = National mechanisms for implementation, reporting and follow-up.
option-area-c = (c) Implementation plans
    .help = Plans for carrying out recommendations.
option-area-d = (d) Parliaments
    .help = Capacity of parliaments.
option-area-e = (e) Common country programming
    .help = Recommendations in common country programming of the United Nations.
option-yes = Yes
option-no = No

## Support

field-support =
    .label = Support
field-rule =
    .label = How many requests are met
    .help = The rule by which requests are met each year.
    .source = Your assumption

option-rule-meet-all = Meet every request
    .help = Whatever happens to the balance. Below zero, money is missing.
option-rule-cap = At most a number a year
    .help = The same limit every year, whatever happens to the balance.
option-rule-protect-reserve = Protect the reserve
    .help = As many as leave the balance at or above the floor in every month of the year.
option-rule-steady = The same number every year
    .help = The largest number that holds in every year of the horizon.

field-cap =
    .label = At most
    .help = Requests met in a year. 18 were supported in 2024.
    .unit = requests a year
    .source = OHCHR report, para. 55: 18 initiatives supported in 2024
field-award-share =
    .label = Share awarded
    .help = How much of the amount asked for is awarded to a request that is met.
    .unit = %
    .source = Your assumption
field-utilisation =
    .label = Share spent
    .help = How much of what is allotted is really spent. The rest stays in the Fund. In 2024 it was 60.5 per cent (derived).
    .unit = %
    .source = Your assumption. In 2024: { DOLLARS("318477") } of { DOLLARS("526580") } (OHCHR report, para. 55)
field-support-cost-rate =
    .label = Programme support costs
    .help = Added on top of each award. The report does not say whether its figures include them.
    .unit = %
    .source = Standard rate of 13 per cent of United Nations trust funds (ST/AI/286)
field-other-costs =
    .label = Other costs
    .help = Costs of the first planning year that do not depend on the requests.
    .unit = US$ a year
    .source = Your assumption

## Reserve

field-reserve =
    .label = Reserve
field-reserve-kind =
    .label = Floor of the reserve
    .help = How much of the balance is kept back.

option-reserve-kind-months-of-spending = Months of spending
    .help = So many months of the year’s planned spending.
option-reserve-kind-share-of-spending = Share of spending
    .help = A share of the year’s planned spending.
option-reserve-kind-amount = An amount
    .help = The same amount every year.

field-reserve-value =
    .label = Size of the reserve
field-reserve-months =
    .label = Months of planned spending
    .help = With 12 months, the model meets 18 of 31 requests for 2024, as happened (derived).
    .unit = months
    .source = Derived from OHCHR report, para. 55: the reserve was to carry the Fund through 2025
field-reserve-share =
    .label = Share of planned spending
    .help = United Nations texts ask for an operating reserve of 15 per cent of a year’s estimated expenditure.
    .unit = %
    .source = ST/AI/284, the usual reference
field-reserve-amount =
    .label = Amount kept back
    .unit = US$
    .source = Your assumption
