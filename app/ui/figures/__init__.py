"""The school's figures over time: pictures, and tables that say the same."""
