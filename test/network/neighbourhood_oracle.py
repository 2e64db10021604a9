"""Ego networks, distances and resource-allocation indexes by networkx, as an oracle for src/network.

Reads a JSON list of graphs {name, order, edges: [[source, target]]} from the standard input: vertices are numbers from 0.
Prints a list of objects {name, vertices}. Each vertex has the vertices and the number of edges of its ego networks of
radius 1 and 2, the distances to what it can reach, and [vertex, index] for each vertex with common neighbours and no edge.
"""

import json
import sys

import networkx


def main() -> None:
    json.dump([look(graph) for graph in json.load(sys.stdin)], sys.stdout)


def look(graph: dict) -> dict:
    g = networkx.Graph()
    g.add_nodes_from(range(graph["order"]))
    g.add_edges_from(graph["edges"])
    allocations = {vertex: [] for vertex in g}
    for one, other, value in networkx.resource_allocation_index(g):
        if value > 0:
            allocations[one].append([other, value])
            allocations[other].append([one, value])
    return {
        "name": graph["name"],
        "vertices": [
            {
                "egos": [ego(g, vertex, radius) for radius in (1, 2)],
                "distances": sorted(networkx.single_source_shortest_path_length(g, vertex).items()),
                "suggestions": sorted(allocations[vertex]),
            }
            for vertex in range(graph["order"])
        ],
    }


def ego(g: networkx.Graph, vertex: int, radius: int) -> dict:
    cut = networkx.ego_graph(g, vertex, radius=radius)
    return {"vertices": sorted(cut), "edges": cut.size()}


main()
