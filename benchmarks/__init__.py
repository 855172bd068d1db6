"""What `make bench` runs: ratios taken in one run against the bare library."""
