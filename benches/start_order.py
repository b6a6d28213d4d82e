#!/usr/bin/env python3
"""Which functions a start of the program goes through, as a script for the linker that puts them side by side.

    CARGO_PROFILE_DIST_STRIP=none .ci/build && benches/start_order.py PROGRAM > .ci/start.ld

PROGRAM must still have its symbols. It makes a German objection and a complaint under valgrind (`--tool=callgrind`), which tells each
function that ran: one in twelve. Without their order they lie all over the program, and for each the system puts sixteen pages
into memory. Prints the patterns of their names, without the figures that compilers add, so that the list outlives a new
compiler or library; a name that is not there any more costs nothing. See docs/speed.md, "From a cold start".
"""
import pathlib, re, subprocess, sys, tempfile

here = pathlib.Path(__file__).resolve().parent.parent
LETTERS = ["examples/objection.toml", "examples/complaint.toml"]


def ran(program, letter, folder):
    """The symbols of all functions that a start of `program` goes through to make `letter`."""
    counted = pathlib.Path(folder, "counted")
    subprocess.run(["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={counted}", program, "--state", f"{folder}/state",
                    "render", str(here / letter), "-o", f"{folder}/letter.pdf", "--force"], check=True, capture_output=True)
    # "(12) name" where a name comes first, with "'2" behind it for each level of a recursion.
    return {re.sub(r"'\d+$", "", name) for name in re.findall(r"^c?fn=\(\d+\) (.+)$", counted.read_text(), re.M)}


def pattern(symbol):
    """The name of the symbol's section, whatever figures (hash, number of the crate) a compiler gives it."""
    symbol = re.sub(r"\.(llvm|isra|part|constprop)\.\d.*", "*", symbol)
    symbol = re.sub(r"17h[0-9a-f]{16}E.*", "17h*", symbol)
    if symbol.startswith("_R"):
        symbol = re.sub(r"Cs[0-9A-Za-z]+_", "Cs*_", symbol).rstrip("*") + "*"
    return f".text.{symbol}"


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    table = subprocess.run(["nm", "--defined-only", program], check=True, capture_output=True, text=True).stdout
    symbols = {name for _, kind, name in map(str.split, table.splitlines()) if kind in "tT"}
    if len(symbols) < 1000:
        sys.exit("start_order: this program has no symbols; build it with CARGO_PROFILE_DIST_STRIP=none")
    with tempfile.TemporaryDirectory() as folder:
        found = set.union(*(ran(program, letter, folder) for letter in LETTERS)) & symbols
    print("/* What a start goes through, side by side; made by benches/start_order.py, not by hand. */")
    print("SECTIONS\n{\n  .text.start :\n  {")
    for each in sorted({pattern(symbol) for symbol in found}):
        print(f"    *({each})")
    print("  }\n}\nINSERT BEFORE .text;")


if __name__ == "__main__":
    main()
