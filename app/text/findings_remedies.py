"""What to do about a finding, by the id of its check."""

from typing import Final

from app.text.source import QT_TRANSLATE_NOOP

REMEDIES: Final[dict[str, str]] = {
    "templates-have-consent": QT_TRANSLATE_NOOP(
        "findings",
        "End the method for the person on the consent page; the template and its key go with it.",
    ),
    "no-template-of-shielded": QT_TRANSLATE_NOOP(
        "findings",
        "End the method for the person today, and find out how the template came about.",
    ),
    "no-template-of-gone": QT_TRANSLATE_NOOP(
        "findings",
        "End the method for the person; check that those who leave are taken off the class "
        "list the same day.",
    ),
    "consent-to-known-notice": QT_TRANSLATE_NOOP(
        "findings",
        "Put the notice back, or ask the person anew with the notice that is in force.",
    ),
    "consent-to-newest-notice": QT_TRANSLATE_NOOP(
        "findings",
        "Show the new notice to those who read an older one, and ask whether they still agree.",
    ),
    "consent-period": QT_TRANSLATE_NOOP("findings", "End it and ask anew."),
    "consent-of-adults-own": QT_TRANSLATE_NOOP(
        "findings",
        "Ask the person; the guardian's consent ends at 18.",
    ),
    "consent-under-decision": QT_TRANSLATE_NOOP(
        "findings",
        "End it: it has no ground. Find out which program wrote it.",
    ),
    "templates-have-decision": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it erases what a decision no longer covers.",
    ),
    "decision-covers-engine": QT_TRANSLATE_NOOP(
        "findings",
        "Enrol the people anew with the engine of the decision, or decide on the other one.",
    ),
    "decision-ends-soon": QT_TRANSLATE_NOOP(
        "findings",
        "Review the assessment now, or let the method end on the day.",
    ),
    "advice-and-decision-apart": QT_TRANSLATE_NOOP(
        "findings",
        "Give the advice or make the decision anew from the right account.",
    ),
    "advice-and-decision-two-hands": QT_TRANSLATE_NOOP(
        "findings",
        "In a small school one administrator often makes both accounts; that alone is no fault. "
        "Note that the officer and the controller acted themselves, and let each choose a new "
        "passphrase. Decide anew where one of them did not.",
    ),
    "decision-texts": QT_TRANSLATE_NOOP(
        "findings",
        "Put the text back from the archives, or from a backup.",
    ),
    "one-duty-each": QT_TRANSLATE_NOOP(
        "findings",
        "Remove one of the accounts: whoever advises may not decide.",
    ),
    "engines-genuine": QT_TRANSLATE_NOOP(
        "findings",
        "Use no face until the file has been replaced by the genuine one.",
    ),
    "engines-known": QT_TRANSLATE_NOOP("findings", "Find out what it is and remove it."),
    "face-uses-decided": QT_TRANSLATE_NOOP(
        "findings",
        "Stop the method and find out how it could be used; it is an incident.",
    ),
    "face-marks-consented": QT_TRANSLATE_NOOP(
        "findings",
        "Stop the method and treat it as an incident.",
    ),
    "pseudonyms-cut": QT_TRANSLATE_NOOP(
        "findings",
        "Find out why the lesson's key outlived the signature; the program destroys it as it "
        "signs.",
    ),
    "proposals-hold": QT_TRANSLATE_NOOP(
        "findings",
        "Look at light and camera, enrol anew, or end the method.",
    ),
    "errors-as-declared": QT_TRANSLATE_NOOP(
        "findings",
        "The assessment rests on rates that do not hold here. Look at light, camera and who steps "
        "up without a card; then assess and decide anew, or end the method.",
    ),
    "no-costs-nothing": QT_TRANSLATE_NOOP(
        "findings",
        "See to it that cards are at hand and work; saying no must cost nothing.",
    ),
    "no-makes-nobody-wait": QT_TRANSLATE_NOOP(
        "findings",
        "Try a card at the spot yourself: look at light, focus and worn cards, and at where people "
        "have to look for theirs.",
    ),
    "erasures-done": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it carries out what is open.",
    ),
    "erasures-in-time": QT_TRANSLATE_NOOP(
        "findings",
        "Find out what was in the way: a program that was closed, or a disk that was full.",
    ),
    "erased-are-gone": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it erases again what a backup has brought back.",
    ),
    "retention-kept": QT_TRANSLATE_NOOP(
        "findings",
        "Dispose of it on the retention page, or place a hold with its reason.",
    ),
    "disposals-finished": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it finishes the disposal.",
    ),
    "holds-in-time": QT_TRANSLATE_NOOP(
        "findings",
        "Lift it, or place a new one with a reason of today.",
    ),
    "nothing-undeclared": QT_TRANSLATE_NOOP(
        "findings",
        "Find out what wrote it; remove what nobody answers for.",
    ),
    "registers-signed": QT_TRANSLATE_NOOP(
        "findings",
        "Remind the teacher; unsigned registers are never exported.",
    ),
    "signatures-on-record": QT_TRANSLATE_NOOP(
        "findings",
        "Somebody may have written into the database: restore a backup, and report an incident.",
    ),
    "registers-as-signed": QT_TRANSLATE_NOOP(
        "findings",
        "Somebody may have written into the database: restore a backup, and report an incident.",
    ),
    "absence-by-people": QT_TRANSLATE_NOOP(
        "findings",
        "Correct the mark with a reason; tell whoever was reported absent.",
    ),
    "corrections-have-reasons": QT_TRANSLATE_NOOP("findings", "Correct it anew, with a reason."),
    "signed-by-teachers": QT_TRANSLATE_NOOP(
        "findings",
        "Have the lesson's teacher look at the register and correct what is wrong.",
    ),
    "requests-in-time": QT_TRANSLATE_NOOP(
        "findings",
        "Answer today, and say why it is late; the person may complain to IMY.",
    ),
    "refusals-reasoned": QT_TRANSLATE_NOOP(
        "findings",
        "Decide anew, with a reason, and send the answer.",
    ),
    "incidents-told": QT_TRANSLATE_NOOP(
        "findings",
        "Notify IMY now and give the reason for the delay, or decide that it need not be told.",
    ),
    "roles-on-record": QT_TRANSLATE_NOOP(
        "findings",
        "Remove the account and add it anew; find out who changed it.",
    ),
    "accounts-on-record": QT_TRANSLATE_NOOP(
        "findings",
        "Remove the account at once and find out who made it.",
    ),
    "substitutes-ended": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it takes the key out of use.",
    ),
    "idle-lock": QT_TRANSLATE_NOOP("findings", "Set fifteen minutes or less in the settings."),
    "few-recoveries": QT_TRANSLATE_NOOP(
        "findings",
        "Ask who used it and why, and print a new sheet.",
    ),
    "failed-sign-ins": QT_TRANSLATE_NOOP(
        "findings",
        "Ask the account's owner; choose a new passphrase if it was not them.",
    ),
    "reads-own-lessons": QT_TRANSLATE_NOOP(
        "findings",
        "Ask the reader why; give them the duty of a mentor if it is theirs to read.",
    ),
    "few-read-at-once": QT_TRANSLATE_NOOP("findings", "Ask the reader what it was for."),
    "protected-read-by-few": QT_TRANSLATE_NOOP(
        "findings",
        "Ask the reader why, at once, and assess whether it is an incident.",
    ),
    "access-log-whole": QT_TRANSLATE_NOOP(
        "findings",
        "Somebody has written into the database: report an incident.",
    ),
    "key-file-rights": QT_TRANSLATE_NOOP(
        "findings",
        "Take the rights of others away from the files named here.",
    ),
    "keys-have-templates": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it destroys keys without a template.",
    ),
    "templates-open": QT_TRANSLATE_NOOP(
        "findings",
        "Enrol the person anew; what does not open is of no use and goes at the next start.",
    ),
    "salts-have-cards": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it destroys what belongs to no card.",
    ),
    "database-sealed": QT_TRANSLATE_NOOP(
        "findings",
        "Find out who put it there, delete it, and assess whether it is an incident.",
    ),
    "no-pictures": QT_TRANSLATE_NOOP(
        "findings",
        "Find out who put it there and delete it; the program itself writes none.",
    ),
    "keys-have-accounts": QT_TRANSLATE_NOOP(
        "findings",
        "Remove the account once more: its key goes with it.",
    ),
    "recovery-sheet": QT_TRANSLATE_NOOP(
        "findings",
        "Print one on the staff page and lock it away.",
    ),
    "asides-gone": QT_TRANSLATE_NOOP("findings", "Start the program anew: it removes the folder."),
    "no-leftovers": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew; delete what is still there after that.",
    ),
    "backup-age": QT_TRANSLATE_NOOP(
        "findings",
        "Make a backup now, and find out why none was made.",
    ),
    "backup-tried": QT_TRANSLATE_NOOP("findings", "Try the newest one on the backup page."),
    "backup-opened": QT_TRANSLATE_NOOP(
        "findings",
        "Make a new backup at once, on another disk, and try it.",
    ),
    "restores": QT_TRANSLATE_NOOP(
        "findings",
        "Find out why it was needed and whether marks were lost.",
    ),
    "ledger-chain": QT_TRANSLATE_NOOP(
        "findings",
        "Compare with a hash on paper (verify-ledger --head), restore a backup, report an "
        "incident.",
    ),
    "ledger-signatures": QT_TRANSLATE_NOOP(
        "findings",
        "Compare the public key with the one that you noted elsewhere.",
    ),
    "ledger-signed": QT_TRANSLATE_NOOP(
        "findings",
        "Sign out and in again; if it comes back, the signing key is missing.",
    ),
    "ledger-signing-key": QT_TRANSLATE_NOOP(
        "findings",
        "Start the program anew: it makes a new key and says so in the ledger.",
    ),
    "ledger-head": QT_TRANSLATE_NOOP(
        "findings",
        "An older ledger may have been put back: restore a backup, report an incident.",
    ),
    "ledger-clock": QT_TRANSLATE_NOOP(
        "findings",
        "Let the computer set its clock by itself, and ask who set it back.",
    ),
    "ledger-files": QT_TRANSLATE_NOOP(
        "findings",
        "A power cut leaves a torn line: nothing was lost. Remove what is not the ledger's.",
    ),
    "ledger-names-nobody": QT_TRANSLATE_NOOP(
        "findings",
        "Find out which act wrote it; names belong into the database alone.",
    ),
    "no-listener": QT_TRANSLATE_NOOP(
        "findings",
        "Close the program, and let the computer be examined before it is used again.",
    ),
    "no-connection": QT_TRANSLATE_NOOP(
        "findings",
        "Close the program, and let the computer be examined before it is used again.",
    ),
    "log-names-nobody": QT_TRANSLATE_NOOP(
        "findings",
        "Delete the log file, and report the defect to whoever maintains the program.",
    ),
    "rules-in-place": QT_TRANSLATE_NOOP(
        "findings",
        "Somebody has written into the database: restore a backup, report an incident.",
    ),
    "references-hold": QT_TRANSLATE_NOOP(
        "findings",
        "Restore a backup; what is missing was deleted past the program.",
    ),
}
"""The first thing to do."""
