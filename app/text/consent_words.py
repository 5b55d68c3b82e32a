"""What receipts and forms of consent say, in the language of whoever is asked.

Both languages stand here side by side: a form is printed in the language of the student, whatever
the language of the window is.
"""

from typing import Final

from privacy.consent.orders import ActedBy, EndReason, Method
from privacy.consent.receipt import ReceiptEvent
from privacy.purposes import Purpose

LANGUAGES: Final = ("sv", "en")
_Both = tuple[str, str]

TITLES: Final[dict[ReceiptEvent, _Both]] = {
    ReceiptEvent.GIVEN: ("Kvitto på samtycke", "Receipt of consent"),
    ReceiptEvent.RENEWED: ("Kvitto på förnyat samtycke", "Receipt of renewed consent"),
    ReceiptEvent.ENDED: ("Kvitto på att samtycket är slut", "Receipt that the consent has ended"),
}
WITHDRAWN_TITLE: Final[_Both] = (
    "Kvitto på återkallat samtycke",
    "Receipt of withdrawn consent",
)
PURPOSES: Final[dict[Purpose, _Both]] = {
    Purpose.FACE_AT_SPOT: (
        "Checka in med ansiktet på platsen",
        "Check in with the face at the spot",
    ),
    Purpose.FACE_WITH_CARD: (
        "Checka in med kort och ansikte",
        "Check in with card and face",
    ),
}
WHO: Final[dict[ActedBy, _Both]] = {
    ActedBy.STUDENT: ("eleven", "the student"),
    ActedBy.GUARDIAN: ("en vårdnadshavare", "a guardian"),
    ActedBy.BOTH: ("eleven och en vårdnadshavare", "the student and a guardian"),
}
METHODS: Final[dict[Method, _Both]] = {
    Method.ON_SCREEN: ("på skärmen, på expeditionen", "on screen, at the office"),
    Method.KIOSK: ("på skärmen, av eleven själv", "on screen, by the student alone"),
    Method.PAPER: ("på papper", "on paper"),
}
REASONS: Final[dict[EndReason, _Both]] = {
    EndReason.WITHDRAWN: ("återkallat", "withdrawn"),
    EndReason.EXPIRED: ("tiden har gått ut", "the time has run out"),
    EndReason.PROTECTED: ("skyddade personuppgifter", "protected identity"),
    EndReason.LEFT: ("eleven har slutat", "the student has left"),
    EndReason.DECISION_ENDED: (
        "skolans beslut gäller inte längre",
        "the school's decision no longer stands",
    ),
    EndReason.OF_AGE: (
        "eleven har fyllt 18, och bara en vårdnadshavare hade sagt ja",
        "the student has turned 18, and only a guardian had said yes",
    ),
    EndReason.UNVOUCHED: (
        "någon annan än programmet hade skrivit in det",
        "somebody other than the program had written it",
    ),
}
LABELS: Final[dict[str, _Both]] = {
    "person": ("Elev", "Student"),
    "purpose": ("Till vad", "To what"),
    "given": ("Lämnat", "Given"),
    "ended": ("Slut", "Ended"),
    "who": ("Av", "By"),
    "age": ("Ålder den dagen", "Age on the day"),
    "method": ("Hur", "How"),
    "until": ("Gäller till och med", "Holds until"),
    "notice": ("Information som lästes", "Notice that was read"),
    "page": ("Den undertecknade sidans kontrollsumma", "Digest of the signed page"),
    "why": ("Därför att", "Because"),
    "consent_of": ("Samtycket lämnades", "The consent was given"),
    "erased_at": ("Raderat", "Erased"),
    "keys": ("Förstörda nycklar", "Keys destroyed"),
    "rows": ("Borttagna rader", "Rows removed"),
    "asked": ("Frågade och tomma förråd", "Stores asked, and empty"),
    "receipt": ("Kvittots nummer", "Number of the receipt"),
    "subject": ("Din referens i liggaren", "Your reference in the ledger"),
    "entry": ("Post i liggaren", "Entry of the ledger"),
    "erasure_entry": ("Raderingens post", "Entry of the erasure"),
    "head": ("Liggarens sista post", "Last entry of the ledger"),
    "controller": ("Personuppgiftsansvarig", "Controller"),
    "contact": ("Kontakt", "Contact"),
    "made": ("Utskrivet", "Printed"),
    "student_line": ("Elevens underskrift och datum", "Student's signature and date"),
    "guardian_line": (
        "Vårdnadshavarens underskrift, namnförtydligande och datum",
        "Guardian's signature, name in capitals and date",
    ),
    "yes": ("Ja, jag samtycker.", "Yes, I consent."),
    "no": ("Nej, jag samtycker inte.", "No, I do not consent."),
    "form_title": ("Samtycke: ", "Consent: "),
    "version": ("Information, version {version}", "Notice, version {version}"),
    "page_of": ("Sida {number} av {all}", "Page {number} of {all}"),
}
SENTENCES: Final[dict[str, _Both]] = {
    "withdraw": (
        (
            "Du kan ångra dig när du vill, utan att säga varför. Säg till vem som helst i "
            "personalen. "
            "Nyckeln förstörs direkt, så att mallen inte kan läsas, och du använder kortet ensamt."
        ),
        (
            "You can change your mind whenever you like, without saying why. Tell anybody on the "
            "staff. The key is destroyed at once, so that the template cannot be read, and you "
            "use the "
            "card alone."
        ),
    ),
    "of_age": (
        (
            "När eleven fyller 18 upphör vårdnadshavarens del. Har eleven själv sagt ja gäller det "
            "vidare som elevens eget; har bara en vårdnadshavare gjort det är det slut dagen före."
        ),
        (
            "When the student turns 18 the guardian's part ends. What the student has agreed to "
            "goes "
            "on as their own; what only a guardian agreed to ends the day before."
        ),
    ),
    "erased": (
        (
            "Detta gjordes på skolans dator. En låst kopia kan ligga kvar i en säkerhetskopia, men "
            "nyckeln är förstörd och har aldrig funnits där. Kopior som någon olovligt har gjort "
            "når "
            "skolan inte."
        ),
        (
            "This was done on the school's computer. A locked copy may remain in a backup, but the "
            "key is destroyed and never was in one. The school cannot reach copies that somebody "
            "unlawfully made."
        ),
    ),
    "nothing_held": (
        "Ingenting av ansiktet fanns sparat.",
        "Nothing of the face was stored.",
    ),
    "not_complete": (
        (
            "Raderingen är beordrad men ännu inte klar. Den görs färdig nästa gång programmet "
            "startar; "
            "begär då ett nytt kvitto."
        ),
        (
            "The erasure is ordered and not complete yet. It is completed when the program starts "
            "next; ask for a new receipt then."
        ),
    ),
    "proof": (
        (
            "Spara kvittot. Med posternas nummer och kontrollsummor kan du senare visa att de "
            "finns i "
            "skolans liggare och att inget före dem har tagits bort."
        ),
        (
            "Keep the receipt. With the numbers and digests of the entries you can show later that "
            "they are in the school's ledger and that nothing before them was taken away."
        ),
    ),
    "complaint": (
        "Du kan klaga hos Integritetsskyddsmyndigheten, IMY: imy.se.",
        "You can complain to the Swedish Authority for Privacy Protection, IMY: imy.se.",
    ),
    "free": (
        (
            "Det är frivilligt. Kortet går lika bra, och du behöver inte säga varför du säger nej. "
            "Lämna bara in papperet om du säger ja."
        ),
        (
            "It is your choice. The card does just as well, and you need not say why you say no. "
            "Hand the paper in only if you say yes."
        ),
    ),
    "read_first": (
        "Läs informationen på sidorna som följer innan du skriver under.",
        "Read the notice on the pages that follow before you sign.",
    ),
    "form_until": (
        "Samtycket gäller till och med {day}, eller tills du ångrar dig.",
        "The consent holds until {day}, or until you change your mind.",
    ),
    "both_sign": (
        "Både eleven och en vårdnadshavare skriver under.",
        "Both the student and a guardian sign.",
    ),
    "guardian_signs": (
        (
            "En vårdnadshavare skriver under. Eleven får gärna också göra det, och elevens nej "
            "gäller "
            "alltid."
        ),
        (
            "A guardian signs. The student is welcome to sign as well, and the student's no always "
            "holds."
        ),
    ),
    "student_signs": ("Eleven skriver under.", "The student signs."),
    "code": (
        "Koden visar vilket papper det är. Den innehåller inget namn.",
        "The code tells which paper this is. It holds no name.",
    ),
}


def said(both: _Both, language: str) -> str:
    """The words in a language; English for any but Swedish."""
    return both[0] if language == "sv" else both[1]
