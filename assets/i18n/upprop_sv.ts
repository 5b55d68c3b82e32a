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
        <source>%n student(s) left out: the use of their data is restricted.</source>
        <translation>
            <numerusform>%n elev är inte med: användningen av uppgifterna är begränsad.</numerusform>
            <numerusform>%n elever är inte med: användningen av uppgifterna är begränsad.</numerusform>
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
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n behålls</numerusform>
            <numerusform>%n behålls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed, ended today</source>
        <translation>
            <numerusform>%n har löpt ut, avslutas i dag</numerusform>
            <numerusform>%n har löpt ut, avslutas i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) {from_when}</source>
        <translation>
            <numerusform>%n månad {from_when}</numerusform>
            <numerusform>%n månader {from_when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of marks made since then will not be in it.</source>
        <translation>
            <numerusform>%n markeringssteg som gjorts sedan dess finns inte med.</numerusform>
            <numerusform>%n markeringssteg som gjorts sedan dess finns inte med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) withdrawn since were erased again.</source>
        <translation>
            <numerusform>%n mall som tagits tillbaka sedan dess raderades igen.</numerusform>
            <numerusform>%n mallar som tagits tillbaka sedan dess raderades igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is put right. %n file(s) handed out hold the old value: tell whoever got them.</source>
        <translation>
            <numerusform>Det är rättat. %n utlämnad fil har det gamla värdet: underrätta den som fick den.</numerusform>
            <numerusform>Det är rättat. %n utlämnade filer har det gamla värdet: underrätta dem som fick dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n begäran väntar</numerusform>
            <numerusform>%n begäranden väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n granskad</numerusform>
            <numerusform>%n granskade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n avvikelse</numerusform>
            <numerusform>%n avvikelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n avvikelse</numerusform>
            <numerusform>%n avvikelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n person(s)</source>
        <translation>
            <numerusform>ungefär %n person</numerusform>
            <numerusform>ungefär %n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n record(s)</source>
        <translation>
            <numerusform>ungefär %n post</numerusform>
            <numerusform>ungefär %n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) with a running clock</source>
        <translation>
            <numerusform>%n incident med löpande klocka</numerusform>
            <numerusform>%n incidenter med löpande klocka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Senaste %n dygnet</numerusform>
            <numerusform>Senaste %n dygnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand out</source>
        <translation>
            <numerusform>%n sticker ut</numerusform>
            <numerusform>%n sticker ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) in the last 30 days.</source>
        <translation>
            <numerusform>%n användning de senaste 30 dagarna.</numerusform>
            <numerusform>%n användningar de senaste 30 dagarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>%n öppen kommentar</numerusform>
            <numerusform>%n öppna kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n dag kvar.</numerusform>
            <numerusform>%n dagar kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are treated as protected, because the list does not say: whoever takes the roll sees the name, everybody else the initials, and nobody of them can be enrolled. Either add a column “skyddad” with ja or nej to the list and import it again, or say it afterwards on the page Students, for one under “Protection…” or for many under “Not protected…”. That takes the duty to see protected identities.</source>
        <translation>
            <numerusform>%n elev behandlas som skyddad, eftersom listan inte säger något: den som tar upp närvaron ser namnet, alla andra initialerna, och eleven kan inte få någon ansiktsmall. Lägg antingen till en kolumn ”skyddad” med ja eller nej i listan och importera den igen, eller säg det efteråt på sidan Elever, för en under ”Skydd…” eller för många under ”Ej skyddade…”. Det kräver uppdraget att se skyddade identiteter.</numerusform>
            <numerusform>%n elever behandlas som skyddade, eftersom listan inte säger något: den som tar upp närvaron ser namnen, alla andra initialerna, och ingen av dem kan få någon ansiktsmall. Lägg antingen till en kolumn ”skyddad” med ja eller nej i listan och importera den igen, eller säg det efteråt på sidan Elever, för en under ”Skydd…” eller för många under ”Ej skyddade…”. Det kräver uppdraget att se skyddade identiteter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) stay protected, though the list says otherwise: {numbers}. To lift it takes the duty to see protected identities.</source>
        <translation>
            <numerusform>%n elev är fortsatt skyddad fast listan säger något annat: {numbers}. Att häva det kräver uppdraget att se skyddade identiteter.</numerusform>
            <numerusform>%n elever är fortsatt skyddade fast listan säger något annat: {numbers}. Att häva det kräver uppdraget att se skyddade identiteter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) bring back what was put right here before: {numbers}. Mend the list where it comes from, or put it right again.</source>
        <translation>
            <numerusform>%n rad för tillbaka det som tidigare rättats här: {numbers}. Rätta listan där den kommer ifrån, eller rätta igen här.</numerusform>
            <numerusform>%n rader för tillbaka det som tidigare rättats här: {numbers}. Rätta listan där den kommer ifrån, eller rätta igen här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) in the list as it is shown ({group}) nobody has said whether the identity is protected.</source>
        <translation>
            <numerusform>För %n elev i listan som den visas ({group}) har ingen sagt om identiteten är skyddad.</numerusform>
            <numerusform>För %n elever i listan som den visas ({group}) har ingen sagt om identiteten är skyddad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n avslutad</numerusform>
            <numerusform>%n avslutade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in {file}. Print it at 100 % and delete it: who has the file has the card.</source>
        <translation>
            <numerusform>%n kort i {file}. Skriv ut i 100 % och radera filen: den som har filen har kortet.</numerusform>
            <numerusform>%n kort i {file}. Skriv ut i 100 % och radera filen: den som har filen har korten.</numerusform>
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
        <translation>Skapa ansiktsmall…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Frånvaro…</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>Kort…</translation>
    </message>
    <message>
        <source>Protection…</source>
        <translation>Skydd…</translation>
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
        <source>Controller (principal or board): decides, answers requests</source>
        <translation>Personuppgiftsansvarig (rektor eller huvudman): beslutar, svarar på begäranden</translation>
    </message>
    <message>
        <source>Data protection officer: advises, audits, reads the logs</source>
        <translation>Dataskyddsombud: ger yttranden, granskar, läser loggarna</translation>
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
    <name>AdvicePanel</name>
    <message>
        <source>The advice</source>
        <translation>Yttrandet</translation>
    </message>
    <message>
        <source>Advice of the data protection officer</source>
        <translation>Dataskyddsombudets yttrande</translation>
    </message>
    <message>
        <source>No assessment has been put forward yet.</source>
        <translation>Ingen bedömning är framlagd än.</translation>
    </message>
    <message>
        <source>Put forward on {day}. The officer has not advised on it yet.</source>
        <translation>Framlagd {day}. Ombudet har inte yttrat sig än.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Lämnat {day}</translation>
    </message>
</context>
<context>
    <name>AgreeView</name>
    <message>
        <source>I am the guardian and agree</source>
        <translation>Jag är vårdnadshavare och säger ja</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Det du säger ja till</translation>
    </message>
    <message>
        <source>Read first. A yes holds until the end of the school year at most, and you can take it back at any time. The office then makes the numbers of your face together with you.</source>
        <translation>Läs först. Ett ja gäller längst till läsårets slut, och du kan ta tillbaka det när som helst. Sedan gör expeditionen talen av ditt ansikte tillsammans med dig.</translation>
    </message>
    <message>
        <source>This text is not written in your language. Let somebody you trust explain it before you answer, or take it home.</source>
        <translation>Den här texten finns inte på ditt språk. Låt någon du litar på förklara den innan du svarar, eller ta med den hem.</translation>
    </message>
    <message>
        <source>The school does not have your date of birth. Ask the office.</source>
        <translation>Skolan har inte ditt födelsedatum. Fråga expeditionen.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Förälder</translation>
    </message>
    <message>
        <source>Appointed guardian</source>
        <translation>Förordnad vårdnadshavare</translation>
    </message>
    <message>
        <source>You are under 18: a guardian who is here beside you says yes, too. Otherwise the office prints a form to sign at home.</source>
        <translation>Du är under 18: en vårdnadshavare som är här bredvid dig säger också ja. Annars skriver expeditionen ut en blankett att skriva under hemma.</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>Vårdnadshavarens namn</translation>
    </message>
    <message>
        <source>The guardian is</source>
        <translation>Vårdnadshavaren är</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Ja, jag säger ja</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nej tack</translation>
    </message>
</context>
<context>
    <name>AskingStep</name>
    <message>
        <source>Yes, I consent</source>
        <translation>Ja, jag samtycker</translation>
    </message>
    <message>
        <source>No, I do not consent</source>
        <translation>Nej, jag samtycker inte</translation>
    </message>
    <message>
        <source>Read the notice to its end; then yes can be pressed.</source>
        <translation>Läs informationen till slutet, sedan går det att trycka på ja.</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Informationens språk</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Sections of the assessment</source>
        <translation>Bedömningens avsnitt</translation>
    </message>
    <message>
        <source>Put forward for advice</source>
        <translation>Lägg fram för yttrande</translation>
    </message>
    <message>
        <source>Version {number}, being written. Saved on {day}.</source>
        <translation>Version {number}, under arbete. Sparad {day}.</translation>
    </message>
    <message>
        <source>Version {number}, put forward.</source>
        <translation>Version {number}, framlagd.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Ännu är inget skrivet.</translation>
    </message>
    <message>
        <source>Read what is being written</source>
        <translation>Läs det som skrivs</translation>
    </message>
    <message>
        <source>Read what was put forward</source>
        <translation>Läs det som lades fram</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarat</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>inte besvarat än</translation>
    </message>
    <message>
        <source>{done} of {all} sections answered</source>
        <translation>{done} av {all} avsnitt besvarade</translation>
    </message>
    <message>
        <source>· Saved</source>
        <translation>· Sparat</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>The four ways side by side</source>
        <translation>De fyra sätten sida vid sida</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>I liggaren</translation>
    </message>
    <message>
        <source>Fill in what is known</source>
        <translation>Fyll i det som är känt</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Export to PIA…</source>
        <translation>Exportera till PIA…</translation>
    </message>
    <message>
        <source>Import from PIA…</source>
        <translation>Importera från PIA…</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Vad versionen ändrade</translation>
    </message>
    <message>
        <source>The words on record</source>
        <translation>Orden i liggaren</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Förhandssamråd</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrivet: {file}</translation>
    </message>
    <message>
        <source>Import from PIA</source>
        <translation>Importera från PIA</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>bedömning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>What has to be weighed before faces are decided on. No is an answer.</source>
        <translation>Det som ska vägas innan ansikten beslutas. Nej är ett svar.</translation>
    </message>
    <message>
        <source>put forward</source>
        <translation>framlagd</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The first version, or nothing changed.</source>
        <translation>Den första versionen, eller inget ändrat.</translation>
    </message>
    <message>
        <source>What is known is filled in, on the page Decisions. Write on.</source>
        <translation>Det som är känt är ifyllt, på sidan Beslut. Skriv vidare.</translation>
    </message>
    <message>
        <source>Taken over into the draft, on the page Decisions.</source>
        <translation>Övertaget till utkastet, på sidan Beslut.</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>Det är noterat.</translation>
    </message>
</context>
<context>
    <name>AttendanceCalendar</name>
    <message>
        <source>Attendance, a square a day</source>
        <translation>Närvaro, en ruta om dagen</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Granskningar</translation>
    </message>
    <message>
        <source>Run the audit</source>
        <translation>Kör granskning</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport som PDF…</translation>
    </message>
    <message>
        <source>Signed file…</source>
        <translation>Signerad fil…</translation>
    </message>
    <message>
        <source>Who or what is it?</source>
        <translation>Vem eller vad är det?</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Since the audit before</source>
        <translation>Sedan förra granskningen</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>Ingen granskning än</translation>
    </message>
    <message>
        <source>The audit looks at what is really there: templates, consents, registers, keys, the ledger, backups and the running program. It takes some seconds, and roll call goes on meanwhile.</source>
        <translation>Granskningen ser på det som verkligen finns: mallar, samtycken, närvarolistor, nycklar, liggaren, säkerhetskopior och det körande programmet. Den tar några sekunder, och uppropen fortsätter under tiden.</translation>
    </message>
    <message>
        <source>The audit is in {file}.</source>
        <translation>Granskningen finns i {file}.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>{passed} of {checks}</source>
        <translation>{passed} av {checks}</translation>
    </message>
    <message>
        <source>{number} with nothing to look at</source>
        <translation>{number} utan något att titta på</translation>
    </message>
    <message>
        <source>Every check could look</source>
        <translation>Alla kunde granska</translation>
    </message>
    <message>
        <source>{number} could not look</source>
        <translation>{number} kunde inte granska</translation>
    </message>
    <message>
        <source>This is the first audit</source>
        <translation>Det här är den första granskningen</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} nya</translation>
    </message>
    <message>
        <source>{number} put right, {still} still so</source>
        <translation>{number} åtgärdade, {still} kvarstår</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Looks at: {places}</source>
        <translation>Granskar: {places}</translation>
    </message>
    <message>
        <source>Ground: {legal}</source>
        <translation>Stöd: {legal}</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Åtgärd: {remedy}</translation>
    </message>
    <message>
        <source>Where: {pointers}</source>
        <translation>Var: {pointers}</translation>
    </message>
    <message>
        <source>nothing more is known here</source>
        <translation>mer är inte känt här</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the signed audit</source>
        <translation>Spara den signerade granskningen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>granskning</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>The audit is running.</source>
        <translation>Granskningen pågår.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Back up to another folder…</source>
        <translation>Säkerhetskopiera till en annan mapp…</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prova att öppna</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>Put back another file…</source>
        <translation>Återställ en annan fil…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Opened as a test</source>
        <translation>Provöppnad</translation>
    </message>
    <message>
        <source>Press “Back up now”, or put a file back.</source>
        <translation>Tryck på ”Säkerhetskopiera nu”, eller återställ en fil.</translation>
    </message>
    <message>
        <source>Written, and opened again: {file}</source>
        <translation>Skriven och öppnad igen: {file}</translation>
    </message>
    <message>
        <source>{file} opens, whole. That is on record.</source>
        <translation>{file} går att öppna och är hel. Det står i liggaren.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Säkerhetskopiera till</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Säkerhetskopior (*.backup)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopiering</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Senaste säkerhetskopian: {moment}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Det finns ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>One a day is written by itself to {folder}. Keep a copy on another disk: if this PC is lost, what lies on it is lost too. Students&apos; face keys are in no backup.</source>
        <translation>En om dagen skrivs av sig själv till {folder}. Ha en kopia på en annan disk: går datorn förlorad går det som ligger på den också förlorat. Elevernas ansiktsnycklar finns inte i någon säkerhetskopia.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>av sig själv</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>The backup is being written and tried out.</source>
        <translation>Säkerhetskopian skrivs och provas.</translation>
    </message>
    <message>
        <source>The backup is being tried out.</source>
        <translation>Säkerhetskopian provas.</translation>
    </message>
    <message>
        <source>The backup is being unpacked and looked at.</source>
        <translation>Säkerhetskopian packas upp och läses.</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>Säkerhetskopian återställs.</translation>
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
        <source>Recognition engine…</source>
        <translation>Igenkänningsmotor…</translation>
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
    <name>CardPresenter</name>
    <message>
        <source>The cards are being made.</source>
        <translation>Korten görs.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>My choice</source>
        <translation>Mitt val</translation>
    </message>
    <message>
        <source>Show your card to the camera.</source>
        <translation>Visa ditt kort för kameran.</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>Skriv numret i stället</translation>
    </message>
    <message>
        <source>Here you see how you can check in, and change it. You also see everything that the school holds on you in this program. You need your card and your own code. No code yet? The office prints a slip for you.</source>
        <translation>Här ser du hur du kan checka in och kan ändra det. Du ser också allt som skolan har om dig i det här programmet. Du behöver ditt kort och din egen kod. Ingen kod än? Expeditionen skriver ut en lapp åt dig.</translation>
    </message>
    <message>
        <source>The camera cannot be used now. Type the number of your card instead.</source>
        <translation>Kameran går inte att använda nu. Skriv numret på ditt kort i stället.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>What has lapsed is put in order, and today&apos;s backup is made.</source>
        <translation>Det som har gått ut ordnas, och dagens säkerhetskopia görs.</translation>
    </message>
    <message>
        <source>No recovery sheet has been printed: whoever forgets their passphrase stays outside. Print one on the page Staff.</source>
        <translation>Inget återställningsblad har skrivits ut: den som glömmer sin lösenfras kommer inte in. Skriv ut ett på sidan Personal.</translation>
    </message>
    <message>
        <source>The recovery sheet has been used. Print a new one on the page Staff.</source>
        <translation>Återställningsbladet har använts. Skriv ut ett nytt på sidan Personal.</translation>
    </message>
    <message>
        <source>Cancelled. It is done the next time that somebody signs in.</source>
        <translation>Avbrutet. Det görs nästa gång någon loggar in.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written.</source>
        <translation>Dagens säkerhetskopia kunde inte skrivas.</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Use restricted</source>
        <translation>Användningen är begränsad</translation>
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
    <name>ChoiceView</name>
    <message>
        <source>How do you want to check in at lessons?</source>
        <translation>Hur vill du checka in på lektionerna?</translation>
    </message>
    <message>
        <source>All ways are as quick and give the same attendance. You can change when you like, without saying why. If you leave now, everything stays as it is.</source>
        <translation>Alla sätt går lika fort och ger samma närvaro. Du kan byta när du vill, utan att säga varför. Går du härifrån nu blir allt som det är.</translation>
    </message>
    <message>
        <source>Your identity is protected, so no numbers of your face are ever made here.</source>
        <translation>Du har skyddade personuppgifter, så här görs aldrig några tal av ditt ansikte.</translation>
    </message>
    <message>
        <source>With your card</source>
        <translation>Med ditt kort</translation>
    </message>
    <message>
        <source>You hold your card to the camera at the check-in spot.</source>
        <translation>Du håller upp ditt kort för kameran på incheckningsplatsen.</translation>
    </message>
    <message>
        <source>Nothing of your face is measured or kept.</source>
        <translation>Inget av ditt ansikte mäts eller sparas.</translation>
    </message>
    <message>
        <source>Your card looks like everybody&apos;s.</source>
        <translation>Ditt kort ser ut som alla andras.</translation>
    </message>
    <message>
        <source>Always open to you</source>
        <translation>Alltid öppet för dig</translation>
    </message>
    <message>
        <source>With the teacher</source>
        <translation>Hos läraren</translation>
    </message>
    <message>
        <source>The teacher sees you and marks you by hand.</source>
        <translation>Läraren ser dig och markerar dig för hand.</translation>
    </message>
    <message>
        <source>Good when the card is at home.</source>
        <translation>Bra när kortet ligger hemma.</translation>
    </message>
    <message>
        <source>You have said yes, until {day}</source>
        <translation>Du har sagt ja, till {day}</translation>
    </message>
    <message>
        <source>Something is kept; say no and it is erased</source>
        <translation>Något finns sparat; säg nej så raderas det</translation>
    </message>
    <message>
        <source>You have not said yes</source>
        <translation>Du har inte sagt ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nej tack</translation>
    </message>
    <message>
        <source>You show your card, and the camera compares your face with your card alone.</source>
        <translation>Du visar ditt kort, och kameran jämför ditt ansikte med bara ditt kort.</translation>
    </message>
    <message>
        <source>The numbers of your face are on your own card, locked. No pictures are kept.</source>
        <translation>Talen av ditt ansikte ligger på ditt eget kort, låsta. Inga bilder sparas.</translation>
    </message>
    <message>
        <source>The moment you change your mind, they can no longer be opened.</source>
        <translation>I samma stund som du ångrar dig går de inte längre att öppna.</translation>
    </message>
    <message>
        <source>The computer in the classroom makes your face into numbers and looks for you among those in the lesson who have said yes.</source>
        <translation>Datorn i klassrummet gör om ditt ansikte till tal och letar efter dig bland dem på lektionen som har sagt ja.</translation>
    </message>
    <message>
        <source>The numbers are on that computer, locked. No pictures are kept.</source>
        <translation>Talen ligger på den datorn, låsta. Inga bilder sparas.</translation>
    </message>
    <message>
        <source>They are erased at once when you change your mind.</source>
        <translation>De raderas genast när du ångrar dig.</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>Vem ansvarar?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Vem ser det?</translation>
    </message>
    <message>
        <source>Teachers and classmates do not see in the program what you have chosen.</source>
        <translation>Lärare och klasskamrater ser inte i programmet vad du har valt.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Dina rättigheter</translation>
    </message>
    <message>
        <source>See, correct, erase, take along, object: all under My data.</source>
        <translation>Se, rätta, radera, ta med dig, invända: allt under Mina uppgifter.</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>Ångra dig</translation>
    </message>
    <message>
        <source>One press on No thanks. Done within a second, with a receipt.</source>
        <translation>Ett tryck på Nej tack. Klart inom en sekund, med kvitto.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Your new code, 6 to 12 digits</source>
        <translation>Din nya kod, 6 till 12 siffror</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Din kod</translation>
    </message>
    <message>
        <source>The same code once more</source>
        <translation>Samma kod en gång till</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Choose your own code</source>
        <translation>Välj din egen kod</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Skriv din kod</translation>
    </message>
    <message>
        <source>The slip has done its work. From now on only you know your code: the school cannot read it. Not your birthday, and no row of digits.</source>
        <translation>Lappen har gjort sitt. Från och med nu vet bara du din kod: skolan kan inte läsa den. Inte din födelsedag, och ingen rad av siffror.</translation>
    </message>
    <message>
        <source>The first time it is the code on the slip from the office. If you have forgotten your code, the office prints a new slip.</source>
        <translation>Första gången är det koden på lappen från expeditionen. Har du glömt din kod skriver expeditionen ut en ny lapp.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Ta bort sista siffran</translation>
    </message>
    <message>
        <source>The two codes are not the same. Type them again.</source>
        <translation>De två koderna är inte likadana. Skriv dem igen.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Seen to: the text is changed</source>
        <translation>Åtgärdat: texten är ändrad</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The officer has not commented on this section.</source>
        <translation>Ombudet har inte kommenterat det här avsnittet.</translation>
    </message>
    <message>
        <source>Nothing has been written yet that could be commented on.</source>
        <translation>Ännu finns inget skrivet att kommentera.</translation>
    </message>
    <message>
        <source>No comments on this section yet.</source>
        <translation>Inga kommentarer till det här avsnittet än.</translation>
    </message>
    <message>
        <source>Give answer</source>
        <translation>Lämna svaret</translation>
    </message>
    <message>
        <source>Give comment</source>
        <translation>Lämna kommentaren</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Ny kommentar</translation>
    </message>
    <message>
        <source>Answer to comment {number}</source>
        <translation>Svar på kommentar {number}</translation>
    </message>
    <message>
        <source>More on comment {number}</source>
        <translation>Mer till kommentar {number}</translation>
    </message>
    <message>
        <source>It stays on record. Name no student.</source>
        <translation>Det står kvar i liggaren. Nämn ingen elev.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Consent to the face, for each way of checking in by itself.</source>
        <translation>Samtycke till ansiktet, för varje sätt att checka in för sig.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvitto…</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Spara blanketten</translation>
    </message>
    <message>
        <source>Consent form.pdf</source>
        <translation>Samtyckesblankett.pdf</translation>
    </message>
    <message>
        <source>Picture or PDF of the signed page</source>
        <translation>Bild eller PDF av den undertecknade sidan</translation>
    </message>
    <message>
        <source>Open a signed form</source>
        <translation>Öppna en undertecknad blankett</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Spara kvittot</translation>
    </message>
    <message>
        <source>Receipt.pdf</source>
        <translation>Kvitto.pdf</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat som {file}.</translation>
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
    <name>ConsentsPage</name>
    <message>
        <source>Consents that end soon</source>
        <translation>Samtycken som snart tar slut</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Fråga igen…</translation>
    </message>
    <message>
        <source>Whoever has to be asked again stands here a month before. Nothing to do now.</source>
        <translation>Den som behöver frågas igen står här en månad i förväg. Inget att göra nu.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>These consents end within {days} days. Then the template is erased by itself. Ask again where somebody wants to go on; whoever does nothing uses the card.</source>
        <translation>De här samtyckena tar slut inom {days} dagar. Då raderas mallen av sig själv. Fråga igen om någon vill fortsätta; den som inte gör något använder kortet.</translation>
    </message>
    <message>
        <source>No consent ends within {days} days.</source>
        <translation>Inget samtycke tar slut inom {days} dagar.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Way of checking in</source>
        <translation>Sätt att checka in</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>the time runs out</source>
        <translation>tiden går ut</translation>
    </message>
    <message>
        <source>the school&apos;s decision ends</source>
        <translation>skolans beslut tar slut</translation>
    </message>
    <message>
        <source>turns 18: ask the student</source>
        <translation>fyller 18: fråga eleven</translation>
    </message>
</context>
<context>
    <name>ConsultingLeaf</name>
    <message>
        <source>How the consultation stands</source>
        <translation>Hur det går med samrådet</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Package for the authority…</source>
        <translation>Paket till myndigheten…</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Vilken dag</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>Myndighetens diarienummer</translation>
    </message>
    <message>
        <source>If a high risk remains, the authority is asked first (Art. 36). It has eight weeks, and may take six more. The package is a file: the school sends it.</source>
        <translation>Om en hög risk kvarstår tillfrågas myndigheten först (artikel 36). Den har åtta veckor och kan ta sex till. Paketet är en fil: skolan sänder den.</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Förhandssamråd</translation>
    </message>
</context>
<context>
    <name>ControllerPanel</name>
    <message>
        <source>Decide yes</source>
        <translation>Besluta ja</translation>
    </message>
    <message>
        <source>Decide no</source>
        <translation>Besluta nej</translation>
    </message>
    <message>
        <source>Revoke the decision…</source>
        <translation>Återkalla beslutet…</translation>
    </message>
    <message>
        <source>Put in reasons for a no</source>
        <translation>Sätt in skäl för ett nej</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Needed against the advice, over open comments, and to revoke. Name nobody.</source>
        <translation>Behövs mot yttrandet, över öppna kommentarer och för att återkalla. Nämn ingen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>A yes needs a complete assessment that has been put forward.</source>
        <translation>Ett ja kräver en fullständig bedömning som är framlagd.</translation>
    </message>
    <message>
        <source>The assessment was changed after it was put forward.</source>
        <translation>Bedömningen har ändrats efter att den lades fram.</translation>
    </message>
    <message>
        <source>A yes needs the officer&apos;s advice.</source>
        <translation>Ett ja kräver ombudets yttrande.</translation>
    </message>
    <message>
        <source>The advice is against it: a yes needs written reasons.</source>
        <translation>Yttrandet är emot: ett ja kräver skriftliga skäl.</translation>
    </message>
    <message>
        <source>Comments are open: a yes needs written reasons.</source>
        <translation>Kommentarer är öppna: ett ja kräver skriftliga skäl.</translation>
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
        <source>%n at a distance</source>
        <translation>
            <numerusform>%n på distans</numerusform>
            <numerusform>%n på distans</numerusform>
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
    <name>DataView</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Det som finns</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Vem som har tittat</translation>
    </message>
    <message>
        <source>What I have asked for</source>
        <translation>Det jag har bett om</translation>
    </message>
    <message>
        <source>This is held on you: {parts}.</source>
        <translation>Det här finns om dig: {parts}.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Inte signerad än</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The last ten weeks. A square is a day; the number above it is the week.</source>
        <translation>De senaste tio veckorna. En ruta är en dag; talet ovanför är veckan.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>Everything, word for word</source>
        <translation>Allt, ord för ord</translation>
    </message>
    <message>
        <source>Show everything, word for word</source>
        <translation>Visa allt, ord för ord</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Vad som visades</translation>
    </message>
    <message>
        <source>Nobody has looked at your data in this program.</source>
        <translation>Ingen har tittat på dina uppgifter i det här programmet.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>At the latest {day}</source>
        <translation>Senast {day}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>You have not asked for anything yet.</source>
        <translation>Du har inte bett om något än.</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>{name}, not marked</source>
        <translation>{name}, inte markerad</translation>
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
    <name>DecisionsPage</name>
    <message>
        <source>Beside the assessment</source>
        <translation>Bredvid bedömningen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Yttrande</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Without a decision, faces are locked. Card and mark are complete without.</source>
        <translation>Utan beslut är ansikten låsta. Kort och markering räcker helt utan.</translation>
    </message>
    <message>
        <source>The advice that you have begun is not given. Give it, or leave once more.</source>
        <translation>Yttrandet som du har börjat på är inte lämnat. Lämna det, eller lämna sidan en gång till.</translation>
    </message>
    <message>
        <source>The answer that you have begun is not given. Give it, or leave once more.</source>
        <translation>Svaret som du har börjat på är inte lämnat. Lämna det, eller gå härifrån en gång till.</translation>
    </message>
    <message>
        <source>The comment that you have begun is not made. Make it, or leave once more.</source>
        <translation>Kommentaren som du har börjat på är inte lämnad. Lämna den, eller gå härifrån en gång till.</translation>
    </message>
    <message>
        <source>An older backup was restored: some words that are on record are not here. Put the assessment forward again, and advise on it again.</source>
        <translation>En äldre säkerhetskopia har återlästs: en del av det som står i liggaren finns inte här. Lägg fram bedömningen igen och yttra dig över den igen.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Decide yes</source>
        <translation>Besluta ja</translation>
    </message>
    <message>
        <source>The method is unlocked until the last day of the assessment, for the engine, threshold and kinds of camera that it names. Each student&apos;s consent is still needed.</source>
        <translation>Metoden låses upp till och med bedömningens sista dag, för den motor, den tröskel och de slags kameror som den anger. Varje elevs samtycke behövs fortfarande.</translation>
    </message>
    <message>
        <source>Decide no</source>
        <translation>Besluta nej</translation>
    </message>
    <message>
        <source>The method is locked. If it was unlocked, every consent to it ends, and the templates are erased. Card and mark go on as before.</source>
        <translation>Metoden låses. Om den var upplåst upphör varje samtycke till den, och mallarna raderas. Kort och markering fortsätter som förut.</translation>
    </message>
    <message>
        <source>Revoke the decision</source>
        <translation>Återkalla beslutet</translation>
    </message>
    <message>
        <source>The method is locked at once, in a lesson that is on, too. Every consent to it ends, and the templates are erased. Card and mark go on as before.</source>
        <translation>Metoden låses genast, också i en pågående lektion. Varje samtycke till den upphör, och mallarna raderas. Kort och markering fortsätter som förut.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Put forward. The officer can advise on it now.</source>
        <translation>Framlagd. Ombudet kan yttra sig nu.</translation>
    </message>
    <message>
        <source>The advice is on record.</source>
        <translation>Yttrandet är registrerat.</translation>
    </message>
    <message>
        <source>Decided: yes. The method is unlocked.</source>
        <translation>Beslutat: ja. Metoden är upplåst.</translation>
    </message>
    <message>
        <source>Decided: no. The method is locked.</source>
        <translation>Beslutat: nej. Metoden är låst.</translation>
    </message>
    <message>
        <source>Revoked. The method is locked and its templates are erased.</source>
        <translation>Återkallat. Metoden är låst och dess mallar är raderade.</translation>
    </message>
    <message>
        <source>The comment is on record. The controller sees it.</source>
        <translation>Kommentaren finns i liggaren. Den ansvarige ser den.</translation>
    </message>
    <message>
        <source>The answer is on record. The officer sees it.</source>
        <translation>Svaret finns i liggaren. Ombudet ser det.</translation>
    </message>
    <message>
        <source>The comment is closed.</source>
        <translation>Kommentaren är avslutad.</translation>
    </message>
