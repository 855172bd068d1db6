"""The day-of-care audit: plan it, freeze it, answer by keys, see what came of it, compare."""
