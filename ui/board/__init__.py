"""The ward board: its columns, its table, its figures, its editors, and the wall."""
