"""Find the parts of an .xlsx file and copy those that are read, as they were examined, into a new one."""

import posixpath
import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.etree.ElementTree import Element
from xml.sax.saxutils import quoteattr

from defusedxml.ElementTree import fromstring

from desktop.exchange.workbook.scan import UnreadableSheetError

RELATIONS = "_rels/.rels"
"""The part that names the part with the list of sheets."""
ROOT = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target={} '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    "</Relationships>"
)
"""Content of that part in a copy."""
ALWAYS_COPIED = ("styles", "sharedStrings")
"""Types of the parts that every sheet needs."""


class XlsxPackage:
    """The parts of an .xlsx file; their names are found in any letter case and with either slash."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._parts = {_plain(part.filename): part for part in archive.infolist()}
        self._book = self._find_book()
        folder, name = posixpath.split(self._book)
        self._book_relations = f"{folder}/_rels/{name}.rels"
        self._targets = {
            relation.get("Id", ""): (_kind(relation), _target(relation, folder))
            for relation in fromstring(self.read(self._book_relations))
        }

    def _find_book(self) -> str:
        """Return the name of the part with the list of sheets."""
        if RELATIONS in self._parts:
            for relation in fromstring(self.read(RELATIONS)):
                if _kind(relation) == "officeDocument":
                    return _target(relation, "")
        return "xl/workbook.xml"

    def read(self, name: str) -> bytes:
        """Return the content of a part; raise UnreadableSheetError if there is none of this name."""
        part = self._parts.get(_plain(name))
        if part is None:
            raise UnreadableSheetError("damaged", reason=name)
        return self._archive.read(part)

    def worksheets(self) -> dict[str, str]:
        """Return the worksheets' parts by title, in the workbook's order."""
        found = {}
        for sheet in fromstring(self.read(self._book)).iter():
            if _local(sheet.tag) == "sheet":
                key = next((value for name, value in sheet.items() if _local(name) == "id"), "")
                kind, part = self._targets.get(key, ("", ""))
                if kind == "worksheet":
                    found[sheet.get("name", "")] = part
        return found

    def copy(self, worksheets: Mapping[str, bytes]) -> BytesIO:
        """Return an .xlsx file with only these worksheets (content by part) and what they need."""
        target = BytesIO()
        parts = {name: self.read(name) for name in (self._book, self._book_relations)}
        parts[RELATIONS] = ROOT.format(quoteattr(self._book)).encode()
        for kind, part in self._targets.values():
            if kind in ALWAYS_COPIED and part in self._parts:
                parts[part] = self.read(part)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, content in {**parts, **worksheets}.items():
                archive.writestr(name, content)
        target.seek(0)
        return target


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _local(tag: str) -> str:
    """Return a tag or attribute name without its namespace."""
    return tag.rpartition("}")[2]


def _kind(relation: Element) -> str:
    return relation.get("Type", "").rpartition("/")[2]


def _target(relation: Element, folder: str) -> str:
    """Return the plain name of the part that a relation of a part in ``folder`` points to."""
    written = relation.get("Target", "").replace("\\", "/")
    return _plain(posixpath.normpath(posixpath.join("/", folder, written)))
