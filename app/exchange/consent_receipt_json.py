"""The receipt of a consent as JSON for machines.

Its fields are those of the Kantara consent receipt 1.1, and under `iso_iec_ts_27560` those of
ISO/IEC TS 27560: one file that either kind of reader finds its way in. It names nobody: the person
is the reference under which the ledger speaks of them.
"""

import json
from pathlib import Path
from typing import Final

from app.atomic_file import write_whole
from app.domain.class_list.consent_paper import Controller, IssuedReceipt
from app.text import consent_words as words
from privacy.consent.orders import ActedBy, Consent, EndReason
from privacy.consent.receipt import ConsentReceipt, ReceiptEvent
from privacy.purposes import Purpose

KANTARA_VERSION: Final = "KI-CR-v1.1.0"
ISO_SCHEMA: Final = "ISO/IEC TS 27560:2023"
JURISDICTION: Final = "SE"
_STATES: Final = {
    EndReason.WITHDRAWN: "consent_withdrawn",
    EndReason.EXPIRED: "consent_expired",
}
_STORED_IN: Final = {
    Purpose.FACE_AT_SPOT: "the computer on which the student was enrolled, sealed",
    Purpose.FACE_WITH_CARD: "the student's own card, sealed; a salt on the school's computer",
}
_Json = dict[str, object]


def write_consent_receipt(path: Path, issued: IssuedReceipt) -> None:
    """Replace `path` by the receipt.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands.
    """
    text = json.dumps(receipt_json(issued), ensure_ascii=False, indent=2)
    write_whole(path, text.encode() + b"\n")


def receipt_json(issued: IssuedReceipt) -> _Json:
    """The receipt as JSON can carry it."""
    receipt, consent = issued.receipt, issued.receipt.consent
    begun = consent.given_at if consent else receipt.at
    return {
        "version": KANTARA_VERSION,
        "jurisdiction": JURISDICTION,
        "consentTimestamp": int(begun.timestamp()),
        "collectionMethod": _method(consent, issued.language),
        "consentReceiptID": receipt.id,
        "language": consent.notice_language if consent else issued.language,
        "piiPrincipalId": receipt.subject,
        "piiControllers": [_kantara_controller(issued.controller)],
        "policyUrl": _notice(consent),
        "services": [_service(issued)],
        "sensitive": True,
        "spiCat": ["Biometric"],
        "iso_iec_ts_27560": {
            "receipt_metadata": {
                "receipt_id": receipt.id,
                "receipt_timestamp": issued.issued_at.isoformat(),
                "schema_version": ISO_SCHEMA,
            },
            "consent_record": _record(issued),
        },
    }


def _kantara_controller(controller: Controller) -> _Json:
    return {
        "piiController": controller.name,
        "onBehalf": False,
        "contact": controller.contact or controller.school,
        "address": {"streetAddress": controller.address, "addressCountry": JURISDICTION},
        "email": controller.email,
        "phone": controller.phone,
    }


def _service(issued: IssuedReceipt) -> _Json:
    receipt = issued.receipt
    purpose = {
        "purpose": words.said(words.PURPOSES[receipt.purpose], issued.language),
        "purposeCategory": ["Core function"],
        "consentType": "EXPLICIT",
        "piiCategory": ["Biometric"],
        "primaryPurpose": True,
        "termination": _ends(receipt),
        "thirdPartyDisclosure": False,
    }
    return {"service": f"Upprop, {issued.controller.school}", "purposes": [purpose]}


def _record(issued: IssuedReceipt) -> _Json:
    receipt, consent = issued.receipt, issued.receipt.consent
    controller = issued.controller
    return {
        "record_metadata": {
            "record_id": consent.id if consent else receipt.id,
            "schema_version": ISO_SCHEMA,
            "pii_principal_id": receipt.subject,
        },
        "pii_processing": {
            "privacy_notice": _notice(consent),
            "language": consent.notice_language if consent else issued.language,
            "purposes": [_purpose(receipt, issued.language)],
        },
        "party_identification": [
            {
                "party_id": "controller",
                "party_name": controller.name,
                "party_role": "pii_controller",
                "party_type": "organisation",
                "party_contact": controller.contact or controller.school,
                "party_address": controller.address,
                "party_email": controller.email,
                "party_phone": controller.phone,
            }
        ],
        "events": _events(receipt),
        "ledger": {
            "entry": receipt.sequence,
            "entry_hash": receipt.ledger_hash,
            "head": issued.head[0],
            "head_hash": issued.head[1],
        },
    }


