### The list of keyboard shortcuts.

shortcuts-title = Keyboard shortcuts
shortcut-undo = Undo
shortcut-redo = Redo
shortcut-help = Show this list
shortcut-next-cell = Next cell
shortcut-cell-below = Cell below
shortcut-cell-above = Cell above
shortcut-abandon = Leave a field without changing it
shortcut-neighbour-cell = To the next cell of the grid that way
shortcut-step = One step more or less in a number or a month
shortcut-page = A larger step in a number, a year in a month
shortcut-paste = Paste rows of a spreadsheet in any cell of the grid
shortcut-move-request = Move a request of the queue up or down
shortcut-move-request-far = Move a request to the top or the bottom of its year
