"""Settings for asking people: who answers for their data, and who takes part under 18.

What is left empty is left out of notices, forms and receipts.
"""

from app.settings.setting import QT_TRANSLATE_NOOP, choice, line

CONTROLLER = line(
    "controller",
    "",
    label=QT_TRANSLATE_NOOP("settings", "Controller"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The board or body that answers for personal data. On forms and receipts; if empty, "
        "the school's name.",
    ),
)
CONTACT = line(
    "contact",
    "",
    label=QT_TRANSLATE_NOOP("settings", "Whom to ask about data protection"),
    help=QT_TRANSLATE_NOOP("settings", "The office or the data protection officer, as people say."),
)
POSTAL_ADDRESS = line(
    "postal_address",
    "",
    label=QT_TRANSLATE_NOOP("settings", "Address"),
    help=QT_TRANSLATE_NOOP("settings", "Street, postal code and place, on one line."),
)
EMAIL = line(
    "email",
    "",
    label=QT_TRANSLATE_NOOP("settings", "E-mail"),
    help=QT_TRANSLATE_NOOP("settings", "Where questions about data protection are answered."),
)
PHONE = line(
    "phone",
    "",
    label=QT_TRANSLATE_NOOP("settings", "Telephone"),
    help=QT_TRANSLATE_NOOP("settings", "Of whoever answers questions about data protection."),
)
GUARDIAN_POLICY = choice(
    "guardian_policy",
    "both",
    ("both", "guardian", "student_from_16", "student_from_15"),
    label=QT_TRANSLATE_NOOP("settings", "Who consents to faces under 18"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The law names no age: the controller decides and answers for it. From 18 on the student "
        "alone decides.",
    ),
)
