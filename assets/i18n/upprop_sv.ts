<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n elev</numerusform>
            <numerusform>%n elever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with protected identity are not in the file.</source>
        <translation>
            <numerusform>%n elev med skyddade personuppgifter är inte med i filen.</numerusform>
            <numerusform>%n elever med skyddade personuppgifter är inte med i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger is unbroken: %n entry(s).</source>
        <translation>
            <numerusform>Liggaren är obruten: %n post.</numerusform>
            <numerusform>Liggaren är obruten: %n poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in {file}, ready to print.</source>
        <translation>
            <numerusform>%n kort i {file}, klart att skriva ut.</numerusform>
            <numerusform>%n kort i {file}, klara att skriva ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {file}.</source>
        <translation>
            <numerusform>%n rad skriven till {file}.</numerusform>
            <numerusform>%n rader skrivna till {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left out: their identity is protected or not known to be open.</source>
        <translation>
            <numerusform>%n elev utelämnad: skyddade personuppgifter, eller okänt.</numerusform>
            <numerusform>%n elever utelämnade: skyddade personuppgifter, eller okänt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) left out: nobody has signed them.</source>
        <translation>
            <numerusform>%n lektion utelämnad: ingen har signerat den.</numerusform>
            <numerusform>%n lektioner utelämnade: ingen har signerat dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Absence known in advance. No reason is asked for or kept.</source>
        <translation>Frånvaro som är känd i förväg. Orsaken efterfrågas inte och sparas inte.</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Hela dagar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>Anmäl frånvaron</translation>
    </message>
    <message>
        <source>Nothing is on record.</source>
        <translation>Inget är anmält.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {absence}</source>
        <translation>Ta bort {absence}</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Consent…</source>
        <translation>Samtycke…</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Skapa mall…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Frånvaro…</translation>
    </message>
    <message>
        <source>Protection…</source>
        <translation>Skydd…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Skriv ut kortet…</translation>
    </message>
    <message>
        <source>Lost: print a new card…</source>
        <translation>Borttappat: skriv ut ett nytt…</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>Välj en elev</translation>
    </message>
    <message>
        <source>Arrow keys go through the list.</source>
        <translation>Piltangenterna går genom listan.</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>New account</source>
        <translation>Nytt konto</translation>
    </message>
    <message>
        <source>One person, one role, one passphrase.</source>
        <translation>En person, en roll, en lösenfras.</translation>
    </message>
    <message>
        <source>Teacher: lessons and registers</source>
        <translation>Lärare: lektioner och närvarolistor</translation>
    </message>
    <message>
        <source>Administrator: class lists, cards, consent, enrolment, accounts</source>
        <translation>Administratör: klasslistor, kort, samtycken, mallar, konton</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Letters, digits, . - _</source>
        <translation>Bokstäver, siffror, . - _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Skapa kontot</translation>
    </message>
    <message>
        <source>Choose what the person is here to do.</source>
        <translation>Välj vad personen ska göra här.</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>A video file…</source>
        <translation>En filmfil…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The demo school&apos;s camera is drawn and cannot be changed.</source>
        <translation>Demoskolans kamera är tecknad och kan inte bytas.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Only what is in the spot is examined; everything else stays blurred. Give one person room there, from the head to the chest. It covers at most 70 percent of the width.</source>
        <translation>Bara det som är på platsen undersöks, allt annat förblir suddigt. Låt en person få plats, från huvudet till bröstet. Platsen tar högst 70 procent av bredden.</translation>
    </message>
    <message>
        <source>Drag the spot or its corners. Or use the keyboard: arrow keys move it, Shift and an arrow key change its size.</source>
        <translation>Dra i platsen eller dess hörn. Eller använd tangenterna: pilar flyttar den, Skift och pil ändrar storleken.</translation>
    </message>
    <message>
        <source>Here you can try it out; nothing is kept.</source>
        <translation>Här kan du prova, inget sparas.</translation>
    </message>
    <message>
        <source>Check-in spot</source>
        <translation>Incheckningsplats</translation>
    </message>
    <message>
        <source>Camera and spot</source>
        <translation>Kamera och plats</translation>
    </message>
    <message>
        <source>For this computer; used from the next start of a lesson</source>
        <translation>För den här datorn, från nästa lektionsstart</translation>
    </message>
    <message>
        <source>Camera and spot are not saved. Save them, or leave again to drop them.</source>
        <translation>Kamera och plats är inte sparade. Spara dem, eller lämna igen för att kasta dem.</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Söker efter kameror…</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Kamera {0}</translation>
    </message>
    <message>
        <source>{camera} (not found)</source>
        <translation>{camera} (hittades inte)</translation>
    </message>
    <message>
        <source>The camera is being opened</source>
        <translation>Kameran öppnas</translation>
    </message>
    <message>
        <source>No picture from this camera</source>
        <translation>Ingen bild från kameran</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ingen bild</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>Öppnas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)</source>
        <translation>Filmer (*.mp4 *.avi *.mkv *.mov *.webm);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Välj en film</translation>
    </message>
    <message>
        <source>Saved. The next lesson uses this camera and this spot.</source>
        <translation>Sparat. Nästa lektion använder den här kameran och platsen.</translation>
    </message>
    <message>
        <source>The settings of this computer were damaged and lie in {file} now. Choose the camera and place the spot again.</source>
        <translation>Datorns inställningar var skadade och ligger nu i {file}. Välj kameran och ställ in platsen igen.</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>None of them</source>
        <translation>Ingen av dem</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Vem är det?</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent to face at the check-in spot. The card does the same without it.</source>
        <translation>Samtycke till ansikte vid incheckningsplatsen. Kortet fungerar lika bra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Återkalla samtycket</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>För in samtycket</translation>
    </message>
    <message>
        <source>A consent stands. It is withdrawn in one step; a new one takes its place.</source>
        <translation>Ett samtycke gäller. Det återkallas i ett steg, och ett nytt ersätter det.</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Informationens språk</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>The notice that they were given</source>
        <translation>Informationen som gavs</translation>
    </message>
    <message>
        <source>The consent is on record</source>
        <translation>Samtycket är infört</translation>
    </message>
    <message>
        <source>It can be withdrawn at any time, in one step and without a reason.</source>
        <translation>Det kan återkallas när som helst, i ett steg och utan skäl.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gäller till och med</translation>
    </message>
    <message>
        <source>Withdrawn. What stood on it is erased</source>
        <translation>Återkallat. Det som byggde på det är raderat</translation>
    </message>
    <message>
        <source>The key was destroyed on this computer and the rows were removed.</source>
        <translation>Nyckeln på den här datorn är förstörd och raderna är borttagna.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Keys destroyed</source>
        <translation>Förstörda nycklar</translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation>Borttagna rader</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Post i liggaren</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n närvarande</numerusform>
            <numerusform>%n närvarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n sen</numerusform>
            <numerusform>%n sena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <translation>
            <numerusform>%n på annat</numerusform>
            <numerusform>%n på annat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported absent</source>
        <translation>
            <numerusform>%n anmäld frånvaro</numerusform>
            <numerusform>%n anmäld frånvaro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n frånvarande</numerusform>
            <numerusform>%n frånvarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n inte markerad</numerusform>
            <numerusform>%n inte markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>{name}, not marked</source>
        <translation>{name}, inte markerad</translation>
    </message>
    <message>
        <source>1 present, 2 late, 3 absent and reported, 4 absent, 5 other activity</source>
        <translation>1 närvarande, 2 sen, 3 anmäld frånvaro, 4 frånvarande, 5 annan aktivitet</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minuter sen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>How late?</source>
        <translation>Hur sen?</translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>Three to five good pictures become one template; none is kept.</source>
        <translation>Tre till fem bra bilder blir en mall. Ingen bild sparas.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Använd kameran</translation>
    </message>
    <message>
        <source>Use a video…</source>
        <translation>Använd en film…</translation>
    </message>
    <message>
        <source>Use a folder of pictures…</source>
        <translation>Använd en mapp med bilder…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Good pictures</source>
        <translation>Bra bilder</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Redo att börja</translation>
    </message>
    <message>
        <source>One person on the spot, looking into the camera, in good light.</source>
        <translation>En person på platsen, i bra ljus, med blicken mot kameran.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Förbereder</translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation>Det tar någon sekund.</translation>
    </message>
    <message>
        <source>Look into the camera</source>
        <translation>Titta in i kameran</translation>
    </message>
    <message>
        <source>Sealing the template</source>
        <translation>Låser in mallen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Mallen är skapad</translation>
    </message>
    <message>
        <source>One template is sealed. The pictures are gone; none was kept.</source>
        <translation>En mall är inlåst. Bilderna är borta, ingen sparades.</translation>
    </message>
    <message>
        <source>{accepted} of {wanted} good pictures</source>
        <translation>{accepted} av {wanted} bra bilder</translation>
    </message>
    <message>
        <source>Good. Turn your head a little now and then.</source>
        <translation>Bra. Vrid lite på huvudet då och då.</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)</source>
        <translation>Filmer (*.mp4 *.avi *.mkv *.mov *.webm);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Välj en film</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Välj en mapp med bilder</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Latest marks</source>
        <translation>Senaste markeringar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Ångra: {name}</translation>
    </message>
    <message>
        <source>Marks appear here as people check in.</source>
        <translation>Markeringarna syns här allteftersom eleverna checkar in.</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>The student</source>
        <translation>Eleven</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>En vårdnadshavare</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Here, on the spot</source>
        <translation>Här på plats</translation>
    </message>
    <message>
        <source>The end of the school year, {day}</source>
        <translation>Läsårets slut, {day}</translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation>En tidigare dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Who consents?</source>
        <translation>Vem samtycker?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hur?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Hur länge?</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>Demoskola</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>No lessons here yet</source>
        <translation>Inga lektioner här ännu</translation>
    </message>
    <message>
        <source>When a lesson is over it stands here, signed or waiting to be signed.</source>
        <translation>När en lektion är slut hamnar den här, signerad eller i väntan på signatur.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Närvarolistor</translation>
    </message>
    <message>
        <source>Export registers</source>
        <translation>Exportera närvarolistor</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading {file} …</source>
        <translation>Läser {file} …</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>{file} would change this. Nothing has changed yet.</source>
        <translation>{file} skulle ändra det här. Inget är ändrat än.</translation>
    </message>
    <message>
        <source>The list says nothing new. There is nothing to import.</source>
        <translation>Listan innehåller inget nytt. Det finns inget att importera.</translation>
    </message>
    <message>
        <source>Who has left keeps their history; consent and face template end with it.</source>
        <translation>Den som har slutat har kvar sin historik. Samtycke och ansiktsmall upphör.</translation>
    </message>
    <message numerus="yes">
        <source>new lesson(s)</source>
        <translation>
            <numerusform>ny lektion</numerusform>
            <numerusform>nya lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) with another room, end or teacher</source>
        <translation>
            <numerusform>lektion med ny sal, sluttid eller lärare</numerusform>
            <numerusform>lektioner med ny sal, sluttid eller lärare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) as before</source>
        <translation>
            <numerusform>lektion som förut</numerusform>
            <numerusform>lektioner som förut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new student(s)</source>
        <translation>
            <numerusform>ny elev</numerusform>
            <numerusform>nya elever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s) with a change</source>
        <translation>
            <numerusform>elev med ändringar</numerusform>
            <numerusform>elever med ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s) as before</source>
        <translation>
            <numerusform>elev som förut</numerusform>
            <numerusform>elever som förut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s) who are in no class any more</source>
        <translation>
            <numerusform>elev som inte längre går i någon klass</numerusform>
            <numerusform>elever som inte längre går i någon klass</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {count} are listed.</source>
        <translation>De första {shown} av {count} visas.</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend this in the file and choose it again.</source>
        <translation>Inget importerades. Rätta det här i filen och välj den igen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Vad som är fel och vad du kan göra</translation>
    </message>
    <message>
        <source>Done. This has changed.</source>
        <translation>Klart. Det här har ändrats.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Inget importerades.</translation>
    </message>
    <message>
        <source>Import a timetable</source>
        <translation>Importera ett schema</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Importera en klasslista</translation>
    </message>
