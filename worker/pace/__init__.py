"""How long this athlete takes: the clock of sessions performed, and what is learned from them."""
