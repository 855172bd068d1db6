"""Leaving: who goes, what is ready, how it went."""
