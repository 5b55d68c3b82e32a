"""Brings the database in line with the ledger whenever a school is opened."""
