### What only paper shows.

# At the foot of each page, before its number.
paper-line = { app-name }: { $name }
paper-as-of = Figures as of the end of { $month }, projected to the end of { $last }.
paper-link = This link holds the whole scenario. A camera reads it from the code.
paper-code = Code of the link that opens “{ $name }”
paper-no-code = The link of this scenario is too long for paper, so there is none here. Whoever printed it can send the link or a file.
paper-too-long = This scenario is too large for a link, so there is none here. Whoever printed it can send it as a file.
paper-from-disk = This was printed from a copy of the calculator on a disk, so there is no link here. Whoever printed it can send the scenario as a file.
