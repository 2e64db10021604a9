"""Parses the two notations of a graph with rdflib, checks it against SHACL shapes, and prints what is in it."""

import json
import sys
from collections import Counter

from pyshacl import validate
from rdflib import RDF, Graph
from rdflib.compare import isomorphic

asked = json.load(sys.stdin)
turtle = Graph().parse(data=asked["turtle"], format="turtle")
json_ld = Graph().parse(data=asked["jsonLd"], format="json-ld")
conforms, _, report = validate(turtle, shacl_graph=Graph().parse(sys.argv[1]), advanced=True)


def short(term):
    """Under the prefixes of the Turtle file, so that expectations can be read."""
    return term.n3(turtle.namespace_manager)


described = {
    subject: sorted([short(p), short(o)] for s, p, o in turtle if short(s) == subject) for subject in asked["subjects"]
}
print(
    json.dumps(
        {
            "triples": len(turtle),
            "same": isomorphic(turtle, json_ld),
            "conforms": conforms,
            "report": report,
            "types": Counter(short(o) for o in turtle.objects(None, RDF.type)),
            "described": described,
        }
    )
)
