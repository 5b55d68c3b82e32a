"""Students, staff, cards and the lists that bring them in."""
