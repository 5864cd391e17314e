### The scenario as it is shown to others.

## The author's screen

briefing-title = Briefing
briefing-lead = The scenario as you show it to others: on a screen, by a link, on paper. Choose what is shown; beside it stands what a reader sees.
briefing-parts = What is shown
briefing-open-inputs = Left open to the reader
    .help = What a reader changes is theirs alone: it is kept nowhere, and one button brings your figures back.
briefing-preview = What a reader sees
briefing-present = Present
briefing-follow = Window that follows
briefing-copy = Copy the briefing’s link
briefing-link-copied = Copied.
briefing-link-not-copied = The browser did not allow copying. The part “Link” shows the link to copy by hand.

## The parts

briefing-part-finding = Finding
briefing-part-figures = The four figures
briefing-part-reserve = Chart of the reserve
briefing-part-requests = Chart of requests
briefing-part-income = Chart of income
briefing-part-years = Year by year
briefing-part-sources = What this rests on
briefing-part-link = Link

briefing-as-of = Figures as of the end of { $month }
briefing-sources-table = Inputs and their sources
briefing-input = Input
briefing-value = Value
briefing-source = Where it is from
briefing-source-author = Assumed by the author
briefing-source-reader = Changed by you
briefing-code = Code with the link of this briefing
briefing-code-too-long = The link is too long for a code that a camera reads.
briefing-link-help = The link holds the whole scenario; nothing is kept on a server.
briefing-link-file = This briefing is a file and has no link: hand the file on.
briefing-link-too-large = The scenario is too large for a link.
briefing-calculator = Open this scenario in the calculator

## What a reader can change

briefing-control-gift = A gift on top
briefing-control-requests = Requests for assistance
briefing-control-average-request = Average request
briefing-control-cost-growth = Growth of costs
briefing-control-rule = Support rule
briefing-control-reserve = Reserve
briefing-control-counting = Pledges that count

briefing-controls = With your own assumptions
briefing-controls-lead = The author left these inputs open. What you change here is assumed, and is kept nowhere.
briefing-author-value = The author’s value: { $value }
briefing-changed = Changed by you, and no longer the author’s: { $inputs }.
briefing-back = Back to the author’s figures

briefing-gift = And if we gave …
briefing-gift-assumed = Assumed: nobody has pledged it.
briefing-gift-amount =
    .label = A voluntary contribution of
    .unit = US$ a year
    .words = { $value } a year
briefing-gift-years =
    .label = For
    .unit = years
    .words = { PLURAL($value) ->
        [one] { $value } year
       *[other] { $value } years
    }
briefing-gift-none = Choose an amount to see what it does. The charts then show both courses.
briefing-gift-line = with { $amount } a year (assumed)

## The stage

briefing-stage = Presentation of “{ $name }”
briefing-stage-previous = Previous part
briefing-stage-next = Next part
briefing-stage-full-screen = Full screen (F)
briefing-stage-leave = Leave (Esc)
briefing-stage-position = { $at } of { $slides }

## What a reader is told

briefing-unread = This briefing cannot be shown
briefing-differs = The author saw other figures
briefing-follow-nothing = Nothing to follow
briefing-follow-blocked = This browser keeps nothing for this page, so this window cannot see what is open on the workbench. Send it the briefing’s link instead.
briefing-follow-unreadable = What is open on the workbench cannot be read, or has had no complete values yet. As soon as it has, it appears here.