</context>
<context>
    <name>LateBar</name>
    <message>
        <source>Minutes late</source>
        <translation>Minuter sen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{name}: minutes late</source>
        <translation>{name}: minuter sen</translation>
    </message>
</context>
<context>
    <name>LessonChoicePage</name>
    <message>
        <source>Camera and spot</source>
        <translation>Kamera och plats</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Inte signerade ännu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Other teachers&apos; lessons today, to take over</source>
        <translation>Andra lärares lektioner i dag, att ta över</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Start a lesson outside the timetable</source>
        <translation>Starta en lektion utanför schemat</translation>
    </message>
    <message>
        <source>The next one appears here a quarter of an hour before it begins.</source>
        <translation>Nästa visas här en kvart innan den börjar.</translation>
    </message>
    <message>
        <source>No lesson is on now</source>
        <translation>Ingen lektion pågår</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Pågår nu</translation>
    </message>
    <message>
        <source>Begins soon</source>
        <translation>Börjar snart</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Fortsätt lektionen</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Starta lektionen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>● Only on this computer</source>
        <translation>● Bara på den här datorn</translation>
    </message>
    <message>
        <source>Camera and spot</source>
        <translation>Kamera och plats</translation>
    </message>
    <message>
        <source>Pause camera</source>
        <translation>Pausa kamera</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>One moment, the last mark is being written.</source>
        <translation>Ett ögonblick, den sista markeringen sparas.</translation>
    </message>
    <message>
        <source>Start camera</source>
        <translation>Starta kamera</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) not saved yet.</source>
        <translation>
            <numerusform>%n markering är inte sparad ännu.</numerusform>
            <numerusform>%n markeringar är inte sparade ännu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Spara igen</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Allt är sparat.</translation>
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
        <translation>Senaste fyra veckorna</translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation>Senaste halvåret</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Arrows open a register, space ticks a signed one for export</source>
        <translation>Pilarna öppnar en närvarolista, blanksteg väljer en signerad för export</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>Väntar på signatur</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n register(s)…</source>
        <translation>
            <numerusform>Exportera %n lista…</numerusform>
            <numerusform>Exportera %n listor…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick registers to export</source>
        <translation>Välj listor att exportera</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today&apos;s backup could not be written.</source>
        <translation>Dagens säkerhetskopia kunde inte skrivas.</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>Minutes late</source>
        <translation>Minuter sen</translation>
    </message>
    <message>
        <source>Left early, minutes</source>
        <translation>Gick tidigare, minuter</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Varför rättas den?</translation>
    </message>
    <message>
        <source>Stays in the register. Write nothing about health.</source>
        <translation>Blir kvar i närvarolistan. Skriv inget om hälsa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Correct the mark</source>
        <translation>Rätta markeringen</translation>
    </message>
    <message>
        <source>Save the mark</source>
        <translation>Spara markeringen</translation>
    </message>
    <message>
        <source>Choose what happened first.</source>
        <translation>Välj först vad som hände.</translation>
    </message>
    <message>
        <source>Say how many minutes late.</source>
        <translation>Ange hur många minuter sen.</translation>
    </message>
    <message>
        <source>A signed register is corrected with a reason. Write one.</source>
        <translation>En signerad närvarolista rättas med ett skäl. Skriv ett.</translation>
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
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Byt din lösenfras</translation>
    </message>
    <message>
        <source>Several words that belong together only to you are the best.</source>
        <translation>Bäst är flera ord som hör ihop bara för dig.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>This is not your passphrase. Type it again.</source>
        <translation>Det här är inte din lösenfras. Skriv den igen.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of the check-in spot</source>
        <translation>Bild av incheckningsplatsen</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Check-in spot</source>
        <translation>Incheckningsplats</translation>
    </message>
    <message>
        <source>No picture is saved · nothing outside the spot is examined</source>
        <translation>Ingen bild sparas · utanför platsen undersöks inget</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Is the identity protected?</source>
        <translation>Har eleven skyddade personuppgifter?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Correct the mark…</source>
        <translation>Rätta markeringen…</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Närvarolista</translation>
    </message>
    <message>
        <source>Not signed yet: everything here is proposed and cannot be exported.</source>
        <translation>Inte signerad ännu: allt här är föreslaget och kan inte exporteras.</translation>
    </message>
    <message>
        <source>Signed {day} at {time} · checksum {digest}</source>
        <translation>Signerad {day} kl. {time} · kontrollsumma {digest}</translation>
    </message>
    <message>
        <source>Signed before, on {day} at {time}, by {author}: those marks are not here any more, as after a restore. {reason}</source>
        <translation>Signerad tidigare, {day} kl. {time}, av {author}: de markeringarna finns inte kvar, som efter en återställning. {reason}</translation>
    </message>
    <message>
        <source>an account that is not here</source>
        <translation>ett konto som inte finns här</translation>
    </message>
    <message>
        <source>{author}, {day} at {time}: {reason}</source>
        <translation>{author}, {day} kl. {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Student</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>{mark} · corrected</source>
        <translation>{mark} · rättad</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Ta bort {name}?</translation>
    </message>
    <message>
        <source>The account cannot sign in any more. Registers that it signed keep its name.</source>
        <translation>Kontot kan inte logga in längre. Närvarolistor som det signerat behåller namnet.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Behåll kontot</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Ta bort kontot</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marks</source>
        <translation>Markeringar</translation>
    </message>
    <message>
        <source>Change the mark…</source>
        <translation>Ändra markeringen…</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>One moment, the last mark is being written.</source>
        <translation>Ett ögonblick, den sista markeringen sparas.</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exportera närvarolistan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
</context>
<context>
    <name>SetUpForm</name>
    <message>
        <source>Create the school</source>
        <translation>Skapa skolan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Short, as for signing in: letters, digits, dots.</source>
        <translation>För inloggning: bokstäver, siffror, punkter.</translation>
    </message>
    <message>
        <source>Several words are easy to remember and hard to guess.</source>
        <translation>Flera ord är lätta att minnas och svåra att gissa.</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Skolans namn</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>Administratörens namn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Lösenfrasen igen</translation>
    </message>
    <message>
        <source>The first account is an administrator&apos;s. Teachers are added afterwards.</source>
        <translation>Det första kontot är en administratörs. Lärare läggs till efteråt.</translation>
    </message>
    <message>
        <source>Set up this classroom</source>
        <translation>Lägg upp skolan</translation>
    </message>
    <message>
        <source>The passphrase is the key to everything that is kept here. Nobody can reset it: if every passphrase of the school is lost, its registers on this PC are lost too. Write it down and lock it away, and give a second administrator an account of their own.</source>
        <translation>Lösenfrasen är nyckeln till allt som sparas här. Ingen kan återställa den: går skolans alla lösenfraser förlorade är närvarolistorna på den här datorn också förlorade. Skriv upp den och lås in den, och ge en andra administratör ett eget konto.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Skapar …</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Try the demo school</source>
        <translation>Prova demoskolan</translation>
    </message>
    <message>
        <source>Leave the demo school</source>
        <translation>Lämna demoskolan</translation>
    </message>
    <message>
        <source>Your passphrase opens the school&apos;s data on this PC. Nothing leaves it.</source>
        <translation>Din lösenfras öppnar skolans uppgifter på den här datorn. Inget lämnar den.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Demo school: sign in as {teacher} (teacher) or {administrator} (administrator) with the passphrase “{passphrase}”.</source>
        <translation>Demoskola: logga in som {teacher} (lärare) eller {administrator} (administratör) med lösenfrasen ”{passphrase}”.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Försök igen om %n sekund</numerusform>
            <numerusform>Försök igen om %n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Sign the register</source>
        <translation>Signera närvarolistan</translation>
    </message>
    <message>
        <source>Why is it signed again?</source>
        <translation>Varför signeras den igen?</translation>
    </message>
    <message>
        <source>It was signed before, with marks that are not here any more, as after a restore. The reason stays in the register. Write nothing about health.</source>
        <translation>Den har signerats tidigare, med markeringar som inte finns kvar, som efter en återställning. Skälet sparas i närvarolistan. Skriv inget om hälsa.</translation>
    </message>
    <message>
        <source>Signing opens when everybody is decided</source>
        <translation>Du kan signera när alla är markerade</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left. Nobody is absent unless you say so.</source>
        <translation>
            <numerusform>%n elev kvar. Ingen blir frånvarande om inte du säger det.</numerusform>
            <numerusform>%n elever kvar. Ingen blir frånvarande om inte du säger det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is decided</source>
        <translation>Alla är markerade</translation>
    </message>
    <message>
        <source>With your signature these marks stand in your name, with the time. The register can then be exported; later corrections need a reason.</source>
        <translation>Med din signatur gäller markeringarna i ditt namn, med tidpunkt. Sedan kan närvarolistan exporteras, och senare rättelser kräver ett skäl.</translation>
    </message>
</context>
<context>
    <name>SpotEditor</name>
    <message>
        <source>Check-in spot</source>
        <translation>Incheckningsplats</translation>
    </message>
    <message>
        <source>Left {left} %, top {top} %, width {width} %, height {height} %</source>
        <translation>Vänster {left} %, överkant {top} %, bredd {width} %, höjd {height} %</translation>
    </message>
    <message>
        <source>Arrow keys move the spot; Shift and an arrow key change its size.</source>
        <translation>Pilarna flyttar platsen. Skift och pil ändrar storleken.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nytt konto…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>Byt din lösenfras…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Signed in as {user_name}, {role}</source>
        <translation>Inloggad som {user_name}, {role}</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Din lösenfras är bytt.</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} kan logga in nu.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>StudentsModel</name>
    <message>
        <source>Student</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>StudentsPage</name>
    <message>
        <source>Search by name, class or id</source>
        <translation>Sök på namn, klass eller id</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Class list…</source>
        <translation>Klasslista…</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <translation>Schema…</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Skriv ut kort…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Import a class list…</source>
        <translation>Importera en klasslista…</translation>
    </message>
    <message>
        <source>Nobody is on a class list yet</source>
        <translation>Här finns inga klasslistor ännu</translation>
    </message>
    <message>
        <source>Import a class list as CSV: given name, family name, id and class.</source>
        <translation>Importera en klasslista som CSV: förnamn, efternamn, id och klass.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n elev</numerusform>
            <numerusform>%n elever</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alla klasser</translation>
    </message>
    <message>
        <source>Choose a class list</source>
        <translation>Välj en klasslista</translation>
    </message>
    <message>
        <source>Choose a timetable</source>
        <translation>Välj ett schema</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabeller (*.csv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Cards {group}</source>
        <translation>Kort {group}</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>Skriv ut kort</translation>
    </message>
</context>
<context>
    <name>StudentsPanel</name>
    <message>
        <source>Search or type a name</source>
        <translation>Sök eller skriv namn</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>Letters of a name, then Enter, mark present. ↓ chooses a row.</source>
        <translation>Skriv ett namn och tryck Enter: närvarande. ↓ väljer en rad.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportera som CSV…</translation>
    </message>
    <message>
        <source>See the register</source>
        <translation>Visa närvarolistan</translation>
    </message>
    <message>
        <source>The register is signed</source>
        <translation>Närvarolistan är signerad</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signerad av</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} kl. {time}</translation>
    </message>
    <message>
        <source>The checksum belongs to exactly these marks, and the ledger&apos;s newest entry to everything on record so far. To check later, compare them.</source>
        <translation>Kontrollsumman hör till exakt de här markeringarna, och liggarens senaste post till allt som är infört hittills. Jämför dem om du vill kontrollera senare.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Post i liggaren</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nästa lektion</translation>
    </message>
    <message>
        <source>Go to the next lesson</source>
        <translation>Till nästa lektion</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Tillbaka till lektionerna</translation>
    </message>
