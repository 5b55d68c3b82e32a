"""The record of processing activities."""
