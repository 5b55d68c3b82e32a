"""Staff, their duties and keys, and what they have read."""
