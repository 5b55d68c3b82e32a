"""A measuring process: reads one job from standard input, writes what it measured, and ends."""

import json
import sys

from app.benchmarks.job import Job
from app.benchmarks.measuring import measure


def main() -> None:
    """Measure; the last line on standard output is the result."""
    measured = measure(Job.from_json(sys.stdin.read()))
    sys.stdout.write("\n" + json.dumps(measured) + "\n")


if __name__ == "__main__":
    main()
