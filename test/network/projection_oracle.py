"""Projects two-mode networks with networkx and scipy, as an oracle for src/network.

Reads a JSON list of {name, incidences: [[actor, fabrique]], fabriqueCount} from the standard input. Prints a list of
{name, edges: [{source, target, weights, disparity, q}]}: the weights of each edge by their names, the significance that
the disparity filter gives it for each of them, and its false discovery rate by the hypergeometric test.
"""

import json
import math
import sys

import networkx
from networkx.algorithms import bipartite
from scipy import stats


def main() -> None:
    json.dump([project(request) for request in json.load(sys.stdin)], sys.stdout, allow_nan=False)


def project(request: dict) -> dict:
    g = networkx.Graph()
    # Actors and Fabriques may have the same ids.
    g.add_edges_from((("actor", actor), ("fabrique", fabrique)) for actor, fabrique in request["incidences"])
    actors = [vertex for vertex in g if vertex[0] == "actor"]
    count = bipartite.weighted_projected_graph(g, actors)
    newman = bipartite.collaboration_weighted_projected_graph(g, actors)
    jaccard = bipartite.overlap_weighted_projected_graph(g, actors, jaccard=True)

    edges = []
    for one, other, data in count.edges(data=True):
        a, b, c = g.degree(one), g.degree(other), data["weight"]
        edges.append(
            {
                "ends": (one, other),
                "source": min(one[1], other[1]),
                "target": max(one[1], other[1]),
                "weights": {
                    "COUNT": c,
                    "NEWMAN": newman[one][other]["weight"],
                    "JACCARD": jaccard[one][other]["weight"],
                    "COSINE": c / math.sqrt(a * b),
                    "ASSOCIATION_STRENGTH": c / (a * b),
                },
                "p": stats.hypergeom.sf(c - 1, request["fabriqueCount"], a, b),
            }
        )
    add_disparity(count, edges)
    add_rates(edges, len(actors))
    wanted = ("source", "target", "weights", "disparity", "q")
    return {"name": request["name"], "edges": [{key: edge[key] for key in wanted} for edge in edges]}


def add_disparity(g: networkx.Graph, edges: list[dict]) -> None:
    """The probability of a share at least as large if k - 1 random points cut the strength: a Beta(1, k - 1) tail."""
    for name in edges[0]["weights"] if edges else []:
        networkx.set_edge_attributes(g, {edge["ends"]: edge["weights"][name] for edge in edges}, name)
        strength = dict(g.degree(weight=name))
        for edge in edges:
            chances = [
                stats.beta.sf(edge["weights"][name] / strength[end], 1, g.degree(end) - 1) if g.degree(end) > 1 else 1
                for end in edge["ends"]
            ]
            edge.setdefault("disparity", {})[name] = min(chances)


def add_rates(edges: list[dict], actors: int) -> None:
    tests = actors * (actors - 1) // 2
    p_values = [edge["p"] for edge in edges] + [1.0] * (tests - len(edges))
    rates = stats.false_discovery_control(p_values) if p_values else []
    for edge, rate in zip(edges, rates):
        edge["q"] = float(rate)


main()
