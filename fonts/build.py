#!/usr/bin/env python3
"""Build the six letter fonts in this folder from the Noto originals.

    python3 build.py SOURCE [TARGET]

SOURCE is a folder that holds the original TTF files at any depth.
TARGET is where the results go; without it, the folder of this script.
Needs Python 3.9 or newer and fonttools (see README.md for the version).

What it does, and why:

* Keeps only the characters that letters in European languages need.
  The originals are two to three times as large.
* Removes the hinting and all that belongs to it. It only helps on coarse
  screens, never in print. The subset of a fully hinted font that goes into
  each PDF is about half the size without it.
* Keeps the layout features kern, liga, clig, ccmp, locl, mark and mkmk.
  All other features (small capitals, old-style figures, ...) go.
* Makes sure that the soft hyphen U+00AD has a glyph of its own that looks
  like the hyphen. A PDF needs two glyphs to tell a hyphen at a line end
  from a hyphen in a word.
* Adds arrows, check boxes, check marks and bullets from the Noto symbol
  fonts. Noto Sans and Noto Serif do not have them.
* Redraws the minus sign in the italics, where the original has a hyphen.
* Empties control characters such as U+200D and U+2060. Some originals draw
  a sign there or give it a width.

The same input gives the same output, byte for byte: the input is checked by
SHA-256 and all time stamps are fixed.
"""

import hashlib
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

# 2024-01-01 00:00:00 UTC, in seconds since 1904.
TIMESTAMP = 1704067200 + 2082844800

FEATURES = ["kern", "liga", "clig", "ccmp", "locl", "mark", "mkmk"]
SCRIPTS = ["DFLT", "latn", "grek", "cyrl"]
# Copyright, family, style, unique id, full name, version, PostScript name,
# licence, licence address.
NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]

# target: (text font, symbol font for the arrows)
FONTS = {
    "NotoSans-Regular.ttf": ("NotoSans_400Regular.ttf", "NotoSansSymbols_400Regular.ttf"),
    "NotoSans-Bold.ttf": ("NotoSans_700Bold.ttf", "NotoSansSymbols_700Bold.ttf"),
    "NotoSans-Italic.ttf": ("NotoSans_400Regular_Italic.ttf", "NotoSansSymbols_400Regular.ttf"),
    "NotoSerif-Regular.ttf": ("NotoSerif_400Regular.ttf", "NotoSansSymbols_400Regular.ttf"),
    "NotoSerif-Bold.ttf": ("NotoSerif_700Bold.ttf", "NotoSansSymbols_700Bold.ttf"),
    "NotoSerif-Italic.ttf": ("NotoSerif_400Regular_Italic.ttf", "NotoSansSymbols_400Regular.ttf"),
}
SHAPES_FONT = "NotoSansSymbols2_400Regular.ttf"

SOURCE_SHA256 = {
    "NotoSans_400Regular.ttf": "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
    "NotoSans_700Bold.ttf": "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
    "NotoSans_400Regular_Italic.ttf": "feb3e57888ce3acb604f270c278cfb304c674306518771619ddbdefca42a066b",
    "NotoSerif_400Regular.ttf": "a7e8ea1ab7e7d368b001c892d6148325fffc849a46e030e55e1bdc597bbe939d",
    "NotoSerif_700Bold.ttf": "1b941681106aae26ead3a24c6f15b51f994b1b26adce8742a37ce96648f0fe0a",
    "NotoSerif_400Regular_Italic.ttf": "15d5f8050fc1f142545e7a26a50bd07a0434eca535d4d98aad9d5e8f03741e43",
    "NotoSansSymbols_400Regular.ttf": "aedeec1cd0514930aeeafc4a88a6deff83cda1e6b58086f0b9bb9c7dd0157578",
    "NotoSansSymbols_700Bold.ttf": "5682f6c88d6199623edf026f67a8722697e8c5f409e5249477594e409d657eb0",
    "NotoSansSymbols2_400Regular.ttf": "f67f40c65f929f029827ab37cfdc4897dfd9ae3c28d9e98ba46e0d52e39eb97e",
}


