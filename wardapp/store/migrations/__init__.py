"""Numbered changes of the schema; they never import the program's own code."""
