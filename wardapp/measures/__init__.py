"""Arithmetic on plain values: no session, no window, no clock of its own."""
