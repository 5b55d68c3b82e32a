"""Students, and the lists that bring them and their timetable in."""
