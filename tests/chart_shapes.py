"""One of each shape a chart may be made of, for whoever draws them."""

from wardapp.charts.picture import Box, Label, Line, Mark, Shape, Trace

SHAPES: dict[str, Shape] = {
    "line": Line(1, 1, 9, 1, "ink", 0.25),
    "dashed": Line(1, 1, 9, 4, "ink", 0.25, dashed=True),
    "trace": Trace(((1, 1), (4, 3), (9, 2)), "chart_bar"),
    "filled": Box(1, 1, 5, 2, "chart_bar", "chart_bar"),
    "edged": Box(1, 1, 5, 2, "chart_inside", "chart_bar"),
    "open": Box(1, 1, 5, 2, "", "chart_line", dashed=True),
    "square": Mark(3, 3, "square", 1, "ink"),
    "diamond": Mark(3, 3, "diamond", 1, "ink"),
    "ring": Mark(3, 3, "ring", 1, "ink"),
    "disc": Mark(3, 3, "disc", 1, "ink"),
    "label": Label(5, 3, "Tŷ Ŵyn", "middle", "ink_second", 600, clear=True),
}
