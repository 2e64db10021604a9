"""Validates data packages with frictionless, and prints their rows, typed as the package says."""

import json
import sys

from frictionless import Package, validate


def plain(cell):
    return cell if cell is None or isinstance(cell, (bool, int, str)) else str(cell)


def read(path):
    report = validate(path, type="package")
    errors = [e.message for e in report.errors] + [e.message for task in report.tasks for e in task.errors]
    rows = {}
    for resource in Package(path).resources:
        rows[resource.name] = [{k: plain(v) for k, v in row.items()} for row in resource.read_rows()]
    return {"errors": errors, "rows": rows}


print(json.dumps([read(path) for path in sys.argv[1:]]))
