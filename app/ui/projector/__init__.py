"""The check-in spot alone, large: on a second screen, and on a locked window."""
