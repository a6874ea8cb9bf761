"""The API's documentation page: the OpenAPI document for people, without scripts or files of other hosts."""

from functools import cache
from importlib import resources

from jinja2 import Environment, select_autoescape
from markupsafe import Markup

from contracts.schema import at
from worker.preview import openapi
from worker.preview.openapi import Schema

_FIELDS = """<table><tbody>{% for name, field in properties.items() %}
<tr><th scope="row"><code>{{ name }}</code></th>
<td>{{ field.type or "object" }}{{ "" if name in required else ", optional" }}</td>
<td>{{ field.description }}{% if field.enum %} One of {{ field.enum | join(", ") }}.{% endif %}
{% if field.minimum is defined %} From {{ field.minimum }} to {{ field.maximum }}.{% endif %}</td></tr>
{% endfor %}</tbody></table>"""


@cache
def css() -> bytes:
    """Return the page's style sheet."""
    return (resources.files("worker.preview") / "docs.css").read_bytes()


@cache
def page() -> str:
    """Return the page as HTML."""
    document = openapi.document()
    environment = Environment(autoescape=select_autoescape(default=True), trim_blocks=True, lstrip_blocks=True)
    table = environment.from_string(_FIELDS)

    def resolved(schema: Schema) -> Schema:
        found: Schema = at(document, schema["$ref"].removeprefix("#")) if "$ref" in schema else schema
        return found

    def fields(schema: Schema) -> Markup:
        whole = resolved(schema.get("anyOf", [schema])[0])
        properties = {name: {**resolved(field), **field} for name, field in whole["properties"].items()}
        return Markup(table.render(properties=properties, required=whole.get("required", ())))

    template = (resources.files("worker.preview") / "docs.html").read_text("utf-8")
    return environment.from_string(template).render(document=document, fields=fields, resolved=resolved)
