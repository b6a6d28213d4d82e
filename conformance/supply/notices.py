"""The notices that the program must carry: of its fonts, its data and every crate that is built in, with the texts of their licences.

In: `cargo metadata --locked --format-version 1` on standard input. Out: plain text, each licence once, with those that it is of. A crate without a
text of its licence (some have a name alone) is listed with the name.

    cargo metadata --locked --format-version 1 | python3 conformance/supply/notices.py > NOTICES
"""

import collections
import pathlib
import sys

from sbom import reached, read

NAMES = ("licen", "copying", "notice", "unlicense", "copyright")


def texts(package):
    """The licence files of a package."""
    folder = pathlib.Path(package["manifest_path"]).parent
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name.lower().startswith(NAMES):
            yield path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()


def main():
    packages, nodes, root, folder = read(sys.stdin)
    found = reached(nodes, root)
    inside = sorted((packages[id] for id in found if found[id] and id != root), key=lambda p: (p["name"], p["version"]))
    whose = collections.defaultdict(list)
    silent = []
    for package in inside:
        own = list(texts(package))
        for text in own:
            whose[text].append(f"{package['name']} {package['version']}")
        if not own:
            silent.append(f"{package['name']} {package['version']}: {package['license']}, {package['repository']}")
    print("widerspruch is licensed under MIT or Apache-2.0, as you like. It carries:\n")
    print("Postal codes: GeoNames (www.geonames.org), CC BY 4.0 (creativecommons.org/licenses/by/4.0).")
    print("Names of countries: Unicode CLDR, Unicode License v3 (the text stands below, with the crates icu_*).")
    print("Fonts: subsets of Noto Sans and Noto Serif, SIL Open Font License 1.1:\n")
    print((folder / "fonts/OFL.txt").read_text(encoding="utf-8").strip())
    for text, crates in sorted(whose.items(), key=lambda item: item[1]):
        print(f"\n\n{'=' * 100}\n{', '.join(crates)}\n{'-' * 100}\n\n{text}")
    print(f"\n\n{'=' * 100}\nCrates that name their licence alone:\n" + "\n".join(silent))


main()
