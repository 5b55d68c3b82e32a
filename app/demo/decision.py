"""The demo school's decision, made the way that a real one is: assessed, advised on, decided.

Its texts are invented like its people, say so, and are no model for a real school's: a real
assessment may well end with no.
"""

from datetime import timedelta
from typing import Final

from app.demo.operating_point import DEMO_OPERATING_POINT
from app.domain.accountability.assessment_sections import Section
from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.domain.roll_call.camera_kind import CameraKind, thousandths
from app.storage.school import School
from app.usecases.assessment.answer_comment import answer_comment
from app.usecases.assessment.comment import close_comment, comment
from app.usecases.decisions.decide import decide_yes
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.save_assessment import save_assessment
from privacy.consent.advice import Stance
from privacy.consent.assessment import Part
from privacy.purposes import Purpose

_LASTS: Final = timedelta(days=365)
_REVIEWED_AFTER: Final = timedelta(days=180)
_TEXTS: Final = {
    Part.DESCRIPTION: (
        "Påhittad demoskola: tecknade elever i två klasser checkar in framför en tecknad kamera. "
        "Ansiktet på incheckningsplatsen jämförs med mallar för de elever i lektionen som har "
        "samtyckt. Inga bilder sparas, och allt sker på den här datorn."
    ),
    Part.NECESSITY: (
        "Kortet gör samma sak lika snabbt, så ansiktet är aldrig nödvändigt. I demoskolan visas "
        "det bara för att man ska kunna se hur det fungerar, med personer som inte finns."
    ),
    Part.ALTERNATIVES: (
        "Lärarens markering mäter ingen. Kortet mäter inget på kroppen och är lika snabbt. Kort "
        "och ansikte mäter bara den som visar kortet. Ansikte på platsen mäter var och en som "
        "ställer sig där utan kort, och ger inget som kortet inte ger."
    ),
    Part.RISKS: (
        "På en riktig skola: att elever känner sig tvingade, att någon tas för någon annan, att "
        "även den som inte har samtyckt mäts när hen ställer sig på platsen utan kort, och att "
        "mallar kommer i orätta händer."
    ),
    Part.MEASURES: (
        "Kortet kommer först och räcker alltid. Mallarna är krypterade med en nyckel per elev och "
        "raderas när samtycket tas tillbaka. Läraren avgör och signerar. Elever med skyddade "
        "personuppgifter har aldrig någon mall."
    ),
    Part.VIEWS: (
        "De påhittade eleverna har inte kunnat tillfrågas. På en riktig skola ska elevernas och "
        "vårdnadshavarnas synpunkter stå här, också de som är emot."
    ),
    Part.CONSULTATION_TEXT: (
        "Ingen myndighet har tillfrågats, eftersom inga personuppgifter om verkliga personer "
        "behandlas i demoskolan. En riktig skola ska räkna med att behöva samråda."
    ),
    Part.BASIS_TEXT: (
        "Närvarokontroll är skolans uppgift enligt skollagen. Här är den påhittad, liksom skolan, "
        "lektionerna och alla som finns på klasslistan."
    ),
    Part.GROUND_TEXT: (
        "Uttryckligt samtycke från var och en, som kan tas tillbaka när som helst. I Skellefteå "
        "räckte det inte; i demoskolan finns ingen som kan komma i kläm."
    ),
    Part.IMBALANCE: (
        "I DI-2019-2221 kunde samtycket inte vara frivilligt, eftersom eleverna står i "
        "beroendeställning till skolan. Det gäller också här. Bara att personerna är påhittade "
        "gör att beslutet ändå kan fattas."
    ),
    Part.LESS_INTRUSIVE: (
        "I DI-2019-2221 kunde närvaron kontrolleras på sätt som är mindre ingripande. Det kan den "
        "här också: med kort eller med lärarens markering, som är fullständiga utan ansikten."
    ),
    Part.OPINION: (
        "EDPB:s yttrande 11/2024 godtar inte mallar hos den som driver systemet, med dennes nyckel "
        "och sökning mot flera. Ansikte på platsen avviker från det med öppna ögon; det visas här "
        "med tecknade personer."
    ),
}
_COMMENT: Final = "Om kortet gör samma sak: varför alls ett ansikte? Det ska stå här."
_ANSWER: Final = "Det står nu: bara för att visa hur det fungerar, med personer som inte finns."
_ADVICE: Final = (
    "I den påhittade skolan finns ingen vars rättigheter kan kränkas. På en riktig skola skulle "
    "jag avråda från ansikte på platsen så länge kortet gör samma sak."
)


def decide_on_faces(school: School, controller: StaffMember, officer: StaffMember) -> None:
    """Unlock face at the spot for a year, for the demo's own engine and drawn camera."""
    today = day_of(school.clock.now())
    answers = _TEXTS | {
        Part.CONSULTATION: "not_needed",
        Part.BASIS: "6(1)(e)",
        Part.GROUND: "9(2)(a)",
        Part.BODY: "Rektor vid Upprops demoskola",
        Part.VALID_UNTIL: (today + _LASTS).isoformat(),
        Part.REVIEW_ON: (today + _REVIEWED_AFTER).isoformat(),
        Part.ENGINE: DEMO_OPERATING_POINT.engine_id,
        Part.THRESHOLD: str(thousandths(DEMO_OPERATING_POINT.threshold)),
        Part.CAMERAS: f"{CameraKind.DRAWN},{CameraKind.FILE}",
    }
    save_assessment(school, controller, Purpose.FACE_AT_SPOT, answers)
    version = school.assessments.versions(Purpose.FACE_AT_SPOT)[-1].version
    remark = comment(school, officer, Purpose.FACE_AT_SPOT, Section.NECESSITY, version, _COMMENT).id
    answer_comment(school, controller, remark, _ANSWER, is_seen_to=True)
    close_comment(school, officer, remark)
    submission = put_forward(school, controller, Purpose.FACE_AT_SPOT)
    give_advice(school, officer, submission.sha256, Stance.CONDITIONS, _ADVICE)
    decide_yes(school, controller, Purpose.FACE_AT_SPOT, submission.sha256)
