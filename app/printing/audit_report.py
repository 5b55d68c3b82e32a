"""An audit as PDF, for a committee: what was found, what to do, every check, how to verify it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.domain.document import Block, Bullets, Document, Heading, Paragraph, Table, facts
from app.printing.document import print_document
from app.text.dates import local_date, local_seconds
from app.text.findings import (
    evidence_of,
    legal_of,
    outcome_name,
    outcome_of,
    places_of,
    remedy_of,
    severity_name,
    summary_of,
    title_of,
    weight_words,
)
from app.text.language import translate
from app.text.pointer_words import pointer_words
from privacy.accountability.audit import AuditReport, Checked, Difference
from privacy.accountability.check import Outcome, Severity

SHARES = (10, 7, 6, 5)
NOTHING_SEEN = "\u2013"
_GRAVEST_FIRST = (Severity.GRAVE, Severity.FAULT, Severity.NOTE)


def print_audit(
    path: Path, report: AuditReport, change: Difference | None, *, school_name: str, by: str
) -> int:
    """Replace `path` by the report. Needs a QGuiApplication.

    Args:
        path: of the PDF.
        report: the audit.
        change: to the audit before; None where there was none.
        school_name: whose it is.
        by: name of whoever ran it.

    Returns:
        how many pages it has.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    return print_document(path, audit_document(report, change, school_name=school_name, by=by))


def audit_document(
    report: AuditReport, change: Difference | None, *, school_name: str, by: str
) -> Document:
    """The report as parts."""
    day = local_date(report.at)
    blocks = (
        Paragraph(summary_of(report)),
        facts(
            (translate("audit", "Audited"), f"{day}, {local_seconds(report.at)}"),
            (translate("audit", "By"), by),
            (translate("audit", "Installation"), report.installation),
            (translate("audit", "Ledger when it began"), f"{report.head[0]}:{report.head[1]}"),
        ),
        *_findings(report.findings),
        *_change(change),
        *_untold(report.untold),
        *_empty(report.checked),
        Heading(translate("audit", "Every check")),
        _table(report.checked),
        *_proof(report),
    )
    return Document(translate("audit", "Data protection audit"), school_name, day, blocks)


def _findings(found: Sequence[Checked]) -> Iterable[Block]:
    yield Heading(translate("audit", "Findings"))
    if not found:
        yield Paragraph(translate("audit", "None. Everything that was looked at is in order."))
    weights = [each for each in _GRAVEST_FIRST if any(one.severity is each for one in found)]
    if weights:
        yield Bullets(tuple(map(weight_words, weights)))
    ranked = sorted(found, key=lambda each: _GRAVEST_FIRST.index(each.severity))
    for number, each in enumerate(ranked, start=1):
        words = translate("audit", "{number}. Does not hold: {promise}")
        yield Heading(words.format(number=number, promise=title_of(each.id)), level=2)
        rows = [
            (translate("audit", "Evidence"), evidence_of(each)),
            (translate("audit", "Weight"), severity_name(each.severity)),
            (translate("audit", "Legal reference"), legal_of(each)),
            (translate("audit", "Looked at"), places_of(each)),
            (translate("audit", "What to do"), remedy_of(each.id)),
        ]
        if each.evidence.pointers:
            pointers = ", ".join(map(pointer_words, each.evidence.pointers))
            rows.append((translate("audit", "Where"), pointers))
        yield facts(*rows)


def _change(change: Difference | None) -> Iterable[Block]:
    yield Heading(translate("audit", "Since the audit before"))
    if change is None:
        yield Paragraph(translate("audit", "This is the first audit."))
        return
    lines = (
        (translate("audit", "New"), change.new),
        (translate("audit", "Put right"), change.gone),
        (translate("audit", "Still so"), change.still),
    )
    if not any(ids for _, ids in lines):
        yield Paragraph(
            translate("audit", "Nothing is other than it was: no finding, then or now.")
        )
        return
    for name, ids in lines:
        if ids:
            yield Paragraph(f"{name}:")
            yield Bullets(tuple(map(title_of, ids)))


def _untold(found: Sequence[Checked]) -> Iterable[Block]:
    if not found:
        return
    yield Heading(translate("audit", "Could not be looked at"))
    yield Paragraph(
        translate("audit", "These checks say nothing, for or against; they have not passed.")
    )
    yield Bullets(tuple(title_of(each.id) for each in found))


def _empty(checked: Sequence[Checked]) -> Iterable[Block]:
    found = [each for each in checked if outcome_of(each) is Outcome.NOT_APPLICABLE]
    if not found:
        return
    yield Heading(translate("audit", "Nothing to look at"))
    yield Paragraph(
        translate("audit", "What these checks are about is not there: they say nothing more.")
    )
    yield Bullets(tuple(title_of(each.id) for each in found))


def _table(checked: Sequence[Checked]) -> Table:
    heads = (
        translate("audit", "Check"),
        translate("audit", "Legal reference"),
        translate("audit", "Evidence"),
        translate("audit", "Outcome"),
    )
    rows = tuple(
        (
            title_of(each.id),
            legal_of(each),
            _seen(each),
            outcome_name(outcome_of(each)),
        )
        for each in checked
    )
    return Table(heads, rows, SHARES)


def _seen(checked: Checked) -> str:
    """The evidence; where there is none the outcome says it already."""
    has_evidence = outcome_of(checked) in {Outcome.IN_ORDER, Outcome.FINDING}
    return evidence_of(checked) if has_evidence else NOTHING_SEEN


def _proof(report: AuditReport) -> Iterable[Block]:
    yield Paragraph(
        translate(
            "audit",
            "GDPR: Regulation (EU) 2016/679. AI: Regulation (EU) 2024/1689. OSL: the Swedish"
            " Public Access to Information and Secrecy Act. FB: the Children and Parents Code. DL:"
            " the Discrimination Act. Arkivlagen: the Archives Act. C-453/21: a judgment of the"
            " Court of Justice of the EU. EDPB: guidelines of the European Data Protection Board."
            " R: the requirements of this program.",
        ),
        is_muted=True,
    )
    yield Heading(translate("audit", "How to verify this audit"))
    yield Paragraph(
        translate(
            "audit",
            "The exported file holds every figure above and a signature over it. It is genuine"
            " where “upprop audit --verify FILE” says so, and where the public key is the one"
            " that the school has noted elsewhere.",
        )
    )
    if report.signature:
        yield facts(
            (translate("audit", "Audit"), report.id),
            (translate("audit", "Public key"), report.public_key),
            (translate("audit", "Signature"), report.signature),
        )
    else:
        yield Paragraph(translate("audit", "Nobody has signed it: the signing key was missing."))
