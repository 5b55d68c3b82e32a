"""The receipt for machines, against a schema written by hand from the two specifications."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.exchange.consent_receipt_json import receipt_json, write_consent_receipt
from tests.support.receipts import PAGE, newest, signed_on_paper, withdrawn
from tests.support.school import SmallSchool, small_school

SCHEMA = json.loads(
    Path(__file__).with_name("consent_receipt.schema.json").read_text(encoding="utf-8")
)
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
}


def faults(schema: dict[str, Any], value: Any, place: str = "$") -> Iterator[str]:
    """Where a value is not what a schema asks for; the few words of JSON Schema used here."""
    kind = TYPES.get(schema.get("type", ""), object)
    is_other = not isinstance(value, kind) or (kind is int and isinstance(value, bool))
    if is_other or value not in schema.get("enum", [value]):
        yield f"{place}: {value!r}"
        return
    if value != schema.get("const", value) or (
        isinstance(value, str) and len(value) < schema.get("minLength", 0)
    ):
        yield f"{place}: {value!r}"
    if isinstance(value, dict):
        yield from (
            f"{place}.{name}: missing" for name in schema.get("required", ()) if name not in value
        )
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from faults(inner, value[name], f"{place}.{name}")
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from faults(schema.get("items", {}), each, f"{place}[{number}]")


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[SmallSchool]:
    """A school with one consent, signed on paper."""
    made = small_school(tmp_path / "demo", demo=True)
    signed_on_paper(made)
    yield made
    made.school.close()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_r16_a_receipt_has_the_fields_of_both_specifications(
    demo: SmallSchool, language: str
) -> None:
    """Kantara 1.1 and ISO/IEC TS 27560, when given and when withdrawn."""
    assert list(faults(SCHEMA, receipt_json(newest(demo, language)))) == []
    withdrawn(demo)
    assert list(faults(SCHEMA, receipt_json(newest(demo, language)))) == []


def test_the_schema_finds_what_is_missing(demo: SmallSchool) -> None:
    """Neither a field that is gone nor one of another kind passes."""
    made = receipt_json(newest(demo))
    without = {name: value for name, value in made.items() if name != "policyUrl"}
    assert list(faults(SCHEMA, without)) == ["$.policyUrl: missing"]
    assert list(faults(SCHEMA, {**made, "sensitive": "yes"})) == ["$.sensitive: 'yes'"]
    assert list(faults(SCHEMA, {**made, "version": "1"})) == ["$.version: '1'"]


def test_r16_it_holds_what_shows_the_consent(demo: SmallSchool, tmp_path: Path) -> None:
    """Notice and its digest, who acted, age, evidence, times, and where the ledger says so."""
    issued = newest(demo)
    write_consent_receipt(tmp_path / "receipt.json", issued)
    made = json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8"))
    record = made["iso_iec_ts_27560"]["consent_record"]
    (event,) = record["events"]
    assert issued.receipt.consent is not None
    assert issued.receipt.consent.notice_sha256 in made["policyUrl"]
    assert (event["age"], event["evidence_sha256"]) == (17, PAGE)
    assert event["entity_id"] == "pii_principal and guardian"
    assert record["ledger"]["entry_hash"] == issued.receipt.ledger_hash
    assert record["ledger"]["head_hash"] == demo.school.ledger.head[1]


def test_a_withdrawal_says_what_was_erased(demo: SmallSchool) -> None:
    """Keys, rows and the entry of the erasure."""
    withdrawn(demo)
    made: Any = receipt_json(newest(demo))
    given, ended = made["iso_iec_ts_27560"]["consent_record"]["events"]
    assert (given["event_state"], ended["event_state"]) == ("consent_given", "consent_withdrawn")
    assert (ended["erasure"]["keys_destroyed"], ended["erasure"]["rows_erased"]) == (1, 1)


def test_it_names_nobody(demo: SmallSchool) -> None:
    """The file for machines has the reference and no name."""
    text = json.dumps(receipt_json(newest(demo)), ensure_ascii=False)
    assert "Ada" not in text
    assert "Alm" not in text
    assert demo.student("1").subject_ref in text
