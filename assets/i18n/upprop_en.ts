<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with protected identity are not in the file.</source>
        <translation>
            <numerusform>%n student with protected identity is not in the file.</numerusform>
            <numerusform>%n students with protected identity are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left out: the use of their data is restricted.</source>
        <translation>
            <numerusform>%n student left out: the use of their data is restricted.</numerusform>
            <numerusform>%n students left out: the use of their data is restricted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger is unbroken: %n entry(s).</source>
        <translation>
            <numerusform>The ledger is unbroken: %n entry.</numerusform>
            <numerusform>The ledger is unbroken: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {file}.</source>
        <translation>
            <numerusform>%n line written to {file}.</numerusform>
            <numerusform>%n lines written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left out: their identity is protected or not known to be open.</source>
        <translation>
            <numerusform>%n student left out: their identity is protected or not known to be open.</numerusform>
            <numerusform>%n students left out: their identity is protected or not known to be open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) left out: nobody has signed them.</source>
        <translation>
            <numerusform>%n lesson left out: nobody has signed it.</numerusform>
            <numerusform>%n lessons left out: nobody has signed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed, ended today</source>
        <translation>
            <numerusform>%n lapsed, ended today</numerusform>
            <numerusform>%n lapsed, ended today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) {from_when}</source>
        <translation>
            <numerusform>%n month {from_when}</numerusform>
            <numerusform>%n months {from_when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of marks made since then will not be in it.</source>
        <translation>
            <numerusform>%n step of marks made since then will not be in it.</numerusform>
            <numerusform>%n steps of marks made since then will not be in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) withdrawn since were erased again.</source>
        <translation>
            <numerusform>%n template withdrawn since were erased again.</numerusform>
            <numerusform>%n templates withdrawn since were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is put right. %n file(s) handed out hold the old value: tell whoever got them.</source>
        <translation>
            <numerusform>It is put right. %n file handed out hold the old value: tell whoever got them.</numerusform>
            <numerusform>It is put right. %n files handed out hold the old value: tell whoever got them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n looked at</numerusform>
            <numerusform>%n looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n person(s)</source>
        <translation>
            <numerusform>about %n person</numerusform>
            <numerusform>about %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n record(s)</source>
        <translation>
            <numerusform>about %n record</numerusform>
            <numerusform>about %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) with a running clock</source>
        <translation>
            <numerusform>%n incident with a running clock</numerusform>
            <numerusform>%n incidents with a running clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand out</source>
        <translation>
            <numerusform>%n stand out</numerusform>
            <numerusform>%n stand out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) in the last 30 days.</source>
        <translation>
            <numerusform>%n use in the last 30 days.</numerusform>
            <numerusform>%n uses in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>%n comment open</numerusform>
            <numerusform>%n comments open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are treated as protected, because the list does not say: whoever takes the roll sees the name, everybody else the initials, and nobody of them can be enrolled. Either add a column “skyddad” with ja or nej to the list and import it again, or say it afterwards on the page Students, for one under “Protection…” or for many under “Not protected…”. That takes the duty to see protected identities.</source>
        <translation>
            <numerusform>%n student are treated as protected, because the list does not say: whoever takes the roll sees the name, everybody else the initials, and nobody of them can be enrolled. Either add a column “skyddad” with ja or nej to the list and import it again, or say it afterwards on the page Students, for one under “Protection…” or for many under “Not protected…”. That takes the duty to see protected identities.</numerusform>
            <numerusform>%n students are treated as protected, because the list does not say: whoever takes the roll sees the name, everybody else the initials, and nobody of them can be enrolled. Either add a column “skyddad” with ja or nej to the list and import it again, or say it afterwards on the page Students, for one under “Protection…” or for many under “Not protected…”. That takes the duty to see protected identities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) stay protected, though the list says otherwise: {numbers}. To lift it takes the duty to see protected identities.</source>
        <translation>
            <numerusform>%n student stay protected, though the list says otherwise: {numbers}. To lift it takes the duty to see protected identities.</numerusform>
            <numerusform>%n students stay protected, though the list says otherwise: {numbers}. To lift it takes the duty to see protected identities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) bring back what was put right here before: {numbers}. Mend the list where it comes from, or put it right again.</source>
        <translation>
            <numerusform>%n row bring back what was put right here before: {numbers}. Mend the list where it comes from, or put it right again.</numerusform>
            <numerusform>%n rows bring back what was put right here before: {numbers}. Mend the list where it comes from, or put it right again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) in the list as it is shown ({group}) nobody has said whether the identity is protected.</source>
        <translation>
            <numerusform>Of %n student in the list as it is shown ({group}) nobody has said whether the identity is protected.</numerusform>
            <numerusform>Of %n students in the list as it is shown ({group}) nobody has said whether the identity is protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in {file}. Print it at 100 % and delete it: who has the file has the card.</source>
        <translation>
            <numerusform>%n card in {file}. Print it at 100 % and delete it: who has the file has the card.</numerusform>
            <numerusform>%n cards in {file}. Print it at 100 % and delete it: who has the file has the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Absence known in advance. No reason is asked for or kept.</source>
        <translation>Absence known in advance. No reason is asked for or kept.</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Whole days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>Record the absence</translation>
    </message>
    <message>
        <source>Nothing is on record.</source>
        <translation>Nothing is on record.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {absence}</source>
        <translation>Remove {absence}</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Consent…</source>
        <translation>Consent…</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Enrol…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>Card…</translation>
    </message>
    <message>
        <source>Protection…</source>
        <translation>Protection…</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>Choose a student</translation>
    </message>
    <message>
        <source>Arrow keys go through the list.</source>
        <translation>Arrow keys go through the list.</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>One person, one role, one passphrase.</source>
        <translation>One person, one role, one passphrase.</translation>
    </message>
    <message>
        <source>Teacher: lessons and registers</source>
        <translation>Teacher: lessons and registers</translation>
    </message>
    <message>
        <source>Administrator: class lists, cards, consent, enrolment, accounts</source>
        <translation>Administrator: class lists, cards, consent, enrolment, accounts</translation>
    </message>
    <message>
        <source>Controller (principal or board): decides, answers requests</source>
        <translation>Controller (principal or board): decides, answers requests</translation>
    </message>
    <message>
        <source>Data protection officer: advises, audits, reads the logs</source>
        <translation>Data protection officer: advises, audits, reads the logs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Letters, digits, . - _</source>
        <translation>Letters, digits, . - _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Make the account</translation>
    </message>
    <message>
        <source>Choose what the person is here to do.</source>
        <translation>Choose what the person is here to do.</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>The advice</source>
        <translation>The advice</translation>
    </message>
    <message>
        <source>Advice of the data protection officer</source>
        <translation>Advice of the data protection officer</translation>
    </message>
    <message>
        <source>No assessment has been put forward yet.</source>
        <translation>No assessment has been put forward yet.</translation>
    </message>
    <message>
        <source>Put forward on {day}. The officer has not advised on it yet.</source>
        <translation>Put forward on {day}. The officer has not advised on it yet.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Given on {day}</translation>
    </message>
</context>
<context>
    <name>AgreeView</name>
    <message>
        <source>I am the guardian and agree</source>
        <translation>I am the guardian and agree</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>What you agree to</translation>
    </message>
    <message>
        <source>Read first. A yes holds until the end of the school year at most, and you can take it back at any time. The office then makes the numbers of your face together with you.</source>
        <translation>Read first. A yes holds until the end of the school year at most, and you can take it back at any time. The office then makes the numbers of your face together with you.</translation>
    </message>
    <message>
        <source>This text is not written in your language. Let somebody you trust explain it before you answer, or take it home.</source>
        <translation>This text is not written in your language. Let somebody you trust explain it before you answer, or take it home.</translation>
    </message>
    <message>
        <source>The school does not have your date of birth. Ask the office.</source>
        <translation>The school does not have your date of birth. Ask the office.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Appointed guardian</source>
        <translation>Appointed guardian</translation>
    </message>
    <message>
        <source>You are under 18: a guardian who is here beside you says yes, too. Otherwise the office prints a form to sign at home.</source>
        <translation>You are under 18: a guardian who is here beside you says yes, too. Otherwise the office prints a form to sign at home.</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>Name of the guardian</translation>
    </message>
    <message>
        <source>The guardian is</source>
        <translation>The guardian is</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Yes, I agree</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No thanks</translation>
    </message>
</context>
<context>
    <name>AskingStep</name>
    <message>
        <source>Yes, I consent</source>
        <translation>Yes, I consent</translation>
    </message>
    <message>
        <source>No, I do not consent</source>
        <translation>No, I do not consent</translation>
    </message>
    <message>
        <source>Read the notice to its end; then yes can be pressed.</source>
        <translation>Read the notice to its end; then yes can be pressed.</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Sections of the assessment</source>
        <translation>Sections of the assessment</translation>
    </message>
    <message>
        <source>Put forward for advice</source>
        <translation>Put forward for advice</translation>
    </message>
    <message>
        <source>Version {number}, being written. Saved on {day}.</source>
        <translation>Version {number}, being written. Saved on {day}.</translation>
    </message>
    <message>
        <source>Version {number}, put forward.</source>
        <translation>Version {number}, put forward.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>Read what is being written</source>
        <translation>Read what is being written</translation>
    </message>
    <message>
        <source>Read what was put forward</source>
        <translation>Read what was put forward</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>{done} of {all} sections answered</source>
        <translation>{done} of {all} sections answered</translation>
    </message>
    <message>
        <source>· Saved</source>
        <translation>· Saved</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>The four ways side by side</source>
        <translation>The four ways side by side</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>Fill in what is known</source>
        <translation>Fill in what is known</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Export to PIA…</source>
        <translation>Export to PIA…</translation>
    </message>
    <message>
        <source>Import from PIA…</source>
        <translation>Import from PIA…</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>What the version changed</translation>
    </message>
    <message>
        <source>The words on record</source>
        <translation>The words on record</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Prior consultation</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>Import from PIA</source>
        <translation>Import from PIA</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>assessment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>What has to be weighed before faces are decided on. No is an answer.</source>
        <translation>What has to be weighed before faces are decided on. No is an answer.</translation>
    </message>
    <message>
        <source>put forward</source>
        <translation>put forward</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The first version, or nothing changed.</source>
        <translation>The first version, or nothing changed.</translation>
    </message>
    <message>
        <source>What is known is filled in, on the page Decisions. Write on.</source>
        <translation>What is known is filled in, on the page Decisions. Write on.</translation>
    </message>
    <message>
        <source>Taken over into the draft, on the page Decisions.</source>
        <translation>Taken over into the draft, on the page Decisions.</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>It is on record.</translation>
    </message>
</context>
<context>
    <name>AttendanceCalendar</name>
    <message>
        <source>Attendance, a square a day</source>
        <translation>Attendance, a square a day</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Run the audit</source>
        <translation>Run the audit</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Report as PDF…</translation>
    </message>
    <message>
        <source>Signed file…</source>
        <translation>Signed file…</translation>
    </message>
    <message>
        <source>Who or what is it?</source>
        <translation>Who or what is it?</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Since the audit before</source>
        <translation>Since the audit before</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>No audit yet</translation>
    </message>
    <message>
        <source>The audit looks at what is really there: templates, consents, registers, keys, the ledger, backups and the running program. It takes some seconds, and roll call goes on meanwhile.</source>
        <translation>The audit looks at what is really there: templates, consents, registers, keys, the ledger, backups and the running program. It takes some seconds, and roll call goes on meanwhile.</translation>
    </message>
    <message>
        <source>The audit is in {file}.</source>
        <translation>The audit is in {file}.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>{passed} of {checks}</source>
        <translation>{passed} of {checks}</translation>
    </message>
    <message>
        <source>{number} with nothing to look at</source>
        <translation>{number} with nothing to look at</translation>
    </message>
    <message>
        <source>Every check could look</source>
        <translation>Every check could look</translation>
    </message>
    <message>
        <source>{number} could not look</source>
        <translation>{number} could not look</translation>
    </message>
    <message>
        <source>This is the first audit</source>
        <translation>This is the first audit</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} new</translation>
    </message>
    <message>
        <source>{number} put right, {still} still so</source>
        <translation>{number} put right, {still} still so</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Looks at: {places}</source>
        <translation>Looks at: {places}</translation>
    </message>
    <message>
        <source>Ground: {legal}</source>
        <translation>Ground: {legal}</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>What to do: {remedy}</translation>
    </message>
    <message>
        <source>Where: {pointers}</source>
        <translation>Where: {pointers}</translation>
    </message>
    <message>
        <source>nothing more is known here</source>
        <translation>nothing more is known here</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the signed audit</source>
        <translation>Save the signed audit</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>The audit is running.</source>
        <translation>The audit is running.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Back up to another folder…</source>
        <translation>Back up to another folder…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Try it out</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Put it back…</translation>
    </message>
    <message>
        <source>Put back another file…</source>
        <translation>Put back another file…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Opened as a test</source>
        <translation>Opened as a test</translation>
    </message>
    <message>
        <source>Press “Back up now”, or put a file back.</source>
        <translation>Press “Back up now”, or put a file back.</translation>
    </message>
    <message>
        <source>Written, and opened again: {file}</source>
        <translation>Written, and opened again: {file}</translation>
    </message>
    <message>
        <source>{file} opens, whole. That is on record.</source>
        <translation>{file} opens, whole. That is on record.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Last backup: {moment}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>One a day is written by itself to {folder}. Keep a copy on another disk: if this PC is lost, what lies on it is lost too. Students&apos; face keys are in no backup.</source>
        <translation>One a day is written by itself to {folder}. Keep a copy on another disk: if this PC is lost, what lies on it is lost too. Students&apos; face keys are in no backup.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>The backup is being written and tried out.</source>
        <translation>The backup is being written and tried out.</translation>
    </message>
    <message>
        <source>The backup is being tried out.</source>
        <translation>The backup is being tried out.</translation>
    </message>
    <message>
        <source>The backup is being unpacked and looked at.</source>
        <translation>The backup is being unpacked and looked at.</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>The backup is being put back.</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>A video file…</source>
        <translation>A video file…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Recognition engine…</source>
        <translation>Recognition engine…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The demo school&apos;s camera is drawn and cannot be changed.</source>
        <translation>The demo school&apos;s camera is drawn and cannot be changed.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Only what is in the spot is examined; everything else stays blurred. Give one person room there, from the head to the chest. It covers at most 70 percent of the width.</source>
        <translation>Only what is in the spot is examined; everything else stays blurred. Give one person room there, from the head to the chest. It covers at most 70 percent of the width.</translation>
    </message>
    <message>
        <source>Drag the spot or its corners. Or use the keyboard: arrow keys move it, Shift and an arrow key change its size.</source>
        <translation>Drag the spot or its corners. Or use the keyboard: arrow keys move it, Shift and an arrow key change its size.</translation>
    </message>
    <message>
        <source>Here you can try it out; nothing is kept.</source>
        <translation>Here you can try it out; nothing is kept.</translation>
    </message>
    <message>
        <source>Check-in spot</source>
        <translation>Check-in spot</translation>
    </message>
    <message>
        <source>Camera and spot</source>
        <translation>Camera and spot</translation>
    </message>
    <message>
        <source>For this computer; used from the next start of a lesson</source>
        <translation>For this computer; used from the next start of a lesson</translation>
    </message>
    <message>
        <source>Camera and spot are not saved. Save them, or leave again to drop them.</source>
        <translation>Camera and spot are not saved. Save them, or leave again to drop them.</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Looking for cameras…</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Camera {0}</translation>
    </message>
    <message>
        <source>{camera} (not found)</source>
        <translation>{camera} (not found)</translation>
    </message>
    <message>
        <source>The camera is being opened</source>
        <translation>The camera is being opened</translation>
    </message>
    <message>
        <source>No picture from this camera</source>
        <translation>No picture from this camera</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>Being opened</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)</source>
        <translation>Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Choose a video</translation>
    </message>
    <message>
        <source>Saved. The next lesson uses this camera and this spot.</source>
        <translation>Saved. The next lesson uses this camera and this spot.</translation>
    </message>
    <message>
        <source>The settings of this computer were damaged and lie in {file} now. Choose the camera and place the spot again.</source>
        <translation>The settings of this computer were damaged and lie in {file} now. Choose the camera and place the spot again.</translation>
    </message>
</context>
<context>
    <name>CardPresenter</name>
    <message>
        <source>The cards are being made.</source>
        <translation>The cards are being made.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>My choice</source>
        <translation>My choice</translation>
    </message>
    <message>
        <source>Show your card to the camera.</source>
        <translation>Show your card to the camera.</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>Type the number instead</translation>
    </message>
    <message>
        <source>Here you see how you can check in, and change it. You also see everything that the school holds on you in this program. You need your card and your own code. No code yet? The office prints a slip for you.</source>
        <translation>Here you see how you can check in, and change it. You also see everything that the school holds on you in this program. You need your card and your own code. No code yet? The office prints a slip for you.</translation>
    </message>
    <message>
        <source>The camera cannot be used now. Type the number of your card instead.</source>
        <translation>The camera cannot be used now. Type the number of your card instead.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>What has lapsed is put in order, and today&apos;s backup is made.</source>
        <translation>What has lapsed is put in order, and today&apos;s backup is made.</translation>
    </message>
    <message>
        <source>No recovery sheet has been printed: whoever forgets their passphrase stays outside. Print one on the page Staff.</source>
        <translation>No recovery sheet has been printed: whoever forgets their passphrase stays outside. Print one on the page Staff.</translation>
    </message>
    <message>
        <source>The recovery sheet has been used. Print a new one on the page Staff.</source>
        <translation>The recovery sheet has been used. Print a new one on the page Staff.</translation>
    </message>
    <message>
        <source>Cancelled. It is done the next time that somebody signs in.</source>
        <translation>Cancelled. It is done the next time that somebody signs in.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written.</source>
        <translation>Today&apos;s backup could not be written.</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Use restricted</source>
        <translation>Use restricted</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>None of them</source>
        <translation>None of them</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>How do you want to check in at lessons?</source>
        <translation>How do you want to check in at lessons?</translation>
    </message>
    <message>
        <source>All ways are as quick and give the same attendance. You can change when you like, without saying why. If you leave now, everything stays as it is.</source>
        <translation>All ways are as quick and give the same attendance. You can change when you like, without saying why. If you leave now, everything stays as it is.</translation>
    </message>
    <message>
        <source>Your identity is protected, so no numbers of your face are ever made here.</source>
        <translation>Your identity is protected, so no numbers of your face are ever made here.</translation>
    </message>
    <message>
        <source>With your card</source>
        <translation>With your card</translation>
    </message>
    <message>
        <source>You hold your card to the camera at the check-in spot.</source>
        <translation>You hold your card to the camera at the check-in spot.</translation>
    </message>
    <message>
        <source>Nothing of your face is measured or kept.</source>
        <translation>Nothing of your face is measured or kept.</translation>
    </message>
    <message>
        <source>Your card looks like everybody&apos;s.</source>
        <translation>Your card looks like everybody&apos;s.</translation>
    </message>
    <message>
        <source>Always open to you</source>
        <translation>Always open to you</translation>
    </message>
    <message>
        <source>With the teacher</source>
        <translation>With the teacher</translation>
    </message>
    <message>
        <source>The teacher sees you and marks you by hand.</source>
        <translation>The teacher sees you and marks you by hand.</translation>
    </message>
    <message>
        <source>Good when the card is at home.</source>
        <translation>Good when the card is at home.</translation>
    </message>
    <message>
        <source>You have said yes, until {day}</source>
        <translation>You have said yes, until {day}</translation>
    </message>
    <message>
        <source>Something is kept; say no and it is erased</source>
        <translation>Something is kept; say no and it is erased</translation>
    </message>
    <message>
        <source>You have not said yes</source>
        <translation>You have not said yes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No thanks</translation>
    </message>
    <message>
        <source>You show your card, and the camera compares your face with your card alone.</source>
        <translation>You show your card, and the camera compares your face with your card alone.</translation>
    </message>
    <message>
        <source>The numbers of your face are on your own card, locked. No pictures are kept.</source>
        <translation>The numbers of your face are on your own card, locked. No pictures are kept.</translation>
    </message>
    <message>
        <source>The moment you change your mind, they can no longer be opened.</source>
        <translation>The moment you change your mind, they can no longer be opened.</translation>
    </message>
    <message>
        <source>The computer in the classroom makes your face into numbers and looks for you among those in the lesson who have said yes.</source>
        <translation>The computer in the classroom makes your face into numbers and looks for you among those in the lesson who have said yes.</translation>
    </message>
    <message>
        <source>The numbers are on that computer, locked. No pictures are kept.</source>
        <translation>The numbers are on that computer, locked. No pictures are kept.</translation>
    </message>
    <message>
        <source>They are erased at once when you change your mind.</source>
        <translation>They are erased at once when you change your mind.</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>Who answers for it?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Who sees it?</translation>
    </message>
    <message>
        <source>Teachers and classmates do not see in the program what you have chosen.</source>
        <translation>Teachers and classmates do not see in the program what you have chosen.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>See, correct, erase, take along, object: all under My data.</source>
        <translation>See, correct, erase, take along, object: all under My data.</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>Change your mind</translation>
    </message>
    <message>
        <source>One press on No thanks. Done within a second, with a receipt.</source>
        <translation>One press on No thanks. Done within a second, with a receipt.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Your new code, 6 to 12 digits</source>
        <translation>Your new code, 6 to 12 digits</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>The same code once more</source>
        <translation>The same code once more</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose your own code</source>
        <translation>Choose your own code</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Type your code</translation>
    </message>
    <message>
        <source>The slip has done its work. From now on only you know your code: the school cannot read it. Not your birthday, and no row of digits.</source>
        <translation>The slip has done its work. From now on only you know your code: the school cannot read it. Not your birthday, and no row of digits.</translation>
    </message>
    <message>
        <source>The first time it is the code on the slip from the office. If you have forgotten your code, the office prints a new slip.</source>
        <translation>The first time it is the code on the slip from the office. If you have forgotten your code, the office prints a new slip.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>The two codes are not the same. Type them again.</source>
        <translation>The two codes are not the same. Type them again.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Seen to: the text is changed</source>
        <translation>Seen to: the text is changed</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>The officer has not commented on this section.</source>
        <translation>The officer has not commented on this section.</translation>
    </message>
    <message>
        <source>Nothing has been written yet that could be commented on.</source>
        <translation>Nothing has been written yet that could be commented on.</translation>
    </message>
    <message>
        <source>No comments on this section yet.</source>
        <translation>No comments on this section yet.</translation>
    </message>
    <message>
        <source>Give answer</source>
        <translation>Give answer</translation>
    </message>
    <message>
        <source>Give comment</source>
        <translation>Give comment</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>New comment</translation>
    </message>
    <message>
        <source>Answer to comment {number}</source>
        <translation>Answer to comment {number}</translation>
    </message>
    <message>
        <source>More on comment {number}</source>
        <translation>More on comment {number}</translation>
    </message>
    <message>
        <source>It stays on record. Name no student.</source>
        <translation>It stays on record. Name no student.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Consent to the face, for each way of checking in by itself.</source>
        <translation>Consent to the face, for each way of checking in by itself.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Consent form.pdf</source>
        <translation>Consent form.pdf</translation>
    </message>
    <message>
        <source>Picture or PDF of the signed page</source>
        <translation>Picture or PDF of the signed page</translation>
    </message>
    <message>
        <source>Open a signed form</source>
        <translation>Open a signed form</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Receipt.pdf</source>
        <translation>Receipt.pdf</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>The consent is on record</source>
        <translation>The consent is on record</translation>
    </message>
    <message>
        <source>It can be withdrawn at any time, in one step and without a reason.</source>
        <translation>It can be withdrawn at any time, in one step and without a reason.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Withdrawn. What stood on it is erased</source>
        <translation>Withdrawn. What stood on it is erased</translation>
    </message>
    <message>
        <source>The key was destroyed on this computer and the rows were removed.</source>
        <translation>The key was destroyed on this computer and the rows were removed.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Keys destroyed</source>
        <translation>Keys destroyed</translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation>Rows removed</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Ledger entry</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>Consents that end soon</source>
        <translation>Consents that end soon</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Ask again…</translation>
    </message>
    <message>
        <source>Whoever has to be asked again stands here a month before. Nothing to do now.</source>
        <translation>Whoever has to be asked again stands here a month before. Nothing to do now.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>These consents end within {days} days. Then the template is erased by itself. Ask again where somebody wants to go on; whoever does nothing uses the card.</source>
        <translation>These consents end within {days} days. Then the template is erased by itself. Ask again where somebody wants to go on; whoever does nothing uses the card.</translation>
    </message>
    <message>
        <source>No consent ends within {days} days.</source>
        <translation>No consent ends within {days} days.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Way of checking in</source>
        <translation>Way of checking in</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>the time runs out</source>
        <translation>the time runs out</translation>
    </message>
    <message>
        <source>the school&apos;s decision ends</source>
        <translation>the school&apos;s decision ends</translation>
    </message>
    <message>
        <source>turns 18: ask the student</source>
        <translation>turns 18: ask the student</translation>
    </message>
</context>
<context>
    <name>ConsultingLeaf</name>
    <message>
        <source>How the consultation stands</source>
        <translation>How the consultation stands</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Package for the authority…</source>
        <translation>Package for the authority…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>The authority&apos;s case number</translation>
    </message>
    <message>
        <source>If a high risk remains, the authority is asked first (Art. 36). It has eight weeks, and may take six more. The package is a file: the school sends it.</source>
        <translation>If a high risk remains, the authority is asked first (Art. 36). It has eight weeks, and may take six more. The package is a file: the school sends it.</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Prior consultation</translation>
    </message>
</context>
<context>
    <name>ControllerPanel</name>
    <message>
        <source>Decide yes</source>
        <translation>Decide yes</translation>
    </message>
    <message>
        <source>Decide no</source>
        <translation>Decide no</translation>
    </message>
    <message>
        <source>Revoke the decision…</source>
        <translation>Revoke the decision…</translation>
    </message>
    <message>
        <source>Put in reasons for a no</source>
        <translation>Put in reasons for a no</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Needed against the advice, over open comments, and to revoke. Name nobody.</source>
        <translation>Needed against the advice, over open comments, and to revoke. Name nobody.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>A yes needs a complete assessment that has been put forward.</source>
        <translation>A yes needs a complete assessment that has been put forward.</translation>
    </message>
    <message>
        <source>The assessment was changed after it was put forward.</source>
        <translation>The assessment was changed after it was put forward.</translation>
    </message>
    <message>
        <source>A yes needs the officer&apos;s advice.</source>
        <translation>A yes needs the officer&apos;s advice.</translation>
    </message>
    <message>
        <source>The advice is against it: a yes needs written reasons.</source>
        <translation>The advice is against it: a yes needs written reasons.</translation>
    </message>
    <message>
        <source>Comments are open: a yes needs written reasons.</source>
        <translation>Comments are open: a yes needs written reasons.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <translation>
            <numerusform>%n elsewhere</numerusform>
            <numerusform>%n elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a distance</source>
        <translation>
            <numerusform>%n at a distance</numerusform>
            <numerusform>%n at a distance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported absent</source>
        <translation>
            <numerusform>%n reported absent</numerusform>
            <numerusform>%n reported absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n not marked</numerusform>
            <numerusform>%n not marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>What is held</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Who has looked</translation>
    </message>
    <message>
        <source>What I have asked for</source>
        <translation>What I have asked for</translation>
    </message>
    <message>
        <source>This is held on you: {parts}.</source>
        <translation>This is held on you: {parts}.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The last ten weeks. A square is a day; the number above it is the week.</source>
        <translation>The last ten weeks. A square is a day; the number above it is the week.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Everything, word for word</source>
        <translation>Everything, word for word</translation>
    </message>
    <message>
        <source>Show everything, word for word</source>
        <translation>Show everything, word for word</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>What was looked at</translation>
    </message>
    <message>
        <source>Nobody has looked at your data in this program.</source>
        <translation>Nobody has looked at your data in this program.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>At the latest {day}</source>
        <translation>At the latest {day}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>You have not asked for anything yet.</source>
        <translation>You have not asked for anything yet.</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>{name}, not marked</source>
        <translation>{name}, not marked</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutes late</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>How late?</source>
        <translation>How late?</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Beside the assessment</source>
        <translation>Beside the assessment</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Without a decision, faces are locked. Card and mark are complete without.</source>
        <translation>Without a decision, faces are locked. Card and mark are complete without.</translation>
    </message>
    <message>
        <source>The advice that you have begun is not given. Give it, or leave once more.</source>
        <translation>The advice that you have begun is not given. Give it, or leave once more.</translation>
    </message>
    <message>
        <source>The answer that you have begun is not given. Give it, or leave once more.</source>
        <translation>The answer that you have begun is not given. Give it, or leave once more.</translation>
    </message>
    <message>
        <source>The comment that you have begun is not made. Make it, or leave once more.</source>
        <translation>The comment that you have begun is not made. Make it, or leave once more.</translation>
    </message>
    <message>
        <source>An older backup was restored: some words that are on record are not here. Put the assessment forward again, and advise on it again.</source>
        <translation>An older backup was restored: some words that are on record are not here. Put the assessment forward again, and advise on it again.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Decide yes</source>
        <translation>Decide yes</translation>
    </message>
    <message>
        <source>The method is unlocked until the last day of the assessment, for the engine, threshold and kinds of camera that it names. Each student&apos;s consent is still needed.</source>
        <translation>The method is unlocked until the last day of the assessment, for the engine, threshold and kinds of camera that it names. Each student&apos;s consent is still needed.</translation>
    </message>
    <message>
        <source>Decide no</source>
        <translation>Decide no</translation>
    </message>
    <message>
        <source>The method is locked. If it was unlocked, every consent to it ends, and the templates are erased. Card and mark go on as before.</source>
        <translation>The method is locked. If it was unlocked, every consent to it ends, and the templates are erased. Card and mark go on as before.</translation>
    </message>
    <message>
        <source>Revoke the decision</source>
        <translation>Revoke the decision</translation>
    </message>
    <message>
        <source>The method is locked at once, in a lesson that is on, too. Every consent to it ends, and the templates are erased. Card and mark go on as before.</source>
        <translation>The method is locked at once, in a lesson that is on, too. Every consent to it ends, and the templates are erased. Card and mark go on as before.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Put forward. The officer can advise on it now.</source>
        <translation>Put forward. The officer can advise on it now.</translation>
    </message>
    <message>
        <source>The advice is on record.</source>
        <translation>The advice is on record.</translation>
    </message>
    <message>
        <source>Decided: yes. The method is unlocked.</source>
        <translation>Decided: yes. The method is unlocked.</translation>
    </message>
    <message>
        <source>Decided: no. The method is locked.</source>
        <translation>Decided: no. The method is locked.</translation>
    </message>
    <message>
        <source>Revoked. The method is locked and its templates are erased.</source>
        <translation>Revoked. The method is locked and its templates are erased.</translation>
    </message>
    <message>
        <source>The comment is on record. The controller sees it.</source>
        <translation>The comment is on record. The controller sees it.</translation>
    </message>
    <message>
        <source>The answer is on record. The officer sees it.</source>
        <translation>The answer is on record. The officer sees it.</translation>
    </message>
    <message>
        <source>The comment is closed.</source>
        <translation>The comment is closed.</translation>
    </message>
</context>
<context>
    <name>DisposeDialog</name>
    <message>
        <source>{period}. Everything of {day} and earlier goes for good; a protocol of the numbers stays.</source>
        <translation>{period}. Everything of {day} and earlier goes for good; a protocol of the numbers stays.</translation>
    </message>
    <message>
        <source>Dispose of: {rule}?</source>
        <translation>Dispose of: {rule}?</translation>
    </message>
    <message>
        <source>Kept by a legal hold or a restriction: {number}</source>
        <translation>Kept by a legal hold or a restriction: {number}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Dispose of it</translation>
    </message>
</context>
<context>
    <name>DutiesDialog</name>
    <message>
        <source>Duties of {name}</source>
        <translation>Duties of {name}</translation>
    </message>
    <message>
        <source>Each change is put on record.</source>
        <translation>Each change is put on record.</translation>
    </message>
    <message>
        <source>Sees the names of students whose identity is protected</source>
        <translation>Sees the names of students whose identity is protected</translation>
    </message>
    <message>
        <source>A mentor reads the attendance of the class, and writes nothing there.</source>
        <translation>A mentor reads the attendance of the class, and writes nothing there.</translation>
    </message>
    <message>
        <source>Mentor of</source>
        <translation>Mentor of</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save the duties</source>
        <translation>Save the duties</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>Recognition engine</source>
        <translation>Recognition engine</translation>
    </message>
    <message>
        <source>Templates of one engine are never compared with another&apos;s. Another engine asks for a new enrolment of each student; lessons keep the old one until the change.</source>
        <translation>Templates of one engine are never compared with another&apos;s. Another engine asks for a new enrolment of each student; lessons keep the old one until the change.</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>Add a model file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Model files (*.onnx *.xml *.bin *.dat);;All files (*)</source>
        <translation>Model files (*.onnx *.xml *.bin *.dat);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Choose a model file</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Added: {0}</translation>
    </message>
    <message>
        <source>Templates erased: {0}. The receipts are on record.</source>
        <translation>Templates erased: {0}. The receipts are on record.</translation>
    </message>
    <message>
        <source>Enrolled at the spot: {0}</source>
        <translation>Enrolled at the spot: {0}</translation>
    </message>
    <message>
        <source>Go over to this engine</source>
        <translation>Go over to this engine</translation>
    </message>
    <message>
        <source>Still to enrol with it ({0}):</source>
        <translation>Still to enrol with it ({0}):</translation>
    </message>
    <message>
        <source>The demo school keeps to the engine that was measured on its faces.</source>
        <translation>The demo school keeps to the engine that was measured on its faces.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Going over to: {0}</source>
        <translation>Going over to: {0}</translation>
    </message>
    <message>
        <source>Everybody who has consented is enrolled with it.</source>
        <translation>Everybody who has consented is enrolled with it.</translation>
    </message>
    <message>
        <source>With the change the old engine&apos;s templates are erased, each with a receipt. Cards with a face go on as plain cards until they are made anew.</source>
        <translation>With the change the old engine&apos;s templates are erased, each with a receipt. Cards with a face go on as plain cards until they are made anew.</translation>
    </message>
    <message>
        <source>Give the change up</source>
        <translation>Give the change up</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Change now</translation>
    </message>
