"""Export as metrics what only the broker knows: what waits, what was dropped, who was there, what it stores."""
