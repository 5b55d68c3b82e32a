"""Words for each piece of data and each value, in the languages of the people it is about.

Beside `data_words`, which has the words for stores, purposes and grounds. A value means different
things in different places, so some stand here as "field:value".
"""

from typing import Final

from app.text.data_words import data_word

Pair = tuple[str, str]
_SWEDISH, _ENGLISH = 0, 1

TECHNICAL: Final = frozenset(
    {
        "id",
        "subject",
        "subject_ref",
        "student_id",
        "lesson_id",
        "lesson_ref",
        "group_id",
        "staff_id",
        "incident_id",
        "sequence",
        "locator",
        "proof",
        "digest",
        "salt",
        "key",
        "key_id",
        "sealed",
        "memory_kib",
        "iterations",
        "lanes",
        "is_cut",
        "consent",
        "decision",
        "notice_sha256",
        "page_sha256",
        "erasure_order",
        "restriction",
        "hold",
        "case",
        "pseudonym",
        "facts",
        "trend",
    }
)
"""For the program only: in the JSON, and not where people read."""

YES_OR_NO: Final = frozenset(
    ["proposed", "after_signature", "is_undo", "is_slip", "is_cut", "overridden", "taken_back"]
)
TYPED: Final = frozenset(
    {
        "given_name",
        "family_name",
        "name",
        "title",
        "room",
        "school_number",
        "classes",
        "words",
        "extended_words",
        "ruling_words",
        "old_value",
        "new_value",
        "display_name",
        "user_name",
    }
)
"""As somebody typed it: never taken for a code."""

ANSWERS: Final[Pair] = ("ja", "yes")
REFUSALS: Final[Pair] = ("nej", "no")

FIELDS: Final[dict[str, Pair]] = {
    "id": ("beteckning", "identifier"),
    "subject": ("beteckning på personen", "identifier of the person"),
    "subject_ref": ("beteckning på personen", "identifier of the person"),
    "student_id": ("beteckning på eleven", "identifier of the student"),
    "lesson_id": ("beteckning på lektionen", "identifier of the lesson"),
    "lesson": ("lektion", "lesson"),
    "lesson_ref": ("beteckning på lektionen", "identifier of the lesson"),
    "group_id": ("klass eller grupp", "class or group"),
    "staff_id": ("personal", "staff"),
    "incident_id": ("beteckning på incidenten", "identifier of the incident"),
    "sequence": ("löpnummer", "running number"),
    "locator": ("kortets beteckning", "identifier of the card"),
    "proof": ("kortets kontrollvärde", "check value of the card"),
    "digest": ("kontrollsumma", "checksum"),
    "salt": ("slumptal för koden", "random value for the code"),
    "key": ("nyckel", "key"),
    "key_id": ("nyckelns beteckning", "identifier of the key"),
    "sealed": ("krypterad mall", "encrypted template"),
    "trend": ("krypterade likheter över tid", "encrypted likenesses over time"),
    "memory_kib": ("minne som koden kräver", "memory that the code takes"),
    "iterations": ("varv som koden kräver", "rounds that the code takes"),
    "lanes": ("spår som koden kräver", "lanes that the code takes"),
    "is_cut": ("tömd på ord", "emptied of words"),
    "facts": ("uppgifter", "particulars"),
    "protection": ("skyddad identitet", "protected identity"),
    "protected": ("skyddad identitet", "protected identity"),
    "engine_id": ("motor", "engine"),
    "count": ("antal personer", "number of people"),
    "threshold": ("gräns", "threshold"),
    "camera_kind": ("slag av kamera", "kind of camera"),
    "overridden": ("ändrad av lärare", "changed by a teacher"),
    "confirmed_by": ("bekräftad av", "confirmed by"),
    "began_at": ("började", "began"),
    "by_staff": ("av", "by"),
    "ordered_by": ("beställd av", "ordered by"),
    "duty": ("uppdrag", "duty"),
    "granted_at": ("från", "from"),
    "granted_by": ("getts av", "given by"),
    "relationship": ("relation", "relationship"),
    "name": ("namn", "name"),
    "signed_by": ("signerad av", "signed by"),
    "started_at": ("började", "began"),
    "camera_until": ("kamera till", "camera until"),
    "substitute_id": ("vikarie", "substitute"),
    "teacher_id": ("lärare", "teacher"),
    "closed_at": ("avslutad", "closed"),
    "closed_by": ("avslutad av", "closed by"),
    "failed_at": ("senaste felförsök", "last failed try"),
    "failures": ("felförsök", "failed tries"),
    "is_slip": ("kod på papper", "code on paper"),
    "extended_at": ("förlängd", "extended"),
    "extended_by": ("förlängd av", "extended by"),
    "extended_words": ("skäl till förlängningen", "why it was extended"),
    "identified_at": ("identitet kontrollerad", "identity checked"),
    "identified_by": ("identitet kontrollerad av", "identity checked by"),
    "identified_how": ("hur identiteten kontrollerades", "how the identity was checked"),
    "refusal_reason": ("skäl till avslag", "reason of refusal"),
    "replied_at": ("besvarad", "answered"),
    "replied_by": ("besvarad av", "answered by"),
    "replied_how": ("besvarad genom", "answered by way of"),
    "ruled_at": ("avgjord", "decided"),
    "ruled_by": ("avgjord av", "decided by"),
    "ruling_words": ("beslutet med ord", "the decision in words"),
    "set_by": ("av", "by"),
    "display_name": ("namn", "name"),
    "user_name": ("användarnamn", "user name"),
    "role": ("roll", "role"),
    "removed_at": ("borttaget", "removed"),
    "opens_from": ("öppnar från", "opens from"),
    "opens_until": ("öppnar till", "opens until"),
    "keys/*.face_at_spot.*.key": ("nyckel till mallen", "key of the template"),
    "keys/*.face_with_card.*.key": ("nyckel till mallen", "key of the template"),
    "keys/*.salt": ("slumptal för kortets mall", "random value for the card's template"),
    "keys": ("nycklar", "keys"),
    "also": ("dessutom", "also"),
    "template": ("mall", "template"),
    "kept here": ("finns hos skolan", "kept at the school"),
    "from": ("vald av", "chosen by"),
    "sign-offs": ("underskrifter", "sign-offs"),
    "was read": ("har lästs", "was read"),
    "signed_at": ("signerad", "signed"),
    "age": ("ålder", "age"),
    "recorded_by": ("noterat av", "recorded by"),
    "right": ("rättighet", "right"),
    "on": ("dag", "day"),
    "how": ("på vilket sätt", "in what way"),
    "taken_back": ("återtagen", "taken back"),
    "stores": ("raderat ur", "erased from"),
    "rows_erased": ("raderade rader", "rows erased"),
    "keys_destroyed": ("förstörda nycklar", "keys destroyed"),
}

