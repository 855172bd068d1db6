"""Who is here: picking yourself from the people of the ward, and the lock."""
