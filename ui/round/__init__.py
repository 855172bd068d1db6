"""The morning board round and the afternoon huddle."""
