"""The import of a ward list: a trial run in which everything can be mended or left out."""
