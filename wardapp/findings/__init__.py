"""What an audit found, in words and pictures: the same on screen, on paper and in files."""
