"""Who has read what, and what the machine said: for the data protection officer."""