def codes(text):
    """'20-7E 2116' -> {0x20, ..., 0x7E, 0x2116}"""
    found = set()
    for part in text.split():
        first, _, last = part.partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


# Taken from the text fonts.
TEXT = codes(
    "20-7E A0-FF"  # Basic Latin, Latin-1
    " 100-24F"  # Latin Extended-A and -B
    # Lowercase partners of capitals in Latin Extended-B.
    " 253-254 256-257 259 25B 260 263 268-269 26F 272 275 280 283 288-28C 292"
    " 2BB-2BD 2C6-2C7 2C9-2CB 2D8-2DD"  # spacing accents, apostrophes
    " 300-345 34F 358 35C 361"  # combining marks
    " 370-377 37A-37F 384-38A 38C 38E-3A1 3A3-3E1 3F0-3FF"  # Greek
    " 400-52F"  # Cyrillic with supplement
    " 1E00-1EFF"  # Latin Extended Additional
    " 1F00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D"
    " 1F5F-1F7D 1F80-1FB4 1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF"
    " 1FF2-1FF4 1FF6-1FFE"  # polytonic Greek
    " 2000-2027 202A-205F 2060"  # spaces, dashes, quotes, dots
    " 2070-2071 2074-208E"  # superscripts, subscripts
    " 20A0-20BF"  # currency signs
    " 2103 2109 2113 2116-2117 2120 2122 2126 212A-212B 212E"  # letterlike
    " 2150-215F 2189"  # fractions
    " 2212 25CC"  # minus, dotted circle
    " FB00-FB06"  # ligatures
    " FEFF FFFD"
)
# Must not show or take up room.
INVISIBLE = codes("34F 200B-200F 202A-202E 2060 FEFF")
# Taken from the symbol fonts.
ARROWS = codes("2190-2199")
SHAPES = codes("25A0-25A1 25AA-25AB 25B6 25CB 25CF 25E6 2610-2612 2713-2714 2717-2718")

# The letters that must be there, lower case. The upper case is derived.
LATIN = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS = {
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "cs": LATIN + "áčďéěíňóřšťúůýž",
    "da": LATIN + "æøåáéǿ",
    "de": LATIN + "äöüßẞ",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "en": LATIN + "áàâçéèêëïîñôöœæ",
    "es": LATIN + "áéíñóúüªº¿¡",
    "et": LATIN + "õäöüšž",
    "fi": LATIN + "åäöšž",
    "fr": LATIN + "àâæçéèêëîïôœùûüÿ",
    "ga": LATIN + "áéíóúḃċḋḟġṁṗṡṫ",
    "hr": LATIN + "čćđšždžljnjǆǉǌ",
    "hu": LATIN + "áéíóöőúüű",
    "is": LATIN + "áéíóúýðþæö",
    "it": LATIN + "àèéìíîòóùú",
    "lt": LATIN + "ąčęėįšųūž",
    "lv": LATIN + "āčēģīķļņšūžōŗ",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    "mt": LATIN + "ċġħżàèìîòù",
    "nl": LATIN + "áäéëíïóöúüèĳ",
    "no": LATIN + "æøåàéèêóòôü",
    "pl": LATIN + "ąćęłńóśźż",
    "pt": LATIN + "áâãàçéêíóôõúüªº",
    "ro": LATIN + "ăâîșțşţ",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "sk": LATIN + "áäčďéíĺľňóôŕšťúýž",
    "sl": LATIN + "čšžćđ",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш" + LATIN + "čćđšž",
    "sv": LATIN + "åäöéàáü",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
}
SIGNS = (
    "0123456789 .,:;!?¿¡'\"()[]{}/\\|@#&*+=<>_~^`"
    "„“”‘’‚«»‹›–—…·•‣§¶†‡€£¥¢%‰№°²³¹½¼¾×÷±−→←↑↓☐☑☒✓"
    "\u00a0\u202f\u2009\u00ad\u2010\u2011\u200b\u200d\u2060"
    "ﬀﬁﬂﬃﬄ"
)


