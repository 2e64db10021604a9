"""Parses both notations of parts of a graph with rdflib, and prints what they have that the whole graph has not."""

import json
import sys

from rdflib import Graph
from rdflib.compare import isomorphic

asked = json.load(sys.stdin)
whole = Graph().parse(data=asked["whole"], format="turtle")
found = []
for entity in asked["entities"]:
    turtle = Graph().parse(data=entity["turtle"], format="turtle")
    json_ld = Graph().parse(data=entity["jsonLd"], format="json-ld")
    missing = [" ".join(term.n3() for term in triple) for triple in turtle if triple not in whole]
    found.append({"triples": len(turtle), "same": isomorphic(turtle, json_ld), "missing": missing})
print(json.dumps(found))
