"""`upprop audit`, put together with every check."""

from typing import Final

from app.bootstrap.checks import CHECKS
from app.cli.audit import audit_command_with

audit_command: Final = audit_command_with(CHECKS)
