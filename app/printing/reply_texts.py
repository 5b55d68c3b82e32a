"""What the answer to a request says, in the language of the person who asked."""

from collections.abc import Mapping
from typing import Final

TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "sv": {
        "title": "Svar på din begäran",
        "to": "Till",
        "case": "Ärende",
        "received": "Inkommet",
        "decided": "Avgjort",
        "asked": "Du har begärt",
        "granted": "Din begäran beviljas.",
        "partly": "Din begäran beviljas delvis.",
        "refused": "Din begäran avslås.",
        "why": "Skälet är: {reason}",
        "automated": (
            "I Upprop fattas inga beslut enbart automatiskt: en maskins markering är ett förslag "
            "tills läraren har skrivit under, och ingen blir frånvarande för att en kamera inte "
            "såg dem. En människa har sett över det som din begäran gäller."
        ),
        "not_content": "Om du inte är nöjd",
        "complaint": (
            "Du kan klaga hos Integritetsskyddsmyndigheten, IMY, Box 8114, "
            "104\u00a020 Stockholm, imy.se, eller vända dig till domstol."
        ),
        "access": "tillgång till dina uppgifter (artikel 15)",
        "rectification": "rättelse (artikel 16)",
        "erasure": "radering (artikel 17)",
        "restriction": "begränsning av användningen (artikel 18)",
        "portability": "att få ut dina uppgifter för att ta dem med dig (artikel 20)",
        "objection": "invändning mot användningen (artikel 21)",
        "human_review": "att en människa ser över en markering (artikel 22)",
        "public_record": (
            "närvaron är en allmän handling och får tas bort bara efter ett gallringsbeslut "
            "(arkivlagen 10\u00a0§; artikel 17.3 b och d)."
        ),
        "legal_duty": (
            "skolan måste enligt skollagen ha uppgifterna så länge du går här (artikel 17.3 b)."
        ),
        "legal_claims": "uppgifterna behövs för rättsliga anspråk (artikel 17.3 e).",
        "others_rights": "det skulle kränka andras rättigheter (artikel 15.4).",
        "not_identified": "vi har inte kunnat försäkra oss om vem som frågar (artikel 12.6).",
        "unfounded": "begäran är uppenbart ogrundad eller orimlig (artikel 12.5).",
        "is_correct": "uppgifterna stämmer (artikel 16).",
        "overriding": "det finns tvingande skäl som väger tyngre (artikel 21.1).",
        "not_concerned": "skolan har inga sådana uppgifter om dig.",
    },
    "en": {
        "title": "Answer to your request",
        "to": "To",
        "case": "Case",
        "received": "Received",
        "decided": "Decided",
        "asked": "You asked for",
        "granted": "Your request is granted.",
        "partly": "Your request is granted in part.",
        "refused": "Your request is refused.",
        "why": "The reason is: {reason}",
        "automated": (
            "In Upprop no decision is made by a machine alone: a machine's mark is a proposal "
            "until the teacher has signed, and nobody becomes absent because a camera did not "
            "see them. A person has looked at what your request is about."
        ),
        "not_content": "If you are not content",
        "complaint": (
            "You can complain to the Swedish Authority for Privacy "
            "Protection, IMY, Box 8114, 104\u00a020 Stockholm, imy.se, or go to court."
        ),
        "access": "access to your data (Article 15)",
        "rectification": "correction (Article 16)",
        "erasure": "erasure (Article 17)",
        "restriction": "restriction of the use (Article 18)",
        "portability": "your data to take along (Article 20)",
        "objection": "objection to the use (Article 21)",
        "human_review": "review of a mark by a person (Article 22)",
        "public_record": (
            "attendance is a public record and goes only by a disposal decision "
            "(the Archives Act, section 10; Article 17(3)(b) and (d))."
        ),
        "legal_duty": (
            "by the Education Act the school has to keep the data while you go here "
            "(Article 17(3)(b))."
        ),
        "legal_claims": "the data are needed for legal claims (Article 17(3)(e)).",
        "others_rights": "it would harm the rights of others (Article 15(4)).",
        "not_identified": "we could not make sure who is asking (Article 12(6)).",
        "unfounded": "the request is manifestly unfounded or excessive (Article 12(5)).",
        "is_correct": "the data are correct (Article 16).",
        "overriding": "there are compelling grounds that weigh more (Article 21(1)).",
        "not_concerned": "the school holds no such data about you.",
    },
}
