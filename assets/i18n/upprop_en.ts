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
        <source>%n card(s) in {file}, ready to print.</source>
        <translation>
            <numerusform>%n card in {file}, ready to print.</numerusform>
            <numerusform>%n cards in {file}, ready to print.</numerusform>
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
        <source>Protection…</source>
        <translation>Protection…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Print the card…</translation>
    </message>
    <message>
        <source>Lost: print a new card…</source>
        <translation>Lost: print a new card…</translation>
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
    <name>ConsentDialog</name>
    <message>
        <source>Consent to face at the check-in spot. The card does the same without it.</source>
        <translation>Consent to face at the check-in spot. The card does the same without it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Withdraw the consent</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Record the consent</translation>
    </message>
    <message>
        <source>A consent stands. It is withdrawn in one step; a new one takes its place.</source>
        <translation>A consent stands. It is withdrawn in one step; a new one takes its place.</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>The notice that they were given</source>
        <translation>The notice that they were given</translation>
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
    <name>DecisionRow</name>
    <message>
        <source>{name}, not marked</source>
        <translation>{name}, not marked</translation>
    </message>
    <message>
        <source>1 present, 2 late, 3 absent and reported, 4 absent, 5 other activity</source>
        <translation>1 present, 2 late, 3 absent and reported, 4 absent, 5 other activity</translation>
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
        <source>Use a folder of pictures…</source>
        <translation>Use a folder of pictures…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
        <source>Sealing the template</source>
        <translation>Sealing the template</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>One template is sealed. The pictures are gone; none was kept.</source>
        <translation>One template is sealed. The pictures are gone; none was kept.</translation>
    </message>
    <message>
        <source>{accepted} of {wanted} good pictures</source>
        <translation>{accepted} of {wanted} good pictures</translation>
    </message>
    <message>
        <source>Good. Turn your head a little now and then.</source>
        <translation>Good. Turn your head a little now and then.</translation>
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
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Here, on the spot</source>
        <translation>Here, on the spot</translation>
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
        <source>How?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Until when?</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>Demo school</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
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
    <name>LateBar</name>
    <message>
        <source>Minutes late</source>
        <translation>Minutes late</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Today&apos;s backup could not be written.</source>
        <translation>Today&apos;s backup could not be written.</translation>
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
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
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
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation> min</translation>
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
        <source>Signed {day} at {time} · checksum {digest}</source>
        <translation>Signed {day} at {time} · checksum {digest}</translation>
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
        <source>The first account is an administrator&apos;s. Teachers are added afterwards.</source>
        <translation>The first account is an administrator&apos;s. Teachers are added afterwards.</translation>
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
        <source>Demo school: sign in as {teacher} (teacher) or {administrator} (administrator) with the passphrase “{passphrase}”.</source>
        <translation>Demo school: sign in as {teacher} (teacher) or {administrator} (administrator) with the passphrase “{passphrase}”.</translation>
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
        <source>Import a class list as CSV: given name, family name, id and class.</source>
        <translation>Import a class list as CSV: given name, family name, id and class.</translation>
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
        <source>Cards {group}</source>
        <translation>Cards {group}</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>Print cards</translation>
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
        <source>Letters of a name, then Enter, mark present. ↓ chooses a row.</source>
        <translation>Letters of a name, then Enter, mark present. ↓ chooses a row.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
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
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} at {time}</translation>
    </message>
    <message>
        <source>The checksum belongs to exactly these marks, and the ledger&apos;s newest entry to everything on record so far. To check later, compare them.</source>
        <translation>The checksum belongs to exactly these marks, and the ledger&apos;s newest entry to everything on record so far. To check later, compare them.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Ledger entry</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Next lesson</translation>
    </message>
    <message>
        <source>Go to the next lesson</source>
        <translation>Go to the next lesson</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Back to the lessons</translation>
    </message>
