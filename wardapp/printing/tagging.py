"""Makes a PDF readable aloud: the tree of headings, tables and cells that ReportLab leaves out.

ISO 32000-1, 14.7 and 14.8. What is drawn inside `content` belongs to a leaf of the tree, what is
drawn inside `artifact` is furniture that a screen reader passes over.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFPage,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

# A page's dictionary writes only the keys on this list (the reason for ReportLab's exact version).
for _key in ("StructParents", "Tabs"):
    if _key not in PDFPage.__NoDefault__:
        PDFPage.__NoDefault__.append(_key)


@dataclass(slots=True)
class _Node:
    """One element of the tree; a leaf knows its page and its number on that page."""

    tag: str
    attributes: dict[str, str | int]
    spoken: str = ""
    language: str = ""
    box: tuple[float, ...] = ()
    children: list["_Node"] = field(default_factory=list)
    page: int = 0
    number: int = 0


class Tags:
    """Grows the tree of one document while its canvas is drawn on."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._root = _Node("Document", {})
        self._open = [self._root]
        self._leaves: dict[int, list[_Node]] = {}

    @contextmanager
    def group(self, tag: str, language: str = "") -> Iterator[None]:
        """Put everything inside under one element, such as Table or TR; `language` as cy-GB."""
        node = _Node(tag, {}, language=language)
        self._open[-1].children.append(node)
        self._open.append(node)
        yield
        self._open.pop()

    @contextmanager
    def content(self, tag: str, scope: str = "", span: int = 1, spoken: str = "") -> Iterator[None]:
        """Mark what is drawn inside as one leaf, such as H1, P, TH or TD."""
        attributes: dict[str, str | int] = {"O": "Table"} if scope or span > 1 else {}
        if scope:
            attributes["Scope"] = scope
        if span > 1:
            attributes["ColSpan"] = span
        leaves = self._leaves.setdefault(self._canvas.getPageNumber(), [])
        page = self._canvas.getPageNumber()
        node = _Node(tag, attributes, spoken, page=page, number=len(leaves))
        leaves.append(node)
        self._open[-1].children.append(node)
        self._canvas.addLiteral(f"/{tag} <</MCID {node.number}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def figure(self, spoken: str, box: tuple[float, float, float, float]) -> Iterator[None]:
        """Mark a drawing as one leaf that is told instead of read; `box` is left, bottom, ..."""
        with self.content("Figure", spoken=spoken):
            self._open[-1].children[-1].box = box
            yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Mark what is drawn inside as furniture."""
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    def finish(self) -> None:
        """Write the tree into the document; call after the last page is shown."""
        document = self._canvas._doc  # noqa: SLF001 - the catalogue has no public name
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_reference = document.Reference(root)
        references: dict[int, PDFObjectReference] = {}
        root["K"] = self._element(self._root, root_reference, references)
        numbers: list[object] = []
        for index, page in enumerate(document.Pages.pages):
            page.StructParents, page.Tabs = index, PDFName("S")
            leaves = self._leaves.get(index + 1, [])
            numbers += [index, PDFArray([references[id(leaf)] for leaf in leaves])]
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = len(document.Pages.pages)
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def _element(
        self, node: _Node, parent: PDFObjectReference, references: dict[int, PDFObjectReference]
    ) -> PDFObjectReference:
        made = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(node.tag), "P": parent})
        reference = self._canvas._doc.Reference(made)  # noqa: SLF001 - as above
        references[id(node)] = reference
        if node.language:
            made["Lang"] = PDFString(node.language)
        if node.spoken:
            made["Alt" if node.box else "ActualText"] = PDFString(node.spoken)
        if node.box:
            made["A"] = PDFDictionary({"O": PDFName("Layout"), "BBox": PDFArray(node.box)})
        if node.attributes:
            made["A"] = PDFDictionary(
                {k: PDFName(v) if isinstance(v, str) else v for k, v in node.attributes.items()}
            )
        if node.page:
            made["Pg"] = PDFObjectReference(f"Page{node.page}")
            made["K"] = node.number
        else:
            children = [self._element(child, reference, references) for child in node.children]
            made["K"] = PDFArray(children)
        return reference
