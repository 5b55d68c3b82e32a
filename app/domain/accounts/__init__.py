"""Staff, their roles and duties, and what they have read."""
