"""What an access package says, in the language of the person that it is about."""

from collections.abc import Mapping
from typing import Final

TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "sv": {
        "page_file": "las-mig",
        "more": "mer",
        "title": "Det som {school} har om dig i Upprop",
        "yours": (
            "Filen är din. Den innehåller personuppgifter och är inte krypterad: spara den där "
            "ingen annan kommer åt den och radera den när du inte behöver den."
        ),
        "intro": (
            "Här står allt som skolan har om dig i programmet Upprop. Samma uppgifter finns i "
            "data.json och, som listor, i mappen csv. Personal nämns med sin roll, inte med "
            "namn. Mallen för ett ansikte lämnas inte ut: den går inte att läsa och kunde "
            "missbrukas."
        ),
        "why": "Varför uppgifterna finns och hur länge",
        "why_heads": "Var|Slag|Ändamål|Rättslig grund|Källa|Mottagare|Tas bort",
        "matching": "Så fungerar incheckning med ansikte",
        "matching_text": (
            "Bara den som har samtyckt, i en skola vars ansvarige har beslutat om det, jämförs "
            "med en mall. Ur några bilder på incheckningsplatsen räknas tal som beskriver "
            "ansiktet. De jämförs med mallarna för lektionens elever, eller med mallen på det "
            "kort som visas. Är likheten större än en gräns föreslås närvaro. Bilder och tal "
            "glöms genast. Jämförelsen kan missa den som är där och kan förväxla personer som "
            "är lika; därför är varje markering ett förslag tills läraren har skrivit under, "
            "och ingen blir frånvarande för att kameran inte såg dem. Inga beslut fattas enbart"
            " automatiskt. Kort och lärarens markering är lika snabba och kostar ingenting."
        ),
        "rights": "Dina rättigheter",
        "rights_text": (
            "Du kan begära rättelse, radering, begränsning och flytt av uppgifterna, invända "
            "mot användningen och be att en människa ser över en markering. Ett samtycke kan du"
            " återkalla när som helst, utan att säga varför. Skolan ska svara inom en månad. Du"
            " kan klaga hos Integritetsskyddsmyndigheten, IMY (imy.se)."
        ),
    },
    "en": {
        "page_file": "read-me",
        "more": "more",
        "title": "What {school} holds about you in Upprop",
        "yours": (
            "This file is yours. It holds personal data and is not encrypted: keep it where "
            "nobody else gets at it, and delete it when you need it no more."
        ),
        "intro": (
            "Here is everything that the school holds about you in the program Upprop. The same"
            " is in data.json and, as lists, in the folder csv. Staff are named by their role "
            "only. The template of a face is not handed out: it cannot be read and could be "
            "misused."
        ),
        "why": "Why the data are held, and for how long",
        "why_heads": "Where|Kind|Purpose|Legal ground|Source|Recipients|Removed",
        "matching": "How check-in by face works",
        "matching_text": (
            "Only those who have consented, in a school whose controller has decided on it, are"
            " compared with a template. From a few pictures at the check-in spot numbers are "
            "computed that describe the face. They are compared with the templates of the "
            "lesson's students, or with the template on the card that is shown. Where the "
            "likeness is above a threshold, presence is proposed. Pictures and numbers are "
            "forgotten at once. The comparison can miss somebody who is there, and can take "
            "people who look alike for each other; so every mark is a proposal until the "
            "teacher has signed, and nobody becomes absent because a camera did not see them. "
            "No decision is made by a machine alone. Card and teacher's mark are as quick and "
            "cost nothing."
        ),
        "rights": "Your rights",
        "rights_text": (
            "You can ask for correction, erasure, restriction and transfer of the data, object "
            "to their use, and ask that a person looks at a mark again. A consent you can "
            "withdraw at any time, without saying why. The school has to answer within a month."
            " You can complain to the Swedish Authority for Privacy Protection, IMY (imy.se)."
        ),
    },
}
