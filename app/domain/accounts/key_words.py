"""Words for a passphrase that is printed, read aloud and typed: short, plain, without å, ä and ö.

Eight of 256 words, drawn by the system's random source, are 64 bits; each guess costs Argon2id.
"""

import secrets
from typing import Final

WORDS: Final = tuple(
    """
adel agat alg alm anka apa april ark arm ask asp atlas backe bad bagare balk ball bana band bank
barn bark bas bild bin bit bjork blad blank blick blixt block blomma blus bok bomull bord borg
borste brev bris bro bulle buske by byxa cello cirkel citron cykel dag dal damm dans deg dimma
disk dokument dolk dryck duk duva dykare eka ekorre eld elefant eko emalj er ester etta fabel
fabrik falk fall famn fasan fat fest fikon film filt finger fisk fjord fjun flagga flod flotte
fluga form fot fred frost frukt fyr galax gam gaffel gata ged get gitarr glad glas gnista golv
gran gren grind grotta gryta guld gunga gurka hage hall halm hamn hand hare harpa hatt hav hemul
hink hjort hjul hopp horn hotell humla hund hus hylla igelkott indigo ingen is jakt januari jord
jul juli juni kaffe kaka kamel kam kanot karta kastanj katt kedja kiosk kista kjol klang klippa
klocka klot knapp knut koja kol komet konst kopp korg korn korp krita krona kub kula kvarn kvist
lampa land lax lek lera lilja lind linje list lok lots luft lunch lyra mal mandel mantel mars mask
mast matta melon metall mil mjuk mossa motor mugg mur mynt mus nalle natt nejlika niva nota nyckel
oas ocean olja onsdag opal orkan ost paddel palm panda papper park parad penna pil pingvin plan
plommon pokal polka post prisma pump rabatt radio ram regn ring ris robot ros rot saft sand segel
sjal skog sko snor sol spegel
""".split()  # noqa: SIM905 - 256 quoted words would be read by nobody
)
WORDS_IN_PASSPHRASE: Final = 8
BITS: Final = 64


def new_passphrase() -> str:
    """Eight words with single spaces between them."""
    return " ".join(secrets.choice(WORDS) for _ in range(WORDS_IN_PASSPHRASE))