</context>
<context>
    <name>UnmarkedCard</name>
    <message>
        <source>Everyone left is absent…</source>
        <translation>Everyone left is absent…</translation>
    </message>
    <message>
        <source>Decide on each one: keys 1 to 5, arrows to the next.</source>
        <translation>Decide on each one: keys 1 to 5, arrows to the next.</translation>
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
        <source>Opening …</source>
        <translation>Opening …</translation>
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
</context>
<context>
    <name>card</name>
    <message>
        <source>Hold the code up to the camera</source>
        <translation>Hold the code up to the camera</translation>
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
        <source>Registers written to {0}.</source>
        <translation>Registers written to {0}.</translation>
    </message>
    <message>
        <source>New: {0}. Updated: {1}. Unchanged: {2}. Left: {3}.</source>
        <translation>New: {0}. Updated: {1}. Unchanged: {2}. Left: {3}.</translation>
    </message>
    <message>
        <source>Backup written: {0}</source>
        <translation>Backup written: {0}</translation>
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
        <source>Head: {0}</source>
        <translation>Head: {0}</translation>
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
        <source>Row {row}: the class {value} is not known. Import its class list first, or correct the name.</source>
        <translation>Row {row}: the class {value} is not known. Import its class list first, or correct the name.</translation>
    </message>
    <message>
        <source>Row {row}: nobody has the user name {value}. Make the account first, or empty the cell.</source>
        <translation>Row {row}: nobody has the user name {value}. Make the account first, or empty the cell.</translation>
    </message>
    <message>
        <source>Row {row}: the lesson ends before it begins. Correct one of the times.</source>
        <translation>Row {row}: the lesson ends before it begins. Correct one of the times.</translation>
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
        <source>This backup opens only with the passphrase of its own time, so nothing was restored. Change yours back to that one first, or restore into an empty folder with --data.</source>
        <translation>This backup opens only with the passphrase of its own time, so nothing was restored. Change yours back to that one first, or restore into an empty folder with --data.</translation>
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
        <source>Say how the consent was given, in one short line.</source>
        <translation>Say how the consent was given, in one short line.</translation>
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
        <source>A reference in the data is not what it should be. Restore the last good backup.</source>
        <translation>A reference in the data is not what it should be. Restore the last good backup.</translation>
    </message>
    <message>
        <source>No camera {source} was found. Plug it in and try again; the list works without.</source>
        <translation>No camera {source} was found. Plug it in and try again; the list works without.</translation>
    </message>
    <message>
        <source>Another program is using camera {source}. Close it and try again; the list works without.</source>
        <translation>Another program is using camera {source}. Close it and try again; the list works without.</translation>
    </message>
    <message>
        <source>Camera {source} sees only black. Open its shutter or turn on the light; the list works without.</source>
        <translation>Camera {source} sees only black. Open its shutter or turn on the light; the list works without.</translation>
    </message>
    <message>
        <source>Camera {source} has gone. Plug it in again; the lesson and its list go on meanwhile.</source>
        <translation>Camera {source} has gone. Plug it in again; the lesson and its list go on meanwhile.</translation>
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
        <source>A picture from the camera cannot be used and was dropped. Try again, or use the card.</source>
        <translation>A picture from the camera cannot be used and was dropped. Try again, or use the card.</translation>
    </message>
    <message>
        <source>A stored template cannot be used. Enrol the student again; the card works meanwhile.</source>
        <translation>A stored template cannot be used. Enrol the student again; the card works meanwhile.</translation>
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
        <source>The calibration file cannot be read. Make it anew with `upprop evaluate`.</source>
        <translation>The calibration file cannot be read. Make it anew with `upprop evaluate`.</translation>
    </message>
    <message>
        <source>There is no engine called {name}. `upprop models list` names them.</source>
        <translation>There is no engine called {name}. `upprop models list` names them.</translation>
    </message>
    <message>
        <source>The model file {name} has not been added. Get it from {source}, then `upprop models add`.</source>
        <translation>The model file {name} has not been added. Get it from {source}, then `upprop models add`.</translation>
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
        <source>The first row must hold the headings. Missing: {columns}.</source>
        <translation>The first row must hold the headings. Missing: {columns}.</translation>
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
        <source>Write yes, no or unknown in place of {word}.</source>
        <translation>Write yes, no or unknown in place of {word}.</translation>
    </message>
    <message>
        <source>{text} is no date that can be read. Write it like 2026-11-23.</source>
        <translation>{text} is no date that can be read. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} lies outside the years {first} to {last}. Correct it.</source>
        <translation>{text} lies outside the years {first} to {last}. Correct it.</translation>
    </message>
    <message>
        <source>{text} is no time of day. Write it like 08:20.</source>
        <translation>{text} is no time of day. Write it like 08:20.</translation>
    </message>
    <message>
        <source>{text} is no day of the week. Write it like Monday or mon.</source>
        <translation>{text} is no day of the week. Write it like Monday or mon.</translation>
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
    <name>screens</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
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
        <source>Backup</source>
        <translation>Backup</translation>
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
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>The two passphrases are not the same. Type them again.</translation>
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
