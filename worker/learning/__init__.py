"""Learn athletes' paces from the sessions they performed, from the stream into the records of paces."""
