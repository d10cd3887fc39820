#!/usr/bin/env python3
"""How the cost of `tchau explore` grows with one more person and one more organization, as a plot.

Runs every size with and without symmetry, one thread, and writes the table to stdout and the plot to
docs/growth.svg. The counts are the same on every machine; seconds are not in the plot.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RELATIONS = 1
SIZES = [(2, 2), (2, 3), (2, 4), (3, 2), (3, 3), (3, 4), (4, 2), (4, 3), (4, 4)]


def states(tchau, tenants, users, symmetry):
    """The number of states of a made-up world."""
    command = [tchau, "explore", "--tenants", str(tenants), "--users", str(users)]
    command += ["--relations", str(RELATIONS), "--jobs", "1", "--format", "json"]
    command += [] if symmetry else ["--no-symmetry"]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    result = json.loads(run.stdout)
    assert result["complete"], command
    return result["states"], result["transitions"]


def plot(rows):
    """Two bars for each size: all states, and one of each that are alike."""
    width, height, left, bottom = 720, 320, 64, 48
    most = max(row[2] for row in rows)
    step = (width - left - 16) / len(rows)
    scale = (height - bottom - 56) / most
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12" role="img">',
        "<title>States by number of organizations and people</title>",
        "<style>text{fill:#24292f} .all{fill:#8ab4d8} .one{fill:#1f5f99} line{stroke:#8c959f}"
        "@media (prefers-color-scheme: dark){text{fill:#e6edf3} .all{fill:#3d6a94} "
        ".one{fill:#79b8ff}}</style>",
        f'<rect class="all" x="{left}" y="12" width="12" height="12"/>'
        f'<text x="{left + 18}" y="22">every state</text>',
        f'<rect class="one" x="{left + 120}" y="12" width="12" height="12"/>'
        f'<text x="{left + 138}" y="22">one of each that are alike (symmetry)</text>',
        f'<line x1="{left}" x2="{width - 8}" y1="{height - bottom}" y2="{height - bottom}"/>',
    ]
    for place, (tenants, users, every, one) in enumerate(rows):
        x = left + 8 + place * step
        for offset, kind, count in ((0, "all", every), (step * 0.4, "one", one)):
            tall = count * scale
            top = height - bottom - tall
            parts.append(
                f'<rect class="{kind}" x="{x + offset:.1f}" y="{top:.1f}" '
                f'width="{step * 0.36:.1f}" height="{tall:.1f}"/>'
            )
        parts.append(
            f'<text x="{x + step * 0.38:.1f}" y="{height - bottom - every * scale - 6:.1f}" '
            f'text-anchor="middle">{round(every / 1000)}k</text>'
        )
        parts.append(
            f'<text x="{x + step * 0.38:.1f}" y="{height - bottom + 18}" '
            f'text-anchor="middle">{tenants} × {users}</text>'
        )
    parts.append(
        f'<text x="{(width + left) / 2}" y="{height - 8}" text-anchor="middle">'
        "organizations × people</text></svg>"
    )
    return "\n".join(parts) + "\n"


def main():
    tchau = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "target/release/tchau")
    rows = []
    print("| organizations | people | states | transitions | with symmetry |")
    print("|---|---|---|---|---|")
    for tenants, users in SIZES:
        every, transitions = states(tchau, tenants, users, False)
        one, _ = states(tchau, tenants, users, True)
        rows.append((tenants, users, every, one))
        print(f"| {tenants} | {users} | {every:,} | {transitions:,} | {one:,} |", flush=True)
    (ROOT / "docs/growth.svg").write_text(plot(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