</context>
<context>
    <name>UnmarkedCard</name>
    <message>
        <source>Everyone left is absent…</source>
        <translation>Övriga är frånvarande…</translation>
    </message>
    <message>
        <source>Decide on each one: keys 1 to 5, arrows to the next.</source>
        <translation>Markera var och en: tangent 1 till 5, pilar till nästa.</translation>
    </message>
    <message>
        <source>Go back, change nothing</source>
        <translation>Tillbaka utan att ändra</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) not marked yet</source>
        <translation>
            <numerusform>%n elev är inte markerad ännu</numerusform>
            <numerusform>%n elever är inte markerade ännu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n student(s) as absent without a valid reason?</source>
        <translation>
            <numerusform>Markera %n elev som frånvarande utan giltigt skäl?</numerusform>
            <numerusform>Markera %n elever som frånvarande utan giltigt skäl?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n student(s) absent</source>
        <translation>
            <numerusform>Ja, %n elev frånvarande</numerusform>
            <numerusform>Ja, %n elever frånvarande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnplannedForm</name>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Start this lesson</source>
        <translation>Starta lektionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>A lesson outside the timetable</source>
        <translation>En lektion utanför schemat</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try the demo school</source>
        <translation>Prova demoskolan</translation>
    </message>
    <message>
        <source>Set up this classroom</source>
        <translation>Lägg upp skolan</translation>
    </message>
    <message>
        <source>Welcome to Upprop</source>
        <translation>Välkommen till Upprop</translation>
    </message>
    <message>
        <source>Roll call on this PC: by card, by name, and by face only where law and people allow.</source>
        <translation>Närvaro på den här datorn: med kort, med namn, och med ansikte bara där lag och människor tillåter.</translation>
    </message>
    <message>
        <source>A class of people who do not exist, checking in at a camera that is drawn.</source>
        <translation>Påhittade elever checkar in vid en tecknad kamera.</translation>
    </message>
    <message>
        <source>Ready at once. Everything works as in a real lesson.</source>
        <translation>Klart direkt. Allt fungerar som på en riktig lektion.</translation>
    </message>
    <message>
        <source>Kept apart from real data; start over as often as you like.</source>
        <translation>Skild från riktiga uppgifter. Börja om så ofta du vill.</translation>
    </message>
    <message>
        <source>Your own school, class lists and timetable, on this PC only.</source>
        <translation>Din egen skola, klasslistor och schema, bara på den här datorn.</translation>
    </message>
    <message>
        <source>Takes about five minutes. Cards and marks by hand work at once.</source>
        <translation>Tar ungefär fem minuter. Kort och markering för hand fungerar direkt.</translation>
    </message>
    <message>
        <source>Faces stay locked until the school has decided otherwise.</source>
        <translation>Ansikten är låsta tills skolan har beslutat annat.</translation>
    </message>
    <message>
        <source>The demo school</source>
        <translation>Demoskolan</translation>
    </message>
    <message>
        <source>A real classroom</source>
        <translation>Ett riktigt klassrum</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>the usual loop</source>
        <translation>den vanliga slingan</translation>
    </message>
    <message>
        <source>standard engine</source>
        <translation>standardmotor</translation>
    </message>
    <message>
        <source>precise engine</source>
        <translation>precisionsmotor</translation>
    </message>
    <message>
        <source>{0} check-ins, {1} frames, {2} rounds</source>
        <translation>{0} incheckningar, {1} bildrutor, {2} varv</translation>
    </message>
    <message>
        <source>CPU-seconds for a right check-in</source>
        <translation>CPU-sekunder för en rätt incheckning</translation>
    </message>
    <message>
        <source>times less than the loop</source>
        <translation>gånger mindre än slingan</translation>
    </message>
    <message>
        <source>ms from a face to the decision</source>
        <translation>ms från ansikte till beslut</translation>
    </message>
    <message>
        <source>ms with the wait for cards</source>
        <translation>ms med väntan på kort</translation>
    </message>
    <message>
        <source>times sooner than the loop</source>
        <translation>gånger tidigare än slingan</translation>
    </message>
    <message>
        <source>seconds until ready</source>
        <translation>sekunder tills den är redo</translation>
    </message>
    <message>
        <source>peak memory, MB</source>
        <translation>mest minne, MB</translation>
    </message>
    <message>
        <source>memory growth, MB</source>
        <translation>minnets ökning, MB</translation>
    </message>
    <message>
        <source>right, every frame seen</source>
        <translation>rätt, alla bildrutor sedda</translation>
    </message>
    <message>
        <source>right, played live</source>
        <translation>rätt, i verklig takt</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>Stages: CPU ms a call, calls, seconds in all</source>
        <translation>Steg: CPU-ms per anrop, anrop, sekunder totalt</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>anrop</translation>
    </message>
    <message>
        <source>Cost against templates in the gallery</source>
        <translation>Kostnad mot antal mallar</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>mallar</translation>
    </message>
    <message>
        <source>ms to compare once</source>
        <translation>ms för en jämförelse</translation>
    </message>
    <message>
        <source>Cost against people a minute</source>
        <translation>Kostnad mot personer per minut</translation>
    </message>
    <message>
        <source>people a minute</source>
        <translation>personer per minut</translation>
    </message>
    <message>
        <source>% of one core</source>
        <translation>% av en kärna</translation>
    </message>
    <message>
        <source>--source and --enrol belong together.</source>
        <translation>--source och --enrol hör ihop.</translation>
    </message>
    <message>
        <source>Looking at the film</source>
        <translation>Tittar på filmen</translation>
    </message>
    <message>
        <source>CPU time and time to a decision</source>
        <translation>CPU-tid och tid till beslut</translation>
    </message>
    <message>
        <source>Each stage</source>
        <translation>Varje steg</translation>
    </message>
    <message>
        <source>More and more templates</source>
        <translation>Fler och fler mallar</translation>
    </message>
    <message>
        <source>More and more people a minute</source>
        <translation>Fler och fler personer per minut</translation>
    </message>
    <message>
        <source>Memory over many frames</source>
        <translation>Minne över många bildrutor</translation>
    </message>
    <message>
        <source>Nobody has told who is in this film: every visit that ended with somebody counts as right.</source>
        <translation>Ingen har angett vilka som är med i filmen: varje besök som slutade med någon räknas som rätt.</translation>
    </message>
    <message>
        <source>The precise engine was not measured: its files are not here (upprop models add FILE).</source>
        <translation>Precisionsmotorn mättes inte: dess filer finns inte här (upprop models add FIL).</translation>
    </message>
    <message>
        <source>The measurement stopped ({0}, {1}): {2}</source>
        <translation>Mätningen stannade ({0}, {1}): {2}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Hold the code up to the camera</source>
        <translation>Håll upp koden mot kameran</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no display here, so the demo lesson is played in the terminal.</source>
        <translation>Här finns ingen skärm, så demolektionen spelas upp i terminalen.</translation>
    </message>
    <message>
        <source>Enrolled. No picture was kept.</source>
        <translation>Mallen är skapad. Ingen bild sparades.</translation>
    </message>
    <message>
        <source>Stopped. Every mark is kept.</source>
        <translation>Stoppat. Alla markeringar är sparade.</translation>
    </message>
    <message>
        <source>{0} of {1} are here, {2} not decided.</source>
        <translation>{0} av {1} är här, {2} är inte markerade.</translation>
    </message>
    <message>
        <source>The camera&apos;s time is up.</source>
        <translation>Kamerans tid är slut.</translation>
    </message>
    <message>
        <source>Files that are brought lie in {0}</source>
        <translation>Egna filer ligger i {0}</translation>
    </message>
    <message>
        <source>Added: {0} ({1}). Licence {2}, from {3}</source>
        <translation>Tillagd: {0} ({1}). Licens {2}, från {3}</translation>
    </message>
    <message>
        <source>Not needed: {0} ({1}) comes with Upprop. Licence {2}, from {3}</source>
        <translation>Behövs inte: {0} ({1}) följer med Upprop. Licens {2}, från {3}</translation>
    </message>
    <message>
        <source>Engines that can be used: {0}</source>
        <translation>Motorer som kan användas: {0}</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>kan användas</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation>filer saknas</translation>
    </message>
    <message>
        <source>Learnt from: {0}</source>
        <translation>Har lärt av: {0}</translation>
    </message>
    <message>
        <source>In place of files of the same net will do:</source>
        <translation>I stället för filer med samma nät duger:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>changed, not used</source>
        <translation>ändrad, används inte</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Registers written to {0}.</source>
        <translation>Närvarolistorna är skrivna till {0}.</translation>
    </message>
    <message>
        <source>New: {0}. Updated: {1}. Unchanged: {2}. Left: {3}.</source>
        <translation>Nya: {0}. Ändrade: {1}. Som förut: {2}. Slutat: {3}.</translation>
    </message>
    <message>
        <source>Backup written: {0}</source>
        <translation>Säkerhetskopian är skriven: {0}</translation>
    </message>
    <message>
        <source>Restored. Withdrawals made since then are carried out again.</source>
        <translation>Återställt. Återkallelser som gjorts sedan dess verkställs igen.</translation>
    </message>
    <message>
        <source>The data from before are kept for 30 days in: {0}</source>
        <translation>Uppgifterna från tidigare sparas i 30 dagar i: {0}</translation>
    </message>
    <message>
        <source>Head: {0}</source>
        <translation>Senaste post: {0}</translation>
    </message>
    <message>
        <source>The school is set up. Sign in as {0}.</source>
        <translation>Skolan är skapad. Logga in som {0}.</translation>
    </message>
    <message>
        <source>Account made: {0}</source>
        <translation>Kontot är skapat: {0}</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>Tittar på bilder</translation>
    </message>
    <message>
        <source>Proposed right in a lesson: {0}</source>
        <translation>Rätt föreslagna under en lektion: {0}</translation>
    </message>
    <message>
        <source>Lessons with a wrong proposal, per 1,000: {0}</source>
        <translation>Lektioner med ett fel förslag, per 1 000: {0}</translation>
    </message>
    <message>
        <source>Pictures without a usable face: {0}</source>
        <translation>Bilder utan användbart ansikte: {0}</translation>
    </message>
    <message>
        <source>Pairs judged rightly: {0}</source>
        <translation>Par som bedömdes rätt: {0}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>inte uppmätt</translation>
    </message>
    <message>
        <source>Not decided: {0}</source>
        <translation>Inte markerade: {0}</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo school. The people are drawn and the teacher&apos;s clicks are scripted; camera path, engine, register and ledger are the real ones.</source>
        <translation>Demoskola. Människorna är tecknade och lärarens klick följer ett manus. Bildens väg, motorn, närvarolistan och liggaren är på riktigt.</translation>
    </message>
    <message>
        <source>Enrolling the demo&apos;s people</source>
        <translation>Skapar mallar för demons elever</translation>
    </message>
    <message>
        <source>(the teacher)</source>
        <translation>(läraren)</translation>
    </message>
    <message>
        <source>Two students are alike here: the teacher decides.</source>
        <translation>Två elever är lika här: läraren avgör.</translation>
    </message>
    <message>
        <source>{0}  Signed. Ledger head {1}.</source>
        <translation>{0}  Signerad. Liggarens senaste post {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} checked in themselves; wrong: {2}; strangers named: {3}.</source>
        <translation>{0} av {1} checkade in själva. Fel: {2}. Okända som fick namn: {3}.</translation>
    </message>
    <message>
        <source>Synthetic camera</source>
        <translation>Tecknad kamera</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>No lesson of yours is on now. Choose one from the list, or start an unplanned one.</source>
        <translation>Ingen av dina lektioner pågår nu. Välj en i listan, eller starta en utanför schemat.</translation>
    </message>
    <message>
        <source>No register of yours is open. Start the lesson first.</source>
        <translation>Ingen av dina närvarolistor är öppen. Starta lektionen först.</translation>
    </message>
    <message>
        <source>You said {said}, but {count} are not decided. Read their names and say the right number.</source>
        <translation>Du angav {said}, men {count} är inte markerade. Läs namnen och ange rätt antal.</translation>
    </message>
    <message>
        <source>This lesson is no longer in the timetable. Choose another from the list.</source>
        <translation>Lektionen finns inte längre i schemat. Välj en annan i listan.</translation>
    </message>
    <message>
        <source>This lesson belongs to another teacher. Ask the administrator if you stand in.</source>
        <translation>Lektionen tillhör en annan lärare. Fråga administratören om du vikarierar.</translation>
    </message>
    <message>
        <source>This lesson can be started from {starts} on. Until then nothing is open.</source>
        <translation>Lektionen kan startas från {starts}. Till dess är inget öppet.</translation>
    </message>
    <message>
        <source>The lesson is over, so nobody can check in. Mark by hand who was there.</source>
        <translation>Lektionen är slut, så ingen kan checka in. Markera för hand vilka som var där.</translation>
    </message>
    <message>
        <source>Give the lesson a name of at most {longest} characters.</source>
        <translation>Ge lektionen ett namn på högst {longest} tecken.</translation>
    </message>
    <message>
        <source>Choose at least one class for the lesson.</source>
        <translation>Välj minst en klass för lektionen.</translation>
    </message>
    <message>
        <source>Choose a length from {shortest} to {longest} minutes.</source>
        <translation>Välj en längd från {shortest} till {longest} minuter.</translation>
    </message>
    <message>
        <source>The lesson has not been started. Start it, and its list can be marked.</source>
        <translation>Lektionen är inte startad. Starta den, så kan listan markeras.</translation>
    </message>
    <message>
        <source>The register is signed. To change it, open it under Registers and correct it there.</source>
        <translation>Närvarolistan är signerad. Öppna den under Närvarolistor och rätta den där.</translation>
    </message>
    <message>
        <source>The register is not signed yet. Change the mark in the lesson itself.</source>
        <translation>Närvarolistan är inte signerad ännu. Ändra markeringen i själva lektionen.</translation>
    </message>
    <message>
        <source>Students not decided yet: {count}. Decide on them, then sign.</source>
        <translation>Elever som inte är markerade: {count}. Markera dem och signera sedan.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this student.</source>
        <translation>Det finns inget att ångra för den här eleven.</translation>
    </message>
    <message>
        <source>The minutes do not fit the lesson. Choose from 0 to {longest}.</source>
        <translation>Minuterna ryms inte i lektionen. Välj från 0 till {longest}.</translation>
    </message>
    <message>
        <source>Say how many minutes late, at least one. On time is Present.</source>
        <translation>Ange hur många minuter sen, minst en. I tid är Närvarande.</translation>
    </message>
    <message>
        <source>A correction needs a reason of at most {longest} characters. Write why.</source>
        <translation>En rättelse behöver ett skäl på högst {longest} tecken. Skriv varför.</translation>
    </message>
    <message>
        <source>This register was signed before, with marks that are not here any more. Write why it is signed again, in at most {longest} characters.</source>
        <translation>Närvarolistan har signerats tidigare, med markeringar som inte finns kvar. Skriv varför den signeras igen, med högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The absence ends before it begins. Correct one of the times.</source>
        <translation>Frånvaron slutar innan den börjar. Rätta en av tiderna.</translation>
    </message>
    <message>
        <source>This absence is no longer there. Somebody may have removed it.</source>
        <translation>Frånvaron finns inte längre. Någon kan ha tagit bort den.</translation>
    </message>
    <message>
        <source>This student is not in the school&apos;s list. Check the name or the id.</source>
        <translation>Eleven finns inte i skolans lista. Kontrollera namnet eller id:t.</translation>
    </message>
    <message>
        <source>This student does not belong to the lesson. Check the class list.</source>
        <translation>Eleven hör inte till lektionen. Kontrollera klasslistan.</translation>
    </message>
    <message>
        <source>This student is in none of your lessons. Ask the administrator.</source>
        <translation>Eleven finns inte på någon av dina lektioner. Fråga administratören.</translation>
    </message>
    <message>
        <source>This student has left the school&apos;s list. What was recorded before stays.</source>
        <translation>Eleven finns inte längre i skolans lista. Det som förts in tidigare är kvar.</translation>
    </message>
    <message>
        <source>This student&apos;s identity is protected, or nobody has said that it is not. The card and marking by hand work as for everybody.</source>
        <translation>Eleven har skyddade personuppgifter, eller så har ingen sagt att det inte är så. Kort och markering för hand fungerar som för alla.</translation>
    </message>
    <message>
        <source>This card is not known here. Mark by hand, and ask the office for a new card.</source>
        <translation>Kortet är inte känt här. Markera för hand, och be expeditionen om ett nytt kort.</translation>
    </message>
    <message>
        <source>This card does not belong to this lesson. Mark by hand whoever should be here.</source>
        <translation>Kortet hör inte till den här lektionen. Markera för hand den som ska vara här.</translation>
    </message>
    <message>
        <source>Nothing stands that could be withdrawn. Nothing needs to be done.</source>
        <translation>Det finns inget att återkalla. Inget behöver göras.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Sign in with such an account.</source>
        <translation>Det här kräver rollen {role}. Logga in med ett sådant konto.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in and try again.</source>
        <translation>Ingen är inloggad. Logga in och försök igen.</translation>
    </message>
    <message>
        <source>This account is no longer there. Look it up in the list of staff.</source>
        <translation>Kontot finns inte längre. Se efter i personallistan.</translation>
    </message>
    <message>
        <source>You cannot remove your own account. Another administrator can.</source>
        <translation>Du kan inte ta bort ditt eget konto. En annan administratör kan.</translation>
    </message>
    <message>
        <source>A user name has 1 to {longest} small letters, digits, hyphens or full stops. Choose another.</source>
        <translation>Ett användarnamn har 1 till {longest} små bokstäver, siffror, bindestreck eller punkter. Välj ett annat.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another.</source>
        <translation>Användarnamnet är upptaget. Välj ett annat.</translation>
    </message>
    <message>
        <source>A name has 1 to {longest} characters on one line. Write it again.</source>
        <translation>Ett namn har 1 till {longest} tecken på en rad. Skriv det igen.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take at least {shortest} characters: a few words do.</source>
        <translation>Lösenfrasen är för kort. Ta minst {shortest} tecken, några ord räcker.</translation>
    </message>
    <message>
        <source>The passphrase is too long. Take at most {longest} characters.</source>
        <translation>Lösenfrasen är för lång. Ta högst {longest} tecken.</translation>
    </message>
    <message>
        <source>This account is not in use any more. Ask an administrator.</source>
        <translation>Kontot används inte längre. Fråga en administratör.</translation>
    </message>
    <message>
        <source>No school has been set up on this PC yet. Set one up, or look at the demo.</source>
        <translation>Ingen skola är skapad på den här datorn ännu. Skapa en, eller titta på demon.</translation>
    </message>
    <message>
        <source>A school is already set up here, and was left as it is. Sign in to it.</source>
        <translation>Här finns redan en skola, och den lämnades som den är. Logga in i den.</translation>
    </message>
    <message>
        <source>Something in Upprop itself went wrong ({kind}). What was marked is kept. Try again; if it comes back, note the time and tell whoever looks after this PC.</source>
        <translation>Något gick fel i själva Upprop ({kind}). Det som markerats är sparat. Försök igen. Om det händer igen: skriv upp tiden och berätta för den som sköter datorn.</translation>
    </message>
    <message>
        <source>{file} was not taken in and nothing was changed. To mend: {count}.</source>
        <translation>{file} lästes inte in och inget ändrades. Att rätta: {count}.</translation>
    </message>
    <message>
        <source>{file} could not be written ({why}). What was there before stands. Make room on the disk, or choose another place.</source>
        <translation>{file} kunde inte skrivas ({why}). Det som fanns där är kvar. Frigör plats på disken, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>The id {school_number} stands for two students. Correct the list.</source>
        <translation>Id {school_number} står för två elever. Rätta listan.</translation>
    </message>
    <message>
        <source>Row {row}: the class {value} is not known. Import its class list first, or correct the name.</source>
        <translation>Rad {row}: klassen {value} är inte känd. Importera dess klasslista först, eller rätta namnet.</translation>
    </message>
    <message>
        <source>Row {row}: nobody has the user name {value}. Make the account first, or empty the cell.</source>
        <translation>Rad {row}: ingen har användarnamnet {value}. Skapa kontot först, eller töm cellen.</translation>
    </message>
    <message>
        <source>Row {row}: the lesson ends before it begins. Correct one of the times.</source>
        <translation>Rad {row}: lektionen slutar innan den börjar. Rätta en av tiderna.</translation>
    </message>
    <message>
        <source>There is no setting called {setting}.</source>
        <translation>Det finns ingen inställning som heter {setting}.</translation>
    </message>
    <message>
        <source>{setting}: write something here.</source>
        <translation>{setting}: skriv något här.</translation>
    </message>
    <message>
        <source>{setting}: at most {longest} characters fit.</source>
        <translation>{setting}: högst {longest} tecken får plats.</translation>
    </message>
    <message>
        <source>The place of the check-in spot cannot be used. Open Camera and spot and place it again.</source>
        <translation>Incheckningsplatsens läge går inte att använda. Öppna Kamera och plats och ställ in den igen.</translation>
    </message>
    <message>
        <source>{setting}: write it on one line, without special signs.</source>
        <translation>{setting}: skriv på en rad, utan specialtecken.</translation>
    </message>
    <message>
        <source>{setting}: choose a whole number from {lowest} to {highest}.</source>
        <translation>{setting}: välj ett heltal från {lowest} till {highest}.</translation>
    </message>
    <message>
        <source>{setting}: choose one of {choices}.</source>
        <translation>{setting}: välj något av {choices}.</translation>
    </message>
    <message>
        <source>The font file {file} is missing or damaged. Install Upprop again.</source>
        <translation>Typsnittsfilen {file} saknas eller är skadad. Installera Upprop igen.</translation>
    </message>
    <message>
        <source>User name and passphrase do not belong together. Try again.</source>
        <translation>Användarnamn och lösenfras hör inte ihop. Försök igen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {wait_seconds} seconds, then try again.</source>
        <translation>För många felaktiga försök. Vänta {wait_seconds} sekunder och försök sedan igen.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv en lösenfras.</translation>
    </message>
    <message>
        <source>There is no account called {user_name}. Check the name.</source>
        <translation>Det finns inget konto som heter {user_name}. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>This cannot be a user name. Choose a short one of letters and digits.</source>
        <translation>Det här kan inte vara ett användarnamn. Välj ett kort med bokstäver och siffror.</translation>
    </message>
    <message>
        <source>This is the last account that can open the data. Make another one before removing it.</source>
        <translation>Det här är det sista kontot som kan öppna uppgifterna. Skapa ett annat innan du tar bort det.</translation>
    </message>
    <message>
        <source>The keys were renewed meanwhile. Sign in again.</source>
        <translation>Nycklarna har förnyats under tiden. Logga in igen.</translation>
    </message>
    <message>
        <source>The data are locked. Sign in and try again.</source>
        <translation>Uppgifterna är låsta. Logga in och försök igen.</translation>
    </message>
    <message>
        <source>Another window of Upprop has the data in {folder} open. Close it, then try again.</source>
        <translation>Ett annat Upprop-fönster har uppgifterna i {folder} öppna. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>{file} is damaged and was left as it is. Restore the last good backup.</source>
        <translation>{file} är skadad och lämnades som den är. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>{file} is missing. Restore the last good backup.</source>
        <translation>{file} saknas. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>The database {file} is damaged and was left as it is. Restore the last good backup.</source>
        <translation>Databasen {file} är skadad och lämnades som den är. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>The database {file} is missing. Restore the last good backup.</source>
        <translation>Databasen {file} saknas. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>There is already a database at {file}. It was left as it is.</source>
        <translation>Det finns redan en databas på {file}. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>These data were written by a newer Upprop. Install that one, then open them.</source>
        <translation>Uppgifterna är skrivna av ett nyare Upprop. Installera det och öppna dem sedan.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged, so nothing was restored and the data are as they were. Choose an older backup.</source>
        <translation>Säkerhetskopian {file} är skadad, så inget återställdes och uppgifterna är som de var. Välj en äldre säkerhetskopia.</translation>
    </message>
    <message>
        <source>This backup opens only with the passphrase of its own time, so nothing was restored. Change yours back to that one first, or restore into an empty folder with --data.</source>
        <translation>Säkerhetskopian öppnas bara med den tidens lösenfras, så inget har återställts. Byt först tillbaka till den, eller återställ till en tom mapp med --data.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: {needed_megabytes} MB are needed. Make room, or choose another place.</source>
        <translation>Det är för lite plats på disken: {needed_megabytes} MB behövs. Frigör plats, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>Something is still reading the database. Wait for it to end, then try again.</source>
        <translation>Något läser fortfarande databasen. Vänta tills det är klart och försök igen.</translation>
    </message>
    <message>
        <source>The ledger {file} does not hold together at line {line} and was left as it is. Restore the last good backup.</source>
        <translation>Liggaren {file} hänger inte ihop vid rad {line} och lämnades som den är. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>The ledger in {file} is missing. Restore the last good backup.</source>
        <translation>Liggaren i {file} saknas. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>The ledger in {file} lacks entries that were once in it. Restore the last good backup.</source>
        <translation>I liggaren i {file} saknas poster som en gång fanns där. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>A register is signed that the ledger in {file} does not know, so one of them was changed. Restore the last good backup.</source>
        <translation>En närvarolista är signerad utan att liggaren i {file} känner till det, så en av dem har ändrats. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>The ledger in {file} belongs to another installation than the database. Restore the last good backup.</source>
        <translation>Liggaren i {file} hör till en annan installation än databasen. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>This backup comes from another installation, or its history differs from this PC&apos;s. Nothing was changed. Choose another backup.</source>
        <translation>Säkerhetskopian kommer från en annan installation, eller har en annan historik än den här datorn. Inget ändrades. Välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>There is already a ledger in {file}. It was left as it is.</source>
        <translation>Det finns redan en liggare i {file}. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>The ledger {file} could not be written before. Close Upprop, make room on the disk, and start it again.</source>
        <translation>Liggaren {file} kunde inte skrivas tidigare. Stäng Upprop, frigör plats på disken och starta igen.</translation>
    </message>
    <message>
        <source>There are already accounts in {file}. They were left as they are.</source>
        <translation>Det finns redan konton i {file}. De lämnades som de är.</translation>
    </message>
    <message>
        <source>Faces are not unlocked at this school: no decision stands. Cards and marking by hand are complete without.</source>
        <translation>Ansikten är inte upplåsta på den här skolan: inget beslut gäller. Kort och markering för hand räcker utan.</translation>
    </message>
    <message>
        <source>Say how the consent was given, in one short line.</source>
        <translation>Skriv på en kort rad hur samtycket gavs.</translation>
    </message>
    <message>
        <source>The consent&apos;s last day must lie ahead, and within the decision. Choose another day.</source>
        <translation>Samtyckets sista dag måste ligga framåt i tiden, inom beslutet. Välj en annan dag.</translation>
    </message>
    <message>
        <source>At this age somebody else has to take part in the consent. Choose who gave it, as the school&apos;s policy says.</source>
        <translation>I den åldern behöver någon mer vara med om samtycket. Välj vem som gav det, enligt skolans regler.</translation>
    </message>
    <message>
        <source>A consent ends at the latest after {most_days} days. Choose an earlier day.</source>
        <translation>Ett samtycke gäller som längst {most_days} dagar. Välj en tidigare dag.</translation>
    </message>
    <message>
        <source>Consent can be recorded once the school&apos;s decision stands. Cards and marking by hand are complete without.</source>
        <translation>Samtycke kan föras in när skolans beslut gäller. Kort och markering för hand räcker utan.</translation>
    </message>
    <message>
        <source>Attendance needs no consent, so none is recorded.</source>
        <translation>Närvaro kräver inget samtycke, så inget förs in.</translation>
    </message>
    <message>
        <source>The consent has ended. Ask again if it is wanted; the card works meanwhile.</source>
        <translation>Samtycket har upphört. Fråga igen om det önskas, kortet fungerar under tiden.</translation>
    </message>
    <message>
        <source>No consent stands for this. Cards and marking by hand are complete without.</source>
        <translation>Inget samtycke gäller för det här. Kort och markering för hand räcker utan.</translation>
    </message>
    <message>
        <source>The school&apos;s decision is about another recognition engine, so faces are locked. Cards and marking by hand are complete without.</source>
        <translation>Skolans beslut gäller en annan igenkänningsmotor, så ansikten är låsta. Kort och markering för hand räcker utan.</translation>
    </message>
    <message>
        <source>Attendance needs no permit. Nothing needs to be done.</source>
        <translation>Närvaro kräver inget tillstånd. Inget behöver göras.</translation>
    </message>
    <message>
        <source>The key is destroyed, but something is still found in {store}. Start Upprop again, and the erasure is finished first.</source>
        <translation>Nyckeln är förstörd, men något finns kvar i {store}. Starta Upprop igen, så slutförs raderingen först.</translation>
    </message>
    <message>
        <source>An erasure has not been finished. Start Upprop again, and it is carried out first.</source>
        <translation>En radering är inte slutförd. Starta Upprop igen, så utförs den först.</translation>
    </message>
    <message>
        <source>There is no notice {version} in this language ({language}). Choose another.</source>
        <translation>Informationen {version} finns inte på det här språket ({language}). Välj ett annat.</translation>
    </message>
    <message>
        <source>Attendance needs no such decision. Only face methods do.</source>
        <translation>Närvaro kräver inget sådant beslut. Det gör bara ansiktsmetoder.</translation>
    </message>
    <message>
        <source>Only the demo school comes with a decision. A real school records its own.</source>
        <translation>Bara demoskolan har ett färdigt beslut. En riktig skola för in sitt eget.</translation>
    </message>
    <message>
        <source>There is no template of this person. The card works as before.</source>
        <translation>Det finns ingen mall av personen. Kortet fungerar som förut.</translation>
    </message>
    <message>
        <source>This is no template that can be kept. Enrol again with new pictures.</source>
        <translation>Den här mallen går inte att spara. Skapa en ny med nya bilder.</translation>
    </message>
    <message>
        <source>The template cannot be opened. Enrol again; the card works meanwhile.</source>
        <translation>Mallen går inte att öppna. Skapa en ny, kortet fungerar under tiden.</translation>
    </message>
    <message>
        <source>The recognition engine has no name, so nothing was kept. Install Upprop again.</source>
        <translation>Igenkänningsmotorn saknar namn, så inget sparades. Installera Upprop igen.</translation>
    </message>
    <message>
        <source>The key of this template is not on this PC, so it cannot be opened. Enrol again.</source>
        <translation>Mallens nyckel finns inte på den här datorn, så den går inte att öppna. Skapa en ny mall.</translation>
    </message>
    <message>
        <source>The key of this template belongs to another installation. Enrol again on this PC.</source>
        <translation>Mallens nyckel hör till en annan installation. Skapa en ny mall på den här datorn.</translation>
    </message>
    <message>
        <source>A reference in the data is not what it should be. Restore the last good backup.</source>
        <translation>En hänvisning i uppgifterna är inte som den ska. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>No camera {source} was found. Plug it in and try again; the list works without.</source>
        <translation>Kameran {source} hittades inte. Anslut den och försök igen, listan fungerar utan.</translation>
    </message>
    <message>
        <source>Another program is using camera {source}. Close it and try again; the list works without.</source>
        <translation>Ett annat program använder kameran {source}. Stäng det och försök igen, listan fungerar utan.</translation>
    </message>
    <message>
        <source>Camera {source} sees only black. Open its shutter or turn on the light; the list works without.</source>
        <translation>Kameran {source} ser bara svart. Öppna luckan eller tänd ljuset, listan fungerar utan.</translation>
    </message>
    <message>
        <source>Camera {source} has gone. Plug it in again; the lesson and its list go on meanwhile.</source>
        <translation>Kameran {source} är borta. Anslut den igen, lektionen och listan fortsätter under tiden.</translation>
    </message>
    <message>
        <source>There is no camera, film or folder called {source}. Check the name.</source>
        <translation>Det finns ingen kamera, film eller mapp som heter {source}. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>There are no pictures in {source}. Choose a folder with JPEG or PNG pictures.</source>
        <translation>Det finns inga bilder i {source}. Välj en mapp med JPEG- eller PNG-bilder.</translation>
    </message>
    <message>
        <source>What comes from {source} is no picture. Try another camera or file.</source>
        <translation>Det som kommer från {source} är ingen bild. Prova en annan kamera eller fil.</translation>
    </message>
    <message>
        <source>Recognition is still being loaded. Cards and marking by hand work already; try again in a moment.</source>
        <translation>Igenkänningen laddas fortfarande. Kort och markering för hand fungerar redan, försök igen om en stund.</translation>
    </message>
    <message>
        <source>Templates were made by another recognition engine than this one. Enrol again; cards and marking by hand work as before.</source>
        <translation>Mallarna är gjorda av en annan igenkänningsmotor. Skapa nya, kort och markering för hand fungerar som förut.</translation>
    </message>
    <message>
        <source>The model file {name} is missing, so faces are not recognised. Install Upprop again; cards and marking by hand work.</source>
        <translation>Modellfilen {name} saknas, så ansikten känns inte igen. Installera Upprop igen, kort och markering för hand fungerar.</translation>
    </message>
    <message>
        <source>The model file {name} is not one that Upprop knows, so it was not opened.</source>
        <translation>Upprop känner inte till modellfilen {name}, så den öppnades inte.</translation>
    </message>
    <message>
        <source>The model file {name} has been changed, so it was not opened. Install Upprop again; cards and marking by hand work.</source>
        <translation>Modellfilen {name} har ändrats, så den öppnades inte. Installera Upprop igen, kort och markering för hand fungerar.</translation>
    </message>
    <message>
        <source>The model file {name} has the wrong size, so it was not opened. Install Upprop again; cards and marking by hand work.</source>
        <translation>Modellfilen {name} har fel storlek, så den öppnades inte. Installera Upprop igen, kort och markering för hand fungerar.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged, so it was not used. Install Upprop again; cards and marking by hand work.</source>
        <translation>Modellfilen {name} är skadad, så den användes inte. Installera Upprop igen, kort och markering för hand fungerar.</translation>
    </message>
    <message>
        <source>Good pictures so far: {accepted} of {needed}. Go on, with light from the front and the face towards the camera.</source>
        <translation>Bra bilder hittills: {accepted} av {needed}. Fortsätt, med ljus framifrån och ansiktet mot kameran.</translation>
    </message>
    <message>
        <source>Recognition never looks among more than {most} people, and this would be {count}. Use cards for this lesson.</source>
        <translation>Igenkänningen letar aldrig bland fler än {most} personer, och här är de {count}. Använd kort på den här lektionen.</translation>
    </message>
    <message>
        <source>The templates of this lesson come from different engines. Enrol the older ones again; cards and marking by hand work.</source>
        <translation>Lektionens mallar kommer från olika motorer. Skapa nya i stället för de äldre, kort och markering för hand fungerar.</translation>
    </message>
    <message>
        <source>A picture from the camera cannot be used and was dropped. Try again, or use the card.</source>
        <translation>En bild från kameran gick inte att använda och kastades. Försök igen, eller använd kortet.</translation>
    </message>
    <message>
        <source>A stored template cannot be used. Enrol the student again; the card works meanwhile.</source>
        <translation>En sparad mall går inte att använda. Skapa en ny för eleven, kortet fungerar under tiden.</translation>
    </message>
    <message>
        <source>Something went wrong that Upprop did not expect. What was marked is kept. Try again; if it comes back, note the time and tell whoever looks after this PC.</source>
        <translation>Något gick fel som Upprop inte räknat med. Det som markerats är sparat. Försök igen. Om det händer igen: skriv upp tiden och berätta för den som sköter datorn.</translation>
    </message>
    <message>
        <source>The disk is full. What was marked is kept. Make room, then try again.</source>
        <translation>Disken är full. Det som markerats är sparat. Frigör plats och försök igen.</translation>
    </message>
    <message>
        <source>This PC does not let you use {file}. Choose another place, or ask who looks after it.</source>
        <translation>Datorn låter dig inte använda {file}. Välj en annan plats, eller fråga den som sköter datorn.</translation>
    </message>
    <message>
        <source>The PC has run out of memory. Close other programs, then try again.</source>
        <translation>Datorns minne är slut. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>It is here: {0}</source>
        <translation>Den finns här: {0}</translation>
    </message>
    <message>
        <source>{source} is not there. Check the path, then try again.</source>
        <translation>{source} finns inte. Kontrollera sökvägen och försök igen.</translation>
    </message>
    <message>
        <source>{source} holds no labelled pictures. Use one folder for each person, or a manifest.</source>
        <translation>{source} innehåller inga märkta bilder. Ha en mapp för varje person, eller en förteckning.</translation>
    </message>
    <message>
        <source>{source} is larger than an evaluation takes. Use a smaller set.</source>
        <translation>{source} är större än vad en utvärdering tar. Använd ett mindre underlag.</translation>
    </message>
    <message>
        <source>{source} is no text file. Save it as CSV in UTF-8, then try again.</source>
        <translation>{source} är ingen textfil. Spara den som CSV i UTF-8 och försök igen.</translation>
    </message>
    <message>
        <source>Row {row} of {source} cannot be read. Mend it, then try again.</source>
        <translation>Rad {row} i {source} går inte att läsa. Rätta den och försök igen.</translation>
    </message>
    <message>
        <source>Row {row} of {source} is no pair. Mend it, then try again.</source>
        <translation>Rad {row} i {source} är inget par. Rätta den och försök igen.</translation>
    </message>
    <message>
        <source>No operating point is known for the engine {engine}. Choose another engine.</source>
        <translation>Ingen arbetspunkt är känd för motorn {engine}. Välj en annan motor.</translation>
    </message>
    <message>
        <source>The sample is too small for a calibration, so none was written. Use more pictures.</source>
        <translation>Underlaget är för litet för en kalibrering, så ingen skrevs. Använd fler bilder.</translation>
    </message>
    <message>
        <source>The calibration file cannot be read. Make it anew with `upprop evaluate`.</source>
        <translation>Kalibreringsfilen går inte att läsa. Gör en ny med `upprop evaluate`.</translation>
    </message>
    <message>
        <source>There is no engine called {name}. `upprop models list` names them.</source>
        <translation>Det finns ingen motor som heter {name}. `upprop models list` visar vilka som finns.</translation>
    </message>
    <message>
        <source>The model file {name} has not been added. Get it from {source}, then `upprop models add`.</source>
        <translation>Modellfilen {name} är inte tillagd. Hämta den från {source} och kör sedan `upprop models add`.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Filen finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs and check who may open it.</source>
        <translation>Filen går inte att läsa. Stäng den i andra program och kontrollera vem som får öppna den.</translation>
    </message>
    <message>
        <source>The file is empty. Export the list again.</source>
        <translation>Filen är tom. Exportera listan igen.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Choose a list of one school.</source>
        <translation>Filen är större än {megabytes} MB. Välj en lista för en enda skola.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not CSV. Open it in Excel or LibreOffice, choose Save as, then CSV UTF-8.</source>
        <translation>Det här är ett kalkylblad, inte CSV. Öppna det i Excel eller LibreOffice och välj Spara som, sedan CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is a PDF, not CSV. Export the list as CSV from the school&apos;s system.</source>
        <translation>Det här är en PDF, inte CSV. Exportera listan som CSV från skolans system.</translation>
    </message>
    <message>
        <source>This is a text document, not CSV. Export the list as CSV.</source>
        <translation>Det här är ett textdokument, inte CSV. Exportera listan som CSV.</translation>
    </message>
    <message>
        <source>This is not a text file. Export the list as CSV UTF-8.</source>
        <translation>Det här är ingen textfil. Exportera listan som CSV UTF-8.</translation>
    </message>
    <message>
        <source>The letters are saved in two ways, so names would come out wrong. Save the file again as CSV UTF-8.</source>
        <translation>Bokstäverna är sparade på två sätt, så namn skulle bli fel. Spara filen igen som CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed, or stands inside a cell. Remove it.</source>
        <translation>Ett citattecken saknar sitt slut, eller står inne i en cell. Ta bort det.</translation>
    </message>
    <message>
        <source>A row has more than {most} columns. Keep only those that are needed.</source>
        <translation>En rad har fler än {most} kolumner. Behåll bara dem som behövs.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Divide it.</source>
        <translation>Filen har fler än {most} rader. Dela den.</translation>
    </message>
    <message>
        <source>The file stands for more than {most} lessons. Divide it.</source>
        <translation>Filen står för fler än {most} lektioner. Dela den.</translation>
    </message>
    <message>
        <source>There are headings but nothing below them. Export the list again.</source>
        <translation>Det finns rubriker men inget under dem. Exportera listan igen.</translation>
    </message>
    <message>
        <source>The first row must hold the headings. Missing: {columns}.</source>
        <translation>Första raden ska innehålla rubrikerna. Saknas: {columns}.</translation>
    </message>
    <message>
        <source>Two columns mean the same: {heading}. Remove one of them.</source>
        <translation>Två kolumner betyder samma sak: {heading}. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Look for a stray separator.</source>
        <translation>Raden har fler celler än det finns rubriker. Leta efter ett skiljetecken för mycket.</translation>
    </message>
    <message>
        <source>This is already in row {other_row}. Remove one.</source>
        <translation>Det här står redan på rad {other_row}. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>Cellen är tom. Fyll i den.</translation>
    </message>
    <message>
        <source>The cell holds more than {longest} characters. Shorten it.</source>
        <translation>Cellen har fler än {longest} tecken. Korta den.</translation>
    </message>
    <message>
        <source>The cell begins like a formula (= + - @ or a tab), as no name does. Write plain text.</source>
        <translation>Cellen börjar som en formel (= + - @ eller tabb). Skriv vanlig text.</translation>
    </message>
    <message>
        <source>The cell holds a line break or a sign that cannot be shown. Write it again.</source>
        <translation>Cellen har en radbrytning eller ett tecken som inte kan visas. Skriv den igen.</translation>
    </message>
    <message>
        <source>Letters were lost when the file was saved. Export it again as CSV UTF-8.</source>
        <translation>Bokstäver försvann när filen sparades. Exportera den igen som CSV UTF-8.</translation>
    </message>
    <message>
        <source>Excel has shortened this number. Format the column as text and export again.</source>
        <translation>Excel har kortat numret. Formatera kolumnen som text och exportera igen.</translation>
    </message>
    <message>
        <source>Row {other_row} has the same id with another name. Correct one of them.</source>
        <translation>Rad {other_row} har samma id med ett annat namn. Rätta en av dem.</translation>
    </message>
    <message>
        <source>Row {other_row} says otherwise of the same student. Correct one of them.</source>
        <translation>Rad {other_row} säger något annat om samma elev. Rätta en av dem.</translation>
    </message>
    <message>
        <source>Write yes, no or unknown in place of {word}.</source>
        <translation>Skriv ja, nej eller okänt i stället för {word}.</translation>
    </message>
    <message>
        <source>{text} is no date that can be read. Write it like 2026-11-23.</source>
        <translation>{text} går inte att läsa som datum. Skriv så här: 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} lies outside the years {first} to {last}. Correct it.</source>
        <translation>{text} ligger utanför åren {first} till {last}. Rätta det.</translation>
    </message>
    <message>
        <source>{text} is no time of day. Write it like 08:20.</source>
        <translation>{text} är inget klockslag. Skriv så här: 08:20.</translation>
    </message>
    <message>
        <source>{text} is no day of the week. Write it like Monday or mon.</source>
        <translation>{text} är ingen veckodag. Skriv så här: måndag eller mån.</translation>
    </message>
    <message>
        <source>There is no such day between the first and the last day. Correct one of them.</source>
        <translation>Det finns ingen sådan dag mellan den första och den sista dagen. Rätta en av dem.</translation>
    </message>
    <message>
        <source>The row has both a date and a weekday. Keep one of them.</source>
        <translation>Raden har både datum och veckodag. Behåll en av dem.</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than {days} days after it. Correct it.</source>
        <translation>Den sista dagen ligger före den första, eller mer än {days} dagar efter. Rätta den.</translation>
    </message>
    <message>
        <source>The lesson ends before it begins. Correct one of the times.</source>
        <translation>Lektionen slutar innan den börjar. Rätta en av tiderna.</translation>
    </message>
    <message>
        <source>On {day} the clocks change at this hour. Choose another time.</source>
        <translation>Den {day} ställs klockan om den här timmen. Välj en annan tid.</translation>
    </message>
    <message>
        <source>This cannot be taken in. Correct it, or leave it out.</source>
        <translation>Det här går inte att läsa in. Rätta det, eller utelämna det.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Rad {row}, kolumn {column}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rad {row}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Not started</source>
        <translation>Inte startad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>kept here until it can be saved</source>
        <translation>finns kvar här tills det kan sparas</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>inte sedd ännu</translation>
    </message>
    <message>
        <source>known in advance</source>
        <translation>känd i förväg</translation>
    </message>
    <message>
        <source>marked {time}</source>
        <translation>markerad {time}</translation>
    </message>
    <message>
        <source>Hold up your card or look here</source>
        <translation>Håll upp kortet eller titta hit</translation>
    </message>
    <message>
        <source>Hold up your card</source>
        <translation>Håll upp kortet</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>En i taget</translation>
    </message>
    <message>
        <source>Show your card or ask the teacher</source>
        <translation>Visa kortet eller fråga läraren</translation>
    </message>
    <message>
        <source>Not on this lesson&apos;s list. Ask the teacher</source>
        <translation>Inte på listan. Fråga läraren</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Incheckad</translation>
    </message>
    <message>
        <source>Not saved yet. Ask the teacher</source>
        <translation>Inte sparat. Fråga läraren</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>{count} pictures/s</source>
        <translation>{count} b/s</translation>
    </message>
    <message>
        <source>The list works as ever.</source>
        <translation>Listan fungerar som vanligt.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ingen kamera</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Startar kameran</translation>
    </message>
    <message>
        <source>The camera is paused</source>
        <translation>Kameran är pausad</translation>
    </message>
    <message>
        <source>Nothing is seen. F6 goes on.</source>
        <translation>Inget syns. F6 fortsätter.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kameran är borta</translation>
    </message>
    <message>
        <source>Trying again every two seconds. The list works as ever.</source>
        <translation>Försöker igen varannan sekund. Listan fungerar som vanligt.</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <translation>Kameran har stannat</translation>
    </message>
    <message>
        <source>It stops by itself some minutes into the lesson. F6 starts it again.</source>
        <translation>Den stannar av sig själv några minuter in i lektionen. F6 startar den igen.</translation>
    </message>
    <message>
        <source>The film has ended</source>
        <translation>Filmen är slut</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>Lektionen är slut</translation>
    </message>
    <message>
        <source>Nothing is seen any more. F9 goes on to the signature.</source>
        <translation>Inget syns längre. F9 går vidare till signaturen.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Not marked</source>
        <translation>Inte markerad</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Absent, reported</source>
        <translation>Anmäld frånvaro</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Annan aktivitet</translation>
    </message>
    <message>
        <source>Late {minutes} min</source>
        <translation>Sen {minutes} min</translation>
    </message>
    <message>
        <source>left {minutes} min early</source>
        <translation>gick {minutes} min tidigare</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>{n} närvaro</translation>
    </message>
    <message>
        <source>{n} valid absence</source>
        <translation>{n} giltig frånvaro</translation>
    </message>
    <message>
        <source>{n} invalid absence</source>
        <translation>{n} ogiltig frånvaro</translation>
    </message>
    <message>
        <source>{n} other</source>
        <translation>{n} annat</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Come a little closer.</source>
        <translation>Kom lite närmare.</translation>
    </message>
    <message>
        <source>It is too dark. Turn on a light in front of you.</source>
        <translation>Det är för mörkt. Tänd en lampa framför dig.</translation>
    </message>
    <message>
        <source>The light is too strong. Turn away from it.</source>
        <translation>Ljuset är för starkt. Vänd dig från det.</translation>
    </message>
    <message>
        <source>Stand still for a moment.</source>
        <translation>Stå still en stund.</translation>
    </message>
    <message>
        <source>Look straight into the camera.</source>
        <translation>Titta rakt in i kameran.</translation>
    </message>
    <message>
        <source>Step into the middle of the spot.</source>
        <translation>Ställ dig mitt på platsen.</translation>
    </message>
    <message>
        <source>One at a time on the spot.</source>
        <translation>En i taget på platsen.</translation>
    </message>
    <message>
        <source>Nothing to go by yet. Look into the camera.</source>
        <translation>Inget att gå på ännu. Titta in i kameran.</translation>
    </message>
    <message>
        <source>The pictures do not agree. Begin again, with one person only.</source>
        <translation>Bilderna stämmer inte överens. Börja om, med bara en person.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Närvarolistor</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Camera and spot</source>
        <translation>Kamera och plats</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Name of the school</source>
        <translation>Skolans namn</translation>
    </message>
    <message>
        <source>Shown at the top of the window and on documents.</source>
        <translation>Visas överst i fönstret och på dokument.</translation>
    </message>
    <message>
        <source>Late after (minutes)</source>
        <translation>Sen efter (minuter)</translation>
    </message>
    <message>
        <source>Whoever checks in more than this long after the start is proposed as late.</source>
        <translation>Den som checkar in senare än så efter start föreslås som sen.</translation>
    </message>
    <message>
        <source>Camera stops after (minutes)</source>
        <translation>Kameran stannar efter (minuter)</translation>
    </message>
    <message>
        <source>The camera stops by itself this long after the lesson was started.</source>
        <translation>Så länge efter lektionens start stannar kameran av sig själv.</translation>
    </message>
    <message>
        <source>Show the name at the check-in spot</source>
        <translation>Visa namnet vid incheckningsplatsen</translation>
    </message>
    <message>
        <source>Whoever has checked in sees their name or initials beside the spot for a moment.</source>
        <translation>Den som har checkat in ser sitt namn eller sina initialer vid platsen en stund.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The language of this PC&apos;s screens and documents.</source>
        <translation>Språket på den här datorns skärmar och dokument.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The number of a camera (the first is 0), a video file or a folder of pictures.</source>
        <translation>En kameras nummer (den första är 0), en filmfil eller en mapp med bilder.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Light suits a projector; dark suits a dim room.</source>
        <translation>Ljust passar en projektor, mörkt ett dunkelt rum.</translation>
    </message>
    <message>
        <source>Check-in spots</source>
        <translation>Incheckningsplatser</translation>
    </message>
    <message>
        <source>Where people check in before each camera of this PC.</source>
        <translation>Var man checkar in framför var och en av datorns kameror.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>spot</name>
    <message>
        <source>Step up to the spot</source>
        <translation>Ställ dig på platsen</translation>
    </message>
    <message>
        <source>Show your card</source>
        <translation>Visa kortet</translation>
    </message>
    <message>
        <source>Look into the camera, or show your card</source>
        <translation>Titta in i kameran, eller visa kortet</translation>
    </message>
    <message>
        <source>Thank you. Next</source>
        <translation>Tack. Nästa</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>teacher</source>
        <translation>lärare</translation>
    </message>
    <message>
        <source>substitute teacher</source>
        <translation>vikarie</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>dataskyddsombud</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma igen</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>De två lösenfraserna är inte lika. Skriv dem igen.</translation>
    </message>
