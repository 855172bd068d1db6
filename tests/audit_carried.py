"""An audit carried away for the tests, without the encryption: a second file, and what it holds."""

from pathlib import Path

from tests.audit_ward import SIONED, audit_clock
from tests.builders import an_app
from wardapp.app import App
from wardapp.commands.audit_carry import CarryAudit, UnpackAudit
from wardapp.queries.audit import AuditScreen, audits
from wardapp.queries.audit_package import AuditPackage, audit_package, carried_audit


def the_audit(app: App) -> AuditScreen:
    """Return the one audit of a file."""
    (found,) = app.ask(audits)
    return found


def carry(home: App, screen: AuditScreen, folder: Path, name: str = "laptop") -> App:
    """Carry all wards of the audit away, into a file of its own."""
    home.sign_in(SIONED)
    command = CarryAudit(audit_id=screen.audit.id, wards=tuple(row.key for row in screen.wards))
    home.do(command)
    package = home.ask(audit_package, screen.audit.id, command.wards)
    return unpacked(package, folder, name, command.uuid)


def unpacked(package: AuditPackage, folder: Path, name: str, carry_key: str) -> App:
    """Open a laptop with a copy, as Sioned."""
    laptop = an_app(folder / name, audit_clock(), station=name)
    laptop.sign_in(SIONED)
    laptop.do(UnpackAudit(package=package, carry_key=carry_key))
    return laptop


def copy_of(laptop: App) -> AuditPackage:
    """Return what a laptop would bring."""
    return laptop.ask(audit_package, laptop.ask(carried_audit) or 0)
