#!/usr/bin/env python3
"""Signed files as others make them, and forgeries of them, judged by `verify`, pyHanko and `pdfsig` side by side.

  signed_files.py WORK_FOLDER        (PROGRAM names the program)

The signed files are made with pyHanko: one and two signers, seen and not, certified, with forms filled in, with data for checking, time stamps
over the document and their renewal, encrypted without a password, with every kind of key. Of each, forgeries are made in appended updates: every
object replaced by every other, and those of each family that a forger has a use for. No file that pyHanko calls modified may be good, and
of the files that it calls valid `verify` must call at least 95 of 100 good. None that is good may be broken for `pdfsig`.
"""

import json
import logging
import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import judging
from pyhanko.pdf_utils import generic, writer
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import DocumentSecurityStore, validate_pdf_signature, validate_pdf_timestamp
from pyhanko.keys import load_cert_from_pemder, load_certs_from_pemder, load_private_key_from_pemder
from pyhanko_certvalidator import ValidationContext

# Of the valid files, how many of a hundred must be good.
AGREEMENT = 95
CHANGED = "I owe you 10000 EUR"


class Signers:
    """The keys of a run."""

    def __init__(self, identities):
        self.identities = identities
        self.ca = load_cert_from_pemder(identities / "ca.pem")
        self.chain = list(load_certs_from_pemder([identities / "chain.pem"]))
        self.stamper = timestamps.DummyTimeStamper(
            load_cert_from_pemder(identities / "stamper.pem"), load_private_key_from_pemder(identities / "stamper.key", None), self.chain_store())
        self.known = {}

    def chain_store(self):
        from pyhanko_certvalidator.registry import SimpleCertificateStore
        store = SimpleCertificateStore()
        store.register_multiple(self.chain)
        return store

    def signer(self, name, pss=False):
        return signers.SimpleSigner.load(str(self.identities / f"{name}.key"), str(self.identities / f"{name}.pem"),
                                         ca_chain_files=[str(self.identities / "chain.pem")], prefer_pss=pss)

    def context(self):
        return ValidationContext(trust_roots=[self.ca], other_certs=self.chain, allow_fetching=False, revocation_mode="soft-fail")


def stream(content, **more):
    return generic.StreamObject({generic.pdf_name("/" + key): value for key, value in more.items()}, stream_data=content)


def contract(xrefs, form=False, empty=False, objects=False):
    """A page that says what is owed; with a text field, with empty places for two signatures."""
    pdf = writer.PdfFileWriter(stream_xrefs=xrefs)
    font = pdf.add_object(generic.DictionaryObject({generic.pdf_name(k): generic.pdf_name(v) for k, v in
                                                    (("/Type", "/Font"), ("/Subtype", "/Type1"), ("/BaseFont", "/Helvetica"))}))
    content = pdf.add_object(stream(b"BT /F 24 Tf 72 700 Td (I owe you 10 EUR) Tj ET"))
    resources = generic.DictionaryObject({generic.pdf_name("/Font"): generic.DictionaryObject({generic.pdf_name("/F"): font})})
    page = writer.PageObject(contents=content, media_box=(0, 0, 595, 842), resources=resources)
    page = pdf.insert_page(page)
    if form:
        look = pdf.add_object(stream(b"BT (10) Tj ET", Type=generic.pdf_name("/XObject"), Subtype=generic.pdf_name("/Form"),
                                     BBox=generic.ArrayObject(map(generic.NumberObject, (0, 0, 90, 20)))))
        field = generic.DictionaryObject({
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"), generic.pdf_name("/Subtype"): generic.pdf_name("/Widget"),
            generic.pdf_name("/FT"): generic.pdf_name("/Tx"), generic.pdf_name("/T"): generic.pdf_string("sum"),
            generic.pdf_name("/V"): generic.pdf_string("10"), generic.pdf_name("/P"): page,
            generic.pdf_name("/DA"): generic.pdf_string("/F 9 Tf"), generic.pdf_name("/F"): generic.NumberObject(4),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (9, 9, 99, 29))),
            generic.pdf_name("/AP"): generic.DictionaryObject({generic.pdf_name("/N"): look})})
        field = pdf.add_object(field)
        page.get_object()["/Annots"] = generic.ArrayObject([field])
        pdf.root["/AcroForm"] = pdf.add_object(generic.DictionaryObject({
            generic.pdf_name("/Fields"): generic.ArrayObject([field]),
            generic.pdf_name("/DR"): generic.DictionaryObject({generic.pdf_name("/Font"): generic.DictionaryObject({generic.pdf_name("/F"): font})})}))
    if empty:
        for index in (1, 2):
            fields.append_signature_field(pdf, fields.SigFieldSpec(f"Place{index}", box=(50, 100 * index, 250, 100 * index + 60)))
    out = BytesIO()
    pdf.write(out)
    return out.getvalue()


