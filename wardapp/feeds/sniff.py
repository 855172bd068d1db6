"""What kind of file this is, told by its first bytes; what cannot be read says what to do."""

import re
import zipfile
import zlib
from io import BytesIO

from wardapp.errors import RuleBroken
from wardapp.words import marked

TEXT, SHEET = "text", "sheet"
LARGEST = 30 * 1024 * 1024

_PDF = marked(
    "This is a PDF, and a ward list cannot be read from it. Nothing was changed. Ask for the "
    "list as a spreadsheet (.xlsx) or as CSV."
)
_PICTURE = marked(
    "This is a picture, and a ward list cannot be read from it. Nothing was changed. Ask for "
    "the list as a spreadsheet (.xlsx) or as CSV."
)
_LETTER = marked(
    "This is a document of a word processor, not a list. Nothing was changed. Copy its table "
    "into Excel and save it as .xlsx."
)
_MESSAGES = marked(
    "This is a file of HL7 messages, not a ward list. Nothing was changed. Ask for the bed "
    "state as a spreadsheet (.xlsx) or as CSV."
)
_PACKED = marked(
    "This is a packed file. Nothing was changed. Unpack it first, and pick the list inside."
)
_OTHER = marked(
    "This is a file of another program, not a ward list. Nothing was changed. Ask for the "
    "list as a spreadsheet (.xlsx) or as CSV."
)
_WEB = marked(
    "This is a web page named like a spreadsheet. Nothing was changed. Open it in Excel, choose "
    "Save as “Excel workbook (.xlsx)”, and pick that file."
)
_XML = marked(
    "This is an XML spreadsheet. Nothing was changed. Open it in Excel, choose Save as “Excel "
    "workbook (.xlsx)”, and pick that file."
)
_TOO_LARGE = marked(
    "This file is too large for a ward list. Nothing was changed. Ask for the list of this "
    "ward only."
)
DAMAGED = marked(
    "This spreadsheet cannot be opened: it is damaged or locked with a password. Nothing was "
    "changed. Open it in Excel, save it without a password as .xlsx, and pick that file."
)
_OTHER_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", _PDF),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"{\\rtf", _LETTER),
    (b"MSH|", _MESSAGES),
    (b"SQLite format 3", _OTHER),
    (b"\x1f\x8b", _PACKED),
    (b"7z\xbc\xaf", _PACKED),
    (b"Rar!", _PACKED),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CELL = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})([0-9]{1,7})[\"']")
_MOST_CELLS = 5_000_000
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_WEB_PAGE = re.compile(rb"^(<!doctype\s+html|<html|<head|<table|<body|<meta)", re.IGNORECASE)


def sniff(data: bytes) -> str:
    """Return "text" or "sheet"; anything else is refused in plain words."""
    _refuse_size(data)
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    for first, sentence in _OTHER_KINDS:
        if start.startswith(first):
            raise RuleBroken(sentence, field="file")
    if data.startswith(b"PK"):
        _refuse_other_packages(data)
        return SHEET
    if data.startswith(_OLE):
        return SHEET
    _refuse_web_pages(start)
    if not data.startswith(_BOMS[1:]) and _looks_binary(data):
        raise RuleBroken(_OTHER, field="file")
    return TEXT


def _refuse_size(data: bytes) -> None:
    if not data.strip(b"\x00\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise RuleBroken(
            "This file is empty. Nothing was changed. Save the list again and pick the new file.",
            field="file",
        )
    if len(data) > LARGEST:
        raise RuleBroken(_TOO_LARGE, field="file")


def _refuse_web_pages(start: bytes) -> None:
    if _WEB_PAGE.match(start):
        raise RuleBroken(_WEB, field="file")
    if start.startswith(b"<?xml"):
        raise RuleBroken(_XML, field="file")


def _refuse_other_packages(data: bytes) -> None:
    """Only a workbook may be inside; also look at what it would unpack to."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            _look_into(package)
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError) as error:
        raise RuleBroken(DAMAGED, field="file") from error


def _look_into(package: zipfile.ZipFile) -> None:
    names = package.namelist()
    if sum(part.file_size for part in package.infolist()) > 10 * LARGEST:
        raise RuleBroken(_TOO_LARGE, field="file")
    if not any(name.startswith("xl/") or name == "content.xml" for name in names):
        raise RuleBroken(_LETTER if "word/document.xml" in names else _PACKED, field="file")
    for name in names:
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            _refuse_far_cells(package.read(name))


def _refuse_far_cells(sheet: bytes) -> None:
    """Stop before the reader makes room for everything up to one lost cell far away."""
    places = [(match[1], int(match[2])) for match in _CELL.finditer(sheet)]
    rows = max((row for _, row in places), default=0)
    columns = max((_column(letters) for letters, _ in places), default=0)
    if rows * columns > _MOST_CELLS:
        raise RuleBroken(_TOO_LARGE, field="file")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _looks_binary(data: bytes) -> bool:
    """Zero bytes mean a program's file, unless every second one is zero (UTF-16)."""
    sample = data[:4096]
    return b"\x00" in sample and utf16_without_mark(sample) == ""


def utf16_without_mark(data: bytes) -> str:
    """Return "utf-16-le" or "-be" when every second byte of the start is nearly always zero."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 2 or b"\x00" not in sample:
        return ""
    if sample[1::2].count(0) > 0.8 * half and sample[0::2].count(0) == 0:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.8 * half and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return ""
