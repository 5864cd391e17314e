### The last change once more: what the answer was before it, and what it became.

replay-title = Replay of the last change
replay-nothing = The last change was of nothing that counts, so there is nothing to replay.
replay-no-before = Before the last change, something was wrong with a value, so there is no answer to start from.
replay-no-after = Something is wrong with a value now, so there is no answer to arrive at.
replay-end = What is shown
replay-before = Before
replay-after = After
replay-again = Play again
replay-was = before: { $value }
replay-balance = Balance
replay-balance-before = Balance before the change
replay-met-before = Met before the change
replay-reserve-description = The balance at the end of each month, on its way from what it was to what it became. The faint line stays where it was.
replay-requests-description = Requests met and not met in each year, on their way from what they were to what they became. The faint marks stay where requests met were.
replay-readout = { $when }: { $before } before, { $after } after.
replay-told = { $change }. Before: { $before } After: { $after }
