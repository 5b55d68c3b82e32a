"""What each check of the audit promises, by its id."""

from typing import Final

from app.text.source import QT_TRANSLATE_NOOP

TITLES: Final[dict[str, str]] = {
    "templates-have-consent": QT_TRANSLATE_NOOP(
        "findings",
        "Every template stands on a consent that stands now",
    ),
    "no-template-of-shielded": QT_TRANSLATE_NOOP(
        "findings",
        "Nobody with a protected identity has a template",
    ),
    "no-template-of-gone": QT_TRANSLATE_NOOP(
        "findings",
        "Nobody who has left the school has a template",
    ),
    "consent-to-known-notice": QT_TRANSLATE_NOOP(
        "findings",
        "Every consent was given to a notice that is here, word for word",
    ),
    "consent-to-newest-notice": QT_TRANSLATE_NOOP(
        "findings",
        "Every consent was given to the newest notice",
    ),
    "consent-period": QT_TRANSLATE_NOOP(
        "findings",
        "No consent runs for longer than a school year",
    ),
    "consent-of-adults-own": QT_TRANSLATE_NOOP(
        "findings",
        "Whoever is of age has consented themselves",
    ),
    "consent-under-decision": QT_TRANSLATE_NOOP(
        "findings",
        "Every consent was given under a decision on record",
    ),
    "templates-have-decision": QT_TRANSLATE_NOOP(
        "findings",
        "No template outlives the decision that unlocked its method",
    ),
    "decision-covers-engine": QT_TRANSLATE_NOOP(
        "findings",
        "Every template was made by the engine that the decision covers",
    ),
    "decision-ends-soon": QT_TRANSLATE_NOOP(
        "findings",
        "No decision ends within a month without a new one being prepared",
    ),
    "advice-and-decision-apart": QT_TRANSLATE_NOOP(
        "findings",
        "Officers advise, controllers decide, and never the other way round",
    ),
    "advice-and-decision-two-hands": QT_TRANSLATE_NOOP(
        "findings",
        "Advice and decision came from accounts that no one person had set up shortly before",
    ),
    "decision-texts": QT_TRANSLATE_NOOP(
        "findings",
        "The words of every decision are kept as they were hashed",
    ),
    "one-duty-each": QT_TRANSLATE_NOOP(
        "findings",
        "Nobody holds the officer's account and another one beside it",
    ),
    "engines-genuine": QT_TRANSLATE_NOOP(
        "findings",
        "Every model file is the one that the manifest names",
    ),
    "engines-known": QT_TRANSLATE_NOOP("findings", "No unknown file lies among the models"),
    "face-uses-decided": QT_TRANSLATE_NOOP(
        "findings",
        "Every use of a face was covered by a decision",
    ),
    "face-marks-consented": QT_TRANSLATE_NOOP(
        "findings",
        "Nobody was proposed by their face without having agreed",
    ),
    "pseudonyms-cut": QT_TRANSLATE_NOOP(
        "findings",
        "Nobody can say whose a line of the AI log is once the register is signed",
    ),
    "proposals-hold": QT_TRANSLATE_NOOP(
        "findings",
        "Teachers seldom replace what a face has proposed",
    ),
    "errors-as-declared": QT_TRANSLATE_NOOP(
        "findings",
        "Faces go wrong here no more often than was declared",
    ),
    "no-costs-nothing": QT_TRANSLATE_NOOP(
        "findings",
        "Whoever said no is not marked by hand more often",
    ),
    "no-makes-nobody-wait": QT_TRANSLATE_NOOP(
        "findings",
        "Whoever checks in without a face does not wait much longer",
    ),
    "erasures-done": QT_TRANSLATE_NOOP("findings", "Every order to erase has its receipt"),
    "erasures-in-time": QT_TRANSLATE_NOOP(
        "findings",
        "A template is gone within seconds of the withdrawal",
    ),
    "erased-are-gone": QT_TRANSLATE_NOOP("findings", "Nothing is held about whoever was erased"),
    "retention-kept": QT_TRANSLATE_NOOP("findings", "Nothing is kept that a rule has ended"),
    "disposals-finished": QT_TRANSLATE_NOOP(
        "findings",
        "Every disposal that was begun has its protocol",
    ),
    "holds-in-time": QT_TRANSLATE_NOOP("findings", "No legal hold goes on after its last day"),
    "nothing-undeclared": QT_TRANSLATE_NOOP(
        "findings",
        "Every column and file stands in the data map",
    ),
    "registers-signed": QT_TRANSLATE_NOOP("findings", "Every register is signed within a week"),
    "signatures-on-record": QT_TRANSLATE_NOOP(
        "findings",
        "Every signature in the database stands in the ledger",
    ),
    "registers-as-signed": QT_TRANSLATE_NOOP(
        "findings",
        "Every signed register says what was signed",
    ),
    "absence-by-people": QT_TRANSLATE_NOOP(
        "findings",
        "No absence stands that a person has not put",
    ),
    "corrections-have-reasons": QT_TRANSLATE_NOOP(
        "findings",
        "Every correction after the signature has author and reason",
    ),
    "signed-by-teachers": QT_TRANSLATE_NOOP("findings", "Whoever signed a register teaches"),
    "requests-in-time": QT_TRANSLATE_NOOP("findings", "No request waits beyond its last day"),
    "refusals-reasoned": QT_TRANSLATE_NOOP(
        "findings",
        "Every refusal has a reason and a person behind it",
    ),
    "incidents-told": QT_TRANSLATE_NOOP(
        "findings",
        "The authority was told of breaches within 72 hours",
    ),
    "roles-on-record": QT_TRANSLATE_NOOP(
        "findings",
        "Every account has the role that it was given on record",
    ),
    "accounts-on-record": QT_TRANSLATE_NOOP("findings", "Every account was added on record"),
    "substitutes-ended": QT_TRANSLATE_NOOP(
        "findings",
        "No substitute's account outlives its hours",
    ),
    "idle-lock": QT_TRANSLATE_NOOP(
        "findings",
        "A window that nobody touches locks within a quarter of an hour",
    ),
    "few-recoveries": QT_TRANSLATE_NOOP(
        "findings",
        "Passphrases are seldom reset by the recovery sheet",
    ),
    "failed-sign-ins": QT_TRANSLATE_NOOP(
        "findings",
        "Nobody has tried many passphrases on one account",
    ),
    "reads-own-lessons": QT_TRANSLATE_NOOP(
        "findings",
        "Teachers have read registers of their own lessons only",
    ),
    "few-read-at-once": QT_TRANSLATE_NOOP(
        "findings",
        "No teacher has read about very many people within an hour",
    ),
    "protected-read-by-few": QT_TRANSLATE_NOOP(
        "findings",
        "Protected identities were read in one's own roll call or by duty only",
    ),
    "access-log-whole": QT_TRANSLATE_NOOP("findings", "No line of the access log is missing"),
    "key-file-rights": QT_TRANSLATE_NOOP(
        "findings",
        "Keys and database can be read by this program's account alone",
    ),
    "keys-have-templates": QT_TRANSLATE_NOOP(
        "findings",
        "Every student's key opens a template that is there",
    ),
    "templates-open": QT_TRANSLATE_NOOP("findings", "Every template opens with its own key"),
    "salts-have-cards": QT_TRANSLATE_NOOP(
        "findings",
        "Every salt belongs to a card that is in use",
    ),
    "database-sealed": QT_TRANSLATE_NOOP("findings", "No database lies in the clear"),
    "no-pictures": QT_TRANSLATE_NOOP("findings", "No picture or film lies in the data folder"),
    "keys-have-accounts": QT_TRANSLATE_NOOP(
        "findings",
        "Whoever can open the school has an account in use",
    ),
    "recovery-sheet": QT_TRANSLATE_NOOP("findings", "A recovery sheet has been printed"),
    "asides-gone": QT_TRANSLATE_NOOP("findings", "What a restore put aside goes after thirty days"),
    "no-leftovers": QT_TRANSLATE_NOOP("findings", "Nothing half-written lies about"),
    "backup-age": QT_TRANSLATE_NOOP("findings", "There is a backup of this week"),
    "backup-tried": QT_TRANSLATE_NOOP(
        "findings",
        "A backup was opened on trial in the last quarter of a year",
    ),
    "backup-opened": QT_TRANSLATE_NOOP(
        "findings",
        "The backup that was tried last could be opened",
    ),
    "restores": QT_TRANSLATE_NOOP("findings", "No backup was restored in the last thirty days"),
    "ledger-chain": QT_TRANSLATE_NOOP(
        "findings",
        "No entry of the ledger was changed, removed, moved or added",
    ),
    "ledger-signatures": QT_TRANSLATE_NOOP(
        "findings",
        "Every checkpoint carries a genuine signature",
    ),
    "ledger-signed": QT_TRANSLATE_NOOP(
        "findings",
        "The end of the ledger is covered by a signature",
    ),
    "ledger-signing-key": QT_TRANSLATE_NOOP(
        "findings",
        "The ledger's signing key is there and whole",
    ),
    "ledger-head": QT_TRANSLATE_NOOP(
        "findings",
        "The ledger still says what the database remembers of it",
    ),
    "ledger-clock": QT_TRANSLATE_NOOP("findings", "Entries follow each other in time"),
    "ledger-files": QT_TRANSLATE_NOOP(
        "findings",
        "No torn line and no stranger's file lies beside the ledger",
    ),
    "ledger-names-nobody": QT_TRANSLATE_NOOP("findings", "The ledger holds no name of anybody"),
    "no-listener": QT_TRANSLATE_NOOP("findings", "The program waits for nobody on the network"),
    "no-connection": QT_TRANSLATE_NOOP("findings", "The program is connected with nobody"),
    "log-names-nobody": QT_TRANSLATE_NOOP("findings", "The program's own log names nobody"),
    "rules-in-place": QT_TRANSLATE_NOOP("findings", "The database still forbids what it must"),
    "references-hold": QT_TRANSLATE_NOOP(
        "findings",
        "Nothing in the database points to what is not there",
    ),
}
"""What holds where the check finds nothing."""
