"""What a process of the pool does: pure functions of plain values, without broker, event loop and HTTP."""
