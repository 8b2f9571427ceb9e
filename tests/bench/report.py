# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a measurement gives, and how it is shown."""
import dataclasses
import json
import os
import platform
import statistics
import time


@dataclasses.dataclass
class Row:
    """One line of the table. `value` is a ratio or an amount; `aim` is its bound, from below unless `at_most`."""

    name: str
    what: str
    value: float
    aim: float
    unit: str = "×"
    at_most: bool = False
    ours: str = ""
    reference: str = ""
    note: str = ""
    rounds: list = dataclasses.field(default_factory=list)

    @property
    def met(self):
        return self.value <= self.aim if self.at_most else self.value >= self.aim


def ratio_row(name, what, aim, ours, reference, unit, at_most=False, note=""):
    """From rounds of the two sides measured one after the other: the median of the ratios of each round."""
    rounds = [a / b for a, b in zip(ours, reference, strict=True)]
    return Row(name, what, statistics.median(rounds), aim, at_most=at_most, note=note, rounds=rounds,
               ours=amount(statistics.median(ours), unit), reference=amount(statistics.median(reference), unit))


def amount(value, unit):
    return f"{value:,.0f}{unit}" if value >= 100 else f"{value:.3g}{unit}"


def costs(ours, reference):
    """How much processor time a request takes on both sides: tells the same on a machine that others use too."""
    a, b = (statistics.median(load.cpu_per_request for load in loads) for loads in (ours, reference))
    return f"{a:.1f} µs of processor time a request against {b:.1f}: {b / a:.2f}"


def table(rows):
    cells = [("measured", "result", "aim", "", "ours", "reference", "note")]
    for row in rows:
        bound = ("≤ " if row.at_most else "≥ ") + f"{row.aim:g} {row.unit}"
        cells.append((row.what, f"{row.value:.3g} {row.unit}", bound, "met" if row.met else "MISSED", row.ours, row.reference, row.note))
    widths = [max(len(line[column]) for line in cells) for column in range(6)]
    return "\n".join("  ".join(text.ljust(width) for text, width in zip(line, [*widths, 0])).rstrip() for line in cells)


def write_json(rows, file, conditions):
    document = {
        "measuredAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "machine": {"cores": os.cpu_count(), "system": platform.platform(), "loadBefore": conditions["load"]},
        "conditions": conditions["text"],
        "measurements": [{**dataclasses.asdict(row), "met": row.met} for row in rows],
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
