"""The lesson: choosing it, the check-in spot, and the list that fills."""