</context>
<context>
    <name>students</name>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>The school has checked: the identity is not protected.</source>
        <translation>Skolan har kontrollerat: inga skyddade personuppgifter.</translation>
    </message>
    <message>
        <source>Left out of exports, never enrolled; a face template that is there is erased.</source>
        <translation>Utelämnas ur exporter och får ingen mall. En ansiktsmall som finns raderas.</translation>
    </message>
    <message>
        <source>Nobody has checked yet. Treated as protected until somebody has.</source>
        <translation>Ingen har kontrollerat ännu. Räknas som skyddad tills någon har gjort det.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>No passphrase yet</source>
        <translation>Ingen lösenfras ännu</translation>
    </message>
    <message>
        <source>Too short: go on typing</source>
        <translation>För kort: skriv vidare</translation>
    </message>
    <message>
        <source>Easy to guess: add a word or two</source>
        <translation>Lätt att gissa: lägg till ett par ord</translation>
    </message>
    <message>
        <source>Good: hard to guess</source>
        <translation>Bra: svår att gissa</translation>
    </message>
    <message>
        <source>Strong: very hard to guess</source>
        <translation>Stark: mycket svår att gissa</translation>
    </message>
    <message>
        <source>Write the school&apos;s name.</source>
        <translation>Skriv skolans namn.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv ett namn.</translation>
    </message>
    <message>
        <source>Use letters and digits; dots and hyphens may stand between them.</source>
        <translation>Använd bokstäver och siffror. Punkter och bindestreck får stå emellan.</translation>
    </message>
    <message>
        <source>Choose a longer one: three or four words will do.</source>
        <translation>Välj en längre: tre eller fyra ord räcker.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>De två är inte lika. Skriv den en gång till.</translation>
    </message>
</context>
</TS>
