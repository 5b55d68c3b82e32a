"""What the machine said of faces, kept under pseudonyms for the data protection officer."""
