"""Charts without ink: numbers and texts in, plain shapes out; screen and paper draw the same."""
