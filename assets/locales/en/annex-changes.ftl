### In what a scenario differs from another, line by line.

changes-from = Changed from “{ $name }”:
changes-none = No input differs from “{ $name }”.
changes-more = { PLURAL($more) ->
    [one] and { $more } more
   *[other] and { $more } more
}

changes-line = { $what }: { $to } instead of { $from }
changes-added = Added: { $what }, { $to }
changes-left-out = Left out: { $what }, { $from }
changes-now = { $what }: { $to }

## What differs

changes-field-of = { $item }, { $field }
changes-pledge = Pledge of { $donor }
changes-pledge-unnamed = Pledge { $number }
changes-request = Request “{ $title }”
changes-request-unnamed = Request { $number }
changes-order-pledges = Order of the pledges
changes-order-requests = Order of the queue

## Values

changes-not-given = not given
changes-amount = { $currency } { $amount }
# With growth between payments, the amount is that of the first.
changes-pledge-summary = { PLURAL($payments) ->
    [one] { $amount } in { $month } ({ changes-stage })
   *[other] { $payments } payments from { $month }, the first of { $amount } ({ changes-stage })
}
changes-stage = { $stage ->
    [paid] paid
    [agreed] agreed
    [announced] announced
    [assumed] assumed
   *[other] { $stage }
}
changes-request-summary = { $amount } in planning year { $year }
changes-rule-cap = { PLURAL($requests) ->
    [one] At most { $requests } request a year
   *[other] At most { $requests } requests a year
}
changes-demand-queue = { PLURAL($requests) ->
    [one] a queue of { $requests } request
   *[other] a queue of { $requests } requests
}
changes-demand-average = { PLURAL($requests) ->
    [one] { $requests } request of { $average } in the first year
   *[other] { $requests } requests of { $average } each in the first year
}
changes-moved-pledges = { PLURAL($moved) ->
    [one] { $moved } pledge stands elsewhere
   *[other] { $moved } pledges stand elsewhere
}
changes-moved-requests = { PLURAL($moved) ->
    [one] { $moved } request stands elsewhere
   *[other] { $moved } requests stand elsewhere
}
