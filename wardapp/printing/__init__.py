"""Paper: rows in, PDF bytes out; ReportLab lives only here."""
