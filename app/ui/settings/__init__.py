"""The page 'Settings': this computer's appearance and language, and the school's own settings."""
