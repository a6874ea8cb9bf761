"""The worker's side of NATS JetStream: the messages it takes, those it stores, and what becomes of each."""
