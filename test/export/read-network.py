"""Reads network files with networkx and igraph, and prints their content in one shape.

In: {"reader": "text of the file", …}. Out: {"reader": {"nodes": {id: attributes}, "edges": [[source, target, attributes]], "graph": attributes}, …}.
"""

import csv
import io
import json
import math
import sys
import tempfile

import igraph
import networkx


def of_networkx(graph):
    return {
        "nodes": {node: attributes for node, attributes in graph.nodes(data=True)},
        "edges": [[source, target, attributes] for source, target, attributes in graph.edges(data=True)],
        "graph": {key: value for key, value in graph.graph.items() if isinstance(value, str)},
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
    }


def of_igraph(graph, identify):
    ids = [identify(vertex) for vertex in graph.vs]
    return {
        "nodes": {ids[vertex.index]: vertex.attributes() for vertex in graph.vs},
        "edges": [[ids[edge.source], ids[edge.target], edge.attributes()] for edge in graph.es],
        "graph": {key: graph[key] for key in graph.attributes()},
        "directed": graph.is_directed(),
        "multigraph": not graph.is_simple(),
    }


def saved(text):
    file = tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="", suffix=".txt")
    file.write(text)
    file.flush()
    return file


def rows(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def read_csv(files):
    graph = networkx.Graph()
    for row in rows(files["nodes"]):
        graph.add_node(row.pop("Id"), **row)
    for row in rows(files["edges"]):
        graph.add_edge(row.pop("Source"), row.pop("Target"), **row)
    return graph


def read(reader, text):
    if reader == "networkx csv":
        return of_networkx(read_csv(text))
    if reader == "igraph csv":
        graph = igraph.Graph.DictList(
            rows(text["nodes"]), rows(text["edges"]), vertex_name_attr="Id", edge_foreign_keys=("Source", "Target")
        )
        return of_igraph(graph, lambda vertex: vertex["Id"])
    if reader == "networkx node-link":
        return of_networkx(networkx.node_link_graph(json.loads(text)))
    with saved(text) as file:
        if reader.startswith("networkx gexf"):
            return of_networkx(networkx.read_gexf(file.name))
        if reader == "networkx graphml":
            return of_networkx(networkx.read_graphml(file.name))
        if reader == "networkx pajek":
            return of_networkx(networkx.read_pajek(file.name))
        if reader == "igraph graphml":
            return of_igraph(igraph.Graph.Read_GraphML(file.name), lambda vertex: vertex["id"])
        if reader == "igraph pajek":
            return of_igraph(igraph.Graph.Read_Pajek(file.name), lambda vertex: vertex["name"])
    raise ValueError(reader)


def without_nan(value):
    """igraph represents a missing number as NaN."""
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, dict):
        return {key: without_nan(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_nan(each) for each in value]
    return value


print(json.dumps({reader: without_nan(read(reader, text)) for reader, text in json.load(sys.stdin).items()}))
