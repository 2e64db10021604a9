"""Runs sgqlc with types from the schema: python sgqlc_client.py http://127.0.0.1:4000/graphql"""

import json
import sys
import warnings
from pathlib import Path

from graph_schema import graph_schema
from sgqlc.endpoint.http import HTTPEndpoint
from sgqlc.operation import Operation

printed = []
warnings.showwarning = lambda message, *_: printed.append(str(message))
endpoint = HTTPEndpoint(sys.argv[1])
documents = Path(__file__).parent.parent / "documents"


def page(**arguments):
    operation = Operation(graph_schema.Query)
    associations = operation.associations(**arguments)
    associations.edges.node.name()
    associations.page_info()
    return (operation + endpoint(operation)).associations


def pages(arguments, more, cursor):
    came, after = [], {}
    while True:
        associations = page(**arguments, **after)
        came.append([edge.node.name for edge in associations.edges])
        if not associations.page_info[more[0]]:
            return {"came": came}
        after = {cursor: associations.page_info[more[1]]}


def failure(name, variables=None):
    answer = endpoint((documents / f"{name}.graphql").read_text(), variables)
    first = answer["errors"][0]
    return {"message": first["message"], "code": first["extensions"]["code"]}, answer.get("data")


failed, data = failure("failed-field")
print(
    json.dumps(
        {
            "forward": pages({"first": 5}, ("has_next_page", "end_cursor"), "after"),
            "backward": pages({"last": 5}, ("has_previous_page", "start_cursor"), "before"),
            "failedField": {**failed, "totalCount": data["associations"]["totalCount"]},
            "tooExpensive": failure("too-expensive")[0],
            "invalid": failure("invalid")[0],
            "tooLarge": failure("actors", {"ids": ["x" * 110_000]})[0],
            "printed": printed,
        }
    )
)
