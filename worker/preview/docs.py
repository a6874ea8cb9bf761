"""The API's documentation page: the OpenAPI document for people, without scripts or files of other hosts."""

from functools import cache
from importlib import resources

from jinja2 import Environment, select_autoescape

from contracts.schema import at
from worker.preview import openapi
from worker.preview.openapi import Schema


@cache
def css() -> bytes:
    """Return the page's style sheet."""
    return (resources.files("worker.preview") / "docs.css").read_bytes()


@cache
def page() -> str:
    """Return the page as HTML."""
    document = openapi.document()

    def resolved(schema: Schema) -> Schema:
        return {**at(document, schema["$ref"].removeprefix("#")), **schema} if "$ref" in schema else schema

    environment = Environment(autoescape=select_autoescape(default=True), trim_blocks=True, lstrip_blocks=True)
    template = (resources.files("worker.preview") / "docs.html").read_text("utf-8")
    return environment.from_string(template).render(document=document, resolved=resolved)
