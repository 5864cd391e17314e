### What has to come in for requests to be met.

ask-title = What to ask for
ask-lead = Choose what must hold: the share of requests to be met, the reserve and the years. The amount that has to come in, and by when, follows.
