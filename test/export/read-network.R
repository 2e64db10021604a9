# Reads a network file with igraph and prints its vertices and edges, one per line, with tabs between cells.
# Arguments: the format, as igraph names it, and the file. Degree and strength are computed by igraph.
suppressPackageStartupMessages(library(igraph))

arguments <- commandArgs(trailingOnly = TRUE)
graph <- read_graph(arguments[2], format = arguments[1])

cell <- function(values) gsub("[\t\r\n]", " ", as.character(values))
attribute <- function(name, of) {
  if (name %in% vertex_attr_names(graph)) cell(vertex_attr(graph, name)) else rep(of, vcount(graph))
}
label <- if ("label" %in% vertex_attr_names(graph)) "label" else "name"
vertices <- paste("V", attribute(label, ""), attribute("years", ""), attribute("community", ""),
                  attribute("type", ""), degree(graph), strength(graph), sep = "\t")
ends <- as_edgelist(graph, names = FALSE)
edges <- paste("E", ends[, 1], ends[, 2], edge_attr(graph, "weight"), sep = "\t")
# As bytes: the output must not depend on the locale of the machine.
writeLines(enc2utf8(c(vertices, edges)), useBytes = TRUE)
