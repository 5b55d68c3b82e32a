"""What the errors of keys, files at rest and consent say: what happened, and what to do next."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    # Signing in
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "errors", "User name and passphrase do not belong together. Try again."
    ),
    "too_soon": QT_TRANSLATE_NOOP(
        "errors", "Too many wrong tries. Wait {wait_seconds} seconds, then try again."
    ),
    "passphrase_empty": QT_TRANSLATE_NOOP("errors", "Write a passphrase."),
    "user_name_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no account called {user_name}. Check the name."
    ),
    "user_name_unusable": QT_TRANSLATE_NOOP(
        "errors", "This cannot be a user name. Choose a short one of letters and digits."
    ),
    "last_member": QT_TRANSLATE_NOOP(
        "errors",
        "This is the last account that can open the data. Make another one before removing it.",
    ),
    "vault_key_outdated": QT_TRANSLATE_NOOP(
        "errors", "The keys were renewed meanwhile. Sign in again."
    ),
    "vault_locked": QT_TRANSLATE_NOOP("errors", "The data are locked. Sign in and try again."),
    "data_in_use": QT_TRANSLATE_NOOP(
        "errors",
        "Another window of Upprop has the data in {folder} open. Close it, then try again.",
    ),
    # Files
    "file_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is damaged and was left as it is. Restore the last good backup.",
    ),
    "file_missing": QT_TRANSLATE_NOOP("errors", "{file} is missing. Restore the last good backup."),
    "database_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The database {file} is damaged and was left as it is. Restore the last good backup.",
    ),
    "database_missing": QT_TRANSLATE_NOOP(
        "errors", "The database {file} is missing. Restore the last good backup."
    ),
    "database_exists": QT_TRANSLATE_NOOP(
        "errors", "There is already a database at {file}. It was left as it is."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "errors", "These data were written by a newer Upprop. Install that one, then open them."
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The backup {file} is damaged, so nothing was restored and the data are as they were. "
        "Choose an older backup.",
    ),
    "backup_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be opened, so nothing was restored and the data are as they were. The "
        "backup may be whole: look whether its disk is connected and whether you may read it.",
    ),
    "backup_passphrase_differs": QT_TRANSLATE_NOOP(
        "errors",
        "This backup opens only with the passphrase of its own time, so nothing was restored. "
        "Change yours back to that one first, or restore into an empty folder with --data.",
    ),
    "backup_key_older": QT_TRANSLATE_NOOP(
        "errors",
        "This backup is whole, but was made before an account was removed, so today's key does "
        "not open it. Only a restore, with a passphrase of that time, can show what is in it.",
    ),
    "backup_before_disposal": QT_TRANSLATE_NOOP(
        "errors",
        "This backup is older than the part of the ledger that was disposed of: whoever was erased "
        "since then would come back. Nothing was restored. Choose a newer backup.",
    ),
    "disk_too_small": QT_TRANSLATE_NOOP(
        "errors",
        "There is too little room on the disk: {needed_megabytes} MB are needed. Make room, "
        "or choose another place.",
    ),
    "reader_in_the_way": QT_TRANSLATE_NOOP(
        "errors", "Something is still reading the database. Wait for it to end, then try again."
    ),
    "ledger_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The ledger {file} does not hold together at line {line} and was left as it is. "
        "Restore the last good backup.",
    ),
    "ledger_missing": QT_TRANSLATE_NOOP(
        "errors", "The ledger in {file} is missing. Restore the last good backup."
    ),
    "ledger_head_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The ledger in {file} lacks entries that were once in it. Restore the last good backup.",
    ),
    "ledger_lacks_signature": QT_TRANSLATE_NOOP(
        "errors",
        "A register is signed that the ledger in {file} does not know, so one of them was changed. "
        "Restore the last good backup.",
    ),
    "ledger_of_other_school": QT_TRANSLATE_NOOP(
        "errors",
        "The ledger in {file} belongs to another installation than the database. "
        "Restore the last good backup.",
    ),
    "ledger_diverged": QT_TRANSLATE_NOOP(
        "errors",
        "This backup comes from another installation, or its history differs from this PC's. "
        "Nothing was changed. Choose another backup.",
    ),
    "ledger_exists": QT_TRANSLATE_NOOP(
        "errors", "There is already a ledger in {file}. It was left as it is."
    ),
    "ledger_needs_reopening": QT_TRANSLATE_NOOP(
        "errors",
        "The ledger {file} could not be written before. Close Upprop, make room on the disk, "
        "and start it again.",
    ),
    "staff_keys_exist": QT_TRANSLATE_NOOP(
        "errors", "There are already accounts in {file}. They were left as they are."
    ),
    # Consent and templates
    "method_locked": QT_TRANSLATE_NOOP(
        "errors",
        "Faces are not unlocked at this school: no decision stands. "
        "Cards and marking by hand are complete without.",
    ),
    "consent_page": QT_TRANSLATE_NOOP(
        "errors",
        "A consent on paper is recorded with the picture of the signed page, and no other one is. "
        "Open the picture of the form.",
    ),
    "form_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "No consent form can be read in this file. Scan or photograph the whole page in good "
        "light, save it as PNG, JPEG or PDF, and open it again.",
    ),
    "form_of_another": QT_TRANSLATE_NOOP(
        "errors", "This form was printed for another student. Nothing was recorded."
    ),
    "form_outdated": QT_TRANSLATE_NOOP(
        "errors",
        "There is a newer notice than the one on this form. Print the form again, so that what is "
        "signed is what holds.",
    ),
    "consent_age_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "Who has to consent depends on the age, and no date of birth is on record. Import the "
        "class list with dates of birth first.",
    ),
    "receipt_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no such receipt. Close the window and open it again."
    ),
    "consent_until": QT_TRANSLATE_NOOP(
        "errors",
        "The consent's last day must lie ahead, and within the decision. Choose another day.",
    ),
    "consent_age": QT_TRANSLATE_NOOP(
        "errors",
        "At this age somebody else has to take part in the consent. Choose who gave it, "
        "as the school's policy says.",
    ),
    "consent_period": QT_TRANSLATE_NOOP(
        "errors", "A consent ends at the latest after {most_days} days. Choose an earlier day."
    ),
    "consent_needs_decision": QT_TRANSLATE_NOOP(
        "errors",
        "Consent can be recorded once the school's decision stands. Cards and marking by hand "
        "are complete without.",
    ),
    "consent_not_for_this_purpose": QT_TRANSLATE_NOOP(
        "errors", "Attendance needs no consent, so none is recorded."
    ),
    "consent_expired": QT_TRANSLATE_NOOP(
        "errors", "The consent has ended. Ask again if it is wanted; the card works meanwhile."
    ),
    "no_consent": QT_TRANSLATE_NOOP(
        "errors",
        "No consent stands for this. Cards and marking by hand are complete without.",
    ),
    "no_decision": QT_TRANSLATE_NOOP(
        "errors",
        "Faces are not unlocked at this school: no decision stands. "
        "Cards and marking by hand are complete without.",
    ),
    "decision_other_engine": QT_TRANSLATE_NOOP(
        "errors",
        "The school's decision is about another recognition engine, so faces are locked. "
        "Cards and marking by hand are complete without.",
    ),
    "purpose_needs_no_permit": QT_TRANSLATE_NOOP(
        "errors", "Attendance needs no permit. Nothing needs to be done."
    ),
    "erasure_incomplete": QT_TRANSLATE_NOOP(
        "errors",
        "The key is destroyed, but something is still found in {store}. Start Upprop again, "
        "and the erasure is finished first.",
    ),
    "erasure_open": QT_TRANSLATE_NOOP(
        "errors",
        "An erasure has not been finished. Start Upprop again, and it is carried out first.",
    ),
    "notice_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no notice {version} in this language ({language}). Choose another."
    ),
    "decision_not_about_faces": QT_TRANSLATE_NOOP(
        "errors", "Attendance needs no such decision. Only face methods do."
    ),
    "decision_only_in_demo": QT_TRANSLATE_NOOP(
        "errors", "Only the demo school comes with a decision. A real school records its own."
    ),
    "template_missing": QT_TRANSLATE_NOOP(
        "errors", "There is no template of this person. The card works as before."
    ),
    "template_size": QT_TRANSLATE_NOOP(
        "errors", "This is no template that can be kept. Enrol again with new pictures."
    ),
    "template_unreadable": QT_TRANSLATE_NOOP(
        "errors", "The template cannot be opened. Enrol again; the card works meanwhile."
    ),
    "engine_unnamed": QT_TRANSLATE_NOOP(
        "errors", "The recognition engine has no name, so nothing was kept. Install Upprop again."
    ),
    "subject_key_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The key of this template is not on this PC, so it cannot be opened. Enrol again.",
    ),
    "subject_key_of_other_vault": QT_TRANSLATE_NOOP(
        "errors",
        "The key of this template belongs to another installation. Enrol again on this PC.",
    ),
    "card_malformed": QT_TRANSLATE_NOOP(
        "errors", "A card in the data is not what it should be. Print the student a new card."
    ),
    "permit_other_purpose": QT_TRANSLATE_NOOP(
        "errors", "The consent is for another way of checking in. Ask for consent to this one."
    ),
    "subject_malformed": QT_TRANSLATE_NOOP(
        "errors", "A reference in the data is not what it should be. Restore the last good backup."
    ),
}