</context>
<context>
    <name>EnginesPresenter</name>
    <message>
        <source>The files of the engines are being read.</source>
        <translation>The files of the engines are being read.</translation>
    </message>
    <message>
        <source>The model file is being read and copied.</source>
        <translation>The model file is being read and copied.</translation>
    </message>
    <message>
        <source>The engine is being changed.</source>
        <translation>The engine is being changed.</translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>Three to five good pictures become one template; none is kept.</source>
        <translation>Three to five good pictures become one template; none is kept.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Use the camera</translation>
    </message>
    <message>
        <source>Use a video…</source>
        <translation>Use a video…</translation>
    </message>
    <message>
        <source>The student is here, and the pictures show them</source>
        <translation>The student is here, and the pictures show them</translation>
    </message>
    <message>
        <source>Pictures cannot show that a living person is there.</source>
        <translation>Pictures cannot show that a living person is there.</translation>
    </message>
    <message>
        <source>Use a folder of pictures…</source>
        <translation>Use a folder of pictures…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>On the student&apos;s card, not in the school&apos;s store</source>
        <translation>On the student&apos;s card, not in the school&apos;s store</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Save the card as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Good pictures</source>
        <translation>Good pictures</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Ready to begin</translation>
    </message>
    <message>
        <source>One person on the spot, looking into the camera, in good light.</source>
        <translation>One person on the spot, looking into the camera, in good light.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation>This takes a second or two.</translation>
    </message>
    <message>
        <source>Look into the camera</source>
        <translation>Look into the camera</translation>
    </message>
    <message>
        <source>Ready for the card</source>
        <translation>Ready for the card</translation>
    </message>
    <message>
        <source>The template goes on a new card and is kept nowhere else. The earlier card stops working. Print the PDF and delete it: it is the card.</source>
        <translation>The template goes on a new card and is kept nowhere else. The earlier card stops working. Print the PDF and delete it: it is the card.</translation>
    </message>
    <message>
        <source>Sealing the template</source>
        <translation>Sealing the template</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>The template is on the card alone. The pictures are gone.</source>
        <translation>The template is on the card alone. The pictures are gone.</translation>
    </message>
    <message>
        <source>One template is sealed. The pictures are gone; none was kept.</source>
        <translation>One template is sealed. The pictures are gone; none was kept.</translation>
    </message>
    <message>
        <source>A classmate&apos;s template is so alike that the teacher may be asked who is who. For both, the card is surer.</source>
        <translation>A classmate&apos;s template is so alike that the teacher may be asked who is who. For both, the card is surer.</translation>
    </message>
    <message>
        <source>{accepted} of {wanted} good pictures</source>
        <translation>{accepted} of {wanted} good pictures</translation>
    </message>
    <message>
        <source>Turn your head a little</source>
        <translation>Turn your head a little</translation>
    </message>
    <message>
        <source>Good. Turn your head a little now and then.</source>
        <translation>Good. Turn your head a little now and then.</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Card {number}</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)</source>
        <translation>Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Choose a video</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choose a folder of pictures</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Latest marks</source>
        <translation>Latest marks</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Undo: {name}</translation>
    </message>
    <message>
        <source>Marks appear here as people check in.</source>
        <translation>Marks appear here as people check in.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>The registers are being exported.</source>
        <translation>The registers are being exported.</translation>
    </message>
    <message>
        <source>The registers are being printed.</source>
        <translation>The registers are being printed.</translation>
    </message>
</context>
<context>
    <name>FiguresLeaf</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>The same as a table</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>FiguresPresenter</name>
    <message>
        <source>The figures are being counted.</source>
        <translation>The figures are being counted.</translation>
    </message>
</context>
<context>
    <name>FirstRestore</name>
    <message>
        <source>The backup is being unpacked and looked at.</source>
        <translation>The backup is being unpacked and looked at.</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>The backup is being put back.</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>I forgot my passphrase</translation>
    </message>
    <message>
        <source>It takes the recovery sheet that the school has printed, and a colleague with an account here. An administrator can do it with the sheet alone. It is put on record, and the data protection officer can see it.</source>
        <translation>It takes the recovery sheet that the school has printed, and a colleague with an account here. An administrator can do it with the sheet alone. It is put on record, and the data protection officer can see it.</translation>
    </message>
    <message>
        <source>Six groups of four letters and digits. Capitals do not matter.</source>
        <translation>Six groups of four letters and digits. Capitals do not matter.</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>Code on the recovery sheet</translation>
    </message>
    <message>
        <source>The colleague&apos;s passphrase</source>
        <translation>The colleague&apos;s passphrase</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Your user name</translation>
    </message>
    <message>
        <source>The colleague&apos;s user name</source>
        <translation>The colleague&apos;s user name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Set the new passphrase</translation>
    </message>
    <message>
        <source>User name and passphrase of the colleague do not belong together.</source>
        <translation>User name and passphrase of the colleague do not belong together.</translation>
    </message>
    <message>
        <source>Type your user name and the code on the recovery sheet.</source>
        <translation>Type your user name and the code on the recovery sheet.</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>The student</source>
        <translation>The student</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>A guardian</translation>
    </message>
    <message>
        <source>The student and a guardian</source>
        <translation>The student and a guardian</translation>
    </message>
    <message>
        <source>The end of the school year, {day}</source>
        <translation>The end of the school year, {day}</translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation>An earlier day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Who consents?</source>
        <translation>Who consents?</translation>
    </message>
    <message>
        <source>What a guardian alone agrees to ends the day before the 18th birthday.</source>
        <translation>What a guardian alone agrees to ends the day before the 18th birthday.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Until when?</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>Demo school</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is no help on this screen yet.</source>
        <translation>There is no help on this screen yet.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Way of checking in</source>
        <translation>Way of checking in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Receipt…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No lessons here yet</source>
        <translation>No lessons here yet</translation>
    </message>
    <message>
        <source>When a lesson is over it stands here, signed or waiting to be signed.</source>
        <translation>When a lesson is over it stands here, signed or waiting to be signed.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Export registers</source>
        <translation>Export registers</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Save registers as PDF</source>
        <translation>Save registers as PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>Legal holds</source>
        <translation>Legal holds</translation>
    </message>
    <message>
        <source>Nothing that is held is disposed of, whatever a rule says, until the hold is lifted.</source>
        <translation>Nothing that is held is disposed of, whatever a rule says, until the hold is lifted.</translation>
    </message>
    <message>
        <source>No hold stands.</source>
        <translation>No hold stands.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>In a few words; no names of others.</source>
        <translation>In a few words; no names of others.</translation>
    </message>
    <message>
        <source>Number in the school</source>
        <translation>Number in the school</translation>
    </message>
    <message>
        <source>Leave it empty to hold everybody&apos;s data.</source>
        <translation>Leave it empty to hold everybody&apos;s data.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>As 2026-11-22; leave it empty to hold until it is lifted.</source>
        <translation>As 2026-11-22; leave it empty to hold until it is lifted.</translation>
    </message>
    <message>
        <source>Hold from now on</source>
        <translation>Hold from now on</translation>
    </message>
    <message>
        <source>one student&apos;s</source>
        <translation>one student&apos;s</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>everybody&apos;s</translation>
    </message>
    <message>
        <source>Write the last day as 2026-11-22.</source>
        <translation>Write the last day as 2026-11-22.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading {file} …</source>
        <translation>Reading {file} …</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>What to mend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>{file} would change this. Nothing has changed yet.</source>
        <translation>{file} would change this. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>The list says nothing new. There is nothing to import.</source>
        <translation>The list says nothing new. There is nothing to import.</translation>
    </message>
    <message>
        <source>Who has left keeps their history; consent and face template end with it.</source>
        <translation>Who has left keeps their history; consent and face template end with it.</translation>
    </message>
    <message numerus="yes">
        <source>new lesson(s)</source>
        <translation>
            <numerusform>new lesson</numerusform>
            <numerusform>new lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) with another room, end or teacher</source>
        <translation>
            <numerusform>lesson with another room, end or teacher</numerusform>
            <numerusform>lessons with another room, end or teacher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) as before</source>
        <translation>
            <numerusform>lesson as before</numerusform>
            <numerusform>lessons as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new student(s)</source>
        <translation>
            <numerusform>new student</numerusform>
            <numerusform>new students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s) with a change</source>
        <translation>
            <numerusform>student with a change</numerusform>
            <numerusform>students with a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s) as before</source>
        <translation>
            <numerusform>student as before</numerusform>
            <numerusform>students as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s) who are in no class any more</source>
        <translation>
            <numerusform>student who is in no class any more</numerusform>
            <numerusform>students who are in no class any more</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {count} are listed.</source>
        <translation>The first {shown} of {count} are listed.</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend this in the file and choose it again.</source>
        <translation>Nothing was imported. Mend this in the file and choose it again.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>What is wrong, and what to do</translation>
    </message>
    <message>
        <source>Done. This has changed.</source>
        <translation>Done. This has changed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Import a timetable</source>
        <translation>Import a timetable</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Import a class list</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>The file is being read and compared.</source>
        <translation>The file is being read and compared.</translation>
    </message>
    <message>
        <source>The list is being taken in.</source>
        <translation>The list is being taken in.</translation>
    </message>
</context>
<context>
    <name>IncidentActs</name>
    <message>
        <source>Assess…</source>
        <translation>Assess…</translation>
    </message>
    <message>
        <source>Measures…</source>
        <translation>Measures…</translation>
    </message>
    <message>
        <source>Authority told…</source>
        <translation>Authority told…</translation>
    </message>
    <message>
        <source>Authority not told…</source>
        <translation>Authority not told…</translation>
    </message>
    <message>
        <source>People told…</source>
        <translation>People told…</translation>
    </message>
    <message>
        <source>People not told…</source>
        <translation>People not told…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>Paper as PDF…</source>
        <translation>Paper as PDF…</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Take up again…</source>
        <translation>Take up again…</translation>
    </message>
    <message>
        <source>It is in the register of incidents.</source>
        <translation>It is in the register of incidents.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>What was done, or is going to be done, and what it does for people.</source>
        <translation>What was done, or is going to be done, and what it does for people.</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>The authority was told</translation>
    </message>
    <message>
        <source>Send the paper by the authority&apos;s own form first, then note it here.</source>
        <translation>Send the paper by the authority&apos;s own form first, then note it here.</translation>
    </message>
    <message>
        <source>Reasons for the delay, where the 72 hours were over</source>
        <translation>Reasons for the delay, where the 72 hours were over</translation>
    </message>
    <message>
        <source>The authority is not told</source>
        <translation>The authority is not told</translation>
    </message>
    <message>
        <source>Only where it is unlikely that anybody is at risk (Art. 33(1)).</source>
        <translation>Only where it is unlikely that anybody is at risk (Art. 33(1)).</translation>
    </message>
    <message>
        <source>Why it is unlikely</source>
        <translation>Why it is unlikely</translation>
    </message>
    <message>
        <source>The people concerned were told</source>
        <translation>The people concerned were told</translation>
    </message>
    <message>
        <source>In plain words: what happened, what may follow, what is done, whom to ask.</source>
        <translation>In plain words: what happened, what may follow, what is done, whom to ask.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>How they were told</translation>
    </message>
    <message>
        <source>The people concerned are not told</source>
        <translation>The people concerned are not told</translation>
    </message>
    <message>
        <source>There is no high risk, the data could not be read, the risk has been ended, or everybody is told in public (Art. 34(3)).</source>
        <translation>There is no high risk, the data could not be read, the risk has been ended, or everybody is told in public (Art. 34(3)).</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>It stays in the history of the incident.</source>
        <translation>It stays in the history of the incident.</translation>
    </message>
    <message>
        <source>Take the incident up again</source>
        <translation>Take the incident up again</translation>
    </message>
    <message>
        <source>Something more has come to light.</source>
        <translation>Something more has come to light.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>IncidentDialogs</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Report an incident</translation>
    </message>
    <message>
        <source>The authority has to be told within 72 hours of when the school knew. Report at once, even when not everything is clear.</source>
        <translation>The authority has to be told within 72 hours of when the school knew. Report at once, even when not everything is clear.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Short, and no names.</source>
        <translation>Short, and no names.</translation>
    </message>
    <message>
        <source>When did the school know?</source>
        <translation>When did the school know?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Assess the incident</source>
        <translation>Assess the incident</translation>
    </message>
    <message>
        <source>It can be assessed again; the earlier assessments stay.</source>
        <translation>It can be assessed again; the earlier assessments stay.</translation>
    </message>
    <message>
        <source>People, about</source>
        <translation>People, about</translation>
    </message>
    <message>
        <source>Records, about</source>
        <translation>Records, about</translation>
    </message>
    <message>
        <source>People with a protected identity are among them</source>
        <translation>People with a protected identity are among them</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Save the assessment</translation>
    </message>
    <message>
        <source>0 where it is not known yet.</source>
        <translation>0 where it is not known yet.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Which data</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Likely consequences</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>The authority&apos;s case number</translation>
    </message>
    <message>
        <source>Empty where there is none yet.</source>
        <translation>Empty where there is none yet.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>Report an incident…</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>No incidents</translation>
    </message>
    <message>
        <source>Whatever goes wrong with people&apos;s data is reported here at once: a lost list, a wrong recipient, an account in wrong hands.</source>
        <translation>Whatever goes wrong with people&apos;s data is reported here at once: a lost list, a wrong recipient, an account in wrong hands.</translation>
    </message>
    <message>
        <source>Press “Report an incident…”; what is not known yet can be added later.</source>
        <translation>Press “Report an incident…”; what is not known yet can be added later.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>What was lost</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 hours</translation>
    </message>
    <message>
        <source>The paper is in {file}.</source>
        <translation>The paper is in {file}.</translation>
    </message>
</context>
<context>
    <name>KioskStartPage</name>
    <message>
        <source>Open My choice on this PC</source>
        <translation>Open My choice on this PC</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Print codes…</source>
        <translation>Print codes…</translation>
    </message>
    <message>
        <source>Students sign in with their card and a code of their own, read or hear what each way means, choose, and see all that is held on them.</source>
        <translation>Students sign in with their card and a code of their own, read or hear what each way means, choose, and see all that is held on them.</translation>
    </message>
    <message>
        <source>You are signed out while it is open. Only your passphrase closes it.</source>
        <translation>You are signed out while it is open. Only your passphrase closes it.</translation>
    </message>
    <message>
        <source>A student who goes away is signed out after a minute.</source>
        <translation>A student who goes away is signed out after a minute.</translation>
    </message>
    <message>
        <source>The students&apos; own corner</source>
        <translation>The students&apos; own corner</translation>
    </message>
    <message>
        <source>In the demo school {name} is drawn before the camera, with their card. Print their code first.</source>
        <translation>In the demo school {name} is drawn before the camera, with their card. Print their code first.</translation>
    </message>
    <message>
        <source>A slip opens once, within 14 days; then the student chooses a code that nobody else can read. For a first code, and for one that was forgotten.</source>
        <translation>A slip opens once, within 14 days; then the student chooses a code that nobody else can read. For a first code, and for one that was forgotten.</translation>
    </message>
    <message>
        <source>Codes on paper</source>
        <translation>Codes on paper</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>My choice</translation>
    </message>
    <message>
        <source>Tick at least one student.</source>
        <translation>Tick at least one student.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Print codes</source>
        <translation>Print codes</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) written. Print, cut apart, and delete the file.</source>
        <translation>
            <numerusform>%n code written. Print, cut apart, and delete the file.</numerusform>
            <numerusform>%n codes written. Print, cut apart, and delete the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskStartPresenter</name>
    <message>
        <source>The code slips are being made.</source>
        <translation>The code slips are being made.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Everything is as it was. Nothing has been written down.</source>
        <translation>Everything is as it was. Nothing has been written down.</translation>
    </message>
    <message>
        <source>Your yes is on record until {day}. Go to the office, and the numbers of your face are made together with you. Until then it is card or teacher.</source>
        <translation>Your yes is on record until {day}. Go to the office, and the numbers of your face are made together with you. Until then it is card or teacher.</translation>
    </message>
    <message>
        <source>Nothing stood, and nothing has been written down.</source>
        <translation>Nothing stood, and nothing has been written down.</translation>
    </message>
    <message>
        <source>Taken back and erased, {day}. Receipt: entry {entry}, {hash}. You go on with card or teacher.</source>
        <translation>Taken back and erased, {day}. Receipt: entry {entry}, {hash}. You go on with card or teacher.</translation>
    </message>
    <message>
        <source>The office has it now, as case {number}. You get an answer by {day}.</source>
        <translation>The office has it now, as case {number}. You get an answer by {day}.</translation>
    </message>
    <message>
        <source>Saved as {name}. Take the memory stick with you.</source>
        <translation>Saved as {name}. Take the memory stick with you.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Only {name} can close My choice, with their passphrase.</source>
        <translation>Only {name} can close My choice, with their passphrase.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Close My choice</source>
        <translation>Close My choice</translation>
    </message>
</context>
<context>
    <name>LessonChoicePage</name>
    <message>
        <source>Camera and spot</source>
        <translation>Camera and spot</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Other teachers&apos; lessons today, to take over</source>
        <translation>Other teachers&apos; lessons today, to take over</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Report the first</source>
        <translation>Report the first</translation>
    </message>
    <message>
        <source>Start a lesson outside the timetable</source>
        <translation>Start a lesson outside the timetable</translation>
    </message>
    <message>
        <source>The next one appears here a quarter of an hour before it begins.</source>
        <translation>The next one appears here a quarter of an hour before it begins.</translation>
    </message>
    <message>
        <source>No lesson is on now</source>
        <translation>No lesson is on now</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>On now</translation>
    </message>
    <message>
        <source>Begins soon</source>
        <translation>Begins soon</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Go on with the lesson</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Start the lesson</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Opens at {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>● Only on this computer</source>
        <translation>● Only on this computer</translation>
    </message>
    <message>
        <source>Camera and spot</source>
        <translation>Camera and spot</translation>
    </message>
    <message>
        <source>Pause camera</source>
        <translation>Pause camera</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>One moment, the last mark is being written.</source>
        <translation>One moment, the last mark is being written.</translation>
    </message>
    <message>
        <source>Start camera</source>
        <translation>Start camera</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) not saved yet.</source>
        <translation>
            <numerusform>%n mark not saved yet.</numerusform>
            <numerusform>%n marks not saved yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Everything is saved.</translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>The last four weeks</translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation>The last half year</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>The last year</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Arrows open a register, space ticks a signed one for export</source>
        <translation>Arrows open a register, space ticks a signed one for export</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>Waiting for a signature</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message numerus="yes">
        <source>Save %n register(s) as PDF…</source>
        <translation>
            <numerusform>Save %n register as PDF…</numerusform>
            <numerusform>Save %n registers as PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n register(s)…</source>
        <translation>
            <numerusform>Export %n register…</numerusform>
            <numerusform>Export %n registers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick registers to export</source>
        <translation>Tick registers to export</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Sign in as somebody else</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>A lesson that has begun goes on: whoever checks in is marked.</source>
        <translation>A lesson that has begun goes on: whoever checks in is marked.</translation>
    </message>
    <message>
        <source>This is not your passphrase. Type it again.</source>
        <translation>This is not your passphrase. Type it again.</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>AI log</source>
        <translation>AI log</translation>
    </message>
    <message>
        <source>Name of a reader</source>
        <translation>Name of a reader</translation>
    </message>
    <message>
        <source>Only what stands out</source>
        <translation>Only what stands out</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>A student&apos;s reference, from a case</source>
        <translation>A student&apos;s reference, from a case</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>All methods</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>Every reading of personal data. What stands out proves nothing by itself.</source>
        <translation>Every reading of personal data. What stands out proves nothing by itself.</translation>
    </message>
    <message>
        <source>Each look at a face, to the hour and under a pseudonym of that lesson alone. It holds no picture and no score, and goes after six months.</source>
        <translation>Each look at a face, to the hour and under a pseudonym of that lesson alone. It holds no picture and no score, and goes after six months.</translation>
    </message>
    <message>
        <source>The log is in {file}.</source>
        <translation>The log is in {file}.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>No reading fits. Choose a longer period, or ask for less.</source>
        <translation>No reading fits. Choose a longer period, or ask for less.</translation>
    </message>
    <message>
        <source>No look at a face fits. Choose a longer period, or ask for less.</source>
        <translation>No look at a face fits. Choose a longer period, or ask for less.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Stands out</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Engine and threshold</source>
        <translation>Engine and threshold</translation>
    </message>
    <message>
        <source>At the signature</source>
        <translation>At the signature</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Save the AI log</source>
        <translation>Save the AI log</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{work} Close the window once more to leave all the same.</source>
        <translation>{work} Close the window once more to leave all the same.</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Goes early</source>
        <translation>Goes early</translation>
    </message>
    <message>
        <source>Reported absence</source>
        <translation>Reported absence</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>Minutes late</source>
        <translation>Minutes late</translation>
    </message>
    <message>
        <source>Left early, minutes</source>
        <translation>Left early, minutes</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Why is it corrected?</translation>
    </message>
    <message>
        <source>Stays in the register. Write nothing about health.</source>
        <translation>Stays in the register. Write nothing about health.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Correct the mark</source>
        <translation>Correct the mark</translation>
    </message>
    <message>
        <source>Save the mark</source>
        <translation>Save the mark</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>Choose what happened first.</translation>
    </message>
    <message>
        <source>Say how many minutes late.</source>
        <translation>Say how many minutes late.</translation>
    </message>
    <message>
        <source>A signed register is corrected with a reason. Write one.</source>
        <translation>A signed register is corrected with a reason. Write one.</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Ask again…</source>
        <translation>Ask again…</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <translation>Ask for consent…</translation>
    </message>
    <message>
        <source>Form as PDF…</source>
        <translation>Form as PDF…</translation>
    </message>
    <message>
        <source>Open a signed form…</source>
        <translation>Open a signed form…</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Withdraw the consent</translation>
    </message>
    <message>
        <source>No consent stands. The card does the same without it.</source>
        <translation>No consent stands. The card does the same without it.</translation>
    </message>
    <message>
        <source>A consent of {who} stands until {day}.</source>
        <translation>A consent of {who} stands until {day}.</translation>
    </message>
</context>
<context>
    <name>MinutesBar</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name}: minutes late</source>
        <translation>{name}: minutes late</translation>
    </message>
    <message>
        <source>{name}: leaves so many minutes early</source>
        <translation>{name}: leaves so many minutes early</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n letter(s). Several words are best.</source>
        <translation>
            <numerusform>At least %n letter. Several words are best.</numerusform>
            <numerusform>At least %n letters. Several words are best.</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>How strong the passphrase is</source>
        <translation>How strong the passphrase is</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n letter(s).</source>
        <translation>
            <numerusform>Write at least %n letter.</numerusform>
            <numerusform>Write at least %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>The two passphrases are not the same. Type them again.</translation>
    </message>
    <message>
        <source>Too short or too uniform</source>
        <translation>Too short or too uniform</translation>
    </message>
    <message>
        <source>Short: more words make it stronger</source>
        <translation>Short: more words make it stronger</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
</context>
<context>
    <name>NotProtectedDialog</name>
    <message>
        <source>None of these is protected</source>
        <translation>None of these is protected</translation>
    </message>
    <message numerus="yes">
        <source>The school has checked all %n: none of them is protected.</source>
        <translation>
            <numerusform>The school has checked all %n: none of them is protected.</numerusform>
            <numerusform>The school has checked all %n: none of them is protected.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on everybody who has the register sees their names, and they may be enrolled. Whoever is protected stays so: it is said only of those whom nobody has spoken for. It is noted in the ledger with your account, one by one.</source>
        <translation>From then on everybody who has the register sees their names, and they may be enrolled. Whoever is protected stays so: it is said only of those whom nobody has spoken for. It is noted in the ledger with your account, one by one.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Not protected</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>The number on your card, five digits</source>
        <translation>The number on your card, five digits</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The number on the card has five digits.</source>
        <translation>The number on the card has five digits.</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Consents that hold today</source>
        <translation>Consents that hold today</translation>
    </message>
    <message>
        <source>Consents by month</source>
        <translation>Consents by month</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Of the school as a whole, and of nobody.</source>
        <translation>Of the school as a whole, and of nobody.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>{method}: given</source>
        <translation>{method}: given</translation>
    </message>
    <message>
        <source>{method}: ended</source>
        <translation>{method}: ended</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>NumbersPresenter</name>
    <message>
        <source>The consents are being counted.</source>
        <translation>The consents are being counted.</translation>
    </message>
</context>
<context>
    <name>OfficerPanel</name>
    <message>
        <source>Give advice</source>
        <translation>Give advice</translation>
    </message>
    <message>
        <source>Why, and on which conditions</source>
        <translation>Why, and on which conditions</translation>
    </message>
    <message>
        <source>Name no student.</source>
        <translation>Name no student.</translation>
    </message>
</context>
<context>
    <name>OpenCommentsSheet</name>
    <message>
        <source>Comments of the data protection officer are open. Answer them, or write why the assessment is put forward all the same. The reasons stay on record.</source>
        <translation>Comments of the data protection officer are open. Answer them, or write why the assessment is put forward all the same. The reasons stay on record.</translation>
    </message>
    <message>
        <source>Comments are open</source>
        <translation>Comments are open</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Name nobody.</source>
        <translation>Name nobody.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Put forward all the same</source>
        <translation>Put forward all the same</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Lessons of the week</source>
        <translation>Lessons of the week</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>No lessons this week. Start one outside the timetable under Lessons.</source>
        <translation>No lessons this week. Start one outside the timetable under Lessons.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>Attendance that has changed</source>
        <translation>Attendance that has changed</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Written to {file}.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>My lessons, week {number} · from {monday}</source>
        <translation>My lessons, week {number} · from {monday}</translation>
    </message>
    <message>
        <source>Nothing is signed this week.</source>
        <translation>Nothing is signed this week.</translation>
    </message>
    <message>
        <source>Everything is reported.</source>
        <translation>Everything is reported.</translation>
    </message>
    <message>
        <source>No lessons this week</source>
        <translation>No lessons this week</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signed</numerusform>
            <numerusform>%n signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n not signed</numerusform>
            <numerusform>%n not signed</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from signed registers of your own lessons and of groups that you mentor: the last two weeks beside the six before. It tells nothing of the reasons.</source>
        <translation>Counted from signed registers of your own lessons and of groups that you mentor: the last two weeks beside the six before. It tells nothing of the reasons.</translation>
    </message>
    <message>
        <source>Nobody&apos;s attendance has changed much.</source>
        <translation>Nobody&apos;s attendance has changed much.</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Save the overview as PDF</source>
        <translation>Save the overview as PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Export this week&apos;s registers</source>
        <translation>Export this week&apos;s registers</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>The registers of eight weeks are being read.</source>
        <translation>The registers of eight weeks are being read.</translation>
    </message>
    <message>
        <source>The overview is being written.</source>
        <translation>The overview is being written.</translation>
    </message>
</context>
<context>
    <name>PageStep</name>
    <message>
        <source>Record the form</source>
        <translation>Record the form</translation>
    </message>
    <message>
        <source>{method}. Notice {version}, {language}. Digest of the page {digest}.</source>
        <translation>{method}. Notice {version}, {language}. Digest of the page {digest}.</translation>
    </message>
    <message>
        <source>Look at the signatures on the paper. The digest is recorded; the file is not kept here. Keep the paper, or shred it, as the school has decided.</source>
        <translation>Look at the signatures on the paper. The digest is recorded; the file is not kept here. Keep the paper, or shred it, as the school has decided.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>Several words that belong together only to you are the best.</source>
        <translation>Several words that belong together only to you are the best.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase until now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>This is not your passphrase. Type it again.</source>
        <translation>This is not your passphrase. Type it again.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of the check-in spot</source>
        <translation>Picture of the check-in spot</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Check-in spot</source>
        <translation>Check-in spot</translation>
    </message>
    <message>
        <source>No picture is saved · nothing outside the spot is examined</source>
        <translation>No picture is saved · nothing outside the spot is examined</translation>
    </message>
