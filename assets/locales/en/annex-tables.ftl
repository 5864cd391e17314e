### Names of the files that tables are saved as.

table-file-name = { $table } — { $scenario }

table-name-pledges = Pledges
table-name-queue = Requests
table-name-stage-totals = Pledges by stage
table-name-ledger-by-year = Ledger by year
table-name-ledger-by-month = Ledger by month
table-name-reserve = Reserve by month
table-name-requests = Requests by year
table-name-income = Income by year

table-name-compare-inputs = Inputs side by side
table-name-compare-figures = Figures side by side
table-name-compare-reserve = Reserves by month
table-name-compare-requests = Requests met by year
table-difference = { $name }: difference from “{ $baseline }”