</context>
<context>
    <name>DisposeDialog</name>
    <message>
        <source>{period}. Everything of {day} and earlier goes for good; a protocol of the numbers stays.</source>
        <translation>{period}. Allt från {day} och tidigare gallras för gott. Ett protokoll med antalen sparas.</translation>
    </message>
    <message>
        <source>Dispose of: {rule}?</source>
        <translation>Gallra: {rule}?</translation>
    </message>
    <message>
        <source>Kept by a legal hold or a restriction: {number}</source>
        <translation>Sparas av gallringsstopp eller begränsning: {number}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Gallra</translation>
    </message>
</context>
<context>
    <name>DutiesDialog</name>
    <message>
        <source>Duties of {name}</source>
        <translation>Uppdrag för {name}</translation>
    </message>
    <message>
        <source>Each change is put on record.</source>
        <translation>Varje ändring antecknas.</translation>
    </message>
    <message>
        <source>Sees the names of students whose identity is protected</source>
        <translation>Ser namnen på elever med skyddad identitet</translation>
    </message>
    <message>
        <source>A mentor reads the attendance of the class, and writes nothing there.</source>
        <translation>En mentor läser klassens närvaro och skriver ingenting där.</translation>
    </message>
    <message>
        <source>Mentor of</source>
        <translation>Mentor för</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save the duties</source>
        <translation>Spara uppdragen</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>Recognition engine</source>
        <translation>Igenkänningsmotor</translation>
    </message>
    <message>
        <source>Templates of one engine are never compared with another&apos;s. Another engine asks for a new enrolment of each student; lessons keep the old one until the change.</source>
        <translation>Mallar från en motor jämförs aldrig med en annans. En annan motor kräver att varje elev registreras på nytt; lektionerna behåller den gamla till bytet.</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>Lägg till en modellfil…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Model files (*.onnx *.xml *.bin *.dat);;All files (*)</source>
        <translation>Modellfiler (*.onnx *.xml *.bin *.dat);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Välj en modellfil</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Tillagd: {0}</translation>
    </message>
    <message>
        <source>Templates erased: {0}. The receipts are on record.</source>
        <translation>Raderade mallar: {0}. Kvittona är dokumenterade.</translation>
    </message>
    <message>
        <source>Enrolled at the spot: {0}</source>
        <translation>Registrerade vid platsen: {0}</translation>
    </message>
    <message>
        <source>Go over to this engine</source>
        <translation>Gå över till den här motorn</translation>
    </message>
    <message>
        <source>Still to enrol with it ({0}):</source>
        <translation>Kvar att registrera med den ({0}):</translation>
    </message>
    <message>
        <source>The demo school keeps to the engine that was measured on its faces.</source>
        <translation>Demoskolan håller sig till den motor som är mätt på dess ansikten.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Going over to: {0}</source>
        <translation>Går över till: {0}</translation>
    </message>
    <message>
        <source>Everybody who has consented is enrolled with it.</source>
        <translation>Alla som har samtyckt är registrerade med den.</translation>
    </message>
    <message>
        <source>With the change the old engine&apos;s templates are erased, each with a receipt. Cards with a face go on as plain cards until they are made anew.</source>
        <translation>Vid bytet raderas den gamla motorns mallar, var och en med kvitto. Kort med ansikte fungerar som vanliga kort tills de görs om.</translation>
    </message>
    <message>
        <source>Give the change up</source>
        <translation>Avbryt bytet</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Byt nu</translation>
    </message>
</context>
<context>
    <name>EnginesPresenter</name>
    <message>
        <source>The files of the engines are being read.</source>
        <translation>Motorernas filer läses.</translation>
    </message>
    <message>
        <source>The model file is being read and copied.</source>
        <translation>Modellfilen läses och kopieras.</translation>
    </message>
    <message>
        <source>The engine is being changed.</source>
        <translation>Motorn byts.</translation>
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
        <source>The student is here, and the pictures show them</source>
        <translation>Eleven är här, och det är eleven som syns på bilderna</translation>
    </message>
    <message>
        <source>Pictures cannot show that a living person is there.</source>
        <translation>Bilder kan inte visa att en levande människa är på plats.</translation>
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
        <source>On the student&apos;s card, not in the school&apos;s store</source>
        <translation>På elevens kort, inte i skolans lager</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Spara kortet som PDF…</translation>
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
        <source>Ready for the card</source>
        <translation>Klart för kortet</translation>
    </message>
    <message>
        <source>The template goes on a new card and is kept nowhere else. The earlier card stops working. Print the PDF and delete it: it is the card.</source>
        <translation>Mallen läggs på ett nytt kort och sparas ingen annanstans. Det tidigare kortet slutar gälla. Skriv ut PDF-filen och radera den: den är kortet.</translation>
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
        <source>The template is on the card alone. The pictures are gone.</source>
        <translation>Mallen finns bara på kortet. Bilderna är borta.</translation>
    </message>
    <message>
        <source>One template is sealed. The pictures are gone; none was kept.</source>
        <translation>En mall är inlåst. Bilderna är borta, ingen sparades.</translation>
    </message>
    <message>
        <source>A classmate&apos;s template is so alike that the teacher may be asked who is who. For both, the card is surer.</source>
        <translation>En klasskamrats mall är så lik att läraren kan få frågan vem som är vem. För båda är kortet säkrare.</translation>
    </message>
    <message>
        <source>{accepted} of {wanted} good pictures</source>
        <translation>{accepted} av {wanted} bra bilder</translation>
    </message>
    <message>
        <source>Turn your head a little</source>
        <translation>Vrid lite på huvudet</translation>
    </message>
    <message>
        <source>Good. Turn your head a little now and then.</source>
        <translation>Bra. Vrid lite på huvudet då och då.</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Kort {number}</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Spara kortet</translation>
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
    <name>ExportPresenter</name>
    <message>
        <source>The registers are being exported.</source>
        <translation>Närvarolistorna exporteras.</translation>
    </message>
    <message>
        <source>The registers are being printed.</source>
        <translation>Närvarolistorna skrivs ut.</translation>
    </message>
</context>
<context>
    <name>FiguresLeaf</name>
    <message>
        <source>Figure</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Samma som tabell</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrivet: {file}</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>siffror</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>FiguresPresenter</name>
    <message>
        <source>The figures are being counted.</source>
        <translation>Siffrorna räknas fram.</translation>
    </message>
</context>
<context>
    <name>FirstRestore</name>
    <message>
        <source>The backup is being unpacked and looked at.</source>
        <translation>Säkerhetskopian packas upp och läses.</translation>
    </message>
    <message>
        <source>The backup is being put back.</source>
        <translation>Säkerhetskopian återställs.</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Jag har glömt min lösenfras</translation>
    </message>
    <message>
        <source>It takes the recovery sheet that the school has printed, and a colleague with an account here. An administrator can do it with the sheet alone. It is put on record, and the data protection officer can see it.</source>
        <translation>Det krävs det återställningsblad som skolan har skrivit ut och en kollega med ett konto här. En administratör kan göra det med bara bladet. Det antecknas, och dataskyddsombudet kan se det.</translation>
    </message>
    <message>
        <source>Six groups of four letters and digits. Capitals do not matter.</source>
        <translation>Sex grupper med fyra bokstäver och siffror. Stora eller små bokstäver spelar ingen roll.</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>Koden på återställningsbladet</translation>
    </message>
    <message>
        <source>The colleague&apos;s passphrase</source>
        <translation>Kollegans lösenfras</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Ditt användarnamn</translation>
    </message>
    <message>
        <source>The colleague&apos;s user name</source>
        <translation>Kollegans användarnamn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Byt till den nya lösenfrasen</translation>
    </message>
    <message>
        <source>User name and passphrase of the colleague do not belong together.</source>
        <translation>Kollegans användarnamn och lösenfras hör inte ihop.</translation>
    </message>
    <message>
        <source>Type your user name and the code on the recovery sheet.</source>
        <translation>Skriv ditt användarnamn och koden på återställningsbladet.</translation>
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
        <source>The student and a guardian</source>
        <translation>Eleven och en vårdnadshavare</translation>
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
        <source>What a guardian alone agrees to ends the day before the 18th birthday.</source>
        <translation>Det som bara en vårdnadshavare säger ja till slutar dagen före 18-årsdagen.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Hur länge?</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Working…</source>
        <translation>Arbetar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>Demoskola</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>There is no help on this screen yet.</source>
        <translation>Det finns ingen hjälp för den här sidan än.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Way of checking in</source>
        <translation>Sätt att checka in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvitto…</translation>
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
    <message>
        <source>Save registers as PDF</source>
        <translation>Spara närvarolistor som PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>HoldsDialog</name>
    <message>
        <source>Legal holds</source>
        <translation>Gallringsstopp</translation>
    </message>
    <message>
        <source>Nothing that is held is disposed of, whatever a rule says, until the hold is lifted.</source>
        <translation>Inget som omfattas av ett stopp gallras, vad en regel än säger, förrän stoppet hävs.</translation>
    </message>
    <message>
        <source>No hold stands.</source>
        <translation>Inget gallringsstopp gäller.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Häv stoppet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>In a few words; no names of others.</source>
        <translation>Med några ord; inga namn på andra.</translation>
    </message>
    <message>
        <source>Number in the school</source>
        <translation>Nummer i skolan</translation>
    </message>
    <message>
        <source>Leave it empty to hold everybody&apos;s data.</source>
        <translation>Lämna tomt för att stoppa gallring av allas uppgifter.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>As 2026-11-22; leave it empty to hold until it is lifted.</source>
        <translation>Som 2026-11-22; lämna tomt för att stoppa tills stoppet hävs.</translation>
    </message>
    <message>
        <source>Hold from now on</source>
        <translation>Stoppa från och med nu</translation>
    </message>
    <message>
        <source>one student&apos;s</source>
        <translation>en elevs</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>allas</translation>
    </message>
    <message>
        <source>Write the last day as 2026-11-22.</source>
        <translation>Skriv sista dagen som 2026-11-22.</translation>
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
    <name>ImportPresenter</name>
    <message>
        <source>The file is being read and compared.</source>
        <translation>Filen läses och jämförs.</translation>
    </message>
    <message>
        <source>The list is being taken in.</source>
        <translation>Listan importeras.</translation>
    </message>
</context>
<context>
    <name>IncidentActs</name>
    <message>
        <source>Assess…</source>
        <translation>Bedöm…</translation>
    </message>
    <message>
        <source>Measures…</source>
        <translation>Åtgärder…</translation>
    </message>
    <message>
        <source>Authority told…</source>
        <translation>Myndigheten underrättad…</translation>
    </message>
    <message>
        <source>Authority not told…</source>
        <translation>Myndigheten underrättas inte…</translation>
    </message>
    <message>
        <source>People told…</source>
        <translation>Berörda informerade…</translation>
    </message>
    <message>
        <source>People not told…</source>
        <translation>Berörda informeras inte…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentera…</translation>
    </message>
    <message>
        <source>Paper as PDF…</source>
        <translation>Dokument som PDF…</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Avsluta incidenten</translation>
    </message>
    <message>
        <source>Take up again…</source>
        <translation>Ta upp igen…</translation>
    </message>
    <message>
        <source>It is in the register of incidents.</source>
        <translation>Det står nu i incidentregistret.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>What was done, or is going to be done, and what it does for people.</source>
        <translation>Vad som har gjorts eller ska göras, och vad det betyder för dem det gäller.</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>Myndigheten har underrättats</translation>
    </message>
    <message>
        <source>Send the paper by the authority&apos;s own form first, then note it here.</source>
        <translation>Skicka först anmälan med myndighetens egen blankett och anteckna det sedan här.</translation>
    </message>
    <message>
        <source>Reasons for the delay, where the 72 hours were over</source>
        <translation>Skäl till dröjsmålet, om de 72 timmarna hade gått ut</translation>
    </message>
    <message>
        <source>The authority is not told</source>
        <translation>Myndigheten underrättas inte</translation>
    </message>
    <message>
        <source>Only where it is unlikely that anybody is at risk (Art. 33(1)).</source>
        <translation>Bara om det är osannolikt att någon utsätts för en risk (artikel 33.1).</translation>
    </message>
    <message>
        <source>Why it is unlikely</source>
        <translation>Varför det är osannolikt</translation>
    </message>
    <message>
        <source>The people concerned were told</source>
        <translation>De berörda har informerats</translation>
    </message>
    <message>
        <source>In plain words: what happened, what may follow, what is done, whom to ask.</source>
        <translation>Med enkla ord: vad som hänt, vad det kan leda till, vad som görs och vem man frågar.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Hur de informerades</translation>
    </message>
    <message>
        <source>The people concerned are not told</source>
        <translation>De berörda informeras inte</translation>
    </message>
    <message>
        <source>There is no high risk, the data could not be read, the risk has been ended, or everybody is told in public (Art. 34(3)).</source>
        <translation>Risken är inte hög, uppgifterna gick inte att läsa, risken är undanröjd eller alla informeras offentligt (artikel 34.3).</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>It stays in the history of the incident.</source>
        <translation>Den står kvar i incidentens historik.</translation>
    </message>
    <message>
        <source>Take the incident up again</source>
        <translation>Ta upp incidenten igen</translation>
    </message>
    <message>
        <source>Something more has come to light.</source>
        <translation>Något mer har kommit fram.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Spara dokumentet</translation>
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
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Anmäl en incident</translation>
    </message>
    <message>
        <source>The authority has to be told within 72 hours of when the school knew. Report at once, even when not everything is clear.</source>
        <translation>Myndigheten ska underrättas inom 72 timmar från det att skolan fick veta. Anmäl genast, även om allt inte är klart.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Short, and no names.</source>
        <translation>Kort, och inga namn.</translation>
    </message>
    <message>
        <source>When did the school know?</source>
        <translation>När fick skolan veta?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Anmäl</translation>
    </message>
    <message>
        <source>Assess the incident</source>
        <translation>Bedöm incidenten</translation>
    </message>
    <message>
        <source>It can be assessed again; the earlier assessments stay.</source>
        <translation>Den kan bedömas igen; de tidigare bedömningarna står kvar.</translation>
    </message>
    <message>
        <source>People, about</source>
        <translation>Personer, ungefär</translation>
    </message>
    <message>
        <source>Records, about</source>
        <translation>Poster, ungefär</translation>
    </message>
    <message>
        <source>People with a protected identity are among them</source>
        <translation>Personer med skyddad identitet är bland dem</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Spara bedömningen</translation>
    </message>
    <message>
        <source>0 where it is not known yet.</source>
        <translation>0 om det inte är känt än.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Troliga följder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>Myndighetens diarienummer</translation>
    </message>
    <message>
        <source>Empty where there is none yet.</source>
        <translation>Tomt om det inte finns något än.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidenter</translation>
    </message>
    <message>
        <source>Report an incident…</source>
        <translation>Anmäl en incident…</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Inga incidenter</translation>
    </message>
    <message>
        <source>Whatever goes wrong with people&apos;s data is reported here at once: a lost list, a wrong recipient, an account in wrong hands.</source>
        <translation>Allt som går fel med människors uppgifter anmäls här genast: en borttappad lista, fel mottagare, ett konto i fel händer.</translation>
    </message>
    <message>
        <source>Press “Report an incident…”; what is not known yet can be added later.</source>
        <translation>Tryck på ”Anmäl en incident…”; det som inte är känt än kan läggas till senare.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation>Vad som gick förlorat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 timmar</translation>
    </message>
    <message>
        <source>The paper is in {file}.</source>
        <translation>Dokumentet finns i {file}.</translation>
    </message>
</context>
<context>
    <name>KioskStartPage</name>
    <message>
        <source>Open My choice on this PC</source>
        <translation>Öppna Mitt val på den här datorn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Print codes…</source>
        <translation>Skriv ut koder…</translation>
    </message>
    <message>
        <source>Students sign in with their card and a code of their own, read or hear what each way means, choose, and see all that is held on them.</source>
        <translation>Elever loggar in med sitt kort och en egen kod, läser eller hör vad varje sätt innebär, väljer, och ser allt som finns om dem.</translation>
    </message>
    <message>
        <source>You are signed out while it is open. Only your passphrase closes it.</source>
        <translation>Du är utloggad medan det är öppet. Bara din lösenfras stänger det.</translation>
    </message>
    <message>
        <source>A student who goes away is signed out after a minute.</source>
        <translation>En elev som går därifrån loggas ut efter en minut.</translation>
    </message>
    <message>
        <source>The students&apos; own corner</source>
        <translation>Elevernas egen hörna</translation>
    </message>
    <message>
        <source>In the demo school {name} is drawn before the camera, with their card. Print their code first.</source>
        <translation>I demoskolan är {name} ritad framför kameran, med sitt kort. Skriv ut koden först.</translation>
    </message>
    <message>
        <source>A slip opens once, within 14 days; then the student chooses a code that nobody else can read. For a first code, and for one that was forgotten.</source>
        <translation>En lapp öppnar en gång, inom 14 dagar; sedan väljer eleven en kod som ingen annan kan läsa. För en första kod, och för en som har glömts.</translation>
    </message>
    <message>
        <source>Codes on paper</source>
        <translation>Koder på papper</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>Mitt val</translation>
    </message>
    <message>
        <source>Tick at least one student.</source>
        <translation>Markera minst en elev.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Print codes</source>
        <translation>Skriv ut koder</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) written. Print, cut apart, and delete the file.</source>
        <translation>
            <numerusform>%n kod skriven. Skriv ut, klipp isär och ta bort filen.</numerusform>
            <numerusform>%n koder skrivna. Skriv ut, klipp isär och ta bort filen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskStartPresenter</name>
    <message>
        <source>The code slips are being made.</source>
        <translation>Kodlapparna görs.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>For staff</source>
        <translation>För personal</translation>
    </message>
    <message>
        <source>Everything is as it was. Nothing has been written down.</source>
        <translation>Allt är som det var. Inget har skrivits ner.</translation>
    </message>
    <message>
        <source>Your yes is on record until {day}. Go to the office, and the numbers of your face are made together with you. Until then it is card or teacher.</source>
        <translation>Ditt ja är antecknat till {day}. Gå till expeditionen, så görs talen av ditt ansikte tillsammans med dig. Tills dess gäller kort eller läraren.</translation>
    </message>
    <message>
        <source>Nothing stood, and nothing has been written down.</source>
        <translation>Inget gällde, och inget har skrivits ner.</translation>
    </message>
    <message>
        <source>Taken back and erased, {day}. Receipt: entry {entry}, {hash}. You go on with card or teacher.</source>
        <translation>Tillbakataget och raderat, {day}. Kvitto: post {entry}, {hash}. Du fortsätter med kort eller läraren.</translation>
    </message>
    <message>
        <source>The office has it now, as case {number}. You get an answer by {day}.</source>
        <translation>Expeditionen har det nu, som ärende {number}. Du får svar senast {day}.</translation>
    </message>
    <message>
        <source>Saved as {name}. Take the memory stick with you.</source>
        <translation>Sparat som {name}. Ta med dig minnet.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>For staff</source>
        <translation>För personal</translation>
    </message>
    <message>
        <source>Only {name} can close My choice, with their passphrase.</source>
        <translation>Bara {name} kan stänga Mitt val, med sin lösenfras.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna</translation>
    </message>
    <message>
        <source>Close My choice</source>
        <translation>Stäng Mitt val</translation>
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
        <source>Report the first</source>
        <translation>Rapportera den första</translation>
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
        <source>Opens at {time}</source>
        <translation>Öppnar {time}</translation>
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
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
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
        <source>Save %n register(s) as PDF…</source>
        <translation>
            <numerusform>Spara %n lista som PDF…</numerusform>
            <numerusform>Spara %n listor som PDF…</numerusform>
        </translation>
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
    <name>LockCover</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Logga in som någon annan</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>A lesson that has begun goes on: whoever checks in is marked.</source>
        <translation>En lektion som har börjat fortsätter: den som checkar in markeras.</translation>
    </message>
    <message>
        <source>This is not your passphrase. Type it again.</source>
        <translation>Det är inte din lösenfras. Skriv den igen.</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Access log</source>
        <translation>Läslogg</translation>
    </message>
    <message>
        <source>AI log</source>
        <translation>AI-logg</translation>
    </message>
    <message>
        <source>Name of a reader</source>
        <translation>Namn på en läsare</translation>
    </message>
    <message>
        <source>Only what stands out</source>
        <translation>Bara det som sticker ut</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportera som CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>A student&apos;s reference, from a case</source>
        <translation>En elevs referens, från ett ärende</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alla metoder</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alla utfall</translation>
    </message>
    <message>
        <source>Every reading of personal data. What stands out proves nothing by itself.</source>
        <translation>Varje läsning av personuppgifter. Det som sticker ut bevisar inget i sig.</translation>
    </message>
    <message>
        <source>Each look at a face, to the hour and under a pseudonym of that lesson alone. It holds no picture and no score, and goes after six months.</source>
        <translation>Varje titt på ett ansikte, på timmen när och under en pseudonym för just den lektionen. Här finns ingen bild och inget mätvärde, och allt gallras efter sex månader.</translation>
    </message>
    <message>
        <source>The log is in {file}.</source>
        <translation>Loggen finns i {file}.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Loggar</translation>
    </message>
    <message>
        <source>No reading fits. Choose a longer period, or ask for less.</source>
        <translation>Ingen läsning passar. Välj en längre tid eller ta bort ett villkor.</translation>
    </message>
    <message>
        <source>No look at a face fits. Choose a longer period, or ask for less.</source>
        <translation>Ingen ansiktsjämförelse passar. Välj en längre tid eller ta bort ett villkor.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Sticker ut</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Engine and threshold</source>
        <translation>Motor och tröskel</translation>
    </message>
    <message>
        <source>At the signature</source>
        <translation>Vid signeringen</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Save the AI log</source>
        <translation>Spara AI-loggen</translation>
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
        <translation>{work} Stäng fönstret en gång till för att lämna ändå.</translation>
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
        <source>Goes early</source>
        <translation>Går tidigare</translation>
    </message>
    <message>
        <source>Reported absence</source>
        <translation>Anmäld frånvaro</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ogiltig</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distans</translation>
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
    <name>MethodCard</name>
    <message>
        <source>Ask again…</source>
        <translation>Fråga igen…</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <translation>Fråga om samtycke…</translation>
    </message>
    <message>
        <source>Form as PDF…</source>
        <translation>Blankett som PDF…</translation>
    </message>
    <message>
        <source>Open a signed form…</source>
        <translation>Öppna en undertecknad blankett…</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Återkalla samtycket</translation>
    </message>
    <message>
        <source>No consent stands. The card does the same without it.</source>
        <translation>Inget samtycke gäller. Kortet fungerar lika bra utan.</translation>
    </message>
    <message>
        <source>A consent of {who} stands until {day}.</source>
        <translation>Ett samtycke från {who} gäller till och med {day}.</translation>
    </message>
</context>
<context>
    <name>MinutesBar</name>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
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
    <message>
        <source>{name}: leaves so many minutes early</source>
        <translation>{name}: går så många minuter tidigare</translation>
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
            <numerusform>Minst %n bokstav. Flera ord är bäst.</numerusform>
            <numerusform>Minst %n bokstäver. Flera ord är bäst.</numerusform>
        </translation>
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
        <source>How strong the passphrase is</source>
        <translation>Hur stark lösenfrasen är</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n letter(s).</source>
        <translation>
            <numerusform>Skriv minst %n bokstav.</numerusform>
            <numerusform>Skriv minst %n bokstäver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>De två lösenfraserna är inte lika. Skriv dem igen.</translation>
    </message>
    <message>
        <source>Too short or too uniform</source>
        <translation>För kort eller för enformig</translation>
    </message>
    <message>
        <source>Short: more words make it stronger</source>
        <translation>Kort: fler ord gör den starkare</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Godtagbar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Mycket bra</translation>
    </message>
</context>
<context>
    <name>NotProtectedDialog</name>
    <message>
        <source>None of these is protected</source>
        <translation>Ingen av dessa är skyddad</translation>
    </message>
    <message numerus="yes">
        <source>The school has checked all %n: none of them is protected.</source>
        <translation>
            <numerusform>Skolan har kontrollerat %n: eleven är inte skyddad.</numerusform>
            <numerusform>Skolan har kontrollerat alla %n: ingen av dem är skyddad.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on everybody who has the register sees their names, and they may be enrolled. Whoever is protected stays so: it is said only of those whom nobody has spoken for. It is noted in the ledger with your account, one by one.</source>
        <translation>Därefter ser alla som har närvarolistan deras namn, och ansiktsmallar får skapas för dem. Den som är skyddad förblir det: det sägs bara om dem som ingen har uttalat sig om. Det antecknas i liggaren med ditt konto, en och en.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Ej skyddade</translation>
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
    <name>NumberEntry</name>
    <message>
        <source>The number on your card, five digits</source>
        <translation>Numret på ditt kort, fem siffror</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Vidare</translation>
    </message>
    <message>
        <source>The number on the card has five digits.</source>
        <translation>Numret på kortet har fem siffror.</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Consents that hold today</source>
        <translation>Samtycken som gäller i dag</translation>
    </message>
    <message>
        <source>Consents by month</source>
        <translation>Samtycken per månad</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Of the school as a whole, and of nobody.</source>
        <translation>Om skolan som helhet, och om ingen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>{method}: given</source>
        <translation>{method}: lämnade</translation>
    </message>
    <message>
        <source>{method}: ended</source>
        <translation>{method}: avslutade</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
</context>
<context>
    <name>NumbersPresenter</name>
    <message>
        <source>The consents are being counted.</source>
        <translation>Samtyckena räknas.</translation>
    </message>
</context>
<context>
    <name>OfficerPanel</name>
    <message>
        <source>Give advice</source>
        <translation>Lämna yttrande</translation>
    </message>
    <message>
        <source>Why, and on which conditions</source>
        <translation>Varför, och på vilka villkor</translation>
    </message>
    <message>
        <source>Name no student.</source>
        <translation>Nämn ingen elev.</translation>
    </message>
</context>
<context>
    <name>OpenCommentsSheet</name>
    <message>
        <source>Comments of the data protection officer are open. Answer them, or write why the assessment is put forward all the same. The reasons stay on record.</source>
        <translation>Dataskyddsombudet har öppna kommentarer. Svara på dem, eller skriv varför bedömningen läggs fram ändå. Skälen står kvar i liggaren.</translation>
    </message>
    <message>
        <source>Comments are open</source>
        <translation>Kommentarer är öppna</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Name nobody.</source>
        <translation>Nämn ingen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Put forward all the same</source>
        <translation>Lägg fram ändå</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Lessons of the week</source>
        <translation>Veckans lektioner</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportera som CSV…</translation>
    </message>
    <message>
        <source>No lessons this week. Start one outside the timetable under Lessons.</source>
        <translation>Inga lektioner den här veckan. Starta en utanför schemat under Lektioner.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ej rapporterade</translation>
    </message>
    <message>
        <source>Attendance that has changed</source>
        <translation>Närvaro som har ändrats</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Sparat i {file}.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>My lessons, week {number} · from {monday}</source>
        <translation>Mina lektioner, vecka {number} · från {monday}</translation>
    </message>
    <message>
        <source>Nothing is signed this week.</source>
        <translation>Inget är signerat den här veckan.</translation>
    </message>
    <message>
        <source>Everything is reported.</source>
        <translation>Allt är rapporterat.</translation>
    </message>
    <message>
        <source>No lessons this week</source>
        <translation>Inga lektioner den här veckan</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lektion</numerusform>
            <numerusform>%n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signerad</numerusform>
            <numerusform>%n signerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n inte signerad</numerusform>
            <numerusform>%n inte signerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from signed registers of your own lessons and of groups that you mentor: the last two weeks beside the six before. It tells nothing of the reasons.</source>
        <translation>Räknat på signerade listor från dina egna lektioner och grupper där du är mentor: de senaste två veckorna bredvid de sex dessförinnan. Det säger inget om skälen.</translation>
    </message>
    <message>
        <source>Nobody&apos;s attendance has changed much.</source>
        <translation>Ingens närvaro har ändrats mycket.</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>Save the overview as PDF</source>
        <translation>Spara översikten som PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Export this week&apos;s registers</source>
        <translation>Exportera veckans närvarolistor</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>The registers of eight weeks are being read.</source>
        <translation>Åtta veckors närvarolistor läses.</translation>
    </message>
    <message>
        <source>The overview is being written.</source>
        <translation>Översikten skrivs.</translation>
    </message>
