"""The preview: what a plan would become, before anything happens to it."""
