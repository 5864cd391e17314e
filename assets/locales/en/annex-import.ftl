### Pledges and requests from a spreadsheet, pasted or from a file.

import-title-pledges = Pledges from a spreadsheet
import-title-requests = Requests from a spreadsheet
import-help = Copy cells from Excel, LibreOffice or any other spreadsheet and paste them here, with their headings if there are any. Or open a file saved as CSV or as text. Nothing changes until you choose below.
import-open-file = Open a file…
import-drop = Drop the file here to open it
import-file = File: { $name }.
import-preview = Rows as they would be added
import-row-column = Row

## The file

import-refused = The device did not let the browser read it.
import-workbook = This is a workbook. In the spreadsheet program, save the sheet as CSV, or copy its cells and paste them here.
import-no-text = This is not a table saved as text.
import-too-large = It is too large: at most { $megabytes } megabytes are read.
import-letters = Its letters are not written in UTF-8 and were taken for those of western Europe. If names look wrong, save the file as “CSV UTF-8”.

## How the table was read

import-no-rows = No rows were found in this text.
import-column = column { $number }
import-without-headings = No row of headings was found. The columns were taken in this order: { $columns }.
import-left-out = Left out, for no field of this page has this name: { $columns }.
import-rows-above = { PLURAL($rows) ->
    [one] { $rows } row above the headings is left out.
   *[other] { $rows } rows above the headings are left out.
}
import-totals = Rows left out, for they add up others: { $rows }.
import-rows-beyond = Only the first { $most } rows are read. Left out: { $rows }.
import-off = { PLURAL($rows) ->
    [one] { $rows } row is switched off, and stays so.
   *[other] { $rows } rows are switched off, and stay so.
}
import-open-quote = A quotation mark is opened and never closed, so quotation marks were read as plain signs.
import-shares = The chances are written as shares of 1 here: 0.9 was read as { PERCENT("0.9") }.
import-bare-dollar = $ was read as US$.
import-as-beside = In the column “{ $column }”, { $cell } is read as { $value }, as { $beside } in the same column can be read in one way only.

## Cells in doubt

import-cell = { $field }, “{ $text }”: { $reason }
import-no-flag = This is neither yes nor no. If the row is added, it stays “not given”.
import-day-first = { $value }, the day standing first
import-month-first = { $value }, the month standing first
import-doubts = { PLURAL($cells) ->
    [one] { $cells } cell of the column “{ $column }” can be read in two ways. How are they all meant?
   *[other] { $cells } cells of the column “{ $column }” can be read in two ways. How are they all meant?
}
import-read-all = “{ $cell }” is { $value }, and so for all

## What to do with the rows

import-place = Where the rows go
import-place-add = { PLURAL($rows) ->
    [one] After the { $rows } row that is there
   *[other] After the { $rows } rows that are there
}
import-place-replace = { PLURAL($rows) ->
    [one] In place of the { $rows } row that is there
   *[other] In place of the { $rows } rows that are there
}
import-no-room = { PLURAL($most) ->
    [one] At most { $most } row can stand there.
   *[other] At most { $most } rows can stand there. Replace those that are there, or add fewer.
}

paste-label = Rows from a spreadsheet
paste-found = { PLURAL($rows) ->
    [one] { $rows } row found.
   *[other] { $rows } rows found.
}
paste-wrong = { PLURAL($wrong) ->
    [one] { $wrong } row needs attention.
   *[other] { $wrong } rows need attention.
}
paste-row = Row { $number }
paste-more = { PLURAL($rows) ->
    [one] and { $rows } more row
   *[other] and { $rows } more rows
}
paste-add-all = { PLURAL($rows) ->
    [one] Add the row
   *[other] Add all { $rows } rows
}
paste-add-good = { PLURAL($rows) ->
    [one] Add only the row without problems
   *[other] Add only the { $rows } rows without problems
}
