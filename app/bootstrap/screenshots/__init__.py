"""Pictures of every screen, for the README. Shows the demo school only, never a real one."""
