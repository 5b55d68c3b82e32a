"""What was consented to, on what decision it stands, and the permit that follows from both."""
