"""What people ask about their own data, what keeps data, and what ends them."""
