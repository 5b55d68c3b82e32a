"""The administrator's list of students. Teachers never reach it."""
