### How likely results are.

odds-title = Odds
odds-lead = How likely each result is if the chances given to the pledges are right. The chances are assumptions of whoever typed them.
