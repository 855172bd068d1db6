"""The verbs: everything a person can do, by subject; `table.py` lists them all."""
