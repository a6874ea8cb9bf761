"""The findings of a check, the rules they are about, and the formats they are written in."""

import json
from dataclasses import asdict, dataclass
from typing import Any
from xml.etree import ElementTree

LONGEST_PAYLOAD = 400
COMMAND = "python -m contracts"


@dataclass(frozen=True)
class Rule:
    """A rule: what it watches, why that matters, and what to do about a breach."""

    name: str
    meaning: str
    reason: str
    fix: str


NEXT_MAJOR = "release it as the next major version"

RULES = {
    rule.name: rule
    for rule in (
        Rule(
            "optional-to-required",
            "A field that older producers may leave out is required.",
            "Events already stored, and producers not yet upgraded, lack it.",
            f"keep it optional, or {NEXT_MAJOR}",
        ),
        Rule(
            "required-added",
            "A new field is required at once.",
            "No older producer sends it.",
            f"add it as optional, or {NEXT_MAJOR}",
        ),
        Rule(
            "field-removed",
            "A field is gone or has another name.",
            "Consumers miss its data, or refuse every event without it; producers that send it do not compile.",
            f'keep it and say "deprecated": true in a minor version; then leave it out, and {NEXT_MAJOR}',
        ),
        Rule(
            "required-to-optional",
            "A field that older consumers require may be left out.",
            "They refuse the events that leave it out.",
            f"keep it required, or {NEXT_MAJOR}",
        ),
        Rule(
            "type-narrowed",
            "A field no longer takes a type that older producers send.",
            "The consumer refuses what they send.",
            f"keep the older type beside the new one, or {NEXT_MAJOR}",
        ),
        Rule(
            "type-widened",
            "A field may have a type that older consumers do not know.",
            "They refuse the new type.",
            f"put the new type into a new field, or {NEXT_MAJOR}",
        ),
        Rule(
            "enum-shrank",
            "A value that older producers send is no longer in the list.",
            "The consumer refuses it.",
            f"keep the value, or {NEXT_MAJOR}",
        ),
        Rule(
            "enum-grew",
            "A value was added that older consumers do not know, and the field is not marked x-open-enum.",
            "They refuse the value.",
            f'mark the field "x-open-enum": true from the first version on, or {NEXT_MAJOR}',
        ),
        Rule(
            "bound-tightened",
            "A length, a range, a pattern or a format became stricter.",
            "The consumer refuses values that were valid.",
            f"keep the older bound, or {NEXT_MAJOR}",
        ),
        Rule(
            "bound-loosened",
            "A length, a range, a pattern or a format became laxer.",
            "Older consumers refuse the values that are newly valid.",
            f"keep the older bound, or {NEXT_MAJOR}",
        ),
        Rule(
            "object-closed",
            "Members that used to be allowed are refused.",
            "The consumer refuses an event for a member it could ignore.",
            "leave the object open",
        ),
        Rule(
            "shape-changed",
            "Alternatives, conditions or combinations of members changed.",
            "Something valid on one side is refused on the other.",
            f"keep the older shape, or {NEXT_MAJOR}",
        ),
        Rule(
            "compatibility-unproven",
            "The checker has neither a proof of compatibility nor a payload that breaks.",
            "What is not proven is not promised.",
            f"write the schema more plainly, waive it with a reason, or {NEXT_MAJOR}",
        ),
        Rule(
            "retired-name-returned",
            "A field name that was dropped is used again.",
            "Old events and old consumers give it its old meaning.",
            "choose another name",
        ),
        Rule(
            "bump-too-small",
            "A version's number promises less than what changed.",
            "Consumers decide by the number whether to look.",
            "give it the number that the change takes: a new optional field is a minor version",
        ),
        Rule(
            "schema-unreadable",
            "The file is no JSON, or no JSON Schema 2020-12.",
            "Nothing can be checked against it.",
            "correct the file",
        ),
        Rule(
            "identity-wrong",
            "`$schema`, `$id` or `title` do not name the dialect, the event and the version.",
            "A consumer that resolves schemas by name gets another one.",
            "write them as the file's path has them",
        ),
        Rule(
            "description-missing",
            "A field has no description.",
            "Nobody knows what it means.",
            "describe it in a sentence",
        ),
        Rule(
            "bound-missing",
            "A string, an array or a number has no upper or no lower bound.",
            "A consumer cannot size what it stores, and a stranger can send anything.",
            "give it maxLength, maxItems, or minimum and maximum",
        ),
        Rule(
            "reference-not-local",
            "A `$ref` leads out of the file, or nowhere.",
            "A schema must be readable offline, and must not change when another file does.",
            "move the target into $defs",
        ),
        Rule(
            "null-allowed",
            "A field may be null.",
            "Absence has one spelling: the field is left out.",
            "make the field optional instead",
        ),
        Rule(
            "object-not-open",
            "An object refuses members it does not declare.",
            "A consumer with this schema refuses every later version.",
            "remove additionalProperties: false; what is published is held to the closed form all the same",
        ),
        Rule(
            "type-missing",
            "A field has no type.",
            "Validators let anything pass there, and generated types say nothing.",
            "give it a type",
        ),
        Rule(
            "required-undeclared",
            "A field is required and not declared.",
            "A producer that sends only declared fields can send no event at all.",
            "declare it under properties, or correct its name",
        ),
        Rule(
            "bounds-crossed",
            "A lower bound lies above the upper one.",
            "No value is valid.",
            "correct one of the bounds",
        ),
        Rule(
            "default-refused",
            "A default or an example is refused by its own schema.",
            "Whoever copies it sends what nobody reads.",
            "correct the value or the schema",
        ),
        Rule(
            "enum-type-differs",
            "A listed value is not of the type beside the list.",
            "It can never be sent.",
            "correct the type or the value",
        ),
        Rule(
            "names-alike",
            "Two fields of one object differ only in case or separators.",
            "People and generated code take one for the other.",
            "give one of them another name",
        ),
        Rule(
            "items-missing",
            "An array does not say what its items are.",
            "Anything may lie in it.",
            "describe the items",
        ),
        Rule(
            "keyword-unknown",
            "A keyword is none of JSON Schema 2020-12, and does not begin with x-.",
            "Validators ignore it without a word.",
            "correct its spelling, or let it begin with x-",
        ),
        Rule(
            "format-unknown",
            "A format is none that JSON Schema 2020-12 defines.",
            "Validators ignore it without a word.",
            "correct its spelling, or use a pattern",
        ),
        Rule(
            "name-reserved",
            "A field has a name that generated code cannot have: a keyword, or a member of every JavaScript object.",
            "It shadows something else, or is renamed.",
            "choose another name",
        ),
        Rule(
            "sample-lacks-field",
            "No valid sample has a field that is new in a draft.",
            "Nothing shows it, and no validator is tried on it.",
            "add the field to a valid sample",
        ),
        Rule(
            "draft-old",
            "A draft has been lying here longer than oldest_draft_days.",
            "Nobody may rely on it, and somebody will.",
            "release it, or delete it",
        ),
        Rule(
            "released-changed",
            "A released schema differs from what was released.",
            "Two files go by one version, and consumers have either.",
            "restore it, and write the change as the next version",
        ),
        Rule(
            "released-removed",
            "A released schema is gone.",
            "Stored events of that version can no longer be read.",
            "restore it",
        ),
        Rule(
            "draft-behind",
            "A version is neither released nor the newest.",
            "Nobody can say whether it may still change.",
            "restore its line in released.toml if it was released, or delete the draft",
        ),
        Rule(
            "release-empty",
            "A version is to be released that says what the last one says.",
            "A number that means nothing sends everybody looking.",
            "make the change in the draft first, or delete the draft",
        ),
        Rule("sample-missing", "A version lacks valid or invalid samples.", "Nothing shows what it means.", "add some"),
        Rule(
            "sample-refused",
            "A sample that is to be valid is refused.",
            "The schema and its examples disagree.",
            "correct the sample, or the schema while it is unreleased",
        ),
        Rule(
            "sample-accepted",
            "A sample that is to be invalid is accepted, or refused for something else.",
            "The schema and its examples disagree.",
            "correct the sample, or the schema while it is unreleased",
        ),
        Rule(
            "topology-unknown-event",
            "The topology names an event that has no schema.",
            "Nobody can read what travels there.",
            "correct the name in topology.yaml, or add the schema",
        ),
        Rule(
            "topology-outside-stream",
            "A subject lies in none of its stream's subjects.",
            "What is published there is stored nowhere.",
            "correct the subject or the stream in topology.yaml",
        ),
        Rule(
            "topology-undeclared",
            "Code or deploy/ names a subject, stream, consumer or bucket that topology.yaml does not have.",
            "One of them is misspelled, or nobody operates what the other relies on.",
            "correct the name, or declare it in topology.yaml",
        ),
        Rule(
            "topology-setting-differs",
            "A resource in deploy/ has another setting than topology.yaml.",
            "The worker counts on the setting it reads there.",
            "set both to the same value",
        ),
        Rule(
            "deploy-unreadable",
            "A file in deploy/ is no YAML.",
            "Nothing can be checked in it, and nothing deployed of it.",
            "correct the file",
        ),
        Rule(
            "expectation-unknown",
            "A consumer is said to read an event or a version that is not there.",
            "What it reads cannot be kept for it.",
            "correct the file under expectations/, or restore the schema",
        ),
        Rule(
            "expected-field-missing",
            "A known consumer reads a field that the newest version of its major does not have.",
            "It misses what it needs, and may not say so.",
            f"keep the field, or {NEXT_MAJOR} and change the file under expectations/ when the consumer is upgraded",
        ),
        Rule(
            "expected-type-differs",
            "A known consumer reads a field as another type than the newest version of its major has.",
            "It fails on the value, or takes it for another.",
            f"keep the type, or {NEXT_MAJOR}",
        ),
        Rule(
            "expected-field-optional",
            "A known consumer cannot do without a field that the newest version of its major lets out.",
            "It fails on the first event without it.",
            f"keep it required, or {NEXT_MAJOR}",
        ),
        Rule(
            "reader-dropped",
            "A known consumer reads an older major version of a published event, and contracts.toml does not list it.",
            "The worker publishes that version only while a reader of it is listed.",
            "list the consumer under [readers] in contracts.toml, or change its file when it is upgraded",
        ),
        Rule(
            "reader-unknown",
            "contracts.toml lists a reader of an older major version that has no such file under expectations/.",
            "The version goes on being published, for nobody.",
            "remove the consumer from contracts.toml, or describe what it reads under expectations/",
        ),
        Rule(
            "generated-edited",
            "A generated file was changed by hand.",
            "The next regeneration takes the change away; until then it says what no schema says.",
            f"change the schema, and write the file again: {COMMAND} regenerate",
        ),
        Rule(
            "generated-stale",
            "A generated file is not what the schemas, the topology and the policy give now.",
            "Its users have another contract than the one that is checked.",
            f"write it again: {COMMAND} regenerate",
        ),
        Rule(
            "generated-missing",
            "A generated file is not there.",
            "Its users have no contract at all.",
            f"write it: {COMMAND} regenerate",
        ),
        Rule(
            "generated-unknown",
            "A file lies among the generated ones and is generated from nothing.",
            "Somebody may take it for a contract.",
            f"move it elsewhere, or let it be removed: {COMMAND} regenerate",
        ),
        Rule("waiver-expired", "A waiver's day has passed.", "An exception must end.", "mend the cause, or renew it"),
        Rule(
            "waiver-too-long",
            "A waiver ends later than contracts.toml allows.",
            "An exception without an end is another rule.",
            "choose an earlier day, within longest_waiver_days",
        ),
        Rule("waiver-unused", "A waiver matches no finding.", "It would hide the next one.", "remove it"),
    )
}


