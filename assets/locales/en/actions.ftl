### What a person can do. Labels of buttons and menus; `.title` says more where the label is short.

## Everywhere

action-undo = Undo
    .title = Undo the last change (Ctrl+Z)
action-redo = Redo
    .title = Redo the change undone (Ctrl+Shift+Z)
action-beside = Show another scenario beside it
action-replay = Replay the last change
    .title = Replay the last change
action-close = Close
action-dismiss = Dismiss
action-use = Use { $value }
action-reload = Reload the page

## Scenario

action-choose-preset = From the report
    .title = Open one of the scenarios made from the report

action-share = Share

## Language and look

action-choose-language = Language
action-choose-theme = Look
theme-system = Auto
theme-light = Light
theme-dark = Dark

## Pledges

action-add-pledge = Add a pledge
action-duplicate-pledge = Duplicate
    .title = Duplicate the pledge of { $donor }
action-remove-pledge = Remove
    .title = Remove the pledge of { $donor }
action-pledge-counts = Counts
    .title = Whether the pledge of { $donor } counts
action-save-table = Save as CSV
action-import = Paste or open a file
    .title = Take over rows of a spreadsheet: paste them, or open a file
action-more = More
    .title = More about the pledge of { $donor }

## Shortcuts

action-show-shortcuts = Keyboard shortcuts
