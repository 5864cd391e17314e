### A scenario is taken along: the calculator as one file.

taking-title = Take this scenario along
taking-intro = One file with everything in it. It opens by a double click, from a disk or a memory stick, and works without a network.
taking-calculator = Calculator in one file
    .help = Opens on this scenario; everything can be changed there.
taking-briefing = Briefing in one file
    .help = Opens on its briefing and stays as it is, with the inputs you left open.
taking-running = Fetching the file…
taking-done = Saved.
taking-not-reached = Nothing was saved: the site did not send the file. That needs a network once; the file itself does not.
taking-another-page = Nothing was saved: the site sent something else in place of the file. Tell whoever looks after the site.
taking-too-large = This scenario is too large to be written into the file: it would take { $length } characters, and { $most } are the most. Save a scenario file instead.
