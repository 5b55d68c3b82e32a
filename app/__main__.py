"""`python -m app`, and what the installed command `upprop` calls."""

from app.bootstrap.command import command


def main() -> None:
    """Run the command line; see `upprop --help`."""
    command()(prog_name="upprop")


if __name__ == "__main__":
    main()
