"""Delays: who is held up, why, whose it is, what is next; the long stays; the census."""
