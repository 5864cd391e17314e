### The page around the inputs and the results.

## Name

app-name = Reserve Runway
page-title = Reserve Runway: how long the UPR Voluntary Fund lasts
fund-name = Voluntary Fund for Financial and Technical Assistance in the Implementation of the Universal Periodic Review
fund-name-short = UPR Voluntary Fund

## Finding the way

skip-to-results = Skip to the results
changes-what = What was changed in it
nav-inputs = Inputs
nav-results = Results
nav-screens = Screens
screen-workbench = Workbench
screen-ask = Ask
screen-odds = Odds
screen-compare = Compare
screen-briefing = Briefing
screen-library = Scenarios

## Parts of the inputs

section-fund = Fund and horizon
section-fund-help = Where the Fund stands today, what it aims at, and how far ahead to look.
section-pledges = Pledges
section-pledges-help = Voluntary contributions, paid or expected. What is only a hypothesis has the stage “assumed”.
section-demand = Demand
section-demand-help = Requests for assistance that the Fund may receive.
section-support = Support
section-support-help = How many requests are met, and what meeting one costs.
section-reserve = Reserve
section-reserve-help = The part of the balance that is kept back.
section-more = More settings

## The pledge grid

pledges-total = Total
pledges-off = Switched off: kept here, left out of the results
pledges-sort-by = Sort by { $column }

## Where a value comes from

source-own = Your assumption
source-preset = From the scenario “{ $name }”

## Saving

saving-blocked = This browser keeps nothing for this page. Closing the tab loses your changes.
saving-full = This browser has no room left for this page. Your last changes are not saved: remove a scenario or save them to a file.
saving-unreadable = The scenario that was open could not be read: it is damaged, or of another version of this page. It stays where it is, and nothing was overwritten.
saving-elsewhere = This scenario was changed in another tab. Nothing is overwritten: choose how to go on.
saving-keep-both = Keep both
saving-take-other = Show the other version
saving-go-to-library = Go to the scenarios

## Notices

notice-pledge-removed = Pledge of { $donor } removed.
notice-pledge-removed-unnamed = Pledge removed.
notice-pledges-imported = { PLURAL($count) ->
    [one] { $count } pledge added.
   *[other] { $count } pledges added.
}
notice-requests-imported = { PLURAL($count) ->
    [one] { $count } request added.
   *[other] { $count } requests added.
}
notice-pledges-sorted = Pledges sorted.
notice-request-removed = Request “{ $title }” removed.
notice-request-removed-unnamed = Request removed.
notice-scenario-opened = Scenario “{ $name }” opened.
notice-scenario-removed = Scenario “{ $name }” removed.
notice-undone = Last change undone.
notice-redone = Change redone.

## Notes

note-privacy = Nothing you type leaves this device.
note-report = Figures come from the report of the Office of the United Nations High Commissioner for Human Rights (OHCHR) to the Human Rights Council at its fifty-ninth session, on the Fund’s operations in 2024.
note-model = A model, not a forecast: it works out what follows from the inputs.
note-states = States are listed in the order given, without ranking. “Assumed” marks a hypothesis of the person using this page, never a State’s pledge.

## Something went wrong

panic-title = The page stopped
panic-text = Your scenario is saved in this browser. Reload the page to go on.

## Parts that are loaded when they are asked for

drop-hint = Drop a scenario file or a backup here
annex-title = One moment
annex-loading = Loading this part…
annex-failed = This part of the page did not arrive. What you made is not touched by it.
annex-try-again = Try again