def sign(pdf, signer, field, box=None, **options):
    """Signed once more by pyHanko."""
    update = IncrementalPdfFileWriter(BytesIO(pdf))
    if update.prev.encrypted:
        update.encrypt("")
    stamper = options.pop("stamper", None)
    spec = fields.SigFieldSpec(field, box=box) if box or not field.startswith("Place") else None
    meta = signers.PdfSignatureMetadata(field_name=field, **options)
    out = signers.PdfSigner(meta, signer, timestamper=stamper, new_field_spec=spec).sign_pdf(update)
    return out.getvalue()


def stamped(pdf, keys):
    """With a time stamp over the document."""
    update = IncrementalPdfFileWriter(BytesIO(pdf))
    return signers.PdfTimeStamper(keys.stamper).timestamp_pdf(update, md_algorithm="sha256", validation_context=keys.context()).getvalue()


def stored(pdf, keys):
    """With data for checking, in objects of their own."""
    out = BytesIO(pdf)
    DocumentSecurityStore.supply_dss_in_writer(update := IncrementalPdfFileWriter(out), sig_contents=None, certs=keys.chain)
    update.write_in_place()
    return out.getvalue()


def updated(pdf, change):
    """With an update in which `change` edits the objects it gets."""
    out = BytesIO(pdf)
    update = IncrementalPdfFileWriter(out)
    change(update)
    update.write_in_place()
    return out.getvalue()


def fill_in(update, value="11"):
    form = update.root["/AcroForm"]
    field = next(f for f in form["/Fields"] if f.get_object().get("/T") == "sum")
    field.get_object()["/V"] = generic.pdf_string(value)
    look = update.add_object(stream(f"BT ({value}) Tj ET".encode(), Type=generic.pdf_name("/XObject"), Subtype=generic.pdf_name("/Form"),
                                    BBox=generic.ArrayObject(map(generic.NumberObject, (0, 0, 90, 20)))))
    field.get_object()["/AP"] = generic.DictionaryObject({generic.pdf_name("/N"): look})
    update.mark_update(field.reference)


def retitled(update):
    update.set_info(generic.DictionaryObject({generic.pdf_name("/Title"): generic.pdf_string("Contract")}))


def encrypted(pdf, folder, options):
    plain, locked = folder / "plain.pdf", folder / "locked.pdf"
    plain.write_bytes(pdf)
    judging.output("qpdf", "--allow-weak-crypto", "--encrypt", "", "owner", *options, "--", plain, locked)
    return locked.read_bytes()


