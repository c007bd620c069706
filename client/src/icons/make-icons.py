"""Cuts icons.woff2 out of Material Symbols: the icons named in icons.txt, one weight, 4 MB -> 35 KB.

Needs `pip install fonttools brotli`. Run after adding a name to icons.txt.
"""

import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

here = pathlib.Path(__file__).parent
source = here / "../../../node_modules/material-symbols/material-symbols-outlined.woff2"
names = (here / "icons.txt").read_text().split()

font = instancer.instantiateVariableFont(
    TTFont(source), {"wght": 400, "GRAD": 0, "opsz": 24, "FILL": 0}
)
letters = font.getBestCmap()
ligatures = {}
for lookup in font["GSUB"].table.LookupList.Lookup:
    for table in lookup.SubTable:
        table = getattr(table, "ExtSubTable", table)
        for first, group in getattr(table, "ligatures", {}).items():
            for one in group:
                # A name may be drawn in more than one lookup; whichever the shaper meets must be there.
                ligatures.setdefault((first, *one.Component), set()).add(one.LigGlyph)

glyphs = [
    glyph
    for name in names
    for glyph in ligatures[tuple(letters[ord(letter)] for letter in name)]
]
options = subset.Options(
    layout_closure=False, layout_features=["*"], hinting=False, drop_tables=["STAT"]
)
cutter = subset.Subsetter(options)
cutter.populate(
    glyphs=glyphs, unicodes=[ord(letter) for letter in "abcdefghijklmnopqrstuvwxyz0123456789_"]
)
cutter.subset(font)
font.flavor = "woff2"
font.save(here / "icons.woff2")
