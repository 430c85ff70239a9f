"""Makes the three font files beside this script from their originals.

    python3 make.py SOURCE_SERIF_4_VARIABLE.ttf NOTO_SERIF_CJK_REGULAR.ttc UNIHAN_OTHER_MAPPINGS.txt

Needs fonttools 4.68 or newer. README.md beside this file says where the originals come from.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).resolve().parent

# What a letter in Belgium can need: Latin with every accent, Greek, Cyrillic, and the signs of print.
LATIN = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x0250, 0x02FF), (0x0300, 0x036F), (0x0370, 0x03FF),
    (0x0400, 0x052F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF),
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2500, 0x25FF), (0x2600, 0x27BF),
    (0xFB00, 0xFB06),
]
LATIN_FEATURES = ["ccmp", "locl", "kern", "liga", "mark", "mkmk", "case", "lnum", "tnum", "pnum", "onum"]


def characters(encoding, leads, trails):
    """Returns the characters of a block of a double-byte encoding."""
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.add(bytes([lead, trail]).decode(encoding))
            except UnicodeDecodeError:
                pass
    return found


def han(unihan):
    """Returns the ideographs, syllables and signs that the second face carries."""
    high = range(0xA1, 0xFF)
    found = characters("gb2312", range(0xB0, 0xF8), high)  # GB 2312, levels 1 and 2
    found |= characters("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *high])  # Big5, level 1
    found |= characters("euc_jp", range(0xB0, 0xD0), high)  # JIS X 0208, level 1
    found |= characters("euc_kr", range(0xB0, 0xC9), high)  # KS X 1001, Hangul
    for line in Path(unihan).read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) == 3 and columns[1] == "kTGH":  # the 8 105 standard characters of 2013
            found.add(chr(int(columns[0][2:], 16)))
    found |= {chr(c) for c in range(0x3000, 0x3100)}  # signs, kana
    found |= {chr(c) for c in range(0xFF01, 0xFF5F)}  # full-width forms
    return {ord(c) for c in found}


def cut(font, unicodes, features, drop):
    """Reduces a font to some characters and features, without hints."""
    options = subset.Options(
        layout_features=features, hinting=False, notdef_outline=True, recalc_timestamp=False,
        name_IDs=["*"], name_languages=[0x409],
    )
    options.drop_tables += drop
    worker = subset.Subsetter(options)
    worker.populate(unicodes=unicodes)
    worker.subset(font)


def rename(font, family, style, weight):
    """Gives the font its own names, as the licence asks of changed versions."""
    table = font["name"]
    version = table.getDebugName(5)
    for record in list(table.names):
        if record.nameID not in (0, 5, 7, 8, 9, 11, 13, 14):
            table.removeNames(nameID=record.nameID)
    post = f"{family.replace(' ', '')}-{style}"
    names = {1: family if style in ("Regular", "Bold") else f"{family} {style}", 2: "Regular",
             3: f"{version};{post}", 4: f"{family} {style}", 6: post}
    if style not in ("Regular", "Bold"):
        names |= {16: family, 17: style}
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [post]
        top = cff.topDictIndex[0]
        top.FullName, top.FamilyName = f"{family} {style}", family


def serif(source, style, weight):
    """Writes one weight of the text face, drawn for 11 points."""
    font = instancer.instantiateVariableFont(TTFont(source), {"wght": weight, "opsz": 11})
    cut(font, {c for a, b in LATIN for c in range(a, b + 1)}, LATIN_FEATURES, ["STAT", "DSIG", "MVAR"])
    rename(font, "Adieu Serif", style, weight)
    font.save(HERE / f"AdieuSerif-{style}.ttf")


def main(source_serif, noto, unihan):
    """Writes the three files."""
    serif(source_serif, "Regular", 400)
    serif(source_serif, "SemiBold", 600)
    font = next(f for f in TTCollection(noto).fonts if f["name"].getDebugName(1) == "Noto Serif CJK SC")
    # Alternates for other regions and for vertical lines would double the file.
    cut(font, han(unihan), [], ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vmtx", "vhea", "DSIG"])
    rename(font, "Adieu Han", "Regular", 400)
    font.save(HERE / "AdieuHan-Regular.otf")


if __name__ == "__main__":
    main(*sys.argv[1:])
