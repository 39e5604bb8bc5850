"""Computes with igraph and networkx what the tests hold our indicators against.

Run from the checkout, with Debian's python3-igraph (0.10) and python3-networkx (2.8):
    /usr/bin/python3 tests/shared/graph/metrics/expected/compute.py
writes expected.jsonl beside this file: the versions, then a graph a line. Same versions, same file: nothing in it is drawn anew.
"""

import json
import math
import random
from pathlib import Path

import igraph
import networkx


def cases():
    """Name, number of nodes, pairs; pairs may be parallel, opposite or loops."""
    rng = random.Random(20261122)

    def drawn(count, pairs):
        return [(rng.randrange(count), rng.randrange(count)) for _ in range(pairs)]

    def named(name, graph):
        graph = networkx.convert_node_labels_to_integers(graph)
        return name, graph.number_of_nodes(), [(int(a), int(b)) for a, b in graph.edges()]

    yield "one node", 1, []
    yield "two nodes apart", 2, []
    yield "one pair", 2, [(0, 1)]
    yield "only loops", 4, [(0, 0), (3, 3)]
    yield named("chain of 9", networkx.path_graph(9))
    yield named("ring of 8", networkx.cycle_graph(8))
    yield named("star of 12", networkx.star_graph(12))
    yield named("everybody with everybody", networkx.complete_graph(7))
    yield named("two halves", networkx.complete_bipartite_graph(3, 5))
    yield named("two cliques and a bridge", networkx.barbell_graph(6, 2))
    yield named("club", networkx.karate_club_graph())
    yield named("families", networkx.florentine_families_graph())
    yield named("tree", networkx.balanced_tree(3, 3))
    yield named("lattice", networkx.grid_2d_graph(6, 7))
    yield "two equal islands and loose nodes", 12, [(0, 1), (1, 2), (2, 0), (5, 6), (6, 7), (7, 5), (9, 10)]
    yield "multigraph with loops", 10, drawn(10, 40) + [(1, 1), (2, 2)]
    yield "multigraph in parts", 40, drawn(40, 34) * 2
    yield "sparse in parts", 120, drawn(120, 110)
    yield named("small world", networkx.connected_watts_strogatz_graph(80, 4, 0.15, seed=7))
    yield named("scale-free", networkx.barabasi_albert_graph(150, 2, seed=7))
    yield "dense multigraph", 60, drawn(60, 700)
    triangle_of_stars = [(0, 1), (1, 2), (2, 0)] + [(i % 3, 3 + i) for i in range(30)]
    yield "triangle of stars and an island", 40, triangle_of_stars + [(34, 35), (35, 36)]


def finite(value):
    return None if value is None or math.isnan(value) else value


def measured(count, pairs):
    many = igraph.Graph(n=count, edges=pairs)
    graph = many.copy().simplify()
    lines = graph.get_edgelist()
    plain = networkx.Graph(lines)
    plain.add_nodes_from(range(count))
    directed = igraph.Graph(n=count, edges=pairs, directed=True).simplify(loops=True, multiple=True)
    closeness = networkx.closeness_centrality(plain, wf_improved=True)
    eigenvector = networkx.eigenvector_centrality_numpy(plain) if count > 2 and lines else None
    is_connected = count > 0 and graph.is_connected()
    network_pagerank = networkx.pagerank(plain, tol=1e-14, max_iter=1000)
    pagerank = graph.pagerank()
    assert all(abs(network_pagerank[i] - pagerank[i]) < 1e-8 for i in range(count))
    betweenness = graph.betweenness()
    network_betweenness = networkx.betweenness_centrality(plain, normalized=False)
    assert all(abs(network_betweenness[i] - betweenness[i]) < 1e-8 for i in range(count))
    partition = graph.community_multilevel()
    return {
        "graph": {
            "nodes": count,
            "edges": len(lines),
            "density": finite(graph.density()) if count > 1 else None,
            "averageDegree": 2 * len(lines) / count,
            "components": len(graph.connected_components()),
            "isolates": networkx.number_of_isolates(plain),
            "reciprocity": finite(directed.reciprocity()) if directed.ecount() else None,
            "clustering": finite(graph.transitivity_undirected()),
            "averagePathLength": finite(graph.average_path_length()) if lines else None,
            "diameter": graph.diameter() if lines else None,
        },
        "degree": graph.degree(),
        "betweenness": betweenness,
        "closeness": [closeness[i] for i in range(count)],
        # The leading eigenvector is one only where the graph is connected.
        "eigenvector": [abs(eigenvector[i]) for i in range(count)] if eigenvector and is_connected else None,
        "pageRank": pagerank,
        "core": graph.coreness(),
        "localClustering": [finite(value) for value in graph.transitivity_local_undirected()],
        "cutPoints": sorted(graph.articulation_points()),
        "bridges": sorted(sorted(lines[e]) for e in graph.bridges()),
        "modularityReached": finite(partition.modularity) if lines else None,
        "membership": partition.membership,
        "modularityOfMembership": finite(graph.modularity(partition.membership)) if lines else None,
    }


def main():
    found = [{"name": name, "count": count, "pairs": pairs, **measured(count, pairs)} for name, count, pairs in cases()]
    versions = {"igraph": igraph.__version__, "networkx": networkx.__version__}
    lines = [json.dumps(one, separators=(",", ":")) for one in [versions, *found]]
    (Path(__file__).parent / "expected.jsonl").write_text("\n".join(lines) + "\n")


main()
