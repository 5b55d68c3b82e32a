"""Words of deciding: what each part of an assessment is called and asks, and what it lacks."""

from collections.abc import Iterable
from datetime import date

from app.text.dates import local_date
from app.text.language import current_locale, translate
from app.text.source import QT_TRANSLATE_NOOP

NAMES = {
    "description": QT_TRANSLATE_NOOP("decisions", "What is done, and what for"),
    "necessity": QT_TRANSLATE_NOOP("decisions", "Necessity and proportion"),
    "alternatives": QT_TRANSLATE_NOOP("decisions", "Other ways, weighed side by side"),
    "risks": QT_TRANSLATE_NOOP("decisions", "Risks to people"),
    "measures": QT_TRANSLATE_NOOP("decisions", "Measures against the risks"),
    "views": QT_TRANSLATE_NOOP("decisions", "What the students say"),
    "consultation": QT_TRANSLATE_NOOP("decisions", "Prior consultation"),
    "case_number": QT_TRANSLATE_NOOP("decisions", "The authority's case number"),
    "consultation_text": QT_TRANSLATE_NOOP("decisions", "What came of it, or why it is not needed"),
    "basis": QT_TRANSLATE_NOOP("decisions", "Legal basis (Art. 6)"),
    "basis_text": QT_TRANSLATE_NOOP("decisions", "Why this basis holds"),
    "ground": QT_TRANSLATE_NOOP("decisions", "Exception for biometric data (Art. 9)"),
    "ground_text": QT_TRANSLATE_NOOP("decisions", "Why this exception holds"),
    "imbalance": QT_TRANSLATE_NOOP("decisions", "Answer on dependence (DI-2019-2221)"),
    "less_intrusive": QT_TRANSLATE_NOOP("decisions", "Answer on necessity (DI-2019-2221)"),
    "opinion": QT_TRANSLATE_NOOP("decisions", "Answer to EDPB opinion 11/2024"),
    "body": QT_TRANSLATE_NOOP("decisions", "Who decides"),
    "valid_until": QT_TRANSLATE_NOOP("decisions", "Last day of the decision"),
    "review_on": QT_TRANSLATE_NOOP("decisions", "Day of the review"),
    "engine": QT_TRANSLATE_NOOP("decisions", "Recognition engine"),
    "threshold": QT_TRANSLATE_NOOP("decisions", "Threshold, in thousandths"),
    "cameras": QT_TRANSLATE_NOOP("decisions", "Kinds of camera"),
}
ASKED = {
    "description": QT_TRANSLATE_NOOP(
        "decisions",
        "Describe the processing and its purposes (Art. 35(7)(a)): who, where, which data, how "
        "long, who has access, what the machine does and what people do.",
    ),
    "necessity": QT_TRANSLATE_NOOP(
        "decisions",
        "Why are card and teacher's mark not enough (Art. 35(7)(b))? They are complete and as "
        "quick. Weigh what the face adds against what it takes.",
    ),
    "alternatives": QT_TRANSLATE_NOOP(
        "decisions",
        "Weigh the four ways: the teacher's mark, the card, card + face, face at the spot. What "
        "does each measure, where does what is measured lie, and what does it cost those who do "
        "not want it? The page Assessment shows them side by side.",
    ),
    "risks": QT_TRANSLATE_NOOP(
        "decisions",
        "Which risks are there for students' rights (Art. 35(7)(c))? Among them: pressure, being "
        "taken for somebody else, whoever is measured without having agreed, a lost template.",
    ),
    "measures": QT_TRANSLATE_NOOP(
        "decisions",
        "What is done about each risk (Art. 35(7)(d)), by the program, by routines, by people? "
        "Which risk remains?",
    ),
    "views": QT_TRANSLATE_NOOP(
        "decisions",
        "How were students and guardians heard (Art. 35(9)), and what did they say? "
        "Write down what was said against it, too.",
    ),
    "consultation": QT_TRANSLATE_NOOP(
        "decisions",
        "If a high risk remains, the authority (IMY) has to be consulted first (Art. 36). "
        "A school that used faces without it was fined.",
    ),
    "basis": QT_TRANSLATE_NOOP(
        "decisions", "Attendance itself is a school's task in law. On what does the face rest?"
    ),
    "ground": QT_TRANSLATE_NOOP(
        "decisions",
        "Biometric data are forbidden without an exception. In DI-2019-2221 neither consent nor "
        "public interest held; two courts agreed.",
    ),
    "imbalance": QT_TRANSLATE_NOOP(
        "decisions",
        "The authority and two courts found that students depend on the school (grades, study "
        "money, future), so their consent was not free, though seven of 29 had said no. "
        "What is different here?",
    ),
    "less_intrusive": QT_TRANSLATE_NOOP(
        "decisions",
        "The authority found that attendance can be checked in less intrusive ways, and that "
        "students were filmed in their everyday life. What is different here?",
    ),
    "opinion": QT_TRANSLATE_NOOP(
        "decisions",
        "The opinion finds templates in the operator's store, searched one against many, not "
        "compatible with Art. 5(1)(f), 25 and 32. Face at the spot is that. Answer it, and say "
        "why card + face does not suffice.",
    ),
    "body": QT_TRANSLATE_NOOP("decisions", "The board or principal, as in the minutes."),
    "valid_until": QT_TRANSLATE_NOOP(
        "decisions", "A school year (366 days) from now at most. Then the method locks by itself."
    ),
    "review_on": QT_TRANSLATE_NOOP(
        "decisions",
        "When it is looked at again whether what is written here still holds (Art. 35(11)); no "
        "later than the last day.",
    ),
    "engine": QT_TRANSLATE_NOOP("decisions", "Another engine locks the method."),
    "threshold": QT_TRANSLATE_NOOP(
        "decisions",
        "The greatest distance at which two faces are taken for the same person. "
        "A tighter one is covered, a looser one locks the method.",
    ),
    "cameras": QT_TRANSLATE_NOOP("decisions", "Frames from anything else lock the method."),
}
FLAWS = {
    "missing": QT_TRANSLATE_NOOP("decisions", "Not answered yet."),
    "too_short": QT_TRANSLATE_NOOP("decisions", "Too short: a sentence at least."),
    "too_long": QT_TRANSLATE_NOOP("decisions", "Too long."),
    "unreadable": QT_TRANSLATE_NOOP("decisions", "Not one of what it may be."),
    "too_late": QT_TRANSLATE_NOOP("decisions", "Must lie from today to a school year ahead."),
}
CHOICES = {
    "answered": QT_TRANSLATE_NOOP("decisions", "The authority has answered"),
    "not_needed": QT_TRANSLATE_NOOP("decisions", "Not needed, for the reasons below"),
    "6(1)(a)": QT_TRANSLATE_NOOP("decisions", "Consent, Art. 6(1)(a)"),
    "6(1)(c)": QT_TRANSLATE_NOOP("decisions", "Legal obligation, Art. 6(1)(c)"),
    "6(1)(e)": QT_TRANSLATE_NOOP("decisions", "Task in the public interest, Art. 6(1)(e)"),
    "6(1)(f)": QT_TRANSLATE_NOOP("decisions", "Legitimate interest, Art. 6(1)(f)"),
    "9(2)(a)": QT_TRANSLATE_NOOP("decisions", "Explicit consent, Art. 9(2)(a)"),
    "9(2)(g)": QT_TRANSLATE_NOOP("decisions", "Substantial public interest, Art. 9(2)(g)"),
    "camera": QT_TRANSLATE_NOOP("decisions", "A camera of this PC"),
    "file": QT_TRANSLATE_NOOP("decisions", "A film or pictures in a file"),
    "drawn": QT_TRANSLATE_NOOP("decisions", "The drawn camera of the demo school"),
    "for": QT_TRANSLATE_NOOP("decisions", "In favour"),
    "conditions": QT_TRANSLATE_NOOP("decisions", "In favour, on conditions"),
    "against": QT_TRANSLATE_NOOP("decisions", "Against"),
}
METHODS = {
    "face_at_spot": QT_TRANSLATE_NOOP("decisions", "Face at the spot (1:N)"),
    "face_with_card": QT_TRANSLATE_NOOP("decisions", "Card + face (1:1)"),
}