def outline(font, glyph):
    """The drawing commands of a glyph, components resolved."""
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[glyph].draw(pen)
    return pen.value


def put_glyph(font, code, commands, advance):
    """Give a code a glyph of its own with this drawing and advance width."""
    name = "uni%04X" % code
    while name in font.getGlyphOrder():
        name += ".new"
    pen = TTGlyphPen(None)
    for operator, points in commands:
        getattr(pen, operator)(*points)
    glyph = pen.glyph()
    font["glyf"][name] = glyph  # also appends to the glyph order
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
    map_code(font, code, name)


def map_code(font, code, name):
    for table in font["cmap"].tables:
        if table.isUnicode() and (code <= 0xFFFF or table.format == 12):
            table.cmap[code] = name


def graft(font, other, wanted):
    """Copy glyphs from another font of the same size."""
    assert font["head"].unitsPerEm == other["head"].unitsPerEm
    chars = other.getBestCmap()
    for code in sorted(wanted):
        glyph = chars[code]
        put_glyph(font, code, outline(other, glyph), other["hmtx"][glyph][0])


def fix_hyphens(font):
    chars = font.getBestCmap()
    hyphen = chars[0x2D]
    drawing, advance = outline(font, hyphen), font["hmtx"][hyphen][0]
    for code in (0x2010, 0x2011):
        if code not in chars:
            map_code(font, code, hyphen)
    soft = chars.get(0xAD)
    shared = [code for code, glyph in chars.items() if glyph == soft and code != 0xAD]
    if (
        soft is None
        or shared
        or outline(font, soft) != drawing
        or font["hmtx"][soft][0] != advance
    ):
        put_glyph(font, 0xAD, drawing, advance)


def fix_minus(font):
    """Draw the minus like the bar of the plus if it is a mere hyphen."""
    chars = font.getBestCmap()
    if outline(font, chars[0x2212]) != outline(font, chars[0x2D]):
        return
    plus = outline(font, chars[0x2B])
    points = [point for _, points in plus for point in points]
    assert len(points) == 12, "the plus is not a plain cross"
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    bar = [y for x, y in points if x == left]
    low, high = min(bar), max(bar)
    drawing = [
        ("moveTo", ((right, high),)),
        ("lineTo", ((right, low),)),
        ("lineTo", ((left, low),)),
        ("lineTo", ((left, high),)),
        ("closePath", ()),
    ]
    # The old glyph stays in place; only its drawing and width change.
    minus = chars[0x2212]
    pen = TTGlyphPen(None)
    for operator, points in drawing:
        getattr(pen, operator)(*points)
    font["glyf"].glyphs[minus] = pen.glyph()
    font["hmtx"][minus] = (font["hmtx"][chars[0x2B]][0], left)


def fix_invisible(font):
    chars = font.getBestCmap()
    for code in INVISIBLE:
        font["glyf"].glyphs[chars[code]] = TTGlyphPen(None).glyph()
        font["hmtx"][chars[code]] = (0, 0)


def set_names(font, copyrights):
    table = font["name"]
    table.names = [
        n for n in table.names
        if n.platformID == 3 and n.langID == 0x409 and n.nameID in NAMES
    ]
    version = table.getDebugName(5).split(";")[0] + "; subset, unhinted"
    table.setName("; ".join(dict.fromkeys(copyrights)), 0, 3, 1, 0x409)
    table.setName(version, 5, 3, 1, 0x409)
    table.setName(version + "; " + table.getDebugName(6), 3, 3, 1, 0x409)


def drop_hint_settings(font):
    head, maxp = font["head"], font["maxp"]
    head.created = head.modified = TIMESTAMP
    head.flags &= ~0b11100  # bits that speak about instructions
    maxp.maxZones = 1
    maxp.maxTwilightPoints = maxp.maxStorage = 0
    maxp.maxFunctionDefs = maxp.maxInstructionDefs = 0
    maxp.maxStackElements = maxp.maxSizeOfInstructions = 0