</context>
<context>
    <name>ProcessingPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>What is asked of the activity</source>
        <translation>What is asked of the activity</translation>
    </message>
    <message>
        <source>Measured error rates</source>
        <translation>Measured error rates</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Model card…</source>
        <translation>Model card…</translation>
    </message>
    <message>
        <source>Instructions for use…</source>
        <translation>Instructions for use…</translation>
    </message>
    <message>
        <source>Technical documentation…</source>
        <translation>Technical documentation…</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Record of processing</translation>
    </message>
    <message>
        <source>Recognition engines</source>
        <translation>Recognition engines</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Measured on photographs of adults, not in a school: nothing is known of students, nor of differences by sex, age or skin tone.</source>
        <translation>Measured on photographs of adults, not in a school: nothing is known of students, nor of differences by sex, age or skin tone.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>record-of-processing</source>
        <translation>record-of-processing</translation>
    </message>
    <message>
        <source>model-card</source>
        <translation>model-card</translation>
    </message>
    <message>
        <source>instructions-for-use</source>
        <translation>instructions-for-use</translation>
    </message>
    <message>
        <source>technical-documentation</source>
        <translation>technical-documentation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Made from the program itself: what is held, why, and how long.</source>
        <translation>Made from the program itself: what is held, why, and how long.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ProcessingPresenter</name>
    <message>
        <source>The figures are being counted.</source>
        <translation>The figures are being counted.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Check-in spot</source>
        <translation>Check-in spot</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Is the identity protected?</source>
        <translation>Is the identity protected?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Correct the mark…</source>
        <translation>Correct the mark…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Not signed yet: everything here is proposed and cannot be exported.</source>
        <translation>Not signed yet: everything here is proposed and cannot be exported.</translation>
    </message>
    <message>
        <source>Signed {day} at {time}</source>
        <translation>Signed {day} at {time}</translation>
    </message>
    <message>
        <source>Checksum {digest}</source>
        <translation>Checksum {digest}</translation>
    </message>
    <message>
        <source>Signed before, on {day} at {time}, by {author}: those marks are not here any more, as after a restore. {reason}</source>
        <translation>Signed before, on {day} at {time}, by {author}: those marks are not here any more, as after a restore. {reason}</translation>
    </message>
    <message>
        <source>an account that is not here</source>
        <translation>an account that is not here</translation>
    </message>
    <message>
        <source>{author}, {day} at {time}: {reason}</source>
        <translation>{author}, {day} at {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Take down a request</source>
        <translation>Take down a request</translation>
    </message>
    <message>
        <source>The month runs from the day when it reached the school, whoever took it.</source>
        <translation>The month runs from the day when it reached the school, whoever took it.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Part of the name, or the whole number where the identity is protected.</source>
        <translation>Part of the name, or the whole number where the identity is protected.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Answer in</translation>
    </message>
    <message>
        <source>In short (may be empty)</source>
        <translation>In short (may be empty)</translation>
    </message>
    <message>
        <source>No names of others, nothing about health.</source>
        <translation>No names of others, nothing about health.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Take it down</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Protected identity</translation>
    </message>
    <message>
        <source>Search for the student, and choose one.</source>
        <translation>Search for the student, and choose one.</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Use restricted</source>
        <translation>Use restricted</translation>
    </message>
    <message>
        <source>{mark} · corrected</source>
        <translation>{mark} · corrected</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message>
        <source>The account cannot sign in any more. Registers that it signed keep its name.</source>
        <translation>The account cannot sign in any more. Registers that it signed keep its name.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Keep the account</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Remove the account</translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>Identity checked…</source>
        <translation>Identity checked…</translation>
    </message>
    <message>
        <source>Access package…</source>
        <translation>Access package…</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Put right…</translation>
    </message>
    <message>
        <source>Erase what can be erased…</source>
        <translation>Erase what can be erased…</translation>
    </message>
    <message>
        <source>Restrict the use…</source>
        <translation>Restrict the use…</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Lift the restriction…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Two more months…</source>
        <translation>Two more months…</translation>
    </message>
    <message>
        <source>Answer as PDF…</source>
        <translation>Answer as PDF…</translation>
    </message>
    <message>
        <source>Answer given…</source>
        <translation>Answer given…</translation>
    </message>
    <message>
        <source>Taken back…</source>
        <translation>Taken back…</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Who is asking?</source>
        <translation>Who is asking?</translation>
    </message>
    <message>
        <source>Note how the school made sure. Keep no copy of any document.</source>
        <translation>Note how the school made sure. Keep no copy of any document.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Two more months</translation>
    </message>
    <message>
        <source>Tell the person now, and why. It can be done within the first month only.</source>
        <translation>Tell the person now, and why. It can be done within the first month only.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>None: all is granted</source>
        <translation>None: all is granted</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>Decide on the request</translation>
    </message>
    <message>
        <source>What is not granted whole needs a reason that the law knows.</source>
        <translation>What is not granted whole needs a reason that the law knows.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>In your own words, to the person</source>
        <translation>In your own words, to the person</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>The answer was given</translation>
    </message>
    <message>
        <source>Note how the person got it. No period runs from here on.</source>
        <translation>Note how the person got it. No period runs from here on.</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Restrict the use</translation>
    </message>
    <message>
        <source>No face, no export, no disposal. Roll call goes on.</source>
        <translation>No face, no export, no disposal. Roll call goes on.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>The old value is kept. Marks are corrected in their register.</source>
        <translation>The old value is kept. Marks are corrected in their register.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>As it should be</translation>
    </message>
    <message>
        <source>Erase what can be erased?</source>
        <translation>Erase what can be erased?</translation>
    </message>
    <message>
        <source>Consents, templates and what a card opens with go at once and for good. Registers go where the law lets them; otherwise the answer says why they stay.</source>
        <translation>Consents, templates and what a card opens with go at once and for good. Registers go where the law lets them; otherwise the answer says why they stay.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Lift the restriction?</source>
        <translation>Lift the restriction?</translation>
    </message>
    <message>
        <source>Tell the person first. From here on the data are used again.</source>
        <translation>Tell the person first. From here on the data are used again.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Lift it</translation>
    </message>
    <message>
        <source>Has the person taken the request back?</source>
        <translation>Has the person taken the request back?</translation>
    </message>
    <message>
        <source>The case is closed without an answer.</source>
        <translation>The case is closed without an answer.</translation>
    </message>
    <message>
        <source>The file holds everything that is held on the person, and is not encrypted. Hand it to them and delete it here: it is theirs to protect.</source>
        <translation>The file holds everything that is held on the person, and is not encrypted. Hand it to them and delete it here: it is theirs to protect.</translation>
    </message>
    <message>
        <source>The identity is protected: make sure that nobody else gets it.</source>
        <translation>The identity is protected: make sure that nobody else gets it.</translation>
    </message>
    <message>
        <source>Write the access package?</source>
        <translation>Write the access package?</translation>
    </message>
    <message>
        <source>It reaches nobody else</source>
        <translation>It reaches nobody else</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Your rights</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>You can take everything along, ask for a correction, object, ask for erasure, and take back every yes. The school answers within a month.</source>
        <translation>You can take everything along, ask for a correction, object, ask for erasure, and take back every yes. The school answers within a month.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Take everything along</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>Ask for a correction</translation>
    </message>
    <message>
        <source>Object to how data are used</source>
        <translation>Object to how data are used</translation>
    </message>
    <message>
        <source>Ask for erasure</source>
        <translation>Ask for erasure</translation>
    </message>
    <message>
        <source>Take back every yes</source>
        <translation>Take back every yes</translation>
    </message>
    <message>
        <source>What is wrong, and how should it be?</source>
        <translation>What is wrong, and how should it be?</translation>
    </message>
    <message>
        <source>What do you object to? You may leave this empty.</source>
        <translation>What do you object to? You may leave this empty.</translation>
    </message>
    <message>
        <source>What should be erased? You may leave this empty.</source>
        <translation>What should be erased? You may leave this empty.</translation>
    </message>
    <message>
        <source>It goes to the office at once. You get an answer within a month.</source>
        <translation>It goes to the office at once. You get an answer within a month.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>No reason is asked. The numbers of your face are erased at once, and you go on with card or teacher.</source>
        <translation>No reason is asked. The numbers of your face are erased at once, and you go on with card or teacher.</translation>
    </message>
    <message>
        <source>Looking for memory sticks…</source>
        <translation>Looking for memory sticks…</translation>
    </message>
    <message>
        <source>A zip file with everything, to read and for programs. It is not locked: take care of it.</source>
        <translation>A zip file with everything, to read and for programs. It is not locked: take care of it.</translation>
    </message>
    <message>
        <source>Put in a memory stick and press again, or ask the office for the file.</source>
        <translation>Put in a memory stick and press again, or ask the office for the file.</translation>
    </message>
    <message>
        <source>Save on {name}</source>
        <translation>Save on {name}</translation>
    </message>
    <message>
        <source>Look for a memory stick</source>
        <translation>Look for a memory stick</translation>
    </message>
    <message>
        <source>Ask the office for the file</source>
        <translation>Ask the office for the file</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Take down a request…</source>
        <translation>Take down a request…</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>No requests</translation>
    </message>
    <message>
        <source>Press “Take down a request…” when somebody asks about their own data, in whatever way. The month until the answer is counted here.</source>
        <translation>Press “Take down a request…” when somebody asks about their own data, in whatever way. The month until the answer is counted here.</translation>
    </message>
    <message>
        <source>The office and the controller take down what people ask about their own data. You follow each case and its last day here.</source>
        <translation>The office and the controller take down what people ask about their own data. You follow each case and its last day here.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Protected identity</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
</context>
<context>
    <name>RequestsPresenter</name>
    <message>
        <source>Everything that is held on the person is being collected.</source>
        <translation>Everything that is held on the person is being collected.</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>See what is in it</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Only an administrator puts a backup back. Use your passphrase of today; if an account was removed since the backup, the one of that time.</source>
        <translation>Only an administrator puts a backup back. Use your passphrase of today; if an account was removed since the backup, the one of that time.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>{school}, as it was {moment} UTC, with {students} students.</source>
        <translation>{school}, as it was {moment} UTC, with {students} students.</translation>
    </message>
    <message>
        <source>No mark was made since then.</source>
        <translation>No mark was made since then.</translation>
    </message>
    <message>
        <source>What is here now is moved aside for 30 days. Whoever has withdrawn since stays erased: that is carried out again. Everybody signs in again afterwards.</source>
        <translation>What is here now is moved aside for 30 days. Whoever has withdrawn since stays erased: that is carried out again. Everybody signs in again afterwards.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>The backup is in place.</translation>
    </message>
    <message>
        <source>The backup is in place. The data from before lie in {folder}.</source>
        <translation>The backup is in place. The data from before lie in {folder}.</translation>
    </message>
    <message>
        <source>Receipts in the ledger: {numbers}.</source>
        <translation>Receipts in the ledger: {numbers}.</translation>
    </message>
    <message>
        <source>Nothing had to be erased again.</source>
        <translation>Nothing had to be erased again.</translation>
    </message>
    <message>
        <source>Note the ledger&apos;s hash: {head}</source>
        <translation>Note the ledger&apos;s hash: {head}</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocols</translation>
    </message>
    <message>
        <source>Period and decision…</source>
        <translation>Period and decision…</translation>
    </message>
    <message>
        <source>Dispose of it…</source>
        <translation>Dispose of it…</translation>
    </message>
    <message>
        <source>Protocol as PDF…</source>
        <translation>Protocol as PDF…</translation>
    </message>
    <message>
        <source>Legal holds…</source>
        <translation>Legal holds…</translation>
    </message>
    <message>
        <source>A legal hold covers all data. Nothing goes until it is lifted.</source>
        <translation>A legal hold covers all data. Nothing goes until it is lifted.</translation>
    </message>
    <message>
        <source>Nothing has been disposed of yet. Each disposal leaves its protocol here.</source>
        <translation>Nothing has been disposed of yet. Each disposal leaves its protocol here.</translation>
    </message>
    <message>
        <source>Disposal protocols</source>
        <translation>Disposal protocols</translation>
    </message>
    <message>
        <source>The rule is set.</source>
        <translation>The rule is set.</translation>
    </message>
    <message>
        <source>The protocol is in {file}.</source>
        <translation>The protocol is in {file}.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Out of period</source>
        <translation>Out of period</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>{number} up to {day}</source>
        <translation>{number} up to {day}</translation>
    </message>
    <message>
        <source>, {number} kept</source>
        <translation>, {number} kept</translation>
    </message>
    <message>
        <source>{number} rows are gone. Print the protocol.</source>
        <translation>{number} rows are gone. Print the protocol.</translation>
    </message>
    <message>
        <source>disposal</source>
        <translation>disposal</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Save the protocol</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{day}, cancelled before all had gone</source>
        <translation>{day}, cancelled before all had gone</translation>
    </message>
</context>
<context>
    <name>RetentionPresenter</name>
    <message>
        <source>What is out of period is being counted.</source>
        <translation>What is out of period is being counted.</translation>
    </message>
    <message>
        <source>What is out of period is being disposed of.</source>
        <translation>What is out of period is being disposed of.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Change the mark…</source>
        <translation>Change the mark…</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>One moment, the last mark is being written.</source>
        <translation>One moment, the last mark is being written.</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Export the register</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Save the register as PDF</source>
        <translation>Save the register as PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>How long it is kept, and the decision that lets it go after that.</source>
        <translation>How long it is kept, and the decision that lets it go after that.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Counted from the day that the list names.</source>
        <translation>Counted from the day that the list names.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Case number, as in the archives.</source>
        <translation>Case number, as in the archives.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>As 2026-11-22.</source>
        <translation>As 2026-11-22.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Set the rule</translation>
    </message>
    <message>
        <source>Write the day of the decision as 2026-11-22.</source>
        <translation>Write the day of the decision as 2026-11-22.</translation>
    </message>
</context>
<context>
    <name>SetUpForm</name>
    <message>
        <source>Create the school</source>
        <translation>Create the school</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Short, as for signing in: letters, digits, dots.</source>
        <translation>Short, as for signing in: letters, digits, dots.</translation>
    </message>
    <message>
        <source>Several words are easy to remember and hard to guess.</source>
        <translation>Several words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Name of the school</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>Administrator&apos;s name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase again</translation>
    </message>
    <message>
        <source>The first account is an administrator&apos;s. The rest comes step by step.</source>
        <translation>The first account is an administrator&apos;s. The rest comes step by step.</translation>
    </message>
    <message>
        <source>Set up this classroom</source>
        <translation>Set up this classroom</translation>
    </message>
    <message>
        <source>The passphrase is the key to everything that is kept here. Nobody can reset it: if every passphrase of the school is lost, its registers on this PC are lost too. Write it down and lock it away, and give a second administrator an account of their own.</source>
        <translation>The passphrase is the key to everything that is kept here. Nobody can reset it: if every passphrase of the school is lost, its registers on this PC are lost too. Write it down and lock it away, and give a second administrator an account of their own.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Creating …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change your passphrase…</source>
        <translation>Change your passphrase…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Signed in as {user_name}, {role}</source>
        <translation>Signed in as {user_name}, {role}</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Your passphrase is changed.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>The school</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>The settings are saved.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>What you have changed is not saved. Save it, or leave once more.</source>
        <translation>What you have changed is not saved. Save it, or leave once more.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>With the code on this paper, and a colleague, somebody who has forgotten their passphrase gets in again. Keep it where you keep keys: it opens everything.</source>
        <translation>With the code on this paper, and a colleague, somebody who has forgotten their passphrase gets in again. Keep it where you keep keys: it opens everything.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation>Print a new sheet…</translation>
    </message>
    <message>
        <source>No sheet has been printed yet. Print one today.</source>
        <translation>No sheet has been printed yet. Print one today.</translation>
    </message>
    <message>
        <source>The sheet of {made} was used on {used}. Print a new one.</source>
        <translation>The sheet of {made} was used on {used}. Print a new one.</translation>
    </message>
    <message>
        <source>A sheet was printed on {made}. A new one makes it void.</source>
        <translation>A sheet was printed on {made}. A new one makes it void.</translation>
    </message>
    <message>
        <source>Print a new sheet</source>
        <translation>Print a new sheet</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>I forgot my passphrase</translation>
    </message>
    <message>
        <source>Try the demo school</source>
        <translation>Try the demo school</translation>
    </message>
    <message>
        <source>Leave the demo school</source>
        <translation>Leave the demo school</translation>
    </message>
    <message>
        <source>Your passphrase opens the school&apos;s data on this PC. Nothing leaves it.</source>
        <translation>Your passphrase opens the school&apos;s data on this PC. Nothing leaves it.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Demo school: sign in as {teacher} (teacher), {administrator} (administrator), {controller} (controller) or {officer} (data protection officer), each with the passphrase “{passphrase}”.</source>
        <translation>Demo school: sign in as {teacher} (teacher), {administrator} (administrator), {controller} (controller) or {officer} (data protection officer), each with the passphrase “{passphrase}”.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Type your user name.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Type your passphrase.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Upprop is already open on this PC. Go to that window, or close it first.</source>
        <translation>Upprop is already open on this PC. Go to that window, or close it first.</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sign the register</source>
        <translation>Sign the register</translation>
    </message>
    <message>
        <source>Why is it signed again?</source>
        <translation>Why is it signed again?</translation>
    </message>
    <message>
        <source>It was signed before, with marks that are not here any more, as after a restore. The reason stays in the register. Write nothing about health.</source>
        <translation>It was signed before, with marks that are not here any more, as after a restore. The reason stays in the register. Write nothing about health.</translation>
    </message>
    <message>
        <source>Signing opens when everybody is decided</source>
        <translation>Signing opens when everybody is decided</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left. Nobody is absent unless you say so.</source>
        <translation>
            <numerusform>%n student left. Nobody is absent unless you say so.</numerusform>
            <numerusform>%n students left. Nobody is absent unless you say so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is decided</source>
        <translation>Everybody is decided</translation>
    </message>
    <message>
        <source>With your signature these marks stand in your name, with the time. The register can then be exported; later corrections need a reason.</source>
        <translation>With your signature these marks stand in your name, with the time. The register can then be exported; later corrections need a reason.</translation>
    </message>
</context>
<context>
    <name>SpotBoard</name>
    <message>
        <source>Check-in spot</source>
        <translation>Check-in spot</translation>
    </message>
    <message>
        <source>No picture is saved · nothing outside the spot is examined</source>
        <translation>No picture is saved · nothing outside the spot is examined</translation>
    </message>
</context>
<context>
    <name>SpotEditor</name>
    <message>
        <source>Check-in spot</source>
        <translation>Check-in spot</translation>
    </message>
    <message>
        <source>Left {left} %, top {top} %, width {width} %, height {height} %</source>
        <translation>Left {left} %, top {top} %, width {width} %, height {height} %</translation>
    </message>
    <message>
        <source>Arrow keys move the spot; Shift and an arrow key change its size.</source>
        <translation>Arrow keys move the spot; Shift and an arrow key change its size.</translation>
    </message>
</context>
<context>
    <name>SpotPicture</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Picture of the camera</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>New account…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>Change your passphrase…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <source>New substitute key…</source>
        <translation>New substitute key…</translation>
    </message>
    <message>
        <source>Duties…</source>
        <translation>Duties…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signed in as {user_name}, {role}</source>
        <translation>Signed in as {user_name}, {role}</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Your passphrase is changed.</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} can sign in now.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>{file} is written. Print it, then delete the file: it opens the school.</source>
        <translation>{file} is written. Print it, then delete the file: it opens the school.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>In any order, now or later: this page comes back until nothing is left. Teachers can take the roll by name as soon as there is a class list.</source>
        <translation>In any order, now or later: this page comes back until nothing is left. Teachers can take the roll by name as soon as there is a class list.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>All set. Teachers can begin.</source>
        <translation>All set. Teachers can begin.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Left to do</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Short, and no names of others.</source>
        <translation>Short, and no names of others.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>StudentsModel</name>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>stands</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>yes, renew</source>
        <translation>yes, renew</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>StudentsPage</name>
    <message>
        <source>Search by name, class or id</source>
        <translation>Search by name, class or id</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Class list…</source>
        <translation>Class list…</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <translation>Timetable…</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Print cards…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Import a class list…</source>
        <translation>Import a class list…</translation>
    </message>
    <message>
        <source>Nobody is on a class list yet</source>
        <translation>Nobody is on a class list yet</translation>
    </message>
    <message>
        <source>Import a class list as CSV: given name, family name, id, class and, with yes or no, whether the identity is protected (a column “skyddad”). Whoever it is not said of is treated as protected.</source>
        <translation>Import a class list as CSV: given name, family name, id, class and, with yes or no, whether the identity is protected (a column “skyddad”). Whoever it is not said of is treated as protected.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>Choose a class list</source>
        <translation>Choose a class list</translation>
    </message>
    <message>
        <source>Choose a timetable</source>
        <translation>Choose a timetable</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tables (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Cards for those who have none</source>
        <translation>Cards for those who have none</translation>
    </message>
    <message>
        <source>New card: one that the student has stops working</source>
        <translation>New card: one that the student has stops working</translation>
    </message>
    <message>
        <source>Cards {group}</source>
        <translation>Cards {group}</translation>
    </message>
</context>
<context>
    <name>StudentsPanel</name>
    <message>
        <source>Search or type a name</source>
        <translation>Search or type a name</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Nobody in this lesson is called “{name}”. Change the letters.</source>
        <translation>Nobody in this lesson is called “{name}”. Change the letters.</translation>
    </message>
    <message>
        <source>Enter marks {name} present. ↓ chooses another row.</source>
        <translation>Enter marks {name} present. ↓ chooses another row.</translation>
    </message>
    <message>
        <source>Letters of a name or initials, then Enter, mark present. ↓ chooses a row.</source>
        <translation>Letters of a name or initials, then Enter, mark present. ↓ chooses a row.</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>New substitute key</source>
        <translation>New substitute key</translation>
    </message>
    <message>
        <source>A printed user name and passphrase for certain lessons of one day. An hour after the last of them it opens nothing any more, by itself.</source>
        <translation>A printed user name and passphrase for certain lessons of one day. An hour after the last of them it opens nothing any more, by itself.</translation>
    </message>
    <message>
        <source>Name of the substitute</source>
        <translation>Name of the substitute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Print the key…</source>
        <translation>Print the key…</translation>
    </message>
    <message>
        <source>Write the name of the substitute.</source>
        <translation>Write the name of the substitute.</translation>
    </message>
    <message>
        <source>Tick at least one lesson.</source>
        <translation>Tick at least one lesson.</translation>
    </message>
    <message>
        <source>Substitute key</source>
        <translation>Substitute key</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Print the key</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>See the register</source>
        <translation>See the register</translation>
    </message>
    <message>
        <source>The register is signed</source>
        <translation>The register is signed</translation>
    </message>
    <message>
        <source>The marks stand in your name. They can still be corrected, with a reason, under Registers; who did it and why stays there.</source>
        <translation>The marks stand in your name. They can still be corrected, with a reason, under Registers; who did it and why stays there.</translation>
    </message>
    <message>
        <source>The first number belongs to exactly these marks and changes with any of them. The second belongs to all that this computer has put on record so far. Whoever checks the register later compares them with the printed ones.</source>
        <translation>The first number belongs to exactly these marks and changes with any of them. The second belongs to all that this computer has put on record so far. Whoever checks the register later compares them with the printed ones.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Details for checking</source>
        <translation>Details for checking</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} at {time}</translation>
    </message>
    <message>
        <source>These marks</source>
        <translation>These marks</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Start the next lesson</source>
        <translation>Start the next lesson</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Next lesson</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Back to the lessons</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Comment {number}</source>
        <translation>Comment {number}</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
</context>
<context>
    <name>TimetableModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>Lessons of the week</source>
        <translation>Lessons of the week</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week after</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Open the register</translation>
    </message>
    <message>
        <source>Import a timetable…</source>
        <translation>Import a timetable…</translation>
    </message>
    <message>
        <source>Import a timetable as CSV, or turn to another week.</source>
        <translation>Import a timetable as CSV, or turn to another week.</translation>
    </message>
    <message>
        <source>Lessons outside the timetable are started under Lessons.</source>
        <translation>Lessons outside the timetable are started under Lessons.</translation>
    </message>
    <message>
        <source>No lessons this week</source>
        <translation>No lessons this week</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Week {number} · from {monday}</source>
        <translation>Week {number} · from {monday}</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>My choice</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ends in {n} s</source>
        <translation>Ends in {n} s</translation>
    </message>
    <message>
        <source>No voice here</source>
        <translation>No voice here</translation>
    </message>
    <message>
        <source>Be silent</source>
        <translation>Be silent</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>This computer has no voice for this language.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Skip the tour</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>UnmarkedCard</name>
    <message>
        <source>Everyone left is absent…</source>
        <translation>Everyone left is absent…</translation>
    </message>
    <message>
        <source>Everyone left is present…</source>
        <translation>Everyone left is present…</translation>
    </message>
    <message>
        <source>Decide on each one with the letter beside the choice; arrows go to the next.</source>
        <translation>Decide on each one with the letter beside the choice; arrows go to the next.</translation>
    </message>
    <message>
        <source>Go back, change nothing</source>
        <translation>Go back, change nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) not marked yet</source>
        <translation>
            <numerusform>%n student not marked yet</numerusform>
            <numerusform>%n students not marked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n student(s) as absent without a valid reason?</source>
        <translation>
            <numerusform>Mark %n student as absent without a valid reason?</numerusform>
            <numerusform>Mark %n students as absent without a valid reason?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n student(s) absent</source>
        <translation>
            <numerusform>Yes, %n student absent</numerusform>
            <numerusform>Yes, %n students absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n student(s) as present the whole lesson?</source>
        <translation>
            <numerusform>Mark %n student as present the whole lesson?</numerusform>
            <numerusform>Mark %n students as present the whole lesson?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n student(s) present</source>
        <translation>
            <numerusform>Yes, %n student present</numerusform>
            <numerusform>Yes, %n students present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnplannedForm</name>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Start this lesson</source>
        <translation>Start this lesson</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>A lesson outside the timetable</source>
        <translation>A lesson outside the timetable</translation>
    </message>
</context>
<context>
    <name>UnspokenStrip</name>
    <message>
        <source>Not protected…</source>
        <translation>Not protected…</translation>
    </message>
    <message numerus="yes">
        <source>%n of the shown student(s) are treated as protected, because nobody has said whether they are: initials instead of names, no enrolment.</source>
        <translation>
            <numerusform>%n of the shown student are treated as protected, because nobody has said whether they are: initials instead of names, no enrolment.</numerusform>
            <numerusform>%n of the shown students are treated as protected, because nobody has said whether they are: initials instead of names, no enrolment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try the demo school</source>
        <translation>Try the demo school</translation>
    </message>
    <message>
        <source>Set up this classroom</source>
        <translation>Set up this classroom</translation>
    </message>
    <message>
        <source>Put back a backup from another PC…</source>
        <translation>Put back a backup from another PC…</translation>
    </message>
    <message>
        <source>Try it with a tour of one minute</source>
        <translation>Try it with a tour of one minute</translation>
    </message>
    <message>
        <source>Welcome to Upprop</source>
        <translation>Welcome to Upprop</translation>
    </message>
    <message>
        <source>Roll call on this PC: by card, by name, and by face only where law and people allow.</source>
        <translation>Roll call on this PC: by card, by name, and by face only where law and people allow.</translation>
    </message>
    <message>
        <source>A class of people who do not exist, checking in at a camera that is drawn.</source>
        <translation>A class of people who do not exist, checking in at a camera that is drawn.</translation>
    </message>
    <message>
        <source>Ready at once. Everything works as in a real lesson.</source>
        <translation>Ready at once. Everything works as in a real lesson.</translation>
    </message>
    <message>
        <source>Kept apart from real data; start over as often as you like.</source>
        <translation>Kept apart from real data; start over as often as you like.</translation>
    </message>
    <message>
        <source>Your own school, class lists and timetable, on this PC only.</source>
        <translation>Your own school, class lists and timetable, on this PC only.</translation>
    </message>
    <message>
        <source>Takes about five minutes. Cards and marks by hand work at once.</source>
        <translation>Takes about five minutes. Cards and marks by hand work at once.</translation>
    </message>
    <message>
        <source>Faces stay locked until the school has decided otherwise.</source>
        <translation>Faces stay locked until the school has decided otherwise.</translation>
    </message>
    <message>
        <source>The demo school</source>
        <translation>The demo school</translation>
    </message>
    <message>
        <source>A real classroom</source>
        <translation>A real classroom</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>The demo school is being made.</source>
        <translation>The demo school is being made.</translation>
    </message>
    <message>
        <source>The school is being set up.</source>
        <translation>The school is being set up.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>This cannot be cancelled now.</source>
        <translation>This cannot be cancelled now.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>access_log</name>
    <message>
        <source>opened a register</source>
        <translation>opened a register</translation>
    </message>
    <message>
        <source>read the history of a register</source>
        <translation>read the history of a register</translation>
    </message>
    <message>
        <source>opened the list of students</source>
        <translation>opened the list of students</translation>
    </message>
    <message>
        <source>looked at whose attendance changed</source>
        <translation>looked at whose attendance changed</translation>
    </message>
    <message>
        <source>read what is kept of one student</source>
        <translation>read what is kept of one student</translation>
    </message>
    <message>
        <source>saw a protected identity</source>
        <translation>saw a protected identity</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>searched</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>made an access package</source>
        <translation>made an access package</translation>
    </message>
    <message>
        <source>printed cards</source>
        <translation>printed cards</translation>
    </message>
    <message>
        <source>ran an audit</source>
        <translation>ran an audit</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>made a backup</translation>
    </message>
    <message>
        <source>read this log</source>
        <translation>read this log</translation>
    </message>
    <message>
        <source>read the AI log</source>
        <translation>read the AI log</translation>
    </message>
    <message>
        <source>wrong passphrases</source>
        <translation>wrong passphrases</translation>
    </message>
    <message>
        <source>no lesson at the time</source>
        <translation>no lesson at the time</translation>
    </message>
    <message>
        <source>not their own lesson</source>
        <translation>not their own lesson</translation>
    </message>
    <message>
        <source>many people within an hour</source>
        <translation>many people within an hour</translation>
    </message>
    <message>
        <source>many wrong passphrases</source>
        <translation>many wrong passphrases</translation>
    </message>
