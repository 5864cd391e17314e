### The scenarios that are kept in this browser.

library-title = Your scenarios
library-where = { PLURAL($count) ->
    [one] { $count } scenario is kept in this browser, on this device only. Save a backup file to be safe, or to take everything to another device.
   *[other] { $count } scenarios are kept in this browser, on this device only. Save a backup file to be safe, or to take everything to another device.
}
library-open-file = Open a file
library-save-all = Save all to a backup file
library-backup-name = Reserve Runway backup
library-own = Kept here
library-search = Search by name or contributor
library-none-found = No scenario has “{ $search }” in its name or among its contributors.
library-order = Order
library-order-last-changed = Last changed first
library-order-name = By name
library-empty = Nothing yet. A scenario of the report is kept here as soon as you change it.
library-on-workbench = On the workbench
library-needs-attention = Something in this scenario needs attention before it can be answered.
library-presets = From the report
library-presets-help = These stay as they are: changing one makes a scenario of your own.

## What can be done with one

library-open = Open
    .title = Open “{ $name }” on the workbench
library-rename = Rename
    .title = Rename “{ $name }”
library-rename-label = New name
library-duplicate = Duplicate
    .title = Duplicate “{ $name }”
library-copy-name = { $name } (copy)
library-share = Share
    .title = Share “{ $name }”
library-remove = Remove
    .title = Remove “{ $name }”

## What it was made from

library-from-preset = Made from “{ $name }”.
library-from-copy = Copied from “{ $name }”.
library-from-link = Opened from a link: “{ $name }”.
library-from-file = Opened from a file: “{ $name }”.
library-changed = Last changed { $moment }.

## What was removed, what cannot be read

library-removed = Removed ({ $count })
library-restore = Restore
library-erase = Erase for good
    .title = Erase “{ $name }” for good
library-unreadable = Cannot be read
library-unreadable-help = These are damaged, or of another version of this page. They stay untouched until you erase them.
library-save-text = Save as it is
