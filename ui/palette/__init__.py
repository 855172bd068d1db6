"""Ctrl K: one box that finds a patient, a page or a command."""
