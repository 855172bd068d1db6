"""Everything the window can do by key, as data: for the shortcuts, Ctrl K and the help.

A page's own keys are the page's (`Page.key_hints`); here stands what works everywhere.
"""

from dataclasses import dataclass

from wardapp.words import marked

PAGE = "page"
PRIVACY_LESS = "show_more"
PRIVACY_MORE = "hide_more"


@dataclass(frozen=True)
class Entry:
    """One thing to do: its name, words, key as Qt writes it, icon, and the right it needs.

    `page` is filled where it opens a page. An entry not in the `palette` has only its key.
    """

    name: str
    words: str
    key: str = ""
    icon: str = "chevron"
    permission: str = "view"
    page: str = ""
    detail: str = ""
    palette: bool = True

    @property
    def shown_key(self) -> str:
        """The key as it stands on a key cap: Ctrl K."""
        return self.key.replace("+", " ")


# The rail. Measures keeps its number 6 for when it comes.
PAGES = (
    Entry("board", marked("Board"), "Ctrl+1", "board", page="board"),
    Entry("round", marked("Round"), "Ctrl+2", "round", page="round"),
    Entry("plans", marked("Plans"), "Ctrl+3", "plans", page="plans"),
    Entry("delays", marked("Delays"), "Ctrl+4", "delays", page="delays"),
    Entry("audit", marked("Audit"), "Ctrl+5", "audit", page="audit"),
    Entry("documents", marked("Documents"), "Ctrl+7", "documents", page="documents"),
    Entry("settings", marked("Settings"), "Ctrl+8", "settings", page="settings"),
)

DEEDS = (
    Entry("find", marked("Find or do anything"), "Ctrl+K", "search", palette=False),
    Entry("undo", marked("Undo the last step"), "Ctrl+Z", "undo", "update"),
    Entry("print", marked("Print preview"), "Ctrl+P", "documents", "print"),
    Entry("help", marked("Explain this screen"), "F1", "info"),
    Entry("hide_more", marked("Hide more"), "F9", "eye", detail=marked("privacy")),
    Entry("show_more", marked("Show more"), "Shift+F9", "eye", detail=marked("privacy")),
    Entry("language", "Cymraeg / English", "", "speech"),
    Entry("sign_in", marked("Somebody else is here"), "", "users"),
    Entry("lock", marked("Lock the screen"), "Ctrl+L", "lock"),
    Entry("quit", marked("Close WardApp"), "Ctrl+Q", "close"),
)

MORE_PAGES = (
    Entry("huddle", marked("Afternoon huddle"), "", "round", page="huddle"),
    Entry("leaving", marked("Leaving"), "Alt+L", "depart", page="leaving"),
    Entry("census", marked("Census of delays"), "", "delays"),
    Entry("long_stays", marked("Long stays: days lost"), "", "delays"),
    Entry("audits_compared", marked("Audits compared"), "", "audit"),
    Entry("wall", marked("Wall mode"), "", "wall", page="wall"),
    Entry("another_ward", marked("Set up our ward, or open another"), "", "home"),
    Entry("import", marked("Bring a ward list in"), "", "upload", "import", page="import"),
    Entry("board_sheet", marked("Print the board-round sheet"), "", "documents", "print"),
    Entry("action_list", marked("Print the action list"), "", "documents", "print"),
    Entry("handover", marked("Print the ward handover"), "", "documents", "print"),
    Entry("leavers", marked("Print who leaves today and tomorrow"), "", "documents", "print"),
)

ENTRIES = PAGES + DEEDS + MORE_PAGES
