"""One patient beside the board: the card, the history, and what happens to a bed."""
