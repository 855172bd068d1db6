"""First run, ward list import and settings: how a ward comes into the program and is kept right."""