</context>
<context>
    <name>PageStep</name>
    <message>
        <source>Record the form</source>
        <translation>För in blanketten</translation>
    </message>
    <message>
        <source>{method}. Notice {version}, {language}. Digest of the page {digest}.</source>
        <translation>{method}. Information {version}, {language}. Sidans kontrollsumma {digest}.</translation>
    </message>
    <message>
        <source>Look at the signatures on the paper. The digest is recorded; the file is not kept here. Keep the paper, or shred it, as the school has decided.</source>
        <translation>Se efter underskrifterna på papperet. Kontrollsumman förs in, filen sparas inte här. Spara papperet, eller strimla det, som skolan har bestämt.</translation>
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
    <name>ProcessingPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Behandlingar</translation>
    </message>
    <message>
        <source>What is asked of the activity</source>
        <translation>Vad som frågas om behandlingen</translation>
    </message>
    <message>
        <source>Measured error rates</source>
        <translation>Uppmätta felandelar</translation>
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
        <translation>Modellkort…</translation>
    </message>
    <message>
        <source>Instructions for use…</source>
        <translation>Bruksanvisning…</translation>
    </message>
    <message>
        <source>Technical documentation…</source>
        <translation>Teknisk dokumentation…</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Register över behandlingar</translation>
    </message>
    <message>
        <source>Recognition engines</source>
        <translation>Igenkänningsmotorer</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Measured on photographs of adults, not in a school: nothing is known of students, nor of differences by sex, age or skin tone.</source>
        <translation>Uppmätt på fotografier av vuxna, inte i en skola: inget är känt om elever, eller om skillnader efter kön, ålder eller hudton.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrivet: {file}</translation>
    </message>
    <message>
        <source>record-of-processing</source>
        <translation>register-over-behandlingar</translation>
    </message>
    <message>
        <source>model-card</source>
        <translation>modellkort</translation>
    </message>
    <message>
        <source>instructions-for-use</source>
        <translation>bruksanvisning</translation>
    </message>
    <message>
        <source>technical-documentation</source>
        <translation>teknisk-dokumentation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Behandlingar</translation>
    </message>
    <message>
        <source>Made from the program itself: what is held, why, and how long.</source>
        <translation>Gjort ur programmet självt: vad som lagras, varför och hur länge.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>ProcessingPresenter</name>
    <message>
        <source>The figures are being counted.</source>
        <translation>Siffrorna räknas fram.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Check-in spot</source>
        <translation>Incheckningsplats</translation>
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
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
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
        <source>Signed {day} at {time}</source>
        <translation>Signerad {day} kl. {time}</translation>
    </message>
    <message>
        <source>Checksum {digest}</source>
        <translation>Kontrollsumma {digest}</translation>
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
    <name>RegisterDialog</name>
    <message>
        <source>Take down a request</source>
        <translation>Ta emot en begäran</translation>
    </message>
    <message>
        <source>The month runs from the day when it reached the school, whoever took it.</source>
        <translation>Månaden räknas från den dag då den nådde skolan, vem som än tog emot den.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Part of the name, or the whole number where the identity is protected.</source>
        <translation>En del av namnet, eller hela numret om identiteten är skyddad.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur den kom in</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Svara på</translation>
    </message>
    <message>
        <source>In short (may be empty)</source>
        <translation>I korthet (får vara tomt)</translation>
    </message>
    <message>
        <source>No names of others, nothing about health.</source>
        <translation>Inga namn på andra, inget om hälsa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Search for the student, and choose one.</source>
        <translation>Sök efter eleven och välj en.</translation>
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
        <source>Use restricted</source>
        <translation>Användningen är begränsad</translation>
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
    <name>RequestActs</name>
    <message>
        <source>Identity checked…</source>
        <translation>Identitet kontrollerad…</translation>
    </message>
    <message>
        <source>Access package…</source>
        <translation>Registerutdrag…</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Erase what can be erased…</source>
        <translation>Radera det som går…</translation>
    </message>
    <message>
        <source>Restrict the use…</source>
        <translation>Begränsa användningen…</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Häv begränsningen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Besluta…</translation>
    </message>
    <message>
        <source>Two more months…</source>
        <translation>Två månader till…</translation>
    </message>
    <message>
        <source>Answer as PDF…</source>
        <translation>Svar som PDF…</translation>
    </message>
    <message>
        <source>Answer given…</source>
        <translation>Svar lämnat…</translation>
    </message>
    <message>
        <source>Taken back…</source>
        <translation>Återtagen…</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Who is asking?</source>
        <translation>Vem är det som frågar?</translation>
    </message>
    <message>
        <source>Note how the school made sure. Keep no copy of any document.</source>
        <translation>Notera hur skolan försäkrade sig. Spara ingen kopia av någon handling.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Two more months</source>
        <translation>Två månader till</translation>
    </message>
    <message>
        <source>Tell the person now, and why. It can be done within the first month only.</source>
        <translation>Berätta det för personen nu, och varför. Det går bara inom den första månaden.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>None: all is granted</source>
        <translation>Inget: allt beviljas</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>Besluta om begäran</translation>
    </message>
    <message>
        <source>What is not granted whole needs a reason that the law knows.</source>
        <translation>Det som inte beviljas helt behöver ett skäl som lagen känner till.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>In your own words, to the person</source>
        <translation>Med egna ord, till personen</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>Svaret har lämnats</translation>
    </message>
    <message>
        <source>Note how the person got it. No period runs from here on.</source>
        <translation>Notera hur personen fick det. Härefter löper ingen tid.</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Begränsa användningen</translation>
    </message>
    <message>
        <source>No face, no export, no disposal. Roll call goes on.</source>
        <translation>Inget ansikte, ingen export, ingen gallring. Närvaron tas som vanligt.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>The old value is kept. Marks are corrected in their register.</source>
        <translation>Det gamla värdet sparas. Markeringar rättas i sin närvarolista.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Så som det ska vara</translation>
    </message>
    <message>
        <source>Erase what can be erased?</source>
        <translation>Radera det som går att radera?</translation>
    </message>
    <message>
        <source>Consents, templates and what a card opens with go at once and for good. Registers go where the law lets them; otherwise the answer says why they stay.</source>
        <translation>Samtycken, mallar och det som ett kort öppnas med försvinner genast och för alltid. Närvarolistor försvinner där lagen tillåter det; annars står det i svaret varför de är kvar.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Lift the restriction?</source>
        <translation>Häva begränsningen?</translation>
    </message>
    <message>
        <source>Tell the person first. From here on the data are used again.</source>
        <translation>Berätta det för personen först. Härefter används uppgifterna igen.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Häv den</translation>
    </message>
    <message>
        <source>Has the person taken the request back?</source>
        <translation>Har personen tagit tillbaka sin begäran?</translation>
    </message>
    <message>
        <source>The case is closed without an answer.</source>
        <translation>Ärendet avslutas utan svar.</translation>
    </message>
    <message>
        <source>The file holds everything that is held on the person, and is not encrypted. Hand it to them and delete it here: it is theirs to protect.</source>
        <translation>Filen innehåller allt som finns om personen och är inte krypterad. Lämna över den och radera den här: det är personen som ska skydda den.</translation>
    </message>
    <message>
        <source>The identity is protected: make sure that nobody else gets it.</source>
        <translation>Identiteten är skyddad: se till att ingen annan får den.</translation>
    </message>
    <message>
        <source>Write the access package?</source>
        <translation>Skriva registerutdraget?</translation>
    </message>
    <message>
        <source>It reaches nobody else</source>
        <translation>Den når ingen annan</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Välj plats…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vart</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Your rights</source>
        <translation>Dina rättigheter</translation>
    </message>
    <message>
        <source>You can take everything along, ask for a correction, object, ask for erasure, and take back every yes. The school answers within a month.</source>
        <translation>Du kan ta med dig allt, be om rättelse, invända, be om radering och ta tillbaka varje ja. Skolan svarar inom en månad.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Ta med dig allt</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>Be om rättelse</translation>
    </message>
    <message>
        <source>Object to how data are used</source>
        <translation>Invänd mot hur uppgifter används</translation>
    </message>
    <message>
        <source>Ask for erasure</source>
        <translation>Be om radering</translation>
    </message>
    <message>
        <source>Take back every yes</source>
        <translation>Ta tillbaka varje ja</translation>
    </message>
    <message>
        <source>What is wrong, and how should it be?</source>
        <translation>Vad är fel, och hur ska det vara?</translation>
    </message>
    <message>
        <source>What do you object to? You may leave this empty.</source>
        <translation>Vad invänder du mot? Du får lämna det tomt.</translation>
    </message>
    <message>
        <source>What should be erased? You may leave this empty.</source>
        <translation>Vad ska raderas? Du får lämna det tomt.</translation>
    </message>
    <message>
        <source>It goes to the office at once. You get an answer within a month.</source>
        <translation>Det går till expeditionen genast. Du får svar inom en månad.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>No reason is asked. The numbers of your face are erased at once, and you go on with card or teacher.</source>
        <translation>Ingen frågar varför. Talen av ditt ansikte raderas genast, och du fortsätter med kort eller läraren.</translation>
    </message>
    <message>
        <source>Looking for memory sticks…</source>
        <translation>Letar efter USB-minnen…</translation>
    </message>
    <message>
        <source>A zip file with everything, to read and for programs. It is not locked: take care of it.</source>
        <translation>En zip-fil med allt, att läsa och för program. Den är inte låst: var rädd om den.</translation>
    </message>
    <message>
        <source>Put in a memory stick and press again, or ask the office for the file.</source>
        <translation>Sätt i ett USB-minne och tryck igen, eller be expeditionen om filen.</translation>
    </message>
    <message>
        <source>Save on {name}</source>
        <translation>Spara på {name}</translation>
    </message>
    <message>
        <source>Look for a memory stick</source>
        <translation>Leta efter ett USB-minne</translation>
    </message>
    <message>
        <source>Ask the office for the file</source>
        <translation>Be expeditionen om filen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Take down a request…</source>
        <translation>Ta emot en begäran…</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Inga begäranden</translation>
    </message>
    <message>
        <source>Press “Take down a request…” when somebody asks about their own data, in whatever way. The month until the answer is counted here.</source>
        <translation>Tryck på ”Ta emot en begäran…” när någon frågar om sina egna uppgifter, på vilket sätt det än sker. Månaden till svaret räknas här.</translation>
    </message>
    <message>
        <source>The office and the controller take down what people ask about their own data. You follow each case and its last day here.</source>
        <translation>Expeditionen och den personuppgiftsansvarige tar emot det människor begär om sina egna uppgifter. Här följer du varje ärende och dess sista dag.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Begär</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Visas inte</translation>
    </message>
</context>
<context>
    <name>RequestsPresenter</name>
    <message>
        <source>Everything that is held on the person is being collected.</source>
        <translation>Allt som finns om personen samlas.</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Put a backup back</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Se vad den innehåller</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Only an administrator puts a backup back. Use your passphrase of today; if an account was removed since the backup, the one of that time.</source>
        <translation>Bara en administratör återställer en säkerhetskopia. Använd dagens lösenfras; har ett konto tagits bort sedan kopian gjordes, den från då.</translation>
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
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ändra ingenting</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>{school}, as it was {moment} UTC, with {students} students.</source>
        <translation>{school}, som det var {moment} UTC, med {students} elever.</translation>
    </message>
    <message>
        <source>No mark was made since then.</source>
        <translation>Ingen markering har gjorts sedan dess.</translation>
    </message>
    <message>
        <source>What is here now is moved aside for 30 days. Whoever has withdrawn since stays erased: that is carried out again. Everybody signs in again afterwards.</source>
        <translation>Det som finns här nu läggs undan i 30 dagar. Den som har tagit tillbaka sitt samtycke sedan dess förblir raderad: det görs om. Alla loggar in på nytt efteråt.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Säkerhetskopian är på plats.</translation>
    </message>
    <message>
        <source>The backup is in place. The data from before lie in {folder}.</source>
        <translation>Säkerhetskopian är på plats. Uppgifterna från innan ligger i {folder}.</translation>
    </message>
    <message>
        <source>Receipts in the ledger: {numbers}.</source>
        <translation>Kvitton i liggaren: {numbers}.</translation>
    </message>
    <message>
        <source>Nothing had to be erased again.</source>
        <translation>Inget behövde raderas igen.</translation>
    </message>
    <message>
        <source>Note the ledger&apos;s hash: {head}</source>
        <translation>Anteckna liggarens kontrollsumma: {head}</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Period and decision…</source>
        <translation>Tid och beslut…</translation>
    </message>
    <message>
        <source>Dispose of it…</source>
        <translation>Gallra…</translation>
    </message>
    <message>
        <source>Protocol as PDF…</source>
        <translation>Protokoll som PDF…</translation>
    </message>
    <message>
        <source>Legal holds…</source>
        <translation>Gallringsstopp …</translation>
    </message>
    <message>
        <source>A legal hold covers all data. Nothing goes until it is lifted.</source>
        <translation>Ett gallringsstopp gäller alla uppgifter. Inget gallras förrän det hävs.</translation>
    </message>
    <message>
        <source>Nothing has been disposed of yet. Each disposal leaves its protocol here.</source>
        <translation>Inget har gallrats än. Varje gallring lämnar sitt protokoll här.</translation>
    </message>
    <message>
        <source>Disposal protocols</source>
        <translation>Gallringsprotokoll</translation>
    </message>
    <message>
        <source>The rule is set.</source>
        <translation>Regeln är satt.</translation>
    </message>
    <message>
        <source>The protocol is in {file}.</source>
        <translation>Protokollet finns i {file}.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Out of period</source>
        <translation>Tiden har gått ut</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Slutfört</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>av sig själv</translation>
    </message>
    <message>
        <source>{number} up to {day}</source>
        <translation>{number} till och med {day}</translation>
    </message>
    <message>
        <source>, {number} kept</source>
        <translation>, {number} sparade</translation>
    </message>
    <message>
        <source>{number} rows are gone. Print the protocol.</source>
        <translation>{number} rader är gallrade. Skriv ut protokollet.</translation>
    </message>
    <message>
        <source>disposal</source>
        <translation>gallring</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Spara protokollet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{day}, cancelled before all had gone</source>
        <translation>{day}, avbruten innan allt var borta</translation>
    </message>
</context>
<context>
    <name>RetentionPresenter</name>
    <message>
        <source>What is out of period is being counted.</source>
        <translation>Det som har passerat sin tid räknas.</translation>
    </message>
    <message>
        <source>What is out of period is being disposed of.</source>
        <translation>Det som har passerat sin tid gallras.</translation>
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
    <message>
        <source>Save the register as PDF</source>
        <translation>Spara närvarolistan som PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>How long it is kept, and the decision that lets it go after that.</source>
        <translation>Hur länge det sparas, och beslutet som låter det gallras sedan.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Counted from the day that the list names.</source>
        <translation>Räknas från dagen som listan anger.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Case number, as in the archives.</source>
        <translation>Diarienummer, som i arkivet.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>As 2026-11-22.</source>
        <translation>Som 2026-11-22.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Sätt regeln</translation>
    </message>
    <message>
        <source>Write the day of the decision as 2026-11-22.</source>
        <translation>Skriv beslutets dag som 2026-11-22.</translation>
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
        <source>The first account is an administrator&apos;s. The rest comes step by step.</source>
        <translation>Det första kontot är en administratörs. Resten kommer steg för steg.</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Change your passphrase…</source>
        <translation>Byt din lösenfras…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ditt konto</translation>
    </message>
    <message>
        <source>Signed in as {user_name}, {role}</source>
        <translation>Inloggad som {user_name}, {role}</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Din lösenfras är ändrad.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>Skolan</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Inställningarna är sparade.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>What you have changed is not saved. Save it, or leave once more.</source>
        <translation>Det du har ändrat är inte sparat. Spara det, eller lämna sidan en gång till.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>With the code on this paper, and a colleague, somebody who has forgotten their passphrase gets in again. Keep it where you keep keys: it opens everything.</source>
        <translation>Med koden på papperet och en kollega kommer den som har glömt sin lösenfras in igen. Förvara det där nycklar förvaras: det öppnar allt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation>Skriv ut ett nytt blad…</translation>
    </message>
    <message>
        <source>No sheet has been printed yet. Print one today.</source>
        <translation>Inget blad har skrivits ut än. Skriv ut ett i dag.</translation>
    </message>
    <message>
        <source>The sheet of {made} was used on {used}. Print a new one.</source>
        <translation>Bladet från {made} användes {used}. Skriv ut ett nytt.</translation>
    </message>
    <message>
        <source>A sheet was printed on {made}. A new one makes it void.</source>
        <translation>Ett blad skrevs ut {made}. Ett nytt ersätter det.</translation>
    </message>
    <message>
        <source>Print a new sheet</source>
        <translation>Skriv ut ett nytt blad</translation>
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
        <source>I forgot my passphrase</source>
        <translation>Jag har glömt min lösenfras</translation>
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
        <source>Demo school: sign in as {teacher} (teacher), {administrator} (administrator), {controller} (controller) or {officer} (data protection officer), each with the passphrase “{passphrase}”.</source>
        <translation>Demoskolan: logga in som {teacher} (lärare), {administrator} (administratör), {controller} (personuppgiftsansvarig) eller {officer} (dataskyddsombud), alla med lösenfrasen ”{passphrase}”.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Skriv ditt användarnamn.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Skriv din lösenfras.</translation>
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
    <message>
        <source>Upprop is already open on this PC. Go to that window, or close it first.</source>
        <translation>Upprop är redan öppet på den här datorn. Gå till det fönstret eller stäng det först.</translation>
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
    <name>SpotBoard</name>
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
    <name>SpotPicture</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Kamerans bild</translation>
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
        <source>Recovery sheet…</source>
        <translation>Återställningsblad…</translation>
    </message>
    <message>
        <source>New substitute key…</source>
        <translation>Ny vikarienyckel…</translation>
    </message>
    <message>
        <source>Duties…</source>
        <translation>Uppdrag…</translation>
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
    <message>
        <source>{file} is written. Print it, then delete the file: it opens the school.</source>
        <translation>{file} är skriven. Skriv ut den och ta sedan bort filen: den öppnar skolan.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>In any order, now or later: this page comes back until nothing is left. Teachers can take the roll by name as soon as there is a class list.</source>
        <translation>I vilken ordning som helst, nu eller senare: sidan kommer tillbaka tills inget är kvar. Lärare kan ta närvaro med namn så snart det finns en klasslista.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Första stegen</translation>
    </message>
    <message>
        <source>All set. Teachers can begin.</source>
        <translation>Allt är klart. Lärarna kan börja.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppat</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Kvar att göra</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta upp det igen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Short, and no names of others.</source>
        <translation>Kort, och inga namn på andra.</translation>
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
        <translation>Ansiktsmall</translation>
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
        <source>yes, renew</source>
        <translation>ja, förnya</translation>
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
        <source>Import a class list as CSV: given name, family name, id, class and, with yes or no, whether the identity is protected (a column “skyddad”). Whoever it is not said of is treated as protected.</source>
        <translation>Importera en klasslista som CSV: förnamn, efternamn, id, klass och, med ja eller nej, om identiteten är skyddad (en kolumn ”skyddad”). Den som listan inte säger något om behandlas som skyddad.</translation>
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
        <source>Cards for those who have none</source>
        <translation>Kort till dem som saknar</translation>
    </message>
    <message>
        <source>New card: one that the student has stops working</source>
        <translation>Nytt kort: elevens tidigare kort slutar gälla</translation>
    </message>
    <message>
        <source>Cards {group}</source>
        <translation>Kort {group}</translation>
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
        <source>Nobody in this lesson is called “{name}”. Change the letters.</source>
        <translation>Ingen i lektionen heter ”{name}”. Ändra bokstäverna.</translation>
    </message>
    <message>
        <source>Enter marks {name} present. ↓ chooses another row.</source>
        <translation>Enter markerar {name} som närvarande. ↓ väljer en annan rad.</translation>
    </message>
    <message>
        <source>Letters of a name or initials, then Enter, mark present. ↓ chooses a row.</source>
        <translation>Bokstäver i ett namn eller initialer och sedan Enter ger närvarande. ↓ väljer en rad.</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>New substitute key</source>
        <translation>Ny vikarienyckel</translation>
    </message>
    <message>
        <source>A printed user name and passphrase for certain lessons of one day. An hour after the last of them it opens nothing any more, by itself.</source>
        <translation>Ett utskrivet användarnamn och en lösenfras för vissa lektioner en dag. En timme efter den sista öppnar nyckeln ingenting mer, av sig själv.</translation>
    </message>
    <message>
        <source>Name of the substitute</source>
        <translation>Vikariens namn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print the key…</source>
        <translation>Skriv ut nyckeln…</translation>
    </message>
    <message>
        <source>Write the name of the substitute.</source>
        <translation>Skriv vikariens namn.</translation>
    </message>
    <message>
        <source>Tick at least one lesson.</source>
        <translation>Markera minst en lektion.</translation>
    </message>
    <message>
        <source>Substitute key</source>
        <translation>Vikarienyckel</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Skriv ut nyckeln</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
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
        <source>The marks stand in your name. They can still be corrected, with a reason, under Registers; who did it and why stays there.</source>
        <translation>Markeringarna står i ditt namn. De kan fortfarande rättas, med skäl, under Närvarolistor. Där syns vem som har rättat och varför.</translation>
    </message>
    <message>
        <source>The first number belongs to exactly these marks and changes with any of them. The second belongs to all that this computer has put on record so far. Whoever checks the register later compares them with the printed ones.</source>
        <translation>Det första numret hör till just de här markeringarna och ändras om någon av dem ändras. Det andra hör till allt som datorn har antecknat hittills. Den som kontrollerar listan senare jämför med de utskrivna.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Dölj detaljer</translation>
    </message>
    <message>
        <source>Details for checking</source>
        <translation>Detaljer för kontroll</translation>
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
        <source>These marks</source>
        <translation>De här markeringarna</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Start the next lesson</source>
        <translation>Starta nästa lektion</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nästa lektion</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Tillbaka till lektionerna</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Comment {number}</source>
        <translation>Kommentar {number}</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Svara…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Öppna igen…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsätt…</translation>
    </message>
