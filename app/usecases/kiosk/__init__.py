"""What students do themselves, at the kiosk."""
