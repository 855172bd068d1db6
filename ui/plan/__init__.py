"""The recovery plan on the screen: who has one, and the editor in which it is written."""
