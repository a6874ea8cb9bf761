"""The base of the generated pydantic models.

The models read as consumers do: undeclared fields are ignored; an absent optional field is None here and absent again
when it is written, but null is refused; 45.0 is a valid integer, and is read as 45.
"""

import json
import math
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, TypeAlias, TypeVar

import jsonschema_rs
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)
from pydantic.alias_generators import to_camel

Value = TypeVar("Value")


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _finite(value: int | float) -> int | float:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("must be finite")
    return value


def _given(value: Any) -> Any:
    if value is None:
        raise ValueError("must be left out rather than null")
    return value


Integer: TypeAlias = Annotated[int, BeforeValidator(_whole)]
"""An integer, in whichever form it is written."""

Number: TypeAlias = Annotated[int | float, AfterValidator(_finite)]
"""A number that is finite."""

_NOT_NULL = BeforeValidator(_given)

Optional: TypeAlias = Annotated[Value | None, _NOT_NULL]
"""A value that may be left out."""


def _absent_is_not_null(schema: dict[str, Any]) -> None:
    members = schema.get("properties", {})
    for name, member in members.items():
        if "default" in member and member["default"] is None:
            kinds = [kind for kind in member["anyOf"] if kind != {"type": "null"}]
            told = {key: value for key, value in member.items() if key not in ("anyOf", "default")}
            members[name] = told | (kinds[0] if len(kinds) == 1 else {"anyOf": kinds})


class Model(BaseModel):
    """A value on the wire. It is written with the names of the wire and without absent fields."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        extra="ignore",
        frozen=True,
        json_schema_extra=_absent_is_not_null,
        populate_by_name=True,
        serialize_by_alias=True,
        strict=True,
    )

    @model_serializer(mode="wrap")
    def _without_absent(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        members: dict[str, Any] = write(self)
        absent = {name for name in type(self).model_fields if self._is_absent(name)}
        names = absent | {str(type(self).model_fields[name].alias) for name in absent}
        return {name: value for name, value in members.items() if name not in names}

    def _is_absent(self, name: str) -> bool:
        may_be_null = not any(each == _NOT_NULL for each in type(self).model_fields[name].metadata)
        return getattr(self, name) is None and not (may_be_null and name in self.model_fields_set)


def formatted(name: str) -> AfterValidator:
    """A validator for a string of that format, as the schemas mean it."""
    return AfterValidator(_has_format(name))


def obeying(schema: str) -> Any:
    """A validator of a model by a schema, given as JSON, for what types cannot express."""
    judge = jsonschema_rs.Draft202012Validator(json.loads(schema), validate_formats=True)

    def judged(model: Model) -> Model:
        if error := next(iter(judge.iter_errors(model.model_dump(mode="json"))), None):
            raise ValueError(error.message)
        return model

    return model_validator(mode="after")(judged)


@cache
def _has_format(name: str) -> Callable[[str], str]:
    judge = jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)

    def judged(text: str) -> str:
        if not judge.is_valid(text):
            raise ValueError(f"must be a {name}")
        return text

    return judged
