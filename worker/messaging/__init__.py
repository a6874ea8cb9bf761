"""The worker's edge to NATS JetStream: what comes in, what goes out, and what becomes of each message."""
