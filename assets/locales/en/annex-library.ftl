### The scenarios that are kept in this browser.

library-title = Your scenarios
