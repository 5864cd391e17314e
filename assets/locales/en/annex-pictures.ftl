### Pictures of charts.

pictures-help = The chart with its title, its sentence, its legend, the name of the scenario and the source.
pictures-download-png = Download PNG
pictures-download-svg = Download SVG
pictures-copy-png = Copy PNG
pictures-copy-svg = Copy SVG
pictures-dark = On a dark ground
pictures-downloaded = { $file } goes to your downloads.
pictures-copied = Copied: paste it where you need it.
pictures-refused = The browser does not let this page use the clipboard. Download the picture instead.
pictures-failed = The browser could not make this picture. Another kind may work.
pictures-scenario = { PLURAL($count) ->
    [one] Scenario: { $names }
   *[other] Scenarios: { $names }
}
pictures-source = Source: Reserve Runway, a model, not a forecast, on the inputs of the scenario, of which some are assumed. Figures of 2024: report of OHCHR to the Human Rights Council, fifty-ninth session.
