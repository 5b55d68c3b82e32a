"""What people ask about their own data, and what keeps data from use or disposal."""