def valid_files(keys, folder, letter):
    """Name and bytes of files that are signed as they should be."""
    p256, p384, rsa = keys.signer("p256"), keys.signer("p384"), keys.signer("rsa2048")
    cades = {"subfilter": fields.SigSeedSubFilter.PADES}
    for xrefs in (False, True):
        kind = "stream" if xrefs else "table"
        base, places, form = contract(xrefs), contract(xrefs, empty=True), contract(xrefs, form=True)
        once = sign(base, p256, "A", **cades)
        yield f"{kind}-one", once
        yield f"{kind}-one-adobe", sign(base, rsa, "A")
        yield f"{kind}-one-seen", sign(base, p256, "A", box=(50, 50, 250, 100))
        yield f"{kind}-two", (twice := sign(once, p384, "B", **cades))
        yield f"{kind}-two-seen", sign(sign(base, p256, "A", box=(50, 50, 250, 100)), rsa, "B", box=(300, 50, 500, 100))
        yield f"{kind}-two-places", sign(sign(places, p256, "Place1"), rsa, "Place2")
        yield f"{kind}-three", sign(stored(twice, keys), rsa, "C")
        yield f"{kind}-stamped-signature", sign(base, p256, "A", stamper=keys.stamper, **cades)
        yield f"{kind}-lt", (lt := stored(once, keys))
        yield f"{kind}-lta", (lta := stamped(lt, keys))
        yield f"{kind}-lta-renewed", stamped(stored(lta, keys), keys)
        yield f"{kind}-lta-thrice", stamped(stamped(stamped(lt, keys), keys), keys)
        yield f"{kind}-lta-two", stamped(stored(sign(lta, rsa, "B"), keys), keys)
        yield f"{kind}-lta-embedded", sign(base, p256, "A", stamper=keys.stamper, embed_validation_info=True, use_pades_lta=True,
                                           validation_context=keys.context(), **cades)
        yield f"{kind}-titled", updated(once, retitled)
        yield f"{kind}-titled-two", sign(updated(once, retitled), p384, "B")
        for permission in (fields.MDPPerm.FILL_FORMS, fields.MDPPerm.ANNOTATE):
            certified = sign(form, p256, "A", certify=True, docmdp_permissions=permission)
            yield f"{kind}-certified-{permission.value}", certified
            yield f"{kind}-filled-{permission.value}", (filled := updated(certified, fill_in))
            yield f"{kind}-filled-{permission.value}-twice", updated(filled, lambda update: fill_in(update, "12"))
            yield f"{kind}-filled-{permission.value}-signed", sign(filled, rsa, "B")
        shut = sign(base, p256, "A", certify=True, docmdp_permissions=fields.MDPPerm.NO_CHANGES)
        yield f"{kind}-certified-1", shut
        yield f"{kind}-certified-1-lta", stamped(stored(shut, keys), keys)
        yield f"{kind}-certified-places", sign(sign(places, p256, "Place1", certify=True, docmdp_permissions=fields.MDPPerm.FILL_FORMS), rsa, "Place2")
        locked = fields.FieldMDPSpec(fields.FieldMDPAction.INCLUDE, ["other"])
        update = IncrementalPdfFileWriter(BytesIO(form))
        fields.append_signature_field(update, fields.SigFieldSpec("Place9", field_mdp_spec=locked, doc_mdp_update_value=fields.MDPPerm.FILL_FORMS))
        out = BytesIO()
        update.write(out)
        yield f"{kind}-locked-other", (other := sign(out.getvalue(), p256, "Place9"))
        yield f"{kind}-locked-other-filled", updated(other, fill_in)
    base = contract(True)
    for name in ("rsa2048", "rsa3072", "p256", "p384", "p521", "bp256", "bp384", "bp512", "ed25519"):
        for digest in ("sha256", "sha384", "sha512"):
            if name == "ed25519" and digest != "sha512":
                continue
            yield f"key-{name}-{digest}", sign(base, keys.signer(name), "A", md_algorithm=digest)
        if name.startswith("rsa"):
            yield f"key-{name}-as-pss", sign(base, keys.signer(name, pss=True), "A")
    for options in (("40",), ("128", "--use-aes=n"), ("128", "--use-aes=y"), ("256",)):
        locked = encrypted(base, folder, options)
        name = "-".join(options).replace("--", "").replace("=", "-")
        yield f"encrypted-{name}", (once := sign(locked, p256, "A"))
        yield f"encrypted-{name}-two", sign(once, rsa, "B")
    # A letter of ours: by us, by us and by pyHanko, with everything that follows.
    yield "letter", letter
    yield "letter-two", (twice := sign(letter, rsa, "B"))
    yield "letter-lta", stamped(stored(twice, keys), keys)


