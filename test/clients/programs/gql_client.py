"""Runs gql: python gql_client.py http://127.0.0.1:4000/graphql"""

import json
import sys
import warnings
from pathlib import Path

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

printed = []
warnings.showwarning = lambda message, *_: printed.append(str(message))
url = sys.argv[1]
documents = Path(__file__).parent.parent / "documents"


def client(schema):
    """With the schema, gql validates each document before it sends it."""
    return Client(transport=RequestsHTTPTransport(url=url), fetch_schema_from_transport=schema)


def ask(session, name, variables):
    document = gql((documents / f"{name}.graphql").read_text())
    document.variable_values = variables
    return session.execute(document)


def pages(session, arguments, more, cursor):
    came, after = [], {}
    while True:
        page = ask(session, "page", {**arguments, **after})["associations"]
        came.append([edge["node"]["name"] for edge in page["edges"]])
        info = page["pageInfo"]
        if not info[more[0]]:
            return {"came": came}
        after = {cursor: info[more[1]]}


def failure(session, name, variables={}):
    try:
        ask(session, name, variables)
    except TransportQueryError as error:
        first = error.errors[0]
        return {"message": first["message"], "code": first["extensions"]["code"]}, error.data
    return "no error", None


with client(schema=True) as session:
    seen = {
        "forward": pages(session, {"first": 5}, ("hasNextPage", "endCursor"), "after"),
        "backward": pages(session, {"last": 5}, ("hasPreviousPage", "startCursor"), "before"),
    }
    failed, data = failure(session, "failed-field")
    seen["failedField"] = {**failed, "totalCount": data["associations"]["totalCount"]}
    seen["tooExpensive"], _ = failure(session, "too-expensive")
    seen["tooLarge"], _ = failure(session, "actors", {"ids": ["x" * 110_000]})
with client(schema=False) as session:
    seen["invalid"], _ = failure(session, "invalid")
print(json.dumps({**seen, "printed": printed}))