@dataclass(frozen=True)
class Finding:
    """A breach of a rule."""

    rule: str
    event: str
    versions: str
    """One version, or two as in "1.0.0 → 1.1.0", the older first."""
    pointer: str
    message: str
    payload: str | None = None
    """A payload that breaks, as JSON."""
    file: str = "contracts"
    """The file to look at, by its path from the repository's root."""
    line: int | None = None

    @property
    def fix(self) -> str:
        """What to do about the finding."""
        return RULES[self.rule].fix


def shortened(payload: str) -> str:
    """A payload cut to the length of a line."""
    return payload if len(payload) <= LONGEST_PAYLOAD else payload[: LONGEST_PAYLOAD - 1] + "…"


def as_text(findings: list[Finding]) -> str:
    """The findings as text for people."""
    if not findings:
        return "The contracts hold."
    return "\n".join([*map(_text, findings), f"{len(findings)} finding{'s' if len(findings) > 1 else ''}"])


def _text(each: Finding) -> str:
    heading = " ".join(f"{each.event} {each.versions}".split())
    shown = f": {shortened(each.payload)}" if each.payload is not None else ""
    return (
        f"ERROR {each.rule}  {heading}  {each.pointer}".rstrip()
        + f"\n  {each.message}{shown}"
        + f"\n  fix: {each.fix}        {COMMAND} explain {each.rule}"
    )


