# Three findings in the graph of the Fabriques prospectives, a picture each, and what they do not say.
#
#     python examples/python/three_findings.py http://127.0.0.1:4000 pictures
#
# Needs requests, networkx and matplotlib. Editors that know "# %%" (VS Code, Spyder, PyCharm) run it cell by cell.

# %% The server to ask and the folder for the pictures. In a notebook, write the two here.
import random
import sys
from io import BytesIO
from math import hypot, inf
from pathlib import Path
from statistics import mean
from textwrap import fill, shorten
from urllib.parse import urljoin

import matplotlib.pyplot as plot
import networkx
import requests
from matplotlib.colors import to_rgb
from matplotlib.patheffects import withStroke

server, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
plot.rcParams.update({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False, "savefig.dpi": 150})
dark, light, accent = "#332288", "#c9c6e0", "#CC6677"


def ask(query, **variables):
    """The data that answers a query. An answer with errors is an exception, also when a part of it came."""
    response = requests.post(urljoin(server, "/graphql"), json={"query": query, "variables": variables}, timeout=60)
    answer = response.json()
    if "errors" in answer:
        raise RuntimeError("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def save(figure, name):
    """Writes a picture that says below which data it shows."""
    figure.text(0.01, 0.008, caption, fontsize=7, color="#555555")
    figure.savefig(folder / name)
    plot.close(figure)


def short(actor):
    """The name that a picture has room for."""
    return actor.get("acronym") or shorten(actor["name"], 44, placeholder=" …")


dataset = ask("{ dataset { version citation source { title url publisher } } }")["dataset"]
caption = "Source: {publisher}, « {title} ». Data version {version}.".format(**dataset["source"], **dataset)
print(dataset["citation"])

# %% 1. Which partners meet most often, and is it more often than chance?
#
# Two partners with a and b of N Fabriques meet in a b / N of them on average if each came by chance. The p-value says
# how often chance alone would bring as many meetings or more; q corrects it for the number of pairs that were tested.
pairs_query = """
query Partners_that_met($after: String, $minFabriques: Int) {
  coOccurrences(between: PARTNER, minFabriques: $minFabriques, first: 100, after: $after) {
    fabriqueCount
    pairCount
    nodes {
      a { slug name ... on Organisation { acronym } }
      b { slug name ... on Organisation { acronym } }
      count
      aCount
      bCount
      pValue
      qValue
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def partners_that_met(least):
    """All pairs of partners with so many Fabriques each or more, those that met most often first: page by page."""
    pairs, after = [], None
    while True:
        page = ask(pairs_query, after=after, minFabriques=least)["coOccurrences"]
        pairs += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return pairs, page["pairCount"], page["fabriqueCount"]


pairs, tested, fabriques = partners_that_met(least=1)
often = [pair for pair in pairs if pair["count"] >= 2]
by_chance = [pair["aCount"] * pair["bCount"] / fabriques for pair in often]
unlikely = [pair for pair in pairs if pair["pValue"] < 0.05]
of_newcomers = [pair for pair in unlikely if pair["aCount"] == pair["bCount"] == 1]
significant = [pair for pair in pairs if pair["qValue"] <= 0.05]
recurring, recurring_tested, _ = partners_that_met(least=2)
recurring_significant = [pair for pair in recurring if pair["qValue"] <= 0.05]

most = max(pair["count"] for pair in pairs)
most_often = [f"{short(pair['a'])} – {short(pair['b'])}" for pair in pairs if pair["count"] == most]
print("\n1. Partners that meet")
print(f"Pairs of partners: {tested}; met: {len(pairs)}; met twice or more: {len(often)}")
print(f"Most often, in {most} Fabriques (by chance {by_chance[0]:.2f}): {'; '.join(most_often)}")
print(f"Pairs with p < 0.05, uncorrected: {len(unlikely)}")
print(f"Of these, one-time partners of one Fabrique: {len(of_newcomers)}, with p = {of_newcomers[0]['pValue']:.4f}")
print(f"Pairs with q <= 0.05: {len(significant)} of {tested} tested")
print(f"The same among partners of two Fabriques or more: {len(recurring_significant)} of {recurring_tested} tested")

figure, axes = plot.subplots(figsize=(10, 7))
rows = range(len(often))
axes.barh(rows, [pair["count"] for pair in often], color=light, label="Fabriques of both")
axes.scatter(by_chance, rows, marker="|", s=130, linewidths=2.5, color=accent, label="expected by chance: a b / N")
for row, pair in zip(rows, often):
    axes.text(pair["count"] + 0.05, row, f"p = {pair['pValue']:.3f}", va="center", fontsize=7.5, color="#555555")
axes.set_yticks(rows, [f"{short(pair['a'])} – {short(pair['b'])}" for pair in often])
axes.invert_yaxis()
axes.set_xticks(range(most + 1))
axes.set_xlim(0, most + 0.5)
axes.set_xlabel("Fabriques")
axes.set_title(
    f"{len(often)} pairs of partners met in two Fabriques or more;\n"
    f"{len(significant) or 'none'} of them more often than chance explains (q ≤ 0.05, {tested} pairs tested)",
    loc="left",
)
axes.legend(loc="lower right", frameon=False)
figure.tight_layout(rect=(0, 0.03, 1, 1))
save(figure, "1-pairs.png")

# %% 2. Which groups do partners and Fabriques form, and are they more than chance?
#
# The server makes the network and measures it; networkx reads the file and comes to the same figures. Partners of one
# Fabrique only would form a clique in a network of partners alone: in the two-mode one they hang on their Fabrique.
network = ask("""
query Partners_and_Fabriques {
  network(of: [PARTNER], mode: TWO_MODE, communities: { seed: 1 }) {
    modularity
    stability
    downloads { format url }
  }
}
""")["network"]
url = next(file["url"] for file in network["downloads"] if file["format"] == "GraphML")
graph = networkx.read_graphml(BytesIO(requests.get(urljoin(server, url), timeout=60).content))

betweenness = networkx.betweenness_centrality(graph)
difference = max(abs(betweenness[node] - graph.nodes[node]["betweenness"]) for node in graph)
partners = [node for node, kind in graph.nodes(data="nodeType") if kind == "Organisation"]
first, second = sorted(partners, key=betweenness.get, reverse=True)[:2]
label = dict(graph.nodes(data="label"))
without = graph.copy()
without.remove_node(first)


def groups_of(graph):
    groups = {}
    for node, number in graph.nodes(data="community"):
        groups.setdefault(number, set()).add(node)
    return list(groups.values())


def best_modularity(graph, runs=10):
    """The highest modularity that Louvain finds in some runs; the server takes the best of 50, which favours it."""
    found = (networkx.community.louvain_communities(graph, seed=chance.randrange(2**32)) for _ in range(runs))
    return max(networkx.community.modularity(graph, groups) for groups in found)


def with_edges_swapped(graph):
    """A random network in which each partner and each Fabrique has as many edges as here."""
    edges = [(one, other) if one in partners else (other, one) for one, other in graph.edges]
    present = set(edges)
    for _ in range(20 * len(edges)):
        i, j = chance.randrange(len(edges)), chance.randrange(len(edges))
        swapped = (edges[i][0], edges[j][1]), (edges[j][0], edges[i][1])
        if present.isdisjoint(swapped):
            present -= {edges[i], edges[j]}
            present |= set(swapped)
            edges[i], edges[j] = swapped
    mixed = networkx.Graph()
    mixed.add_nodes_from(sorted(graph))
    mixed.add_edges_from(edges)
    return mixed


chance = random.Random(1)
modularity = networkx.community.modularity(graph, groups_of(graph))
at_random = [best_modularity(with_edges_swapped(graph)) for _ in range(100)]
as_high = sum(value >= modularity for value in at_random)

print("\n2. Partners and Fabriques")
print(f"Nodes: {len(graph)}; edges: {graph.size()}; components: {networkx.number_connected_components(graph)}")
print(f"Communities: {len(groups_of(graph))}; modularity: {modularity:.4f}; stability: {network['stability']:.2f}")
print(f"Largest difference of betweenness to the server's: {difference:.0e}")
print(f"Difference of modularity to the server's: {abs(modularity - network['modularity']):.0e}")
print(f"Modularity of 100 random networks with the same degrees: {mean(at_random):.3f} on average")
print(f"As high as this or higher: {as_high} of 100")
print(f"Highest betweenness of a partner: {label[first]}, {betweenness[first]:.3f}")
print(f"Next: {label[second]}, {betweenness[second]:.3f}")
print(f"Components without {label[first]}: {networkx.number_connected_components(without)}")


def ink(colour):
    """What can be read on a colour."""
    red, green, blue = to_rgb(colour)
    return "black" if 0.3 * red + 0.6 * green + 0.1 * blue > 0.6 else "white"


def room(x, y, side, taken):
    """How far the next taken place is, above (side 1) or below (side -1)."""
    return min((hypot(a - x, b - y) for a, b in taken if side * (b - y) > 0), default=inf)


year = dict(graph.nodes(data="firstYear"))
colour = dict(graph.nodes(data="color"))
position = {node: (data["x"], data["y"]) for node, data in graph.nodes(data=True)}
numbered = sorted((node for node in graph if node not in partners), key=lambda node: (year[node], node))

figure, axes = plot.subplots(figsize=(14, 8.5))
networkx.draw_networkx_edges(graph, position, ax=axes, edge_color="#c4c4c4", width=0.8)
for nodes, shape, size in (numbered, "s", 210), (partners, "o", 60):
    colours = [colour[node] for node in nodes]
    networkx.draw_networkx_nodes(graph, position, nodes, node_shape=shape, node_size=size, node_color=colours, ax=axes)
for number, node in enumerate(numbered, start=1):
    style = {"fontsize": 8, "fontweight": "bold", "color": ink(colour[node])}
    axes.annotate(str(number), position[node], ha="center", va="center", **style)
    height = 0.9 - 0.0415 * number
    figure.text(0.655, height, f" {number} ", ha="right", backgroundcolor=colour[node], **style)
    figure.text(0.668, height, f"{year[node]}  {shorten(label[node], 62, placeholder=' …')}", fontsize=8)
taken = list(position.values())
line = (max(y for _, y in taken) - min(y for _, y in taken)) / 50
for node in (node for node in partners if graph.degree(node) > 1):
    name = graph.nodes[node].get("acronym") or fill(label[node], 22)
    x, y = position[node]
    side = 1 if room(x, y, 1, taken) >= room(x, y, -1, taken) else -1
    taken.append((x, y + side * line))
    outline = [withStroke(linewidth=2.5, foreground="white")]
    place = {"xytext": (0, 6 * side), "textcoords": "offset points", "va": "bottom" if side == 1 else "top"}
    axes.annotate(name, (x, y), ha="center", fontsize=8, path_effects=outline, **place)
axes.set_axis_off()
figure.suptitle(
    f"{len(partners)} partners (circles; named: of two Fabriques or more) and {len(numbered)} Fabriques (squares), "
    f"in {len(groups_of(graph))} communities by colour\n"
    f"Modularity {modularity:.3f}; random networks with the same degrees: {mean(at_random):.3f}, "
    f"{as_high} of 100 as high as this",
    x=0.01,
    ha="left",
    fontsize=10.5,
)
figure.subplots_adjust(left=0.0, right=0.64, bottom=0.03, top=0.92)
save(figure, "2-communities.png")

# %% 3. Did Fabriques come to have more partners?
#
# Exchanging the years among the Fabriques at random says how often chance alone would bring such a rise. The question
# was put after a look at the data: a small p here is a reason to look further, no proof.
fabriques_query = """
query Participations_of_each_Fabrique($after: String) {
  fabriques(orderBy: { field: YEAR }, first: 100, after: $after) {
    nodes {
      year
      territoires { totalCount }
      partners { totalCount }
      cofinanceurs { totalCount }
      associations { totalCount }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def all_fabriques():
    fabriques, after = [], None
    while True:
        page = ask(fabriques_query, after=after)["fabriques"]
        fabriques += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return fabriques


def mean_by_year(years, values):
    of_year = {}
    for year, value in zip(years, values):
        of_year.setdefault(year, []).append(value)
    return {year: mean(values) for year, values in sorted(of_year.items())}


def rise(years, values):
    """The slope of a straight line through the points: how many more a year."""
    year, value = mean(years), mean(values)
    return sum((x - year) * (y - value) for x, y in zip(years, values)) / sum((x - year) ** 2 for x in years)


roles = ["territoires", "partners", "cofinanceurs", "associations"]
fabriques = all_fabriques()
years = [fabrique["year"] for fabrique in fabriques]
numbers = {role: [fabrique[role]["totalCount"] for fabrique in fabriques] for role in roles}
early = [number for year, number in zip(years, numbers["partners"]) if year <= 2020]
late = [number for year, number in zip(years, numbers["partners"]) if year >= 2023]
slope = rise(years, numbers["partners"])
shuffles = 10_000
as_steep = sum(rise(chance.sample(years, len(years)), numbers["partners"]) >= slope for _ in range(shuffles))
first_paid = min(year for year, number in zip(years, numbers["cofinanceurs"]) if number > 0)

print("\n3. More partners")
print(f"Fabriques: {len(fabriques)}; participations: {sum(map(sum, numbers.values()))}")
print(f"Partners of a Fabrique on average, until 2020: {mean(early):.2f}; since 2023: {mean(late):.2f}")
print(f"Rise: {slope:.2f} partners a year; as steep or steeper by chance: p = {as_steep / shuffles:.4f}")
print(f"First year with a cofinanceur: {first_paid}")

figure, panels = plot.subplots(2, 2, figsize=(10, 7), sharex=True, sharey=True)
for axes, role in zip(panels.flat, roles):
    dots = sorted(zip(years, numbers[role]))
    # Fabriques of one year with as many stand beside each other.
    beside = [dots[:place].count(dot) - (dots.count(dot) - 1) / 2 for place, dot in enumerate(dots)]
    at = [year + 0.13 * shift for (year, _), shift in zip(dots, beside)]
    axes.scatter(at, [number for _, number in dots], s=28, color=dark, zorder=3)
    line = mean_by_year(years, numbers[role])
    axes.plot(line.keys(), line.values(), color=accent, linewidth=2)
    axes.set_title(role.capitalize(), loc="left", fontsize=10)
    axes.grid(axis="y", color="#e5e5e5")
for axes in panels[:, 0]:
    axes.set_ylabel("in a Fabrique")
figure.suptitle(
    f"Participations of each Fabrique (dots) and their mean by year (lines), by role:\n"
    f"{mean(early):.2f} partners on average until 2020, {mean(late):.2f} since 2023; cofinanceurs since {first_paid}",
    x=0.01,
    ha="left",
    fontsize=11,
)
figure.tight_layout(rect=(0, 0.03, 1, 0.97))
save(figure, "3-participations.png")
