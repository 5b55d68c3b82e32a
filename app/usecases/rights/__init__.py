"""What people may ask about their own data, and how the school answers."""
