"""The page 'Timetable': a week of lessons and how far their registers have come."""
