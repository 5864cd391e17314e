### The briefing as slides (PPTX).

slides-save = Slides (PPTX)
    .help = For PowerPoint and LibreOffice: what the briefing shows, the table by year, the sources, and notes for the speaker.
slides-running = Making the slides…
slides-done = Saved.
slides-no-picture = The browser could not draw the charts.
slides-not-written = The slides could not be written: { $why }

## On the slides

slides-footer = { $name } · { app-name }: a model, not a forecast
slides-assumed = What is assumed, and where each input is from, stands on the last slides.
slides-alternative = Chart: { $title }. { $description }
slides-year = Year by year: { $year }
slides-years = Year by year: { $first } to { $last }
slides-link = The briefing on the web

## In the notes

slides-to-the-cent = Every amount to the cent, in US$. Planned spending counts in full for the floor; what is spent of it, and when it falls due, follows from the inputs.
slides-briefing = This briefing:
slides-scenario = The scenario in the calculator, to be changed and to see the working of every figure:
