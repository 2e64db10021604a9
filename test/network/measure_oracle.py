"""Measures networks with networkx and igraph, as an oracle for src/network.

Reads a JSON list of graphs {name, order, edges: [[source, target, weight]], resolution, groups} from the standard input:
vertices are numbers from 0, groups is a list of lists of them. Prints a list of objects {name, networkx, igraph}, each
with the vertex measures and the network measures that the library defines as src/network does. Undefined is null.
"""

import json
import math
import sys

import igraph
import networkx
import numpy


def main() -> None:
    graphs = json.load(sys.stdin)
    json.dump([measure(graph) for graph in graphs], sys.stdout, allow_nan=False)


def measure(graph: dict) -> dict:
    return {"name": graph["name"], "networkx": by_networkx(graph), "igraph": by_igraph(graph)}


def by_networkx(graph: dict) -> dict:
    vertices = range(graph["order"])
    g = networkx.Graph()
    g.add_nodes_from(vertices)
    g.add_weighted_edges_from(graph["edges"])
    components = sorted(networkx.connected_components(g), key=lambda members: (-len(members), min(members)))
    pagerank = networkx.pagerank(g, alpha=0.85, tol=1e-15, max_iter=1000, weight="weight") if g else {}
    values = {
        "degree": dict(g.degree()),
        "strength": dict(g.degree(weight="weight")),
        "betweenness": networkx.betweenness_centrality(g, normalized=True),
        "closeness": networkx.closeness_centrality(g, wf_improved=True),
        "eigenvector": eigenvector(g, components),
        "pageRank": pagerank,
        "coreness": networkx.core_number(g),
        "clustering": networkx.clustering(g),
        "component": {vertex: 1 + i for i, members in enumerate(components) for vertex in members},
    }
    return {
        "vertexMeasures": {name: [of[vertex] for vertex in vertices] for name, of in values.items()},
        "networkMeasures": {
            "order": g.order(),
            "size": g.size(),
            "density": networkx.density(g),
            "componentCount": len(components),
            "diameter": networkx.diameter(g.subgraph(components[0])) if g else None,
            "averageClustering": networkx.average_clustering(g) if g else None,
            "assortativity": assortativity(g),
            "modularity": networkx.community.modularity(
                g, graph["groups"], weight="weight", resolution=graph["resolution"]
            )
            if g.size()
            else None,
        },
        # The best of ten seeds with the Louvain method of the library.
        "bestModularity": max(
            networkx.community.modularity(
                g,
                networkx.community.louvain_communities(g, weight="weight", resolution=graph["resolution"], seed=seed),
                weight="weight",
                resolution=graph["resolution"],
            )
            for seed in range(10)
        )
        if g.size()
        else None,
    }


def eigenvector(g: networkx.Graph, components: list[set]) -> dict:
    """By a dense eigensolver, on the largest component; null elsewhere."""
    values = dict.fromkeys(g)
    if components and len(components[0]) > 1:
        members = sorted(components[0])
        _, vectors = numpy.linalg.eigh(networkx.to_numpy_array(g, nodelist=members, weight="weight"))
        principal = numpy.abs(vectors[:, -1])
        values.update(zip(members, (principal / numpy.linalg.norm(principal)).tolist()))
    return values


def assortativity(g: networkx.Graph) -> float | None:
    """Null where all ends have the same degree: networkx then divides by zero, or by a rounding error."""
    if len({degree for _, degree in g.degree() if degree > 0}) < 2:
        return None
    value = float(networkx.degree_pearson_correlation_coefficient(g))
    return None if math.isnan(value) else value


def by_igraph(graph: dict) -> dict:
    g = igraph.Graph(n=graph["order"], edges=[edge[:2] for edge in graph["edges"]])
    weights = [edge[2] for edge in graph["edges"]]
    order = g.vcount()
    pairs = (order - 1) * (order - 2) / 2
    membership = [0] * order
    for number, members in enumerate(graph["groups"]):
        for vertex in members:
            membership[vertex] = number
    reach = [len(g.subcomponent(vertex)) - 1 for vertex in range(order)]
    largest = g.connected_components().giant() if order else None
    assortativity_degree = g.assortativity_degree(directed=False)
    return {
        "vertexMeasures": {
            "degree": g.degree(),
            "strength": g.strength(weights=weights) if weights else [0] * order,
            "betweenness": [value / pairs if pairs > 0 else 0 for value in g.betweenness(directed=False)],
            # igraph's closeness is within the component. It is multiplied by the share of other vertices in reach.
            "closeness": [
                0 if reach[vertex] == 0 else value * reach[vertex] / (order - 1)
                for vertex, value in enumerate(g.closeness(normalized=True))
            ],
            # A vertex without an edge leads to all vertices in igraph too.
            "pageRank": g.pagerank(directed=False, damping=0.85, weights=weights or None) if order else [],
            "coreness": g.coreness(),
            "clustering": g.transitivity_local_undirected(mode="zero"),
        },
        "networkMeasures": {
            "order": order,
            "size": g.ecount(),
            "componentCount": len(g.connected_components()),
            "diameter": largest.diameter(directed=False) if largest else None,
            "averageClustering": g.transitivity_avglocal_undirected(mode="zero") if order else None,
            "assortativity": None if math.isnan(assortativity_degree) else assortativity_degree,
            "modularity": g.modularity(membership, weights=weights, resolution=graph["resolution"]) if weights else None,
        },
    }


main()
