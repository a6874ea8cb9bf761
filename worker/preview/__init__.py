"""The preview: over HTTP, what a plan would become, before anybody asks for it."""