</context>
<context>
    <name>TimetableModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lärare</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Närvarolista</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>Lessons of the week</source>
        <translation>Veckans lektioner</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Öppna närvarolistan</translation>
    </message>
    <message>
        <source>Import a timetable…</source>
        <translation>Importera ett schema…</translation>
    </message>
    <message>
        <source>Import a timetable as CSV, or turn to another week.</source>
        <translation>Importera ett schema som CSV, eller bläddra till en annan vecka.</translation>
    </message>
    <message>
        <source>Lessons outside the timetable are started under Lessons.</source>
        <translation>Lektioner utanför schemat startas under Lektioner.</translation>
    </message>
    <message>
        <source>No lessons this week</source>
        <translation>Inga lektioner den här veckan</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Week {number} · from {monday}</source>
        <translation>Vecka {number} · från {monday}</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Read aloud</source>
        <translation>Läs upp</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>Mitt val</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mina uppgifter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Ends in {n} s</source>
        <translation>Slutar om {n} s</translation>
    </message>
    <message>
        <source>No voice here</source>
        <translation>Ingen röst här</translation>
    </message>
    <message>
        <source>Be silent</source>
        <translation>Var tyst</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>Den här datorn har ingen röst för det här språket.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Hoppa över rundturen</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} av {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Vidare</translation>
    </message>
</context>
<context>
    <name>UnmarkedCard</name>
    <message>
        <source>Everyone left is absent…</source>
        <translation>Övriga är frånvarande…</translation>
    </message>
    <message>
        <source>Everyone left is present…</source>
        <translation>Övriga är närvarande…</translation>
    </message>
    <message>
        <source>Decide on each one with the letter beside the choice; arrows go to the next.</source>
        <translation>Ta ställning till var och en med bokstaven vid valet; pilarna går till nästa.</translation>
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
    <message numerus="yes">
        <source>Mark %n student(s) as present the whole lesson?</source>
        <translation>
            <numerusform>Markera %n elev som närvarande hela lektionen?</numerusform>
            <numerusform>Markera %n elever som närvarande hela lektionen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %n student(s) present</source>
        <translation>
            <numerusform>Ja, %n elev närvarande</numerusform>
            <numerusform>Ja, %n elever närvarande</numerusform>
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
    <name>UnspokenStrip</name>
    <message>
        <source>Not protected…</source>
        <translation>Ej skyddade…</translation>
    </message>
    <message numerus="yes">
        <source>%n of the shown student(s) are treated as protected, because nobody has said whether they are: initials instead of names, no enrolment.</source>
        <translation>
            <numerusform>%n av eleverna som visas behandlas som skyddad, eftersom ingen har sagt om eleven är det: initialer i stället för namn, ingen ansiktsmall.</numerusform>
            <numerusform>%n av eleverna som visas behandlas som skyddade, eftersom ingen har sagt om de är det: initialer i stället för namn, ingen ansiktsmall.</numerusform>
        </translation>
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
        <source>Put back a backup from another PC…</source>
        <translation>Lägg tillbaka en säkerhetskopia från en annan dator…</translation>
    </message>
    <message>
        <source>Try it with a tour of one minute</source>
        <translation>Prova den med en rundtur på en minut</translation>
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
        <source>Backups (*.backup)</source>
        <translation>Säkerhetskopior (*.backup)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>The demo school is being made.</source>
        <translation>Demoskolan görs i ordning.</translation>
    </message>
    <message>
        <source>The school is being set up.</source>
        <translation>Skolan läggs upp.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>This cannot be cancelled now.</source>
        <translation>Det går inte att avbryta nu.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Avbryter …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>access_log</name>
    <message>
        <source>opened a register</source>
        <translation>öppnade en närvarolista</translation>
    </message>
    <message>
        <source>read the history of a register</source>
        <translation>läste en närvarolistas historik</translation>
    </message>
    <message>
        <source>opened the list of students</source>
        <translation>öppnade elevlistan</translation>
    </message>
    <message>
        <source>looked at whose attendance changed</source>
        <translation>såg vilkas närvaro har ändrats</translation>
    </message>
    <message>
        <source>read what is kept of one student</source>
        <translation>läste vad som finns om en elev</translation>
    </message>
    <message>
        <source>saw a protected identity</source>
        <translation>såg en skyddad identitet</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>sökte</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporterade</translation>
    </message>
    <message>
        <source>made an access package</source>
        <translation>gjorde ett utdrag</translation>
    </message>
    <message>
        <source>printed cards</source>
        <translation>skrev ut kort</translation>
    </message>
    <message>
        <source>ran an audit</source>
        <translation>gjorde en granskning</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>gjorde en säkerhetskopia</translation>
    </message>
    <message>
        <source>read this log</source>
        <translation>läste den här loggen</translation>
    </message>
    <message>
        <source>read the AI log</source>
        <translation>läste AI-loggen</translation>
    </message>
    <message>
        <source>wrong passphrases</source>
        <translation>felaktiga lösenfraser</translation>
    </message>
    <message>
        <source>no lesson at the time</source>
        <translation>ingen lektion vid den tiden</translation>
    </message>
    <message>
        <source>not their own lesson</source>
        <translation>inte egen lektion</translation>
    </message>
    <message>
        <source>many people within an hour</source>
        <translation>många personer inom en timme</translation>
    </message>
    <message>
        <source>many wrong passphrases</source>
        <translation>många felaktiga lösenfraser</translation>
    </message>
</context>
<context>
    <name>ai_log</name>
    <message>
        <source>Face at the spot (1:N)</source>
        <translation>Ansikte på platsen (1:N)</translation>
    </message>
    <message>
        <source>Card and face (1:1)</source>
        <translation>Kort och ansikte (1:1)</translation>
    </message>
    <message>
        <source>Proposed a mark</source>
        <translation>Föreslog en markering</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>Var redan här</translation>
    </message>
    <message>
        <source>Could be two people</source>
        <translation>Kunde vara två personer</translation>
    </message>
    <message>
        <source>Matched nobody</source>
        <translation>Stämde med ingen</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Kunde inte granskas</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Inte signerad än</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Changed by a person</source>
        <translation>Ändrades av en människa</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>Impact assessment: {method}</source>
        <translation>Konsekvensbedömning: {method}</translation>
    </message>
    <message>
        <source>A draft: it has not been put forward.</source>
        <translation>Ett utkast: det har inte lagts fram.</translation>
    </message>
    <message>
        <source>What the law asks, and where it is answered</source>
        <translation>Vad lagen frågar efter, och var svaret står</translation>
    </message>
    <message>
        <source>What the decision would cover</source>
        <translation>Vad beslutet skulle omfatta</translation>
    </message>
    <message>
        <source>Advice of the data protection officer</source>
        <translation>Dataskyddsombudets yttrande</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>I liggaren</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Comments of the data protection officer</source>
        <translation>Dataskyddsombudets kommentarer</translation>
    </message>
    <message>
        <source>SHA-256 of what was put forward</source>
        <translation>SHA-256 för det som lades fram</translation>
    </message>
    <message>
        <source>Comments on this section</source>
        <translation>Kommentarer till avsnittet</translation>
    </message>
    <message>
        <source>There is no advice on this assessment.</source>
        <translation>Det finns inget yttrande över den här bedömningen.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Yttrande</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>Nothing is on record.</source>
        <translation>Inget finns i liggaren.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Prior consultation: {method}</source>
        <translation>Förhandssamråd: {method}</translation>
    </message>
    <message>
        <source>(a) Who answers for what</source>
        <translation>(a) Vem som ansvarar för vad</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Personuppgiftsbiträden</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>(b) Purposes and means</source>
        <translation>(b) Ändamål och medel</translation>
    </message>
    <message>
        <source>(c) Measures and safeguards</source>
        <translation>(c) Åtgärder och skydd</translation>
    </message>
    <message>
        <source>(d) Data protection officer</source>
        <translation>(d) Dataskyddsombud</translation>
    </message>
    <message>
        <source>Enclosed, with the officer&apos;s advice and comments, also as a file for CNIL&apos;s program PIA; with it the record of processing.</source>
        <translation>Bifogas, med ombudets yttrande och kommentarer, också som en fil till CNIL:s program PIA; med den registret över behandlingar.</translation>
    </message>
    <message>
        <source>(f) Anything else that the authority asks for</source>
        <translation>(f) Annat som myndigheten begär</translation>
    </message>
    <message>
        <source>Is supplied when it is asked for.</source>
        <translation>Lämnas när det begärs.</translation>
    </message>
    <message>
        <source>The high risk that remains (Art. 36(1))</source>
        <translation>Den höga risk som kvarstår (art. 36.1)</translation>
    </message>
    <message>
        <source>Not filled in: see Settings.</source>
        <translation>Inte ifyllt: se Inställningar.</translation>
    </message>
    <message>
        <source>(e) The assessment</source>
        <translation>(e) Bedömningen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Klockan</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Framlagd</translation>
    </message>
    <message>
        <source>Decided: yes</source>
        <translation>Beslutat: ja</translation>
    </message>
    <message>
        <source>Decided: no</source>
        <translation>Beslutat: nej</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Upphävt</translation>
    </message>
    <message>
        <source>The officer&apos;s comment</source>
        <translation>Ombudets kommentar</translation>
    </message>
    <message>
        <source>The controller&apos;s answer</source>
        <translation>Den ansvariges svar</translation>
    </message>
    <message>
        <source>Seen to by the controller</source>
        <translation>Åtgärdat av den ansvarige</translation>
    </message>
    <message>
        <source>Comment closed</source>
        <translation>Kommentaren avslutad</translation>
    </message>
    <message>
        <source>What is done, and its purposes (Art. 35(7)(a))</source>
        <translation>Vad som görs, och ändamålen (art. 35.7 a)</translation>
    </message>
    <message>
        <source>Necessity and proportion (Art. 35(7)(b))</source>
        <translation>Nödvändighet och proportion (art. 35.7 b)</translation>
    </message>
    <message>
        <source>Risks to people&apos;s rights (Art. 35(7)(c))</source>
        <translation>Risker för människors rättigheter (art. 35.7 c)</translation>
    </message>
    <message>
        <source>Measures against them (Art. 35(7)(d))</source>
        <translation>Åtgärder mot dem (art. 35.7 d)</translation>
    </message>
    <message>
        <source>The views of those concerned (Art. 35(9))</source>
        <translation>De berördas synpunkter (art. 35.9)</translation>
    </message>
    <message>
        <source>When it is looked at again (Art. 35(11))</source>
        <translation>När den ses över (art. 35.11)</translation>
    </message>
    <message>
        <source>Prior consultation (Art. 36)</source>
        <translation>Förhandssamråd (art. 36)</translation>
    </message>
    <message>
        <source>Legal basis and exception (Art. 6 and 9)</source>
        <translation>Rättslig grund och undantag (art. 6 och 9)</translation>
    </message>
    <message>
        <source>Skellefteå: consent under dependence (Art. 9)</source>
        <translation>Skellefteå: samtycke i beroendeställning (art. 9)</translation>
    </message>
    <message>
        <source>Skellefteå: less intrusive ways (Art. 5)</source>
        <translation>Skellefteå: mindre ingripande sätt (art. 5)</translation>
    </message>
    <message>
        <source>Skellefteå: assessed and asked before (Art. 35 and 36)</source>
        <translation>Skellefteå: bedömt och frågat i förväg (art. 35 och 36)</translation>
    </message>
    <message>
        <source>EDPB opinion 11/2024: templates searched 1:N</source>
        <translation>EDPB:s yttrande 11/2024: mallar som söks 1:N</translation>
    </message>
    <message>
        <source>Sent to the authority</source>
        <translation>Sänd till myndigheten</translation>
    </message>
    <message>
        <source>The authority takes six weeks more</source>
        <translation>Myndigheten tar sex veckor till</translation>
    </message>
    <message>
        <source>The authority asks for more</source>
        <translation>Myndigheten begär mer</translation>
    </message>
    <message>
        <source>The authority has what it asked for</source>
        <translation>Myndigheten har fått det den begärde</translation>
    </message>
    <message>
        <source>The authority has answered</source>
        <translation>Myndigheten har svarat</translation>
    </message>
    <message>
        <source>The words are not here: an older backup was restored.</source>
        <translation>Orden finns inte här: en äldre säkerhetskopia har återlästs.</translation>
    </message>
    <message>
        <source>Nothing has been decided. The method is locked.</source>
        <translation>Inget är beslutat. Metoden är låst.</translation>
    </message>
    <message>
        <source>It was decided yes. The method is unlocked.</source>
        <translation>Det blev ja. Metoden är upplåst.</translation>
    </message>
    <message>
        <source>It was decided yes, and the decision has ended.</source>
        <translation>Det blev ja, och beslutet har gått ut.</translation>
    </message>
    <message>
        <source>It was decided no. The method is locked.</source>
        <translation>Det blev nej. Metoden är låst.</translation>
    </message>
    <message>
        <source>The decision was revoked. The method is locked.</source>
        <translation>Beslutet upphävdes. Metoden är låst.</translation>
    </message>
    <message>
        <source>An assessment is required before (Art. 35(1) and the authority&apos;s list under 35(4)): biometric data, of people who depend on the school, by new technology.</source>
        <translation>En konsekvensbedömning krävs i förväg (art. 35.1 och myndighetens förteckning enligt 35.4): biometriska uppgifter om människor som är beroende av skolan, med ny teknik.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarat</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>given</source>
        <translation>lämnat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>The officer is asked (Art. 35(2))</source>
        <translation>Ombudet tillfrågas (art. 35.2)</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Inte besvarat.</translation>
    </message>
    <message>
        <source>The method is unlocked by a decision that stands, and is used today.</source>
        <translation>Metoden är upplåst av ett beslut som gäller, och används i dag.</translation>
    </message>
    <message>
        <source>The method is locked and is not used while the consultation lasts.</source>
        <translation>Metoden är låst och används inte medan samrådet pågår.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the authority.</source>
        <translation>Inget har sänts till myndigheten.</translation>
    </message>
    <message>
        <source>Answered on {day}.</source>
        <translation>Besvarat {day}.</translation>
    </message>
    <message>
        <source>The time stands still: the authority waits for the school.</source>
        <translation>Tiden står still: myndigheten väntar på skolan.</translation>
    </message>
    <message>
        <source>The authority has until {day}.</source>
        <translation>Myndigheten har till och med {day}.</translation>
    </message>
    <message>
        <source>The time is over. Silence is no leave to begin.</source>
        <translation>Tiden är slut. Tystnad är inget klartecken att börja.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The time stood still for</source>
        <translation>Tiden stod still i</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Away from {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.</source>
        <translation>Borta från {n} av {all} lektioner de senaste två veckorna; dessförinnan från {m} av {sum}.</translation>
    </message>
    <message>
        <source>Away from only {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.</source>
        <translation>Borta från bara {n} av {all} lektioner de senaste två veckorna; dessförinnan från {m} av {sum}.</translation>
    </message>
    <message>
        <source>Late to {n} of {all} lessons in the last two weeks; before that to {m} of {sum}.</source>
        <translation>Sen till {n} av {all} lektioner de senaste två veckorna; dessförinnan till {m} av {sum}.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Running the audit</source>
        <translation>Granskningen pågår</translation>
    </message>
    <message>
        <source>Put right since: {check}</source>
        <translation>Åtgärdat sedan dess: {check}</translation>
    </message>
    <message>
        <source>Genuine: signed with the key {key}.</source>
        <translation>Äkta: signerad med nyckeln {key}.</translation>
    </message>
    <message>
        <source>Not genuine: nobody has signed exactly this.</source>
        <translation>Inte äkta: ingen har signerat just det här.</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Granskat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Ledger when it began</source>
        <translation>Liggaren när den började</translation>
    </message>
    <message>
        <source>Every check</source>
        <translation>Alla kontroller</translation>
    </message>
    <message>
        <source>Data protection audit</source>
        <translation>Dataskyddsgranskning</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>None. Everything that was looked at is in order.</source>
        <translation>Inga. Allt som granskades är i ordning.</translation>
    </message>
    <message>
        <source>{number}. Does not hold: {promise}</source>
        <translation>{number}. Stämmer inte: {promise}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Tyngd</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Granskade</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Since the audit before</source>
        <translation>Sedan förra granskningen</translation>
    </message>
    <message>
        <source>This is the first audit.</source>
        <translation>Det här är den första granskningen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Åtgärdade</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Kvarstår</translation>
    </message>
    <message>
        <source>Nothing is other than it was: no finding, then or now.</source>
        <translation>Ingenting har ändrats: ingen avvikelse då, ingen nu.</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Kunde inte granskas</translation>
    </message>
    <message>
        <source>These checks say nothing, for or against; they have not passed.</source>
        <translation>De här kontrollerna säger ingenting, varken för eller emot; de är inte godkända.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Inget att granska</translation>
    </message>
    <message>
        <source>What these checks are about is not there: they say nothing more.</source>
        <translation>Det som dessa kontroller gäller finns inte här: de säger inget mer.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>GDPR: Regulation (EU) 2016/679. AI: Regulation (EU) 2024/1689. OSL: the Swedish Public Access to Information and Secrecy Act. FB: the Children and Parents Code. DL: the Discrimination Act. Arkivlagen: the Archives Act. C-453/21: a judgment of the Court of Justice of the EU. EDPB: guidelines of the European Data Protection Board. R: the requirements of this program.</source>
        <translation>GDPR: förordning (EU) 2016/679. AI: förordning (EU) 2024/1689. OSL: offentlighets- och sekretesslagen. FB: föräldrabalken. DL: diskrimineringslagen. Arkivlagen: arkivlag (1990:782). C-453/21: EU-domstolens dom. EDPB: Europeiska dataskyddsstyrelsens riktlinjer. R: kraven på det här programmet.</translation>
    </message>
    <message>
        <source>How to verify this audit</source>
        <translation>Så kontrolleras granskningen</translation>
    </message>
    <message>
        <source>The exported file holds every figure above and a signature over it. It is genuine where “upprop audit --verify FILE” says so, and where the public key is the one that the school has noted elsewhere.</source>
        <translation>Den exporterade filen innehåller varje siffra ovan och en signatur över dem. Den är äkta om ”upprop audit --verify FIL” säger det och den publika nyckeln är den som skolan har antecknat på annat håll.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Publik nyckel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Nobody has signed it: the signing key was missing.</source>
        <translation>Ingen har signerat den: signeringsnyckeln saknades.</translation>
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
        <source>ms with the wait for a sign of life</source>
        <translation>ms med väntan på livstecken</translation>
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
    <message>
        <source>The measurement stopped: {0}</source>
        <translation>Mätningen avbröts: {0}</translation>
    </message>
    <message>
        <source>{0}: below {1} ms, as promised</source>
        <translation>{0}: under {1} ms, som utlovat</translation>
    </message>
    <message>
        <source>{0}: NOT below {1} ms</source>
        <translation>{0}: INTE under {1} ms</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Hold the code up to the camera</source>
        <translation>Håll upp koden mot kameran</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>100 mm, where it was printed at 100 %</source>
        <translation>100 mm, om det är utskrivet i 100 %</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>The template is on the student&apos;s card alone, sealed. The school keeps a salt for it, and neither opens anything without the other. Lost together, one card and the salts of this PC open one template: that of this card. A lost card is therefore reported and replaced, which destroys its salt; so does withdrawing the consent. A copy that somebody has taken of both before stays readable.</source>
        <translation>Mallen finns bara på elevens kort, förseglad. Skolan har ett salt till den, och ingendera öppnar något utan den andra. Försvinner de tillsammans öppnar ett kort och saltet på den här datorn en mall: kortets egen. Ett borttappat kort anmäls därför och ersätts, och då förstörs dess salt; det gör det också när samtycket återkallas. En kopia som någon redan tagit av båda går fortfarande att läsa.</translation>
    </message>
    <message>
        <source>Everybody shown has a card already.</source>
        <translation>Alla i listan har redan kort.</translation>
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
        <source>Reading the model file</source>
        <translation>Modellfilen läses</translation>
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
        <source>Writing the registers</source>
        <translation>Närvarolistorna skrivs</translation>
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
        <source>Taking in the list</source>
        <translation>Listan importeras</translation>
    </message>
    <message>
        <source>Writing the backup and trying it out</source>
        <translation>Säkerhetskopian skrivs och provas</translation>
    </message>
    <message>
        <source>Backup written: {0}</source>
        <translation>Säkerhetskopian är skriven: {0}</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>Säkerhetskopian återställs</translation>
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
        <source>Receipts in the ledger: {0}</source>
        <translation>Kvitton i liggaren: {0}</translation>
    </message>
    <message>
        <source>Head: {0}</source>
        <translation>Senaste post: {0}</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Liggaren läses</translation>
    </message>
    <message>
        <source>Somebody or something has altered this ledger:</source>
        <translation>Någon eller något har förändrat liggaren:</translation>
    </message>
    <message>
        <source>So much is wrong that the rest was not looked at.</source>
        <translation>Så mycket är fel att resten inte har granskats.</translation>
    </message>
    <message>
        <source>After the last entry stands a piece of a line that a power cut left; nobody was told of it.</source>
        <translation>Efter den sista posten står ett stycke av en rad som ett strömavbrott lämnade; ingen har fått besked om den.</translation>
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
    <message>
        <source>Templates erased: {0}</source>
        <translation>Raderade mallar: {0}</translation>
    </message>
    <message>
        <source>Advice: {0}</source>
        <translation>Yttrande: {0}</translation>
    </message>
    <message>
        <source>whole templates</source>
        <translation>hela mallar</translation>
    </message>
    <message>
        <source>templates on cards</source>
        <translation>mallar på kort</translation>
    </message>
    <message>
        <source>projected to 128 values</source>
        <translation>projicerade till 128 värden</translation>
    </message>
    <message>
        <source>{0}: d&apos; {1:.2f}; at a false match rate of {2} not matched</source>
        <translation>{0}: d&apos; {1:.2f}; vid en falsk träffandel på {2} ingen träff</translation>
    </message>
    <message>
        <source>The hold is lifted.</source>
        <translation>Gallringsstoppet är hävt.</translation>
    </message>
    <message>
        <source>one student&apos;s data</source>
        <translation>en elevs uppgifter</translation>
    </message>
    <message>
        <source>everybody&apos;s data</source>
        <translation>allas uppgifter</translation>
    </message>
    <message>
        <source>lifted {0}</source>
        <translation>hävt {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>till och med {0}</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>tills det hävs</translation>
    </message>
    <message>
        <source>Going through what is out of period</source>
        <translation>Det som har passerat sin tid gås igenom</translation>
    </message>
    <message>
        <source>The rule is set.</source>
        <translation>Regeln är satt.</translation>
    </message>
    <message>
        <source>{rule}, {period}: {number} up to {day}, {kept} kept by a hold</source>
        <translation>{rule}, {period}: {number} till och med {day}, {kept} sparade av stopp</translation>
    </message>
    <message>
        <source>Disposed of by the rule “{rule}”: {counts}</source>
        <translation>Gallrat enligt regeln ”{rule}”: {counts}</translation>
    </message>
    <message>
        <source>It is put right.</source>
        <translation>Uppgiften är rättad.</translation>
    </message>
    <message>
        <source>A file of {0} still says the old: {1}</source>
        <translation>En fil från {0} har kvar det gamla: {1}</translation>
    </message>
    <message>
        <source>Collecting what is held on the person</source>
        <translation>Det som finns om personen samlas</translation>
    </message>
    <message>
        <source>Written to {0}. Hand it over and delete it: it is not encrypted.</source>
        <translation>Skrivet till {0}. Lämna över filen och radera den: den är inte krypterad.</translation>
    </message>
    <message>
        <source>No consent ends within {days} days.</source>
        <translation>Inget samtycke tar slut inom {days} dagar.</translation>
    </message>
    <message>
        <source>Withdrawn. What stood on it is erased.</source>
        <translation>Återkallat. Det som byggde på det är raderat.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat som {file}.</translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation>Version {0}, {1}</translation>
    </message>
    <message>
        <source>Parts taken over: {0}</source>
        <translation>Övertagna delar: {0}</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Skrivet till {0}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Räknar</translation>
    </message>
</context>
<context>
    <name>code_slips</name>
    <message>
        <source>Codes for My choice</source>
        <translation>Koder för Mitt val</translation>
    </message>
    <message>
        <source>Show your card at My choice and type this code. It opens once, within 14 days. Then you choose a code of your own that nobody at school can read. Throw this slip away.</source>
        <translation>Visa ditt kort vid Mitt val och skriv den här koden. Den öppnar en gång, inom 14 dagar. Sedan väljer du en egen kod som ingen på skolan kan läsa. Kasta lappen.</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>The officer, {day}</source>
        <translation>Ombudet, {day}</translation>
    </message>
    <message>
        <source>The controller, {day}</source>
        <translation>Den ansvarige, {day}</translation>
    </message>
    <message>
        <source>The controller, {day}: seen to</source>
        <translation>Den ansvarige, {day}: åtgärdat</translation>
    </message>
    <message>
        <source>Closed by the officer, {day}</source>
        <translation>Avslutad av ombudet, {day}</translation>
    </message>
    <message>
        <source>The words are not here: an older backup was restored.</source>
        <translation>Orden finns inte här: en äldre säkerhetskopia har återlästs.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Open: seen to, says the controller</source>
        <translation>Öppen: åtgärdad, säger den ansvarige</translation>
    </message>
    <message>
        <source>Open: answered</source>
        <translation>Öppen: besvarad</translation>
    </message>
    <message>
        <source>Open: not answered</source>
        <translation>Öppen: inte besvarad</translation>
    </message>
    <message>
        <source>On version {number}.</source>
        <translation>Till version {number}.</translation>
    </message>
    <message>
        <source>The section was changed after it.</source>
        <translation>Avsnittet har ändrats efteråt.</translation>
    </message>
    <message>
        <source>Comment {number}. {section}. {state}</source>
        <translation>Kommentar {number}. {section}. {state}</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Face together with the card</source>
        <translation>Ansikte tillsammans med kortet</translation>
    </message>
    <message>
        <source>Face at the spot</source>
        <translation>Ansikte vid platsen</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>eleven</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>en vårdnadshavare</translation>
    </message>
    <message>
        <source>the student and a guardian</source>
        <translation>eleven och en vårdnadshavare</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Förnyat</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Slut av sig själv</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>What is done, and what for</source>
        <translation>Vad som görs, och varför</translation>
    </message>
    <message>
        <source>Necessity and proportion</source>
        <translation>Nödvändighet och proportion</translation>
    </message>
    <message>
        <source>Other ways, weighed side by side</source>
        <translation>Andra sätt, vägda sida vid sida</translation>
    </message>
    <message>
        <source>Risks to people</source>
        <translation>Risker för människor</translation>
    </message>
    <message>
        <source>Measures against the risks</source>
        <translation>Åtgärder mot riskerna</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>Vad eleverna säger</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Förhandssamråd</translation>
    </message>
    <message>
        <source>The authority&apos;s case number</source>
        <translation>Myndighetens diarienummer</translation>
    </message>
    <message>
        <source>What came of it, or why it is not needed</source>
        <translation>Vad det ledde till, eller varför det inte behövs</translation>
    </message>
    <message>
        <source>Legal basis (Art. 6)</source>
        <translation>Rättslig grund (art. 6)</translation>
    </message>
    <message>
        <source>Why this basis holds</source>
        <translation>Varför grunden håller</translation>
    </message>
    <message>
        <source>Exception for biometric data (Art. 9)</source>
        <translation>Undantag för biometriska uppgifter (art. 9)</translation>
    </message>
    <message>
        <source>Why this exception holds</source>
        <translation>Varför undantaget håller</translation>
    </message>
    <message>
        <source>Answer on dependence (DI-2019-2221)</source>
        <translation>Svar om beroendeställning (DI-2019-2221)</translation>
    </message>
    <message>
        <source>Answer on necessity (DI-2019-2221)</source>
        <translation>Svar om nödvändighet (DI-2019-2221)</translation>
    </message>
    <message>
        <source>Answer to EDPB opinion 11/2024</source>
        <translation>Svar på EDPB:s yttrande 11/2024</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Vem som beslutar</translation>
    </message>
    <message>
        <source>Last day of the decision</source>
        <translation>Beslutets sista dag</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Dag för översyn</translation>
    </message>
    <message>
        <source>Recognition engine</source>
        <translation>Igenkänningsmotor</translation>
    </message>
    <message>
        <source>Threshold, in thousandths</source>
        <translation>Tröskel, i tusendelar</translation>
    </message>
    <message>
        <source>Kinds of camera</source>
        <translation>Slags kamera</translation>
    </message>
    <message>
        <source>Describe the processing and its purposes (Art. 35(7)(a)): who, where, which data, how long, who has access, what the machine does and what people do.</source>
        <translation>Beskriv behandlingen och dess ändamål (art. 35.7 a): vem, var, vilka uppgifter, hur länge, vem som kommer åt dem, vad maskinen gör och vad människor gör.</translation>
    </message>
    <message>
        <source>Why are card and teacher&apos;s mark not enough (Art. 35(7)(b))? They are complete and as quick. Weigh what the face adds against what it takes.</source>
        <translation>Varför räcker inte kort och lärarens markering (art. 35.7 b)? De är fullständiga och lika snabba. Väg det ansiktet tillför mot det som det tar.</translation>
    </message>
    <message>
        <source>Weigh the four ways: the teacher&apos;s mark, the card, card + face, face at the spot. What does each measure, where does what is measured lie, and what does it cost those who do not want it? The page Assessment shows them side by side.</source>
        <translation>Väg de fyra sätten: lärarens markering, kortet, kort + ansikte, ansikte på platsen. Vad mäter vart och ett, var ligger det som mäts, och vad kostar det dem som inte vill? Sidan Bedömning visar dem sida vid sida.</translation>
    </message>
    <message>
        <source>Which risks are there for students&apos; rights (Art. 35(7)(c))? Among them: pressure, being taken for somebody else, whoever is measured without having agreed, a lost template.</source>
        <translation>Vilka risker finns för elevernas rättigheter (art. 35.7 c)? Bland dem: påtryckning, att tas för någon annan, den som mäts utan att ha samtyckt, en mall som kommer bort.</translation>
    </message>
    <message>
        <source>What is done about each risk (Art. 35(7)(d)), by the program, by routines, by people? Which risk remains?</source>
        <translation>Vad görs åt varje risk (art. 35.7 d), av programmet, genom rutiner, av människor? Vilken risk finns kvar?</translation>
    </message>
    <message>
        <source>How were students and guardians heard (Art. 35(9)), and what did they say? Write down what was said against it, too.</source>
        <translation>Hur fick elever och vårdnadshavare säga sitt (art. 35.9), och vad sa de? Skriv också ner det som sades emot.</translation>
    </message>
    <message>
        <source>If a high risk remains, the authority (IMY) has to be consulted first (Art. 36). A school that used faces without it was fined.</source>
        <translation>Om en hög risk finns kvar måste samråd ske med myndigheten (IMY) först (art. 36). En skola som använde ansikten utan det fick betala sanktionsavgift.</translation>
    </message>
    <message>
        <source>Attendance itself is a school&apos;s task in law. On what does the face rest?</source>
        <translation>Närvaron i sig är skolans uppgift enligt lag. Vad vilar ansiktet på?</translation>
    </message>
    <message>
        <source>Biometric data are forbidden without an exception. In DI-2019-2221 neither consent nor public interest held; two courts agreed.</source>
        <translation>Biometriska uppgifter är förbjudna utan undantag. I DI-2019-2221 höll varken samtycke eller allmänt intresse; två domstolar höll med.</translation>
    </message>
    <message>
        <source>The authority and two courts found that students depend on the school (grades, study money, future), so their consent was not free, though seven of 29 had said no. What is different here?</source>
        <translation>Myndigheten och två domstolar fann att eleverna är beroende av skolan (betyg, studiebidrag, framtid), så samtycket var inte frivilligt, fast sju av 29 hade sagt nej. Vad är annorlunda här?</translation>
    </message>
    <message>
        <source>The authority found that attendance can be checked in less intrusive ways, and that students were filmed in their everyday life. What is different here?</source>
        <translation>Myndigheten fann att närvaron kan kontrolleras på mindre ingripande sätt och att eleverna filmades i sin vardag. Vad är annorlunda här?</translation>
    </message>
    <message>
        <source>The opinion finds templates in the operator&apos;s store, searched one against many, not compatible with Art. 5(1)(f), 25 and 32. Face at the spot is that. Answer it, and say why card + face does not suffice.</source>
        <translation>Yttrandet finner att mallar som lagras hos den ansvarige och söks en mot många inte är förenliga med art. 5.1 f, 25 och 32. Ansikte på platsen är just det. Besvara det, och säg varför kort + ansikte inte räcker.</translation>
    </message>
    <message>
        <source>The board or principal, as in the minutes.</source>
        <translation>Nämnden, styrelsen eller rektor, som i protokollet.</translation>
    </message>
    <message>
        <source>A school year (366 days) from now at most. Then the method locks by itself.</source>
        <translation>Högst ett läsår (366 dagar) från nu. Sedan låses metoden av sig själv.</translation>
    </message>
    <message>
        <source>When it is looked at again whether what is written here still holds (Art. 35(11)); no later than the last day.</source>
        <translation>När det ska ses över om det som står här fortfarande stämmer (artikel 35.11); senast sista dagen.</translation>
    </message>
    <message>
        <source>Another engine locks the method.</source>
        <translation>En annan motor låser metoden.</translation>
    </message>
    <message>
        <source>The greatest distance at which two faces are taken for the same person. A tighter one is covered, a looser one locks the method.</source>
        <translation>Det största avstånd där två ansikten tas för samma person. Ett strängare omfattas, ett mindre strängt låser metoden.</translation>
    </message>
    <message>
        <source>Frames from anything else lock the method.</source>
        <translation>Bilder från något annat låser metoden.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Inte besvarat än.</translation>
    </message>
    <message>
        <source>Too short: a sentence at least.</source>
        <translation>För kort: minst en mening.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>För långt.</translation>
    </message>
    <message>
        <source>Not one of what it may be.</source>
        <translation>Det är inte något av det som det kan vara.</translation>
    </message>
    <message>
        <source>Must lie from today to a school year ahead.</source>
        <translation>Ska ligga mellan i dag och ett läsår framåt.</translation>
    </message>
    <message>
        <source>The authority has answered</source>
        <translation>Myndigheten har svarat</translation>
    </message>
    <message>
        <source>Not needed, for the reasons below</source>
        <translation>Behövs inte, av skälen nedan</translation>
    </message>
    <message>
        <source>Consent, Art. 6(1)(a)</source>
        <translation>Samtycke, art. 6.1 a</translation>
    </message>
    <message>
        <source>Legal obligation, Art. 6(1)(c)</source>
        <translation>Rättslig förpliktelse, art. 6.1 c</translation>
    </message>
    <message>
        <source>Task in the public interest, Art. 6(1)(e)</source>
        <translation>Uppgift av allmänt intresse, art. 6.1 e</translation>
    </message>
    <message>
        <source>Legitimate interest, Art. 6(1)(f)</source>
        <translation>Berättigat intresse, art. 6.1 f</translation>
    </message>
    <message>
        <source>Explicit consent, Art. 9(2)(a)</source>
        <translation>Uttryckligt samtycke, art. 9.2 a</translation>
    </message>
    <message>
        <source>Substantial public interest, Art. 9(2)(g)</source>
        <translation>Viktigt allmänt intresse, art. 9.2 g</translation>
    </message>
    <message>
        <source>A camera of this PC</source>
        <translation>En kamera på den här datorn</translation>
    </message>
    <message>
        <source>A film or pictures in a file</source>
        <translation>En film eller bilder i en fil</translation>
    </message>
    <message>
        <source>The drawn camera of the demo school</source>
        <translation>Demoskolans tecknade kamera</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tillstyrker</translation>
    </message>
    <message>
        <source>In favour, on conditions</source>
        <translation>Tillstyrker med villkor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Avstyrker</translation>
    </message>
    <message>
        <source>Face at the spot (1:N)</source>
        <translation>Ansikte på platsen (1:N)</translation>
    </message>
    <message>
        <source>Card + face (1:1)</source>
        <translation>Kort + ansikte (1:1)</translation>
    </message>
    <message>
        <source>Unlocked until {day}</source>
        <translation>Upplåst till och med {day}</translation>
    </message>
    <message>
        <source>Locked: the decision ended on {day}</source>
        <translation>Låst: beslutet upphörde {day}</translation>
    </message>
    <message>
        <source>Locked: it was decided against</source>
        <translation>Låst: det beslutades nej</translation>
    </message>
    <message>
        <source>Locked: the decision was revoked</source>
        <translation>Låst: beslutet är återkallat</translation>
    </message>
    <message>
        <source>Locked: nothing was decided</source>
        <translation>Låst: inget är beslutat</translation>
    </message>
    <message>
        <source>Engine {engine}, threshold at most {threshold}, {cameras}</source>
        <translation>Motor {engine}, tröskel högst {threshold}, {cameras}</translation>
    </message>
    <message>
        <source>Too long: {letters} of at most {longest} characters.</source>
        <translation>För långt: {letters} av högst {longest} tecken.</translation>
    </message>
    <message>
        <source>{letters} of at least {shortest} characters, {words} of at least {fewest} words.</source>
        <translation>{letters} av minst {shortest} tecken, {words} av minst {fewest} ord.</translation>
    </message>
    <message>
        <source>Long enough: {letters} of at most {longest} characters.</source>
        <translation>Långt nog: {letters} av högst {longest} tecken.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Nödvändighet</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Students&apos; views</source>
        <translation>Elevernas synpunkter</translation>
    </message>
    <message>
        <source>Legal grounds</source>
        <translation>Rättsliga grunder</translation>
    </message>
    <message>
        <source>The Skellefteå case</source>
        <translation>Fallet Skellefteå</translation>
    </message>
    <message>
        <source>EDPB opinion 11/2024</source>
        <translation>EDPB:s yttrande 11/2024</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Vad som beslutas</translation>
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
    <name>disposal</name>
    <message>
        <source>Disposal protocol</source>
        <translation>Gallringsprotokoll</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>From this day and earlier</source>
        <translation>Från denna dag och tidigare</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>By itself, as the law requires</source>
        <translation>Av sig självt, som lagen kräver</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beordrat</translation>
    </message>
    <message>
        <source>{day}, before everything had gone</source>
        <translation>{day}, innan allt hade gallrats</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Slutfört</translation>
    </message>
    <message>
        <source>Nothing was kept because of a legal hold or a restriction.</source>
        <translation>Inget har sparats på grund av gallringsstopp eller begränsning.</translation>
    </message>
    <message>
        <source>Kept because of a legal hold or a restriction: {number}</source>
        <translation>Sparat på grund av gallringsstopp eller begränsning: {number}</translation>
    </message>
    <message>
        <source>Of what was disposed of, these numbers are all that this computer keeps. Backups made before hold it until they are deleted; restored, it is disposed of again.</source>
        <translation>Av det gallrade sparar datorn bara de här antalen. Äldre säkerhetskopior har det kvar tills de tas bort; återställs en sådan gallras det igen.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>Post i liggaren</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Sida {number} av {all}</translation>
    </message>
    <message>
        <source>A question mark may stand for a sign that no font on this computer has.</source>
        <translation>Ett frågetecken kan stå för ett tecken som inget typsnitt på datorn har.</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>What the recognition engines of this version are, where they come from, how often they are wrong, and what is not known. Figures are shares with 95 % intervals after Clopper and Pearson, which allow for pictures of one person hanging together.</source>
        <translation>Vad igenkänningsmotorerna i den här versionen är, var de kommer från, hur ofta de har fel och vad som inte är känt. Siffrorna är andelar med 95 %-intervall efter Clopper och Pearson, med hänsyn till att bilder av samma person hänger ihop.</translation>
    </message>
    <message>
        <source>Not known: children and students, siblings, masks, strong light from the side, your camera and your room, and differences by sex, age or skin tone.</source>
        <translation>Inte känt: barn och elever, syskon, masker, starkt ljus från sidan, den egna kameran och det egna rummet, och skillnader efter kön, ålder eller hudton.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkort</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Instructions for use</source>
        <translation>Bruksanvisning</translation>
    </message>
    <message>
        <source>Technical documentation</source>
        <translation>Teknisk dokumentation</translation>
    </message>
    <message>
        <source>Enrolled people proposed right in a lesson</source>
        <translation>Inlagda som föreslås rätt i en lektion</translation>
    </message>
    <message>
        <source>Lessons with a wrong proposal, per 1,000</source>
        <translation>Lektioner med ett felaktigt förslag, per 1 000</translation>
    </message>
    <message>
        <source>FPIR: unknown people proposed as somebody, at the threshold</source>
        <translation>FPIR: okända som föreslås som någon, vid tröskeln</translation>
    </message>
    <message>
        <source>FNIR: enrolled people not recognised, at the threshold</source>
        <translation>FNIR: inlagda som inte känns igen, vid tröskeln</translation>
    </message>
    <message>
        <source>The lowest FPIR that these pictures can support</source>
        <translation>Det lägsta FPIR som bilderna räcker till</translation>
    </message>
    <message>
        <source>FNIR at that FPIR</source>
        <translation>FNIR vid detta FPIR</translation>
    </message>
    <message>
        <source>Enrolled people taken for another</source>
        <translation>Inlagda som tas för en annan</translation>
    </message>
    <message>
        <source>Enrolled people whose own template is the nearest</source>
        <translation>Inlagda vars egen mall är närmast</translation>
    </message>
    <message>
        <source>FMR: pairs of different people that match, at the threshold</source>
        <translation>FMR: par av olika personer som stämmer, vid tröskeln</translation>
    </message>
    <message>
        <source>FNMR: pairs of one person that do not match, at the threshold</source>
        <translation>FNMR: par av samma person som inte stämmer, vid tröskeln</translation>
    </message>
    <message>
        <source>Equal error rate of pairs</source>
        <translation>Lika felandel för par (EER)</translation>
    </message>
    <message>
        <source>Failure to enrol: people</source>
        <translation>Kunde inte läggas in: personer</translation>
    </message>
    <message>
        <source>Failure to acquire: pictures</source>
        <translation>Utan användbart ansikte: bilder</translation>
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
        <translation>Okända som föreslås som någon</translation>
    </message>
    <message>
        <source>About 3 million pictures of 7,485 people: the FaceScrub and VGG data and pictures from the internet, says its maker.</source>
        <translation>Enligt upphovsmannen ungefär 3 miljoner bilder av 7 485 personer: FaceScrub, VGG och bilder från internet.</translation>
    </message>
    <message>
        <source>The detector: WIDER FACE. The embedding: not stated by its maker.</source>
        <translation>Detektorn: WIDER FACE. Inbäddningen: anges inte av upphovsmannen.</translation>
    </message>
    <message>
        <source>The detector: WIDER FACE. The embedding: not stated with the file.</source>
        <translation>Detektorn: WIDER FACE. Inbäddningen: anges inte tillsammans med filen.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Bildsamling</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>inte uppmätt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-intervall</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>{engine} (used by lessons unless another is chosen)</source>
        <translation>{engine} (används av lektionerna om ingen annan är vald)</translation>
    </message>
    <message>
        <source>Nothing was measured of this engine: do not use it.</source>
        <translation>Inget är uppmätt för den här motorn: använd den inte.</translation>
    </message>
    <message>
        <source>Values in a template</source>
        <translation>Värden i en mall</translation>
    </message>
    <message>
        <source>Learnt from, as its maker says</source>
        <translation>Tränad på, enligt upphovsmannen</translation>
    </message>
    <message>
        <source>Face at the spot (1:N)</source>
        <translation>Ansikte på platsen (1:N)</translation>
    </message>
    <message>
        <source>Card + face (1:1)</source>
        <translation>Kort + ansikte (1:1)</translation>
    </message>
    <message>
        <source>no threshold is shipped, so it is not used for this</source>
        <translation>ingen tröskel följer med, så den används inte till detta</translation>
    </message>
    <message>
        <source>threshold {threshold}, margin {margin}, {least} to {most} looks</source>
        <translation>tröskel {threshold}, marginal {margin}, {least} till {most} blickar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Vad som är uppmätt</translation>
    </message>
    <message>
        <source>On “{dataset}”: {pictures} photographs of {people} adults from press and studios, {gallery} of them enrolled. Threshold {threshold}, margin {margin}. One photograph decides. Nothing was measured on students, or in a school.</source>
        <translation>På ”{dataset}”: {pictures} fotografier av {people} vuxna från press och studior, {gallery} av dem inlagda. Tröskel {threshold}, marginal {margin}. Ett fotografi avgör. Inget är uppmätt på elever eller i en skola.</translation>
    </message>
    <message>
        <source>By the number of people enrolled</source>
        <translation>Efter hur många som är inlagda</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Efter grupp</translation>
    </message>
    <message>
        <source>The data say of each person only which collection the pictures are from, and neither sex, age nor skin tone. Differences between such groups are therefore not known here. They can be large: others have measured false matches within groups ten times apart. Groups of fewer than ten people are left out.</source>
        <translation>Data säger om varje person bara vilken samling bilderna kommer från, och varken kön, ålder eller hudton. Skillnader mellan sådana grupper är därför inte kända här. De kan vara stora: andra har mätt upp falska träffar inom grupper som skiljer sig tiofalt. Grupper med färre än tio personer är utelämnade.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inlagda</translation>
    </message>
    <message>
        <source>FPIR at the threshold</source>
        <translation>FPIR vid tröskeln</translation>
    </message>
    <message>
        <source>FNIR at the threshold</source>
        <translation>FNIR vid tröskeln</translation>
    </message>
    <message>
        <source>Wrong lessons per 1,000</source>
        <translation>Felaktiga lektioner per 1 000</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Noggrann</translation>
    </message>
    <message>
        <source>Learnt from: {0}</source>
        <translation>Inlärd på: {0}</translation>
    </message>
    <message>
        <source>Its measurements are not what was shipped, so it is not used.</source>
        <translation>Dess mätvärden är inte de som levererades, så den används inte.</translation>
    </message>
    <message>
        <source>Its files are here, with the contents that were measured.</source>
        <translation>Dess filer finns här, med det innehåll som mättes.</translation>
    </message>
    <message>
        <source>Missing: {0}. Upprop downloads nothing; the school brings them.</source>
        <translation>Saknas: {0}. Upprop laddar inte ner något; skolan lägger till dem.</translation>
    </message>
    <message>
        <source>Licence {0}, from {1}</source>
        <translation>Licens {0}, från {1}</translation>
    </message>
    <message>
        <source>Measured on photographs of adults: {0} of 100 who are enrolled were proposed rightly, and {1} of 1,000 lessons had a wrong proposal.</source>
        <translation>Mätt på fotografier av vuxna: {0} av 100 registrerade föreslogs rätt, och {1} av 1 000 lektioner hade ett felaktigt förslag.</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} till {2})</translation>
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
        <source>Nothing of the timetable was taken in. To be mended: {count}.</source>
        <translation>Inget ur schemat lästes in. Att rätta: {count}.</translation>
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
        <source>{file} cannot be opened, so nothing was restored and the data are as they were. The backup may be whole: look whether its disk is connected and whether you may read it.</source>
        <translation>{file} går inte att öppna, så inget återställdes och uppgifterna är som de var. Säkerhetskopian kan vara hel: se efter att dess disk är ansluten och att du får läsa den.</translation>
    </message>
    <message>
        <source>This backup opens only with the passphrase of its own time, so nothing was restored. Change yours back to that one first, or restore into an empty folder with --data.</source>
        <translation>Säkerhetskopian öppnas bara med den tidens lösenfras, så inget har återställts. Byt först tillbaka till den, eller återställ till en tom mapp med --data.</translation>
    </message>
    <message>
        <source>This backup is whole, but was made before an account was removed, so today&apos;s key does not open it. Only a restore, with a passphrase of that time, can show what is in it.</source>
        <translation>Säkerhetskopian är hel men gjordes innan ett konto togs bort, så dagens nyckel öppnar den inte. Bara en återställning, med en lösenfras från den tiden, kan visa vad den innehåller.</translation>
    </message>
    <message>
        <source>This backup is older than the part of the ledger that was disposed of: whoever was erased since then would come back. Nothing was restored. Choose a newer backup.</source>
        <translation>Säkerhetskopian är äldre än den del av liggaren som har gallrats: den som raderats sedan dess skulle komma tillbaka. Inget återställdes. Välj en nyare säkerhetskopia.</translation>
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
        <source>A consent on paper is recorded with the picture of the signed page, and no other one is. Open the picture of the form.</source>
        <translation>Ett samtycke på papper förs in med bilden av den undertecknade sidan, och inget annat samtycke gör det. Öppna bilden av blanketten.</translation>
    </message>
    <message>
        <source>No consent form can be read in this file. Scan or photograph the whole page in good light, save it as PNG, JPEG or PDF, and open it again.</source>
        <translation>Ingen samtyckesblankett går att läsa i filen. Skanna eller fotografera hela sidan i bra ljus, spara den som PNG, JPEG eller PDF och öppna den igen.</translation>
    </message>
    <message>
        <source>This form was printed for another student. Nothing was recorded.</source>
        <translation>Blanketten skrevs ut för en annan elev. Ingenting fördes in.</translation>
    </message>
    <message>
        <source>There is a newer notice than the one on this form. Print the form again, so that what is signed is what holds.</source>
        <translation>Det finns nyare information än den på blanketten. Skriv ut blanketten igen, så att det som skrivs under är det som gäller.</translation>
    </message>
    <message>
        <source>Who has to consent depends on the age, and no date of birth is on record. Import the class list with dates of birth first.</source>
        <translation>Vem som ska samtycka beror på åldern, och inget födelsedatum finns. Läs in klasslistan med födelsedatum först.</translation>
    </message>
    <message>
        <source>There is no such receipt. Close the window and open it again.</source>
        <translation>Det finns inget sådant kvitto. Stäng fönstret och öppna det igen.</translation>
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
        <source>A card in the data is not what it should be. Print the student a new card.</source>
        <translation>Ett kort i datan är inte som det ska vara. Skriv ut ett nytt kort till eleven.</translation>
    </message>
    <message>
        <source>The consent is for another way of checking in. Ask for consent to this one.</source>
        <translation>Samtycket gäller ett annat sätt att checka in. Fråga om samtycke till det här sättet.</translation>
    </message>
    <message>
        <source>A reference in the data is not what it should be. Restore the last good backup.</source>
        <translation>En hänvisning i uppgifterna är inte som den ska. Återställ den senaste hela säkerhetskopian.</translation>
    </message>
    <message>
        <source>{source} was not found. Plug it in and try again; the list works without.</source>
        <translation>{source} hittades inte. Koppla in den och försök igen. Listan fungerar utan.</translation>
    </message>
    <message>
        <source>Another program is using {source}. Close it and try again; the list works without.</source>
        <translation>Ett annat program använder {source}. Stäng det och försök igen. Listan fungerar utan.</translation>
    </message>
    <message>
        <source>{source} sees only black. Open its shutter or turn on the light; the list works without.</source>
        <translation>{source} ser bara svart. Öppna luckan eller tänd ljuset. Listan fungerar utan.</translation>
    </message>
    <message>
        <source>{source} has gone. Plug it in again; the lesson and its list go on meanwhile.</source>
        <translation>{source} är borta. Koppla in den igen. Lektionen och listan fortsätter under tiden.</translation>
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
        <source>Nothing showed that a living person is there: it may have been a picture. Begin again, with the student before the camera, who turns their head a little.</source>
        <translation>Ingenting visade att en levande människa är på plats: det kan ha varit en bild. Börja om, med eleven framför kameran, som vrider lite på huvudet.</translation>
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
        <source>Lessons use this engine already. Nothing has to be changed.</source>
        <translation>Lektionerna använder redan den här motorn. Inget behöver bytas.</translation>
    </message>
    <message>
        <source>These files of the engine are missing or changed: {files}. Add them, then try again; lessons go on as they are.</source>
        <translation>De här filerna till motorn saknas eller är ändrade: {files}. Lägg till dem och försök igen; lektionerna fortsätter som förut.</translation>
    </message>
    <message>
        <source>No change of engine has been begun. Choose the next engine first.</source>
        <translation>Inget motorbyte har påbörjats. Välj nästa motor först.</translation>
    </message>
    <message>
        <source>The demo school&apos;s faces are drawn, and only the standard engine was measured on them. Choose another engine in a school of your own.</source>
        <translation>Demoskolans ansikten är tecknade, och bara standardmotorn är mätt på dem. Välj en annan motor i en egen skola.</translation>
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
        <source>Templates of this engine do not fit on a card. Give the student a card without one.</source>
        <translation>Mallar från den här motorn får inte plats på ett kort. Ge eleven ett kort utan mall.</translation>
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
        <source>The sample is too small for a DET curve, so none was written. Use more pictures.</source>
        <translation>Urvalet är för litet för en DET-kurva, så ingen skrevs. Använd fler bilder.</translation>
    </message>
    <message>
        <source>The calibration file cannot be read. Install Upprop again, or make it with `upprop evaluate`.</source>
        <translation>Kalibreringsfilen kan inte läsas. Installera Upprop igen, eller gör den med `upprop evaluate`.</translation>
    </message>
    <message>
        <source>There is no engine called {name}. `upprop models list` names them.</source>
        <translation>Det finns ingen motor som heter {name}. `upprop models list` visar vilka som finns.</translation>
    </message>
    <message>
        <source>The model file {name} has not been added. Get it from {source}, then `upprop models add`.</source>
        <translation>Modellfilen {name} är inte tillagd. Hämta den från {source} och kör sedan `upprop models add`.</translation>
    </message>
    <message>
        <source>There is no assessment yet. Write it first; every section has to be answered.</source>
        <translation>Det finns ingen bedömning än. Skriv den först; varje avsnitt ska besvaras.</translation>
    </message>
    <message>
        <source>The assessment is not complete. {part}: {flaw} Mend it, then try again.</source>
        <translation>Bedömningen är inte klar. {part}: {flaw} Åtgärda det och försök igen.</translation>
    </message>
    <message>
        <source>{file} is not a list of sections with their texts, as JSON or TOML. `upprop decision sections` shows which there are.</source>
        <translation>{file} är ingen lista med avsnitt och deras texter, som JSON eller TOML. `upprop decision sections` visar vilka som finns.</translation>
    </message>
    <message>
        <source>This is not the assessment that was put forward last. Look at the page anew, and put forward what is to be decided on.</source>
        <translation>Det här är inte den bedömning som senast lades fram. Titta på sidan på nytt och lägg fram det som ska beslutas.</translation>
    </message>
    <message>
        <source>The data protection officer has not advised on this assessment. Without advice there is no yes; no can be decided at any time.</source>
        <translation>Dataskyddsombudet har inte yttrat sig över den här bedömningen. Utan yttrande går det inte att besluta ja; nej går att besluta när som helst.</translation>
    </message>
    <message>
        <source>Nobody advises on what they decide. Sign in with the other account.</source>
        <translation>Ingen yttrar sig över det som hen själv beslutar. Logga in med det andra kontot.</translation>
    </message>
    <message>
        <source>Write the reasons first; they are kept.</source>
        <translation>Skriv skälen först; de sparas.</translation>
    </message>
    <message>
        <source>Write why: at least {fewest} words and {shortest} characters, at most {longest} characters.</source>
        <translation>Skriv varför: minst {fewest} ord och {shortest} tecken, högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The advice was against it. Write why it is decided all the same: at least {fewest} words and {shortest} characters, at most {longest} characters.</source>
        <translation>Yttrandet avstyrkte. Skriv varför det ändå beslutas: minst {fewest} ord och {shortest} tecken, högst {longest} tecken.</translation>
    </message>
    <message>
        <source>Write the comment or the answer first.</source>
        <translation>Skriv kommentaren eller svaret först.</translation>
    </message>
    <message>
        <source>That is too long for a comment. Use at most {longest} characters.</source>
        <translation>Det är för långt för en kommentar. Använd högst {longest} tecken.</translation>
    </message>
    <message>
        <source>This version of the assessment, or this section of it, is not here. Look at the page anew, and comment on what it shows.</source>
        <translation>Den versionen av bedömningen, eller det avsnittet, finns inte här. Läs sidan på nytt och kommentera det som visas.</translation>
    </message>
    <message>
        <source>There is no such comment. `upprop assessment comments` lists those that there are.</source>
        <translation>Det finns ingen sådan kommentar. `upprop assessment comments` visar dem som finns.</translation>
    </message>
    <message>
        <source>The officer has closed this comment. Only the officer can open it again.</source>
        <translation>Ombudet har avslutat kommentaren. Bara ombudet kan öppna den igen.</translation>
    </message>
    <message>
        <source>Comments of the data protection officer are open: {number}. Answer them, or write why it goes on without.</source>
        <translation>Dataskyddsombudet har öppna kommentarer: {number}. Svara på dem, eller skriv varför det går vidare utan svar.</translation>
    </message>
    <message>
        <source>Comments are open. Write why it goes on without an answer to them: at least {fewest} words and {shortest} characters, at most {longest} characters.</source>
        <translation>Kommentarer är öppna. Skriv varför det går vidare utan svar på dem: minst {fewest} ord och {shortest} tecken, högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The reasons are too long. Use at most {longest} characters.</source>
        <translation>Skälen är för långa. Använd högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The day of the decision lies between the day of the advice and today. Change it.</source>
        <translation>Beslutsdagen ska ligga mellan dagen för yttrandet och i dag. Ändra den.</translation>
    </message>
    <message>
        <source>A decision stands for {most_days} days at most and from today. Change its last day, and put the assessment forward again.</source>
        <translation>Ett beslut gäller från i dag och i högst {most_days} dagar. Ändra den sista dagen och lägg fram bedömningen igen.</translation>
    </message>
    <message>
        <source>No decision stands for this method, so there is nothing to revoke.</source>
        <translation>Inget beslut gäller för den här metoden, så det finns inget att återkalla.</translation>
    </message>
    <message>
        <source>The words that the ledger names are not in {file}, or were changed. Restore the backup that was made after they were written.</source>
        <translation>Texten som liggaren pekar på finns inte i {file}, eller har ändrats. Återställ säkerhetskopian som gjordes efter att den skrevs.</translation>
    </message>
    <message>
        <source>This is not what comes next in the prior consultation. Look at the page anew.</source>
        <translation>Det här är inte nästa steg i förhandssamrådet. Öppna sidan på nytt.</translation>
    </message>
    <message>
        <source>The day lies between the last step and today. Change it.</source>
        <translation>Dagen ligger mellan det senaste steget och i dag. Ändra den.</translation>
    </message>
    <message>
        <source>The case number has at most {longest} characters. Shorten it.</source>
        <translation>Diarienumret har högst {longest} tecken. Korta det.</translation>
    </message>
    <message>
        <source>This is not an assessment as the program PIA writes it (JSON), or it is too large. Export it from PIA again.</source>
        <translation>Det här är ingen bedömning som programmet PIA skriver den (JSON), eller så är den för stor. Exportera den från PIA igen.</translation>
    </message>
    <message>
        <source>Recognition is set looser than the school&apos;s decision covers, so faces are locked. Cards and marking by hand are complete without.</source>
        <translation>Igenkänningen är inställd mindre strängt än skolans beslut omfattar, så ansikten är låsta. Kort och markering för hand räcker helt utan.</translation>
    </message>
    <message>
        <source>The school&apos;s decision does not cover this kind of camera, so faces are locked. Cards and marking by hand are complete without.</source>
        <translation>Skolans beslut omfattar inte den här sortens kamera, så ansikten är låsta. Kort och markering för hand räcker helt utan.</translation>
    </message>
    <message>
        <source>There is no such request. Look for it in the list of requests.</source>
        <translation>Det finns ingen sådan begäran. Leta i listan över begäranden.</translation>
    </message>
    <message>
        <source>Request {number} is closed. Take down a new one.</source>
        <translation>Begäran {number} är avslutad. Ta emot en ny.</translation>
    </message>
    <message>
        <source>Request {number} has been answered. Take down a new one.</source>
        <translation>Begäran {number} är besvarad. Ta emot en ny.</translation>
    </message>
    <message>
        <source>Nothing has been decided on this request. Decide first, then answer.</source>
        <translation>Inget har beslutats om denna begäran. Besluta först och svara sedan.</translation>
    </message>
    <message>
        <source>This request has not been answered. Answer it, or note that it was taken back.</source>
        <translation>Denna begäran är inte besvarad. Besvara den, eller notera att den har tagits tillbaka.</translation>
    </message>
    <message>
        <source>This request asks for something else than erasure.</source>
        <translation>Denna begäran gäller något annat än radering.</translation>
    </message>
    <message>
        <source>An erasure is granted by erasing. Choose to erase; what has to stay is told then, with its ground.</source>
        <translation>En radering beviljas genom att man raderar. Välj att radera; det som måste vara kvar sägs då, med sin grund.</translation>
    </message>
    <message>
        <source>The data that this request is about have been erased. Only the case is left.</source>
        <translation>Uppgifterna som begäran gäller är raderade. Bara ärendet är kvar.</translation>
    </message>
    <message>
        <source>The day on which it came in is still to come. Give the day that it reached the school.</source>
        <translation>Dagen då den kom in har inte varit än. Ange den dag då den nådde skolan.</translation>
    </message>
    <message>
        <source>This text is too long. Say it in at most {longest} characters.</source>
        <translation>Texten är för lång. Säg det med högst {longest} tecken.</translation>
    </message>
    <message>
        <source>A few words are needed here. Write why, without naming others.</source>
        <translation>Här behövs några ord. Skriv varför, utan att nämna andra.</translation>
    </message>
    <message>
        <source>Whatever is not granted whole needs a reason. Choose the one that the law knows.</source>
        <translation>Det som inte beviljas helt behöver ett skäl. Välj det som lagen känner till.</translation>
    </message>
    <message>
        <source>Nobody has made sure who is asking. Check the identity first, and note how.</source>
        <translation>Ingen har försäkrat sig om vem som frågar. Kontrollera identiteten först och notera hur.</translation>
    </message>
    <message>
        <source>This request has been extended already. It cannot be extended again.</source>
        <translation>Svarstiden är redan förlängd. Den kan inte förlängas igen.</translation>
    </message>
    <message>
        <source>An extension had to be told by {day}. Answer as soon as you can.</source>
        <translation>En förlängning måste meddelas senast {day}. Svara så snart du kan.</translation>
    </message>
    <message>
        <source>The use of these data is restricted already.</source>
        <translation>Användningen av uppgifterna är redan begränsad.</translation>
    </message>
    <message>
        <source>The use of these data is not restricted.</source>
        <translation>Användningen av uppgifterna är inte begränsad.</translation>
    </message>
    <message>
        <source>The use of this student&apos;s data is restricted. The card and the list work as before.</source>
        <translation>Användningen av elevens uppgifter är begränsad. Kortet och listan fungerar som förut.</translation>
    </message>
    <message>
        <source>The last day of the hold has passed. Choose a later one.</source>
        <translation>Gallringsstoppets sista dag har passerat. Välj en senare.</translation>
    </message>
    <message>
        <source>This hold does not stand any more.</source>
        <translation>Gallringsstoppet gäller inte längre.</translation>
    </message>
    <message>
        <source>This value cannot be kept. Write it as it should be; a date as year-month-day.</source>
        <translation>Värdet kan inte sparas. Skriv det som det ska vara; ett datum som år-månad-dag.</translation>
    </message>
    <message>
        <source>This is what stands there already. Nothing was changed.</source>
        <translation>Det står redan så. Inget ändrades.</translation>
    </message>
    <message>
        <source>Another student has this number. Look at the class list first.</source>
        <translation>En annan elev har det numret. Titta i klasslistan först.</translation>
    </message>
    <message>
        <source>The identity is protected. Confirm that the package reaches the person and nobody else.</source>
        <translation>Identiteten är skyddad. Bekräfta att utdraget når personen och ingen annan.</translation>
    </message>
    <message>
        <source>The package would have told something about somebody else, so it was not made. Tell whoever looks after Upprop.</source>
        <translation>Utdraget hade berättat något om någon annan och gjordes därför inte. Säg till den som sköter Upprop.</translation>
    </message>
    <message>
        <source>The time of this substitute key is over. Ask the office for a new one.</source>
        <translation>Tiden för den här vikarienyckeln är slut. Be expeditionen om en ny.</translation>
    </message>
    <message>
        <source>This substitute key does not open yet. It opens half an hour before the first lesson.</source>
        <translation>Den här vikarienyckeln öppnar inte än. Den öppnar en halvtimme före den första lektionen.</translation>
    </message>
    <message>
        <source>This shows protected identities, and your account does not have that duty. An administrator can give it on the page Staff.</source>
        <translation>Det här visar skyddade identiteter, och ditt konto har inte det uppdraget. En administratör kan ge det på sidan Personal.</translation>
    </message>
    <message>
        <source>Only a teacher can mentor a group. Choose another account.</source>
        <translation>Bara en lärare kan vara mentor för en grupp. Välj ett annat konto.</translation>
    </message>
    <message>
        <source>This group is no longer there. Choose another one.</source>
        <translation>Den här gruppen finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>A substitute key is for lessons of one and the same day that are not over. Choose the lessons again.</source>
        <translation>En vikarienyckel gäller lektioner samma dag som inte är slut. Välj lektionerna igen.</translation>
    </message>
    <message>
        <source>A substitute gets a printed key for certain lessons. Choose “New substitute key” instead.</source>
        <translation>En vikarie får en utskriven nyckel till vissa lektioner. Välj ”Ny vikarienyckel” i stället.</translation>
    </message>
    <message>
        <source>This is not the code of the recovery sheet that was printed last. Look at the paper and type it again.</source>
        <translation>Det här är inte koden på det återställningsblad som skrevs ut sist. Titta på papperet och skriv den igen.</translation>
    </message>
    <message>
        <source>No recovery sheet has been printed for this school. An administrator prints one on the page Staff.</source>
        <translation>Inget återställningsblad har skrivits ut för den här skolan. En administratör skriver ut ett på sidan Personal.</translation>
    </message>
    <message>
        <source>This account needs a colleague beside the recovery sheet. Let somebody who has an account here type their user name and passphrase too.</source>
        <translation>Det här kontot behöver en kollega utöver återställningsbladet. Låt någon som har ett konto här också skriva sitt användarnamn och sin lösenfras.</translation>
    </message>
    <message>
        <source>The colleague has to be somebody else. Type another user name.</source>
        <translation>Kollegan måste vara någon annan. Skriv ett annat användarnamn.</translation>
    </message>
    <message>
        <source>A controller or a data protection officer gets a new passphrase from a colleague of another office only: from no administrator, not from whoever printed the sheet, and from no account that is newer than 30 days or was reset in that time. Type another user name.</source>
        <translation>En beslutsfattare eller ett dataskyddsombud får en ny lösenfras bara av en kollega i en annan roll: inte av en administratör, inte av den som skrev ut bladet och inte från ett konto som är yngre än 30 dagar eller har fått ny lösenfras under den tiden. Skriv ett annat användarnamn.</translation>
    </message>
    <message>
        <source>The key of a substitute is not renewed. Ask the office for a new one.</source>
        <translation>En vikarienyckel förnyas inte. Be expeditionen om en ny.</translation>
    </message>
    <message>
        <source>There is no such retention rule. Take one from the list of rules.</source>
        <translation>Den gallringsregeln finns inte. Välj en i listan över regler.</translation>
    </message>
    <message>
        <source>This rule follows from the law and cannot be changed.</source>
        <translation>Regeln följer av lagen och kan inte ändras.</translation>
    </message>
    <message>
        <source>A period is a number of months, at most {longest}.</source>
        <translation>En tid anges i månader, högst {longest}.</translation>
    </message>
    <message>
        <source>Public records go only by a decision. Give its case number and who made it.</source>
        <translation>Allmänna handlingar gallras bara efter beslut. Ange diarienummer och vem som har beslutat.</translation>
    </message>
    <message>
        <source>Case number and authority may have {longest} characters each. Shorten them.</source>
        <translation>Diarienummer och myndighet får ha högst {longest} tecken var. Korta dem.</translation>
    </message>
    <message>
        <source>The day of the decision is still to come. Give the day on which it was made.</source>
        <translation>Beslutets dag har inte varit än. Ange dagen då det fattades.</translation>
    </message>
    <message>
        <source>A legal hold covers all data. Nothing goes until it is lifted.</source>
        <translation>Ett gallringsstopp gäller alla uppgifter. Inget gallras förrän det hävs.</translation>
    </message>
    <message>
        <source>No period is set for this rule. Set one first.</source>
        <translation>Ingen tid är satt för regeln. Sätt en först.</translation>
    </message>
    <message>
        <source>No decision allows this disposal. Give the decision at the rule first.</source>
        <translation>Inget beslut tillåter gallringen. Ange beslutet vid regeln först.</translation>
    </message>
    <message>
        <source>There is no such disposal. Take one from the list of protocols.</source>
        <translation>Den gallringen finns inte. Välj en i listan över protokoll.</translation>
    </message>
    <message>
        <source>There is no such incident. Take a number from the list of incidents.</source>
        <translation>Den incidenten finns inte. Välj ett nummer i listan över incidenter.</translation>
    </message>
    <message>
        <source>Somebody else has reported this incident. The controller sees it.</source>
        <translation>Någon annan har anmält incidenten. Den personuppgiftsansvariga ser den.</translation>
    </message>
    <message>
        <source>The incident {number} is closed. Take it up again first.</source>
        <translation>Incidenten {number} är avslutad. Ta upp den igen först.</translation>
    </message>
    <message>
        <source>The incident {number} is open. Go on with it as it is.</source>
        <translation>Incidenten {number} är öppen. Fortsätt med den som den är.</translation>
    </message>
    <message>
        <source>Write a few words first. They are kept in the register of incidents.</source>
        <translation>Skriv några ord först. De sparas i incidentregistret.</translation>
    </message>
    <message>
        <source>There is room for {longest} characters. Shorten the text.</source>
        <translation>Det finns plats för {longest} tecken. Korta texten.</translation>
    </message>
    <message>
        <source>The time does not fit. Give one that has passed, and not before the school knew.</source>
        <translation>Tiden passar inte. Ange en som har varit, och inte före det att skolan fick veta.</translation>
    </message>
    <message>
        <source>Choose what was lost: that it is secret, correct, or there at all.</source>
        <translation>Välj vad som gick förlorat: att uppgifterna är hemliga, riktiga eller alls finns.</translation>
    </message>
    <message>
        <source>Choose at least one group of people and one kind of data.</source>
        <translation>Välj minst en grupp av personer och ett slags uppgifter.</translation>
    </message>
    <message>
        <source>Numbers of people and records lie between 0 and {most}. Correct them.</source>
        <translation>Antal personer och poster ligger mellan 0 och {most}. Rätta dem.</translation>
    </message>
    <message>
        <source>The 72 hours are over. Write why the authority is told so late; the law asks for it.</source>
        <translation>De 72 timmarna har gått. Skriv varför myndigheten underrättas så sent; lagen kräver det.</translation>
    </message>
    <message>
        <source>The authority need not be told only where a risk was assessed as unlikely. Assess the incident first, or notify the authority.</source>
        <translation>Myndigheten behöver underrättas om inte en risk har bedömts som osannolik. Bedöm incidenten först, eller underrätta myndigheten.</translation>
    </message>
    <message>
        <source>The incident cannot be closed yet. Missing: {missing}.</source>
        <translation>Incidenten kan inte avslutas än. Det som saknas: {missing}.</translation>
    </message>
    <message>
        <source>The first day comes after the last one. Change one of them.</source>
        <translation>Första dagen ligger efter den sista. Ändra en av dem.</translation>
    </message>
    <message>
        <source>You have been signed out. Show your card and type your code again.</source>
        <translation>Du har loggats ut. Visa ditt kort och skriv din kod igen.</translation>
    </message>
    <message>
        <source>Choose a code of your own first.</source>
        <translation>Välj en egen kod först.</translation>
    </message>
    <message>
        <source>Students cannot sign in now. Ask the office to open My choice.</source>
        <translation>Elever kan inte logga in nu. Be expeditionen öppna Mitt val.</translation>
    </message>
    <message>
        <source>This code does not fit. Try again, or ask the office for a slip with a new one.</source>
        <translation>Den här koden passar inte. Försök igen, eller be expeditionen om en lapp med en ny.</translation>
    </message>
    <message>
        <source>Number and code do not belong together. Try again, or ask the office for a slip.</source>
        <translation>Nummer och kod hör inte ihop. Försök igen, eller be expeditionen om en lapp.</translation>
    </message>
    <message>
        <source>The number on a card has five digits.</source>
        <translation>Numret på ett kort har fem siffror.</translation>
    </message>
    <message>
        <source>Too many codes that did not fit. Try again in {wait_seconds} seconds.</source>
        <translation>För många koder som inte passade. Försök igen om {wait_seconds} sekunder.</translation>
    </message>
    <message>
        <source>A code is {shortest} to {longest} digits.</source>
        <translation>En kod är {shortest} till {longest} siffror.</translation>
    </message>
    <message>
        <source>Others would guess this code. Choose other digits, not your birthday or a row.</source>
        <translation>Andra skulle gissa den här koden. Välj andra siffror, inte din födelsedag eller en rad.</translation>
    </message>
    <message>
        <source>This is the code from before. Choose another.</source>
        <translation>Det är koden från förut. Välj en annan.</translation>
    </message>
    <message>
        <source>Under 18 a guardian says yes together with you, here or on the office&apos;s form.</source>
        <translation>Under 18 säger en vårdnadshavare ja tillsammans med dig, här eller på expeditionens blankett.</translation>
    </message>
    <message>
        <source>Write given name and family name of the guardian, at most {longest} characters.</source>
        <translation>Skriv vårdnadshavarens förnamn och efternamn, högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The guardian confirms with the box that they are one and agree.</source>
        <translation>Vårdnadshavaren bekräftar med rutan att den är det och säger ja.</translation>
    </message>
    <message>
        <source>{file} could not be written: nobody may write there with your account on this PC. What was there before stands. Choose another place, or ask who looks after this PC.</source>
        <translation>{file} kunde inte skrivas: ditt konto på den här datorn får inte skriva där. Det som fanns där förut står kvar. Välj en annan plats, eller fråga den som sköter datorn.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk or memory stick can only be read. What was there before stands. Choose another place.</source>
        <translation>{file} kunde inte skrivas: disken eller minnet går bara att läsa. Det som fanns där förut står kvar. Välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full. What was there before stands. Make room, or choose another place.</source>
        <translation>{file} kunde inte skrivas: disken är full. Det som fanns där förut står kvar. Gör plats, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} could not be written: the folder is not there any more. Choose another place.</source>
        <translation>{file} kunde inte skrivas: mappen finns inte längre. Välj en annan plats.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>Cancelled. What had gone by then is gone, {gone} in all; the protocol says so. The rest is as it was.</source>
        <translation>Avbrutet. Det som redan hade gallrats är borta, {gone} sammanlagt; det står i protokollet. Resten är som förut.</translation>
    </message>
    <message>
        <source>Stopped. Whatever was not complete is put in order at the next start.</source>
        <translation>Avslutat. Det som inte blev klart ordnas vid nästa start.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures of the school</source>
        <translation>Skolans siffror</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Granskningar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Marks by hand and by machine</source>
        <translation>Markeringar för hand och av maskin</translation>
    </message>
    <message>
        <source>Corrections after the signature</source>
        <translation>Rättelser efter signeringen</translation>
    </message>
    <message>
        <source>Waiting time: half</source>
        <translation>Väntetid: hälften</translation>
    </message>
    <message>
        <source>Waiting time: nine of ten</source>
        <translation>Väntetid: nio av tio</translation>
    </message>
    <message>
        <source>Recognition: face at the spot</source>
        <translation>Igenkänning: ansikte vid platsen</translation>
    </message>
    <message>
        <source>Recognition: card + face</source>
        <translation>Igenkänning: kort + ansikte</translation>
    </message>
    <message>
        <source>What came of each look at a face, by month, as far back as the AI log reaches. Replaced: proposals in whose place a person had put another mark when the register was signed.</source>
        <translation>Vad varje titt på ett ansikte ledde till, per månad, så långt tillbaka som AI-loggen räcker. Ersatt: förslag som en människa hade bytt mot en annan markering när närvarolistan signerades.</translation>
    </message>
    <message>
        <source>Students who held a consent at any time in the month, by method.</source>
        <translation>Elever som hade ett samtycke någon gång under månaden, per metod.</translation>
    </message>
    <message>
        <source>Requests about own data, by month: received, answered, and gone over their last day without an answer.</source>
        <translation>Begäranden om egna uppgifter, per månad: mottagna, besvarade och sådana som passerat sista dagen utan svar.</translation>
    </message>
    <message>
        <source>The last audit of each month: checks in order, with a finding, and that could not look. Told to the number, for they are about the school and nobody in it.</source>
        <translation>Månadens sista granskning: kontroller utan anmärkning, med avvikelse och som inte kunde titta. Talen är exakta, för de handlar om skolan och inte om någon i den.</translation>
    </message>
    <message>
        <source>Marks in signed registers of the whole school, by week of the lesson.</source>
        <translation>Markeringar i hela skolans signerade närvarolistor, per lektionsvecka.</translation>
    </message>
    <message>
        <source>The first mark of whoever was present or late, by month of the lesson: proposed by the machine (card or face, which no mark tells apart), or put by a person.</source>
        <translation>Den första markeringen för den som var närvarande eller sen, per lektionsmånad: föreslagen av maskinen (kort eller ansikte, som ingen markering skiljer på) eller satt av en människa.</translation>
    </message>
    <message>
        <source>Marks that were changed after the signature, by month of the lesson.</source>
        <translation>Markeringar som ändrades efter signeringen, per lektionsmånad.</translation>
    </message>
    <message>
        <source>Within how many seconds half of those who checked in had done so, by way and month: from stepping up to the mark on the screen. Told is where it lies with 95 % certainty.</source>
        <translation>Inom hur många sekunder hälften av dem som checkade in hade gjort det, per sätt och månad: från att någon ställer sig på platsen till markeringen på skärmen. Det som visas är var talet ligger med 95 % säkerhet.</translation>
    </message>
    <message>
        <source>Within how many seconds nine of ten had checked in, by way and month; told from a hundred on. It lies between the two numbers with 95 % certainty.</source>
        <translation>Inom hur många sekunder nio av tio hade checkat in, per sätt och månad; visas från och med hundra. Talet ligger mellan de två med 95 % säkerhet.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Kunde inte granska</translation>
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
        <source>Absent, known</source>
        <translation>Anmäld frånvaro</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Av maskin</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Igenkända</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Tvetydiga</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okända</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Oanvändbara</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatta</translation>
    </message>
    <message>
        <source>w. {week}</source>
        <translation>v. {week}</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} eller mer</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>There is nothing here yet that may be told.</source>
        <translation>Här finns ännu inget som får visas.</translation>
    </message>
    <message>
        <source>This school&apos;s own figures</source>
        <translation>Skolans egna siffror</translation>
    </message>
    <message>
        <source>From the AI log of the last six months. Not recognised: of all faces looked at, those in which nobody was found; strangers count, too, so this is no error rate. Replaced: of all proposals in signed registers, those in whose place a person had put another mark. Told is where the share lies with 95 % certainty (Clopper and Pearson, days counted as what hangs together), and nothing where the sample cannot support it.</source>
        <translation>Ur AI-loggen för de senaste sex månaderna. Inte igenkända: av alla ansikten som granskades, de där ingen hittades; även okända personer räknas, så detta är ingen felkvot. Ersatta: av alla förslag i signerade närvarolistor, de som en människa hade bytt mot en annan markering. Det som visas är var andelen ligger med 95 % säkerhet (Clopper och Pearson, dagar räknade som det som hänger ihop), och inget där underlaget inte räcker.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-intervall</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Av hur många</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Inte igenkända</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>för få för att säga</translation>
    </message>
    <message>
        <source>Waiting time by way of checking in</source>
        <translation>Väntetid för varje sätt att checka in</translation>
    </message>
    <message>
        <source>From stepping up to the spot to the mark on the screen, over twelve months. No wait is kept by itself: ten people or more by the same way are counted at once, by month, with no person, lesson, day or hour. Left out is whoever came while the spot was never empty, and whoever stood there without asking.</source>
        <translation>Från att någon ställer sig på platsen till markeringen på skärmen, under tolv månader. Ingen väntan sparas för sig: tio personer eller fler på samma sätt räknas på en gång, per månad, utan person, lektion, dag eller klockslag. Den som kom medan platsen aldrig var tom räknas inte, och inte heller den som stod där utan att vilja checka in.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sätt</translation>
    </message>
    <message>
        <source>Half within (s)</source>
        <translation>Hälften inom (s)</translation>
    </message>
    <message>
        <source>Nine of ten within (s)</source>
        <translation>Nio av tio inom (s)</translation>
    </message>
    <message>
        <source>Ended in no mark</source>
        <translation>Slutade utan markering</translation>
    </message>
    <message>
        <source>Whether anybody waits longer without a face cannot be said: too few have checked in with a face, or without one.</source>
        <translation>Om någon väntar längre utan ansikte går inte att säga: för få har checkat in med ansikte, eller utan.</translation>
    </message>
    <message>
        <source>{way}: half within {half} s (of {counted})</source>
        <translation>{way}: hälften inom {half} s (av {counted})</translation>
    </message>
    <message>
        <source>Waiting time at the spot, counted here over twelve months. {ways}.</source>
        <translation>Väntetid vid platsen, räknad här under tolv månader. {ways}.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} s longer, or more.</source>
        <translation>Utan ansikte väntar hälften {least} s längre, eller mer.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} to {most} s longer.</source>
        <translation>Utan ansikte väntar hälften {least} till {most} s längre.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} s less, or even shorter.</source>
        <translation>Utan ansikte väntar hälften {least} s kortare, eller ännu kortare.</translation>
    </message>
    <message>
        <source>Without a face half wait {least} to {most} s less.</source>
        <translation>Utan ansikte väntar hälften {least} till {most} s kortare.</translation>
    </message>
    <message>
        <source>Whether half wait longer without a face or with one cannot be told.</source>
        <translation>Om hälften väntar längre utan ansikte eller med går inte att avgöra.</translation>
    </message>
    <message>
        <source>Without a face half wait at most {longer} s longer and at most {shorter} s less: no difference can be told.</source>
        <translation>Utan ansikte väntar hälften högst {longer} s längre och högst {shorter} s kortare: ingen skillnad går att se.</translation>
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
        <source>The first row must hold the headings. Missing: {columns}. Headings that are understood: {headings}.</source>
        <translation>Första raden ska innehålla rubrikerna. Saknas: {columns}. Rubriker som förstås: {headings}.</translation>
    </message>
    <message>
        <source>A personal identity number is not taken as id: the id stands on cards and in registers. Export the list with the school&apos;s own number for each student.</source>
        <translation>Personnummer tas inte emot som id: id:t står på kort och i närvarolistor. Exportera listan med skolans eget nummer för varje elev.</translation>
    </message>
    <message>
        <source>Write yes, no or unknown in place of “{word}”.</source>
        <translation>Skriv ja, nej eller okänt i stället för ”{word}”.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read. Write it like 2026-11-23.</source>
        <translation>”{text}” går inte att läsa som datum. Skriv så här: 2026-11-23.</translation>
    </message>
    <message>
        <source>“{text}” lies outside the years {first} to {last}. Correct it.</source>
        <translation>”{text}” ligger utanför åren {first} till {last}. Rätta det.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write it like 08:20.</source>
        <translation>”{text}” är inget klockslag. Skriv så här: 08:20.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Write it like Monday or mon.</source>
        <translation>”{text}” är ingen veckodag. Skriv till exempel måndag eller mån.</translation>
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
        <source>The class {value} is not known. Import its class list first, or correct the name.</source>
        <translation>Klassen {value} är inte känd. Importera klasslistan först, eller rätta namnet.</translation>
    </message>
    <message>
        <source>Nobody has the user name {value}. Make the account first, or empty the cell.</source>
        <translation>Ingen har användarnamnet {value}. Skapa kontot först, eller töm cellen.</translation>
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
    <name>findings</name>
    <message>
        <source>the ledger&apos;s files</source>
        <translation>liggarens filer</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>mallar</translation>
    </message>
    <message>
        <source>the folder of keys and the list of staff</source>
        <translation>nyckelmappen och personallistan</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>assessments, advice and decisions</source>
        <translation>bedömningar, yttranden och beslut</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>informationstexter</translation>
    </message>
    <message>
        <source>registers and marks</source>
        <translation>närvarolistor och markeringar</translation>
    </message>
    <message>
        <source>the database&apos;s own rules</source>
        <translation>databasens egna regler</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>konton</translation>
    </message>
    <message>
        <source>the access log</source>
        <translation>åtkomstloggen</translation>
    </message>
    <message>
        <source>the AI log</source>
        <translation>AI-loggen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>begäranden</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidenter</translation>
    </message>
    <message>
        <source>retention rules, disposals and holds</source>
        <translation>gallringsregler, gallringar och gallringsstopp</translation>
    </message>
    <message>
        <source>every file in the data folder</source>
        <translation>varje fil i datamappen</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>säkerhetskopior</translation>
    </message>
    <message>
        <source>model files</source>
        <translation>modellfiler</translation>
    </message>
    <message>
        <source>the running program</source>
        <translation>det körande programmet</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>inställningar</translation>
    </message>
    <message>
        <source>the program&apos;s log</source>
        <translation>programmets logg</translation>
    </message>
    <message>
        <source>counts of waiting times</source>
        <translation>räknade väntetider</translation>
    </message>
    <message>
        <source>at most {amount} ms</source>
        <translation>som mest {amount} ms</translation>
    </message>
    <message>
        <source>{amount} minutes</source>
        <translation>{amount} minuter</translation>
    </message>
    <message>
        <source>{amount} days old</source>
        <translation>{amount} dagar gammal</translation>
    </message>
    <message>
        <source>{amount} days ago</source>
        <translation>för {amount} dagar sedan</translation>
    </message>
    <message>
        <source>{amount} entries unsigned</source>
        <translation>{amount} poster osignerade</translation>
    </message>
    <message>
        <source>{amount} in 30 days</source>
        <translation>{amount} på 30 dagar</translation>
    </message>
    <message>
        <source>{amount} tries in 30 days</source>
        <translation>{amount} försök på 30 dagar</translation>
    </message>
    <message>
        <source>at most {amount} people</source>
        <translation>som mest {amount} personer</translation>
    </message>
    <message>
        <source>{amount} lines missing</source>
        <translation>{amount} rader saknas</translation>
    </message>
    <message>
        <source>{amount} rows out of period</source>
        <translation>{amount} rader efter gallringstiden</translation>
    </message>
    <message>
        <source>{amount} of 1,000 replaced</source>
        <translation>{amount} av 1 000 ändrade</translation>
    </message>
    <message>
        <source>{amount} of 1,000 above what was declared</source>
        <translation>{amount} av 1 000 över det uppgivna</translation>
    </message>
    <message>
        <source>difference {amount} percentage points</source>
        <translation>skillnad {amount} procentenheter</translation>
    </message>
    <message>
        <source>at least {amount} s longer</source>
        <translation>minst {amount} s längre</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Inget att granska</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Kunde inte granska</translation>
    </message>
    <message>
        <source>Grave: a person&apos;s right is at stake now, or what is on record cannot be relied on.</source>
        <translation>Allvarlig: en människas rätt står på spel nu, eller det går inte att lita på det som är noterat.</translation>
    </message>
    <message>
        <source>Fault: something is not as the law, the decision or the school&apos;s own rules have it.</source>
        <translation>Brist: något är inte som lagen, beslutet eller skolans egna regler säger.</translation>
    </message>
    <message>
        <source>Note: something to be known and looked into; it may well be in order.</source>
        <translation>Notering: något att känna till och titta närmare på; det kan mycket väl vara i sin ordning.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Brist</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Allvarlig</translation>
    </message>
    <message>
        <source>{checks} checks: {good} in order, {empty} with nothing to look at, {found}.</source>
        <translation>{checks} kontroller: {good} i ordning, {empty} utan något att granska, {found}.</translation>
    </message>
    <message>
        <source>{number} could not look.</source>
        <translation>{number} kunde inte granska.</translation>
    </message>
    <message>
        <source>End the method for the person on the consent page; the template and its key go with it.</source>
        <translation>Avsluta metoden för personen på samtyckessidan; mallen och dess nyckel försvinner då.</translation>
    </message>
    <message>
        <source>End the method for the person today, and find out how the template came about.</source>
        <translation>Avsluta metoden för personen i dag och ta reda på hur mallen kom till.</translation>
    </message>
    <message>
        <source>End the method for the person; check that those who leave are taken off the class list the same day.</source>
        <translation>Avsluta metoden för personen; se till att den som slutar tas bort från klasslistan samma dag.</translation>
    </message>
    <message>
        <source>Put the notice back, or ask the person anew with the notice that is in force.</source>
        <translation>Lägg tillbaka informationen, eller fråga personen på nytt med den som gäller.</translation>
    </message>
    <message>
        <source>Show the new notice to those who read an older one, and ask whether they still agree.</source>
        <translation>Visa den nya informationen för dem som läste en äldre, och fråga om de fortfarande samtycker.</translation>
    </message>
    <message>
        <source>End it and ask anew.</source>
        <translation>Avsluta det och fråga på nytt.</translation>
    </message>
    <message>
        <source>Ask the person; the guardian&apos;s consent ends at 18.</source>
        <translation>Fråga personen; vårdnadshavarens samtycke upphör vid 18 års ålder.</translation>
    </message>
    <message>
        <source>End it: it has no ground. Find out which program wrote it.</source>
        <translation>Avsluta det: det saknar grund. Ta reda på vilket program som skrev det.</translation>
    </message>
    <message>
        <source>Start the program anew: it erases what a decision no longer covers.</source>
        <translation>Starta om programmet: det raderar det som inget beslut längre täcker.</translation>
    </message>
    <message>
        <source>Enrol the people anew with the engine of the decision, or decide on the other one.</source>
        <translation>Registrera personerna på nytt med beslutets motor, eller fatta beslut om den andra.</translation>
    </message>
    <message>
        <source>Review the assessment now, or let the method end on the day.</source>
        <translation>Se över konsekvensbedömningen nu, eller låt metoden upphöra den dagen.</translation>
    </message>
    <message>
        <source>Give the advice or make the decision anew from the right account.</source>
        <translation>Lämna yttrandet eller fatta beslutet på nytt från rätt konto.</translation>
    </message>
    <message>
        <source>In a small school one administrator often makes both accounts; that alone is no fault. Note that the officer and the controller acted themselves, and let each choose a new passphrase. Decide anew where one of them did not.</source>
        <translation>I en liten skola gör ofta en administratör båda kontona; bara det är ingen brist. Anteckna att ombudet och den ansvarige själva har handlat, och låt var och en välja en ny lösenfras. Besluta på nytt om någon av dem inte har gjort det.</translation>
    </message>
    <message>
        <source>Put the text back from the archives, or from a backup.</source>
        <translation>Lägg tillbaka texten från diariet eller från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Remove one of the accounts: whoever advises may not decide.</source>
        <translation>Ta bort det ena kontot: den som ger råd får inte besluta.</translation>
    </message>
    <message>
        <source>Use no face until the file has been replaced by the genuine one.</source>
        <translation>Använd inga ansikten förrän filen har ersatts med den äkta.</translation>
    </message>
    <message>
        <source>Find out what it is and remove it.</source>
        <translation>Ta reda på vad det är och ta bort den.</translation>
    </message>
    <message>
        <source>Stop the method and find out how it could be used; it is an incident.</source>
        <translation>Stoppa metoden och ta reda på hur den kunde användas; det är en incident.</translation>
    </message>
    <message>
        <source>Stop the method and treat it as an incident.</source>
        <translation>Stoppa metoden och hantera det som en incident.</translation>
    </message>
    <message>
        <source>Find out why the lesson&apos;s key outlived the signature; the program destroys it as it signs.</source>
        <translation>Ta reda på varför lektionens nyckel överlevde signeringen; programmet förstör den när listan signeras.</translation>
    </message>
    <message>
        <source>Look at light and camera, enrol anew, or end the method.</source>
        <translation>Se över ljus och kamera, registrera på nytt eller avsluta metoden.</translation>
    </message>
    <message>
        <source>The assessment rests on rates that do not hold here. Look at light, camera and who steps up without a card; then assess and decide anew, or end the method.</source>
        <translation>Bedömningen vilar på felsiffror som inte håller här. Se över ljus, kamera och vilka som kliver fram utan kort; bedöm och besluta sedan på nytt, eller avsluta metoden.</translation>
    </message>
    <message>
        <source>See to it that cards are at hand and work; saying no must cost nothing.</source>
        <translation>Se till att korten finns till hands och fungerar; att säga nej ska inte kosta något.</translation>
    </message>
    <message>
        <source>Try a card at the spot yourself: look at light, focus and worn cards, and at where people have to look for theirs.</source>
        <translation>Pröva själv ett kort vid platsen: se på ljus, skärpa och slitna kort, och på var folk måste leta efter sitt.</translation>
    </message>
    <message>
        <source>Start the program anew: it carries out what is open.</source>
        <translation>Starta om programmet: det utför det som är kvar.</translation>
    </message>
    <message>
        <source>Find out what was in the way: a program that was closed, or a disk that was full.</source>
        <translation>Ta reda på vad som var i vägen: ett stängt program eller en full disk.</translation>
    </message>
    <message>
        <source>Start the program anew: it erases again what a backup has brought back.</source>
        <translation>Starta om programmet: det raderar igen det som en säkerhetskopia fört tillbaka.</translation>
    </message>
    <message>
        <source>Dispose of it on the retention page, or place a hold with its reason.</source>
        <translation>Gallra på gallringssidan, eller lägg ett gallringsstopp med skäl.</translation>
    </message>
    <message>
        <source>Start the program anew: it finishes the disposal.</source>
        <translation>Starta om programmet: det slutför gallringen.</translation>
    </message>
    <message>
        <source>Lift it, or place a new one with a reason of today.</source>
        <translation>Häv det, eller lägg ett nytt med dagens skäl.</translation>
    </message>
    <message>
        <source>Find out what wrote it; remove what nobody answers for.</source>
        <translation>Ta reda på vad som skrev den; ta bort det som ingen ansvarar för.</translation>
    </message>
    <message>
        <source>Remind the teacher; unsigned registers are never exported.</source>
        <translation>Påminn läraren; osignerade listor exporteras aldrig.</translation>
    </message>
    <message>
        <source>Somebody may have written into the database: restore a backup, and report an incident.</source>
        <translation>Någon kan ha skrivit i databasen: återställ en säkerhetskopia och anmäl en incident.</translation>
    </message>
    <message>
        <source>Correct the mark with a reason; tell whoever was reported absent.</source>
        <translation>Rätta markeringen med skäl; underrätta den som anmäldes frånvarande.</translation>
    </message>
    <message>
        <source>Correct it anew, with a reason.</source>
        <translation>Rätta på nytt, med skäl.</translation>
    </message>
    <message>
        <source>Have the lesson&apos;s teacher look at the register and correct what is wrong.</source>
        <translation>Låt lektionens lärare granska listan och rätta det som är fel.</translation>
    </message>
    <message>
        <source>Answer today, and say why it is late; the person may complain to IMY.</source>
        <translation>Svara i dag och säg varför det dröjt; personen kan klaga hos IMY.</translation>
    </message>
    <message>
        <source>Decide anew, with a reason, and send the answer.</source>
        <translation>Besluta på nytt, med skäl, och skicka svaret.</translation>
    </message>
    <message>
        <source>Notify IMY now and give the reason for the delay, or decide that it need not be told.</source>
        <translation>Anmäl till IMY nu och ange skälet till förseningen, eller besluta att anmälan inte behövs.</translation>
    </message>
    <message>
        <source>Remove the account and add it anew; find out who changed it.</source>
        <translation>Ta bort kontot och lägg till det på nytt; ta reda på vem som ändrade.</translation>
    </message>
    <message>
        <source>Remove the account at once and find out who made it.</source>
        <translation>Ta genast bort kontot och ta reda på vem som skapade det.</translation>
    </message>
    <message>
        <source>Start the program anew: it takes the key out of use.</source>
        <translation>Starta om programmet: det tar nyckeln ur bruk.</translation>
    </message>
    <message>
        <source>Set fifteen minutes or less in the settings.</source>
        <translation>Ställ in femton minuter eller mindre i inställningarna.</translation>
    </message>
    <message>
        <source>Ask who used it and why, and print a new sheet.</source>
        <translation>Fråga vem som använde det och varför, och skriv ut ett nytt blad.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner; choose a new passphrase if it was not them.</source>
        <translation>Fråga kontots ägare; välj en ny lösenfras om det inte var de.</translation>
    </message>
    <message>
        <source>Ask the reader why; give them the duty of a mentor if it is theirs to read.</source>
        <translation>Fråga läsaren varför; ge uppdraget som mentor om det är deras att läsa.</translation>
    </message>
    <message>
        <source>Ask the reader what it was for.</source>
        <translation>Fråga läsaren vad det var till för.</translation>
    </message>
    <message>
        <source>Ask the reader why, at once, and assess whether it is an incident.</source>
        <translation>Fråga genast läsaren varför, och bedöm om det är en incident.</translation>
    </message>
    <message>
        <source>Somebody has written into the database: report an incident.</source>
        <translation>Någon har skrivit i databasen: anmäl en incident.</translation>
    </message>
    <message>
        <source>Take the rights of others away from the files named here.</source>
        <translation>Ta bort andras rättigheter till filerna som anges här.</translation>
    </message>
    <message>
        <source>Start the program anew: it destroys keys without a template.</source>
        <translation>Starta om programmet: det förstör nycklar utan mall.</translation>
    </message>
    <message>
        <source>Enrol the person anew; what does not open is of no use and goes at the next start.</source>
        <translation>Registrera personen på nytt; det som inte öppnas är värdelöst och raderas vid nästa start.</translation>
    </message>
    <message>
        <source>Start the program anew: it destroys what belongs to no card.</source>
        <translation>Starta om programmet: det förstör det som inte hör till något kort.</translation>
    </message>
    <message>
        <source>Find out who put it there, delete it, and assess whether it is an incident.</source>
        <translation>Ta reda på vem som lade den där, radera den och bedöm om det är en incident.</translation>
    </message>
    <message>
        <source>Find out who put it there and delete it; the program itself writes none.</source>
        <translation>Ta reda på vem som lade den där och radera den; programmet skriver inga.</translation>
    </message>
    <message>
        <source>Remove the account once more: its key goes with it.</source>
        <translation>Ta bort kontot en gång till: nyckeln försvinner då.</translation>
    </message>
    <message>
        <source>Print one on the staff page and lock it away.</source>
        <translation>Skriv ut ett på personalsidan och lås in det.</translation>
    </message>
    <message>
        <source>Start the program anew: it removes the folder.</source>
        <translation>Starta om programmet: det tar bort mappen.</translation>
    </message>
    <message>
        <source>Start the program anew; delete what is still there after that.</source>
        <translation>Starta om programmet; radera det som ändå finns kvar.</translation>
    </message>
    <message>
        <source>Make a backup now, and find out why none was made.</source>
        <translation>Gör en säkerhetskopia nu, och ta reda på varför ingen gjordes.</translation>
    </message>
    <message>
        <source>Try the newest one on the backup page.</source>
        <translation>Prova den senaste på sidan för säkerhetskopior.</translation>
    </message>
    <message>
        <source>Make a new backup at once, on another disk, and try it.</source>
        <translation>Gör genast en ny säkerhetskopia, på en annan disk, och prova den.</translation>
    </message>
    <message>
        <source>Find out why it was needed and whether marks were lost.</source>
        <translation>Ta reda på varför det behövdes och om markeringar gick förlorade.</translation>
    </message>
    <message>
        <source>Compare with a hash on paper (verify-ledger --head), restore a backup, report an incident.</source>
        <translation>Jämför med en hash på papper (verify-ledger --head), återställ en säkerhetskopia, anmäl en incident.</translation>
    </message>
    <message>
        <source>Compare the public key with the one that you noted elsewhere.</source>
        <translation>Jämför den publika nyckeln med den som har antecknats på annat håll.</translation>
    </message>
    <message>
        <source>Sign out and in again; if it comes back, the signing key is missing.</source>
        <translation>Logga ut och in igen; om det återkommer saknas signeringsnyckeln.</translation>
    </message>
    <message>
        <source>Start the program anew: it makes a new key and says so in the ledger.</source>
        <translation>Starta om programmet: det gör en ny nyckel och antecknar det i liggaren.</translation>
    </message>
    <message>
        <source>An older ledger may have been put back: restore a backup, report an incident.</source>
        <translation>En äldre liggare kan ha lagts tillbaka: återställ en säkerhetskopia, anmäl en incident.</translation>
    </message>
    <message>
        <source>Let the computer set its clock by itself, and ask who set it back.</source>
        <translation>Låt datorn ställa klockan själv, och fråga vem som ställde tillbaka den.</translation>
    </message>
    <message>
        <source>A power cut leaves a torn line: nothing was lost. Remove what is not the ledger&apos;s.</source>
        <translation>Ett strömavbrott lämnar en avriven rad: inget gick förlorat. Ta bort det som inte är liggarens.</translation>
    </message>
    <message>
        <source>Find out which act wrote it; names belong into the database alone.</source>
        <translation>Ta reda på vilken handling som skrev det; namn hör bara hemma i databasen.</translation>
    </message>
    <message>
        <source>Close the program, and let the computer be examined before it is used again.</source>
        <translation>Stäng programmet och låt datorn undersökas innan den används igen.</translation>
    </message>
    <message>
        <source>Delete the log file, and report the defect to whoever maintains the program.</source>
        <translation>Radera loggfilen och anmäl felet till den som underhåller programmet.</translation>
    </message>
    <message>
        <source>Somebody has written into the database: restore a backup, report an incident.</source>
        <translation>Någon har skrivit i databasen: återställ en säkerhetskopia, anmäl en incident.</translation>
    </message>
    <message>
        <source>Restore a backup; what is missing was deleted past the program.</source>
        <translation>Återställ en säkerhetskopia; det som saknas har raderats förbi programmet.</translation>
    </message>
    <message>
        <source>Every template stands on a consent that stands now</source>
        <translation>Varje mall vilar på ett samtycke som gäller nu</translation>
    </message>
    <message>
        <source>Nobody with a protected identity has a template</source>
        <translation>Ingen med skyddad identitet har en mall</translation>
    </message>
    <message>
        <source>Nobody who has left the school has a template</source>
        <translation>Ingen som har slutat har en mall</translation>
    </message>
    <message>
        <source>Every consent was given to a notice that is here, word for word</source>
        <translation>Varje samtycke gavs till en information som finns här, ord för ord</translation>
    </message>
    <message>
        <source>Every consent was given to the newest notice</source>
        <translation>Varje samtycke gavs till den senaste informationen</translation>
    </message>
    <message>
        <source>No consent runs for longer than a school year</source>
        <translation>Inget samtycke gäller längre än ett läsår</translation>
    </message>
    <message>
        <source>Whoever is of age has consented themselves</source>
        <translation>Den som är myndig har samtyckt själv</translation>
    </message>
    <message>
        <source>Every consent was given under a decision on record</source>
        <translation>Varje samtycke gavs under ett beslut i liggaren</translation>
    </message>
    <message>
        <source>No template outlives the decision that unlocked its method</source>
        <translation>Ingen mall lever längre än beslutet som låste upp metoden</translation>
    </message>
    <message>
        <source>Every template was made by the engine that the decision covers</source>
        <translation>Varje mall är gjord av den motor som beslutet täcker</translation>
    </message>
    <message>
        <source>No decision ends within a month without a new one being prepared</source>
        <translation>Inget beslut går ut inom en månad utan att ett nytt förbereds</translation>
    </message>
    <message>
        <source>Officers advise, controllers decide, and never the other way round</source>
        <translation>Dataskyddsombudet yttrar sig, den ansvarige beslutar, aldrig tvärtom</translation>
    </message>
    <message>
        <source>Advice and decision came from accounts that no one person had set up shortly before</source>
        <translation>Yttrande och beslut kom från konton som ingen enskild person hade ställt i ordning strax före</translation>
    </message>
    <message>
        <source>The words of every decision are kept as they were hashed</source>
        <translation>Orden i varje beslut finns kvar som de var</translation>
    </message>
    <message>
        <source>Nobody holds the officer&apos;s account and another one beside it</source>
        <translation>Ingen har både ombudets konto och ett annat</translation>
    </message>
    <message>
        <source>Every model file is the one that the manifest names</source>
        <translation>Varje modellfil är den som manifestet anger</translation>
    </message>
    <message>
        <source>No unknown file lies among the models</source>
        <translation>Ingen okänd fil ligger bland modellerna</translation>
    </message>
    <message>
        <source>Every use of a face was covered by a decision</source>
        <translation>Varje användning av ansikte täcktes av ett beslut</translation>
    </message>
    <message>
        <source>Nobody was proposed by their face without having agreed</source>
        <translation>Ingen föreslogs genom sitt ansikte utan att ha samtyckt</translation>
    </message>
    <message>
        <source>Nobody can say whose a line of the AI log is once the register is signed</source>
        <translation>Ingen kan säga vems en rad i AI-loggen är när listan är signerad</translation>
    </message>
    <message>
        <source>Teachers seldom replace what a face has proposed</source>
        <translation>Lärare ändrar sällan det som ansiktet har föreslagit</translation>
    </message>
    <message>
        <source>Faces go wrong here no more often than was declared</source>
        <translation>Ansikten går fel här inte oftare än vad som uppgetts</translation>
    </message>
    <message>
        <source>Whoever said no is not marked by hand more often</source>
        <translation>Den som sa nej markeras inte oftare för hand</translation>
    </message>
    <message>
        <source>Whoever checks in without a face does not wait much longer</source>
        <translation>Den som checkar in utan ansikte väntar inte mycket längre</translation>
    </message>
    <message>
        <source>Every order to erase has its receipt</source>
        <translation>Varje order om radering har sitt kvitto</translation>
    </message>
    <message>
        <source>A template is gone within seconds of the withdrawal</source>
        <translation>En mall är borta inom sekunder efter återkallelsen</translation>
    </message>
    <message>
        <source>Nothing is held about whoever was erased</source>
        <translation>Ingenting finns kvar om den som raderats</translation>
    </message>
    <message>
        <source>Nothing is kept that a rule has ended</source>
        <translation>Inget sparas som en regel har avslutat</translation>
    </message>
    <message>
        <source>Every disposal that was begun has its protocol</source>
        <translation>Varje påbörjad gallring har sitt protokoll</translation>
    </message>
    <message>
        <source>No legal hold goes on after its last day</source>
        <translation>Inget gallringsstopp fortsätter efter sin sista dag</translation>
    </message>
    <message>
        <source>Every column and file stands in the data map</source>
        <translation>Varje kolumn och fil finns i datakartan</translation>
    </message>
    <message>
        <source>Every register is signed within a week</source>
        <translation>Varje närvarolista signeras inom en vecka</translation>
    </message>
    <message>
        <source>Every signature in the database stands in the ledger</source>
        <translation>Varje signatur i databasen finns i liggaren</translation>
    </message>
    <message>
        <source>Every signed register says what was signed</source>
        <translation>Varje signerad lista säger det som signerades</translation>
    </message>
    <message>
        <source>No absence stands that a person has not put</source>
        <translation>Ingen frånvaro står som inte en människa har satt</translation>
    </message>
    <message>
        <source>Every correction after the signature has author and reason</source>
        <translation>Varje rättelse efter signering har upphov och skäl</translation>
    </message>
    <message>
        <source>Whoever signed a register teaches</source>
        <translation>Den som signerat en lista undervisar</translation>
    </message>
    <message>
        <source>No request waits beyond its last day</source>
        <translation>Ingen begäran väntar längre än sista dagen</translation>
    </message>
    <message>
        <source>Every refusal has a reason and a person behind it</source>
        <translation>Varje avslag har ett skäl och en människa bakom</translation>
    </message>
    <message>
        <source>The authority was told of breaches within 72 hours</source>
        <translation>Myndigheten fick veta om incidenter inom 72 timmar</translation>
    </message>
    <message>
        <source>Every account has the role that it was given on record</source>
        <translation>Varje konto har den roll som det fick i liggaren</translation>
    </message>
    <message>
        <source>Every account was added on record</source>
        <translation>Varje konto är tillagt i liggaren</translation>
    </message>
    <message>
        <source>No substitute&apos;s account outlives its hours</source>
        <translation>Inget vikariekonto lever längre än sina timmar</translation>
    </message>
    <message>
        <source>A window that nobody touches locks within a quarter of an hour</source>
        <translation>Ett orört fönster låses inom en kvart</translation>
    </message>
    <message>
        <source>Passphrases are seldom reset by the recovery sheet</source>
        <translation>Lösenfraser återställs sällan med återställningsbladet</translation>
    </message>
    <message>
        <source>Nobody has tried many passphrases on one account</source>
        <translation>Ingen har provat många lösenfraser på ett konto</translation>
    </message>
    <message>
        <source>Teachers have read registers of their own lessons only</source>
        <translation>Lärare har läst listor för egna lektioner</translation>
    </message>
    <message>
        <source>No teacher has read about very many people within an hour</source>
        <translation>Ingen lärare har läst om väldigt många inom en timme</translation>
    </message>
    <message>
        <source>Protected identities were read in one&apos;s own roll call or by duty only</source>
        <translation>Skyddade identiteter lästes bara vid eget upprop eller i uppdrag</translation>
    </message>
    <message>
        <source>No line of the access log is missing</source>
        <translation>Ingen rad i åtkomstloggen saknas</translation>
    </message>
    <message>
        <source>Keys and database can be read by this program&apos;s account alone</source>
        <translation>Nycklar och databas kan bara läsas av programmets konto</translation>
    </message>
    <message>
        <source>Every student&apos;s key opens a template that is there</source>
        <translation>Varje elevnyckel öppnar en mall som finns</translation>
    </message>
    <message>
        <source>Every template opens with its own key</source>
        <translation>Varje mall öppnas med sin egen nyckel</translation>
    </message>
    <message>
        <source>Every salt belongs to a card that is in use</source>
        <translation>Varje salt hör till ett kort som används</translation>
    </message>
    <message>
        <source>No database lies in the clear</source>
        <translation>Ingen databas ligger i klartext</translation>
    </message>
    <message>
        <source>No picture or film lies in the data folder</source>
        <translation>Ingen bild eller film ligger i datamappen</translation>
    </message>
    <message>
        <source>Whoever can open the school has an account in use</source>
        <translation>Den som kan öppna skolan har ett konto i bruk</translation>
    </message>
    <message>
        <source>A recovery sheet has been printed</source>
        <translation>Ett återställningsblad är utskrivet</translation>
    </message>
    <message>
        <source>What a restore put aside goes after thirty days</source>
        <translation>Det som en återställning lagt undan försvinner efter trettio dagar</translation>
    </message>
    <message>
        <source>Nothing half-written lies about</source>
        <translation>Inget halvskrivet ligger kvar</translation>
    </message>
    <message>
        <source>There is a backup of this week</source>
        <translation>Det finns en säkerhetskopia från den här veckan</translation>
    </message>
    <message>
        <source>A backup was opened on trial in the last quarter of a year</source>
        <translation>En säkerhetskopia har provöppnats det senaste kvartalet</translation>
    </message>
    <message>
        <source>The backup that was tried last could be opened</source>
        <translation>Den senast provade säkerhetskopian gick att öppna</translation>
    </message>
    <message>
        <source>No backup was restored in the last thirty days</source>
        <translation>Ingen säkerhetskopia har återställts de senaste trettio dagarna</translation>
    </message>
    <message>
        <source>No entry of the ledger was changed, removed, moved or added</source>
        <translation>Ingen post i liggaren är ändrad, borttagen, flyttad eller tillagd</translation>
    </message>
    <message>
        <source>Every checkpoint carries a genuine signature</source>
        <translation>Varje kontrollpunkt har en äkta signatur</translation>
    </message>
    <message>
        <source>The end of the ledger is covered by a signature</source>
        <translation>Slutet av liggaren täcks av en signatur</translation>
    </message>
    <message>
        <source>The ledger&apos;s signing key is there and whole</source>
        <translation>Liggarens signeringsnyckel finns och är hel</translation>
    </message>
    <message>
        <source>The ledger still says what the database remembers of it</source>
        <translation>Liggaren säger fortfarande det som databasen minns</translation>
    </message>
    <message>
        <source>Entries follow each other in time</source>
        <translation>Posterna följer på varandra i tid</translation>
    </message>
    <message>
        <source>No torn line and no stranger&apos;s file lies beside the ledger</source>
        <translation>Ingen avriven rad och ingen främmande fil ligger hos liggaren</translation>
    </message>
    <message>
        <source>The ledger holds no name of anybody</source>
        <translation>Liggaren innehåller inget namn på någon</translation>
    </message>
    <message>
        <source>The program waits for nobody on the network</source>
        <translation>Programmet väntar inte på någon i nätet</translation>
    </message>
    <message>
        <source>The program is connected with nobody</source>
        <translation>Programmet är inte förbundet med någon</translation>
    </message>
    <message>
        <source>The program&apos;s own log names nobody</source>
        <translation>Programmets egen logg namnger ingen</translation>
    </message>
    <message>
        <source>The database still forbids what it must</source>
        <translation>Databasen förbjuder fortfarande det den ska</translation>
    </message>
    <message>
        <source>Nothing in the database points to what is not there</source>
        <translation>Inget i databasen pekar på något som saknas</translation>
    </message>
