"""CPU ms that python-igraph takes per indicator: `indicatorsPeer.py COUNT FILE ALL` with a pair of node numbers a line.

Prints JSON: per indicator the milliseconds, and for some what came out. ALL is 1 to include what takes nodes x lines.
"""

import json
import sys
import time

import igraph


def cpu_ms(work):
    """Of one run: the first one warms up, then as many as make a fifth of a second."""
    started = time.process_time()
    work()
    first = time.process_time() - started
    if first > 0.2:
        return first * 1000
    runs = max(3, min(200, int(0.2 / max(first, 1e-6))))
    started = time.process_time()
    for _ in range(runs):
        work()
    return (time.process_time() - started) * 1000 / runs


count, path, is_all = int(sys.argv[1]), sys.argv[2], sys.argv[3] == "1"
with open(path, encoding="ascii") as file:
    pairs = [tuple(map(int, line.split())) for line in file]
graph = igraph.Graph(n=count, edges=pairs)
directed = igraph.Graph(n=count, edges=pairs, directed=True)
works = {
    "components": lambda: graph.connected_components().membership,
    "k-core": lambda: graph.coreness(),
    "cut points and bridges": lambda: (graph.articulation_points(), graph.bridges()),
    "clustering": lambda: (graph.transitivity_local_undirected(), graph.transitivity_undirected()),
    "reciprocity": lambda: directed.reciprocity(),
    "PageRank": lambda: graph.pagerank(),
    "eigenvector": lambda: graph.eigenvector_centrality(),
    "communities": lambda: graph.community_multilevel(),
}
if is_all:
    works["closeness"] = lambda: graph.closeness()
    works["path length and diameter"] = lambda: (graph.average_path_length(), graph.diameter())
    works["betweenness"] = lambda: graph.betweenness()
times = {name: cpu_ms(work) for name, work in works.items()}
values = {"modularity": graph.community_multilevel().modularity}
print(json.dumps({"ms": times, "values": values}))