class Table:
    """Updates written by hand behind a file whose last section is a table or a stream."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.reader = PdfFileReader(BytesIO(pdf), strict=False)
        self.previous = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
        self.numbers = sorted(ref.idnum for ref in self.reader.xrefs.explicit_refs_in_revision(0)
                              | {ref for r in range(1, self.reader.xrefs.total_revisions) for ref in self.reader.xrefs.explicit_refs_in_revision(r)})

    def body(self, number):
        """What an object is now, written anew."""
        value = self.reader.get_object(generic.Reference(number, 0, self.reader))
        out = BytesIO()
        value.write_to_stream(out)
        return out.getvalue()

    def update(self, objects, trailer=b""):
        out, places = self.pdf, {}
        size = max([int(n) for n in re.findall(rb"/Size (\d+)", self.pdf)] + [number + 1 for number in objects])
        for number, body in objects.items():
            places[number] = len(out)
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        start = len(out)
        root = self.reader.trailer.raw_get("/Root").idnum
        common = b"/Root %d 0 R /Prev %d " % (root, self.previous) + trailer
        for key in ("/Info", "/ID"):
            if key in self.reader.trailer and key.encode() not in trailer:
                value = BytesIO()
                self.reader.trailer.raw_get(key).write_to_stream(value)
                common += key.encode() + b" " + value.getvalue()
        if self.pdf[self.previous:self.previous + 4] == b"xref":
            out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % (number, places[number]) for number in sorted(places))
            out += b"trailer\n<</Size %d " % size + common + b">>\n"
        else:
            places[size] = start
            rows = b"".join(b"\1" + places[number].to_bytes(4, "big") + b"\0\0" for number in sorted(places))
            index = b" ".join(b"%d 1" % number for number in sorted(places))
            out += b"%d 0 obj\n<</Type/XRef/W[1 4 2]/Index[%s]/Length %d/Size %d " % (size, index, len(rows), size + 1) + common
            out += b">>\nstream\n" + rows + b"\nendstream\nendobj\n"
        return out + b"startxref\n%d\n%%%%EOF\n" % start


def with_entry(dictionary, key, value):
    copy = generic.DictionaryObject({k: v for k, v in dictionary.items() if k != key})
    copy[generic.pdf_name(key)] = value
    out = BytesIO()
    copy.write_to_stream(out)
    return out.getvalue()


def forgeries(name, pdf, every_object):
    """Name and bytes of updates, each beside data for checking, which explain an update."""
    table = Table(pdf)
    raw = lambda d: generic.DictionaryObject({k: d.raw_get(k) for k in d})
    root = raw(table.reader.root)
    root_number = table.reader.trailer.raw_get("/Root").idnum
    store = with_entry(root, "/DSS", generic.DictionaryObject()) if "/DSS" not in root else table.body(root_number)
    page = table.reader.root["/Pages"]["/Kids"][0]
    page_number = table.reader.root["/Pages"]["/Kids"].raw_get(0).idnum
    new = max(table.numbers) + 20
    if every_object:
        bodies = {number: table.body(number) for number in table.numbers}
        for replaced in table.numbers:
            for by in table.numbers:
                if bodies[by] != bodies[replaced]:
                    yield f"{name}-{replaced}-by-{by}", table.update({root_number: store, replaced: bodies[by]})
    text = b"1 g 0 0 595 842 re f 0 g BT /F 24 Tf 72 700 Td (%s) Tj ET" % CHANGED.encode()
    look = b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Length %d>>\nstream\n" % len(text) + text + b"\nendstream"
    ref = lambda number: generic.IndirectObject(number, 0, table.reader)
    annots = [page["/Annots"].raw_get(index) for index in range(len(page["/Annots"]))] if "/Annots" in page else []
    crowded = with_entry(raw(page), "/Annots", generic.ArrayObject([*annots, ref(new)]))
    signature = table.reader.embedded_signatures[0].sig_field.raw_get("/V").idnum
    widget = b"<</Type/Annot/Subtype/Widget/FT/Sig/T(x)/F 4/P %d 0 R/Rect[0 0 595 842]/AP<</N %d 0 R>>/V %s>>"
    for kind, value in (("made-up", b"<</Type/Sig>>"), ("same", b"%d 0 R" % signature), ("none", b"null")):
        over = {page_number: crowded, new: widget % (page_number, new + 1, value), new + 1: look}
        yield f"{name}-overlay-{kind}", table.update({root_number: store, **over})
        form = table.reader.root["/AcroForm"]
        listed = with_entry(raw(form), "/Fields", generic.ArrayObject([*(form["/Fields"].raw_get(i) for i in range(len(form["/Fields"]))), ref(new)]))
        form_number = getattr(table.reader.root.raw_get("/AcroForm"), "idnum", None)
        catalog = {form_number: listed} if form_number else {}
        yield f"{name}-overlay-listed-{kind}", table.update({root_number: store, **over, **catalog})
    note = b"<</Type/Annot/Subtype/FreeText/Contents(paid)/Rect[9 9 99 99]>>"
    yield f"{name}-note", table.update({root_number: store, page_number: crowded, new: note})
    turned = with_entry(raw(page), "/Rotate", generic.NumberObject(90))
    yield f"{name}-turned", table.update({root_number: store, page_number: turned})
    moved = with_entry(raw(page), "/Contents", ref(new))
    for trailer in (b"", b"/Info %d 0 R " % page_number):
        yield f"{name}-content-{len(trailer)}", table.update({root_number: store, page_number: moved, new: look}, trailer)
    acting = with_entry(root, "/OpenAction", generic.DictionaryObject({generic.pdf_name("/S"): generic.pdf_name("/Named"), generic.pdf_name("/N"): generic.pdf_name("/Print")}))
    yield f"{name}-acting", table.update({root_number: acting})


def by_hanko(pdf, keys):
    """Whether pyHanko calls every signature of a file valid and trusted, and changed by nothing that it must not be."""
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=False)
        if reader.encrypted:
            reader.decrypt("")
        found = reader.embedded_signatures
        good = bool(found)
        for signature in found:
            if signature.sig_object.get("/Type") == "/DocTimeStamp":
                status = validate_pdf_timestamp(signature, keys.context())
                good = good and status.intact and status.valid and status.trusted and status.modification_level != ModificationLevel.OTHER
            else:
                good = good and validate_pdf_signature(signature, keys.context()).bottom_line
        return good
    except Exception:  # pyHanko could not make anything of it.
        return False


def by_program(files, work):
    """What `verify` says of each file."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(work), "LANG": "C.UTF-8"}
    good = {}
    for start in range(0, len(files), 500):
        batch = files[start:start + 500]
        done = subprocess.run([os.environ["PROGRAM"], "verify", *batch, "--trust", work / "identities/ca.pem", "--format", "json"],
                              capture_output=True, env=environment, stdin=subprocess.DEVNULL)
        good |= {entry["file"]: entry["good"] for entry in json.loads(done.stdout)}
    return good


