#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the window and of the command line in other languages.

texts.py update TOP    takes the texts of the source over into translations/*.ts, and says how many wait for a translation
texts.py check TOP     judges the translations; exit 1 and a line for each thing that is wrong
texts.py --self-test   checks that each kind of mistake is seen

English has a file for its plurals alone. Translations are written with Qt Linguist, or in the file.
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

SOURCES = ["app", "ui", "services/language", "services/settings", "services/runtime/configurationoptions.cpp"]
COMPLETE = {"tessera_ar.ts", "tessera_de.ts", "tessera_en.ts", "tessera_es.ts", "tessera_fr.ts", "tessera_ja.ts", "tessera_zh_CN.ts"}
# Patterns of dates end as the language has it.
PATTERNS = {"tessera::ui::timeaxis"}
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
# How many forms, from the first on, stand for one number each and may do without it: none, one and two of something.
NAMED = {"ar": 3}
# Written from right to left: what is filled in has a direction of its own there (Unicode's UAX 9, an isolate).
RIGHT_TO_LEFT = {"ar"}
# How others write what ends a sentence.
MARKS = str.maketrans("。．：？！؟", "..:?!?")
# German that addresses nobody: "Kennwort eingeben", not "Geben Sie ein Kennwort ein".
# "--data-dir" is an option, and nobody.
ADDRESSED = {"de": re.compile(r"(?<![-\w])(Sie|Ihnen|Ihr|Ihre[mnrs]?|[Dd]u|[Dd]ir|[Dd]ein(e[mnrs]?)?)\b")}

Text = collections.namedtuple("Text", "context source comment")


def lupdate(top, file):
    """Gives what it complains of: a class whose texts are lost, since it has no Q_OBJECT."""
    plurals = ["-pluralonly"] if file.name.endswith("_en.ts") else []
    done = subprocess.run(["lupdate", "-silent", *SOURCES, "-I", ".", "-I", "services", "-no-obsolete", "-locations", "none", *plurals,
                           "-source-language", "en", "-target-language", file.stem.removeprefix("tessera_"), "-ts", str(file)],
                          cwd=top, check=True, capture_output=True, text=True)
    return [line.removeprefix(f"{top}/") for line in done.stderr.splitlines()]


def messages(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield Text(context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""), message


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus"):
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def is_unfinished(message):
    return message.find("translation").get("type") == "unfinished" or not all(forms_of(message))


def places(text):
    return sorted(re.findall(r"%L?\d+", text))


def numbers(text):
    return re.findall(r"%L?n", text)


def mnemonics(text):
    return len(re.findall(r"&(?=[^&\s])", text.replace("&&", "")))


def ending(text):
    return re.search(r"[.…:?!]?\s*$", text.translate(MARKS)).group()


def judge(language, source, message, is_pattern=False):
    """What is wrong with a finished translation."""
    forms = forms_of(message)
    if message.get("numerus") and len(forms) != FORMS[language]:
        yield f"has {len(forms)} forms, not {FORMS[language]}"
    for number, form in enumerate(forms):
        if places(form) != places(source):
            yield f"has other places to fill in: {form!r}"
        is_named = number < NAMED.get(language, 1) and len(forms) > 1
        if numbers(form) != numbers(source) and not (is_named and not numbers(form)):
            yield f"has %n where the source has none, or the other way round: {form!r}"
        if mnemonics(form) != mnemonics(source):
            yield f"has {mnemonics(form)} mnemonics, not {mnemonics(source)}: {form!r}"
        if ending(form) != ending(source) and not is_pattern:
            yield f"ends otherwise: {form!r}"
        if form.count("\n") != source.count("\n"):
            yield f"has other lines: {form!r}"
        if language in RIGHT_TO_LEFT and not is_pattern and places(re.sub("\u2068[^\u2069]*\u2069", "", form)):
            yield f"does not isolate what is filled in (U+2068 %1 U+2069): {form!r}"
        if language in ADDRESSED and (word := ADDRESSED[language].search(form)):
            yield f"addresses somebody ({word.group()}): {form!r}"


def problems_of(file):
    language = file.stem.removeprefix("tessera_")
    for text, message in messages(file):
        if message.find("translation").get("type") in {"vanished", "obsolete"}:
            yield f"{file.name}: {text.context}: {text.source!r} is in the source no more"
        elif is_unfinished(message):
            if file.name in COMPLETE:
                yield f"{file.name}: {text.context}: {text.source!r} has no translation"
        else:
            for problem in judge(language, text.source, message, text.context in PATTERNS):
                yield f"{file.name}: {text.context}: {text.source!r} {problem}"


def outdated(top, file):
    """What an update would bring."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / file.name
        shutil.copy(file, fresh)
        yield from lupdate(top, fresh)
        before, after = ({text for text, _ in messages(one)} for one in (file, fresh))
    for text in sorted(after - before):
        yield f"{file.name}: {text.context}: {text.source!r} is new in the source; ./dev translations takes it over"
    for text in sorted(before - after):
        yield f"{file.name}: {text.context}: {text.source!r} is in the source no more; ./dev translations removes it"


def unseen(top):
    """Texts that are translated at run time and that lupdate cannot see, since their context is no literal."""
    for folder in SOURCES:
        for file in sorted((top / folder).rglob("*.cpp")):
            for text in re.findall(r'\btranslate\(\s*\w+,\s*("[^"]*")', file.read_text()):
                yield f"{file.relative_to(top)}: translate() must have its context as a literal before {text}"


REFUSALS = "tessera::language::refusals"


def forgotten(top, file):
    """Sentences that are known of the services, and that these do not say any more."""
    said = set()
    speakers = [source for source in (top / "services").rglob("*.cpp") if source.parent.name != "language"]
    for source in [*speakers, top / "app/keyring.cpp"]:
        for literal in re.findall(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*', source.read_text()):
            said.add("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literal)).replace('\\"', '"'))
    for text, _ in messages(file):
        if text.context == REFUSALS and text.source not in said:
            yield f"services/language: the services do not say any more: {text.source!r}"


def files(top):
    return sorted((top / "translations").glob("tessera_*.ts"))


def update(top):
    for file in files(top):
        complaints = lupdate(top, file)
        waiting = [text for text, message in messages(file) if is_unfinished(message)]
        print(f"{file.name}: {len(list(messages(file)))} texts, {len(waiting)} wait for a translation")
        for text in waiting:
            print(f"  {text.context}: {text.source}")
        print("\n".join(complaints), end="\n" if complaints else "")


def check(top):
    found = list(unseen(top))
    for file in files(top):
        found += [*problems_of(file), *forgotten(top, file)]
        if file.name in COMPLETE:
            found += outdated(top, file)
    print("\n".join(found) or "Every translation says what its text says, and where.")
    return 1 if found else 0


def self_test():
    def message(*forms, numerus=False):
        inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if numerus else forms[0]
        attribute = ' numerus="yes"' if numerus else ""
        return ElementTree.fromstring(f"<message{attribute}><translation>{inside}</translation></message>")
    mistakes = [
        ("%1 of %2", message("%1 von %1"), "other places"),
        ("&amp;Add".replace("&amp;", "&"), message("Anlegen"), "mnemonics"),
        ("Done.", message("Fertig"), "ends otherwise"),
        ("Save", message("Sichern Sie"), "addresses somebody"),
        ("a\nb", message("a b"), "other lines"),
        ("%n user(s)", message("%n Benutzer", numerus=True), "forms"),
        ("%n user(s)", message("ein Benutzer", "Benutzer", numerus=True), "%n where"),
    ]
    for source, one, expected in mistakes:
        found = list(judge("de", source, one))
        assert any(expected in problem for problem in found), (source, found)
    assert any("isolate" in problem for problem in judge("ar", "Key %1", message("المفتاح %1")))
    assert not list(judge("ar", "Key %1", message("المفتاح \u2068%1\u2069")))
    for source, one in [("&Add %1…", message("%1 &amp;anlegen…")), ("Black && white", message("Schwarz &amp;&amp; weiß")),
                        ("%n user(s)", message("ein Benutzer", "%n Benutzer", numerus=True))]:
        assert not list(judge("de", source, one)), (source, list(judge("de", source, one)))
    print(f"{len(mistakes)} kinds of mistakes seen")


if sys.argv[1:] == ["--self-test"]:
    self_test()
elif len(sys.argv) == 3 and sys.argv[1] == "update":
    update(pathlib.Path(sys.argv[2]))
elif len(sys.argv) == 3 and sys.argv[1] == "check":
    sys.exit(check(pathlib.Path(sys.argv[2])))
else:
    sys.exit(__doc__)
