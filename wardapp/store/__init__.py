"""The ward's memory: the only room that knows which database it is."""
