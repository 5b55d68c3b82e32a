"""How fast and how small: Upprop against the loop that every peer runs, on the same film.

Measures and reports; decides nothing, keeps nothing and is no part of a lesson. Each contender
runs in a process of its own, so that its CPU time and its memory are nobody else's.
"""
