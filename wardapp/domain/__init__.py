"""Things of the ward and their rules; no session, no query, no clock of their own."""
