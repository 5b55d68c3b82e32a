"""The page "Overview": a teacher's week, what is not reported, whose attendance changed."""