# Keys that poppler's library (NSS) does not know: it calls their signatures invalid.
UNKNOWN_TO_POPPLER = ("key-bp", "key-ed25519")


def broken_for_poppler(path):
    """Whether `pdfsig` finds a signature broken that it has the algorithm for."""
    if path.name.startswith(UNKNOWN_TO_POPPLER):
        return False
    done = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, stdin=subprocess.DEVNULL)
    said = done.stdout.decode("utf-8", "replace")
    return any(words in said for words in ("Signature is Invalid", "Digest Mismatch", "Document isn't signed or corrupted"))


def faults(work, letter):
    """Everything in which they do not agree as they should."""
    logging.disable(logging.CRITICAL)
    folder = work / "signed-files"
    folder.mkdir(exist_ok=True)
    keys = Signers(work / "identities")
    files = {}
    for name, pdf in valid_files(keys, folder, letter):
        files[name] = (pdf, True)
        # Each object by each other only where there are few, and in one file of each kind.
        if re.fullmatch(r"(table|stream)-.*|letter", name):
            every = name in ("table-one", "stream-one", "table-two-seen", "table-filled-2", "stream-lta")
            for forged, update in forgeries(name, pdf, every):
                files[f"forged-{forged}"] = (update, False)
    for name, (pdf, _) in files.items():
        (folder / f"{name}.pdf").write_bytes(pdf)
    said = by_program([folder / f"{name}.pdf" for name in files], work)
    agreed = valid = forged = 0
    missed = []
    for name, (pdf, meant_well) in files.items():
        ours = said[str(folder / f"{name}.pdf")]
        if not meant_well and not ours:
            forged += 1
            continue
        theirs = by_hanko(pdf, keys)
        if ours and not theirs:
            yield f"{name} is good, and pyHanko does not say so"
        if ours and broken_for_poppler(folder / f"{name}.pdf"):
            yield f"{name} is good, and pdfsig finds a signature broken"
        if meant_well and theirs:
            valid += 1
            agreed += ours
            missed += [] if ours else [name]
        elif meant_well:
            missed.append(f"{name} (not by pyHanko either)")
    print(f"signed files: {agreed} of {valid} that pyHanko calls valid are good; {forged} forgeries are not good", file=sys.stderr)
    if missed:
        print(f"not good: {', '.join(missed)}", file=sys.stderr)
    if valid < 90 or agreed * 100 < AGREEMENT * valid:
        yield f"of {valid} files that pyHanko calls valid only {agreed} are good: {', '.join(missed)}"


if __name__ == "__main__":
    where = Path(sys.argv[1])
    found = list(faults(where, Path(sys.argv[2]).read_bytes()))
    print("\n".join(found) or "no fault")
    sys.exit(bool(found))