def _purpose(receipt: ConsentReceipt, language: str) -> _Json:
    consent = receipt.consent
    return {
        "purpose": words.said(words.PURPOSES[receipt.purpose], language),
        "purpose_type": receipt.purpose.value,
        "lawful_basis": ["GDPR Art. 6(1)(a)", "GDPR Art. 9(2)(a)"],
        "pii_information": [
            {
                "pii_type": "face template",
                "pii_optional": True,
                "sensitive_pii_category": True,
                "special_pii_category": True,
            }
        ],
        "pii_controllers": ["controller"],
        "collection_method": _method(consent, language),
        "processing_method": "automated comparison, proposed to a teacher who decides",
        "storage_locations": [_STORED_IN[receipt.purpose]],
        "processing_locations": [JURISDICTION],
        "retention_period": _ends(receipt),
        "recipient_third_parties": [],
        "jurisdiction": JURISDICTION,
        "withdrawal_method": words.said(words.SENTENCES["withdraw"], language),
        "privacy_rights": [f"GDPR Art. {each}" for each in (7, 15, 16, 17, 18, 20, 21, 22, 77)],
        "impact_assessment": f"decision {consent.decision_id}" if consent else "",
        "authority_party": "Integritetsskyddsmyndigheten (IMY), imy.se",
    }


def _events(receipt: ConsentReceipt) -> list[_Json]:
    consent = receipt.consent
    events: list[_Json] = []
    if consent is not None:
        begun: _Json = {
            "event_time": consent.given_at.isoformat(),
            "validity_duration": f"until {consent.valid_until.isoformat()}",
            "entity_id": _entity(consent.acted_by),
            "event_type": "explicit_consent",
            "event_state": "consent_given",
            "age": consent.age,
            "notice_sha256": consent.notice_sha256,
        }
        if consent.page_sha256:
            begun["evidence_sha256"] = consent.page_sha256
        events.append(begun)
    if receipt.event is ReceiptEvent.ENDED and receipt.reason is not None:
        events.append(_end_event(receipt, receipt.reason))
    return events


def _end_event(receipt: ConsentReceipt, reason: EndReason) -> _Json:
    ended: _Json = {
        "event_time": receipt.at.isoformat(),
        "validity_duration": "ended",
        "entity_id": "pii_principal" if reason is EndReason.WITHDRAWN else "pii_controller",
        "event_type": "explicit_consent",
        "event_state": _STATES.get(reason, "consent_terminated"),
        "reason": reason.value,
    }
    if receipt.erased is not None:
        ended["erasure"] = {
            "completed": receipt.erased.at.isoformat(),
            "keys_destroyed": receipt.erased.keys_destroyed,
            "rows_erased": receipt.erased.rows_erased,
            "entry": receipt.erased.sequence,
            "entry_hash": receipt.erased.ledger_hash,
        }
    return ended


def _entity(acted_by: ActedBy) -> str:
    entities = {
        ActedBy.STUDENT: "pii_principal",
        ActedBy.GUARDIAN: "guardian",
        ActedBy.BOTH: "pii_principal and guardian",
    }
    return entities[acted_by]


def _method(consent: Consent | None, language: str) -> str:
    return words.said(words.METHODS[consent.method], language) if consent else ""


def _notice(consent: Consent | None) -> str:
    """Notices lie in the program and on no site: the digest says which one was read."""
    if consent is None:
        return ""
    place = f"{consent.notice_version}:{consent.notice_language}"
    return f"urn:upprop:notice:{place}:sha256:{consent.notice_sha256}"


def _ends(receipt: ConsentReceipt) -> str:
    if receipt.event is ReceiptEvent.ENDED or receipt.consent is None:
        return receipt.at.date().isoformat()
    return receipt.consent.valid_until.isoformat()