</context>
<context>
    <name>ai_log</name>
    <message>
        <source>Face at the spot (1:N)</source>
        <translation>Face at the spot (1:N)</translation>
    </message>
    <message>
        <source>Card and face (1:1)</source>
        <translation>Card and face (1:1)</translation>
    </message>
    <message>
        <source>Proposed a mark</source>
        <translation>Proposed a mark</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>Was here already</translation>
    </message>
    <message>
        <source>Could be two people</source>
        <translation>Could be two people</translation>
    </message>
    <message>
        <source>Matched nobody</source>
        <translation>Matched nobody</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Could not be looked at</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Changed by a person</source>
        <translation>Changed by a person</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>Impact assessment: {method}</source>
        <translation>Impact assessment: {method}</translation>
    </message>
    <message>
        <source>A draft: it has not been put forward.</source>
        <translation>A draft: it has not been put forward.</translation>
    </message>
    <message>
        <source>What the law asks, and where it is answered</source>
        <translation>What the law asks, and where it is answered</translation>
    </message>
    <message>
        <source>What the decision would cover</source>
        <translation>What the decision would cover</translation>
    </message>
    <message>
        <source>Advice of the data protection officer</source>
        <translation>Advice of the data protection officer</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Comments of the data protection officer</source>
        <translation>Comments of the data protection officer</translation>
    </message>
    <message>
        <source>SHA-256 of what was put forward</source>
        <translation>SHA-256 of what was put forward</translation>
    </message>
    <message>
        <source>Comments on this section</source>
        <translation>Comments on this section</translation>
    </message>
    <message>
        <source>There is no advice on this assessment.</source>
        <translation>There is no advice on this assessment.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Nothing is on record.</source>
        <translation>Nothing is on record.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Prior consultation: {method}</source>
        <translation>Prior consultation: {method}</translation>
    </message>
    <message>
        <source>(a) Who answers for what</source>
        <translation>(a) Who answers for what</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>(b) Purposes and means</source>
        <translation>(b) Purposes and means</translation>
    </message>
    <message>
        <source>(c) Measures and safeguards</source>
        <translation>(c) Measures and safeguards</translation>
    </message>
    <message>
        <source>(d) Data protection officer</source>
        <translation>(d) Data protection officer</translation>
    </message>
    <message>
        <source>Enclosed, with the officer&apos;s advice and comments, also as a file for CNIL&apos;s program PIA; with it the record of processing.</source>
        <translation>Enclosed, with the officer&apos;s advice and comments, also as a file for CNIL&apos;s program PIA; with it the record of processing.</translation>
    </message>
    <message>
        <source>(f) Anything else that the authority asks for</source>
        <translation>(f) Anything else that the authority asks for</translation>
    </message>
    <message>
        <source>Is supplied when it is asked for.</source>
        <translation>Is supplied when it is asked for.</translation>
    </message>
    <message>
        <source>The high risk that remains (Art. 36(1))</source>
        <translation>The high risk that remains (Art. 36(1))</translation>
    </message>
    <message>
        <source>Not filled in: see Settings.</source>
        <translation>Not filled in: see Settings.</translation>
    </message>
    <message>
        <source>(e) The assessment</source>
        <translation>(e) The assessment</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>The clock</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Put forward</translation>
    </message>
    <message>
        <source>Decided: yes</source>
        <translation>Decided: yes</translation>
    </message>
    <message>
        <source>Decided: no</source>
        <translation>Decided: no</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>The officer&apos;s comment</source>
        <translation>The officer&apos;s comment</translation>
    </message>
    <message>
        <source>The controller&apos;s answer</source>
        <translation>The controller&apos;s answer</translation>
    </message>
    <message>
        <source>Seen to by the controller</source>
        <translation>Seen to by the controller</translation>
    </message>
    <message>
        <source>Comment closed</source>
        <translation>Comment closed</translation>
    </message>
    <message>
        <source>What is done, and its purposes (Art. 35(7)(a))</source>
        <translation>What is done, and its purposes (Art. 35(7)(a))</translation>
    </message>
    <message>
        <source>Necessity and proportion (Art. 35(7)(b))</source>
        <translation>Necessity and proportion (Art. 35(7)(b))</translation>
    </message>
    <message>
        <source>Risks to people&apos;s rights (Art. 35(7)(c))</source>
        <translation>Risks to people&apos;s rights (Art. 35(7)(c))</translation>
    </message>
    <message>
        <source>Measures against them (Art. 35(7)(d))</source>
        <translation>Measures against them (Art. 35(7)(d))</translation>
    </message>
    <message>
        <source>The views of those concerned (Art. 35(9))</source>
        <translation>The views of those concerned (Art. 35(9))</translation>
    </message>
    <message>
        <source>When it is looked at again (Art. 35(11))</source>
        <translation>When it is looked at again (Art. 35(11))</translation>
    </message>
    <message>
        <source>Prior consultation (Art. 36)</source>
        <translation>Prior consultation (Art. 36)</translation>
    </message>
    <message>
        <source>Legal basis and exception (Art. 6 and 9)</source>
        <translation>Legal basis and exception (Art. 6 and 9)</translation>
    </message>
    <message>
        <source>Skellefteå: consent under dependence (Art. 9)</source>
        <translation>Skellefteå: consent under dependence (Art. 9)</translation>
    </message>
    <message>
        <source>Skellefteå: less intrusive ways (Art. 5)</source>
        <translation>Skellefteå: less intrusive ways (Art. 5)</translation>
    </message>
    <message>
        <source>Skellefteå: assessed and asked before (Art. 35 and 36)</source>
        <translation>Skellefteå: assessed and asked before (Art. 35 and 36)</translation>
    </message>
    <message>
        <source>EDPB opinion 11/2024: templates searched 1:N</source>
        <translation>EDPB opinion 11/2024: templates searched 1:N</translation>
    </message>
    <message>
        <source>Sent to the authority</source>
        <translation>Sent to the authority</translation>
    </message>
    <message>
        <source>The authority takes six weeks more</source>
        <translation>The authority takes six weeks more</translation>
    </message>
    <message>
        <source>The authority asks for more</source>
        <translation>The authority asks for more</translation>
    </message>
    <message>
        <source>The authority has what it asked for</source>
        <translation>The authority has what it asked for</translation>
    </message>
    <message>
        <source>The authority has answered</source>
        <translation>The authority has answered</translation>
    </message>
    <message>
        <source>The words are not here: an older backup was restored.</source>
        <translation>The words are not here: an older backup was restored.</translation>
    </message>
    <message>
        <source>Nothing has been decided. The method is locked.</source>
        <translation>Nothing has been decided. The method is locked.</translation>
    </message>
    <message>
        <source>It was decided yes. The method is unlocked.</source>
        <translation>It was decided yes. The method is unlocked.</translation>
    </message>
    <message>
        <source>It was decided yes, and the decision has ended.</source>
        <translation>It was decided yes, and the decision has ended.</translation>
    </message>
    <message>
        <source>It was decided no. The method is locked.</source>
        <translation>It was decided no. The method is locked.</translation>
    </message>
    <message>
        <source>The decision was revoked. The method is locked.</source>
        <translation>The decision was revoked. The method is locked.</translation>
    </message>
    <message>
        <source>An assessment is required before (Art. 35(1) and the authority&apos;s list under 35(4)): biometric data, of people who depend on the school, by new technology.</source>
        <translation>An assessment is required before (Art. 35(1) and the authority&apos;s list under 35(4)): biometric data, of people who depend on the school, by new technology.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>The officer is asked (Art. 35(2))</source>
        <translation>The officer is asked (Art. 35(2))</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Not answered.</translation>
    </message>
    <message>
        <source>The method is unlocked by a decision that stands, and is used today.</source>
        <translation>The method is unlocked by a decision that stands, and is used today.</translation>
    </message>
    <message>
        <source>The method is locked and is not used while the consultation lasts.</source>
        <translation>The method is locked and is not used while the consultation lasts.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the authority.</source>
        <translation>Nothing has been sent to the authority.</translation>
    </message>
    <message>
        <source>Answered on {day}.</source>
        <translation>Answered on {day}.</translation>
    </message>
    <message>
        <source>The time stands still: the authority waits for the school.</source>
        <translation>The time stands still: the authority waits for the school.</translation>
    </message>
    <message>
        <source>The authority has until {day}.</source>
        <translation>The authority has until {day}.</translation>
    </message>
    <message>
        <source>The time is over. Silence is no leave to begin.</source>
        <translation>The time is over. Silence is no leave to begin.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>The time stood still for</source>
        <translation>The time stood still for</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Away from {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.</source>
        <translation>Away from {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.</translation>
    </message>
    <message>
        <source>Away from only {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.</source>
        <translation>Away from only {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.</translation>
    </message>
    <message>
        <source>Late to {n} of {all} lessons in the last two weeks; before that to {m} of {sum}.</source>
        <translation>Late to {n} of {all} lessons in the last two weeks; before that to {m} of {sum}.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Running the audit</source>
        <translation>Running the audit</translation>
    </message>
    <message>
        <source>Put right since: {check}</source>
        <translation>Put right since: {check}</translation>
    </message>
    <message>
        <source>Genuine: signed with the key {key}.</source>
        <translation>Genuine: signed with the key {key}.</translation>
    </message>
    <message>
        <source>Not genuine: nobody has signed exactly this.</source>
        <translation>Not genuine: nobody has signed exactly this.</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Audited</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Ledger when it began</source>
        <translation>Ledger when it began</translation>
    </message>
    <message>
        <source>Every check</source>
        <translation>Every check</translation>
    </message>
    <message>
        <source>Data protection audit</source>
        <translation>Data protection audit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>None. Everything that was looked at is in order.</source>
        <translation>None. Everything that was looked at is in order.</translation>
    </message>
    <message>
        <source>{number}. Does not hold: {promise}</source>
        <translation>{number}. Does not hold: {promise}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Since the audit before</source>
        <translation>Since the audit before</translation>
    </message>
    <message>
        <source>This is the first audit.</source>
        <translation>This is the first audit.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Still so</translation>
    </message>
    <message>
        <source>Nothing is other than it was: no finding, then or now.</source>
        <translation>Nothing is other than it was: no finding, then or now.</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Could not be looked at</translation>
    </message>
    <message>
        <source>These checks say nothing, for or against; they have not passed.</source>
        <translation>These checks say nothing, for or against; they have not passed.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nothing to look at</translation>
    </message>
    <message>
        <source>What these checks are about is not there: they say nothing more.</source>
        <translation>What these checks are about is not there: they say nothing more.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>GDPR: Regulation (EU) 2016/679. AI: Regulation (EU) 2024/1689. OSL: the Swedish Public Access to Information and Secrecy Act. FB: the Children and Parents Code. DL: the Discrimination Act. Arkivlagen: the Archives Act. C-453/21: a judgment of the Court of Justice of the EU. EDPB: guidelines of the European Data Protection Board. R: the requirements of this program.</source>
        <translation>GDPR: Regulation (EU) 2016/679. AI: Regulation (EU) 2024/1689. OSL: the Swedish Public Access to Information and Secrecy Act. FB: the Children and Parents Code. DL: the Discrimination Act. Arkivlagen: the Archives Act. C-453/21: a judgment of the Court of Justice of the EU. EDPB: guidelines of the European Data Protection Board. R: the requirements of this program.</translation>
    </message>
    <message>
        <source>How to verify this audit</source>
        <translation>How to verify this audit</translation>
    </message>
    <message>
        <source>The exported file holds every figure above and a signature over it. It is genuine where “upprop audit --verify FILE” says so, and where the public key is the one that the school has noted elsewhere.</source>
        <translation>The exported file holds every figure above and a signature over it. It is genuine where “upprop audit --verify FILE” says so, and where the public key is the one that the school has noted elsewhere.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Nobody has signed it: the signing key was missing.</source>
        <translation>Nobody has signed it: the signing key was missing.</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>the usual loop</source>
        <translation>the usual loop</translation>
    </message>
    <message>
        <source>standard engine</source>
        <translation>standard engine</translation>
    </message>
    <message>
        <source>precise engine</source>
        <translation>precise engine</translation>
    </message>
    <message>
        <source>{0} check-ins, {1} frames, {2} rounds</source>
        <translation>{0} check-ins, {1} frames, {2} rounds</translation>
    </message>
    <message>
        <source>CPU-seconds for a right check-in</source>
        <translation>CPU-seconds for a right check-in</translation>
    </message>
    <message>
        <source>times less than the loop</source>
        <translation>times less than the loop</translation>
    </message>
    <message>
        <source>ms from a face to the decision</source>
        <translation>ms from a face to the decision</translation>
    </message>
    <message>
        <source>ms with the wait for a sign of life</source>
        <translation>ms with the wait for a sign of life</translation>
    </message>
    <message>
        <source>ms with the wait for cards</source>
        <translation>ms with the wait for cards</translation>
    </message>
    <message>
        <source>times sooner than the loop</source>
        <translation>times sooner than the loop</translation>
    </message>
    <message>
        <source>seconds until ready</source>
        <translation>seconds until ready</translation>
    </message>
    <message>
        <source>peak memory, MB</source>
        <translation>peak memory, MB</translation>
    </message>
    <message>
        <source>memory growth, MB</source>
        <translation>memory growth, MB</translation>
    </message>
    <message>
        <source>right, every frame seen</source>
        <translation>right, every frame seen</translation>
    </message>
    <message>
        <source>right, played live</source>
        <translation>right, played live</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>Stages: CPU ms a call, calls, seconds in all</source>
        <translation>Stages: CPU ms a call, calls, seconds in all</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>Cost against templates in the gallery</source>
        <translation>Cost against templates in the gallery</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>engine</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>templates</translation>
    </message>
    <message>
        <source>ms to compare once</source>
        <translation>ms to compare once</translation>
    </message>
    <message>
        <source>Cost against people a minute</source>
        <translation>Cost against people a minute</translation>
    </message>
    <message>
        <source>people a minute</source>
        <translation>people a minute</translation>
    </message>
    <message>
        <source>% of one core</source>
        <translation>% of one core</translation>
    </message>
    <message>
        <source>--source and --enrol belong together.</source>
        <translation>--source and --enrol belong together.</translation>
    </message>
    <message>
        <source>Looking at the film</source>
        <translation>Looking at the film</translation>
    </message>
    <message>
        <source>CPU time and time to a decision</source>
        <translation>CPU time and time to a decision</translation>
    </message>
    <message>
        <source>Each stage</source>
        <translation>Each stage</translation>
    </message>
    <message>
        <source>More and more templates</source>
        <translation>More and more templates</translation>
    </message>
    <message>
        <source>More and more people a minute</source>
        <translation>More and more people a minute</translation>
    </message>
    <message>
        <source>Memory over many frames</source>
        <translation>Memory over many frames</translation>
    </message>
    <message>
        <source>Nobody has told who is in this film: every visit that ended with somebody counts as right.</source>
        <translation>Nobody has told who is in this film: every visit that ended with somebody counts as right.</translation>
    </message>
    <message>
        <source>The precise engine was not measured: its files are not here (upprop models add FILE).</source>
        <translation>The precise engine was not measured: its files are not here (upprop models add FILE).</translation>
    </message>
    <message>
        <source>The measurement stopped ({0}, {1}): {2}</source>
        <translation>The measurement stopped ({0}, {1}): {2}</translation>
    </message>
    <message>
        <source>The measurement stopped: {0}</source>
        <translation>The measurement stopped: {0}</translation>
    </message>
    <message>
        <source>{0}: below {1} ms, as promised</source>
        <translation>{0}: below {1} ms, as promised</translation>
    </message>
    <message>
        <source>{0}: NOT below {1} ms</source>
        <translation>{0}: NOT below {1} ms</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Camera {number}</source>
        <translation>Camera {number}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Hold the code up to the camera</source>
        <translation>Hold the code up to the camera</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>100 mm, where it was printed at 100 %</source>
        <translation>100 mm, where it was printed at 100 %</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>The template is on the student&apos;s card alone, sealed. The school keeps a salt for it, and neither opens anything without the other. Lost together, one card and the salts of this PC open one template: that of this card. A lost card is therefore reported and replaced, which destroys its salt; so does withdrawing the consent. A copy that somebody has taken of both before stays readable.</source>
        <translation>The template is on the student&apos;s card alone, sealed. The school keeps a salt for it, and neither opens anything without the other. Lost together, one card and the salts of this PC open one template: that of this card. A lost card is therefore reported and replaced, which destroys its salt; so does withdrawing the consent. A copy that somebody has taken of both before stays readable.</translation>
    </message>
    <message>
        <source>Everybody shown has a card already.</source>
        <translation>Everybody shown has a card already.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no display here, so the demo lesson is played in the terminal.</source>
        <translation>There is no display here, so the demo lesson is played in the terminal.</translation>
    </message>
    <message>
        <source>Enrolled. No picture was kept.</source>
        <translation>Enrolled. No picture was kept.</translation>
    </message>
    <message>
        <source>Stopped. Every mark is kept.</source>
        <translation>Stopped. Every mark is kept.</translation>
    </message>
    <message>
        <source>{0} of {1} are here, {2} not decided.</source>
        <translation>{0} of {1} are here, {2} not decided.</translation>
    </message>
    <message>
        <source>The camera&apos;s time is up.</source>
        <translation>The camera&apos;s time is up.</translation>
    </message>
    <message>
        <source>Files that are brought lie in {0}</source>
        <translation>Files that are brought lie in {0}</translation>
    </message>
    <message>
        <source>Reading the model file</source>
        <translation>Reading the model file</translation>
    </message>
    <message>
        <source>Added: {0} ({1}). Licence {2}, from {3}</source>
        <translation>Added: {0} ({1}). Licence {2}, from {3}</translation>
    </message>
    <message>
        <source>Not needed: {0} ({1}) comes with Upprop. Licence {2}, from {3}</source>
        <translation>Not needed: {0} ({1}) comes with Upprop. Licence {2}, from {3}</translation>
    </message>
    <message>
        <source>Engines that can be used: {0}</source>
        <translation>Engines that can be used: {0}</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>can be used</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation>files are missing</translation>
    </message>
    <message>
        <source>Learnt from: {0}</source>
        <translation>Learnt from: {0}</translation>
    </message>
    <message>
        <source>In place of files of the same net will do:</source>
        <translation>In place of files of the same net will do:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>changed, not used</source>
        <translation>changed, not used</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Writing the registers</source>
        <translation>Writing the registers</translation>
    </message>
    <message>
        <source>Registers written to {0}.</source>
        <translation>Registers written to {0}.</translation>
    </message>
    <message>
        <source>New: {0}. Updated: {1}. Unchanged: {2}. Left: {3}.</source>
        <translation>New: {0}. Updated: {1}. Unchanged: {2}. Left: {3}.</translation>
    </message>
    <message>
        <source>Taking in the list</source>
        <translation>Taking in the list</translation>
    </message>
    <message>
        <source>Writing the backup and trying it out</source>
        <translation>Writing the backup and trying it out</translation>
    </message>
    <message>
        <source>Backup written: {0}</source>
        <translation>Backup written: {0}</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>Putting the backup back</translation>
    </message>
    <message>
        <source>Restored. Withdrawals made since then are carried out again.</source>
        <translation>Restored. Withdrawals made since then are carried out again.</translation>
    </message>
    <message>
        <source>The data from before are kept for 30 days in: {0}</source>
        <translation>The data from before are kept for 30 days in: {0}</translation>
    </message>
    <message>
        <source>Receipts in the ledger: {0}</source>
        <translation>Receipts in the ledger: {0}</translation>
    </message>
    <message>
        <source>Head: {0}</source>
        <translation>Head: {0}</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Reading the ledger</translation>
    </message>
    <message>
        <source>Somebody or something has altered this ledger:</source>
        <translation>Somebody or something has altered this ledger:</translation>
    </message>
    <message>
        <source>So much is wrong that the rest was not looked at.</source>
        <translation>So much is wrong that the rest was not looked at.</translation>
    </message>
    <message>
        <source>After the last entry stands a piece of a line that a power cut left; nobody was told of it.</source>
        <translation>After the last entry stands a piece of a line that a power cut left; nobody was told of it.</translation>
    </message>
    <message>
        <source>The school is set up. Sign in as {0}.</source>
        <translation>The school is set up. Sign in as {0}.</translation>
    </message>
    <message>
        <source>Account made: {0}</source>
        <translation>Account made: {0}</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>Looking at pictures</translation>
    </message>
    <message>
        <source>Proposed right in a lesson: {0}</source>
        <translation>Proposed right in a lesson: {0}</translation>
    </message>
    <message>
        <source>Lessons with a wrong proposal, per 1,000: {0}</source>
        <translation>Lessons with a wrong proposal, per 1,000: {0}</translation>
    </message>
    <message>
        <source>Pictures without a usable face: {0}</source>
        <translation>Pictures without a usable face: {0}</translation>
    </message>
    <message>
        <source>Pairs judged rightly: {0}</source>
        <translation>Pairs judged rightly: {0}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Not decided: {0}</source>
        <translation>Not decided: {0}</translation>
    </message>
    <message>
        <source>Templates erased: {0}</source>
        <translation>Templates erased: {0}</translation>
    </message>
    <message>
        <source>Advice: {0}</source>
        <translation>Advice: {0}</translation>
    </message>
    <message>
        <source>whole templates</source>
        <translation>whole templates</translation>
    </message>
    <message>
        <source>templates on cards</source>
        <translation>templates on cards</translation>
    </message>
    <message>
        <source>projected to 128 values</source>
        <translation>projected to 128 values</translation>
    </message>
    <message>
        <source>{0}: d&apos; {1:.2f}; at a false match rate of {2} not matched</source>
        <translation>{0}: d&apos; {1:.2f}; at a false match rate of {2} not matched</translation>
    </message>
    <message>
        <source>The hold is lifted.</source>
        <translation>The hold is lifted.</translation>
    </message>
    <message>
        <source>one student&apos;s data</source>
        <translation>one student&apos;s data</translation>
    </message>
    <message>
        <source>everybody&apos;s data</source>
        <translation>everybody&apos;s data</translation>
    </message>
    <message>
        <source>lifted {0}</source>
        <translation>lifted {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>until it is lifted</translation>
    </message>
    <message>
        <source>Going through what is out of period</source>
        <translation>Going through what is out of period</translation>
    </message>
    <message>
        <source>The rule is set.</source>
        <translation>The rule is set.</translation>
    </message>
    <message>
        <source>{rule}, {period}: {number} up to {day}, {kept} kept by a hold</source>
        <translation>{rule}, {period}: {number} up to {day}, {kept} kept by a hold</translation>
    </message>
    <message>
        <source>Disposed of by the rule “{rule}”: {counts}</source>
        <translation>Disposed of by the rule “{rule}”: {counts}</translation>
    </message>
    <message>
        <source>It is put right.</source>
        <translation>It is put right.</translation>
    </message>
    <message>
        <source>A file of {0} still says the old: {1}</source>
        <translation>A file of {0} still says the old: {1}</translation>
    </message>
    <message>
        <source>Collecting what is held on the person</source>
        <translation>Collecting what is held on the person</translation>
    </message>
    <message>
        <source>Written to {0}. Hand it over and delete it: it is not encrypted.</source>
        <translation>Written to {0}. Hand it over and delete it: it is not encrypted.</translation>
    </message>
    <message>
        <source>No consent ends within {days} days.</source>
        <translation>No consent ends within {days} days.</translation>
    </message>
    <message>
        <source>Withdrawn. What stood on it is erased.</source>
        <translation>Withdrawn. What stood on it is erased.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation>Version {0}, {1}</translation>
    </message>
    <message>
        <source>Parts taken over: {0}</source>
        <translation>Parts taken over: {0}</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Written to {0}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
</context>
<context>
    <name>code_slips</name>
    <message>
        <source>Codes for My choice</source>
        <translation>Codes for My choice</translation>
    </message>
    <message>
        <source>Show your card at My choice and type this code. It opens once, within 14 days. Then you choose a code of your own that nobody at school can read. Throw this slip away.</source>
        <translation>Show your card at My choice and type this code. It opens once, within 14 days. Then you choose a code of your own that nobody at school can read. Throw this slip away.</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>The officer, {day}</source>
        <translation>The officer, {day}</translation>
    </message>
    <message>
        <source>The controller, {day}</source>
        <translation>The controller, {day}</translation>
    </message>
    <message>
        <source>The controller, {day}: seen to</source>
        <translation>The controller, {day}: seen to</translation>
    </message>
    <message>
        <source>Closed by the officer, {day}</source>
        <translation>Closed by the officer, {day}</translation>
    </message>
    <message>
        <source>The words are not here: an older backup was restored.</source>
        <translation>The words are not here: an older backup was restored.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open: seen to, says the controller</source>
        <translation>Open: seen to, says the controller</translation>
    </message>
    <message>
        <source>Open: answered</source>
        <translation>Open: answered</translation>
    </message>
    <message>
        <source>Open: not answered</source>
        <translation>Open: not answered</translation>
    </message>
    <message>
        <source>On version {number}.</source>
        <translation>On version {number}.</translation>
    </message>
    <message>
        <source>The section was changed after it.</source>
        <translation>The section was changed after it.</translation>
    </message>
    <message>
        <source>Comment {number}. {section}. {state}</source>
        <translation>Comment {number}. {section}. {state}</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Face together with the card</source>
        <translation>Face together with the card</translation>
    </message>
    <message>
        <source>Face at the spot</source>
        <translation>Face at the spot</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>the student</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>a guardian</translation>
    </message>
    <message>
        <source>the student and a guardian</source>
        <translation>the student and a guardian</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Ended by itself</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>What is done, and what for</source>
        <translation>What is done, and what for</translation>
    </message>
    <message>
        <source>Necessity and proportion</source>
        <translation>Necessity and proportion</translation>
    </message>
    <message>
        <source>Other ways, weighed side by side</source>
        <translation>Other ways, weighed side by side</translation>
    </message>
    <message>
        <source>Risks to people</source>
        <translation>Risks to people</translation>
    </message>
    <message>
        <source>Measures against the risks</source>
        <translation>Measures against the risks</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>What the students say</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Prior consultation</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>The authority&apos;s case number</translation>
    </message>
    <message>
        <source>What came of it, or why it is not needed</source>
        <translation>What came of it, or why it is not needed</translation>
    </message>
    <message>
        <source>Legal basis (Art. 6)</source>
        <translation>Legal basis (Art. 6)</translation>
    </message>
    <message>
        <source>Why this basis holds</source>
        <translation>Why this basis holds</translation>
    </message>
    <message>
        <source>Exception for biometric data (Art. 9)</source>
        <translation>Exception for biometric data (Art. 9)</translation>
    </message>
    <message>
        <source>Why this exception holds</source>
        <translation>Why this exception holds</translation>
    </message>
    <message>
        <source>Answer on dependence (DI-2019-2221)</source>
        <translation>Answer on dependence (DI-2019-2221)</translation>
    </message>
    <message>
        <source>Answer on necessity (DI-2019-2221)</source>
        <translation>Answer on necessity (DI-2019-2221)</translation>
    </message>
    <message>
        <source>Answer to EDPB opinion 11/2024</source>
        <translation>Answer to EDPB opinion 11/2024</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Last day of the decision</source>
        <translation>Last day of the decision</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <source>Recognition engine</source>
        <translation>Recognition engine</translation>
    </message>
    <message>
        <source>Threshold, in thousandths</source>
        <translation>Threshold, in thousandths</translation>
    </message>
    <message>
        <source>Kinds of camera</source>
        <translation>Kinds of camera</translation>
    </message>
    <message>
        <source>Describe the processing and its purposes (Art. 35(7)(a)): who, where, which data, how long, who has access, what the machine does and what people do.</source>
        <translation>Describe the processing and its purposes (Art. 35(7)(a)): who, where, which data, how long, who has access, what the machine does and what people do.</translation>
    </message>
    <message>
        <source>Why are card and teacher&apos;s mark not enough (Art. 35(7)(b))? They are complete and as quick. Weigh what the face adds against what it takes.</source>
        <translation>Why are card and teacher&apos;s mark not enough (Art. 35(7)(b))? They are complete and as quick. Weigh what the face adds against what it takes.</translation>
    </message>
    <message>
        <source>Weigh the four ways: the teacher&apos;s mark, the card, card + face, face at the spot. What does each measure, where does what is measured lie, and what does it cost those who do not want it? The page Assessment shows them side by side.</source>
        <translation>Weigh the four ways: the teacher&apos;s mark, the card, card + face, face at the spot. What does each measure, where does what is measured lie, and what does it cost those who do not want it? The page Assessment shows them side by side.</translation>
    </message>
    <message>
        <source>Which risks are there for students&apos; rights (Art. 35(7)(c))? Among them: pressure, being taken for somebody else, whoever is measured without having agreed, a lost template.</source>
        <translation>Which risks are there for students&apos; rights (Art. 35(7)(c))? Among them: pressure, being taken for somebody else, whoever is measured without having agreed, a lost template.</translation>
    </message>
    <message>
        <source>What is done about each risk (Art. 35(7)(d)), by the program, by routines, by people? Which risk remains?</source>
        <translation>What is done about each risk (Art. 35(7)(d)), by the program, by routines, by people? Which risk remains?</translation>
    </message>
    <message>
        <source>How were students and guardians heard (Art. 35(9)), and what did they say? Write down what was said against it, too.</source>
        <translation>How were students and guardians heard (Art. 35(9)), and what did they say? Write down what was said against it, too.</translation>
    </message>
    <message>
        <source>If a high risk remains, the authority (IMY) has to be consulted first (Art. 36). A school that used faces without it was fined.</source>
        <translation>If a high risk remains, the authority (IMY) has to be consulted first (Art. 36). A school that used faces without it was fined.</translation>
    </message>
    <message>
        <source>Attendance itself is a school&apos;s task in law. On what does the face rest?</source>
        <translation>Attendance itself is a school&apos;s task in law. On what does the face rest?</translation>
    </message>
    <message>
        <source>Biometric data are forbidden without an exception. In DI-2019-2221 neither consent nor public interest held; two courts agreed.</source>
        <translation>Biometric data are forbidden without an exception. In DI-2019-2221 neither consent nor public interest held; two courts agreed.</translation>
    </message>
    <message>
        <source>The authority and two courts found that students depend on the school (grades, study money, future), so their consent was not free, though seven of 29 had said no. What is different here?</source>
        <translation>The authority and two courts found that students depend on the school (grades, study money, future), so their consent was not free, though seven of 29 had said no. What is different here?</translation>
    </message>
    <message>
        <source>The authority found that attendance can be checked in less intrusive ways, and that students were filmed in their everyday life. What is different here?</source>
        <translation>The authority found that attendance can be checked in less intrusive ways, and that students were filmed in their everyday life. What is different here?</translation>
    </message>
    <message>
        <source>The opinion finds templates in the operator&apos;s store, searched one against many, not compatible with Art. 5(1)(f), 25 and 32. Face at the spot is that. Answer it, and say why card + face does not suffice.</source>
        <translation>The opinion finds templates in the operator&apos;s store, searched one against many, not compatible with Art. 5(1)(f), 25 and 32. Face at the spot is that. Answer it, and say why card + face does not suffice.</translation>
    </message>
    <message>
        <source>The board or principal, as in the minutes.</source>
        <translation>The board or principal, as in the minutes.</translation>
    </message>
    <message>
        <source>A school year (366 days) from now at most. Then the method locks by itself.</source>
        <translation>A school year (366 days) from now at most. Then the method locks by itself.</translation>
    </message>
    <message>
        <source>When it is looked at again whether what is written here still holds (Art. 35(11)); no later than the last day.</source>
        <translation>When it is looked at again whether what is written here still holds (Art. 35(11)); no later than the last day.</translation>
    </message>
    <message>
        <source>Another engine locks the method.</source>
        <translation>Another engine locks the method.</translation>
    </message>
    <message>
        <source>The greatest distance at which two faces are taken for the same person. A tighter one is covered, a looser one locks the method.</source>
        <translation>The greatest distance at which two faces are taken for the same person. A tighter one is covered, a looser one locks the method.</translation>
    </message>
    <message>
        <source>Frames from anything else lock the method.</source>
        <translation>Frames from anything else lock the method.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>Too short: a sentence at least.</source>
        <translation>Too short: a sentence at least.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Too long.</translation>
    </message>
    <message>
        <source>Not one of what it may be.</source>
        <translation>Not one of what it may be.</translation>
    </message>
    <message>
        <source>Must lie from today to a school year ahead.</source>
        <translation>Must lie from today to a school year ahead.</translation>
    </message>
    <message>
        <source>The authority has answered</source>
        <translation>The authority has answered</translation>
    </message>
    <message>
        <source>Not needed, for the reasons below</source>
        <translation>Not needed, for the reasons below</translation>
    </message>
    <message>
        <source>Consent, Art. 6(1)(a)</source>
        <translation>Consent, Art. 6(1)(a)</translation>
    </message>
    <message>
        <source>Legal obligation, Art. 6(1)(c)</source>
        <translation>Legal obligation, Art. 6(1)(c)</translation>
    </message>
    <message>
        <source>Task in the public interest, Art. 6(1)(e)</source>
        <translation>Task in the public interest, Art. 6(1)(e)</translation>
    </message>
    <message>
        <source>Legitimate interest, Art. 6(1)(f)</source>
        <translation>Legitimate interest, Art. 6(1)(f)</translation>
    </message>
    <message>
        <source>Explicit consent, Art. 9(2)(a)</source>
        <translation>Explicit consent, Art. 9(2)(a)</translation>
    </message>
    <message>
        <source>Substantial public interest, Art. 9(2)(g)</source>
        <translation>Substantial public interest, Art. 9(2)(g)</translation>
    </message>
    <message>
        <source>A camera of this PC</source>
        <translation>A camera of this PC</translation>
    </message>
    <message>
        <source>A film or pictures in a file</source>
        <translation>A film or pictures in a file</translation>
    </message>
    <message>
        <source>The drawn camera of the demo school</source>
        <translation>The drawn camera of the demo school</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>In favour, on conditions</source>
        <translation>In favour, on conditions</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Face at the spot (1:N)</source>
        <translation>Face at the spot (1:N)</translation>
    </message>
    <message>
        <source>Card + face (1:1)</source>
        <translation>Card + face (1:1)</translation>
    </message>
    <message>
        <source>Unlocked until {day}</source>
        <translation>Unlocked until {day}</translation>
    </message>
    <message>
        <source>Locked: the decision ended on {day}</source>
        <translation>Locked: the decision ended on {day}</translation>
    </message>
    <message>
        <source>Locked: it was decided against</source>
        <translation>Locked: it was decided against</translation>
    </message>
    <message>
        <source>Locked: the decision was revoked</source>
        <translation>Locked: the decision was revoked</translation>
    </message>
    <message>
        <source>Locked: nothing was decided</source>
        <translation>Locked: nothing was decided</translation>
    </message>
    <message>
        <source>Engine {engine}, threshold at most {threshold}, {cameras}</source>
        <translation>Engine {engine}, threshold at most {threshold}, {cameras}</translation>
    </message>
    <message>
        <source>Too long: {letters} of at most {longest} characters.</source>
        <translation>Too long: {letters} of at most {longest} characters.</translation>
    </message>
    <message>
        <source>{letters} of at least {shortest} characters, {words} of at least {fewest} words.</source>
        <translation>{letters} of at least {shortest} characters, {words} of at least {fewest} words.</translation>
    </message>
    <message>
        <source>Long enough: {letters} of at most {longest} characters.</source>
        <translation>Long enough: {letters} of at most {longest} characters.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Necessity</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Students&apos; views</source>
        <translation>Students&apos; views</translation>
    </message>
    <message>
        <source>Legal grounds</source>
        <translation>Legal grounds</translation>
    </message>
    <message>
        <source>The Skellefteå case</source>
        <translation>The Skellefteå case</translation>
    </message>
    <message>
        <source>EDPB opinion 11/2024</source>
        <translation>EDPB opinion 11/2024</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo school. The people are drawn and the teacher&apos;s clicks are scripted; camera path, engine, register and ledger are the real ones.</source>
        <translation>Demo school. The people are drawn and the teacher&apos;s clicks are scripted; camera path, engine, register and ledger are the real ones.</translation>
    </message>
    <message>
        <source>Enrolling the demo&apos;s people</source>
        <translation>Enrolling the demo&apos;s people</translation>
    </message>
    <message>
        <source>(the teacher)</source>
        <translation>(the teacher)</translation>
    </message>
    <message>
        <source>Two students are alike here: the teacher decides.</source>
        <translation>Two students are alike here: the teacher decides.</translation>
    </message>
    <message>
        <source>{0}  Signed. Ledger head {1}.</source>
        <translation>{0}  Signed. Ledger head {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} checked in themselves; wrong: {2}; strangers named: {3}.</source>
        <translation>{0} of {1} checked in themselves; wrong: {2}; strangers named: {3}.</translation>
    </message>
    <message>
        <source>Synthetic camera</source>
        <translation>Synthetic camera</translation>
    </message>
</context>
<context>
    <name>disposal</name>
    <message>
        <source>Disposal protocol</source>
        <translation>Disposal protocol</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Disposed of</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From this day and earlier</source>
        <translation>From this day and earlier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Legal reference</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>By itself, as the law requires</source>
        <translation>By itself, as the law requires</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>{day}, before everything had gone</source>
        <translation>{day}, before everything had gone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Nothing was kept because of a legal hold or a restriction.</source>
        <translation>Nothing was kept because of a legal hold or a restriction.</translation>
    </message>
    <message>
        <source>Kept because of a legal hold or a restriction: {number}</source>
        <translation>Kept because of a legal hold or a restriction: {number}</translation>
    </message>
    <message>
        <source>Of what was disposed of, these numbers are all that this computer keeps. Backups made before hold it until they are deleted; restored, it is disposed of again.</source>
        <translation>Of what was disposed of, these numbers are all that this computer keeps. Backups made before hold it until they are deleted; restored, it is disposed of again.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Ledger entry</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Page {number} of {all}</translation>
    </message>
    <message>
        <source>A question mark may stand for a sign that no font on this computer has.</source>
        <translation>A question mark may stand for a sign that no font on this computer has.</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>What the recognition engines of this version are, where they come from, how often they are wrong, and what is not known. Figures are shares with 95 % intervals after Clopper and Pearson, which allow for pictures of one person hanging together.</source>
        <translation>What the recognition engines of this version are, where they come from, how often they are wrong, and what is not known. Figures are shares with 95 % intervals after Clopper and Pearson, which allow for pictures of one person hanging together.</translation>
    </message>
    <message>
        <source>Not known: children and students, siblings, masks, strong light from the side, your camera and your room, and differences by sex, age or skin tone.</source>
        <translation>Not known: children and students, siblings, masks, strong light from the side, your camera and your room, and differences by sex, age or skin tone.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Model card</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Instructions for use</source>
        <translation>Instructions for use</translation>
    </message>
    <message>
        <source>Technical documentation</source>
        <translation>Technical documentation</translation>
    </message>
    <message>
        <source>Enrolled people proposed right in a lesson</source>
        <translation>Enrolled people proposed right in a lesson</translation>
    </message>
    <message>
        <source>Lessons with a wrong proposal, per 1,000</source>
        <translation>Lessons with a wrong proposal, per 1,000</translation>
    </message>
    <message>
        <source>FPIR: unknown people proposed as somebody, at the threshold</source>
        <translation>FPIR: unknown people proposed as somebody, at the threshold</translation>
    </message>
    <message>
        <source>FNIR: enrolled people not recognised, at the threshold</source>
        <translation>FNIR: enrolled people not recognised, at the threshold</translation>
    </message>
    <message>
        <source>The lowest FPIR that these pictures can support</source>
        <translation>The lowest FPIR that these pictures can support</translation>
    </message>
    <message>
        <source>FNIR at that FPIR</source>
        <translation>FNIR at that FPIR</translation>
    </message>
    <message>
        <source>Enrolled people taken for another</source>
        <translation>Enrolled people taken for another</translation>
    </message>
    <message>
        <source>Enrolled people whose own template is the nearest</source>
        <translation>Enrolled people whose own template is the nearest</translation>
    </message>
    <message>
        <source>FMR: pairs of different people that match, at the threshold</source>
        <translation>FMR: pairs of different people that match, at the threshold</translation>
    </message>
    <message>
        <source>FNMR: pairs of one person that do not match, at the threshold</source>
        <translation>FNMR: pairs of one person that do not match, at the threshold</translation>
    </message>
    <message>
        <source>Equal error rate of pairs</source>
        <translation>Equal error rate of pairs</translation>
    </message>
    <message>
        <source>Failure to enrol: people</source>
        <translation>Failure to enrol: people</translation>
    </message>
    <message>
        <source>Failure to acquire: pictures</source>
        <translation>Failure to acquire: pictures</translation>
    </message>
    <message>
        <source>FMR</source>
        <translation>FMR</translation>
    </message>
    <message>
        <source>FNMR</source>
        <translation>FNMR</translation>
    </message>
    <message>
        <source>Unknown people proposed as somebody</source>
        <translation>Unknown people proposed as somebody</translation>
    </message>
    <message>
        <source>About 3 million pictures of 7,485 people: the FaceScrub and VGG data and pictures from the internet, says its maker.</source>
        <translation>About 3 million pictures of 7,485 people: the FaceScrub and VGG data and pictures from the internet, says its maker.</translation>
    </message>
    <message>
        <source>The detector: WIDER FACE. The embedding: not stated by its maker.</source>
        <translation>The detector: WIDER FACE. The embedding: not stated by its maker.</translation>
    </message>
    <message>
        <source>The detector: WIDER FACE. The embedding: not stated with the file.</source>
        <translation>The detector: WIDER FACE. The embedding: not stated with the file.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>{engine} (used by lessons unless another is chosen)</source>
        <translation>{engine} (used by lessons unless another is chosen)</translation>
    </message>
    <message>
        <source>Nothing was measured of this engine: do not use it.</source>
        <translation>Nothing was measured of this engine: do not use it.</translation>
    </message>
    <message>
        <source>Values in a template</source>
        <translation>Values in a template</translation>
    </message>
    <message>
        <source>Learnt from, as its maker says</source>
        <translation>Learnt from, as its maker says</translation>
    </message>
    <message>
        <source>Face at the spot (1:N)</source>
        <translation>Face at the spot (1:N)</translation>
    </message>
    <message>
        <source>Card + face (1:1)</source>
        <translation>Card + face (1:1)</translation>
    </message>
    <message>
        <source>no threshold is shipped, so it is not used for this</source>
        <translation>no threshold is shipped, so it is not used for this</translation>
    </message>
    <message>
        <source>threshold {threshold}, margin {margin}, {least} to {most} looks</source>
        <translation>threshold {threshold}, margin {margin}, {least} to {most} looks</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>What was measured</translation>
    </message>
    <message>
        <source>On “{dataset}”: {pictures} photographs of {people} adults from press and studios, {gallery} of them enrolled. Threshold {threshold}, margin {margin}. One photograph decides. Nothing was measured on students, or in a school.</source>
        <translation>On “{dataset}”: {pictures} photographs of {people} adults from press and studios, {gallery} of them enrolled. Threshold {threshold}, margin {margin}. One photograph decides. Nothing was measured on students, or in a school.</translation>
    </message>
    <message>
        <source>By the number of people enrolled</source>
        <translation>By the number of people enrolled</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>The data say of each person only which collection the pictures are from, and neither sex, age nor skin tone. Differences between such groups are therefore not known here. They can be large: others have measured false matches within groups ten times apart. Groups of fewer than ten people are left out.</source>
        <translation>The data say of each person only which collection the pictures are from, and neither sex, age nor skin tone. Differences between such groups are therefore not known here. They can be large: others have measured false matches within groups ten times apart. Groups of fewer than ten people are left out.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>FPIR at the threshold</source>
        <translation>FPIR at the threshold</translation>
    </message>
    <message>
        <source>FNIR at the threshold</source>
        <translation>FNIR at the threshold</translation>
    </message>
    <message>
        <source>Wrong lessons per 1,000</source>
        <translation>Wrong lessons per 1,000</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Precise</translation>
    </message>
    <message>
        <source>Learnt from: {0}</source>
        <translation>Learnt from: {0}</translation>
    </message>
    <message>
        <source>Its measurements are not what was shipped, so it is not used.</source>
        <translation>Its measurements are not what was shipped, so it is not used.</translation>
    </message>
    <message>
        <source>Its files are here, with the contents that were measured.</source>
        <translation>Its files are here, with the contents that were measured.</translation>
    </message>
    <message>
        <source>Missing: {0}. Upprop downloads nothing; the school brings them.</source>
        <translation>Missing: {0}. Upprop downloads nothing; the school brings them.</translation>
    </message>
    <message>
        <source>Licence {0}, from {1}</source>
        <translation>Licence {0}, from {1}</translation>
    </message>
    <message>
        <source>Measured on photographs of adults: {0} of 100 who are enrolled were proposed rightly, and {1} of 1,000 lessons had a wrong proposal.</source>
        <translation>Measured on photographs of adults: {0} of 100 who are enrolled were proposed rightly, and {1} of 1,000 lessons had a wrong proposal.</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} to {2})</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>No lesson of yours is on now. Choose one from the list, or start an unplanned one.</source>
        <translation>No lesson of yours is on now. Choose one from the list, or start an unplanned one.</translation>
    </message>
    <message>
        <source>No register of yours is open. Start the lesson first.</source>
        <translation>No register of yours is open. Start the lesson first.</translation>
    </message>
    <message>
        <source>You said {said}, but {count} are not decided. Read their names and say the right number.</source>
        <translation>You said {said}, but {count} are not decided. Read their names and say the right number.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the timetable. Choose another from the list.</source>
        <translation>This lesson is no longer in the timetable. Choose another from the list.</translation>
    </message>
    <message>
        <source>This lesson belongs to another teacher. Ask the administrator if you stand in.</source>
        <translation>This lesson belongs to another teacher. Ask the administrator if you stand in.</translation>
    </message>
    <message>
        <source>This lesson can be started from {starts} on. Until then nothing is open.</source>
        <translation>This lesson can be started from {starts} on. Until then nothing is open.</translation>
    </message>
    <message>
        <source>The lesson is over, so nobody can check in. Mark by hand who was there.</source>
        <translation>The lesson is over, so nobody can check in. Mark by hand who was there.</translation>
    </message>
    <message>
        <source>Give the lesson a name of at most {longest} characters.</source>
        <translation>Give the lesson a name of at most {longest} characters.</translation>
    </message>
    <message>
        <source>Choose at least one class for the lesson.</source>
        <translation>Choose at least one class for the lesson.</translation>
    </message>
    <message>
        <source>Choose a length from {shortest} to {longest} minutes.</source>
        <translation>Choose a length from {shortest} to {longest} minutes.</translation>
    </message>
    <message>
        <source>The lesson has not been started. Start it, and its list can be marked.</source>
        <translation>The lesson has not been started. Start it, and its list can be marked.</translation>
    </message>
    <message>
        <source>The register is signed. To change it, open it under Registers and correct it there.</source>
        <translation>The register is signed. To change it, open it under Registers and correct it there.</translation>
    </message>
    <message>
        <source>The register is not signed yet. Change the mark in the lesson itself.</source>
        <translation>The register is not signed yet. Change the mark in the lesson itself.</translation>
    </message>
    <message>
        <source>Students not decided yet: {count}. Decide on them, then sign.</source>
        <translation>Students not decided yet: {count}. Decide on them, then sign.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this student.</source>
        <translation>There is nothing to undo for this student.</translation>
    </message>
    <message>
        <source>The minutes do not fit the lesson. Choose from 0 to {longest}.</source>
        <translation>The minutes do not fit the lesson. Choose from 0 to {longest}.</translation>
    </message>
    <message>
        <source>Say how many minutes late, at least one. On time is Present.</source>
        <translation>Say how many minutes late, at least one. On time is Present.</translation>
    </message>
    <message>
        <source>A correction needs a reason of at most {longest} characters. Write why.</source>
        <translation>A correction needs a reason of at most {longest} characters. Write why.</translation>
    </message>
    <message>
        <source>This register was signed before, with marks that are not here any more. Write why it is signed again, in at most {longest} characters.</source>
        <translation>This register was signed before, with marks that are not here any more. Write why it is signed again, in at most {longest} characters.</translation>
    </message>
    <message>
        <source>The absence ends before it begins. Correct one of the times.</source>
        <translation>The absence ends before it begins. Correct one of the times.</translation>
    </message>
    <message>
        <source>This absence is no longer there. Somebody may have removed it.</source>
        <translation>This absence is no longer there. Somebody may have removed it.</translation>
    </message>
    <message>
        <source>This student is not in the school&apos;s list. Check the name or the id.</source>
        <translation>This student is not in the school&apos;s list. Check the name or the id.</translation>
    </message>
    <message>
        <source>This student does not belong to the lesson. Check the class list.</source>
        <translation>This student does not belong to the lesson. Check the class list.</translation>
    </message>
    <message>
        <source>This student is in none of your lessons. Ask the administrator.</source>
        <translation>This student is in none of your lessons. Ask the administrator.</translation>
    </message>
    <message>
        <source>This student has left the school&apos;s list. What was recorded before stays.</source>
        <translation>This student has left the school&apos;s list. What was recorded before stays.</translation>
    </message>
    <message>
        <source>This student&apos;s identity is protected, or nobody has said that it is not. The card and marking by hand work as for everybody.</source>
        <translation>This student&apos;s identity is protected, or nobody has said that it is not. The card and marking by hand work as for everybody.</translation>
    </message>
    <message>
        <source>This card is not known here. Mark by hand, and ask the office for a new card.</source>
        <translation>This card is not known here. Mark by hand, and ask the office for a new card.</translation>
    </message>
    <message>
        <source>This card does not belong to this lesson. Mark by hand whoever should be here.</source>
        <translation>This card does not belong to this lesson. Mark by hand whoever should be here.</translation>
    </message>
    <message>
        <source>Nothing stands that could be withdrawn. Nothing needs to be done.</source>
        <translation>Nothing stands that could be withdrawn. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Sign in with such an account.</source>
        <translation>This needs the role {role}. Sign in with such an account.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in and try again.</source>
        <translation>Nobody is signed in. Sign in and try again.</translation>
    </message>
    <message>
        <source>This account is no longer there. Look it up in the list of staff.</source>
        <translation>This account is no longer there. Look it up in the list of staff.</translation>
    </message>
    <message>
        <source>You cannot remove your own account. Another administrator can.</source>
        <translation>You cannot remove your own account. Another administrator can.</translation>
    </message>
    <message>
        <source>A user name has 1 to {longest} small letters, digits, hyphens or full stops. Choose another.</source>
        <translation>A user name has 1 to {longest} small letters, digits, hyphens or full stops. Choose another.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another.</source>
        <translation>This user name is taken. Choose another.</translation>
    </message>
    <message>
        <source>A name has 1 to {longest} characters on one line. Write it again.</source>
        <translation>A name has 1 to {longest} characters on one line. Write it again.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least {shortest} characters: a few words do.</source>
        <translation>The passphrase is too short. Take at least {shortest} characters: a few words do.</translation>
    </message>
    <message>
        <source>The passphrase is too long. Take at most {longest} characters.</source>
        <translation>The passphrase is too long. Take at most {longest} characters.</translation>
    </message>
    <message>
        <source>This account is not in use any more. Ask an administrator.</source>
        <translation>This account is not in use any more. Ask an administrator.</translation>
    </message>
    <message>
        <source>No school has been set up on this PC yet. Set one up, or look at the demo.</source>
        <translation>No school has been set up on this PC yet. Set one up, or look at the demo.</translation>
    </message>
    <message>
        <source>A school is already set up here, and was left as it is. Sign in to it.</source>
        <translation>A school is already set up here, and was left as it is. Sign in to it.</translation>
    </message>
    <message>
        <source>Something in Upprop itself went wrong ({kind}). What was marked is kept. Try again; if it comes back, note the time and tell whoever looks after this PC.</source>
        <translation>Something in Upprop itself went wrong ({kind}). What was marked is kept. Try again; if it comes back, note the time and tell whoever looks after this PC.</translation>
    </message>
    <message>
        <source>{file} was not taken in and nothing was changed. To mend: {count}.</source>
        <translation>{file} was not taken in and nothing was changed. To mend: {count}.</translation>
    </message>
    <message>
        <source>{file} could not be written ({why}). What was there before stands. Make room on the disk, or choose another place.</source>
        <translation>{file} could not be written ({why}). What was there before stands. Make room on the disk, or choose another place.</translation>
    </message>
    <message>
        <source>The id {school_number} stands for two students. Correct the list.</source>
        <translation>The id {school_number} stands for two students. Correct the list.</translation>
    </message>
    <message>
        <source>Nothing of the timetable was taken in. To be mended: {count}.</source>
        <translation>Nothing of the timetable was taken in. To be mended: {count}.</translation>
    </message>
    <message>
        <source>There is no setting called {setting}.</source>
        <translation>There is no setting called {setting}.</translation>
    </message>
    <message>
        <source>{setting}: write something here.</source>
        <translation>{setting}: write something here.</translation>
    </message>
    <message>
        <source>{setting}: at most {longest} characters fit.</source>
        <translation>{setting}: at most {longest} characters fit.</translation>
    </message>
    <message>
        <source>The place of the check-in spot cannot be used. Open Camera and spot and place it again.</source>
        <translation>The place of the check-in spot cannot be used. Open Camera and spot and place it again.</translation>
    </message>
    <message>
        <source>{setting}: write it on one line, without special signs.</source>
        <translation>{setting}: write it on one line, without special signs.</translation>
    </message>
    <message>
        <source>{setting}: choose a whole number from {lowest} to {highest}.</source>
        <translation>{setting}: choose a whole number from {lowest} to {highest}.</translation>
    </message>
    <message>
        <source>{setting}: choose one of {choices}.</source>
        <translation>{setting}: choose one of {choices}.</translation>
    </message>
    <message>
        <source>The font file {file} is missing or damaged. Install Upprop again.</source>
        <translation>The font file {file} is missing or damaged. Install Upprop again.</translation>
    </message>
    <message>
        <source>User name and passphrase do not belong together. Try again.</source>
        <translation>User name and passphrase do not belong together. Try again.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {wait_seconds} seconds, then try again.</source>
        <translation>Too many wrong tries. Wait {wait_seconds} seconds, then try again.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Write a passphrase.</translation>
    </message>
    <message>
        <source>There is no account called {user_name}. Check the name.</source>
        <translation>There is no account called {user_name}. Check the name.</translation>
    </message>
    <message>
        <source>This cannot be a user name. Choose a short one of letters and digits.</source>
        <translation>This cannot be a user name. Choose a short one of letters and digits.</translation>
    </message>
    <message>
        <source>This is the last account that can open the data. Make another one before removing it.</source>
        <translation>This is the last account that can open the data. Make another one before removing it.</translation>
    </message>
    <message>
        <source>The keys were renewed meanwhile. Sign in again.</source>
        <translation>The keys were renewed meanwhile. Sign in again.</translation>
    </message>
    <message>
        <source>The data are locked. Sign in and try again.</source>
        <translation>The data are locked. Sign in and try again.</translation>
    </message>
    <message>
        <source>Another window of Upprop has the data in {folder} open. Close it, then try again.</source>
        <translation>Another window of Upprop has the data in {folder} open. Close it, then try again.</translation>
    </message>
    <message>
        <source>{file} is damaged and was left as it is. Restore the last good backup.</source>
        <translation>{file} is damaged and was left as it is. Restore the last good backup.</translation>
    </message>
    <message>
        <source>{file} is missing. Restore the last good backup.</source>
        <translation>{file} is missing. Restore the last good backup.</translation>
    </message>
    <message>
        <source>The database {file} is damaged and was left as it is. Restore the last good backup.</source>
        <translation>The database {file} is damaged and was left as it is. Restore the last good backup.</translation>
    </message>
    <message>
        <source>The database {file} is missing. Restore the last good backup.</source>
        <translation>The database {file} is missing. Restore the last good backup.</translation>
    </message>
    <message>
        <source>There is already a database at {file}. It was left as it is.</source>
        <translation>There is already a database at {file}. It was left as it is.</translation>
    </message>
    <message>
        <source>These data were written by a newer Upprop. Install that one, then open them.</source>
        <translation>These data were written by a newer Upprop. Install that one, then open them.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged, so nothing was restored and the data are as they were. Choose an older backup.</source>
        <translation>The backup {file} is damaged, so nothing was restored and the data are as they were. Choose an older backup.</translation>
    </message>
    <message>
        <source>{file} cannot be opened, so nothing was restored and the data are as they were. The backup may be whole: look whether its disk is connected and whether you may read it.</source>
        <translation>{file} cannot be opened, so nothing was restored and the data are as they were. The backup may be whole: look whether its disk is connected and whether you may read it.</translation>
    </message>
    <message>
        <source>This backup opens only with the passphrase of its own time, so nothing was restored. Change yours back to that one first, or restore into an empty folder with --data.</source>
        <translation>This backup opens only with the passphrase of its own time, so nothing was restored. Change yours back to that one first, or restore into an empty folder with --data.</translation>
    </message>
    <message>
        <source>This backup is whole, but was made before an account was removed, so today&apos;s key does not open it. Only a restore, with a passphrase of that time, can show what is in it.</source>
        <translation>This backup is whole, but was made before an account was removed, so today&apos;s key does not open it. Only a restore, with a passphrase of that time, can show what is in it.</translation>
    </message>
    <message>
        <source>This backup is older than the part of the ledger that was disposed of: whoever was erased since then would come back. Nothing was restored. Choose a newer backup.</source>
        <translation>This backup is older than the part of the ledger that was disposed of: whoever was erased since then would come back. Nothing was restored. Choose a newer backup.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: {needed_megabytes} MB are needed. Make room, or choose another place.</source>
        <translation>There is too little room on the disk: {needed_megabytes} MB are needed. Make room, or choose another place.</translation>
    </message>
    <message>
        <source>Something is still reading the database. Wait for it to end, then try again.</source>
        <translation>Something is still reading the database. Wait for it to end, then try again.</translation>
    </message>
    <message>
        <source>The ledger {file} does not hold together at line {line} and was left as it is. Restore the last good backup.</source>
        <translation>The ledger {file} does not hold together at line {line} and was left as it is. Restore the last good backup.</translation>
    </message>
    <message>
        <source>The ledger in {file} is missing. Restore the last good backup.</source>
        <translation>The ledger in {file} is missing. Restore the last good backup.</translation>
    </message>
    <message>
        <source>The ledger in {file} lacks entries that were once in it. Restore the last good backup.</source>
        <translation>The ledger in {file} lacks entries that were once in it. Restore the last good backup.</translation>
    </message>
    <message>
        <source>A register is signed that the ledger in {file} does not know, so one of them was changed. Restore the last good backup.</source>
        <translation>A register is signed that the ledger in {file} does not know, so one of them was changed. Restore the last good backup.</translation>
    </message>
    <message>
        <source>The ledger in {file} belongs to another installation than the database. Restore the last good backup.</source>
        <translation>The ledger in {file} belongs to another installation than the database. Restore the last good backup.</translation>
    </message>
    <message>
        <source>This backup comes from another installation, or its history differs from this PC&apos;s. Nothing was changed. Choose another backup.</source>
        <translation>This backup comes from another installation, or its history differs from this PC&apos;s. Nothing was changed. Choose another backup.</translation>
    </message>
    <message>
        <source>There is already a ledger in {file}. It was left as it is.</source>
        <translation>There is already a ledger in {file}. It was left as it is.</translation>
    </message>
    <message>
        <source>The ledger {file} could not be written before. Close Upprop, make room on the disk, and start it again.</source>
        <translation>The ledger {file} could not be written before. Close Upprop, make room on the disk, and start it again.</translation>
    </message>
    <message>
        <source>There are already accounts in {file}. They were left as they are.</source>
        <translation>There are already accounts in {file}. They were left as they are.</translation>
    </message>
    <message>
        <source>Faces are not unlocked at this school: no decision stands. Cards and marking by hand are complete without.</source>
        <translation>Faces are not unlocked at this school: no decision stands. Cards and marking by hand are complete without.</translation>
    </message>
    <message>
        <source>A consent on paper is recorded with the picture of the signed page, and no other one is. Open the picture of the form.</source>
        <translation>A consent on paper is recorded with the picture of the signed page, and no other one is. Open the picture of the form.</translation>
    </message>
    <message>
        <source>No consent form can be read in this file. Scan or photograph the whole page in good light, save it as PNG, JPEG or PDF, and open it again.</source>
        <translation>No consent form can be read in this file. Scan or photograph the whole page in good light, save it as PNG, JPEG or PDF, and open it again.</translation>
    </message>
    <message>
        <source>This form was printed for another student. Nothing was recorded.</source>
        <translation>This form was printed for another student. Nothing was recorded.</translation>
    </message>
    <message>
        <source>There is a newer notice than the one on this form. Print the form again, so that what is signed is what holds.</source>
        <translation>There is a newer notice than the one on this form. Print the form again, so that what is signed is what holds.</translation>
    </message>
    <message>
        <source>Who has to consent depends on the age, and no date of birth is on record. Import the class list with dates of birth first.</source>
        <translation>Who has to consent depends on the age, and no date of birth is on record. Import the class list with dates of birth first.</translation>
    </message>
    <message>
        <source>There is no such receipt. Close the window and open it again.</source>
        <translation>There is no such receipt. Close the window and open it again.</translation>
    </message>
    <message>
        <source>The consent&apos;s last day must lie ahead, and within the decision. Choose another day.</source>
        <translation>The consent&apos;s last day must lie ahead, and within the decision. Choose another day.</translation>
    </message>
    <message>
        <source>At this age somebody else has to take part in the consent. Choose who gave it, as the school&apos;s policy says.</source>
        <translation>At this age somebody else has to take part in the consent. Choose who gave it, as the school&apos;s policy says.</translation>
    </message>
    <message>
        <source>A consent ends at the latest after {most_days} days. Choose an earlier day.</source>
        <translation>A consent ends at the latest after {most_days} days. Choose an earlier day.</translation>
    </message>
    <message>
        <source>Consent can be recorded once the school&apos;s decision stands. Cards and marking by hand are complete without.</source>
        <translation>Consent can be recorded once the school&apos;s decision stands. Cards and marking by hand are complete without.</translation>
    </message>
    <message>
        <source>Attendance needs no consent, so none is recorded.</source>
        <translation>Attendance needs no consent, so none is recorded.</translation>
    </message>
    <message>
        <source>The consent has ended. Ask again if it is wanted; the card works meanwhile.</source>
        <translation>The consent has ended. Ask again if it is wanted; the card works meanwhile.</translation>
    </message>
    <message>
        <source>No consent stands for this. Cards and marking by hand are complete without.</source>
        <translation>No consent stands for this. Cards and marking by hand are complete without.</translation>
    </message>
    <message>
        <source>The school&apos;s decision is about another recognition engine, so faces are locked. Cards and marking by hand are complete without.</source>
        <translation>The school&apos;s decision is about another recognition engine, so faces are locked. Cards and marking by hand are complete without.</translation>
    </message>
    <message>
        <source>Attendance needs no permit. Nothing needs to be done.</source>
        <translation>Attendance needs no permit. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>The key is destroyed, but something is still found in {store}. Start Upprop again, and the erasure is finished first.</source>
        <translation>The key is destroyed, but something is still found in {store}. Start Upprop again, and the erasure is finished first.</translation>
    </message>
    <message>
        <source>An erasure has not been finished. Start Upprop again, and it is carried out first.</source>
        <translation>An erasure has not been finished. Start Upprop again, and it is carried out first.</translation>
    </message>
    <message>
        <source>There is no notice {version} in this language ({language}). Choose another.</source>
        <translation>There is no notice {version} in this language ({language}). Choose another.</translation>
    </message>
    <message>
        <source>Attendance needs no such decision. Only face methods do.</source>
        <translation>Attendance needs no such decision. Only face methods do.</translation>
    </message>
    <message>
        <source>Only the demo school comes with a decision. A real school records its own.</source>
        <translation>Only the demo school comes with a decision. A real school records its own.</translation>
    </message>
    <message>
        <source>There is no template of this person. The card works as before.</source>
        <translation>There is no template of this person. The card works as before.</translation>
    </message>
    <message>
        <source>This is no template that can be kept. Enrol again with new pictures.</source>
        <translation>This is no template that can be kept. Enrol again with new pictures.</translation>
    </message>
    <message>
        <source>The template cannot be opened. Enrol again; the card works meanwhile.</source>
        <translation>The template cannot be opened. Enrol again; the card works meanwhile.</translation>
    </message>
    <message>
        <source>The recognition engine has no name, so nothing was kept. Install Upprop again.</source>
        <translation>The recognition engine has no name, so nothing was kept. Install Upprop again.</translation>
    </message>
    <message>
        <source>The key of this template is not on this PC, so it cannot be opened. Enrol again.</source>
        <translation>The key of this template is not on this PC, so it cannot be opened. Enrol again.</translation>
    </message>
    <message>
        <source>The key of this template belongs to another installation. Enrol again on this PC.</source>
        <translation>The key of this template belongs to another installation. Enrol again on this PC.</translation>
    </message>
    <message>
        <source>A card in the data is not what it should be. Print the student a new card.</source>
        <translation>A card in the data is not what it should be. Print the student a new card.</translation>
    </message>
    <message>
        <source>The consent is for another way of checking in. Ask for consent to this one.</source>
        <translation>The consent is for another way of checking in. Ask for consent to this one.</translation>
    </message>
    <message>
        <source>A reference in the data is not what it should be. Restore the last good backup.</source>
        <translation>A reference in the data is not what it should be. Restore the last good backup.</translation>
    </message>
    <message>
        <source>{source} was not found. Plug it in and try again; the list works without.</source>
        <translation>{source} was not found. Plug it in and try again; the list works without.</translation>
    </message>
    <message>
        <source>Another program is using {source}. Close it and try again; the list works without.</source>
        <translation>Another program is using {source}. Close it and try again; the list works without.</translation>
    </message>
    <message>
        <source>{source} sees only black. Open its shutter or turn on the light; the list works without.</source>
        <translation>{source} sees only black. Open its shutter or turn on the light; the list works without.</translation>
    </message>
    <message>
        <source>{source} has gone. Plug it in again; the lesson and its list go on meanwhile.</source>
        <translation>{source} has gone. Plug it in again; the lesson and its list go on meanwhile.</translation>
    </message>
    <message>
        <source>There is no camera, film or folder called {source}. Check the name.</source>
        <translation>There is no camera, film or folder called {source}. Check the name.</translation>
    </message>
    <message>
        <source>There are no pictures in {source}. Choose a folder with JPEG or PNG pictures.</source>
        <translation>There are no pictures in {source}. Choose a folder with JPEG or PNG pictures.</translation>
    </message>
    <message>
        <source>What comes from {source} is no picture. Try another camera or file.</source>
        <translation>What comes from {source} is no picture. Try another camera or file.</translation>
    </message>
    <message>
        <source>Recognition is still being loaded. Cards and marking by hand work already; try again in a moment.</source>
        <translation>Recognition is still being loaded. Cards and marking by hand work already; try again in a moment.</translation>
    </message>
    <message>
        <source>Templates were made by another recognition engine than this one. Enrol again; cards and marking by hand work as before.</source>
        <translation>Templates were made by another recognition engine than this one. Enrol again; cards and marking by hand work as before.</translation>
    </message>
    <message>
        <source>The model file {name} is missing, so faces are not recognised. Install Upprop again; cards and marking by hand work.</source>
        <translation>The model file {name} is missing, so faces are not recognised. Install Upprop again; cards and marking by hand work.</translation>
    </message>
    <message>
        <source>The model file {name} is not one that Upprop knows, so it was not opened.</source>
        <translation>The model file {name} is not one that Upprop knows, so it was not opened.</translation>
    </message>
    <message>
        <source>The model file {name} has been changed, so it was not opened. Install Upprop again; cards and marking by hand work.</source>
        <translation>The model file {name} has been changed, so it was not opened. Install Upprop again; cards and marking by hand work.</translation>
    </message>
    <message>
        <source>The model file {name} has the wrong size, so it was not opened. Install Upprop again; cards and marking by hand work.</source>
        <translation>The model file {name} has the wrong size, so it was not opened. Install Upprop again; cards and marking by hand work.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged, so it was not used. Install Upprop again; cards and marking by hand work.</source>
        <translation>The model file {name} is damaged, so it was not used. Install Upprop again; cards and marking by hand work.</translation>
    </message>
    <message>
        <source>Nothing showed that a living person is there: it may have been a picture. Begin again, with the student before the camera, who turns their head a little.</source>
        <translation>Nothing showed that a living person is there: it may have been a picture. Begin again, with the student before the camera, who turns their head a little.</translation>
    </message>
    <message>
        <source>Good pictures so far: {accepted} of {needed}. Go on, with light from the front and the face towards the camera.</source>
        <translation>Good pictures so far: {accepted} of {needed}. Go on, with light from the front and the face towards the camera.</translation>
    </message>
    <message>
        <source>Recognition never looks among more than {most} people, and this would be {count}. Use cards for this lesson.</source>
        <translation>Recognition never looks among more than {most} people, and this would be {count}. Use cards for this lesson.</translation>
    </message>
    <message>
        <source>The templates of this lesson come from different engines. Enrol the older ones again; cards and marking by hand work.</source>
        <translation>The templates of this lesson come from different engines. Enrol the older ones again; cards and marking by hand work.</translation>
    </message>
    <message>
        <source>Lessons use this engine already. Nothing has to be changed.</source>
        <translation>Lessons use this engine already. Nothing has to be changed.</translation>
    </message>
    <message>
        <source>These files of the engine are missing or changed: {files}. Add them, then try again; lessons go on as they are.</source>
        <translation>These files of the engine are missing or changed: {files}. Add them, then try again; lessons go on as they are.</translation>
    </message>
    <message>
        <source>No change of engine has been begun. Choose the next engine first.</source>
        <translation>No change of engine has been begun. Choose the next engine first.</translation>
    </message>
    <message>
        <source>The demo school&apos;s faces are drawn, and only the standard engine was measured on them. Choose another engine in a school of your own.</source>
        <translation>The demo school&apos;s faces are drawn, and only the standard engine was measured on them. Choose another engine in a school of your own.</translation>
    </message>
    <message>
        <source>A picture from the camera cannot be used and was dropped. Try again, or use the card.</source>
        <translation>A picture from the camera cannot be used and was dropped. Try again, or use the card.</translation>
    </message>
    <message>
        <source>A stored template cannot be used. Enrol the student again; the card works meanwhile.</source>
        <translation>A stored template cannot be used. Enrol the student again; the card works meanwhile.</translation>
    </message>
    <message>
        <source>Templates of this engine do not fit on a card. Give the student a card without one.</source>
        <translation>Templates of this engine do not fit on a card. Give the student a card without one.</translation>
    </message>
    <message>
        <source>Something went wrong that Upprop did not expect. What was marked is kept. Try again; if it comes back, note the time and tell whoever looks after this PC.</source>
        <translation>Something went wrong that Upprop did not expect. What was marked is kept. Try again; if it comes back, note the time and tell whoever looks after this PC.</translation>
    </message>
    <message>
        <source>The disk is full. What was marked is kept. Make room, then try again.</source>
        <translation>The disk is full. What was marked is kept. Make room, then try again.</translation>
    </message>
    <message>
        <source>This PC does not let you use {file}. Choose another place, or ask who looks after it.</source>
        <translation>This PC does not let you use {file}. Choose another place, or ask who looks after it.</translation>
    </message>
    <message>
        <source>The PC has run out of memory. Close other programs, then try again.</source>
        <translation>The PC has run out of memory. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>It is here: {0}</source>
        <translation>It is here: {0}</translation>
    </message>
    <message>
        <source>{source} is not there. Check the path, then try again.</source>
        <translation>{source} is not there. Check the path, then try again.</translation>
    </message>
    <message>
        <source>{source} holds no labelled pictures. Use one folder for each person, or a manifest.</source>
        <translation>{source} holds no labelled pictures. Use one folder for each person, or a manifest.</translation>
    </message>
    <message>
        <source>{source} is larger than an evaluation takes. Use a smaller set.</source>
        <translation>{source} is larger than an evaluation takes. Use a smaller set.</translation>
    </message>
    <message>
        <source>{source} is no text file. Save it as CSV in UTF-8, then try again.</source>
        <translation>{source} is no text file. Save it as CSV in UTF-8, then try again.</translation>
    </message>
    <message>
        <source>Row {row} of {source} cannot be read. Mend it, then try again.</source>
        <translation>Row {row} of {source} cannot be read. Mend it, then try again.</translation>
    </message>
    <message>
        <source>Row {row} of {source} is no pair. Mend it, then try again.</source>
        <translation>Row {row} of {source} is no pair. Mend it, then try again.</translation>
    </message>
    <message>
        <source>No operating point is known for the engine {engine}. Choose another engine.</source>
        <translation>No operating point is known for the engine {engine}. Choose another engine.</translation>
    </message>
    <message>
        <source>The sample is too small for a calibration, so none was written. Use more pictures.</source>
        <translation>The sample is too small for a calibration, so none was written. Use more pictures.</translation>
    </message>
    <message>
        <source>The sample is too small for a DET curve, so none was written. Use more pictures.</source>
        <translation>The sample is too small for a DET curve, so none was written. Use more pictures.</translation>
    </message>
    <message>
        <source>The calibration file cannot be read. Install Upprop again, or make it with `upprop evaluate`.</source>
        <translation>The calibration file cannot be read. Install Upprop again, or make it with `upprop evaluate`.</translation>
    </message>
    <message>
        <source>There is no engine called {name}. `upprop models list` names them.</source>
        <translation>There is no engine called {name}. `upprop models list` names them.</translation>
    </message>
    <message>
        <source>The model file {name} has not been added. Get it from {source}, then `upprop models add`.</source>
        <translation>The model file {name} has not been added. Get it from {source}, then `upprop models add`.</translation>
    </message>
    <message>
        <source>There is no assessment yet. Write it first; every section has to be answered.</source>
        <translation>There is no assessment yet. Write it first; every section has to be answered.</translation>
    </message>
    <message>
        <source>The assessment is not complete. {part}: {flaw} Mend it, then try again.</source>
        <translation>The assessment is not complete. {part}: {flaw} Mend it, then try again.</translation>
    </message>
    <message>
        <source>{file} is not a list of sections with their texts, as JSON or TOML. `upprop decision sections` shows which there are.</source>
        <translation>{file} is not a list of sections with their texts, as JSON or TOML. `upprop decision sections` shows which there are.</translation>
    </message>
    <message>
        <source>This is not the assessment that was put forward last. Look at the page anew, and put forward what is to be decided on.</source>
        <translation>This is not the assessment that was put forward last. Look at the page anew, and put forward what is to be decided on.</translation>
    </message>
    <message>
        <source>The data protection officer has not advised on this assessment. Without advice there is no yes; no can be decided at any time.</source>
        <translation>The data protection officer has not advised on this assessment. Without advice there is no yes; no can be decided at any time.</translation>
    </message>
    <message>
        <source>Nobody advises on what they decide. Sign in with the other account.</source>
        <translation>Nobody advises on what they decide. Sign in with the other account.</translation>
    </message>
    <message>
        <source>Write the reasons first; they are kept.</source>
        <translation>Write the reasons first; they are kept.</translation>
    </message>
    <message>
        <source>Write why: at least {fewest} words and {shortest} characters, at most {longest} characters.</source>
        <translation>Write why: at least {fewest} words and {shortest} characters, at most {longest} characters.</translation>
    </message>
    <message>
        <source>The advice was against it. Write why it is decided all the same: at least {fewest} words and {shortest} characters, at most {longest} characters.</source>
        <translation>The advice was against it. Write why it is decided all the same: at least {fewest} words and {shortest} characters, at most {longest} characters.</translation>
    </message>
    <message>
        <source>Write the comment or the answer first.</source>
        <translation>Write the comment or the answer first.</translation>
    </message>
    <message>
        <source>That is too long for a comment. Use at most {longest} characters.</source>
        <translation>That is too long for a comment. Use at most {longest} characters.</translation>
    </message>
    <message>
        <source>This version of the assessment, or this section of it, is not here. Look at the page anew, and comment on what it shows.</source>
        <translation>This version of the assessment, or this section of it, is not here. Look at the page anew, and comment on what it shows.</translation>
    </message>
    <message>
        <source>There is no such comment. `upprop assessment comments` lists those that there are.</source>
        <translation>There is no such comment. `upprop assessment comments` lists those that there are.</translation>
    </message>
    <message>
        <source>The officer has closed this comment. Only the officer can open it again.</source>
        <translation>The officer has closed this comment. Only the officer can open it again.</translation>
    </message>
    <message>
        <source>Comments of the data protection officer are open: {number}. Answer them, or write why it goes on without.</source>
        <translation>Comments of the data protection officer are open: {number}. Answer them, or write why it goes on without.</translation>
    </message>
    <message>
        <source>Comments are open. Write why it goes on without an answer to them: at least {fewest} words and {shortest} characters, at most {longest} characters.</source>
        <translation>Comments are open. Write why it goes on without an answer to them: at least {fewest} words and {shortest} characters, at most {longest} characters.</translation>
    </message>
    <message>
        <source>The reasons are too long. Use at most {longest} characters.</source>
        <translation>The reasons are too long. Use at most {longest} characters.</translation>
    </message>
    <message>
        <source>The day of the decision lies between the day of the advice and today. Change it.</source>
        <translation>The day of the decision lies between the day of the advice and today. Change it.</translation>
    </message>
    <message>
        <source>A decision stands for {most_days} days at most and from today. Change its last day, and put the assessment forward again.</source>
        <translation>A decision stands for {most_days} days at most and from today. Change its last day, and put the assessment forward again.</translation>
    </message>
    <message>
        <source>No decision stands for this method, so there is nothing to revoke.</source>
        <translation>No decision stands for this method, so there is nothing to revoke.</translation>
    </message>
    <message>
        <source>The words that the ledger names are not in {file}, or were changed. Restore the backup that was made after they were written.</source>
        <translation>The words that the ledger names are not in {file}, or were changed. Restore the backup that was made after they were written.</translation>
    </message>
    <message>
        <source>This is not what comes next in the prior consultation. Look at the page anew.</source>
        <translation>This is not what comes next in the prior consultation. Look at the page anew.</translation>
    </message>
    <message>
        <source>The day lies between the last step and today. Change it.</source>
        <translation>The day lies between the last step and today. Change it.</translation>
    </message>
    <message>
        <source>The case number has at most {longest} characters. Shorten it.</source>
        <translation>The case number has at most {longest} characters. Shorten it.</translation>
    </message>
    <message>
        <source>This is not an assessment as the program PIA writes it (JSON), or it is too large. Export it from PIA again.</source>
        <translation>This is not an assessment as the program PIA writes it (JSON), or it is too large. Export it from PIA again.</translation>
    </message>
    <message>
        <source>Recognition is set looser than the school&apos;s decision covers, so faces are locked. Cards and marking by hand are complete without.</source>
        <translation>Recognition is set looser than the school&apos;s decision covers, so faces are locked. Cards and marking by hand are complete without.</translation>
    </message>
    <message>
        <source>The school&apos;s decision does not cover this kind of camera, so faces are locked. Cards and marking by hand are complete without.</source>
        <translation>The school&apos;s decision does not cover this kind of camera, so faces are locked. Cards and marking by hand are complete without.</translation>
    </message>
    <message>
        <source>There is no such request. Look for it in the list of requests.</source>
        <translation>There is no such request. Look for it in the list of requests.</translation>
    </message>
    <message>
        <source>Request {number} is closed. Take down a new one.</source>
        <translation>Request {number} is closed. Take down a new one.</translation>
    </message>
    <message>
        <source>Request {number} has been answered. Take down a new one.</source>
        <translation>Request {number} has been answered. Take down a new one.</translation>
    </message>
    <message>
        <source>Nothing has been decided on this request. Decide first, then answer.</source>
        <translation>Nothing has been decided on this request. Decide first, then answer.</translation>
    </message>
    <message>
        <source>This request has not been answered. Answer it, or note that it was taken back.</source>
        <translation>This request has not been answered. Answer it, or note that it was taken back.</translation>
    </message>
    <message>
        <source>This request asks for something else than erasure.</source>
        <translation>This request asks for something else than erasure.</translation>
    </message>
    <message>
        <source>An erasure is granted by erasing. Choose to erase; what has to stay is told then, with its ground.</source>
        <translation>An erasure is granted by erasing. Choose to erase; what has to stay is told then, with its ground.</translation>
    </message>
    <message>
        <source>The data that this request is about have been erased. Only the case is left.</source>
        <translation>The data that this request is about have been erased. Only the case is left.</translation>
    </message>
    <message>
        <source>The day on which it came in is still to come. Give the day that it reached the school.</source>
        <translation>The day on which it came in is still to come. Give the day that it reached the school.</translation>
    </message>
    <message>
        <source>This text is too long. Say it in at most {longest} characters.</source>
        <translation>This text is too long. Say it in at most {longest} characters.</translation>
    </message>
    <message>
        <source>A few words are needed here. Write why, without naming others.</source>
        <translation>A few words are needed here. Write why, without naming others.</translation>
    </message>
    <message>
        <source>Whatever is not granted whole needs a reason. Choose the one that the law knows.</source>
        <translation>Whatever is not granted whole needs a reason. Choose the one that the law knows.</translation>
    </message>
    <message>
        <source>Nobody has made sure who is asking. Check the identity first, and note how.</source>
        <translation>Nobody has made sure who is asking. Check the identity first, and note how.</translation>
    </message>
    <message>
        <source>This request has been extended already. It cannot be extended again.</source>
        <translation>This request has been extended already. It cannot be extended again.</translation>
    </message>
    <message>
        <source>An extension had to be told by {day}. Answer as soon as you can.</source>
        <translation>An extension had to be told by {day}. Answer as soon as you can.</translation>
    </message>
    <message>
        <source>The use of these data is restricted already.</source>
        <translation>The use of these data is restricted already.</translation>
    </message>
    <message>
        <source>The use of these data is not restricted.</source>
        <translation>The use of these data is not restricted.</translation>
    </message>
    <message>
        <source>The use of this student&apos;s data is restricted. The card and the list work as before.</source>
        <translation>The use of this student&apos;s data is restricted. The card and the list work as before.</translation>
    </message>
    <message>
        <source>The last day of the hold has passed. Choose a later one.</source>
        <translation>The last day of the hold has passed. Choose a later one.</translation>
    </message>
    <message>
        <source>This hold does not stand any more.</source>
        <translation>This hold does not stand any more.</translation>
    </message>
    <message>
        <source>This value cannot be kept. Write it as it should be; a date as year-month-day.</source>
        <translation>This value cannot be kept. Write it as it should be; a date as year-month-day.</translation>
    </message>
    <message>
        <source>This is what stands there already. Nothing was changed.</source>
        <translation>This is what stands there already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another student has this number. Look at the class list first.</source>
        <translation>Another student has this number. Look at the class list first.</translation>
    </message>
    <message>
        <source>The identity is protected. Confirm that the package reaches the person and nobody else.</source>
        <translation>The identity is protected. Confirm that the package reaches the person and nobody else.</translation>
    </message>
    <message>
        <source>The package would have told something about somebody else, so it was not made. Tell whoever looks after Upprop.</source>
        <translation>The package would have told something about somebody else, so it was not made. Tell whoever looks after Upprop.</translation>
    </message>
    <message>
        <source>The time of this substitute key is over. Ask the office for a new one.</source>
        <translation>The time of this substitute key is over. Ask the office for a new one.</translation>
    </message>
    <message>
        <source>This substitute key does not open yet. It opens half an hour before the first lesson.</source>
        <translation>This substitute key does not open yet. It opens half an hour before the first lesson.</translation>
    </message>
    <message>
        <source>This shows protected identities, and your account does not have that duty. An administrator can give it on the page Staff.</source>
        <translation>This shows protected identities, and your account does not have that duty. An administrator can give it on the page Staff.</translation>
    </message>
    <message>
        <source>Only a teacher can mentor a group. Choose another account.</source>
        <translation>Only a teacher can mentor a group. Choose another account.</translation>
    </message>
    <message>
        <source>This group is no longer there. Choose another one.</source>
        <translation>This group is no longer there. Choose another one.</translation>
    </message>
    <message>
        <source>A substitute key is for lessons of one and the same day that are not over. Choose the lessons again.</source>
        <translation>A substitute key is for lessons of one and the same day that are not over. Choose the lessons again.</translation>
    </message>
    <message>
        <source>A substitute gets a printed key for certain lessons. Choose “New substitute key” instead.</source>
        <translation>A substitute gets a printed key for certain lessons. Choose “New substitute key” instead.</translation>
    </message>
    <message>
        <source>This is not the code of the recovery sheet that was printed last. Look at the paper and type it again.</source>
        <translation>This is not the code of the recovery sheet that was printed last. Look at the paper and type it again.</translation>
    </message>
    <message>
        <source>No recovery sheet has been printed for this school. An administrator prints one on the page Staff.</source>
        <translation>No recovery sheet has been printed for this school. An administrator prints one on the page Staff.</translation>
    </message>
    <message>
        <source>This account needs a colleague beside the recovery sheet. Let somebody who has an account here type their user name and passphrase too.</source>
        <translation>This account needs a colleague beside the recovery sheet. Let somebody who has an account here type their user name and passphrase too.</translation>
    </message>
    <message>
        <source>The colleague has to be somebody else. Type another user name.</source>
        <translation>The colleague has to be somebody else. Type another user name.</translation>
    </message>
    <message>
        <source>A controller or a data protection officer gets a new passphrase from a colleague of another office only: from no administrator, not from whoever printed the sheet, and from no account that is newer than 30 days or was reset in that time. Type another user name.</source>
        <translation>A controller or a data protection officer gets a new passphrase from a colleague of another office only: from no administrator, not from whoever printed the sheet, and from no account that is newer than 30 days or was reset in that time. Type another user name.</translation>
    </message>
    <message>
        <source>The key of a substitute is not renewed. Ask the office for a new one.</source>
        <translation>The key of a substitute is not renewed. Ask the office for a new one.</translation>
    </message>
    <message>
        <source>There is no such retention rule. Take one from the list of rules.</source>
        <translation>There is no such retention rule. Take one from the list of rules.</translation>
    </message>
    <message>
        <source>This rule follows from the law and cannot be changed.</source>
        <translation>This rule follows from the law and cannot be changed.</translation>
    </message>
    <message>
        <source>A period is a number of months, at most {longest}.</source>
        <translation>A period is a number of months, at most {longest}.</translation>
    </message>
    <message>
        <source>Public records go only by a decision. Give its case number and who made it.</source>
        <translation>Public records go only by a decision. Give its case number and who made it.</translation>
    </message>
    <message>
        <source>Case number and authority may have {longest} characters each. Shorten them.</source>
        <translation>Case number and authority may have {longest} characters each. Shorten them.</translation>
    </message>
    <message>
        <source>The day of the decision is still to come. Give the day on which it was made.</source>
        <translation>The day of the decision is still to come. Give the day on which it was made.</translation>
    </message>
    <message>
        <source>A legal hold covers all data. Nothing goes until it is lifted.</source>
        <translation>A legal hold covers all data. Nothing goes until it is lifted.</translation>
    </message>
    <message>
        <source>No period is set for this rule. Set one first.</source>
        <translation>No period is set for this rule. Set one first.</translation>
    </message>
    <message>
        <source>No decision allows this disposal. Give the decision at the rule first.</source>
        <translation>No decision allows this disposal. Give the decision at the rule first.</translation>
    </message>
    <message>
        <source>There is no such disposal. Take one from the list of protocols.</source>
        <translation>There is no such disposal. Take one from the list of protocols.</translation>
    </message>
    <message>
        <source>There is no such incident. Take a number from the list of incidents.</source>
        <translation>There is no such incident. Take a number from the list of incidents.</translation>
    </message>
    <message>
        <source>Somebody else has reported this incident. The controller sees it.</source>
        <translation>Somebody else has reported this incident. The controller sees it.</translation>
    </message>
    <message>
        <source>The incident {number} is closed. Take it up again first.</source>
        <translation>The incident {number} is closed. Take it up again first.</translation>
    </message>
    <message>
        <source>The incident {number} is open. Go on with it as it is.</source>
        <translation>The incident {number} is open. Go on with it as it is.</translation>
    </message>
    <message>
        <source>Write a few words first. They are kept in the register of incidents.</source>
        <translation>Write a few words first. They are kept in the register of incidents.</translation>
    </message>
    <message>
        <source>There is room for {longest} characters. Shorten the text.</source>
        <translation>There is room for {longest} characters. Shorten the text.</translation>
    </message>
    <message>
        <source>The time does not fit. Give one that has passed, and not before the school knew.</source>
        <translation>The time does not fit. Give one that has passed, and not before the school knew.</translation>
    </message>
    <message>
        <source>Choose what was lost: that it is secret, correct, or there at all.</source>
        <translation>Choose what was lost: that it is secret, correct, or there at all.</translation>
    </message>
    <message>
        <source>Choose at least one group of people and one kind of data.</source>
        <translation>Choose at least one group of people and one kind of data.</translation>
    </message>
    <message>
        <source>Numbers of people and records lie between 0 and {most}. Correct them.</source>
        <translation>Numbers of people and records lie between 0 and {most}. Correct them.</translation>
    </message>
    <message>
        <source>The 72 hours are over. Write why the authority is told so late; the law asks for it.</source>
        <translation>The 72 hours are over. Write why the authority is told so late; the law asks for it.</translation>
    </message>
    <message>
        <source>The authority need not be told only where a risk was assessed as unlikely. Assess the incident first, or notify the authority.</source>
        <translation>The authority need not be told only where a risk was assessed as unlikely. Assess the incident first, or notify the authority.</translation>
    </message>
    <message>
        <source>The incident cannot be closed yet. Missing: {missing}.</source>
        <translation>The incident cannot be closed yet. Missing: {missing}.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Change one of them.</source>
        <translation>The first day comes after the last one. Change one of them.</translation>
    </message>
    <message>
        <source>You have been signed out. Show your card and type your code again.</source>
        <translation>You have been signed out. Show your card and type your code again.</translation>
    </message>
    <message>
        <source>Choose a code of your own first.</source>
        <translation>Choose a code of your own first.</translation>
    </message>
    <message>
        <source>Students cannot sign in now. Ask the office to open My choice.</source>
        <translation>Students cannot sign in now. Ask the office to open My choice.</translation>
    </message>
    <message>
        <source>This code does not fit. Try again, or ask the office for a slip with a new one.</source>
        <translation>This code does not fit. Try again, or ask the office for a slip with a new one.</translation>
    </message>
    <message>
        <source>Number and code do not belong together. Try again, or ask the office for a slip.</source>
        <translation>Number and code do not belong together. Try again, or ask the office for a slip.</translation>
    </message>
    <message>
        <source>The number on a card has five digits.</source>
        <translation>The number on a card has five digits.</translation>
    </message>
    <message>
        <source>Too many codes that did not fit. Try again in {wait_seconds} seconds.</source>
        <translation>Too many codes that did not fit. Try again in {wait_seconds} seconds.</translation>
    </message>
    <message>
        <source>A code is {shortest} to {longest} digits.</source>
        <translation>A code is {shortest} to {longest} digits.</translation>
    </message>
    <message>
        <source>Others would guess this code. Choose other digits, not your birthday or a row.</source>
        <translation>Others would guess this code. Choose other digits, not your birthday or a row.</translation>
    </message>
    <message>
        <source>This is the code from before. Choose another.</source>
        <translation>This is the code from before. Choose another.</translation>
    </message>
    <message>
        <source>Under 18 a guardian says yes together with you, here or on the office&apos;s form.</source>
        <translation>Under 18 a guardian says yes together with you, here or on the office&apos;s form.</translation>
    </message>
    <message>
        <source>Write given name and family name of the guardian, at most {longest} characters.</source>
        <translation>Write given name and family name of the guardian, at most {longest} characters.</translation>
    </message>
    <message>
        <source>The guardian confirms with the box that they are one and agree.</source>
        <translation>The guardian confirms with the box that they are one and agree.</translation>
    </message>
    <message>
        <source>{file} could not be written: nobody may write there with your account on this PC. What was there before stands. Choose another place, or ask who looks after this PC.</source>
        <translation>{file} could not be written: nobody may write there with your account on this PC. What was there before stands. Choose another place, or ask who looks after this PC.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk or memory stick can only be read. What was there before stands. Choose another place.</source>
        <translation>{file} could not be written: the disk or memory stick can only be read. What was there before stands. Choose another place.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full. What was there before stands. Make room, or choose another place.</source>
        <translation>{file} could not be written: the disk is full. What was there before stands. Make room, or choose another place.</translation>
    </message>
    <message>
        <source>{file} could not be written: the folder is not there any more. Choose another place.</source>
        <translation>{file} could not be written: the folder is not there any more. Choose another place.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Cancelled. What had gone by then is gone, {gone} in all; the protocol says so. The rest is as it was.</source>
        <translation>Cancelled. What had gone by then is gone, {gone} in all; the protocol says so. The rest is as it was.</translation>
    </message>
    <message>
        <source>Stopped. Whatever was not complete is put in order at the next start.</source>
        <translation>Stopped. Whatever was not complete is put in order at the next start.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures of the school</source>
        <translation>Figures of the school</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Marks by hand and by machine</source>
        <translation>Marks by hand and by machine</translation>
    </message>
    <message>
        <source>Corrections after the signature</source>
        <translation>Corrections after the signature</translation>
    </message>
    <message>
        <source>Waiting time: half</source>
        <translation>Waiting time: half</translation>
    </message>
    <message>
        <source>Waiting time: nine of ten</source>
        <translation>Waiting time: nine of ten</translation>
    </message>
    <message>
        <source>Recognition: face at the spot</source>
        <translation>Recognition: face at the spot</translation>
    </message>
    <message>
        <source>Recognition: card + face</source>
        <translation>Recognition: card + face</translation>
    </message>
    <message>
        <source>What came of each look at a face, by month, as far back as the AI log reaches. Replaced: proposals in whose place a person had put another mark when the register was signed.</source>
        <translation>What came of each look at a face, by month, as far back as the AI log reaches. Replaced: proposals in whose place a person had put another mark when the register was signed.</translation>
    </message>
    <message>
        <source>Students who held a consent at any time in the month, by method.</source>
        <translation>Students who held a consent at any time in the month, by method.</translation>
    </message>
    <message>
        <source>Requests about own data, by month: received, answered, and gone over their last day without an answer.</source>
        <translation>Requests about own data, by month: received, answered, and gone over their last day without an answer.</translation>
    </message>
    <message>
        <source>The last audit of each month: checks in order, with a finding, and that could not look. Told to the number, for they are about the school and nobody in it.</source>
        <translation>The last audit of each month: checks in order, with a finding, and that could not look. Told to the number, for they are about the school and nobody in it.</translation>
    </message>
    <message>
        <source>Marks in signed registers of the whole school, by week of the lesson.</source>
        <translation>Marks in signed registers of the whole school, by week of the lesson.</translation>
    </message>
    <message>
        <source>The first mark of whoever was present or late, by month of the lesson: proposed by the machine (card or face, which no mark tells apart), or put by a person.</source>
        <translation>The first mark of whoever was present or late, by month of the lesson: proposed by the machine (card or face, which no mark tells apart), or put by a person.</translation>
    </message>
    <message>
        <source>Marks that were changed after the signature, by month of the lesson.</source>
        <translation>Marks that were changed after the signature, by month of the lesson.</translation>
    </message>
    <message>
        <source>Within how many seconds half of those who checked in had done so, by way and month: from stepping up to the mark on the screen. Told is where it lies with 95 % certainty.</source>
        <translation>Within how many seconds half of those who checked in had done so, by way and month: from stepping up to the mark on the screen. Told is where it lies with 95 % certainty.</translation>
    </message>
    <message>
        <source>Within how many seconds nine of ten had checked in, by way and month; told from a hundred on. It lies between the two numbers with 95 % certainty.</source>
        <translation>Within how many seconds nine of ten had checked in, by way and month; told from a hundred on. It lies between the two numbers with 95 % certainty.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Could not look</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Absent, known</source>
        <translation>Absent, known</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>By machine</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguous</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unusable</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>w. {week}</source>
        <translation>w. {week}</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} or more</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>There is nothing here yet that may be told.</source>
        <translation>There is nothing here yet that may be told.</translation>
    </message>
    <message>
        <source>This school&apos;s own figures</source>
        <translation>This school&apos;s own figures</translation>
    </message>
    <message>
        <source>From the AI log of the last six months. Not recognised: of all faces looked at, those in which nobody was found; strangers count, too, so this is no error rate. Replaced: of all proposals in signed registers, those in whose place a person had put another mark. Told is where the share lies with 95 % certainty (Clopper and Pearson, days counted as what hangs together), and nothing where the sample cannot support it.</source>
        <translation>From the AI log of the last six months. Not recognised: of all faces looked at, those in which nobody was found; strangers count, too, so this is no error rate. Replaced: of all proposals in signed registers, those in whose place a person had put another mark. Told is where the share lies with 95 % certainty (Clopper and Pearson, days counted as what hangs together), and nothing where the sample cannot support it.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Of how many</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>too few to say</translation>
    </message>
    <message>
        <source>Waiting time by way of checking in</source>
        <translation>Waiting time by way of checking in</translation>
    </message>
    <message>
        <source>From stepping up to the spot to the mark on the screen, over twelve months. No wait is kept by itself: ten people or more by the same way are counted at once, by month, with no person, lesson, day or hour. Left out is whoever came while the spot was never empty, and whoever stood there without asking.</source>
        <translation>From stepping up to the spot to the mark on the screen, over twelve months. No wait is kept by itself: ten people or more by the same way are counted at once, by month, with no person, lesson, day or hour. Left out is whoever came while the spot was never empty, and whoever stood there without asking.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Half within (s)</source>
        <translation>Half within (s)</translation>
    </message>
    <message>
        <source>Nine of ten within (s)</source>
        <translation>Nine of ten within (s)</translation>
    </message>
    <message>
        <source>Ended in no mark</source>
        <translation>Ended in no mark</translation>
    </message>
    <message>
        <source>Whether anybody waits longer without a face cannot be said: too few have checked in with a face, or without one.</source>
        <translation>Whether anybody waits longer without a face cannot be said: too few have checked in with a face, or without one.</translation>
    </message>
    <message>
        <source>{way}: half within {half} s (of {counted})</source>
        <translation>{way}: half within {half} s (of {counted})</translation>
    </message>
    <message>
        <source>Waiting time at the spot, counted here over twelve months. {ways}.</source>
        <translation>Waiting time at the spot, counted here over twelve months. {ways}.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} s longer, or more.</source>
        <translation>Without a face half wait {least} s longer, or more.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} to {most} s longer.</source>
        <translation>Without a face half wait {least} to {most} s longer.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} s less, or even shorter.</source>
        <translation>Without a face half wait {least} s less, or even shorter.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} to {most} s less.</source>
        <translation>Without a face half wait {least} to {most} s less.</translation>
    </message>
    <message>
        <source>Whether half wait longer without a face or with one cannot be told.</source>
        <translation>Whether half wait longer without a face or with one cannot be told.</translation>
    </message>
    <message>
        <source>Without a face half wait at most {longer} s longer and at most {shorter} s less: no difference can be told.</source>
        <translation>Without a face half wait at most {longer} s longer and at most {shorter} s less: no difference can be told.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>There is no such file. Check the name.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs and check who may open it.</source>
        <translation>The file cannot be read. Close it in other programs and check who may open it.</translation>
    </message>
    <message>
        <source>The file is empty. Export the list again.</source>
        <translation>The file is empty. Export the list again.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Choose a list of one school.</source>
        <translation>The file is larger than {megabytes} MB. Choose a list of one school.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not CSV. Open it in Excel or LibreOffice, choose Save as, then CSV UTF-8.</source>
        <translation>This is a spreadsheet, not CSV. Open it in Excel or LibreOffice, choose Save as, then CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is a PDF, not CSV. Export the list as CSV from the school&apos;s system.</source>
        <translation>This is a PDF, not CSV. Export the list as CSV from the school&apos;s system.</translation>
    </message>
    <message>
        <source>This is a text document, not CSV. Export the list as CSV.</source>
        <translation>This is a text document, not CSV. Export the list as CSV.</translation>
    </message>
    <message>
        <source>This is not a text file. Export the list as CSV UTF-8.</source>
        <translation>This is not a text file. Export the list as CSV UTF-8.</translation>
    </message>
    <message>
        <source>The letters are saved in two ways, so names would come out wrong. Save the file again as CSV UTF-8.</source>
        <translation>The letters are saved in two ways, so names would come out wrong. Save the file again as CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed, or stands inside a cell. Remove it.</source>
        <translation>A quotation mark is opened and not closed, or stands inside a cell. Remove it.</translation>
    </message>
    <message>
        <source>A row has more than {most} columns. Keep only those that are needed.</source>
        <translation>A row has more than {most} columns. Keep only those that are needed.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Divide it.</source>
        <translation>The file has more than {most} rows. Divide it.</translation>
    </message>
    <message>
        <source>The file stands for more than {most} lessons. Divide it.</source>
        <translation>The file stands for more than {most} lessons. Divide it.</translation>
    </message>
    <message>
        <source>There are headings but nothing below them. Export the list again.</source>
        <translation>There are headings but nothing below them. Export the list again.</translation>
    </message>
    <message>
        <source>The first row must hold the headings. Missing: {columns}. Headings that are understood: {headings}.</source>
        <translation>The first row must hold the headings. Missing: {columns}. Headings that are understood: {headings}.</translation>
    </message>
    <message>
        <source>A personal identity number is not taken as id: the id stands on cards and in registers. Export the list with the school&apos;s own number for each student.</source>
        <translation>A personal identity number is not taken as id: the id stands on cards and in registers. Export the list with the school&apos;s own number for each student.</translation>
    </message>
    <message>
        <source>Write yes, no or unknown in place of “{word}”.</source>
        <translation>Write yes, no or unknown in place of “{word}”.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read. Write it like 2026-11-23.</source>
        <translation>“{text}” is no date that can be read. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>“{text}” lies outside the years {first} to {last}. Correct it.</source>
        <translation>“{text}” lies outside the years {first} to {last}. Correct it.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write it like 08:20.</source>
        <translation>“{text}” is no time of day. Write it like 08:20.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Write it like Monday or mon.</source>
        <translation>“{text}” is no day of the week. Write it like Monday or mon.</translation>
    </message>
    <message>
        <source>Two columns mean the same: {heading}. Remove one of them.</source>
        <translation>Two columns mean the same: {heading}. Remove one of them.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Look for a stray separator.</source>
        <translation>The row has more cells than there are headings. Look for a stray separator.</translation>
    </message>
    <message>
        <source>This is already in row {other_row}. Remove one.</source>
        <translation>This is already in row {other_row}. Remove one.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>The cell is empty. Fill it in.</translation>
    </message>
    <message>
        <source>The cell holds more than {longest} characters. Shorten it.</source>
        <translation>The cell holds more than {longest} characters. Shorten it.</translation>
    </message>
    <message>
        <source>The cell begins like a formula (= + - @ or a tab), as no name does. Write plain text.</source>
        <translation>The cell begins like a formula (= + - @ or a tab), as no name does. Write plain text.</translation>
    </message>
    <message>
        <source>The cell holds a line break or a sign that cannot be shown. Write it again.</source>
        <translation>The cell holds a line break or a sign that cannot be shown. Write it again.</translation>
    </message>
    <message>
        <source>Letters were lost when the file was saved. Export it again as CSV UTF-8.</source>
        <translation>Letters were lost when the file was saved. Export it again as CSV UTF-8.</translation>
    </message>
    <message>
        <source>Excel has shortened this number. Format the column as text and export again.</source>
        <translation>Excel has shortened this number. Format the column as text and export again.</translation>
    </message>
    <message>
        <source>Row {other_row} has the same id with another name. Correct one of them.</source>
        <translation>Row {other_row} has the same id with another name. Correct one of them.</translation>
    </message>
    <message>
        <source>Row {other_row} says otherwise of the same student. Correct one of them.</source>
        <translation>Row {other_row} says otherwise of the same student. Correct one of them.</translation>
    </message>
    <message>
        <source>There is no such day between the first and the last day. Correct one of them.</source>
        <translation>There is no such day between the first and the last day. Correct one of them.</translation>
    </message>
    <message>
        <source>The row has both a date and a weekday. Keep one of them.</source>
        <translation>The row has both a date and a weekday. Keep one of them.</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than {days} days after it. Correct it.</source>
        <translation>The last day lies before the first, or more than {days} days after it. Correct it.</translation>
    </message>
    <message>
        <source>The lesson ends before it begins. Correct one of the times.</source>
        <translation>The lesson ends before it begins. Correct one of the times.</translation>
    </message>
    <message>
        <source>The class {value} is not known. Import its class list first, or correct the name.</source>
        <translation>The class {value} is not known. Import its class list first, or correct the name.</translation>
    </message>
    <message>
        <source>Nobody has the user name {value}. Make the account first, or empty the cell.</source>
        <translation>Nobody has the user name {value}. Make the account first, or empty the cell.</translation>
    </message>
    <message>
        <source>On {day} the clocks change at this hour. Choose another time.</source>
        <translation>On {day} the clocks change at this hour. Choose another time.</translation>
    </message>
    <message>
        <source>This cannot be taken in. Correct it, or leave it out.</source>
        <translation>This cannot be taken in. Correct it, or leave it out.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Row {row}, column {column}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>the ledger&apos;s files</source>
        <translation>the ledger&apos;s files</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>templates</translation>
    </message>
    <message>
        <source>the folder of keys and the list of staff</source>
        <translation>the folder of keys and the list of staff</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>assessments, advice and decisions</source>
        <translation>assessments, advice and decisions</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notices</translation>
    </message>
    <message>
        <source>registers and marks</source>
        <translation>registers and marks</translation>
    </message>
    <message>
        <source>the database&apos;s own rules</source>
        <translation>the database&apos;s own rules</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>the access log</source>
        <translation>the access log</translation>
    </message>
    <message>
        <source>the AI log</source>
        <translation>the AI log</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>retention rules, disposals and holds</source>
        <translation>retention rules, disposals and holds</translation>
    </message>
    <message>
        <source>every file in the data folder</source>
        <translation>every file in the data folder</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>backups</translation>
    </message>
    <message>
        <source>model files</source>
        <translation>model files</translation>
    </message>
    <message>
        <source>the running program</source>
        <translation>the running program</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>the program&apos;s log</source>
        <translation>the program&apos;s log</translation>
    </message>
    <message>
        <source>counts of waiting times</source>
        <translation>counts of waiting times</translation>
    </message>
    <message>
        <source>at most {amount} ms</source>
        <translation>at most {amount} ms</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} minutes</translation>
    </message>
    <message>
        <source>{amount} days old</source>
        <translation>{amount} days old</translation>
    </message>
    <message>
        <source>{amount} days ago</source>
        <translation>{amount} days ago</translation>
    </message>
    <message>
        <source>{amount} entries unsigned</source>
        <translation>{amount} entries unsigned</translation>
    </message>
    <message>
        <source>{amount} in 30 days</source>
        <translation>{amount} in 30 days</translation>
    </message>
    <message>
        <source>{amount} tries in 30 days</source>
        <translation>{amount} tries in 30 days</translation>
    </message>
    <message>
        <source>at most {amount} people</source>
        <translation>at most {amount} people</translation>
    </message>
    <message>
        <source>{amount} lines missing</source>
        <translation>{amount} lines missing</translation>
    </message>
    <message>
        <source>{amount} rows out of period</source>
        <translation>{amount} rows out of period</translation>
    </message>
    <message>
        <source>{amount} of 1,000 replaced</source>
        <translation>{amount} of 1,000 replaced</translation>
    </message>
    <message>
        <source>{amount} of 1,000 above what was declared</source>
        <translation>{amount} of 1,000 above what was declared</translation>
    </message>
    <message>
        <source>difference {amount} percentage points</source>
        <translation>difference {amount} percentage points</translation>
    </message>
    <message>
        <source>at least {amount} s longer</source>
        <translation>at least {amount} s longer</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nothing to look at</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Could not look</translation>
    </message>
    <message>
        <source>Grave: a person&apos;s right is at stake now, or what is on record cannot be relied on.</source>
        <translation>Grave: a person&apos;s right is at stake now, or what is on record cannot be relied on.</translation>
    </message>
    <message>
        <source>Fault: something is not as the law, the decision or the school&apos;s own rules have it.</source>
        <translation>Fault: something is not as the law, the decision or the school&apos;s own rules have it.</translation>
    </message>
    <message>
        <source>Note: something to be known and looked into; it may well be in order.</source>
        <translation>Note: something to be known and looked into; it may well be in order.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>{checks} checks: {good} in order, {empty} with nothing to look at, {found}.</source>
        <translation>{checks} checks: {good} in order, {empty} with nothing to look at, {found}.</translation>
    </message>
    <message>
        <source>{number} could not look.</source>
        <translation>{number} could not look.</translation>
    </message>
    <message>
        <source>End the method for the person on the consent page; the template and its key go with it.</source>
        <translation>End the method for the person on the consent page; the template and its key go with it.</translation>
    </message>
    <message>
        <source>End the method for the person today, and find out how the template came about.</source>
        <translation>End the method for the person today, and find out how the template came about.</translation>
    </message>
    <message>
        <source>End the method for the person; check that those who leave are taken off the class list the same day.</source>
        <translation>End the method for the person; check that those who leave are taken off the class list the same day.</translation>
    </message>
    <message>
        <source>Put the notice back, or ask the person anew with the notice that is in force.</source>
        <translation>Put the notice back, or ask the person anew with the notice that is in force.</translation>
    </message>
    <message>
        <source>Show the new notice to those who read an older one, and ask whether they still agree.</source>
        <translation>Show the new notice to those who read an older one, and ask whether they still agree.</translation>
    </message>
    <message>
        <source>End it and ask anew.</source>
        <translation>End it and ask anew.</translation>
    </message>
    <message>
        <source>Ask the person; the guardian&apos;s consent ends at 18.</source>
        <translation>Ask the person; the guardian&apos;s consent ends at 18.</translation>
    </message>
    <message>
        <source>End it: it has no ground. Find out which program wrote it.</source>
        <translation>End it: it has no ground. Find out which program wrote it.</translation>
    </message>
    <message>
        <source>Start the program anew: it erases what a decision no longer covers.</source>
        <translation>Start the program anew: it erases what a decision no longer covers.</translation>
    </message>
    <message>
        <source>Enrol the people anew with the engine of the decision, or decide on the other one.</source>
        <translation>Enrol the people anew with the engine of the decision, or decide on the other one.</translation>
    </message>
    <message>
        <source>Review the assessment now, or let the method end on the day.</source>
        <translation>Review the assessment now, or let the method end on the day.</translation>
    </message>
    <message>
        <source>Give the advice or make the decision anew from the right account.</source>
        <translation>Give the advice or make the decision anew from the right account.</translation>
    </message>
    <message>
        <source>In a small school one administrator often makes both accounts; that alone is no fault. Note that the officer and the controller acted themselves, and let each choose a new passphrase. Decide anew where one of them did not.</source>
        <translation>In a small school one administrator often makes both accounts; that alone is no fault. Note that the officer and the controller acted themselves, and let each choose a new passphrase. Decide anew where one of them did not.</translation>
    </message>
    <message>
        <source>Put the text back from the archives, or from a backup.</source>
        <translation>Put the text back from the archives, or from a backup.</translation>
    </message>
    <message>
        <source>Remove one of the accounts: whoever advises may not decide.</source>
        <translation>Remove one of the accounts: whoever advises may not decide.</translation>
    </message>
    <message>
        <source>Use no face until the file has been replaced by the genuine one.</source>
        <translation>Use no face until the file has been replaced by the genuine one.</translation>
    </message>
    <message>
        <source>Find out what it is and remove it.</source>
        <translation>Find out what it is and remove it.</translation>
    </message>
    <message>
        <source>Stop the method and find out how it could be used; it is an incident.</source>
        <translation>Stop the method and find out how it could be used; it is an incident.</translation>
    </message>
    <message>
        <source>Stop the method and treat it as an incident.</source>
        <translation>Stop the method and treat it as an incident.</translation>
    </message>
    <message>
        <source>Find out why the lesson&apos;s key outlived the signature; the program destroys it as it signs.</source>
        <translation>Find out why the lesson&apos;s key outlived the signature; the program destroys it as it signs.</translation>
    </message>
    <message>
        <source>Look at light and camera, enrol anew, or end the method.</source>
        <translation>Look at light and camera, enrol anew, or end the method.</translation>
    </message>
    <message>
        <source>The assessment rests on rates that do not hold here. Look at light, camera and who steps up without a card; then assess and decide anew, or end the method.</source>
        <translation>The assessment rests on rates that do not hold here. Look at light, camera and who steps up without a card; then assess and decide anew, or end the method.</translation>
    </message>
    <message>
        <source>See to it that cards are at hand and work; saying no must cost nothing.</source>
        <translation>See to it that cards are at hand and work; saying no must cost nothing.</translation>
    </message>
    <message>
        <source>Try a card at the spot yourself: look at light, focus and worn cards, and at where people have to look for theirs.</source>
        <translation>Try a card at the spot yourself: look at light, focus and worn cards, and at where people have to look for theirs.</translation>
    </message>
    <message>
        <source>Start the program anew: it carries out what is open.</source>
        <translation>Start the program anew: it carries out what is open.</translation>
    </message>
    <message>
        <source>Find out what was in the way: a program that was closed, or a disk that was full.</source>
        <translation>Find out what was in the way: a program that was closed, or a disk that was full.</translation>
    </message>
    <message>
        <source>Start the program anew: it erases again what a backup has brought back.</source>
        <translation>Start the program anew: it erases again what a backup has brought back.</translation>
    </message>
    <message>
        <source>Dispose of it on the retention page, or place a hold with its reason.</source>
        <translation>Dispose of it on the retention page, or place a hold with its reason.</translation>
    </message>
    <message>
        <source>Start the program anew: it finishes the disposal.</source>
        <translation>Start the program anew: it finishes the disposal.</translation>
    </message>
    <message>
        <source>Lift it, or place a new one with a reason of today.</source>
        <translation>Lift it, or place a new one with a reason of today.</translation>
    </message>
    <message>
        <source>Find out what wrote it; remove what nobody answers for.</source>
        <translation>Find out what wrote it; remove what nobody answers for.</translation>
    </message>
    <message>
        <source>Remind the teacher; unsigned registers are never exported.</source>
        <translation>Remind the teacher; unsigned registers are never exported.</translation>
    </message>
    <message>
        <source>Somebody may have written into the database: restore a backup, and report an incident.</source>
        <translation>Somebody may have written into the database: restore a backup, and report an incident.</translation>
    </message>
    <message>
        <source>Correct the mark with a reason; tell whoever was reported absent.</source>
        <translation>Correct the mark with a reason; tell whoever was reported absent.</translation>
    </message>
    <message>
        <source>Correct it anew, with a reason.</source>
        <translation>Correct it anew, with a reason.</translation>
    </message>
    <message>
        <source>Have the lesson&apos;s teacher look at the register and correct what is wrong.</source>
        <translation>Have the lesson&apos;s teacher look at the register and correct what is wrong.</translation>
    </message>
    <message>
        <source>Answer today, and say why it is late; the person may complain to IMY.</source>
        <translation>Answer today, and say why it is late; the person may complain to IMY.</translation>
    </message>
    <message>
        <source>Decide anew, with a reason, and send the answer.</source>
        <translation>Decide anew, with a reason, and send the answer.</translation>
    </message>
    <message>
        <source>Notify IMY now and give the reason for the delay, or decide that it need not be told.</source>
        <translation>Notify IMY now and give the reason for the delay, or decide that it need not be told.</translation>
    </message>
    <message>
        <source>Remove the account and add it anew; find out who changed it.</source>
        <translation>Remove the account and add it anew; find out who changed it.</translation>
    </message>
    <message>
        <source>Remove the account at once and find out who made it.</source>
        <translation>Remove the account at once and find out who made it.</translation>
    </message>
    <message>
        <source>Start the program anew: it takes the key out of use.</source>
        <translation>Start the program anew: it takes the key out of use.</translation>
    </message>
    <message>
        <source>Set fifteen minutes or less in the settings.</source>
        <translation>Set fifteen minutes or less in the settings.</translation>
    </message>
    <message>
        <source>Ask who used it and why, and print a new sheet.</source>
        <translation>Ask who used it and why, and print a new sheet.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner; choose a new passphrase if it was not them.</source>
        <translation>Ask the account&apos;s owner; choose a new passphrase if it was not them.</translation>
    </message>
    <message>
        <source>Ask the reader why; give them the duty of a mentor if it is theirs to read.</source>
        <translation>Ask the reader why; give them the duty of a mentor if it is theirs to read.</translation>
    </message>
    <message>
        <source>Ask the reader what it was for.</source>
        <translation>Ask the reader what it was for.</translation>
    </message>
    <message>
        <source>Ask the reader why, at once, and assess whether it is an incident.</source>
        <translation>Ask the reader why, at once, and assess whether it is an incident.</translation>
    </message>
    <message>
        <source>Somebody has written into the database: report an incident.</source>
        <translation>Somebody has written into the database: report an incident.</translation>
    </message>
    <message>
        <source>Take the rights of others away from the files named here.</source>
        <translation>Take the rights of others away from the files named here.</translation>
    </message>
    <message>
        <source>Start the program anew: it destroys keys without a template.</source>
        <translation>Start the program anew: it destroys keys without a template.</translation>
    </message>
    <message>
        <source>Enrol the person anew; what does not open is of no use and goes at the next start.</source>
        <translation>Enrol the person anew; what does not open is of no use and goes at the next start.</translation>
    </message>
    <message>
        <source>Start the program anew: it destroys what belongs to no card.</source>
        <translation>Start the program anew: it destroys what belongs to no card.</translation>
    </message>
    <message>
        <source>Find out who put it there, delete it, and assess whether it is an incident.</source>
        <translation>Find out who put it there, delete it, and assess whether it is an incident.</translation>
    </message>
    <message>
        <source>Find out who put it there and delete it; the program itself writes none.</source>
        <translation>Find out who put it there and delete it; the program itself writes none.</translation>
    </message>
    <message>
        <source>Remove the account once more: its key goes with it.</source>
        <translation>Remove the account once more: its key goes with it.</translation>
    </message>
    <message>
        <source>Print one on the staff page and lock it away.</source>
        <translation>Print one on the staff page and lock it away.</translation>
    </message>
    <message>
        <source>Start the program anew: it removes the folder.</source>
        <translation>Start the program anew: it removes the folder.</translation>
    </message>
    <message>
        <source>Start the program anew; delete what is still there after that.</source>
        <translation>Start the program anew; delete what is still there after that.</translation>
    </message>
    <message>
        <source>Make a backup now, and find out why none was made.</source>
        <translation>Make a backup now, and find out why none was made.</translation>
    </message>
    <message>
        <source>Try the newest one on the backup page.</source>
        <translation>Try the newest one on the backup page.</translation>
    </message>
    <message>
        <source>Make a new backup at once, on another disk, and try it.</source>
        <translation>Make a new backup at once, on another disk, and try it.</translation>
    </message>
    <message>
        <source>Find out why it was needed and whether marks were lost.</source>
        <translation>Find out why it was needed and whether marks were lost.</translation>
    </message>
    <message>
        <source>Compare with a hash on paper (verify-ledger --head), restore a backup, report an incident.</source>
        <translation>Compare with a hash on paper (verify-ledger --head), restore a backup, report an incident.</translation>
    </message>
    <message>
        <source>Compare the public key with the one that you noted elsewhere.</source>
        <translation>Compare the public key with the one that you noted elsewhere.</translation>
    </message>
    <message>
        <source>Sign out and in again; if it comes back, the signing key is missing.</source>
        <translation>Sign out and in again; if it comes back, the signing key is missing.</translation>
    </message>
    <message>
        <source>Start the program anew: it makes a new key and says so in the ledger.</source>
        <translation>Start the program anew: it makes a new key and says so in the ledger.</translation>
    </message>
    <message>
        <source>An older ledger may have been put back: restore a backup, report an incident.</source>
        <translation>An older ledger may have been put back: restore a backup, report an incident.</translation>
    </message>
    <message>
        <source>Let the computer set its clock by itself, and ask who set it back.</source>
        <translation>Let the computer set its clock by itself, and ask who set it back.</translation>
    </message>
    <message>
        <source>A power cut leaves a torn line: nothing was lost. Remove what is not the ledger&apos;s.</source>
        <translation>A power cut leaves a torn line: nothing was lost. Remove what is not the ledger&apos;s.</translation>
    </message>
    <message>
        <source>Find out which act wrote it; names belong into the database alone.</source>
        <translation>Find out which act wrote it; names belong into the database alone.</translation>
    </message>
    <message>
        <source>Close the program, and let the computer be examined before it is used again.</source>
        <translation>Close the program, and let the computer be examined before it is used again.</translation>
    </message>
    <message>
        <source>Delete the log file, and report the defect to whoever maintains the program.</source>
        <translation>Delete the log file, and report the defect to whoever maintains the program.</translation>
    </message>
    <message>
        <source>Somebody has written into the database: restore a backup, report an incident.</source>
        <translation>Somebody has written into the database: restore a backup, report an incident.</translation>
    </message>
    <message>
        <source>Restore a backup; what is missing was deleted past the program.</source>
        <translation>Restore a backup; what is missing was deleted past the program.</translation>
    </message>
    <message>
        <source>Every template stands on a consent that stands now</source>
        <translation>Every template stands on a consent that stands now</translation>
    </message>
    <message>
        <source>Nobody with a protected identity has a template</source>
        <translation>Nobody with a protected identity has a template</translation>
    </message>
    <message>
        <source>Nobody who has left the school has a template</source>
        <translation>Nobody who has left the school has a template</translation>
    </message>
    <message>
        <source>Every consent was given to a notice that is here, word for word</source>
        <translation>Every consent was given to a notice that is here, word for word</translation>
    </message>
    <message>
        <source>Every consent was given to the newest notice</source>
        <translation>Every consent was given to the newest notice</translation>
    </message>
    <message>
        <source>No consent runs for longer than a school year</source>
        <translation>No consent runs for longer than a school year</translation>
    </message>
    <message>
        <source>Whoever is of age has consented themselves</source>
        <translation>Whoever is of age has consented themselves</translation>
    </message>
    <message>
        <source>Every consent was given under a decision on record</source>
        <translation>Every consent was given under a decision on record</translation>
    </message>
    <message>
        <source>No template outlives the decision that unlocked its method</source>
        <translation>No template outlives the decision that unlocked its method</translation>
    </message>
    <message>
        <source>Every template was made by the engine that the decision covers</source>
        <translation>Every template was made by the engine that the decision covers</translation>
    </message>
    <message>
        <source>No decision ends within a month without a new one being prepared</source>
        <translation>No decision ends within a month without a new one being prepared</translation>
    </message>
    <message>
        <source>Officers advise, controllers decide, and never the other way round</source>
        <translation>Officers advise, controllers decide, and never the other way round</translation>
    </message>
    <message>
        <source>Advice and decision came from accounts that no one person had set up shortly before</source>
        <translation>Advice and decision came from accounts that no one person had set up shortly before</translation>
    </message>
    <message>
        <source>The words of every decision are kept as they were hashed</source>
        <translation>The words of every decision are kept as they were hashed</translation>
    </message>
    <message>
        <source>Nobody holds the officer&apos;s account and another one beside it</source>
        <translation>Nobody holds the officer&apos;s account and another one beside it</translation>
    </message>
    <message>
        <source>Every model file is the one that the manifest names</source>
        <translation>Every model file is the one that the manifest names</translation>
    </message>
    <message>
        <source>No unknown file lies among the models</source>
        <translation>No unknown file lies among the models</translation>
    </message>
    <message>
        <source>Every use of a face was covered by a decision</source>
        <translation>Every use of a face was covered by a decision</translation>
    </message>
    <message>
        <source>Nobody was proposed by their face without having agreed</source>
        <translation>Nobody was proposed by their face without having agreed</translation>
    </message>
    <message>
        <source>Nobody can say whose a line of the AI log is once the register is signed</source>
        <translation>Nobody can say whose a line of the AI log is once the register is signed</translation>
    </message>
    <message>
        <source>Teachers seldom replace what a face has proposed</source>
        <translation>Teachers seldom replace what a face has proposed</translation>
    </message>
    <message>
        <source>Faces go wrong here no more often than was declared</source>
        <translation>Faces go wrong here no more often than was declared</translation>
    </message>
    <message>
        <source>Whoever said no is not marked by hand more often</source>
        <translation>Whoever said no is not marked by hand more often</translation>
    </message>
    <message>
        <source>Whoever checks in without a face does not wait much longer</source>
        <translation>Whoever checks in without a face does not wait much longer</translation>
    </message>
    <message>
        <source>Every order to erase has its receipt</source>
        <translation>Every order to erase has its receipt</translation>
    </message>
    <message>
        <source>A template is gone within seconds of the withdrawal</source>
        <translation>A template is gone within seconds of the withdrawal</translation>
    </message>
    <message>
        <source>Nothing is held about whoever was erased</source>
        <translation>Nothing is held about whoever was erased</translation>
    </message>
    <message>
        <source>Nothing is kept that a rule has ended</source>
        <translation>Nothing is kept that a rule has ended</translation>
    </message>
    <message>
        <source>Every disposal that was begun has its protocol</source>
        <translation>Every disposal that was begun has its protocol</translation>
    </message>
    <message>
        <source>No legal hold goes on after its last day</source>
        <translation>No legal hold goes on after its last day</translation>
    </message>
    <message>
        <source>Every column and file stands in the data map</source>
        <translation>Every column and file stands in the data map</translation>
    </message>
    <message>
        <source>Every register is signed within a week</source>
        <translation>Every register is signed within a week</translation>
    </message>
    <message>
        <source>Every signature in the database stands in the ledger</source>
        <translation>Every signature in the database stands in the ledger</translation>
    </message>
    <message>
        <source>Every signed register says what was signed</source>
        <translation>Every signed register says what was signed</translation>
    </message>
    <message>
        <source>No absence stands that a person has not put</source>
        <translation>No absence stands that a person has not put</translation>
    </message>
    <message>
        <source>Every correction after the signature has author and reason</source>
        <translation>Every correction after the signature has author and reason</translation>
    </message>
    <message>
        <source>Whoever signed a register teaches</source>
        <translation>Whoever signed a register teaches</translation>
    </message>
    <message>
        <source>No request waits beyond its last day</source>
        <translation>No request waits beyond its last day</translation>
    </message>
    <message>
        <source>Every refusal has a reason and a person behind it</source>
        <translation>Every refusal has a reason and a person behind it</translation>
    </message>
    <message>
        <source>The authority was told of breaches within 72 hours</source>
        <translation>The authority was told of breaches within 72 hours</translation>
    </message>
    <message>
        <source>Every account has the role that it was given on record</source>
        <translation>Every account has the role that it was given on record</translation>
    </message>
    <message>
        <source>Every account was added on record</source>
        <translation>Every account was added on record</translation>
    </message>
    <message>
        <source>No substitute&apos;s account outlives its hours</source>
        <translation>No substitute&apos;s account outlives its hours</translation>
    </message>
    <message>
        <source>A window that nobody touches locks within a quarter of an hour</source>
        <translation>A window that nobody touches locks within a quarter of an hour</translation>
    </message>
    <message>
        <source>Passphrases are seldom reset by the recovery sheet</source>
        <translation>Passphrases are seldom reset by the recovery sheet</translation>
    </message>
    <message>
        <source>Nobody has tried many passphrases on one account</source>
        <translation>Nobody has tried many passphrases on one account</translation>
    </message>
    <message>
        <source>Teachers have read registers of their own lessons only</source>
        <translation>Teachers have read registers of their own lessons only</translation>
    </message>
    <message>
        <source>No teacher has read about very many people within an hour</source>
        <translation>No teacher has read about very many people within an hour</translation>
    </message>
    <message>
        <source>Protected identities were read in one&apos;s own roll call or by duty only</source>
        <translation>Protected identities were read in one&apos;s own roll call or by duty only</translation>
    </message>
    <message>
        <source>No line of the access log is missing</source>
        <translation>No line of the access log is missing</translation>
    </message>
    <message>
        <source>Keys and database can be read by this program&apos;s account alone</source>
        <translation>Keys and database can be read by this program&apos;s account alone</translation>
    </message>
    <message>
        <source>Every student&apos;s key opens a template that is there</source>
        <translation>Every student&apos;s key opens a template that is there</translation>
    </message>
    <message>
        <source>Every template opens with its own key</source>
        <translation>Every template opens with its own key</translation>
    </message>
    <message>
        <source>Every salt belongs to a card that is in use</source>
        <translation>Every salt belongs to a card that is in use</translation>
    </message>
    <message>
        <source>No database lies in the clear</source>
        <translation>No database lies in the clear</translation>
    </message>
    <message>
        <source>No picture or film lies in the data folder</source>
        <translation>No picture or film lies in the data folder</translation>
    </message>
    <message>
        <source>Whoever can open the school has an account in use</source>
        <translation>Whoever can open the school has an account in use</translation>
    </message>
    <message>
        <source>A recovery sheet has been printed</source>
        <translation>A recovery sheet has been printed</translation>
    </message>
    <message>
        <source>What a restore put aside goes after thirty days</source>
        <translation>What a restore put aside goes after thirty days</translation>
    </message>
    <message>
        <source>Nothing half-written lies about</source>
        <translation>Nothing half-written lies about</translation>
    </message>
    <message>
        <source>There is a backup of this week</source>
        <translation>There is a backup of this week</translation>
    </message>
    <message>
        <source>A backup was opened on trial in the last quarter of a year</source>
        <translation>A backup was opened on trial in the last quarter of a year</translation>
    </message>
    <message>
        <source>The backup that was tried last could be opened</source>
        <translation>The backup that was tried last could be opened</translation>
    </message>
    <message>
        <source>No backup was restored in the last thirty days</source>
        <translation>No backup was restored in the last thirty days</translation>
    </message>
    <message>
        <source>No entry of the ledger was changed, removed, moved or added</source>
        <translation>No entry of the ledger was changed, removed, moved or added</translation>
    </message>
    <message>
        <source>Every checkpoint carries a genuine signature</source>
        <translation>Every checkpoint carries a genuine signature</translation>
    </message>
    <message>
        <source>The end of the ledger is covered by a signature</source>
        <translation>The end of the ledger is covered by a signature</translation>
    </message>
    <message>
        <source>The ledger&apos;s signing key is there and whole</source>
        <translation>The ledger&apos;s signing key is there and whole</translation>
    </message>
    <message>
        <source>The ledger still says what the database remembers of it</source>
        <translation>The ledger still says what the database remembers of it</translation>
    </message>
    <message>
        <source>Entries follow each other in time</source>
        <translation>Entries follow each other in time</translation>
    </message>
    <message>
        <source>No torn line and no stranger&apos;s file lies beside the ledger</source>
        <translation>No torn line and no stranger&apos;s file lies beside the ledger</translation>
    </message>
    <message>
        <source>The ledger holds no name of anybody</source>
        <translation>The ledger holds no name of anybody</translation>
    </message>
    <message>
        <source>The program waits for nobody on the network</source>
        <translation>The program waits for nobody on the network</translation>
    </message>
    <message>
        <source>The program is connected with nobody</source>
        <translation>The program is connected with nobody</translation>
    </message>
    <message>
        <source>The program&apos;s own log names nobody</source>
        <translation>The program&apos;s own log names nobody</translation>
    </message>
    <message>
        <source>The database still forbids what it must</source>
        <translation>The database still forbids what it must</translation>
    </message>
    <message>
        <source>Nothing in the database points to what is not there</source>
        <translation>Nothing in the database points to what is not there</translation>
    </message>
