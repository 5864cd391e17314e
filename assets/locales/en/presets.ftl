### presets
