"""Audits: running one, and what earlier ones found."""
