"""What is known of the recognition engines."""
