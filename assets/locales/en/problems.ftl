### What is wrong with an input, and what is allowed.

## A problem of a field

problem-missing = { $field } is not filled in. { $allowed }
problem-value = { $field } cannot be “{ $value }”. { $allowed }
problem-no-such-field = { $field }: there is no such field here.
problem-named-twice = { $field } stands there twice; it may stand there once.
problem-not-json = This is not a scenario: the text cannot be read from line { $line }, column { $column } on.
problem-too-large = This text is too large: { PLURAL($most) ->
    [one] { $most } byte is
   *[other] { $most } bytes are
} allowed.
problem-not-the-same = { $field } is “{ $value }” in one scenario and “{ $other }” in the other. To be compared, both need the same.
problem-uncertain-pledges = { PLURAL($most) ->
    [one] The exact chance can be worked out for { $most } pledge of uncertain outcome in a year, and there are more.
   *[other] The exact chance can be worked out for up to { $most } pledges of uncertain outcome in a year, and there are more.
}

field-in-pledge = { $field } (pledge { $number })
field-in-request = { $field } (request { $number })

## What is allowed

allowed-between = Allowed: { $least } to { $greatest }.
allowed-above = Allowed: more than { $least }, up to { $greatest }.
allowed-decimals = { PLURAL($decimals) ->
    [one] At most { $decimals } decimal is allowed.
   *[other] At most { $decimals } decimals are allowed.
}
allowed-whole = Allowed: a whole number from { $least } to { $greatest }.
allowed-month = Allowed: a month from { $first } to { $last }, such as { MONTH("2025-06") } or 2025-06.
allowed-one-of = Allowed: { $words }.
allowed-currency = Allowed: the three capital letters of a currency, such as USD, EUR or CHF.
allowed-text = { PLURAL($most) ->
    [one] At most { $most } character is allowed.
   *[other] At most { $most } characters are allowed.
}
allowed-flag = Allowed: yes or no.
allowed-list = { PLURAL($most) ->
    [one] At most { $most } row is allowed.
   *[other] At most { $most } rows are allowed.
}
allowed-object = Allowed: the fields of the scenario’s format.

## Numbers that cannot be read

number-ambiguous = This can be read in two ways. Which one is meant?
number-ambiguous-thousands = { $value }, the mark setting off thousands
number-ambiguous-decimals = { $value }, the mark setting off decimals
number-unknown = “{ $word }” does not belong in a number (character { $place }).
number-other-currency = “{ $word }” is another currency than this field’s (character { $place }). Change the currency first.
number-per-cent-sign = A per cent sign has no place here (character { $place }).
number-grouping = The digits are not set off in thousands (character { $place }). Leave the marks out, or check the digits.
number-mixed-marks = Point and comma are used in two ways in this sum (character { $place }). Write it without marks between thousands.
number-expected = A number is missing at character { $place }.
number-operator-expected = A sign such as + or * is missing at character { $place }.
number-parenthesis = The parenthesis at character { $place } has no partner.
number-only-parentheses = Some write a negative amount in parentheses. Write it with a minus sign, or leave the parentheses out.
number-division-by-zero = Division by zero (character { $place }).
number-division-endless = This division does not come out even (character { $place }). Write the rounded result.
number-too-long = The number has too many digits (character { $place }).
month-unreadable = This is not a month with its year. Write, for example, { MONTH("2025-06") } or 2025-06.
unread-kept = What you typed is kept. The results are those of the last complete values.

## All problems at once

problems-counted = { PLURAL($count) ->
    [one] { $count } value needs attention
   *[other] { $count } values need attention
}
problems-go-to = Go to the first one
