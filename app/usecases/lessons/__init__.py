"""What people do with a lesson and its register."""
