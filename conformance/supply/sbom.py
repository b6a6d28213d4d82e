"""The crates that are built into the program, as a software bill of materials.

In: `cargo metadata --locked --format-version 1` on standard input, Cargo.lock beside its workspace. Out: CycloneDX 1.5 as JSON, the same to the
byte for the same Cargo.lock. What is only needed to test is left out; what is needed to build has scope "excluded".

    cargo metadata --locked --format-version 1 | python3 conformance/supply/sbom.py > sbom.json
"""

import json
import pathlib
import sys
import tomllib


def reached(nodes, root):
    """Ids of what is built in (True), or needed to build alone (False)."""
    found = {}
    waiting = [(root, True)]
    while waiting:
        package, inside = waiting.pop()
        if package in found and (found[package] or not inside):
            continue
        found[package] = inside
        for needed in nodes[package]["deps"]:
            kinds = {kind["kind"] for kind in needed["dep_kinds"]}
            if kinds & {None, "build"}:
                waiting.append((needed["pkg"], inside and None in kinds))
    return found


def component(package, inside, checksums):
    name, version = package["name"], package["version"]
    found = {
        "type": "library",
        "bom-ref": f"pkg:cargo/{name}@{version}",
        "name": name,
        "version": version,
        "scope": "required" if inside else "excluded",
        "purl": f"pkg:cargo/{name}@{version}",
    }
    if package["license"]:
        # Before SPDX had operators, crates wrote MIT/Apache-2.0.
        found["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
    if (name, version) in checksums:
        found["hashes"] = [{"alg": "SHA-256", "content": checksums[name, version]}]
    if package["repository"]:
        found["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
    return found


def read(source):
    """The packages by id, the nodes of their graph by id, the root's id and the folder, of what `cargo metadata` said."""
    metadata = json.load(source)
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    return packages, nodes, metadata["resolve"]["root"], pathlib.Path(metadata["workspace_root"])


def main():
    packages, nodes, root, folder = read(sys.stdin)
    lock = tomllib.loads((folder / "Cargo.lock").read_text(encoding="utf-8"))
    checksums = {(p["name"], p["version"]): p["checksum"] for p in lock["package"] if "checksum" in p}
    found = reached(nodes, root)
    ref = lambda id: f"pkg:cargo/{packages[id]['name']}@{packages[id]['version']}"
    own = component(packages[root], True, checksums) | {"type": "application"}
    del own["scope"]
    others = sorted((id for id in found if id != root), key=ref)
    json.dump(
        {
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {"component": own},
            "components": [component(packages[id], found[id], checksums) for id in others],
            "dependencies": [
                {"ref": ref(id), "dependsOn": sorted({ref(n["pkg"]) for n in nodes[id]["deps"] if n["pkg"] in found})}
                for id in sorted(found, key=ref)
            ],
        },
        sys.stdout,
        indent=1,
    )
    print()
    inside = sum(found.values()) - 1
    print(f"{inside} crates are built in, {len(others) - inside} more are needed to build", file=sys.stderr)


if __name__ == "__main__":
    main()
