"""What the errors of the school's own work say: what happened, and what to do next."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    # Lessons and registers
    "no_lesson_now": QT_TRANSLATE_NOOP(
        "errors",
        "No lesson of yours is on now. Choose one from the list, or start an unplanned one.",
    ),
    "no_register_open": QT_TRANSLATE_NOOP(
        "errors", "No register of yours is open. Start the lesson first."
    ),
    "absent_count_differs": QT_TRANSLATE_NOOP(
        "errors",
        "You said {said}, but {count} are not decided. Read their names and say the right number.",
    ),
    "lesson_unknown": QT_TRANSLATE_NOOP(
        "errors", "This lesson is no longer in the timetable. Choose another from the list."
    ),
    "lesson_not_yours": QT_TRANSLATE_NOOP(
        "errors", "This lesson belongs to another teacher. Ask the administrator if you stand in."
    ),
    "lesson_not_yet": QT_TRANSLATE_NOOP(
        "errors", "This lesson can be started from {starts} on. Until then nothing is open."
    ),
    "lesson_over": QT_TRANSLATE_NOOP(
        "errors", "The lesson is over, so nobody can check in. Mark by hand who was there."
    ),
    "lesson_title": QT_TRANSLATE_NOOP(
        "errors", "Give the lesson a name of at most {longest} characters."
    ),
    "lesson_groups": QT_TRANSLATE_NOOP("errors", "Choose at least one class for the lesson."),
    "lesson_minutes": QT_TRANSLATE_NOOP(
        "errors", "Choose a length from {shortest} to {longest} minutes."
    ),
    "register_not_open": QT_TRANSLATE_NOOP(
        "errors", "The lesson has not been started. Start it, and its list can be marked."
    ),
    "register_signed": QT_TRANSLATE_NOOP(
        "errors",
        "The register is signed. To change it, open it under Registers and correct it there.",
    ),
    "register_not_signed": QT_TRANSLATE_NOOP(
        "errors", "The register is not signed yet. Change the mark in the lesson itself."
    ),
    "students_unmarked": QT_TRANSLATE_NOOP(
        "errors", "Students not decided yet: {count}. Decide on them, then sign."
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("errors", "There is nothing to undo for this student."),
    "minutes_out_of_range": QT_TRANSLATE_NOOP(
        "errors", "The minutes do not fit the lesson. Choose from 0 to {longest}."
    ),
    "minutes_needed": QT_TRANSLATE_NOOP(
        "errors", "Say how many minutes late, at least one. On time is Present."
    ),
    "reason_needed": QT_TRANSLATE_NOOP(
        "errors", "A correction needs a reason of at most {longest} characters. Write why."
    ),
    "reason_needed_to_sign_again": QT_TRANSLATE_NOOP(
        "errors",
        "This register was signed before, with marks that are not here any more. "
        "Write why it is signed again, in at most {longest} characters.",
    ),
    "absence_times": QT_TRANSLATE_NOOP(
        "errors", "The absence ends before it begins. Correct one of the times."
    ),
    "absence_unknown": QT_TRANSLATE_NOOP(
        "errors", "This absence is no longer there. Somebody may have removed it."
    ),
    # Students and cards
    "student_unknown": QT_TRANSLATE_NOOP(
        "errors", "This student is not in the school's list. Check the name or the id."
    ),
    "student_not_in_lesson": QT_TRANSLATE_NOOP(
        "errors", "This student does not belong to the lesson. Check the class list."
    ),
    "student_not_yours": QT_TRANSLATE_NOOP(
        "errors", "This student is in none of your lessons. Ask the administrator."
    ),
    "student_left": QT_TRANSLATE_NOOP(
        "errors", "This student has left the school's list. What was recorded before stays."
    ),
    "student_protected": QT_TRANSLATE_NOOP(
        "errors",
        "This student's identity is protected, or nobody has said that it is not. "
        "The card and marking by hand work as for everybody.",
    ),
    "card_unknown": QT_TRANSLATE_NOOP(
        "errors", "This card is not known here. Mark by hand, and ask the office for a new card."
    ),
    "card_not_in_lesson": QT_TRANSLATE_NOOP(
        "errors", "This card does not belong to this lesson. Mark by hand whoever should be here."
    ),
    "nothing_to_withdraw": QT_TRANSLATE_NOOP(
        "errors", "Nothing stands that could be withdrawn. Nothing needs to be done."
    ),
    # Staff
    "role_needed": QT_TRANSLATE_NOOP(
        "errors", "This needs the role {role}. Sign in with such an account."
    ),
    "not_signed_in": QT_TRANSLATE_NOOP("errors", "Nobody is signed in. Sign in and try again."),
    "staff_unknown": QT_TRANSLATE_NOOP(
        "errors", "This account is no longer there. Look it up in the list of staff."
    ),
    "own_account": QT_TRANSLATE_NOOP(
        "errors", "You cannot remove your own account. Another administrator can."
    ),
    "user_name_form": QT_TRANSLATE_NOOP(
        "errors",
        "A user name has 1 to {longest} small letters, digits, hyphens or full stops. "
        "Choose another.",
    ),
    "user_name_taken": QT_TRANSLATE_NOOP("errors", "This user name is taken. Choose another."),
    "display_name_form": QT_TRANSLATE_NOOP(
        "errors", "A name has 1 to {longest} characters on one line. Write it again."
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "errors",
        "The passphrase is too short. Take at least {shortest} characters: a few words do.",
    ),
    "passphrase_long": QT_TRANSLATE_NOOP(
        "errors", "The passphrase is too long. Take at most {longest} characters."
    ),
    "account_unknown": QT_TRANSLATE_NOOP(
        "errors", "This account is not in use any more. Ask an administrator."
    ),
    # The installation
    "no_school": QT_TRANSLATE_NOOP(
        "errors", "No school has been set up on this PC yet. Set one up, or look at the demo."
    ),
    "school_exists": QT_TRANSLATE_NOOP(
        "errors", "A school is already set up here, and was left as it is. Sign in to it."
    ),
    "program_fault": QT_TRANSLATE_NOOP(
        "errors",
        "Something in Upprop itself went wrong ({kind}). What was marked is kept. Try again; "
        "if it comes back, note the time and tell whoever looks after this PC.",
    ),
    # Files and settings
    "file_not_taken_in": QT_TRANSLATE_NOOP(
        "errors", "{file} was not taken in and nothing was changed. To mend: {count}."
    ),
    "file_not_written": QT_TRANSLATE_NOOP(
        "errors",
        "{file} could not be written ({why}). What was there before stands. "
        "Make room on the disk, or choose another place.",
    ),
    "roster_id_twice": QT_TRANSLATE_NOOP(
        "errors", "The id {school_number} stands for two students. Correct the list."
    ),
    "timetable_not_taken_in": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing of the timetable was taken in. To be mended: {count}.",
    ),
    "setting_unknown": QT_TRANSLATE_NOOP("errors", "There is no setting called {setting}."),
    "setting_empty": QT_TRANSLATE_NOOP("errors", "{setting}: write something here."),
    "setting_too_long": QT_TRANSLATE_NOOP("errors", "{setting}: at most {longest} characters fit."),
    "spots_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The place of the check-in spot cannot be used. Open Camera and spot and place it again.",
    ),
    "setting_not_one_line": QT_TRANSLATE_NOOP(
        "errors", "{setting}: write it on one line, without special signs."
    ),
    "setting_not_in_range": QT_TRANSLATE_NOOP(
        "errors", "{setting}: choose a whole number from {lowest} to {highest}."
    ),
    "setting_not_a_choice": QT_TRANSLATE_NOOP("errors", "{setting}: choose one of {choices}."),
    "font_missing": QT_TRANSLATE_NOOP(
        "errors", "The font file {file} is missing or damaged. Install Upprop again."
    ),
}
