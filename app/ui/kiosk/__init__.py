"""The students' own corner: My choice and My data, with no way to the staff's side."""
