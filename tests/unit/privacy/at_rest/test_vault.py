"""Templates go in and out under a permit."""

from pathlib import Path

import pytest

from privacy.at_rest import subject_keys
from privacy.at_rest.subject_keys import SubjectKeys
from privacy.at_rest.vault import MOST_TEMPLATE_BYTES
from privacy.errors import Damaged, NoPermit, PrivacyError, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, new_subject_ref
from tests.unit.privacy.harness import ENGINE, SPOT, TEMPLATE, Installation, act

CARD = Purpose.FACE_WITH_CARD


def test_a_template_comes_out_as_it_went_in(demo: Installation) -> None:
    """What is opened names subject, purpose, engine and day, and has the same bytes."""
    subject = demo.enrolled()
    opened = demo.vault.open(demo.consents.require(subject, SPOT))
    assert (opened.subject, opened.purpose, opened.engine_id) == (subject, SPOT, ENGINE)
    assert opened.template == TEMPLATE
    assert opened.enrolled_at == demo.clock.now()
    assert demo.vault.subjects(SPOT) == (subject,)


def test_an_opened_template_is_not_shown(demo: Installation) -> None:
    """A template that gets into a log by mistake tells nothing."""
    opened = demo.vault.open(demo.consents.require(demo.enrolled(), SPOT))
    assert "values" not in repr(opened)


def test_enrolling_again_takes_the_place_of_the_old_template(demo: Installation) -> None:
    """There is one template per student, purpose and engine, and the old one's key is gone."""
    subject = demo.enrolled(b"old")
    before = demo.keys.open(subject, SPOT, ENGINE)
    permit = demo.consents.require(subject, SPOT)
    demo.vault.enrol(permit, b"new", ENGINE)
    assert demo.vault.open(permit).template == b"new"
    assert demo.keys.open(subject, SPOT, ENGINE).id != before.id