def as_json(findings: list[Finding]) -> str:
    """The findings as JSON for programs."""
    return json.dumps({"findings": [asdict(each) | {"fix": each.fix} for each in findings]}, indent=2)


def as_sarif(findings: list[Finding]) -> str:
    """The findings as SARIF 2.1.0, for code scanning."""
    used = sorted({each.rule for each in findings})
    rules = [{"id": name, "shortDescription": {"text": RULES[name].meaning}} for name in used]
    results = [
        {
            "ruleId": each.rule,
            "level": "error",
            "message": {"text": _line(each)},
            "locations": [
                {
                    "physicalLocation": {"artifactLocation": {"uri": each.file}}
                    | ({"region": {"startLine": each.line}} if each.line else {}),
                    "logicalLocations": [{"fullyQualifiedName": f"{each.event}{each.pointer}"}],
                }
            ],
        }
        for each in findings
    ]
    run = {"tool": {"driver": {"name": "contracts", "rules": rules}}, "results": results}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, indent=2)


def _line(each: Finding) -> str:
    shown = f": {shortened(each.payload)}" if each.payload is not None else ""
    heading = " ".join(f"{each.event} {each.versions} {each.pointer}".split())
    return f"{heading}: {each.message}{shown}. Fix: {each.fix}"


def as_junit(findings: list[Finding]) -> str:
    """The findings as a JUnit test suite in which each is a failure."""
    count = str(len(findings))
    suite = ElementTree.Element("testsuite", name="contracts", tests=str(max(1, len(findings))), failures=count)
    for each in findings:
        case = ElementTree.SubElement(suite, "testcase", classname=each.event or "contracts", name=_name(each))
        ElementTree.SubElement(case, "failure", type=each.rule, message=each.message).text = _text(each)
    if not findings:
        ElementTree.SubElement(suite, "testcase", classname="contracts", name="check")
    return ElementTree.tostring(suite, encoding="unicode")


def _name(each: Finding) -> str:
    return " ".join(f"{each.rule} {each.versions} {each.pointer}".split())


def as_github(findings: list[Finding]) -> str:
    """The findings as annotations on a pull request."""
    return "\n".join(
        f"::error file={each.file}{f',line={each.line}' if each.line else ''},title={each.rule}"
        f"::{_annotation(_line(each))}"
        for each in findings
    )


def _annotation(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def dumped(payload: Any) -> str:
    """A payload as JSON, in one line."""
    return json.dumps(payload, ensure_ascii=False)


FORMATS = {"text": as_text, "json": as_json, "sarif": as_sarif, "junit": as_junit, "github": as_github}
