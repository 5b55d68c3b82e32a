"""How long people wait to check in, in words."""

from collections.abc import Iterator

from app.domain.accountability.figures import Difference, WaitingFigures
from app.domain.document import Block, Heading, Paragraph, Table
from app.text.figure_words import series_title, span_words
from app.text.language import translate


def waiting_title() -> str:
    """What the table is called."""
    return translate("figures", "Waiting time by way of checking in")


def waiting_meaning() -> str:
    """What is measured, and why it tells of nobody."""
    return translate(
        "figures",
        "From stepping up to the spot to the mark on the screen, over twelve months. No wait is "
        "kept by itself: ten people or more by the same way are counted at once, by month, with no "
        "person, lesson, day or hour. Left out is whoever came while the spot was never empty, and "
        "whoever stood there without asking.",
    )


def waiting_table(waiting: WaitingFigures) -> Table:
    """By way; seconds."""
    heads = (
        translate("figures", "Way"),
        translate("figures", "Half within (s)"),
        translate("figures", "Nine of ten within (s)"),
        translate("figures", "Of how many"),
        translate("figures", "Ended in no mark"),
    )
    rows = tuple(
        (
            series_title(each.way.value),
            *map(span_words, (each.half, each.nine_of_ten, each.counted, each.missed)),
        )
        for each in waiting.ways
    )
    return Table(heads, rows, (4, 3, 3, 3, 3))


def difference_words(difference: Difference | None) -> str:
    """What it means for whoever shows no face."""
    if difference is None:
        return translate(
            "figures",
            "Whether anybody waits longer without a face cannot be said: too few have checked in "
            "with a face, or without one.",
        )
    least, most = difference.least, difference.most
    if least is not None and least >= 0:
        return _longer(least, most)
    if most is not None and most <= 0:
        return _shorter(-most, None if least is None else -least)
    return _either(None if least is None else -least, most)


def waiting_paragraph(waiting: WaitingFigures) -> str:
    """All of it as running text; empty where nothing was counted."""
    if not waiting.ways:
        return ""
    one = translate("figures", "{way}: half within {half} s (of {counted})")
    ways = (
        one.format(
            way=series_title(each.way.value),
            half=span_words(each.half),
            counted=span_words(each.counted),
        )
        for each in waiting.ways
    )
    words = translate(
        "figures", "Waiting time at the spot, counted here over twelve months. {ways}."
    )
    return f"{words.format(ways='; '.join(ways))} {difference_words(waiting.difference)}"


def waiting_blocks(waiting: WaitingFigures) -> Iterator[Block]:
    """The table and what it means."""
    yield Heading(waiting_title(), 2)
    yield Paragraph(waiting_meaning())
    if waiting.ways:
        yield waiting_table(waiting)
    yield Paragraph(difference_words(waiting.difference))


def _longer(least: int, most: int | None) -> str:
    if most is None:
        words = translate("figures", "Without a face half wait {least} s longer, or more.")
    else:
        words = translate("figures", "Without a face half wait {least} to {most} s longer.")
    return words.format(least=least, most=most)


def _shorter(least: int, most: int | None) -> str:
    if most is None:
        words = translate("figures", "Without a face half wait {least} s less, or even shorter.")
    else:
        words = translate("figures", "Without a face half wait {least} to {most} s less.")
    return words.format(least=least, most=most)


def _either(shorter: int | None, longer: int | None) -> str:
    if shorter is None or longer is None:
        return translate(
            "figures", "Whether half wait longer without a face or with one cannot be told."
        )
    words = translate(
        "figures",
        "Without a face half wait at most {longer} s longer and at most {shorter} s less: no "
        "difference can be told.",
    )
    return words.format(longer=longer, shorter=shorter)
