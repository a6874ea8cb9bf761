"""What a process of the pool does: pure functions of plain values; no broker, no HTTP, no event loop."""
