"""Collect every text a person reads from the code into the Welsh catalogue.

The catalogue is Qt Linguist's format: open resources/i18n/cy.ts in Linguist to translate.
Known translations are kept; texts that have gone are dropped; new ones wait unfinished.
A translation stays marked "unfinished" until a translator has checked it: the program
shows it all the same.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "i18n" / "cy.ts"
SPEAKERS = {"tr", "say", "marked"}  # one text and named values; `notice.say` takes more
REFUSALS = {"RuleBroken", "Conflict", "StoreUnavailable", "Unreadable", "StoreDamaged"}


def texts() -> dict[str, str]:
    """Return every source text with the file that says it first."""
    found: dict[str, str] = {}
    for room in ("wardapp", "ui", "main.py"):
        start = ROOT / room
        for path in [start] if start.is_file() else sorted(start.rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            for text in _spoken(ast.parse(path.read_text("utf-8"))):
                found.setdefault(text, where)
    return found


def _spoken(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_door(node):
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
                yield first.value


def _is_door(call: ast.Call) -> bool:
    called = call.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return (name in SPEAKERS and len(call.args) == 1) or (name in REFUSALS and bool(call.args))


def known() -> dict[str, tuple[str, bool]]:
    """Return source → (translation, checked by a translator) as the catalogue stands."""
    if not CATALOGUE.exists():
        return {}
    found = {}
    for message in ElementTree.parse(CATALOGUE).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text:
            checked = translation.get("type") != "unfinished"
            found[message.findtext("source") or ""] = (translation.text, checked)
    return found


def write(sources: dict[str, str], translations: dict[str, tuple[str, bool]]) -> None:
    """Write the catalogue, grouped by the file that says the text, in a stable order."""
    root = ElementTree.Element("TS", version="2.1", language="cy_GB", sourcelanguage="en")
    for where in sorted(set(sources.values())):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = where
        for source in sorted(text for text, at in sources.items() if at == where):
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = source
            text, checked = translations.get(source, ("", False))
            translation = ElementTree.SubElement(message, "translation")
            translation.text = text
            if not checked:
                translation.set("type", "unfinished")
    ElementTree.indent(root)
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    document = ElementTree.tostring(root, encoding="unicode")
    CATALOGUE.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{document}\n', encoding="utf-8"
    )


def main() -> int:
    """Bring the catalogue up to date and say how much is still to translate."""
    sources, translations = texts(), known()
    write(sources, translations)
    missing = sum(1 for text in sources if text not in translations)
    print(f"Texts: {len(sources)}. Without Welsh: {missing}. {CATALOGUE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