</context>
<context>
    <name>incident_paper</name>
    <message>
        <source>Personal data breach {number}</source>
        <translation>Personuppgiftsincident {number}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>The school knew</source>
        <translation>Skolan fick veta</translation>
    </message>
    <message>
        <source>The 72 hours end</source>
        <translation>De 72 timmarna går ut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Myndigheten underrättad</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Reasons for the delay</source>
        <translation>Skäl till dröjsmålet</translation>
    </message>
    <message>
        <source>Why the authority is not told</source>
        <translation>Varför myndigheten inte underrättas</translation>
    </message>
    <message>
        <source>a) What happened</source>
        <translation>a) Vad som hände</translation>
    </message>
    <message>
        <source>b) Whom the authority can ask</source>
        <translation>b) Vem myndigheten kan fråga</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>c) Likely consequences</source>
        <translation>c) Troliga följder</translation>
    </message>
    <message>
        <source>d) Measures taken or planned</source>
        <translation>d) Åtgärder som vidtagits eller planeras</translation>
    </message>
    <message>
        <source>The people concerned (Art. 34)</source>
        <translation>De berörda (artikel 34)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>People with a protected identity are among them.</source>
        <translation>Personer med skyddad identitet är bland dem.</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Inte bedömd än</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Inte beslutat än</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informerade</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Not told, because</source>
        <translation>Informeras inte, därför att</translation>
    </message>
    <message>
        <source>Printed {moment} from the register of incidents.</source>
        <translation>Utskrivet {moment} ur incidentregistret.</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>Somebody saw or got what they should not</source>
        <translation>Någon såg eller fick det de inte skulle</translation>
    </message>
    <message>
        <source>Data were changed and should not have been</source>
        <translation>Uppgifter ändrades som inte skulle ändras</translation>
    </message>
    <message>
        <source>Data are lost or cannot be reached</source>
        <translation>Uppgifter är borta eller går inte att nå</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Names and class lists</source>
        <translation>Namn och klasslistor</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Templates of faces</source>
        <translation>Ansiktsmallar</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Requests and other cases</source>
        <translation>Begäranden och andra ärenden</translation>
    </message>
    <message>
        <source>Accounts and passphrases</source>
        <translation>Konton och lösenfraser</translation>
    </message>
    <message>
        <source>A risk for people is unlikely</source>
        <translation>En risk för människor är osannolik</translation>
    </message>
    <message>
        <source>A risk for people</source>
        <translation>En risk för människor</translation>
    </message>
    <message>
        <source>A high risk for people</source>
        <translation>En hög risk för människor</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Inte bedömd</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Highest: protected identity</source>
        <translation>Högst: skyddad identitet</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bedömd</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Authority (IMY) told</source>
        <translation>Myndigheten (IMY) underrättad</translation>
    </message>
    <message>
        <source>Authority (IMY) not told</source>
        <translation>Myndigheten (IMY) underrättas inte</translation>
    </message>
    <message>
        <source>People concerned told</source>
        <translation>De berörda informerade</translation>
    </message>
    <message>
        <source>People concerned not told</source>
        <translation>De berörda informeras inte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Upptagen igen</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>bedömningen</translation>
    </message>
    <message>
        <source>the measures</source>
        <translation>åtgärderna</translation>
    </message>
    <message>
        <source>whether the authority is told</source>
        <translation>om myndigheten underrättas</translation>
    </message>
    <message>
        <source>whether the people concerned are told</source>
        <translation>om de berörda informeras</translation>
    </message>
    <message>
        <source>Told too late</source>
        <translation>Underrättad för sent</translation>
    </message>
    <message>
        <source>Told in time</source>
        <translation>Underrättad i tid</translation>
    </message>
    <message>
        <source>Need not be told</source>
        <translation>Behöver inte underrättas</translation>
    </message>
    <message>
        <source>Overdue by {hours} h {minutes} min</source>
        <translation>Försenad med {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>{hours} h {minutes} min kvar</translation>
    </message>
    <message>
        <source>number not known yet</source>
        <translation>antalet är inte känt än</translation>
    </message>
    <message>
        <source>(the words were lost with the data)</source>
        <translation>(orden gick förlorade med uppgifterna)</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
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
        <source>At a distance</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lärare</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>Vikarie</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Expeditionen</translation>
    </message>
    <message>
        <source>Principal or board</source>
        <translation>Rektor eller huvudman</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>A lesson&apos;s register</source>
        <translation>En lektions närvarolista</translation>
    </message>
    <message>
        <source>How a mark was changed</source>
        <translation>Hur en markering har ändrats</translation>
    </message>
    <message>
        <source>The list of students</source>
        <translation>Listan över elever</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Din sida</translation>
    </message>
    <message>
        <source>Your protected name</source>
        <translation>Ditt skyddade namn</translation>
    </message>
    <message>
        <source>A search for people</source>
        <translation>En sökning efter personer</translation>
    </message>
    <message>
        <source>A file with registers</source>
        <translation>En fil med närvarolistor</translation>
    </message>
    <message>
        <source>All your data, for you</source>
        <translation>Alla dina uppgifter, till dig</translation>
    </message>
    <message>
        <source>Printing cards or codes</source>
        <translation>Utskrift av kort eller koder</translation>
    </message>
    <message>
        <source>Class lists</source>
        <translation>Klasslistor</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Reported absence</source>
        <translation>Anmäld frånvaro</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Ditt kort</translation>
    </message>
    <message>
        <source>Your code, unreadable</source>
        <translation>Din kod, oläsbar</translation>
    </message>
    <message>
        <source>What a guardian has said yes to</source>
        <translation>Det en vårdnadshavare har sagt ja till</translation>
    </message>
    <message>
        <source>Numbers of your face, here</source>
        <translation>Tal av ditt ansikte, här</translation>
    </message>
    <message>
        <source>Numbers of your face, for the card</source>
        <translation>Tal av ditt ansikte, för kortet</translation>
    </message>
    <message>
        <source>Numbers of your face, on your card</source>
        <translation>Tal av ditt ansikte, på ditt kort</translation>
    </message>
    <message>
        <source>What you have asked for</source>
        <translation>Det du har bett om</translation>
    </message>
    <message>
        <source>Data that may not be used</source>
        <translation>Uppgifter som inte får användas</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Files that your data are in</source>
        <translation>Filer som dina uppgifter finns i</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Vem som har tittat</translation>
    </message>
    <message>
        <source>The record of yes and no</source>
        <translation>Liggaren över ja och nej</translation>
    </message>
    <message>
        <source>To see your data</source>
        <translation>Se dina uppgifter</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Radering</translation>
    </message>
    <message>
        <source>Not to use your data for now</source>
        <translation>Att inte använda dina uppgifter just nu</translation>
    </message>
    <message>
        <source>To take your data along</source>
        <translation>Ta med dig dina uppgifter</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Invändning</translation>
    </message>
    <message>
        <source>A person&apos;s own look</source>
        <translation>Att en människa tittar</translation>
    </message>
    <message>
        <source>With your face at the spot</source>
        <translation>Med ansiktet vid platsen</translation>
    </message>
    <message>
        <source>With card and face</source>
        <translation>Med kort och ansikte</translation>
    </message>
    <message>
        <source>This card is not known here. Ask the office for a new one.</source>
        <translation>Det här kortet är inte känt här. Be expeditionen om ett nytt.</translation>
    </message>
    <message>
        <source>The file could not be written. Take another memory stick, or ask the office.</source>
        <translation>Filen gick inte att skriva. Ta ett annat USB-minne, eller fråga expeditionen.</translation>
    </message>
    <message>
        <source>This way is not open any more. Card and teacher are.</source>
        <translation>Det här sättet är inte öppet längre. Kort och läraren är det.</translation>
    </message>
    <message>
        <source>The school does not have your date of birth. Ask the office to add it.</source>
        <translation>Skolan har inte ditt födelsedatum. Be expeditionen lägga till det.</translation>
    </message>
    <message>
        <source>Write a few words about what is wrong.</source>
        <translation>Skriv några ord om vad som är fel.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Texten är för lång. Gör den kortare.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Try again.</source>
        <translation>Lösenfrasen stämmer inte. Försök igen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {wait_seconds} seconds, then try again.</source>
        <translation>För många felaktiga försök. Vänta {wait_seconds} sekunder och försök sedan igen.</translation>
    </message>
    <message>
        <source>This account is not in use any more. Ask an administrator.</source>
        <translation>Kontot används inte längre. Fråga en administratör.</translation>
    </message>
    <message>
        <source>There is no yes to take back.</source>
        <translation>Det finns inget ja att ta tillbaka.</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Inte markerad än</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Annan läsning</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Tell the office.</source>
        <translation>Det gick inte, och inget ändrades. Säg till expeditionen.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, rad {1}</translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation>post {0}</translation>
    </message>
    <message>
        <source>Whether the end was cut off, or an older copy put back, cannot be known without a hash from paper (--head).</source>
        <translation>Om slutet är avklippt, eller en äldre kopia är tillbakalagd, går inte att veta utan en kontrollsumma från papper (--head).</translation>
    </message>
    <message>
        <source>Whether all of it was written anew with another key cannot be known without the public key from elsewhere (--key).</source>
        <translation>Om allt är omskrivet med en annan nyckel går inte att veta utan den öppna nyckeln från annat håll (--key).</translation>
    </message>
    <message>
        <source>No signature covers what comes after entry {0} yet; the chain does.</source>
        <translation>Ingen signatur täcker ännu det som kommer efter post {0}; kedjan gör det.</translation>
    </message>
    <message>
        <source>This file begins at entry {0}; what came before was not looked at.</source>
        <translation>Filen börjar med post {0}; det som kom före har inte granskats.</translation>
    </message>
    <message>
        <source>{0} was disposed of by a rule: entries {1} to {2}.</source>
        <translation>{0} är gallrad enligt regel: poster {1} till {2}.</translation>
    </message>
    <message>
        <source>{0} was disposed of by a rule: entries {1} to {2}, decision {3}.</source>
        <translation>{0} är gallrad enligt regel: poster {1} till {2}, beslut {3}.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>entries removed before this line</source>
        <translation>poster borttagna före raden</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insatt</translation>
    </message>
    <message>
        <source>moved to another place</source>
        <translation>flyttad till en annan plats</translation>
    </message>
    <message>
        <source>the signature is not genuine</source>
        <translation>signaturen är inte äkta</translation>
    </message>
    <message>
        <source>the public key is not the one that signed here</source>
        <translation>den öppna nyckeln är inte den som har signerat här</translation>
    </message>
    <message>
        <source>the entry with the hash from paper is missing: the end was cut off, or an older copy was put back</source>
        <translation>posten med kontrollsumman från papper saknas: slutet är avklippt, eller en äldre kopia är tillbakalagd</translation>
    </message>
    <message>
        <source>another entry stands where the hash from paper was: an older copy was put back and carried on</source>
        <translation>en annan post står där kontrollsumman från papper stod: en äldre kopia är tillbakalagd och fortsatt</translation>
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
        <source>Turn your head a little</source>
        <translation>Vrid lite på huvudet</translation>
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
    <message>
        <source>Room {room}</source>
        <translation>Sal {room}</translation>
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
        <source>At a distance</source>
        <translation>På distans</translation>
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
    <name>numbers</name>
    <message>
        <source>Numbers are told in tens. A dash stands for fewer than {fewest}, or for all but fewer than {fewest}: such a number could tell of somebody.</source>
        <translation>Antal anges i tiotal. Ett streck står för färre än {fewest}, eller för alla utom färre än {fewest}: ett sådant antal kunde säga något om någon.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Register</source>
        <translation>Närvarolista</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Närvarolistor</translation>
    </message>
    <message>
        <source>{name}, {day} at {time}</source>
        <translation>{name}, {day} kl. {time}</translation>
    </message>
    <message>
        <source>Overview of {teacher}</source>
        <translation>Översikt för {teacher}</translation>
    </message>
    <message>
        <source>Week {number} · from {monday}</source>
        <translation>Vecka {number} · från {monday}</translation>
    </message>
    <message>
        <source>No lessons.</source>
        <translation>Inga lektioner.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ej rapporterade</translation>
    </message>
    <message>
        <source>Everything is reported.</source>
        <translation>Allt är rapporterat.</translation>
    </message>
    <message>
        <source>Attendance that has changed</source>
        <translation>Närvaro som har ändrats</translation>
    </message>
    <message>
        <source>Nobody&apos;s, as far as signed registers tell.</source>
        <translation>Ingens, så långt signerade listor säger.</translation>
    </message>
    <message>
        <source>Not on this paper because their identity is protected: {n}</source>
        <translation>Inte på det här papperet, för att identiteten är skyddad: {n}</translation>
    </message>
    <message>
        <source>Counts from signed registers. They tell nothing of the reasons.</source>
        <translation>Räknat på signerade listor. Det säger inget om skälen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signerad av</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Corrected after the signature</source>
        <translation>Rättat efter signaturen</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
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
        <source>{mark} (corrected)</source>
        <translation>{mark} (rättad)</translation>
    </message>
    <message>
        <source>Not on this paper because their identity is protected, or not known to be open: {number}</source>
        <translation>Inte på det här papperet, för att identiteten är skyddad eller inte känd som öppen: {number}</translation>
    </message>
    <message>
        <source>Not on this paper because the use of their data is restricted: {number}</source>
        <translation>Inte på det här papperet, för att användningen av uppgifterna är begränsad: {number}</translation>
    </message>
    <message>
        <source>Newest entry of the record</source>
        <translation>Nyaste anteckningen</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Dess kontrollsumma</translation>
    </message>
    <message>
        <source>The checksum belongs to exactly these marks, of all students on the register. The newest entry vouches for everything that this computer had put on record by then; “upprop verify-ledger --head” checks its hash.</source>
        <translation>Kontrollsumman hör till just de här markeringarna, för alla elever på listan. Den nyaste anteckningen går i god för allt som datorn hade antecknat då; ”upprop verify-ledger --head” kontrollerar dess kontrollsumma.</translation>
    </message>
</context>
<context>
    <name>pointers</name>
    <message>
        <source>line {key} of the access log</source>
        <translation>rad {key} i läsloggen</translation>
    </message>
    <message>
        <source>the key of the account {key}</source>
        <translation>nyckeln för kontot {key}</translation>
    </message>
    <message>
        <source>the column {key}</source>
        <translation>kolumnen {key}</translation>
    </message>
    <message>
        <source>the decision {key}</source>
        <translation>beslutet {key}</translation>
    </message>
    <message>
        <source>the disposal {key}</source>
        <translation>gallringen {key}</translation>
    </message>
    <message>
        <source>entry {key} of the ledger</source>
        <translation>post {key} i liggaren</translation>
    </message>
    <message>
        <source>the file {key}</source>
        <translation>filen {key}</translation>
    </message>
    <message>
        <source>the hold {key}</source>
        <translation>gallringsstoppet {key}</translation>
    </message>
    <message>
        <source>the incident {key}</source>
        <translation>incidenten {key}</translation>
    </message>
    <message>
        <source>the lesson {key}</source>
        <translation>lektionen {key}</translation>
    </message>
    <message>
        <source>the lesson {key} of the AI log</source>
        <translation>lektionen {key} i AI-loggen</translation>
    </message>
    <message>
        <source>the model file {key}</source>
        <translation>modellfilen {key}</translation>
    </message>
    <message>
        <source>the order to erase {key}</source>
        <translation>raderingsordern {key}</translation>
    </message>
    <message>
        <source>the network port {key}</source>
        <translation>nätverksporten {key}</translation>
    </message>
    <message>
        <source>the request {key}</source>
        <translation>begäran {key}</translation>
    </message>
    <message>
        <source>the rule {key}</source>
        <translation>regeln {key}</translation>
    </message>
    <message>
        <source>the account {key}</source>
        <translation>kontot {key}</translation>
    </message>
    <message>
        <source>the change {key} of a mark</source>
        <translation>ändringen {key} av en markering</translation>
    </message>
    <message>
        <source>the person {key}</source>
        <translation>personen {key}</translation>
    </message>
    <message>
        <source>the table {key}</source>
        <translation>tabellen {key}</translation>
    </message>
    <message>
        <source>line {key} of the AI log</source>
        <translation>rad {key} i AI-loggen</translation>
    </message>
    <message>
        <source>{method}: faces in which nobody was found</source>
        <translation>{method}: ansikten där ingen hittades</translation>
    </message>
    <message>
        <source>{method}: proposals that teachers replaced</source>
        <translation>{method}: förslag som lärare bytte ut</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>Where faces are used, at most {0} of 1,000 lessons are expected to propose somebody wrongly, with up to {1} enrolled.</source>
        <translation>Där ansikten används väntas högst {0} av 1 000 lektioner föreslå någon felaktigt, med upp till {1} inlagda.</translation>
    </message>
    <message>
        <source>Estimated from photographs of adults, not measured in a school.</source>
        <translation>Uppskattat på fotografier av vuxna, inte uppmätt i en skola.</translation>
    </message>
</context>
<context>
    <name>processing</name>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Made from the program itself: every column and file that holds something about people says what it is for, and this record is the sum of them.</source>
        <translation>Gjort ur programmet självt: varje kolumn och fil som säger något om människor anger vad den är till för, och registret är summan av dem.</translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Register över behandlingar</translation>
    </message>
    <message>
        <source>students</source>
        <translation>elever</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>vårdnadshavare</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>Locked: no decision unlocks it, and nothing of it is done.</source>
        <translation>Låst: inget beslut låser upp det, och inget av det görs.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Används.</translation>
    </message>
    <message>
        <source>{data} (special category, Art. 9)</source>
        <translation>{data} (särskild kategori, artikel 9)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Other data: {ends}</source>
        <translation>Övriga uppgifter: {ends}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Berörda personer</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Transfer to a third country</source>
        <translation>Överföring till tredjeland</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Columns and files</source>
        <translation>Kolumner och filer</translation>
    </message>
    <message>
        <source>None: nothing leaves the PC unless somebody exports it.</source>
        <translation>Ingen: inget lämnar datorn om inte någon lämnar ut det.</translation>
    </message>
    <message>
        <source>Not filled in: see Settings.</source>
        <translation>Inte ifyllt: se Inställningar.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>Joint controllers, representative</source>
        <translation>Gemensamt ansvariga, företrädare</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Personuppgiftsbiträden</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>None: the program runs on the school&apos;s own PC, and nobody else has access to it. If somebody maintains the PC for the school, a contract (Art. 28) is needed; name them in the record.</source>
        <translation>Inga: programmet körs på skolans egen dator, och ingen annan kommer åt den. Om någon sköter datorn åt skolan behövs ett avtal (artikel 28); ange dem då i registret.</translation>
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
    <name>recoveries</name>
    <message>
        <source>{who} has had an account to advise or decide with since {moment}, made by {helper}. Ask them whether it is theirs alone.</source>
        <translation>{who} har sedan {moment} ett konto att yttra sig eller besluta med, upplagt av {helper}. Fråga dem om det är deras eget.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>The recovery sheet was used on {moment}: {who} has a new passphrase, helped by {helper}. Ask them whether that was so.</source>
        <translation>Återställningsbladet användes {moment}: {who} har en ny lösenfras, med hjälp av {helper}. Fråga dem om det stämmer.</translation>
    </message>
    <message>
        <source>an account that is gone</source>
        <translation>ett konto som är borta</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Somebody has forgotten their passphrase: choose “I forgot my passphrase” on the sign-in page. Type this code, and let a colleague type their own user name and passphrase. An administrator can do it with the code alone.</source>
        <translation>Någon har glömt sin lösenfras: välj ”Jag har glömt min lösenfras” på inloggningssidan. Skriv den här koden och låt en kollega skriva sitt eget användarnamn och sin lösenfras. En administratör kan göra det med bara koden.</translation>
    </message>
    <message>
        <source>Keep this paper where you keep keys: with it everything on this PC can be opened. Delete the file once it is printed. Each use stands in the ledger.</source>
        <translation>Förvara papperet där nycklar förvaras: med det går allt på den här datorn att öppna. Ta bort filen när den är utskriven. Varje användning står i liggaren.</translation>
    </message>
    <message>
        <source>Made {made}. A sheet that is printed later makes this one void.</source>
        <translation>Gjort {made}. Ett blad som skrivs ut senare ersätter det här.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Access to one&apos;s data (Art. 15)</source>
        <translation>Tillgång till sina uppgifter (art. 15)</translation>
    </message>
    <message>
        <source>Correction (Art. 16)</source>
        <translation>Rättelse (art. 16)</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Radering (art. 17)</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Begränsning (art. 18)</translation>
    </message>
    <message>
        <source>Data to take along (Art. 20)</source>
        <translation>Uppgifter att ta med sig (art. 20)</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Invändning (art. 21)</translation>
    </message>
    <message>
        <source>Review by a person (Art. 22)</source>
        <translation>Granskning av en människa (art. 22)</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Med brev</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Med e-post</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>I kiosken</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Känd till person</translation>
    </message>
    <message>
        <source>Showed an identity document</source>
        <translation>Visade legitimation</translation>
    </message>
    <message>
        <source>Called back on a known number</source>
        <translation>Uppringd på känt nummer</translation>
    </message>
    <message>
        <source>Guardian known to the school</source>
        <translation>Vårdnadshavare som skolan känner</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljas</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Beviljas delvis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avslås</translation>
    </message>
    <message>
        <source>Public record (Art. 17(3)(b) and (d))</source>
        <translation>Allmän handling (art. 17.3 b och d)</translation>
    </message>
    <message>
        <source>Legal obligation (Art. 17(3)(b))</source>
        <translation>Rättslig förpliktelse (art. 17.3 b)</translation>
    </message>
    <message>
        <source>Needed for legal claims (Art. 17(3)(e))</source>
        <translation>Behövs för rättsliga anspråk (art. 17.3 e)</translation>
    </message>
    <message>
        <source>Rights of others (Art. 15(4))</source>
        <translation>Andras rättigheter (art. 15.4)</translation>
    </message>
    <message>
        <source>Identity not shown (Art. 12(6))</source>
        <translation>Identiteten inte styrkt (art. 12.6)</translation>
    </message>
    <message>
        <source>Unfounded or excessive (Art. 12(5))</source>
        <translation>Ogrundad eller orimlig (art. 12.5)</translation>
    </message>
    <message>
        <source>What is held is correct (Art. 16)</source>
        <translation>Uppgifterna stämmer (art. 16)</translation>
    </message>
    <message>
        <source>Compelling grounds (Art. 21(1))</source>
        <translation>Tvingande skäl (art. 21.1)</translation>
    </message>
    <message>
        <source>Nothing of the kind is held</source>
        <translation>Inget sådant finns</translation>
    </message>
    <message>
        <source>The person says it is wrong (Art. 18(1)(a))</source>
        <translation>Personen säger att det är fel (art. 18.1 a)</translation>
    </message>
    <message>
        <source>Unlawful, but not to be erased (Art. 18(1)(b))</source>
        <translation>Olagligt, men ska inte raderas (art. 18.1 b)</translation>
    </message>
    <message>
        <source>Needed by the person for claims (Art. 18(1)(c))</source>
        <translation>Personen behöver dem för anspråk (art. 18.1 c)</translation>
    </message>
    <message>
        <source>While an objection is looked at (Art. 18(1)(d))</source>
        <translation>Medan en invändning prövas (art. 18.1 d)</translation>
    </message>
    <message>
        <source>Make sure who is asking</source>
        <translation>Kontrollera vem som frågar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>Svara personen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Number in the school</source>
        <translation>Nummer i skolan</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
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
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Sista dagen är i dag</translation>
    </message>
    <message>
        <source>Received {day}, {channel}</source>
        <translation>Inkom {day}, {channel}</translation>
    </message>
    <message>
        <source>Identity checked {day}: {how}</source>
        <translation>Identitet kontrollerad {day}: {how}</translation>
    </message>
    <message>
        <source>Extended {day} by two months: {words}</source>
        <translation>Förlängd {day} med två månader: {words}</translation>
    </message>
    <message>
        <source>Answered {day}, {channel}</source>
        <translation>Besvarad {day}, {channel}</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Avslutat {day}</translation>
    </message>
    <message>
        <source>Decided {day}: {outcome}</source>
        <translation>Beslut {day}: {outcome}</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>Det är noterat.</translation>
    </message>
    <message>
        <source>The package is written. Hand it over and delete the file: it is theirs.</source>
        <translation>Utdraget är skrivet. Lämna över det och radera filen: den är personens.</translation>
    </message>
    <message>
        <source>The answer is written. Give it to the person, then note how.</source>
        <translation>Svaret är skrivet. Ge det till personen och notera sedan hur.</translation>
    </message>
    <message>
        <source>The use of these data is restricted. Roll call goes on.</source>
        <translation>Användningen av uppgifterna är begränsad. Närvaron tas som vanligt.</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>Begränsningen är hävd.</translation>
    </message>
    <message>
        <source>Request {number} has to be answered by {day}.</source>
        <translation>Begäran {number} ska besvaras senast {day}.</translation>
    </message>
    <message>
        <source>Everything about the person is erased. The case keeps a number only.</source>
        <translation>Allt om personen är raderat. Ärendet behåller bara ett nummer.</translation>
    </message>
    <message>
        <source>What can be erased is erased. The rest stays; the answer says why.</source>
        <translation>Det som går att radera är raderat. Resten är kvar; svaret säger varför.</translation>
    </message>
    <message>
        <source>Nothing could be erased. The answer says why.</source>
        <translation>Inget kunde raderas. Svaret säger varför.</translation>
    </message>
    <message>
        <source>It is put right, and the old value is kept. Nobody has to be told.</source>
        <translation>Det är rättat, och det gamla värdet är sparat. Ingen behöver underrättas.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Registers and lessons</source>
        <translation>Närvarolistor och lektioner</translation>
    </message>
    <message>
        <source>Announced absence</source>
        <translation>Anmäld frånvaro</translation>
    </message>
    <message>
        <source>Students who have left</source>
        <translation>Elever som har slutat</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Avslutade begäranden</translation>
    </message>
    <message>
        <source>Lifted restrictions</source>
        <translation>Hävda begränsningar</translation>
    </message>
    <message>
        <source>Lifted legal holds</source>
        <translation>Hävda gallringsstopp</translation>
    </message>
    <message>
        <source>Notes of exported files</source>
        <translation>Anteckningar om utlämnade filer</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Läslogg</translation>
    </message>
    <message>
        <source>Closed incidents</source>
        <translation>Avslutade incidenter</translation>
    </message>
    <message>
        <source>Years of the ledger</source>
        <translation>Liggarens årgångar</translation>
    </message>
    <message>
        <source>AI log</source>
        <translation>AI-logg</translation>
    </message>
    <message>
        <source>Waiting times, of nobody</source>
        <translation>Väntetider, ingens</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Templates and consents</source>
        <translation>Mallar och samtycken</translation>
    </message>
    <message>
        <source>at once when the consent ends</source>
        <translation>genast när samtycket tar slut</translation>
    </message>
    <message>
        <source>Accounts of staff</source>
        <translation>Personalens konton</translation>
    </message>
    <message>
        <source>when the account is removed</source>
        <translation>när kontot tas bort</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>with the lesson, by the rule for registers and lessons</source>
        <translation>med lektionen, enligt regeln för närvarolistor och lektioner</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Dagliga säkerhetskopior</translation>
    </message>
    <message>
        <source>the oldest when there are more than are kept</source>
        <translation>den äldsta när de är fler än som behålls</translation>
    </message>
    <message>
        <source>Data from before a restore</source>
        <translation>Uppgifter från före en återställning</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>efter 30 dagar</translation>
    </message>
    <message>
        <source>Keys of the AI log</source>
        <translation>AI-loggens nycklar</translation>
    </message>
    <message>
        <source>when the register is signed, else after six months</source>
        <translation>när närvarolistan signeras, annars efter sex månader</translation>
    </message>
    <message>
        <source>Log of the program, without names</source>
        <translation>Programmets logg, utan namn</translation>
    </message>
    <message>
        <source>when the log is written over</source>
        <translation>när loggen skrivs över</translation>
    </message>
    <message>
        <source>after the end of the school year</source>
        <translation>efter läsårets slut</translation>
    </message>
    <message>
        <source>after the student left</source>
        <translation>efter att eleven slutade</translation>
    </message>
    <message>
        <source>after it was recorded</source>
        <translation>efter att det antecknades</translation>
    </message>
    <message>
        <source>after it was closed</source>
        <translation>efter att det avslutades</translation>
    </message>
    <message>
        <source>Archives Act (1990:782), section 10</source>
        <translation>Arkivlagen (1990:782) 10 §</translation>
    </message>
    <message>
        <source>GDPR, Article 5(1)(e)</source>
        <translation>Dataskyddsförordningen artikel 5.1 e</translation>
    </message>
    <message>
        <source>AI Act, Article 26(6)</source>
        <translation>AI-förordningen, artikel 26.6</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Classes of lessons</source>
        <translation>Lektionernas klasser</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Närvarolistor</translation>
    </message>
    <message>
        <source>Lines of registers</source>
        <translation>Rader i närvarolistor</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringar</translation>
    </message>
    <message>
        <source>Steps in the history of marks</source>
        <translation>Steg i markeringarnas historik</translation>
    </message>
    <message>
        <source>Notes of lost signatures</source>
        <translation>Anteckningar om förlorade signaturer</translation>
    </message>
    <message>
        <source>Lessons of substitutes</source>
        <translation>Vikariers lektioner</translation>
    </message>
    <message>
        <source>Announced absences</source>
        <translation>Frånvaroanmälningar</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Begränsningar</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Gallringsstopp</translation>
    </message>
    <message>
        <source>Lines of the access log</source>
        <translation>Rader i läsloggen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenter</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Poster i liggaren</translation>
    </message>
    <message>
        <source>Lines of the AI log</source>
        <translation>Rader i AI-loggen</translation>
    </message>
    <message>
        <source>Counts of waiting times</source>
        <translation>Räknade väntetider</translation>
    </message>
    <message>
        <source>No period is set</source>
        <translation>Ingen tid är satt</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Inget beslut</translation>
    </message>
    <message>
        <source>At once {from_when}</source>
        <translation>Genast {from_when}</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Första stegen</translation>
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
        <source>Overview</source>
        <translation>Översikt</translation>
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
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>Mitt val</translation>
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
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenter</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Loggar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Behandlingar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
        <source>A soft sound at check-in</source>
        <translation>Ett mjukt ljud vid incheckning</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>Skolans huvudman</translation>
    </message>
    <message>
        <source>Registers of a municipal, regional or state school are public records: they go by a disposal decision only. At an independent school the ordinary right to erasure holds.</source>
        <translation>Närvarolistor i en kommunal, regional eller statlig skola är allmänna handlingar: de tas bort bara efter ett gallringsbeslut. I en fristående skola gäller den vanliga rätten till radering.</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Dagliga säkerhetskopior som sparas</translation>
    </message>
    <message>
        <source>The oldest goes when there are more. Those you make yourself stay.</source>
        <translation>Den äldsta tas bort när de blir fler. De du gör själv finns kvar.</translation>
    </message>
    <message>
        <source>Lock the window after (minutes)</source>
        <translation>Lås fönstret efter (minuter)</translation>
    </message>
    <message>
        <source>The same sound for everybody, whichever way they check in. Without a loudspeaker the computer&apos;s bell rings, where it has one.</source>
        <translation>Samma ljud för alla, hur de än checkar in. Utan högtalare hörs datorns signal, om den har någon.</translation>
    </message>
    <message>
        <source>Whoever left it untouched that long types the passphrase again. Check-in goes on.</source>
        <translation>Den som inte har rört det så länge skriver lösenfrasen igen. Incheckningen fortsätter.</translation>
    </message>
    <message>
        <source>Cards are printed</source>
        <translation>Kort skrivs ut</translation>
    </message>
    <message>
        <source>On sheets for an ordinary printer, at 100 % and to be cut along the marks, or one to a page for a card printer.</source>
        <translation>På ark för en vanlig skrivare, i 100 % och att skära längs märkena, eller ett per sida för en kortskrivare.</translation>
    </message>
    <message>
        <source>Steps of setting up that were skipped</source>
        <translation>Överhoppade steg vid uppsättningen</translation>
    </message>
    <message>
        <source>They are not asked for again.</source>
        <translation>De frågas inte om igen.</translation>
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
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Fristående</translation>
    </message>
    <message>
        <source>Ten on a sheet of A4</source>
        <translation>Tio på ett A4-ark</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>Ett per sida</translation>
    </message>
    <message>
        <source>The student and a guardian together</source>
        <translation>Eleven och en vårdnadshavare tillsammans</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>En vårdnadshavare</translation>
    </message>
    <message>
        <source>The student alone from 16, with one before</source>
        <translation>Eleven ensam från 16, med en vårdnadshavare innan</translation>
    </message>
    <message>
        <source>The student alone from 15, with one before</source>
        <translation>Eleven ensam från 15, med en vårdnadshavare innan</translation>
    </message>
    <message>
        <source>No thanks, then Yes</source>
        <translation>Nej tack, sedan Ja</translation>
    </message>
    <message>
        <source>Yes, then No thanks</source>
        <translation>Ja, sedan Nej tack</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>The board or body that answers for personal data. On forms and receipts; if empty, the school&apos;s name.</source>
        <translation>Nämnden eller styrelsen som ansvarar för personuppgifterna. Står på blanketter och kvitton; är det tomt står skolans namn.</translation>
    </message>
    <message>
        <source>Whom to ask about data protection</source>
        <translation>Vem man frågar om dataskydd</translation>
    </message>
    <message>
        <source>The office or the data protection officer, as people say.</source>
        <translation>Expeditionen eller dataskyddsombudet, som man säger på skolan.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Street, postal code and place, on one line.</source>
        <translation>Gata, postnummer och ort, på en rad.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Where questions about data protection are answered.</source>
        <translation>Där frågor om dataskydd besvaras.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Of whoever answers questions about data protection.</source>
        <translation>Till den som svarar på frågor om dataskydd.</translation>
    </message>
    <message>
        <source>Who consents to faces under 18</source>
        <translation>Vem samtycker till ansikte under 18 år</translation>
    </message>
    <message>
        <source>The law names no age: the controller decides and answers for it. From 18 on the student alone decides.</source>
        <translation>Lagen anger ingen ålder: den personuppgiftsansvariga bestämmer och svarar för det. Från 18 bestämmer eleven ensam.</translation>
    </message>
    <message>
        <source>Recognition engine</source>
        <translation>Igenkänningsmotor</translation>
    </message>
    <message>
        <source>Templates of one are never compared with another&apos;s.</source>
        <translation>Mallar från den ena jämförs aldrig med den andras.</translation>
    </message>
    <message>
        <source>Next recognition engine</source>
        <translation>Nästa igenkänningsmotor</translation>
    </message>
    <message>
        <source>Students are enrolled anew with it before lessons use it.</source>
        <translation>Elever registreras på nytt med den innan lektionerna använder den.</translation>
    </message>
    <message>
        <source>Order of the two buttons in My choice</source>
        <translation>Ordning på de två knapparna i Mitt val</translation>
    </message>
    <message>
        <source>Both are the same size and colour, and neither is chosen beforehand.</source>
        <translation>Båda har samma storlek och färg, och ingen är vald i förväg.</translation>
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
</context>
<context>
    <name>start</name>
    <message>
        <source>Accounts for those who decide</source>
        <translation>Konton för dem som beslutar</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Återställningsbladet</translation>
    </message>
    <message>
        <source>Camera and check-in spot</source>
        <translation>Kamera och incheckningsplats</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>Klasslista</translation>
    </message>
    <message>
        <source>A paper for the safe. Without it, whoever forgets their passphrase stays outside.</source>
        <translation>Ett papper till kassaskåpet. Utan det kommer den som glömmer sin lösenfras inte in.</translation>
    </message>
    <message>
        <source>Choose the camera, see its picture and draw the spot. Lessons work without one too.</source>
        <translation>Välj kamera, se bilden och rita platsen. Lektioner fungerar även utan kamera.</translation>
    </message>
    <message>
        <source>A CSV file from the school&apos;s register. You see what it does before it does.</source>
        <translation>En CSV-fil från skolans register. Du ser vad den gör innan den gör det.</translation>
    </message>
    <message>
        <source>The principal decides, the data protection officer advises, you run the program: three different people. Teachers get theirs on the page Staff.</source>
        <translation>Rektorn beslutar, dataskyddsombudet yttrar sig, du sköter programmet: tre olika personer. Lärare får sina konton på sidan Personal.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>Controller: {controllers}. Officer: {officers}.</source>
        <translation>Personuppgiftsansvarig: {controllers}. Dataskyddsombud: {officers}.</translation>
    </message>
    <message>
        <source>{names} holds more than one of these accounts. Whoever decides or runs the program cannot also advise on it independently: let somebody else be the officer.</source>
        <translation>{names} har mer än ett av de här kontona. Den som beslutar eller sköter programmet kan inte också ge oberoende råd om det: låt någon annan vara ombud.</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nytt konto…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Skriv ut bladet…</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Välj kamera</translation>
    </message>
    <message>
        <source>Import the class list</source>
        <translation>Läs in klasslistan</translation>
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
    <message>
        <source>Suggestion: enrol anew, because the template is more than {months} months old.</source>
        <translation>Förslag: lägg in på nytt, eftersom mallen är mer än {months} månader gammal.</translation>
    </message>
    <message>
        <source>Suggestion: enrol anew, because the face is recognised less surely than at first.</source>
        <translation>Förslag: lägg in på nytt, eftersom ansiktet känns igen mindre säkert än i början.</translation>
    </message>
</context>
<context>
    <name>substitute_key</name>
    <message>
        <source>Key for a substitute teacher</source>
        <translation>Nyckel för vikarie</translation>
    </message>
    <message>
        <source>It opens from {since} to {until} and nothing after that.</source>
        <translation>Den öppnar från {since} till {until} och ingenting efter det.</translation>
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
        <source>Open Upprop, sign in, choose the lesson and take the roll. Sign the register before you leave. Hand this paper in afterwards.</source>
        <translation>Öppna Upprop, logga in, välj lektionen och ta uppropet. Signera närvarolistan innan du går. Lämna in papperet efteråt.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The lesson that is on now</source>
        <translation>Lektionen som pågår nu</translation>
    </message>
    <message>
        <source>It is chosen already. Enter starts it; the tour does that for you.</source>
        <translation>Den är redan vald. Enter startar den; rundturen gör det åt dig.</translation>
    </message>
    <message>
        <source>The check-in spot</source>
        <translation>Incheckningsplatsen</translation>
    </message>
    <message>
        <source>Students step up one by one, with a card or, where a decision allows it, with their face. Outside the spot nothing is examined and all is blurred.</source>
        <translation>Eleverna kliver fram en i taget, med kort eller, där ett beslut tillåter det, med ansiktet. Utanför platsen undersöks inget och allt är suddigt.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listan</translation>
    </message>
    <message>
        <source>Whoever checks in moves to Present by themselves. The machine only proposes: until you sign, every mark can be changed. One key marks the chosen row.</source>
        <translation>Den som checkar in blir närvarande av sig själv. Maskinen föreslår bara: tills du skriver under kan varje markering ändras. En tangent markerar den valda raden.</translation>
    </message>
    <message>
        <source>Roll call by name</source>
        <translation>Upprop med namn</translation>
    </message>
    <message>
        <source>Type a few letters. That alone takes the whole roll, without any camera.</source>
        <translation>Skriv några bokstäver. Det räcker för hela uppropet, utan någon kamera.</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Det som just hände</translation>
    </message>
    <message>
        <source>The last events, each of which can be undone.</source>
        <translation>De senaste händelserna, som var och en kan ångras.</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Granska och signera</translation>
    </message>
    <message>
        <source>Whoever has no mark is decided by you. Then you sign, and the register counts.</source>
        <translation>Den som saknar markering bestämmer du om. Sedan skriver du under, och närvarolistan gäller.</translation>
    </message>
    <message>
        <source>Other people, other screens</source>
        <translation>Andra personer, andra sidor</translation>
    </message>
    <message>
        <source>Back leads to the start, where your name signs you out. Come in again as the administrator, the principal or the data protection officer: the sign-in page names them. F1 helps on every screen.</source>
        <translation>Tillbaka leder till början, där du loggar ut under ditt namn. Kom in igen som administratör, rektor eller dataskyddsombud: inloggningssidan nämner dem. F1 ger hjälp på varje sida.</translation>
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
