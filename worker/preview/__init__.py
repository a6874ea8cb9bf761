"""The preview: show over HTTP what a plan would become, before it is requested."""
