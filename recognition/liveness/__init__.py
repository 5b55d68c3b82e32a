"""Whether a living head is before the camera, or a picture of one. Says nothing about who it is.

Signs, each with a stated meaning: `relief` (do the points of the face move like one flat thing, or
like a head), `blink`, and a net where the school has brought one. `signs` adds them up, `gate`
says when that is enough, when to ask for a turn of the head, and when to stop asking.
What was measured, on what, and what none of it can see (a film on a screen): docs/recognition.md.
"""