_RIGHTS: Final[dict[str, Pair]] = {
    "access": ("få se sina uppgifter", "access to one's data"),
    "rectification": ("rättelse", "correction"),
    "erasure": ("radering", "erasure"),
    "restriction": ("begränsning", "restriction"),
    "portability": ("flytt av uppgifter", "data to take along"),
    "objection": ("invändning", "objection"),
    "human_review": ("översyn av en människa", "review by a person"),
}
VALUES: Final[dict[str, Pair]] = {
    **{f"{field}:{right}": pair for field in ("kind", "right") for right, pair in _RIGHTS.items()},
    "protection:none": ("nej", "no"),
    "protection:protected": ("ja", "yes"),
    "protection:unknown": ("inte känt", "not known"),
    "acted_by:student": ("eleven", "the student"),
    "acted_by:guardian": ("vårdnadshavare", "guardian"),
    "acted_by:both": ("eleven och vårdnadshavare", "student and guardian"),
    "language:sv": ("svenska", "Swedish"),
    "language:en": ("engelska", "English"),
    "language:ar": ("arabiska", "Arabic"),
    "what:protected": ("skyddat namn", "protected name"),
    "what:search": ("sökning", "search"),
    "what:audit": ("granskning", "audit"),
    "what:access_log": ("logg över läsningar", "log of readings"),
    "what:ai_log": ("AI-logg", "AI log"),
    "what:kiosk": ("elevernas dator", "the students' PC"),
    "reason:unvouched": (
        "ingen behörig stod bakom samtycket",
        "nobody entitled stood behind the consent",
    ),
    "what:failed_sign_in": ("misslyckad inloggning", "failed sign-in"),
    "retention:attendance": (
        "enligt skolans gallringsregel för närvaro",
        "by the school's retention rule for attendance",
    ),
    "retention:timetable": (
        "enligt skolans gallringsregel för schemat",
        "by the school's retention rule for the timetable",
    ),
    "retention:request": (
        "enligt skolans gallringsregel för begäranden",
        "by the school's retention rule for requests",
    ),
    "retention:disclosure": (
        "enligt skolans gallringsregel för utlämnade filer",
        "by the school's retention rule for files handed out",
    ),
    "retention:access log": (
        "enligt skolans gallringsregel för loggen över läsningar",
        "by the school's retention rule for the log of readings",
    ),
    "what:backup": ("säkerhetskopia", "backup"),
    "reason:protected": ("identiteten skyddades", "the identity was protected"),
    "reason:left": ("eleven slutade", "the student left"),
    "withdrawn": ("återkallat", "withdrawn"),
    "expired": ("tiden gick ut", "the time ran out"),
    "decision_ended": ("skolans beslut tog slut", "the school's decision ended"),
    "of_age": ("eleven blev myndig", "the student came of age"),
    "desk": ("personligen", "in person"),
    "letter": ("brev", "letter"),
    "email": ("e-post", "e-mail"),
    "phone": ("telefon", "phone"),
    "kiosk": ("elevernas dator", "the students' PC"),
    "known": ("känd av personalen", "known in person"),
    "id_document": ("visade legitimation", "showed an identity document"),
    "called_back": ("uppringd på känt nummer", "called back on a known number"),
    "guardian_known": ("vårdnadshavaren är känd", "guardian known to the school"),
    "granted": ("beviljad", "granted"),
    "partly": ("delvis beviljad", "granted in part"),
    "refused": ("avslagen", "refused"),
    "public_record": ("allmän handling", "public record"),
    "legal_duty": ("rättslig förpliktelse", "legal obligation"),
    "legal_claims": ("rättsliga anspråk", "legal claims"),
    "others_rights": ("andras rättigheter", "rights of others"),
    "not_identified": ("identiteten visades inte", "identity not shown"),
    "unfounded": ("ogrundad eller orimlig", "unfounded or excessive"),
    "is_correct": ("uppgiften är riktig", "what is held is correct"),
    "overriding": ("tvingande berättigade skäl", "compelling grounds"),
    "not_concerned": ("inget sådant finns", "nothing of the kind is held"),
    "accuracy": ("personen säger att den är fel", "the person says it is wrong"),
    "unlawful": ("olaglig men ska inte raderas", "unlawful, but not to be erased"),
    "objection": ("medan en invändning prövas", "while an objection is looked at"),
    "on_screen": ("på skärmen", "on screen"),
    "paper": ("på papper", "on paper"),
    "parent": ("förälder", "parent"),
    "appointed": ("förordnad vårdnadshavare", "appointed guardian"),
    "on the card": ("på kortet", "on the card"),
    "salt": ("ett slumptal", "a random value"),
    "slip": ("kod på papper från skolan", "code on paper from the school"),
    "personal_code_set": ("personlig kod vald", "personal code chosen"),
    "code_slip_made": ("kod på papper utskriven", "code on paper printed"),
    "hold_placed": ("gallringsstopp satt", "legal hold placed"),
    "hold_lifted": ("gallringsstopp hävt", "legal hold lifted"),
    "person_erasure_ordered": ("radering beställd", "erasure ordered"),
    "person_erased": ("uppgifter raderade", "data erased"),
}


def field_word(key: str, language: str) -> str:
    """What a piece of data is called; the last part of "table.column" says it."""
    found = FIELDS.get(key) or FIELDS.get(key.rpartition(".")[2])
    return _of(found, language) if found else data_word(key.rpartition(".")[2], language)


def value_word(key: str, value: str, language: str) -> str:
    """A value in words where it is a code; as it is where somebody typed it."""
    if key in TYPED:
        return value
    found = VALUES.get(f"{key}:{value}") or VALUES.get(value)
    return _of(found, language) if found else data_word(value, language, unknown=value)


def yes_or_no(*, is_so: bool, language: str) -> str:
    """Yes or no."""
    return _of(ANSWERS if is_so else REFUSALS, language)


def _of(pair: Pair, language: str) -> str:
    return pair[_SWEDISH if language == "sv" else _ENGLISH]
