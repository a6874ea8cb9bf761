"""`time-crunch verify`: check that a deployment is as it should be."""
