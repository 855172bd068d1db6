"""The demonstration ward: invented people, a week of history, always as of today."""
