### Scenarios made from the report. Each has a name, and a note that says what it assumes.

presets-title = Scenarios

preset-repeat_2024 = The 2024 contributors give the same again
    .note = Assumed: each contributor of 2024 gives the same amount every year.
preset-target_reached = The annual target is reached
    .note = Assumed: contributions reach { DOLLARS("1500000") } every year.
preset-no_new_income = No new contributions
    .note = Assumed: nothing comes in, and the balance is all there is.
preset-meet_every_request = Every request is met
    .note = Income as in 2024; every request is met, whatever happens to the balance.
preset-steady = The same number every year
    .note = Income as in 2024; the largest number of requests that holds in every year.
preset-un_reserve_15 = Reserve of 15 per cent of spending
    .note = Income as in 2024; the operating reserve that United Nations texts ask for.
preset-back_test_2024 = Back-test: 2024 as it happened
    .note = Derived opening balance of 2024; the model meets 18 of 31 requests, as happened.

## Values offered by a button

value-average-asked = Average asked
    .note = { MONEY("41935.48") } per request, derived: US$1.3 million for 31 requests (paras. 22 and 55)
value-average-allotted = Average allotted
    .note = { MONEY("29254.44") } per request, derived: { DOLLARS("526580") } for 18 requests (para. 55)
value-average-spent = Average spent
    .note = { MONEY("17693.17") } per request, derived: { DOLLARS("318477") } for 18 requests (para. 55)
value-reserve-12-months = 12 months of spending
    .note = A year’s work is safe; with it the model meets 18 of 31 requests for 2024, as happened (derived)
value-reserve-15-per-cent = 15 per cent of spending
    .note = Operating reserve that United Nations texts ask for (ST/AI/284)
value-reserve-none = No reserve
    .note = The balance may go down to zero
value-support-cost-13 = 13 per cent
    .note = Standard rate of United Nations trust funds (ST/AI/286)
value-support-cost-none = None on top
    .note = If support costs are part of the amounts already
