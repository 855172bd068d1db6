"""The ward without a window: things, verbs, questions, arithmetic, paper, post and memory."""
