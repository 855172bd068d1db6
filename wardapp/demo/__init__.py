"""The demonstration ward: invented people, a week of history, always as of today."""

from wardapp.demo.build import ensure_demo

__all__ = ["ensure_demo"]
