### The workbook (XLSX) of a scenario. No arguments; names of sheets have at most 31 characters and none of [ ] : * ? / \ "

## Names of sheets, which are their titles too

workbook-sheet-inputs = Inputs
workbook-sheet-income = Income
workbook-sheet-queue = Requests
workbook-sheet-demand = Demand and support
workbook-sheet-months = By month
workbook-sheet-years = By year
workbook-sheet-rule = Number met
workbook-sheet-runway = Runway
workbook-sheet-checks = Checks
workbook-sheet-sources = Sources and assumptions
workbook-sheet-lists = Lists

## What each sheet is about

workbook-about-inputs = Change the coloured cells: all other sheets follow by formula. Write where a value comes from, or what is assumed, beside it.
workbook-about-income = What each pledge pays in each month, in its own currency, and below what of it counts in US$. Payments before the planning horizon are at the end.
workbook-about-queue = What supporting each request costs, and its place among the requests of its year, which are met from the top.
workbook-about-demand = Requests, costs and the floor of the reserve in each planning year. US$ unless said otherwise.
workbook-about-months = Every month of the planning horizon. US$. The last columns show the balance if all that is planned is spent, which is what the reserve rules look at.
workbook-about-years = Every planning year. US$.
workbook-about-rule = Two rules look for the number of requests met. Their number is a value; here formulas test whether it is still right. Where it is not, put another into the coloured cells of the sheet “Demand and support”.
workbook-about-runway = How long the reserve lasts.
workbook-about-checks = The formulas beside the figures at the time of export. A difference shows what a change of inputs does.
workbook-about-sources = How the figures are worked out, and what is assumed.
workbook-about-lists = Words to choose from and sentences that the other sheets show. Nothing here needs to be changed.

## Inputs

workbook-input = Input
workbook-value = Value
workbook-unit = Unit
workbook-least = Least
workbook-greatest = Greatest
workbook-source = Source or assumption
workbook-from-list = from the list
workbook-horizon-fixed = fixed: another horizon needs a new export
workbook-kind-fixed = fixed: another kind needs a new export
workbook-unit-share-of-spending = of planned spending (1 = all of it)
workbook-unit-month = month
workbook-incomplete = Incomplete: not counted

## Income

workbook-counted-share = Part that counts
workbook-first-month-number = First payment in month no.
workbook-earlier-payments = Payments before the horizon
workbook-last-earlier-payment = Last of these
workbook-own-currency = Payments in the currency of the pledge
workbook-counted-dollars = What of it counts, US$
workbook-before-horizon = Payments in or before the month of the opening balance, by number, in the currency of the pledge

## Demand and support

workbook-cost-factor = Cost of a request met, as a share of what it asks
workbook-planning-year = Planning year
workbook-first-month = First month
workbook-requests-unrounded = Requests, before rounding
workbook-ask = Asked by each request
workbook-cost = Cost of supporting it
workbook-other-costs = Other costs
workbook-met-protecting = Number met under “protect the reserve”, a value
workbook-met-steadily = Number met under “the same number every year”, a value
workbook-planned = Planned spending
workbook-place-in-year = Place in its year
workbook-is-met = Met

## By month

workbook-month-of-year = Month of the year
workbook-spent-so-far = Spent this year so far
workbook-below-floor = Below the floor
workbook-below-zero = Below zero
workbook-received-so-far = Received this year so far
workbook-by-plan = Balance by plan
workbook-by-plan-more = By plan, one request more
workbook-by-plan-steady = By plan, one more every year

## The number met

workbook-rule-as-is = As it is
workbook-rule-more = With one request more in this year
workbook-rule-steady = With one request more in every year
workbook-steady-number = Most requests met in a year
workbook-lowest-by-plan = Lowest balance by plan
workbook-holds = Stays at or above the floor
workbook-verdict = Is the number met right?
workbook-verdict-formula = Worked out by formula
workbook-verdict-right = Right
workbook-verdict-too-many = Too many: put in a smaller number
workbook-verdict-more = More is possible: put in a greater number
workbook-verdict-not-same = Not the same as in the other years

## Runway

workbook-runway-gross = Months that the opening balance lasts with no income
workbook-runway-net = Months that it lasts with the income of the first year
workbook-full-months = Full months
workbook-not-within-horizon = not within the planning horizon
workbook-nothing-spent = nothing is spent in the first year
workbook-income-covers = income covers spending in the first year

## Checks

workbook-figure = Figure
workbook-live = By formula
workbook-as-exported = As exported
workbook-difference = Difference
workbook-largest-difference = Largest difference
workbook-different = different
workbook-unchanged = Every figure is as it was when this workbook was made.
workbook-changed = Figures differ from those at the time of export: an input was changed, or an amount has more digits than a spreadsheet keeps.
workbook-number-met-check = Years whose number met is not that of the rule (see the sheet “Number met”)
workbook-incomplete-check = Incomplete rows of the sheet “Inputs”, which are not counted
workbook-incomplete-rows = Rows of the sheet “Inputs” are incomplete and not counted.

## Sources and assumptions

workbook-assumptions = Assumptions
workbook-assumption-on-time = Payments arrive in full, in the month given. A payment in or before the month of the opening balance is in that balance already.
workbook-assumption-evenly = What is spent in a year falls due evenly over its twelve months.
workbook-assumption-queue = Requests of a queue are met from the top, in the order given.
workbook-assumption-assumed = A pledge of the stage “Assumed” is a hypothesis of whoever made this scenario, not a pledge of a State.
workbook-assumption-model = A model, not a forecast: it works out what follows from the inputs.
workbook-method = How the figures are worked out
workbook-method-income = Income: the first payment is the amount; each next is the one before × (1 + growth), to the cent, in the currency of the pledge. US$ = payment ÷ rate, to the cent.
workbook-method-counting = Which pledges count: by stage, in full; or all of them, each payment times its chance, to the cent, what is paid counting in full.
workbook-method-demand = Demand: requests grow from year to year (six decimals are carried on) and are rounded to whole ones; what each asks, and other costs, grow to the cent.
workbook-method-support = Support: a request met costs what it asks × share awarded × (1 + programme support costs), to the cent. Planned spending is the sum of these and other costs.
workbook-method-spending = Expenditure: what is allotted × share spent, and other costs. By the end of month j of a year, j twelfths of it are spent, to the cent.
workbook-method-floor = Floor of the reserve: an amount, or a share or months of the year’s planned spending.
workbook-method-rules = The rules “protect the reserve” and “the same number every year” meet as many requests as leave the balance at or above the floor in every month, with all planned spending counted as spent.
workbook-method-rounding = Rounding is to the cent, half away from zero.
workbook-method-exactness = The formulas give the figures of the page to the cent while an amount in cents and the decimals of the ratio it is multiplied by have no more than 14 digits together.
workbook-own-sources = Sources and notes of your own
