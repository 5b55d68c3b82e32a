"""Small parts that the administrative screens share; whatever a second screen needs lives here."""
