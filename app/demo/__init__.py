"""The demo school: drawn people, a drawn camera, a scripted lesson. No photograph is in it."""