def test_a_kill_while_the_old_key_dies_leaves_no_half_template(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enrolling again that is cut off leaves the student not enrolled, and free to be."""
    subject = demo.enrolled(b"old")
    permit = demo.consents.require(subject, SPOT)
    with monkeypatch.context() as patch:
        patch.setattr(subject_keys, "shred", overwrite_and_die)
        with pytest.raises(ZeroDivisionError):
            demo.vault.enrol(permit, b"new", ENGINE)
    assert demo.keys.has(subject, SPOT)
    assert demo.vault.reconcile() == 1
    assert not demo.vault.holds(subject)
    demo.vault.enrol(permit, b"new", ENGINE)
    assert demo.vault.open(permit).template == b"new"


def overwrite_and_die(path: Path) -> None:
    """What a kill between overwriting and removing a key looks like from here."""
    path.write_bytes(b"random")
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("template", "engine", "code"),
    [
        (b"", ENGINE, "template_size"),
        (b"x" * (MOST_TEMPLATE_BYTES + 1), ENGINE, "template_size"),
        (b"x", "", "engine_unnamed"),
        (b"x", "e" * 101, "engine_unnamed"),
    ],
    ids=["empty", "too large", "no engine", "long engine"],
)
def test_what_is_no_template_is_refused(
    demo: Installation, template: bytes, engine: str, code: str
) -> None:
    """Sizes have limits, and every template names its engine."""
    subject = new_subject_ref()
    demo.consents.give(subject, SPOT, act())
    with pytest.raises(Refused, match=code):
        demo.vault.enrol(demo.consents.require(subject, SPOT), template, engine)
    assert not demo.vault.holds(subject)


def test_an_expired_permit_opens_nothing(demo: Installation) -> None:
    """A permit that was fetched in time is worth nothing after its day, whatever for."""
    subject = demo.enrolled()
    permit = demo.consents.require(subject, SPOT)
    demo.vault.keep_trend(permit, b"before")
    demo.clock.advance(days=300)
    with pytest.raises(NoPermit):
        demo.vault.open(permit)
    with pytest.raises(NoPermit):
        demo.vault.enrol(permit, b"again", ENGINE)
    with pytest.raises(NoPermit):
        demo.vault.trend(permit)
    with pytest.raises(NoPermit):
        demo.vault.keep_trend(permit, b"after")


def test_nothing_enrolled_is_said(demo: Installation) -> None:
    """A consent without a template opens nothing."""
    subject = new_subject_ref()
    demo.consents.give(subject, SPOT, act())
    with pytest.raises(Refused, match="template_missing"):
        demo.vault.open(demo.consents.require(subject, SPOT))


@pytest.mark.parametrize(
    ("column", "value"),
    [("engine_id", "other-engine"), ("sealed", b"\x01" + b"x" * 80)],
)
def test_a_changed_row_does_not_open(demo: Installation, column: str, value: object) -> None:
    """The engine is bound to the sealed bytes: a template never becomes another engine's."""
    subject = demo.enrolled()
    demo.database.conn.execute(f"UPDATE templates SET {column} = ?", (value,))  # noqa: S608  # ours
    with pytest.raises(PrivacyError, match=r"template_(damaged|unreadable)"):
        demo.vault.open(demo.consents.require(subject, SPOT))


def test_one_students_template_is_no_use_in_anothers_row(demo: Installation) -> None:
    """A sealed template that was copied to another student does not open."""
    one, other = demo.enrolled(b"one"), demo.enrolled(b"other")
    demo.database.conn.execute(
        "UPDATE templates SET (sealed, key_id) = "
        "(SELECT sealed, key_id FROM templates WHERE subject = ?) WHERE subject = ?",
        (one, other),
    )
    with pytest.raises(Refused, match="template_unreadable"):
        demo.vault.open(demo.consents.require(other, SPOT))
    demo.database.conn.execute(
        "UPDATE templates SET key_id = ? WHERE subject = ?",
        (demo.keys.open(other, SPOT, ENGINE).id, other),
    )
    with pytest.raises(Damaged, match="template_damaged"):
        demo.vault.open(demo.consents.require(other, SPOT))


def test_without_its_key_a_template_is_unreadable(demo: Installation) -> None:
    """The key's death is the template's, whatever becomes of the row."""
    subject = demo.enrolled()
    demo.keys.destroy(subject, SPOT)
    with pytest.raises(Refused, match="template_unreadable"):
        demo.vault.open(demo.consents.require(subject, SPOT))


def test_reconciling_leaves_whole_templates_alone(demo: Installation) -> None:
    """Rows without a key and keys without a row go; what belongs together stays."""
    whole, keyless, rowless = demo.enrolled(), demo.enrolled(), new_subject_ref()
    demo.keys.destroy(keyless, SPOT)
    demo.keys.create(rowless, SPOT, ENGINE)
    assert demo.vault.reconcile() == 2
    assert demo.vault.subjects(SPOT) == (whole,)
    assert not demo.vault.holds(rowless)
    assert not demo.vault.holds(keyless)
    assert demo.vault.open(demo.consents.require(whole, SPOT)).template == TEMPLATE
    assert demo.vault.reconcile() == 0


def test_reconciling_leaves_damage_to_people(demo: Installation) -> None:
    """A key file that cannot be read today is not taken for one that is gone."""
    subject = demo.enrolled()
    (path,) = demo.folder.subject_keys.iterdir()
    path.write_bytes(b"damaged")
    assert demo.vault.reconcile() == 0
    assert path.read_bytes() == b"damaged"
    with pytest.raises(Damaged, match="file_damaged"):
        demo.vault.open(demo.consents.require(subject, SPOT))


def test_erasing_takes_key_and_row(demo: Installation) -> None:
    """After an erasure of one purpose nothing is held for it."""
    subject = demo.enrolled()
    demo.enrol(subject, purpose=CARD)
    assert demo.vault.erase(subject, SPOT) == 1
    assert not demo.vault.holds(subject, SPOT)
    assert demo.vault.holds(subject, CARD)
    assert demo.vault.holds(subject)


def test_a_locked_vault_takes_nothing(demo: Installation) -> None:
    """Without the vault key there is no enrolment."""
    subject = new_subject_ref()
    demo.consents.give(subject, SPOT, act())
    demo.vault.keys = SubjectKeys(demo.folder.subject_keys, None)
    with pytest.raises(Refused, match="vault_locked"):
        demo.vault.enrol(demo.consents.require(subject, SPOT), TEMPLATE, ENGINE)


def test_the_data_map_names_every_column(demo: Installation) -> None:
    """The store of templates declares each column of its table and its key files."""
    declared = {field.name for field in demo.vault.store(SPOT).fields}
    columns = {f"templates.{column.name}" for column in demo.database.table("templates").columns}
    assert declared == columns | {"keys/*.face_at_spot.*.key"}


def test_the_export_tells_of_the_template_without_giving_it(demo: Installation) -> None:
    """An access report says that there is a template, for what engine and since when."""
    subject = demo.enrolled()
    store = demo.vault.store(SPOT)
    assert store.export(subject) == {
        "engine": ENGINE,
        "enrolled_at": demo.clock.now().isoformat(),
    }
    assert store.export(new_subject_ref()) == {}


def test_whether_a_template_can_be_read_is_told_without_a_permit(demo: Installation) -> None:
    """Whoever looks after the templates learns that one has to be made again, and no more."""
    subject = demo.enrolled()
    assert demo.vault.is_readable(subject, SPOT)
    assert not demo.vault.is_readable(subject, CARD)
    (key,) = demo.folder.subject_keys.iterdir()
    whole = key.read_bytes()
    key.write_bytes(whole[:-9])
    assert not demo.vault.is_readable(subject, SPOT)
    key.unlink()
    assert not demo.vault.is_readable(subject, SPOT)
    key.write_bytes(whole)
    assert demo.vault.is_readable(subject, SPOT)
    demo.database.execute("UPDATE templates SET sealed = x'00'")
    assert not demo.vault.is_readable(subject, SPOT)


def test_a_trend_is_sealed_beside_its_template_and_goes_with_it(demo: Installation) -> None:
    """It opens under the same permit, stands nowhere in the clear, and enrolling again ends it."""
    subject = demo.enrolled()
    permit = demo.consents.require(subject, SPOT)
    assert demo.vault.trend(permit) == b""
    demo.vault.keep_trend(permit, b"a few numbers")
    assert demo.vault.trend(permit) == b"a few numbers"
    (kept,) = demo.vault.database.conn.execute("SELECT trend FROM templates").fetchone()
    assert b"numbers" not in kept
    demo.vault.enrol(permit, TEMPLATE, ENGINE)
    assert demo.vault.trend(permit) == b""


def test_a_trend_needs_a_template_and_a_permit(demo: Installation) -> None:
    """Without either there is nowhere to keep it, and a template without its key ends it."""
    subject = demo.enrolled()
    permit = demo.consents.require(subject, SPOT)
    with pytest.raises(Refused) as caught:
        demo.vault.keep_trend(permit, b"x" * 2000)
    assert caught.value.code == "template_size"
    demo.vault.keep_trend(permit, b"1")
    demo.keys.destroy(subject, SPOT)
    with pytest.raises(Refused) as caught:
        demo.vault.trend(permit)
    assert caught.value.code == "template_unreadable"
    demo.vault.erase(subject, SPOT)
    with pytest.raises(Refused) as caught:
        demo.vault.keep_trend(permit, b"1")
    assert caught.value.code == "template_missing"


def test_a_trend_of_another_row_does_not_open(demo: Installation) -> None:
    """What was sealed as a template is no trend: the circumstances are bound to it."""
    subject = demo.enrolled()
    permit = demo.consents.require(subject, SPOT)
    with demo.vault.database.atomic():
        demo.vault.database.conn.execute("UPDATE templates SET trend = sealed")
    with pytest.raises(Damaged):
        demo.vault.trend(permit)


def test_the_day_of_an_enrolment_is_known_without_opening_it(demo: Installation) -> None:
    """For the suggestion to renew it."""
    subject = demo.enrolled()
    assert demo.vault.enrolled_at(subject, SPOT) == demo.clock.now()
    assert demo.vault.enrolled_at(new_subject_ref(), SPOT) is None


def test_two_engines_templates_lie_beside_each_other(demo: Installation) -> None:
    """While a school goes over to another engine each has its own template under its own key."""
    subject = demo.enrolled(b"old")
    permit = demo.consents.require(subject, SPOT)
    demo.vault.enrol(permit, b"new", "other-engine")
    assert demo.vault.open(permit, ENGINE).template == b"old"
    assert demo.vault.open(permit, "other-engine").template == b"new"
    secrets = {demo.keys.open(subject, SPOT, each).secret for each in (ENGINE, "other-engine")}
    assert len(secrets) == 2
    assert demo.vault.reconcile() == 0
    assert demo.vault.subjects(SPOT) == (subject,)
    assert demo.vault.erase(subject, SPOT) == 2
    assert not demo.vault.holds(subject)


def test_an_engines_template_does_not_open_as_anothers(demo: Installation) -> None:
    """Sealed bytes and key of one engine are no use under the name of another."""
    subject = demo.enrolled(b"old")
    permit = demo.consents.require(subject, SPOT)
    demo.vault.enrol(permit, b"new", "other-engine")
    demo.database.conn.execute(
        "UPDATE templates SET (sealed, key_id) = "
        "(SELECT sealed, key_id FROM templates WHERE engine_id = ?) WHERE engine_id = ?",
        (ENGINE, "other-engine"),
    )
    with pytest.raises(Refused, match="template_unreadable"):
        demo.vault.open(permit, "other-engine")
    (old, new) = (path_of(demo, subject, each) for each in (ENGINE, "other-engine"))
    new.write_bytes(old.read_bytes())
    with pytest.raises(Damaged, match="template_damaged"):
        demo.vault.open(permit, "other-engine")


def path_of(demo: Installation, subject: SubjectRef, engine: str) -> Path:
    """The file of one key."""
    wanted = demo.keys.open(subject, SPOT, engine).id
    paths = demo.folder.subject_keys.iterdir()
    return next(path for path in paths if wanted in path.read_text(encoding="utf-8"))


def test_leaving_an_engine_takes_its_templates_alone(demo: Installation) -> None:
    """Its keys and rows go; what others have made stays whole; doing it again does nothing."""
    both, old_alone = demo.enrolled(b"old"), demo.enrolled(b"old")
    permit = demo.consents.require(both, SPOT)
    demo.vault.enrol(permit, b"new", "other-engine")
    told: list[tuple[int, int]] = []
    left = demo.vault.leave_engine(ENGINE, lambda *step: told.append(step))
    assert told == [(0, 2), (1, 2)]
    assert {(each.subject, each.keys_destroyed) for each in left} == {(both, 1), (old_alone, 1)}
    assert demo.vault.engines() == {"other-engine"}
    assert demo.vault.open(permit).template == b"new"
    assert not demo.vault.holds(old_alone)
    assert demo.vault.leave_engine(ENGINE) == ()


def test_a_key_from_before_there_were_several_is_adopted(demo: Installation) -> None:
    """A school that was enrolled with the version before keeps its templates."""
    subject = demo.enrolled()
    (path,) = demo.folder.subject_keys.iterdir()
    path.rename(path.with_name(f"{subject}.{SPOT.value}.key"))
    assert demo.keys.has(subject, SPOT)
    assert demo.vault.reconcile() == 0
    assert demo.vault.open(demo.consents.require(subject, SPOT)).template == TEMPLATE
    demo.vault.erase(subject, SPOT)
    assert list(demo.folder.subject_keys.iterdir()) == []


def test_what_an_interrupted_write_left_dies_with_the_keys(demo: Installation) -> None:
    """A key that never got its name is destroyed with the others, though no file stands there."""
    subject = demo.enrolled()
    (path,) = demo.folder.subject_keys.iterdir()
    path.rename(path.with_name(f".{path.name}.abc.part"))
    demo.keys.destroy(subject, SPOT)
    assert list(demo.folder.subject_keys.iterdir()) == []