</context>
<context>
    <name>incident_paper</name>
    <message>
        <source>Personal data breach {number}</source>
        <translation>Personal data breach {number}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The school knew</source>
        <translation>The school knew</translation>
    </message>
    <message>
        <source>The 72 hours end</source>
        <translation>The 72 hours end</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Authority told</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Reasons for the delay</source>
        <translation>Reasons for the delay</translation>
    </message>
    <message>
        <source>Why the authority is not told</source>
        <translation>Why the authority is not told</translation>
    </message>
    <message>
        <source>a) What happened</source>
        <translation>a) What happened</translation>
    </message>
    <message>
        <source>b) Whom the authority can ask</source>
        <translation>b) Whom the authority can ask</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>c) Likely consequences</source>
        <translation>c) Likely consequences</translation>
    </message>
    <message>
        <source>d) Measures taken or planned</source>
        <translation>d) Measures taken or planned</translation>
    </message>
    <message>
        <source>The people concerned (Art. 34)</source>
        <translation>The people concerned (Art. 34)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Which data</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>People with a protected identity are among them.</source>
        <translation>People with a protected identity are among them.</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Not assessed yet</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Not told, because</source>
        <translation>Not told, because</translation>
    </message>
    <message>
        <source>Printed {moment} from the register of incidents.</source>
        <translation>Printed {moment} from the register of incidents.</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>Somebody saw or got what they should not</source>
        <translation>Somebody saw or got what they should not</translation>
    </message>
    <message>
        <source>Data were changed and should not have been</source>
        <translation>Data were changed and should not have been</translation>
    </message>
    <message>
        <source>Data are lost or cannot be reached</source>
        <translation>Data are lost or cannot be reached</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Guardians</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Names and class lists</source>
        <translation>Names and class lists</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Templates of faces</source>
        <translation>Templates of faces</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Requests and other cases</source>
        <translation>Requests and other cases</translation>
    </message>
    <message>
        <source>Accounts and passphrases</source>
        <translation>Accounts and passphrases</translation>
    </message>
    <message>
        <source>A risk for people is unlikely</source>
        <translation>A risk for people is unlikely</translation>
    </message>
    <message>
        <source>A risk for people</source>
        <translation>A risk for people</translation>
    </message>
    <message>
        <source>A high risk for people</source>
        <translation>A high risk for people</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Highest: protected identity</source>
        <translation>Highest: protected identity</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Authority (IMY) told</source>
        <translation>Authority (IMY) told</translation>
    </message>
    <message>
        <source>Authority (IMY) not told</source>
        <translation>Authority (IMY) not told</translation>
    </message>
    <message>
        <source>People concerned told</source>
        <translation>People concerned told</translation>
    </message>
    <message>
        <source>People concerned not told</source>
        <translation>People concerned not told</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>the assessment</translation>
    </message>
    <message>
        <source>the measures</source>
        <translation>the measures</translation>
    </message>
    <message>
        <source>whether the authority is told</source>
        <translation>whether the authority is told</translation>
    </message>
    <message>
        <source>whether the people concerned are told</source>
        <translation>whether the people concerned are told</translation>
    </message>
    <message>
        <source>Told too late</source>
        <translation>Told too late</translation>
    </message>
    <message>
        <source>Told in time</source>
        <translation>Told in time</translation>
    </message>
    <message>
        <source>Need not be told</source>
        <translation>Need not be told</translation>
    </message>
    <message>
        <source>Overdue by {hours} h {minutes} min</source>
        <translation>Overdue by {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>{hours} h {minutes} min left</translation>
    </message>
    <message>
        <source>number not known yet</source>
        <translation>number not known yet</translation>
    </message>
    <message>
        <source>(the words were lost with the data)</source>
        <translation>(the words were lost with the data)</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Absent, reported</source>
        <translation>Absent, reported</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Other activity</translation>
    </message>
    <message>
        <source>At a distance</source>
        <translation>At a distance</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>Substitute teacher</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Principal or board</source>
        <translation>Principal or board</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>A lesson&apos;s register</source>
        <translation>A lesson&apos;s register</translation>
    </message>
    <message>
        <source>How a mark was changed</source>
        <translation>How a mark was changed</translation>
    </message>
    <message>
        <source>The list of students</source>
        <translation>The list of students</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Your page</translation>
    </message>
    <message>
        <source>Your protected name</source>
        <translation>Your protected name</translation>
    </message>
    <message>
        <source>A search for people</source>
        <translation>A search for people</translation>
    </message>
    <message>
        <source>A file with registers</source>
        <translation>A file with registers</translation>
    </message>
    <message>
        <source>All your data, for you</source>
        <translation>All your data, for you</translation>
    </message>
    <message>
        <source>Printing cards or codes</source>
        <translation>Printing cards or codes</translation>
    </message>
    <message>
        <source>Class lists</source>
        <translation>Class lists</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Reported absence</source>
        <translation>Reported absence</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Your card</translation>
    </message>
    <message>
        <source>Your code, unreadable</source>
        <translation>Your code, unreadable</translation>
    </message>
    <message>
        <source>What a guardian has said yes to</source>
        <translation>What a guardian has said yes to</translation>
    </message>
    <message>
        <source>Numbers of your face, here</source>
        <translation>Numbers of your face, here</translation>
    </message>
    <message>
        <source>Numbers of your face, for the card</source>
        <translation>Numbers of your face, for the card</translation>
    </message>
    <message>
        <source>Numbers of your face, on your card</source>
        <translation>Numbers of your face, on your card</translation>
    </message>
    <message>
        <source>What you have asked for</source>
        <translation>What you have asked for</translation>
    </message>
    <message>
        <source>Data that may not be used</source>
        <translation>Data that may not be used</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Files that your data are in</source>
        <translation>Files that your data are in</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Who has looked</translation>
    </message>
    <message>
        <source>The record of yes and no</source>
        <translation>The record of yes and no</translation>
    </message>
    <message>
        <source>To see your data</source>
        <translation>To see your data</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Not to use your data for now</source>
        <translation>Not to use your data for now</translation>
    </message>
    <message>
        <source>To take your data along</source>
        <translation>To take your data along</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>A person&apos;s own look</source>
        <translation>A person&apos;s own look</translation>
    </message>
    <message>
        <source>With your face at the spot</source>
        <translation>With your face at the spot</translation>
    </message>
    <message>
        <source>With card and face</source>
        <translation>With card and face</translation>
    </message>
    <message>
        <source>This card is not known here. Ask the office for a new one.</source>
        <translation>This card is not known here. Ask the office for a new one.</translation>
    </message>
    <message>
        <source>The file could not be written. Take another memory stick, or ask the office.</source>
        <translation>The file could not be written. Take another memory stick, or ask the office.</translation>
    </message>
    <message>
        <source>This way is not open any more. Card and teacher are.</source>
        <translation>This way is not open any more. Card and teacher are.</translation>
    </message>
    <message>
        <source>The school does not have your date of birth. Ask the office to add it.</source>
        <translation>The school does not have your date of birth. Ask the office to add it.</translation>
    </message>
    <message>
        <source>Write a few words about what is wrong.</source>
        <translation>Write a few words about what is wrong.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>This text is too long. Make it shorter.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Try again.</source>
        <translation>This passphrase does not fit. Try again.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {wait_seconds} seconds, then try again.</source>
        <translation>Too many wrong tries. Wait {wait_seconds} seconds, then try again.</translation>
    </message>
    <message>
        <source>This account is not in use any more. Ask an administrator.</source>
        <translation>This account is not in use any more. Ask an administrator.</translation>
    </message>
    <message>
        <source>There is no yes to take back.</source>
        <translation>There is no yes to take back.</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Not marked yet</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Other reading</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Tell the office.</source>
        <translation>This did not work, and nothing was changed. Tell the office.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, line {1}</translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation>entry {0}</translation>
    </message>
    <message>
        <source>Whether the end was cut off, or an older copy put back, cannot be known without a hash from paper (--head).</source>
        <translation>Whether the end was cut off, or an older copy put back, cannot be known without a hash from paper (--head).</translation>
    </message>
    <message>
        <source>Whether all of it was written anew with another key cannot be known without the public key from elsewhere (--key).</source>
        <translation>Whether all of it was written anew with another key cannot be known without the public key from elsewhere (--key).</translation>
    </message>
    <message>
        <source>No signature covers what comes after entry {0} yet; the chain does.</source>
        <translation>No signature covers what comes after entry {0} yet; the chain does.</translation>
    </message>
    <message>
        <source>This file begins at entry {0}; what came before was not looked at.</source>
        <translation>This file begins at entry {0}; what came before was not looked at.</translation>
    </message>
    <message>
        <source>{0} was disposed of by a rule: entries {1} to {2}.</source>
        <translation>{0} was disposed of by a rule: entries {1} to {2}.</translation>
    </message>
    <message>
        <source>{0} was disposed of by a rule: entries {1} to {2}, decision {3}.</source>
        <translation>{0} was disposed of by a rule: entries {1} to {2}, decision {3}.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>entries removed before this line</source>
        <translation>entries removed before this line</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inserted</translation>
    </message>
    <message>
        <source>moved to another place</source>
        <translation>moved to another place</translation>
    </message>
    <message>
        <source>the signature is not genuine</source>
        <translation>the signature is not genuine</translation>
    </message>
    <message>
        <source>the public key is not the one that signed here</source>
        <translation>the public key is not the one that signed here</translation>
    </message>
    <message>
        <source>the entry with the hash from paper is missing: the end was cut off, or an older copy was put back</source>
        <translation>the entry with the hash from paper is missing: the end was cut off, or an older copy was put back</translation>
    </message>
    <message>
        <source>another entry stands where the hash from paper was: an older copy was put back and carried on</source>
        <translation>another entry stands where the hash from paper was: an older copy was put back and carried on</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>kept here until it can be saved</source>
        <translation>kept here until it can be saved</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>known in advance</source>
        <translation>known in advance</translation>
    </message>
    <message>
        <source>marked {time}</source>
        <translation>marked {time}</translation>
    </message>
    <message>
        <source>Hold up your card or look here</source>
        <translation>Hold up your card or look here</translation>
    </message>
    <message>
        <source>Hold up your card</source>
        <translation>Hold up your card</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>One at a time</translation>
    </message>
    <message>
        <source>Turn your head a little</source>
        <translation>Turn your head a little</translation>
    </message>
    <message>
        <source>Show your card or ask the teacher</source>
        <translation>Show your card or ask the teacher</translation>
    </message>
    <message>
        <source>Not on this lesson&apos;s list. Ask the teacher</source>
        <translation>Not on this lesson&apos;s list. Ask the teacher</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Not saved yet. Ask the teacher</source>
        <translation>Not saved yet. Ask the teacher</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>{count} pictures/s</source>
        <translation>{count} pictures/s</translation>
    </message>
    <message>
        <source>The list works as ever.</source>
        <translation>The list works as ever.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Starting the camera</translation>
    </message>
    <message>
        <source>The camera is paused</source>
        <translation>The camera is paused</translation>
    </message>
    <message>
        <source>Nothing is seen. F6 goes on.</source>
        <translation>Nothing is seen. F6 goes on.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>The camera is gone</translation>
    </message>
    <message>
        <source>Trying again every two seconds. The list works as ever.</source>
        <translation>Trying again every two seconds. The list works as ever.</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>The camera has stopped</translation>
    </message>
    <message>
        <source>It stops by itself some minutes into the lesson. F6 starts it again.</source>
        <translation>It stops by itself some minutes into the lesson. F6 starts it again.</translation>
    </message>
    <message>
        <source>The film has ended</source>
        <translation>The film has ended</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>The lesson is over</translation>
    </message>
    <message>
        <source>Nothing is seen any more. F9 goes on to the signature.</source>
        <translation>Nothing is seen any more. F9 goes on to the signature.</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Room {room}</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Not marked</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Absent, reported</source>
        <translation>Absent, reported</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Other activity</translation>
    </message>
    <message>
        <source>At a distance</source>
        <translation>At a distance</translation>
    </message>
    <message>
        <source>Late {minutes} min</source>
        <translation>Late {minutes} min</translation>
    </message>
    <message>
        <source>left {minutes} min early</source>
        <translation>left {minutes} min early</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>{n} present</translation>
    </message>
    <message>
        <source>{n} valid absence</source>
        <translation>{n} valid absence</translation>
    </message>
    <message>
        <source>{n} invalid absence</source>
        <translation>{n} invalid absence</translation>
    </message>
    <message>
        <source>{n} other</source>
        <translation>{n} other</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Numbers are told in tens. A dash stands for fewer than {fewest}, or for all but fewer than {fewest}: such a number could tell of somebody.</source>
        <translation>Numbers are told in tens. A dash stands for fewer than {fewest}, or for all but fewer than {fewest}: such a number could tell of somebody.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>{name}, {day} at {time}</source>
        <translation>{name}, {day} at {time}</translation>
    </message>
    <message>
        <source>Overview of {teacher}</source>
        <translation>Overview of {teacher}</translation>
    </message>
    <message>
        <source>Week {number} · from {monday}</source>
        <translation>Week {number} · from {monday}</translation>
    </message>
    <message>
        <source>No lessons.</source>
        <translation>No lessons.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>Everything is reported.</source>
        <translation>Everything is reported.</translation>
    </message>
    <message>
        <source>Attendance that has changed</source>
        <translation>Attendance that has changed</translation>
    </message>
    <message>
        <source>Nobody&apos;s, as far as signed registers tell.</source>
        <translation>Nobody&apos;s, as far as signed registers tell.</translation>
    </message>
    <message>
        <source>Not on this paper because their identity is protected: {n}</source>
        <translation>Not on this paper because their identity is protected: {n}</translation>
    </message>
    <message>
        <source>Counts from signed registers. They tell nothing of the reasons.</source>
        <translation>Counts from signed registers. They tell nothing of the reasons.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Corrected after the signature</source>
        <translation>Corrected after the signature</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{mark} (corrected)</source>
        <translation>{mark} (corrected)</translation>
    </message>
    <message>
        <source>Not on this paper because their identity is protected, or not known to be open: {number}</source>
        <translation>Not on this paper because their identity is protected, or not known to be open: {number}</translation>
    </message>
    <message>
        <source>Not on this paper because the use of their data is restricted: {number}</source>
        <translation>Not on this paper because the use of their data is restricted: {number}</translation>
    </message>
    <message>
        <source>Newest entry of the record</source>
        <translation>Newest entry of the record</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Its hash</translation>
    </message>
    <message>
        <source>The checksum belongs to exactly these marks, of all students on the register. The newest entry vouches for everything that this computer had put on record by then; “upprop verify-ledger --head” checks its hash.</source>
        <translation>The checksum belongs to exactly these marks, of all students on the register. The newest entry vouches for everything that this computer had put on record by then; “upprop verify-ledger --head” checks its hash.</translation>
    </message>
</context>
<context>
    <name>pointers</name>
    <message>
        <source>line {key} of the access log</source>
        <translation>line {key} of the access log</translation>
    </message>
    <message>
        <source>the key of the account {key}</source>
        <translation>the key of the account {key}</translation>
    </message>
    <message>
        <source>the column {key}</source>
        <translation>the column {key}</translation>
    </message>
    <message>
        <source>the decision {key}</source>
        <translation>the decision {key}</translation>
    </message>
    <message>
        <source>the disposal {key}</source>
        <translation>the disposal {key}</translation>
    </message>
    <message>
        <source>entry {key} of the ledger</source>
        <translation>entry {key} of the ledger</translation>
    </message>
    <message>
        <source>the file {key}</source>
        <translation>the file {key}</translation>
    </message>
    <message>
        <source>the hold {key}</source>
        <translation>the hold {key}</translation>
    </message>
    <message>
        <source>the incident {key}</source>
        <translation>the incident {key}</translation>
    </message>
    <message>
        <source>the lesson {key}</source>
        <translation>the lesson {key}</translation>
    </message>
    <message>
        <source>the lesson {key} of the AI log</source>
        <translation>the lesson {key} of the AI log</translation>
    </message>
    <message>
        <source>the model file {key}</source>
        <translation>the model file {key}</translation>
    </message>
    <message>
        <source>the order to erase {key}</source>
        <translation>the order to erase {key}</translation>
    </message>
    <message>
        <source>the network port {key}</source>
        <translation>the network port {key}</translation>
    </message>
    <message>
        <source>the request {key}</source>
        <translation>the request {key}</translation>
    </message>
    <message>
        <source>the rule {key}</source>
        <translation>the rule {key}</translation>
    </message>
    <message>
        <source>the account {key}</source>
        <translation>the account {key}</translation>
    </message>
    <message>
        <source>the change {key} of a mark</source>
        <translation>the change {key} of a mark</translation>
    </message>
    <message>
        <source>the person {key}</source>
        <translation>the person {key}</translation>
    </message>
    <message>
        <source>the table {key}</source>
        <translation>the table {key}</translation>
    </message>
    <message>
        <source>line {key} of the AI log</source>
        <translation>line {key} of the AI log</translation>
    </message>
    <message>
        <source>{method}: faces in which nobody was found</source>
        <translation>{method}: faces in which nobody was found</translation>
    </message>
    <message>
        <source>{method}: proposals that teachers replaced</source>
        <translation>{method}: proposals that teachers replaced</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>Where faces are used, at most {0} of 1,000 lessons are expected to propose somebody wrongly, with up to {1} enrolled.</source>
        <translation>Where faces are used, at most {0} of 1,000 lessons are expected to propose somebody wrongly, with up to {1} enrolled.</translation>
    </message>
    <message>
        <source>Estimated from photographs of adults, not measured in a school.</source>
        <translation>Estimated from photographs of adults, not measured in a school.</translation>
    </message>
</context>
<context>
    <name>processing</name>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Made from the program itself: every column and file that holds something about people says what it is for, and this record is the sum of them.</source>
        <translation>Made from the program itself: every column and file that holds something about people says what it is for, and this record is the sum of them.</translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Record of processing activities</translation>
    </message>
    <message>
        <source>students</source>
        <translation>students</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>guardians</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>Locked: no decision unlocks it, and nothing of it is done.</source>
        <translation>Locked: no decision unlocks it, and nothing of it is done.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>In use.</translation>
    </message>
    <message>
        <source>{data} (special category, Art. 9)</source>
        <translation>{data} (special category, Art. 9)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Other data: {ends}</source>
        <translation>Other data: {ends}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Transfer to a third country</source>
        <translation>Transfer to a third country</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>Columns and files</source>
        <translation>Columns and files</translation>
    </message>
    <message>
        <source>None: nothing leaves the PC unless somebody exports it.</source>
        <translation>None: nothing leaves the PC unless somebody exports it.</translation>
    </message>
    <message>
        <source>Not filled in: see Settings.</source>
        <translation>Not filled in: see Settings.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Joint controllers, representative</source>
        <translation>Joint controllers, representative</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>None: the program runs on the school&apos;s own PC, and nobody else has access to it. If somebody maintains the PC for the school, a contract (Art. 28) is needed; name them in the record.</source>
        <translation>None: the program runs on the school&apos;s own PC, and nobody else has access to it. If somebody maintains the PC for the school, a contract (Art. 28) is needed; name them in the record.</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Come a little closer.</source>
        <translation>Come a little closer.</translation>
    </message>
    <message>
        <source>It is too dark. Turn on a light in front of you.</source>
        <translation>It is too dark. Turn on a light in front of you.</translation>
    </message>
    <message>
        <source>The light is too strong. Turn away from it.</source>
        <translation>The light is too strong. Turn away from it.</translation>
    </message>
    <message>
        <source>Stand still for a moment.</source>
        <translation>Stand still for a moment.</translation>
    </message>
    <message>
        <source>Look straight into the camera.</source>
        <translation>Look straight into the camera.</translation>
    </message>
    <message>
        <source>Step into the middle of the spot.</source>
        <translation>Step into the middle of the spot.</translation>
    </message>
    <message>
        <source>One at a time on the spot.</source>
        <translation>One at a time on the spot.</translation>
    </message>
    <message>
        <source>Nothing to go by yet. Look into the camera.</source>
        <translation>Nothing to go by yet. Look into the camera.</translation>
    </message>
    <message>
        <source>The pictures do not agree. Begin again, with one person only.</source>
        <translation>The pictures do not agree. Begin again, with one person only.</translation>
    </message>
</context>
<context>
    <name>recoveries</name>
    <message>
        <source>{who} has had an account to advise or decide with since {moment}, made by {helper}. Ask them whether it is theirs alone.</source>
        <translation>{who} has had an account to advise or decide with since {moment}, made by {helper}. Ask them whether it is theirs alone.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>The recovery sheet was used on {moment}: {who} has a new passphrase, helped by {helper}. Ask them whether that was so.</source>
        <translation>The recovery sheet was used on {moment}: {who} has a new passphrase, helped by {helper}. Ask them whether that was so.</translation>
    </message>
    <message>
        <source>an account that is gone</source>
        <translation>an account that is gone</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Somebody has forgotten their passphrase: choose “I forgot my passphrase” on the sign-in page. Type this code, and let a colleague type their own user name and passphrase. An administrator can do it with the code alone.</source>
        <translation>Somebody has forgotten their passphrase: choose “I forgot my passphrase” on the sign-in page. Type this code, and let a colleague type their own user name and passphrase. An administrator can do it with the code alone.</translation>
    </message>
    <message>
        <source>Keep this paper where you keep keys: with it everything on this PC can be opened. Delete the file once it is printed. Each use stands in the ledger.</source>
        <translation>Keep this paper where you keep keys: with it everything on this PC can be opened. Delete the file once it is printed. Each use stands in the ledger.</translation>
    </message>
    <message>
        <source>Made {made}. A sheet that is printed later makes this one void.</source>
        <translation>Made {made}. A sheet that is printed later makes this one void.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Access to one&apos;s data (Art. 15)</source>
        <translation>Access to one&apos;s data (Art. 15)</translation>
    </message>
    <message>
        <source>Correction (Art. 16)</source>
        <translation>Correction (Art. 16)</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Erasure (Art. 17)</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Restriction (Art. 18)</translation>
    </message>
    <message>
        <source>Data to take along (Art. 20)</source>
        <translation>Data to take along (Art. 20)</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Objection (Art. 21)</translation>
    </message>
    <message>
        <source>Review by a person (Art. 22)</source>
        <translation>Review by a person (Art. 22)</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>By letter</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>At the kiosk</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Known in person</translation>
    </message>
    <message>
        <source>Showed an identity document</source>
        <translation>Showed an identity document</translation>
    </message>
    <message>
        <source>Called back on a known number</source>
        <translation>Called back on a known number</translation>
    </message>
    <message>
        <source>Guardian known to the school</source>
        <translation>Guardian known to the school</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Granted in part</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Public record (Art. 17(3)(b) and (d))</source>
        <translation>Public record (Art. 17(3)(b) and (d))</translation>
    </message>
    <message>
        <source>Legal obligation (Art. 17(3)(b))</source>
        <translation>Legal obligation (Art. 17(3)(b))</translation>
    </message>
    <message>
        <source>Needed for legal claims (Art. 17(3)(e))</source>
        <translation>Needed for legal claims (Art. 17(3)(e))</translation>
    </message>
    <message>
        <source>Rights of others (Art. 15(4))</source>
        <translation>Rights of others (Art. 15(4))</translation>
    </message>
    <message>
        <source>Identity not shown (Art. 12(6))</source>
        <translation>Identity not shown (Art. 12(6))</translation>
    </message>
    <message>
        <source>Unfounded or excessive (Art. 12(5))</source>
        <translation>Unfounded or excessive (Art. 12(5))</translation>
    </message>
    <message>
        <source>What is held is correct (Art. 16)</source>
        <translation>What is held is correct (Art. 16)</translation>
    </message>
    <message>
        <source>Compelling grounds (Art. 21(1))</source>
        <translation>Compelling grounds (Art. 21(1))</translation>
    </message>
    <message>
        <source>Nothing of the kind is held</source>
        <translation>Nothing of the kind is held</translation>
    </message>
    <message>
        <source>The person says it is wrong (Art. 18(1)(a))</source>
        <translation>The person says it is wrong (Art. 18(1)(a))</translation>
    </message>
    <message>
        <source>Unlawful, but not to be erased (Art. 18(1)(b))</source>
        <translation>Unlawful, but not to be erased (Art. 18(1)(b))</translation>
    </message>
    <message>
        <source>Needed by the person for claims (Art. 18(1)(c))</source>
        <translation>Needed by the person for claims (Art. 18(1)(c))</translation>
    </message>
    <message>
        <source>While an objection is looked at (Art. 18(1)(d))</source>
        <translation>While an objection is looked at (Art. 18(1)(d))</translation>
    </message>
    <message>
        <source>Make sure who is asking</source>
        <translation>Make sure who is asking</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>Answer the person</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Number in the school</source>
        <translation>Number in the school</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Received {day}, {channel}</source>
        <translation>Received {day}, {channel}</translation>
    </message>
    <message>
        <source>Identity checked {day}: {how}</source>
        <translation>Identity checked {day}: {how}</translation>
    </message>
    <message>
        <source>Extended {day} by two months: {words}</source>
        <translation>Extended {day} by two months: {words}</translation>
    </message>
    <message>
        <source>Answered {day}, {channel}</source>
        <translation>Answered {day}, {channel}</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Closed {day}</translation>
    </message>
    <message>
        <source>Decided {day}: {outcome}</source>
        <translation>Decided {day}: {outcome}</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>It is on record.</translation>
    </message>
    <message>
        <source>The package is written. Hand it over and delete the file: it is theirs.</source>
        <translation>The package is written. Hand it over and delete the file: it is theirs.</translation>
    </message>
    <message>
        <source>The answer is written. Give it to the person, then note how.</source>
        <translation>The answer is written. Give it to the person, then note how.</translation>
    </message>
    <message>
        <source>The use of these data is restricted. Roll call goes on.</source>
        <translation>The use of these data is restricted. Roll call goes on.</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>The restriction is lifted.</translation>
    </message>
    <message>
        <source>Request {number} has to be answered by {day}.</source>
        <translation>Request {number} has to be answered by {day}.</translation>
    </message>
    <message>
        <source>Everything about the person is erased. The case keeps a number only.</source>
        <translation>Everything about the person is erased. The case keeps a number only.</translation>
    </message>
    <message>
        <source>What can be erased is erased. The rest stays; the answer says why.</source>
        <translation>What can be erased is erased. The rest stays; the answer says why.</translation>
    </message>
    <message>
        <source>Nothing could be erased. The answer says why.</source>
        <translation>Nothing could be erased. The answer says why.</translation>
    </message>
    <message>
        <source>It is put right, and the old value is kept. Nobody has to be told.</source>
        <translation>It is put right, and the old value is kept. Nobody has to be told.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Registers and lessons</source>
        <translation>Registers and lessons</translation>
    </message>
    <message>
        <source>Announced absence</source>
        <translation>Announced absence</translation>
    </message>
    <message>
        <source>Students who have left</source>
        <translation>Students who have left</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Closed requests</translation>
    </message>
    <message>
        <source>Lifted restrictions</source>
        <translation>Lifted restrictions</translation>
    </message>
    <message>
        <source>Lifted legal holds</source>
        <translation>Lifted legal holds</translation>
    </message>
    <message>
        <source>Notes of exported files</source>
        <translation>Notes of exported files</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Closed incidents</source>
        <translation>Closed incidents</translation>
    </message>
    <message>
        <source>Years of the ledger</source>
        <translation>Years of the ledger</translation>
    </message>
    <message>
        <source>AI log</source>
        <translation>AI log</translation>
    </message>
    <message>
        <source>Waiting times, of nobody</source>
        <translation>Waiting times, of nobody</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Templates and consents</source>
        <translation>Templates and consents</translation>
    </message>
    <message>
        <source>at once when the consent ends</source>
        <translation>at once when the consent ends</translation>
    </message>
    <message>
        <source>Accounts of staff</source>
        <translation>Accounts of staff</translation>
    </message>
    <message>
        <source>when the account is removed</source>
        <translation>when the account is removed</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>with the lesson, by the rule for registers and lessons</source>
        <translation>with the lesson, by the rule for registers and lessons</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Daily backups</translation>
    </message>
    <message>
        <source>the oldest when there are more than are kept</source>
        <translation>the oldest when there are more than are kept</translation>
    </message>
    <message>
        <source>Data from before a restore</source>
        <translation>Data from before a restore</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>after 30 days</translation>
    </message>
    <message>
        <source>Keys of the AI log</source>
        <translation>Keys of the AI log</translation>
    </message>
    <message>
        <source>when the register is signed, else after six months</source>
        <translation>when the register is signed, else after six months</translation>
    </message>
    <message>
        <source>Log of the program, without names</source>
        <translation>Log of the program, without names</translation>
    </message>
    <message>
        <source>when the log is written over</source>
        <translation>when the log is written over</translation>
    </message>
    <message>
        <source>after the end of the school year</source>
        <translation>after the end of the school year</translation>
    </message>
    <message>
        <source>after the student left</source>
        <translation>after the student left</translation>
    </message>
    <message>
        <source>after it was recorded</source>
        <translation>after it was recorded</translation>
    </message>
    <message>
        <source>after it was closed</source>
        <translation>after it was closed</translation>
    </message>
    <message>
        <source>Archives Act (1990:782), section 10</source>
        <translation>Archives Act (1990:782), section 10</translation>
    </message>
    <message>
        <source>GDPR, Article 5(1)(e)</source>
        <translation>GDPR, Article 5(1)(e)</translation>
    </message>
    <message>
        <source>AI Act, Article 26(6)</source>
        <translation>AI Act, Article 26(6)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Classes of lessons</source>
        <translation>Classes of lessons</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Lines of registers</source>
        <translation>Lines of registers</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Steps in the history of marks</source>
        <translation>Steps in the history of marks</translation>
    </message>
    <message>
        <source>Notes of lost signatures</source>
        <translation>Notes of lost signatures</translation>
    </message>
    <message>
        <source>Lessons of substitutes</source>
        <translation>Lessons of substitutes</translation>
    </message>
    <message>
        <source>Announced absences</source>
        <translation>Announced absences</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Legal holds</translation>
    </message>
    <message>
        <source>Lines of the access log</source>
        <translation>Lines of the access log</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Entries of the ledger</translation>
    </message>
    <message>
        <source>Lines of the AI log</source>
        <translation>Lines of the AI log</translation>
    </message>
    <message>
        <source>Counts of waiting times</source>
        <translation>Counts of waiting times</translation>
    </message>
    <message>
        <source>No period is set</source>
        <translation>No period is set</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>No decision</translation>
    </message>
    <message>
        <source>At once {from_when}</source>
        <translation>At once {from_when}</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>My choice</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Camera and spot</source>
        <translation>Camera and spot</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Name of the school</source>
        <translation>Name of the school</translation>
    </message>
    <message>
        <source>Shown at the top of the window and on documents.</source>
        <translation>Shown at the top of the window and on documents.</translation>
    </message>
    <message>
        <source>Late after (minutes)</source>
        <translation>Late after (minutes)</translation>
    </message>
    <message>
        <source>Whoever checks in more than this long after the start is proposed as late.</source>
        <translation>Whoever checks in more than this long after the start is proposed as late.</translation>
    </message>
    <message>
        <source>Camera stops after (minutes)</source>
        <translation>Camera stops after (minutes)</translation>
    </message>
    <message>
        <source>The camera stops by itself this long after the lesson was started.</source>
        <translation>The camera stops by itself this long after the lesson was started.</translation>
    </message>
    <message>
        <source>Show the name at the check-in spot</source>
        <translation>Show the name at the check-in spot</translation>
    </message>
    <message>
        <source>Whoever has checked in sees their name or initials beside the spot for a moment.</source>
        <translation>Whoever has checked in sees their name or initials beside the spot for a moment.</translation>
    </message>
    <message>
        <source>A soft sound at check-in</source>
        <translation>A soft sound at check-in</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>Kind of school</translation>
    </message>
    <message>
        <source>Registers of a municipal, regional or state school are public records: they go by a disposal decision only. At an independent school the ordinary right to erasure holds.</source>
        <translation>Registers of a municipal, regional or state school are public records: they go by a disposal decision only. At an independent school the ordinary right to erasure holds.</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Daily backups that are kept</translation>
    </message>
    <message>
        <source>The oldest goes when there are more. Those you make yourself stay.</source>
        <translation>The oldest goes when there are more. Those you make yourself stay.</translation>
    </message>
    <message>
        <source>Lock the window after (minutes)</source>
        <translation>Lock the window after (minutes)</translation>
    </message>
    <message>
        <source>The same sound for everybody, whichever way they check in. Without a loudspeaker the computer&apos;s bell rings, where it has one.</source>
        <translation>The same sound for everybody, whichever way they check in. Without a loudspeaker the computer&apos;s bell rings, where it has one.</translation>
    </message>
    <message>
        <source>Whoever left it untouched that long types the passphrase again. Check-in goes on.</source>
        <translation>Whoever left it untouched that long types the passphrase again. Check-in goes on.</translation>
    </message>
    <message>
        <source>Cards are printed</source>
        <translation>Cards are printed</translation>
    </message>
    <message>
        <source>On sheets for an ordinary printer, at 100 % and to be cut along the marks, or one to a page for a card printer.</source>
        <translation>On sheets for an ordinary printer, at 100 % and to be cut along the marks, or one to a page for a card printer.</translation>
    </message>
    <message>
        <source>Steps of setting up that were skipped</source>
        <translation>Steps of setting up that were skipped</translation>
    </message>
    <message>
        <source>They are not asked for again.</source>
        <translation>They are not asked for again.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The language of this PC&apos;s screens and documents.</source>
        <translation>The language of this PC&apos;s screens and documents.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>The number of a camera (the first is 0), a video file or a folder of pictures.</source>
        <translation>The number of a camera (the first is 0), a video file or a folder of pictures.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Light suits a projector; dark suits a dim room.</source>
        <translation>Light suits a projector; dark suits a dim room.</translation>
    </message>
    <message>
        <source>Check-in spots</source>
        <translation>Check-in spots</translation>
    </message>
    <message>
        <source>Where people check in before each camera of this PC.</source>
        <translation>Where people check in before each camera of this PC.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independent</translation>
    </message>
    <message>
        <source>Ten on a sheet of A4</source>
        <translation>Ten on a sheet of A4</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>One to a page</translation>
    </message>
    <message>
        <source>The student and a guardian together</source>
        <translation>The student and a guardian together</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>A guardian</translation>
    </message>
    <message>
        <source>The student alone from 16, with one before</source>
        <translation>The student alone from 16, with one before</translation>
    </message>
    <message>
        <source>The student alone from 15, with one before</source>
        <translation>The student alone from 15, with one before</translation>
    </message>
    <message>
        <source>No thanks, then Yes</source>
        <translation>No thanks, then Yes</translation>
    </message>
    <message>
        <source>Yes, then No thanks</source>
        <translation>Yes, then No thanks</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>The board or body that answers for personal data. On forms and receipts; if empty, the school&apos;s name.</source>
        <translation>The board or body that answers for personal data. On forms and receipts; if empty, the school&apos;s name.</translation>
    </message>
    <message>
        <source>Whom to ask about data protection</source>
        <translation>Whom to ask about data protection</translation>
    </message>
    <message>
        <source>The office or the data protection officer, as people say.</source>
        <translation>The office or the data protection officer, as people say.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Street, postal code and place, on one line.</source>
        <translation>Street, postal code and place, on one line.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Where questions about data protection are answered.</source>
        <translation>Where questions about data protection are answered.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Of whoever answers questions about data protection.</source>
        <translation>Of whoever answers questions about data protection.</translation>
    </message>
    <message>
        <source>Who consents to faces under 18</source>
        <translation>Who consents to faces under 18</translation>
    </message>
    <message>
        <source>The law names no age: the controller decides and answers for it. From 18 on the student alone decides.</source>
        <translation>The law names no age: the controller decides and answers for it. From 18 on the student alone decides.</translation>
    </message>
    <message>
        <source>Recognition engine</source>
        <translation>Recognition engine</translation>
    </message>
    <message>
        <source>Templates of one are never compared with another&apos;s.</source>
        <translation>Templates of one are never compared with another&apos;s.</translation>
    </message>
    <message>
        <source>Next recognition engine</source>
        <translation>Next recognition engine</translation>
    </message>
    <message>
        <source>Students are enrolled anew with it before lessons use it.</source>
        <translation>Students are enrolled anew with it before lessons use it.</translation>
    </message>
    <message>
        <source>Order of the two buttons in My choice</source>
        <translation>Order of the two buttons in My choice</translation>
    </message>
    <message>
        <source>Both are the same size and colour, and neither is chosen beforehand.</source>
        <translation>Both are the same size and colour, and neither is chosen beforehand.</translation>
    </message>
</context>
<context>
    <name>spot</name>
    <message>
        <source>Step up to the spot</source>
        <translation>Step up to the spot</translation>
    </message>
    <message>
        <source>Show your card</source>
        <translation>Show your card</translation>
    </message>
    <message>
        <source>Look into the camera, or show your card</source>
        <translation>Look into the camera, or show your card</translation>
    </message>
    <message>
        <source>Thank you. Next</source>
        <translation>Thank you. Next</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>teacher</source>
        <translation>teacher</translation>
    </message>
    <message>
        <source>substitute teacher</source>
        <translation>substitute teacher</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>controller</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>data protection officer</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Accounts for those who decide</source>
        <translation>Accounts for those who decide</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>Camera and check-in spot</source>
        <translation>Camera and check-in spot</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>Class list</translation>
    </message>
    <message>
        <source>A paper for the safe. Without it, whoever forgets their passphrase stays outside.</source>
        <translation>A paper for the safe. Without it, whoever forgets their passphrase stays outside.</translation>
    </message>
    <message>
        <source>Choose the camera, see its picture and draw the spot. Lessons work without one too.</source>
        <translation>Choose the camera, see its picture and draw the spot. Lessons work without one too.</translation>
    </message>
    <message>
        <source>A CSV file from the school&apos;s register. You see what it does before it does.</source>
        <translation>A CSV file from the school&apos;s register. You see what it does before it does.</translation>
    </message>
    <message>
        <source>The principal decides, the data protection officer advises, you run the program: three different people. Teachers get theirs on the page Staff.</source>
        <translation>The principal decides, the data protection officer advises, you run the program: three different people. Teachers get theirs on the page Staff.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Controller: {controllers}. Officer: {officers}.</source>
        <translation>Controller: {controllers}. Officer: {officers}.</translation>
    </message>
    <message>
        <source>{names} holds more than one of these accounts. Whoever decides or runs the program cannot also advise on it independently: let somebody else be the officer.</source>
        <translation>{names} holds more than one of these accounts. Whoever decides or runs the program cannot also advise on it independently: let somebody else be the officer.</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>New account…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Choose the camera</translation>
    </message>
    <message>
        <source>Import the class list</source>
        <translation>Import the class list</translation>
    </message>
</context>
<context>
    <name>students</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>The school has checked: the identity is not protected.</source>
        <translation>The school has checked: the identity is not protected.</translation>
    </message>
    <message>
        <source>Left out of exports, never enrolled; a face template that is there is erased.</source>
        <translation>Left out of exports, never enrolled; a face template that is there is erased.</translation>
    </message>
    <message>
        <source>Nobody has checked yet. Treated as protected until somebody has.</source>
        <translation>Nobody has checked yet. Treated as protected until somebody has.</translation>
    </message>
    <message>
        <source>Suggestion: enrol anew, because the template is more than {months} months old.</source>
        <translation>Suggestion: enrol anew, because the template is more than {months} months old.</translation>
    </message>
    <message>
        <source>Suggestion: enrol anew, because the face is recognised less surely than at first.</source>
        <translation>Suggestion: enrol anew, because the face is recognised less surely than at first.</translation>
    </message>
</context>
<context>
    <name>substitute_key</name>
    <message>
        <source>Key for a substitute teacher</source>
        <translation>Key for a substitute teacher</translation>
    </message>
    <message>
        <source>It opens from {since} to {until} and nothing after that.</source>
        <translation>It opens from {since} to {until} and nothing after that.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open Upprop, sign in, choose the lesson and take the roll. Sign the register before you leave. Hand this paper in afterwards.</source>
        <translation>Open Upprop, sign in, choose the lesson and take the roll. Sign the register before you leave. Hand this paper in afterwards.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The lesson that is on now</source>
        <translation>The lesson that is on now</translation>
    </message>
    <message>
        <source>It is chosen already. Enter starts it; the tour does that for you.</source>
        <translation>It is chosen already. Enter starts it; the tour does that for you.</translation>
    </message>
    <message>
        <source>The check-in spot</source>
        <translation>The check-in spot</translation>
    </message>
    <message>
        <source>Students step up one by one, with a card or, where a decision allows it, with their face. Outside the spot nothing is examined and all is blurred.</source>
        <translation>Students step up one by one, with a card or, where a decision allows it, with their face. Outside the spot nothing is examined and all is blurred.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Whoever checks in moves to Present by themselves. The machine only proposes: until you sign, every mark can be changed. One key marks the chosen row.</source>
        <translation>Whoever checks in moves to Present by themselves. The machine only proposes: until you sign, every mark can be changed. One key marks the chosen row.</translation>
    </message>
    <message>
        <source>Roll call by name</source>
        <translation>Roll call by name</translation>
    </message>
    <message>
        <source>Type a few letters. That alone takes the whole roll, without any camera.</source>
        <translation>Type a few letters. That alone takes the whole roll, without any camera.</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>What just happened</translation>
    </message>
    <message>
        <source>The last events, each of which can be undone.</source>
        <translation>The last events, each of which can be undone.</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Whoever has no mark is decided by you. Then you sign, and the register counts.</source>
        <translation>Whoever has no mark is decided by you. Then you sign, and the register counts.</translation>
    </message>
    <message>
        <source>Other people, other screens</source>
        <translation>Other people, other screens</translation>
    </message>
    <message>
        <source>Back leads to the start, where your name signs you out. Come in again as the administrator, the principal or the data protection officer: the sign-in page names them. F1 helps on every screen.</source>
        <translation>Back leads to the start, where your name signs you out. Come in again as the administrator, the principal or the data protection officer: the sign-in page names them. F1 helps on every screen.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>No passphrase yet</source>
        <translation>No passphrase yet</translation>
    </message>
    <message>
        <source>Too short: go on typing</source>
        <translation>Too short: go on typing</translation>
    </message>
    <message>
        <source>Easy to guess: add a word or two</source>
        <translation>Easy to guess: add a word or two</translation>
    </message>
    <message>
        <source>Good: hard to guess</source>
        <translation>Good: hard to guess</translation>
    </message>
    <message>
        <source>Strong: very hard to guess</source>
        <translation>Strong: very hard to guess</translation>
    </message>
    <message>
        <source>Write the school&apos;s name.</source>
        <translation>Write the school&apos;s name.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>Use letters and digits; dots and hyphens may stand between them.</source>
        <translation>Use letters and digits; dots and hyphens may stand between them.</translation>
    </message>
    <message>
        <source>Choose a longer one: three or four words will do.</source>
        <translation>Choose a longer one: three or four words will do.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>The two are not the same. Type it once more.</translation>
    </message>
</context>
</TS>
