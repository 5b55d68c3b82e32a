"""Settings for asking people: who answers for their data, and who takes part under 18.

What is left empty is left out of notices, forms and receipts.
"""

from functools import partial

from app.setting import QT_TRANSLATE_NOOP, Kind, Scope, Setting, read_choice, read_optional_line

CONTROLLER = Setting(
    key="controller",
    scope=Scope.SCHOOL,
    kind=Kind.LINE,
    default="",
    label=QT_TRANSLATE_NOOP("settings", "Controller"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The board or body that answers for personal data. On forms and receipts; if empty, "
        "the school's name.",
    ),
    read=partial(read_optional_line, "controller"),
)
CONTACT = Setting(
    key="contact",
    scope=Scope.SCHOOL,
    kind=Kind.LINE,
    default="",
    label=QT_TRANSLATE_NOOP("settings", "Whom to ask about data protection"),
    help=QT_TRANSLATE_NOOP("settings", "The office or the data protection officer, as people say."),
    read=partial(read_optional_line, "contact"),
)
POSTAL_ADDRESS = Setting(
    key="postal_address",
    scope=Scope.SCHOOL,
    kind=Kind.LINE,
    default="",
    label=QT_TRANSLATE_NOOP("settings", "Address"),
    help=QT_TRANSLATE_NOOP("settings", "Street, postal code and place, on one line."),
    read=partial(read_optional_line, "postal_address"),
)
EMAIL = Setting(
    key="email",
    scope=Scope.SCHOOL,
    kind=Kind.LINE,
    default="",
    label=QT_TRANSLATE_NOOP("settings", "E-mail"),
    help=QT_TRANSLATE_NOOP("settings", "Where questions about data protection are answered."),
    read=partial(read_optional_line, "email"),
)
PHONE = Setting(
    key="phone",
    scope=Scope.SCHOOL,
    kind=Kind.LINE,
    default="",
    label=QT_TRANSLATE_NOOP("settings", "Telephone"),
    help=QT_TRANSLATE_NOOP("settings", "Of whoever answers questions about data protection."),
    read=partial(read_optional_line, "phone"),
)
GUARDIAN_POLICIES = ("both", "guardian", "student_from_16", "student_from_15")
GUARDIAN_POLICY = Setting(
    key="guardian_policy",
    scope=Scope.SCHOOL,
    kind=Kind.CHOICE,
    default="both",
    label=QT_TRANSLATE_NOOP("settings", "Who consents to faces under 18"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The law names no age: the controller decides and answers for it. From 18 on the student "
        "alone decides.",
    ),
    read=partial(read_choice, "guardian_policy", GUARDIAN_POLICIES),
    choices=GUARDIAN_POLICIES,
)
