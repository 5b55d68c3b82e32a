"""Assessments, figures and incidents: what a school shows of itself, of nobody in particular."""