def part_name(part: str) -> str:
    """What a part of an assessment is called."""
    return translate("decisions", NAMES[part]) if part in NAMES else part


def part_asked(part: str) -> str:
    """What a part asks for; empty where its name says it."""
    return translate("decisions", ASKED[part]) if part in ASKED else ""


def flaw_words(flaw: str) -> str:
    """What the matter is with a part."""
    return translate("decisions", FLAWS[flaw]) if flaw in FLAWS else flaw


def choice_words(choice: str) -> str:
    """A choice within an assessment, a camera's kind, or where advice came down."""
    return translate("decisions", CHOICES[choice]) if choice in CHOICES else choice


def method_name(purpose: str) -> str:
    """A face method as people know it."""
    return translate("decisions", METHODS[purpose]) if purpose in METHODS else purpose


def standing_words(*, is_unlocked: bool, until: date | None, ended: str) -> str:
    """Whether a method is locked, and why, in a line.

    Args:
        is_unlocked: a decision stands.
        until: the last day of the last decision; None where there is none.
        ended: the kind of the ledger's entry that locked it; empty where none did.
    """
    if is_unlocked and until is not None:
        words = translate("decisions", "Unlocked until {day}")
        return words.format(day=local_date(until))
    if until is not None:
        words = translate("decisions", "Locked: the decision ended on {day}")
        return words.format(day=local_date(until))
    if ended == "decision_made":
        return translate("decisions", "Locked: it was decided against")
    if ended:
        return translate("decisions", "Locked: the decision was revoked")
    return translate("decisions", "Locked: nothing was decided")


def coverage_words(engine_id: str, threshold: int, camera_kinds: Iterable[str]) -> str:
    """What a decision covers, in a line."""
    words = translate("decisions", "Engine {engine}, threshold at most {threshold}, {cameras}")
    cameras = ", ".join(_within(choice_words(kind)) for kind in sorted(camera_kinds))
    written = current_locale().toString(threshold / 1000, "f", 3)
    return words.format(engine=engine_id, threshold=written, cameras=cameras)


def length_words(text: str, *, fewest: int, shortest: int, longest: int) -> str:
    """How much of a text that has to be thought about is there, and how much it takes."""
    letters, written = len(text.strip()), len(text.split())
    if letters > longest:
        words = translate("decisions", "Too long: {letters} of at most {longest} characters.")
    elif letters < shortest or written < fewest:
        words = translate(
            "decisions",
            "{letters} of at least {shortest} characters, {words} of at least {fewest} words.",
        )
    else:
        words = translate("decisions", "Long enough: {letters} of at most {longest} characters.")
    numbers = {"fewest": fewest, "shortest": shortest, "longest": longest}
    return words.format(letters=letters, words=written, **numbers)


def _within(words: str) -> str:
    """A choice as it is written within a sentence."""
    return words[:1].lower() + words[1:]
