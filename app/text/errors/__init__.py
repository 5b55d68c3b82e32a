"""What happened and what to do, for each code of an error, by the area that it comes from."""
