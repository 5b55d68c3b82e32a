"""`upprop bench` with the measurements that need more than a terminal: the window, every check."""

import app.bootstrap.audit_bench
import app.bootstrap.window_bench.command  # noqa: F401 - each hangs its verb beside the others
from app.cli.benching import bench_command

__all__ = ["bench_command"]
