"""What a new school still lacks."""
