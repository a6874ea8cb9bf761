"""Makes events as bytes from their schemas: valid ones, and ones with a single fault, each of a named kind."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

Schema = Mapping[str, Any]
Place = tuple[tuple[str | int, ...], Schema]
"""A path in a document, and the schema of the value there."""

DATE_TIMES = (
    "2026-01-05T09:00:00Z", "2026-01-05t09:00:00z", "2026-01-05 09:00:00Z", "2026-01-05T09:00:00", "2026-01-05",
    "2026-02-29T00:00:00Z", "2028-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
    "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-05T24:00:00Z",
    "2026-01-05T23:59:60Z", "2026-01-05T23:59:60.5Z", "2026-01-05T12:00:60Z", "2026-01-05T15:59:60-08:00",
    "2026-01-06T00:59:60+01:00", "2026-01-05T23:59:61Z", "2026-01-05T09:00:00.5Z", "2026-01-05T09:00:00.Z",
    "2026-01-05T09:00:00.123456789012345678Z", "2026-01-05T09:00Z", "2026-01-05T09:00:00+01:00",
    "2026-01-05T09:00:00-00:00", "2026-01-05T09:00:00+23:59", "2026-01-05T09:00:00+24:00", "2026-01-05T09:00:00+01:60",
    "2026-01-05T09:00:00+0100", "2026-01-05T09:00:00+1:00", "2026-01-05T09:00:00+01", "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z", "10000-01-01T00:00:00Z", "-2026-01-05T09:00:00Z", "2026-1-5T9:00:00Z", "20260105T090000Z",
    "２０２６-01-05T09:00:00Z", "2026-01-05T09:00:00Z\n", " 2026-01-05T09:00:00Z", "", "Z",
    "2026-01-05T09:00:00Z" + " " * 60, "2026-01-05T09:00:00," + "5Z", "2026-01-05T09:00:00\u22121:00",
)  # fmt: skip
STRINGS = (
    "a",
    "Rückendrücken",
    "懸垂",
    "💪🏽",
    "é",
    "e\u0301",
    "\u0000",
    "\n",
    '"',
    "\\",
    "/",
    "\u2028",
    "\ufeff",
    "\U0010ffff",
)
PATTERNED = ("1", "42", "1.2.3", "10.20.30", "a", "-")
NEARLY_PATTERNED = ("1\n", "\n1", "1.2.3\n", "１", "٣", "", " ", "12a", "-1", "1.2", "1.2.3.4", "1,2,3", "0x1")
NUMBERS = (
    "45.0", "4.5e1", "4.5E+1", "450e-1", "45.5", "45.00000000000001", "-0", "-0.0", "0.0", "1e0", "1.0", "7.0", "1e2",
    "100e-2", "9007199254740991", "9007199254740992.0", "9007199254740993", "1e15", "1e16", "1e22", "5e-324", "1e-400",
    "1.7976931348623157e308", "10000000000000", "10000000000001", "8640000000000000", "8640000000000000.0",
    "8640000000000001",
)  # fmt: skip
OTHERS: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    0.5,
    45,
    "",
    "45",
    "null",
    "true",
    [],
    [1],
    {},
    {"a": 1},
    [None],
    ["x"],
)


@dataclass(frozen=True)
class Payload:
    """An event as it may arrive, and its particular trait."""

    event: str
    version: str
    kind: str
    data: bytes


class Raw:
    """JSON text that is put into a document unchanged."""

    def __init__(self, text: str) -> None:
        self.text = text


class Maker:
    """Makes payloads of one schema."""

    def __init__(self, event: str, version: str, schema: Schema, random: Random) -> None:
        self._named = (event, version)
        self._schema = schema
        self._random = random
        self._places: list[Place] = []

    def payload(self, kind: str) -> Payload | None:
        """A payload of that kind; none where this document has no room for it."""
        self._places = []
        document = self._value(self._schema, ())
        made = KINDS[kind](self, document)
        if made is None:
            return None
        return Payload(*self._named, kind, made if isinstance(made, bytes) else self._written(made))

    def _value(self, node: Schema, path: tuple[str | int, ...]) -> Any:
        while "$ref" in node:
            node = self._schema["$defs"][node["$ref"].removeprefix("#/$defs/")]
        if branches := node.get("anyOf") or node.get("oneOf"):
            return self._value(self._random.choice(branches), path)
        self._places.append((path, node))
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return self._random.choice(node["enum"])
        match node["type"]:
            case "object":
                return self._object(node, path)
            case "array":
                least = node.get("minItems", 0)
                count = min(node["maxItems"], self._random.choice((least, least, least + 1, least + 2)))
                return [self._value(node["items"], (*path, index)) for index in range(count)]
            case "string":
                return self._string(node)
            case "null":
                return None
            case "boolean":
                return self._random.random() < 0.5
            case "integer":
                return self._random.choice((node["minimum"], node["maximum"], self._between(node)))
            case _:
                return self._number(node)

    def _object(self, node: Schema, path: tuple[str | int, ...]) -> dict[str, Any]:
        required, much = node.get("required", ()), self._random.random()
        return {
            name: self._value(member, (*path, name))
            for name, member in node.get("properties", {}).items()
            if name in required or self._random.random() < much
        }

    def _string(self, node: Schema) -> str:
        if node.get("format") == "date-time":
            return DATE_TIMES[0]
        if "pattern" in node:
            return str(self._random.choice([text for text in PATTERNED if re.search(node["pattern"], text)]))
        least, most = node.get("minLength", 0), node["maxLength"]
        size = self._random.choice((least, min(least + 1, most), min(most, 6), min(most, 12)))
        text = "".join(self._random.choice(STRINGS) for _ in range(size))
        return text[:size]

    def _between(self, node: Schema) -> int:
        return self._random.randint(node["minimum"], min(node["maximum"], node["minimum"] + 1000))

    def _number(self, node: Schema) -> int | float:
        low = node.get("minimum", node.get("exclusiveMinimum", 0))
        high = node["maximum"]
        made: int | float = self._random.choice((high, low + (high - low) * self._random.random(), (low + high) / 2))
        return made

    def _written(self, document: Any) -> bytes:
        raws: list[str] = []

        def mark(value: Any) -> Any:
            raws.append(value.text)
            return f"@raw{len(raws) - 1}@"

        text = json.dumps(document, default=mark, ensure_ascii=self._random.random() < 0.5)
        for index, raw in enumerate(raws):
            text = text.replace(f'"@raw{index}@"', raw)
        return text.encode("utf-8", "surrogatepass")

    def place(self, fits: Callable[[Schema], bool] = lambda node: True) -> Place | None:
        """A place whose schema fits; none where there is none."""
        fitting = [place for place in self._places if place[0] and fits(place[1])]
        return self._random.choice(fitting) if fitting else None

    def pick(self, options: Any) -> Any:
        """One of several."""
        return self._random.choice(options)

    def chance(self) -> bool:
        """True or false, at random."""
        return self._random.random() < 0.5

    def text(self, document: Any) -> str:
        """The document as JSON."""
        return self._written(document).decode("utf-8", "surrogatepass")


def put(document: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """The document with another value at a place."""
    if not path:
        return value
    copy: Any = dict(document) if isinstance(document, dict) else list(document)
    copy[path[0]] = put(document[path[0]], path[1:], value)
    return copy


def at(document: Any, path: tuple[str | int, ...]) -> Any:
    """The value at a place."""
    for step in path:
        document = document[step]
    return document


Made = Any
"""A document, or bytes; none where it could not be made."""


def sound(maker: Maker, document: Any) -> Made:
    return document


def another_type(maker: Maker, document: Any) -> Made:
    found = maker.place()
    return put(document, found[0], maker.pick(OTHERS)) if found else None


def missing_field(maker: Maker, document: Any) -> Made:
    found = maker.place()
    if found is None or not isinstance(found[0][-1], str):
        return None
    holder = dict(at(document, found[0][:-1]))
    del holder[found[0][-1]]
    return put(document, found[0][:-1], holder)


def undeclared_field(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: node.get("type") == "object")
    path = found[0] if found and maker.chance() else ()
    name = maker.pick(("timeCrunchTargetMins", "EventId", "event_id", "", " ", "ключ", "__proto__", "toString", "$ref"))
    return put(document, path, {**at(document, path), name: maker.pick(OTHERS)})


def bound(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: bool({"minimum", "exclusiveMinimum", "maxLength", "maxItems"} & node.keys()))
    if found is None or "const" in found[1]:
        return None
    return put(document, found[0], edge(maker, found[1], at(document, found[0])))


def edge(maker: Maker, node: Schema, value: Any) -> Any:
    step = maker.pick((-1, 0, 1))
    match node["type"]:
        case "integer" | "number":
            limit = maker.pick([node[key] for key in ("minimum", "maximum", "exclusiveMinimum") if key in node])
            return limit + (step if node["type"] == "integer" or maker.chance() else step * 1e-9)
        case "string":
            size = max(0, maker.pick((node.get("minLength", 0), node["maxLength"])) + step)
            return maker.pick(("a", "é", "💪", "\u0301", "\U0001f468")) * size
        case _:
            size = max(
                0, maker.pick((node.get("minItems", 0), node["maxItems"] if node["maxItems"] < 200 else 0)) + step
            )
            item = value[0] if value else {"id": "x"}
            return [item] * size


def unlisted_word(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: "enum" in node or "const" in node)
    if found is None:
        return None
    word = at(document, found[0])
    return put(document, found[0], maker.pick((word.upper(), f" {word}", f"{word} ", word[:-1], "", [word], None, 0)))


def nearly_a_pattern(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: "pattern" in node)
    return put(document, found[0], maker.pick(NEARLY_PATTERNED)) if found else None


def number_spelling(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: node.get("type") in ("integer", "number"))
    return put(document, found[0], Raw(maker.pick(NUMBERS))) if found else None


def number_in_another_place(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: node.get("type") not in ("integer", "number"))
    return put(document, found[0], Raw(maker.pick(NUMBERS))) if found else None


def number_beyond_a_double(maker: Maker, document: Any) -> Made:
    return ignored(maker, document, Raw(maker.pick(("1e400", "-1e400", "1e309", "17.9e308"))))


def measured_number_beyond_a_double(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: node.get("type") in ("integer", "number"))
    return put(document, found[0], Raw(maker.pick(("1e400", "-1e400", "9" * 309, "9" * 400)))) if found else None


def huge_integer(maker: Maker, document: Any) -> Made:
    return ignored(maker, document, Raw(maker.pick(("9" * 30, "1" + "0" * 300, "-" + "9" * 100))))


def integer_of_400_digits(maker: Maker, document: Any) -> Made:
    return ignored(maker, document, Raw("9" * maker.pick((310, 400))))


def integer_of_5000_digits(maker: Maker, document: Any) -> Made:
    return ignored(maker, document, Raw("9" * 5000))


def ignored(maker: Maker, document: Any, value: Any) -> Any:
    """The document with a value where the schema allows any."""
    return {**document, "note": value}


def no_json_number(maker: Maker, document: Any) -> Made:
    wrong = Raw(maker.pick(("01", "+1", ".5", "1.", "0x10", "1_000", "1e", "--1", "٣")))
    found = maker.place(lambda node: node.get("type") in ("integer", "number"))
    return put(document, found[0], wrong) if found and maker.chance() else ignored(maker, document, wrong)


def nan_or_infinity(maker: Maker, document: Any) -> Made:
    wrong = Raw(maker.pick(("NaN", "Infinity", "-Infinity")))
    found = maker.place(lambda node: node.get("type") in ("integer", "number"))
    return put(document, found[0], wrong) if found and maker.chance() else ignored(maker, document, wrong)


def date_time(maker: Maker, document: Any) -> Made:
    if "competitionDate" not in maker._schema["properties"]:
        return None
    return {**document, "competitionDate": maker.pick(DATE_TIMES)}


def repeated_key(maker: Maker, document: Any) -> Made:
    """The document with a key twice; readers that keep the last find no fault, since it is right or ignored."""
    name = maker.pick(list(document))
    first, last = json.dumps(maker.pick((document[name], None, 0))), maker.text(document[name])
    rest = maker.text({key: value for key, value in document.items() if key != name})
    return f'{{"{name}": {first}, "{name}": {last}, {rest[1:]}'.encode("utf-8", "surrogatepass")


def half_a_surrogate_pair(maker: Maker, document: Any) -> Made:
    half = Raw(maker.pick(('"\\ud800"', '"a\\udc00"', '"\\udc00\\ud800"', '"\\ud83d x"')))
    found = maker.place(lambda node: node.get("type") == "string" and not {"enum", "const", "format"} & node.keys())
    return put(document, found[0], half) if found else ignored(maker, document, half)


def key_with_half_a_surrogate_pair(maker: Maker, document: Any) -> Made:
    return ('{"\\ud800": 1, ' + maker.text(document)[1:]).encode("utf-8", "surrogatepass")


def escaped_pair(maker: Maker, document: Any) -> Made:
    found = maker.place(lambda node: node.get("type") == "string" and not {"enum", "const", "format"} & node.keys())
    return (
        put(document, found[0], Raw(maker.pick(('"\\ud83d\\udcaa"', '"\\u0041"', '"\\/"', '"\\b"')))) if found else None
    )


def escaped_key(maker: Maker, document: Any) -> Made:
    name = maker.pick(list(document))
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in name)
    return maker.text(document).replace(f'"{name}":', f'"{escaped}":', 1).encode("utf-8", "surrogatepass")


def deep_nesting(maker: Maker, document: Any) -> Made:
    return nested(maker, document, maker.pick((2, 20, 50, 90)))


def nesting_beyond_100(maker: Maker, document: Any) -> Made:
    return nested(maker, document, maker.pick((101, 120, 150)))


def nesting_beyond_500(maker: Maker, document: Any) -> Made:
    return nested(maker, document, 600)


def nesting_beyond_5000(maker: Maker, document: Any) -> Made:
    return nested(maker, document, 6000)


def nested(maker: Maker, document: Any, depth: int) -> Any:
    opening, closing = maker.pick((("[", "]"), ('{"a":', "}")))
    return ignored(maker, document, Raw(opening * depth + "0" + closing * depth))


def broken_text(maker: Maker, document: Any) -> Made:
    text = maker.text(document)
    broken = (
        text[:-1],
        text[: len(text) // 2],
        text[:-1] + ",}",
        text + "x",
        text + text,
        "",
        " ",
        text.replace('"', "'"),
    )
    controls = (
        text.replace("{", "{\u00a0", 1),
        "/* */" + text,
        text[:-1] + ', "note": "\t"}',
        text[:-1] + ', "note": "\\x"}',
    )
    return str(maker.pick(broken + controls)).encode("utf-8", "surrogatepass")


def white_space(maker: Maker, document: Any) -> Made:
    return f" \r\n\t{maker.text(document)}\n ".encode("utf-8", "surrogatepass")


def byte_order_mark(maker: Maker, document: Any) -> Made:
    return b"\xef\xbb\xbf" + maker.text(document).encode("utf-8", "surrogatepass")


def not_utf_8(maker: Maker, document: Any) -> Made:
    text = maker.text(document)
    wrong = maker.pick((b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x82"))
    return maker.pick(
        (text.encode("utf-16"), text[:-1].encode("utf-8", "surrogatepass") + b', "note": "' + wrong + b'"}')
    )


def no_object(maker: Maker, document: Any) -> Made:
    return json.dumps(maker.pick((None, True, 0, "", [], [1], "x"))).encode()


KINDS: dict[str, Callable[[Maker, Any], Made]] = {
    made.__name__.replace("_", " "): made
    for made in (
        sound, another_type, missing_field, undeclared_field, bound, unlisted_word, number_spelling, date_time,
        nearly_a_pattern,
        number_in_another_place, number_beyond_a_double, measured_number_beyond_a_double, huge_integer,
        integer_of_400_digits, integer_of_5000_digits, no_json_number, nan_or_infinity, repeated_key,
        half_a_surrogate_pair, key_with_half_a_surrogate_pair, escaped_pair, escaped_key, deep_nesting,
        nesting_beyond_100, nesting_beyond_500, nesting_beyond_5000, broken_text, white_space, byte_order_mark,
        not_utf_8, no_object,
    )
}  # fmt: skip
OFTEN = (
    "sound",
    "another type",
    "missing field",
    "undeclared field",
    "bound",
    "unlisted word",
    "number spelling",
    "date time",
)
"""The kinds that schemas and types check most."""


def payloads(schemas: Mapping[tuple[str, str], Schema], count: int, seed: int) -> Iterator[Payload]:
    """So many payloads of these schemas; equal seeds give equal payloads."""
    random = Random(seed)
    makers = [Maker(*named, schema, random) for named, schema in schemas.items()]
    kinds = [*KINDS, *OFTEN * 6]
    while count:
        made = random.choice(makers).payload(random.choice(kinds))
        if made is not None:
            count -= 1
            yield made
