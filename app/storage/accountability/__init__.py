"""Assessments, audits, incidents, the AI log, and counts of nobody in particular."""
