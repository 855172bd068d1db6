"""The settings: the ward's facts, beds, people, holidays, the view, and the data."""
