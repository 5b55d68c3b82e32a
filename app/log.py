"""What the program did, for whoever has to find a fault. Never says anything about a person.

The rule, which no filter could keep for us: a log message is a fixed text with counts, durations,
codes, file names of the program's own files and nothing else. No name, no school number, no card,
no student's, lesson's or subject's id, no text that somebody typed and no text of an exception,
for that may quote any of them. Write `log.warning("camera lost after %d frames", frames)`.

Of an exception only its type, its code and the lines of source it went through are written. The
person at the screen sees a sentence (`app.text.sentences`), never the log.
"""

import contextlib
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

PACKAGES = ("app", "privacy", "recognition")
LARGEST_FILE_BYTES = 1_000_000
OLD_FILES_KEPT = 3
MOST_CAUSES = 10

Show = Callable[[BaseException], None]


def get_logger(part: str) -> logging.Logger:
    """The logger of one module of ours: `get_logger(__name__)`. Mind the rule above."""
    return logging.getLogger(part)


def start_log(path: Path) -> None:
    """Send what our own packages report to a file that is renewed before it grows large.

    A log that cannot be written, on a full disk say, is gone without by intent: it never ends a
    lesson.
    """
    logging.raiseExceptions = False
    stop_log()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    handler = _file_handler(path)
    for package in map(logging.getLogger, PACKAGES):
        package.addHandler(handler)
        package.setLevel(logging.INFO)
        package.propagate = False


def stop_log() -> None:
    """Close the file, so that it can be moved or removed."""
    for package in map(logging.getLogger, PACKAGES):
        package.propagate = True
        package.setLevel(logging.NOTSET)
        for handler in tuple(package.handlers):
            package.removeHandler(handler)
            handler.close()


def _file_handler(path: Path) -> logging.Handler:
    handler = RotatingFileHandler(
        path, maxBytes=LARGEST_FILE_BYTES, backupCount=OLD_FILES_KEPT, encoding="utf-8", delay=True
    )
    form = "%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s"
    handler.setFormatter(logging.Formatter(form, "%Y-%m-%dT%H:%M:%S%z"))
    handler.addFilter(_leave_out_what_the_exception_says)
    return handler


def _leave_out_what_the_exception_says(record: logging.LogRecord) -> bool:
    """Fill in the text of the exception, so that the formatter does not make its own."""
    if record.exc_info and record.exc_info[1] is not None:
        record.exc_text = describe(record.exc_info[1])
    return True


def describe(error: BaseException) -> str:
    """Type, code and source lines of an error and of what led to it; never its own words."""
    told: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(told) < MOST_CAUSES:
        told.append(_describe_one(cause))
        cause = cause.__cause__ or cause.__context__
    return "\nwhich came of\n".join(told)


def _describe_one(error: BaseException) -> str:
    code = getattr(error, "code", None)
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    head = f"{name} [{code}]" if isinstance(code, str) else name
    return "\n".join([head, *map(_place, traceback.extract_tb(error.__traceback__))])


def _place(frame: traceback.FrameSummary) -> str:
    """File and line, without the folders above: a home folder is named after somebody."""
    return f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} in {frame.name}"


def catch_uncaught(show: Show) -> None:
    """Log whatever nobody caught, on any thread, and let `show` tell the person at the screen.

    Args:
        show: called on the thread where it happened, with the error.
    """
    log = get_logger("app.uncaught")

    def tell(error: BaseException) -> None:
        log.critical("nobody caught this", exc_info=error)
        show(error)

    sys.excepthook = _main_hook(tell)
    threading.excepthook = _thread_hook(tell)


def _main_hook(
    tell: Show,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        tell(error)

    return hook


def _thread_hook(tell: Show) -> Callable[[threading.ExceptHookArgs], None]:
    def hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            tell(args.exc_value)

    return hook
