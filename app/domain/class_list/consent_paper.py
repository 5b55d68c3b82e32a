"""What is handed out about a consent: a receipt of it, and the form that asks for one."""

from dataclasses import dataclass
from datetime import date, datetime

from privacy.consent.form import FormReference
from privacy.consent.notices import Notice
from privacy.consent.orders import ActedBy
from privacy.consent.receipt import ConsentReceipt


@dataclass(frozen=True)
class Controller:
    """Who answers for the data, as the school's settings say; empty where they say nothing."""

    name: str
    school: str
    contact: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True)
class IssuedReceipt:
    """A copy of a receipt.

    Attributes:
        person: whose it is, on paper; the file for machines has the reference instead.
        language: of the copy, two letters.
        head: sequence and hash of the ledger's last entry when it was issued: noted here, it
            shows later that nothing up to it was taken away.
        issued_at: aware, UTC.
    """

    receipt: ConsentReceipt
    person: str
    controller: Controller
    language: str
    head: tuple[int, str]
    issued_at: datetime


@dataclass(frozen=True)
class ConsentPaper:
    """A form to be signed.

    Attributes:
        who: whose consent is enough, the least first.
        last_day: the longest that it can hold.
    """

    person: str
    controller: Controller
    notice: Notice
    reference: FormReference
    who: tuple[ActedBy, ...]
    last_day: date
