### A scenario goes to others, and what comes from others.

sharing-title = Share “{ $name }”
sharing-not-good = { PLURAL($count) ->
    [one] One value needs attention before this scenario can be shared. A backup file keeps it as it is.
   *[other] { $count } values need attention before this scenario can be shared. A backup file keeps it as it is.
}
sharing-link = Link
sharing-link-help = The link holds the whole scenario and the figures you see now. It stands after the # of the address, which browsers do not send to any server.
sharing-copy-link = Copy the link
sharing-link-copied = Copied.
sharing-link-not-copied = The browser did not allow copying. Select the link and copy it with the keyboard.
sharing-link-length = { $length } characters.
sharing-link-long = Some programs cut addresses longer than { $length } characters: send a file instead.
sharing-link-too-large = This scenario is too large for a link: it would have { $length } characters, and { $most } are the most. Send a file instead.
sharing-files = Files
sharing-save-scenario = Scenario file
    .help = The inputs in an open format (JSON), to be opened here again or read by other programs. Rows that are switched off stay out.

sharing-save-workbook = Workbook
    .help = For Excel and LibreOffice (XLSX), with live formulas: change an input there and see the projection move.
sharing-print = Print
    .help = This view on A4 or Letter, with the link and a code that cameras read. A browser can also keep it as a PDF.
sharing-workbook-running = Making the workbook…
sharing-workbook-done = Saved.
sharing-workbook-payments = This scenario has too many pledges over too many years for a workbook: { $cells } cells of payments, and { $most } are the most.
sharing-workbook-requests = This queue is too long for a workbook: { $requests } requests, and { $most } are the most.
sharing-workbook-figure = An amount in this scenario is so large that a spreadsheet cannot tell its cents apart.
sharing-workbook-not-written = The workbook could not be written: { $why }

## What came from outside

arrival-link-unread = This link cannot be opened
arrival-link-damaged = It is damaged: a part of it is missing or was changed on the way. Ask the sender to copy it once more, or for a file.
arrival-link-too-new = It was made by a later version of this calculator. Load the page again to have the latest version.
arrival-link-too-large = It has { $length } characters; no link has more than { $most }.
arrival-link-not-allowed = It is whole, but holds values that this calculator does not allow:
arrival-own-work = Your own work is as it was.
arrival-link-differs = The sender saw other figures
arrival-differs-older = The link was made with an earlier version of the model. The inputs are the same; the figures here follow the present model.
arrival-differs-newer = The link was made with a later version of the model. The inputs are the same; load the page again to have the latest version.
arrival-differs-same = The link was made with this version of the model, so the figures should be the same. The link or this page may have been changed: ask the sender before you use either.
arrival-figure = Figure
arrival-sent = Sender
arrival-here = Here
arrival-none = none
arrival-runway-end = { PLURAL($months) ->
    [one] { $months } month; { $month }
   *[other] { $months } months; { $month }
}
arrival-figure-requests-met = Requests met over the horizon
arrival-figure-requests = Requests over the horizon
arrival-figure-to-floor = Months until the floor is passed
arrival-figure-to-zero = Months until the money runs out
arrival-figure-gross-months = Months of reserve with no income
arrival-figure-net-months = Months of reserve, net of income
arrival-figure-target-gap = Gap to the target in the first year
arrival-figure-next-request-needs = What the next request needs in the first year
arrival-figure-last-closing-balance = Last closing balance
arrival-file-unread = This file cannot be opened
arrival-file-refused = The browser may not read “{ $name }”.
arrival-file-too-large = “{ $name }” has more than { $most } megabytes.
arrival-file-not-text = “{ $name }” is not a scenario file: it holds no text.
arrival-file-too-new = “{ $name }” was made by a later version of this calculator. Load the page again to have the latest version.
arrival-file-table = “{ $name }” is a table. Pledges and requests are read from tables where they are edited: choose “Paste or open a file” there.
arrival-file-workbook = “{ $name }” is a workbook. Save its table as CSV, then choose “Paste or open a file” where pledges or requests are edited.
arrival-file-problems = { PLURAL($count) ->
    [one] “{ $name }” has one problem:
   *[other] “{ $name }” has { $count } problems:
}
arrival-more = { PLURAL($count) ->
    [one] And one more.
   *[other] And { $count } more.
}
arrival-backup = The backup was read
arrival-backup-added = { PLURAL($count) ->
    [one] One scenario was added.
   *[other] { $count } scenarios were added.
}
arrival-backup-same = { PLURAL($count) ->
    [one] One was here already, as it is in the backup.
   *[other] { $count } were here already, as they are in the backup.
}
arrival-backup-both = { PLURAL($count) ->
    [one] One was here in another version: both are kept.
   *[other] { $count } were here in another version: both are kept.
}
arrival-backup-left-out = { PLURAL($count) ->
    [one] One could not be read or kept.
   *[other] { $count } could not be read or kept.
}
arrival-not-good = Not yet
