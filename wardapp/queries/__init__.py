"""Everything a screen or a sheet can ask; answers are frozen rows."""
