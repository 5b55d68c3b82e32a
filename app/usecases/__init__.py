"""What people do with a school's registers: one verb a file, and who may do it stands in it."""
