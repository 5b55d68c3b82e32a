"""Enrolment off the UI thread: frames in, progress and one template out.

Frames are seen, judged and dropped here; none is kept, written or sent through a signal. The
picture for the screen waits in a one-slot mailbox, already veiled.
"""
