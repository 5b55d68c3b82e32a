"""Helping the controller to write an assessment, and carrying it to others."""
