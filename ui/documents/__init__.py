"""The papers of the ward: preview, PDF, printer, and the register of what left."""
