"""What crosses the wire: schemas, samples, topology, and the codec between bytes and typed events."""
