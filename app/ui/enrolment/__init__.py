"""Enrolment: several good frames become one sealed template, and the frames are gone."""
