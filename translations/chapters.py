#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""chapters.py report TOP: which chapters of the help wait for a translation. A chapter names the English one that it was made of by its hash;
where that one has changed since, the window shows English.
chapters.py stamp TOP LANGUAGE NAME...: says of these that they are of the English as it is now.
chapters.py check TOP: whether those that are shown have the programs, links, pictures, headings and tables of the English.
chapters.py --self-test"""
import collections
import hashlib
import pathlib
import re
import sys

LICENCE = "SPDX-FileCopyrightText: 2026 The Tessera developers\nSPDX-License-Identifier: GPL-3.0-or-later\n"


def folders(top):
    return sorted(path for path in (top / "resources/help").iterdir() if path.is_dir() and path.name != "en")


def chapters(top):
    return sorted((top / "resources/help/en").glob("*.md"))


def hash_of(original):
    return hashlib.sha256(original.read_bytes()).hexdigest()


def parted(file):
    """The comment at the head, and the text."""
    head, text = re.fullmatch(r"(?s)(?:<!--\n(.*?)-->\n)?(.*)", file.read_text()).groups()
    return head or "", text


def is_current(original, translation):
    return translation.exists() and hash_of(original) in parted(translation)[0]


def form(text):
    """What a translation has to keep, by kind."""
    blocks = re.findall(r"(?ms)^ *```.*?^ *```$", text)
    prose = re.sub(r"(?ms)^ *```.*?^ *```$", "", text)
    return {
        "programs": blocks,
        "headings": [len(marks) for marks in re.findall(r"(?m)^(#+) ", prose)],
        "links": collections.Counter(re.findall(r"\]\(([^)]*)\)", prose)),
        "code": collections.Counter(" ".join(code.split()) for code in re.findall(r"`[^`]+`", prose)),
        "cells of tables": [len(re.findall(r"(?<!\\)\|", line)) for line in prose.splitlines() if line.startswith("|")],
        "items of lists": len(re.findall(r"(?m)^ *(?:[-*]|\d+\.) ", prose)),
    }


def differences(original, translated):
    ours, theirs = form(original), form(translated)
    for kind, there in ours.items():
        here = theirs[kind]
        if here == there:
            continue
        if isinstance(there, collections.Counter):
            yield f"other {kind}: lacks {list((there - here).elements())}, adds {list((here - there).elements())}"
        elif isinstance(there, list) and len(there) == len(here):
            yield f"other {kind}: {next((one, other) for one, other in zip(there, here) if one != other)}"
        else:
            yield f"other {kind}: {len(here) if isinstance(here, list) else here}, and not {len(there) if isinstance(there, list) else there}"


def report(top):
    for folder in folders(top):
        waiting = [path.stem for path in chapters(top) if not is_current(path, folder / path.name)]
        print(f"{folder.name}: {len(chapters(top)) - len(waiting)} chapters; " + (f"waiting: {', '.join(waiting)}" if waiting else "none waits"))


def stamp(top, language, names):
    for name in names:
        file = top / "resources/help" / language / f"{name}.md"
        text = parted(file)[1].strip()
        file.write_text(f"<!--\n{LICENCE}Of en/{name}.md {hash_of(top / 'resources/help/en' / f'{name}.md')}\n-->\n{text}\n")


def check(top):
    found = []
    for folder in folders(top):
        for path in sorted(folder.glob("*.md")):
            original = top / "resources/help/en" / path.name
            if not original.exists():
                found.append(f"{folder.name}/{path.name}: there is no such chapter in English")
            elif is_current(original, path):
                found += [f"{folder.name}/{path.name}: {what}" for what in differences(parted(original)[1], parted(path)[1])]
    print("\n".join(found) or "Every chapter that is shown in another language has the form of the English.")
    return 1 if found else 0


def self_test():
    original = "# Keys\n\nSee [here](keys.md), `a`.\n\n```\nrun\n```\n\n| a | b |\n| --- | --- |\n"
    assert not list(differences(original, original.replace("Keys", "Schlüssel").replace("here", "hier")))
    for was, wrong, kind in [("keys.md", "jwks.md", "links"), ("`a`", "`b`", "code"), ("run", "lauf", "programs"), ("# Keys", "Keys", "headings"),
                             ("| a | b |", "| a |", "cells"), ("See", "- See", "items")]:
        assert any(kind in what for what in differences(original, original.replace(was, wrong))), kind
    print("6 kinds of differences seen")


match sys.argv[1:]:
    case ["--self-test"]:
        self_test()
    case ["report", top]:
        report(pathlib.Path(top))
    case ["stamp", top, language, *names] if names:
        stamp(pathlib.Path(top), language, names)
    case ["check", top]:
        sys.exit(check(pathlib.Path(top)))
    case _:
        sys.exit(__doc__)
