"""The window: asks questions, sends commands, and redraws what it is told has changed."""
