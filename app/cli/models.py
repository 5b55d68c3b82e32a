"""`upprop models`: which model files are known and here, and taking in one that the school brings.

Downloads nothing. Only contents whose digest stands in the manifest are kept.
"""

from pathlib import Path

import click

from app.cli.opening import chosen_paths, data_option, json_option
from app.cli.terminal import Terminal
from app.cli.working import watched
from app.text.language import translate
from app.usecases.faces.add_model import FoundModel, ModelState, add_model, find_models
from recognition.model_files import KnownEngine, ModelFile, known_engines

ANY_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("models")
def models_command() -> None:
    """Show or add the model files of the recognition engines."""


@models_command.command("list")
@data_option
@json_option
def list_command(folder: Path | None, *, as_json: bool) -> None:
    """Show every known engine and file: licence, source, and whether it is here."""
    terminal = Terminal(as_json)
    place = chosen_paths(folder).models
    found = {each.model.name: each for each in find_models(place)}
    for engine in known_engines().values():
        _say_engine(terminal, engine, found)
    for each in _of_no_engine(found):
        _say_file(terminal, each)
    terminal.say(translate("cli", "Files that are brought lie in {0}").format(place))
    terminal.result(_as_result(place, found))


@models_command.command("add")
@click.argument("file", type=ANY_FILE)
@data_option
@json_option
def add_command(file: Path, folder: Path | None, *, as_json: bool) -> None:
    """Take in FILE, if its content is that of a known model file."""
    terminal = Terminal(as_json)
    place = chosen_paths(folder).models
    with watched(terminal, translate("cli", "Reading the model file")) as work:
        model = add_model(file, place, work)
    if model.is_brought:
        text = translate("cli", "Added: {0} ({1}). Licence {2}, from {3}")
    else:
        text = translate("cli", "Not needed: {0} ({1}) comes with Upprop. Licence {2}, from {3}")
    terminal.say(text.format(model.name, model.purpose, model.licence, model.source))
    ready = _ready_engines({each.model.name: each for each in find_models(place)})
    terminal.say(translate("cli", "Engines that can be used: {0}").format(", ".join(ready)))
    terminal.result({"added": model.is_brought, **_describe(model), "ready": ready})


def _say_engine(terminal: Terminal, engine: KnownEngine, found: dict[str, FoundModel]) -> None:
    if _is_ready(engine, found):
        state = translate("cli", "can be used")
    else:
        state = translate("cli", "files are missing")
    terminal.say(f"{engine.name} ({engine.engine_id}): {state}")
    terminal.say("  " + translate("cli", "Learnt from: {0}").format(engine.training))
    for name in engine.files:
        _say_file(terminal, found[name])
    others = [name for name in engine.or_files if name not in engine.files]
    if others:
        terminal.say("  " + translate("cli", "In place of files of the same net will do:"))
    for name in others:
        _say_file(terminal, found[name])


def _say_file(terminal: Terminal, each: FoundModel) -> None:
    states = {
        ModelState.PRESENT: translate("cli", "here"),
        ModelState.MISSING: translate("cli", "missing"),
        ModelState.CHANGED: translate("cli", "changed, not used"),
    }
    model = each.model
    terminal.say(f"  {model.name}: {states[each.state]}")
    terminal.say(f"    {model.purpose}; {model.licence}; {model.source}")
    terminal.say(f"    sha256 {model.sha256}")


def _as_result(place: Path, found: dict[str, FoundModel]) -> dict[str, object]:
    return {
        "folder": str(place),
        "engines": [
            {
                "name": engine.name,
                "engine_id": engine.engine_id,
                "values": engine.values,
                "training": engine.training,
                "files": list(engine.files),
                "or_files": list(engine.or_files),
                "ready": _is_ready(engine, found),
            }
            for engine in known_engines().values()
        ],
        "files": [{**_describe(each.model), "state": each.state.value} for each in found.values()],
    }


def _describe(model: ModelFile) -> dict[str, object]:
    return {
        "name": model.name,
        "purpose": model.purpose,
        "licence": model.licence,
        "source": model.source,
        "sha256": model.sha256,
        "size": model.size,
    }


def _is_ready(engine: KnownEngine, found: dict[str, FoundModel]) -> bool:
    present = {name for name, each in found.items() if each.state is ModelState.PRESENT}
    return engine.is_made_of(present)


def _ready_engines(found: dict[str, FoundModel]) -> list[str]:
    return [engine.name for engine in known_engines().values() if _is_ready(engine, found)]


def _of_no_engine(found: dict[str, FoundModel]) -> list[FoundModel]:
    engines = known_engines().values()
    used = {name for engine in engines for name in (*engine.files, *engine.or_files)}
    return [each for name, each in found.items() if name not in used]
