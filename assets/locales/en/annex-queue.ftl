### The queue of requests: its rows, the line between met and not met, what it comes to.

queue-help = In each year, requests are met strictly from the top: where the money does not reach for one, none below it is met, even a smaller one. Put first what comes first.
queue-empty = No requests in the queue yet.
queue-begin-help = { PLURAL($count) ->
    [one] It can begin with the average request assumed so far. The figures stay as they are.
   *[other] It can begin with the { $count } average requests assumed so far, as rows to be replaced by real ones. The figures stay as they are.
}
queue-begin = { PLURAL($count) ->
    [one] Begin with the assumed request
   *[other] Begin with { $count } assumed requests
}
queue-assumed-title = Assumed request { $number }, { $year }

queue-show-all = Show every field
queue-sort = Sort by year
    .title = Keep the queue in the order shown here, in files as well
queue-add = Add a request
queue-counted = { PLURAL($count) ->
    [one] { $count } request
   *[other] { $count } requests
}
queue-total = Total asked

queue-caption = The queue of requests
queue-column-handle = Order
queue-column-place = No.
queue-column-status = This plan
queue-column-more = More

queue-untitled = untitled
queue-not-stated = Not stated
queue-note-blank = A new request: it counts once a title or an amount is filled in.
queue-met = Met
queue-not-met = Not met
queue-unknown = Not worked out
queue-more-fields = More fields of the request “{ $title }”

queue-handle = Move the request “{ $title }”
    .title = Drag to move, or use ↑ ↓ Home End
queue-handle-help = Arrow up and arrow down move the request, Home and End move it to the top and the bottom of its year. In any field of a row, Alt with an arrow moves it, Alt and Shift with an arrow to the top or the bottom.
queue-move-up = Up
    .title = Move the request “{ $title }” up
queue-move-down = Down
    .title = Move the request “{ $title }” down
queue-move-top = To the top
    .title = Move the request “{ $title }” to the top of its year
queue-move-bottom = To the bottom
    .title = Move the request “{ $title }” to the bottom of its year
queue-duplicate = Duplicate
    .title = Duplicate the request “{ $title }”
queue-remove = Remove
    .title = Remove the request “{ $title }”
queue-moved = Request “{ $title }” is now { $place } of { $count } in { $year }.
queue-moved-elsewhere = Request “{ $title }” is now { $place } of { $count } outside the years of the plan.

queue-elsewhere = Outside the years of the plan
queue-continued = continued
queue-group = { $met } of { $count } met
queue-line = { PLURAL($met) ->
    [one] In { $year }, { $met } of { $count } requests is met. The next request needs { $amount } more from { $month } on.
   *[other] In { $year }, { $met } of { $count } requests are met. The next request needs { $amount } more from { $month } on.
}
queue-line-rule = { PLURAL($met) ->
    [one] In { $year }, { $met } of { $count } requests is met: the chosen rule sets the limit, the next request needs no more money.
   *[other] In { $year }, { $met } of { $count } requests are met: the chosen rule sets the limit, the next request needs no more money.
}
queue-line-all = { PLURAL($count) ->
    [one] In { $year }, the one request is met.
   *[other] In { $year }, all { $count } requests are met.
}

queue-pages = Pages of the queue
queue-page = Requests { $first } to { $last } of { $count }
queue-page-first = First
queue-page-previous = Previous
queue-page-next = Next
queue-page-last = Last
queue-page-line = Line of { $year }

queue-totals = Who asks, and what is met
queue-totals-of = Number, and US$ asked
queue-all = All
queue-total-row = Total
queue-totals-sentence = Over the whole plan, { $met } of { $count } requests are met; they ask for { $met_requested } of the { $requested } asked in all. { $unmet } are not met; they ask for { $unmet_requested }.
queue-totals-all-met = Over the whole plan, every request is met: { $count } of { $count }, which ask for { $requested }.
queue-totals-none-met = Over the whole plan, none of the { $count } requests is met; they ask for { $requested }.