def build(text, arrows, shapes):
    missing = TEXT - set(text.getBestCmap())
    if missing:
        sys.exit("source font lacks " + " ".join("%04X" % c for c in sorted(missing)))
    copyrights = [font["name"].getDebugName(0) for font in (text, arrows, shapes)]

    fix_minus(text)

    options = subset.Options()
    options.layout_features = FEATURES
    options.layout_scripts = SCRIPTS
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = NAMES
    options.drop_tables += ["DSIG", "STAT", "hdmx", "VDMX", "LTSH", "gasp"]
    options.harfbuzz_repacker = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=TEXT)
    subsetter.subset(text)

    fix_hyphens(text)
    fix_invisible(text)
    graft(text, arrows, ARROWS)
    graft(text, shapes, SHAPES)
    set_names(text, copyrights)
    drop_hint_settings(text)
    text["OS/2"].recalcUnicodeRanges(text)
    text["post"].formatType = 3.0  # no glyph names
    # The result must not depend on an optional library.
    text.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False


def check(path):
    """Stop if the finished font lacks something a letter relies on."""
    font = TTFont(path)
    chars = font.getBestCmap()
    wanted = set(SIGNS)
    for letters in ALPHABETS.values():
        wanted.update(letters)
        for letter in letters:
            wanted.update(letter.upper())
    lacking = sorted(c for c in wanted if ord(c) not in chars)
    assert not lacking, "%s lacks %s" % (path.name, " ".join(lacking))

    width = {code: font["hmtx"][glyph][0] for code, glyph in chars.items()}
    assert chars[0xAD] != chars[0x2D] and chars[0xA0] != chars[0x20]
    assert list(chars.values()).count(chars[0xAD]) == 1
    assert outline(font, chars[0xAD]) == outline(font, chars[0x2D])
    assert width[0xAD] == width[0x2D] == width[0x2010] == width[0x2011]
    assert width[0xA0] == width[0x20]
    for narrow in (0x202F, 0x2009):
        assert 0 < width[narrow] < width[0x20]
    for code in INVISIBLE:
        assert width[code] == 0 and not outline(font, chars[code])
    assert width[0x2212] > 1.3 * width[0x2D]
    for tag in ("fpgm", "prep", "cvt ", "gasp", "hdmx", "VDMX", "LTSH", "DSIG"):
        assert tag not in font, tag
    for tag in ("glyf", "GDEF", "GPOS", "GSUB"):
        assert tag in font, tag
    for glyph in font["glyf"].glyphs.values():
        glyph.expand(font["glyf"])
        assert not (hasattr(glyph, "program") and glyph.program.getBytecode())
    return len(font.getGlyphOrder()), len(chars)


def find(source, name):
    for path in sorted(source.rglob(name)):
        if hashlib.sha256(path.read_bytes()).hexdigest() == SOURCE_SHA256[name]:
            return path
    sys.exit("%s: not found in %s, or not the version that README.md names" % (name, source))


def load(path):
    return TTFont(path, recalcTimestamp=False, recalcBBoxes=True, lazy=False)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: build.py SOURCE [TARGET]")
    source = Path(sys.argv[1])
    target = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).resolve().parent
    target.mkdir(parents=True, exist_ok=True)
    print("| File | Bytes | SHA-256 | Glyphs | Characters |")
    print("|---|---:|---|---:|---:|")
    for name, (text_name, arrows_name) in FONTS.items():
        text = load(find(source, text_name))
        build(text, load(find(source, arrows_name)), load(find(source, SHAPES_FONT)))
        path = target / name
        text.save(path)
        glyphs, chars = check(path)
        data = path.read_bytes()
        print("| %s | %d | `%s` | %d | %d |" % (
            name, len(data), hashlib.sha256(data).hexdigest(), glyphs, chars))


if __name__ == "__main__":
    main()
