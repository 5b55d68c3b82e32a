"""The record of processing, and what is known of the engines."""
