"""Settings, backups and the record kept whole."""
