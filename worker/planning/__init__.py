"""Where a request's plan comes from, and the time there is for it."""
