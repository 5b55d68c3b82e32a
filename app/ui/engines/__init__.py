"""The dialog in which an administrator chooses the recognition engine."""
