"""Post: bed-state files in, returns and extracts out; it sends commands like anybody else."""
