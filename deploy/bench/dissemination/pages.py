"""Turns a labelled set into what the database and the websites take: python3 pages.py SET OUT"""
import csv
import json
import pathlib
import random
import sys

labelled, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
(out / "html").mkdir(parents=True)
ids = []
with open(labelled / "editions.jsonl", encoding="utf-8") as lines, open(out / "editions.csv", "w", encoding="utf-8", newline="") as table:
    rows = csv.writer(table)
    for number, line in enumerate(lines):
        edition = json.loads(line)
        ids.append(edition["id"])
        rows.writerow([edition["id"], edition.get("narrativeId", edition["id"]), number, edition.get("text") or edition["body"],
                       json.dumps(edition.get("keyMessages", []))])
with open(labelled / "pages.jsonl", encoding="utf-8") as lines:
    pages = [page for page in map(json.loads, lines) if page.get("contentType", "").startswith("text/html") and "base64" not in page["contentType"]]
dice = random.Random(7)
dice.shuffle(pages)
with open(out / "pages.csv", "w", encoding="utf-8", newline="") as table:
    rows = csv.writer(table)
    for number, page in enumerate(pages):
        (out / "html" / f"{number}.html").write_text(page["body"], encoding="utf-8")
        rows.writerow([number, page.get("editionId") or dice.choice(ids)])
print(len(pages))
