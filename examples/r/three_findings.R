# Three findings in the graph of the Fabriques prospectives, a picture each: the same as in examples/python, with R.
#
#     Rscript examples/r/three_findings.R http://127.0.0.1:4000 pictures
#
# Needs igraph and jsonlite (Debian: r-cran-igraph, r-cran-jsonlite). Tests of chance draw random numbers: the last
# digits of these are R's own.
suppressPackageStartupMessages(library(igraph))
library(jsonlite)

# The plain locale that containers have knows no accents.
invisible(suppressWarnings(Sys.setlocale("LC_CTYPE", "C.UTF-8")))

arguments <- commandArgs(trailingOnly = TRUE)
server <- arguments[1]
folder <- arguments[2]
dir.create(folder, showWarnings = FALSE, recursive = TRUE)
set.seed(1)
dark <- "#332288"
light <- "#c9c6e0"
accent <- "#CC6677"

# ---- The API, and what all pictures have ----

# The data that answers a query, lists of objects as data frames ("a.name" for the name of a).
ask <- function(query, ...) {
  variables <- list(...)
  names(variables) <- as.character(names(variables))
  parameters <- c(query = query, variables = toJSON(variables, auto_unbox = TRUE, null = "null"))
  encoded <- paste0(names(parameters), "=", vapply(parameters, URLencode, "", reserved = TRUE), collapse = "&")
  answer <- fromJSON(text_at(paste0(server, "/graphql?", encoded)), flatten = TRUE)
  if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\n"))
  answer$data
}

text_at <- function(address) {
  # With this header what the server says of a wrong query can be read; else R would only say that it failed.
  connection <- url(address, headers = c(Accept = "application/json"))
  on.exit(close(connection))
  paste(readLines(connection, encoding = "UTF-8", warn = FALSE), collapse = "\n")
}

# All nodes of a list, page by page. The query has the variable $after; the list is its only field.
ask_all <- function(query, ...) {
  nodes <- NULL
  after <- NULL
  repeat {
    page <- ask(query, after = after, ...)[[1]]
    nodes <- rbind(nodes, page$nodes)
    after <- page$pageInfo$endCursor
    if (!page$pageInfo$hasNextPage) break
  }
  list(nodes = nodes, pairCount = page$pairCount, fabriqueCount = page$fabriqueCount)
}

say <- function(...) writeLines(enc2utf8(sprintf(...)), useBytes = TRUE)

shorten <- function(text, width) {
  first <- vapply(strwrap(text, width, simplify = FALSE), `[`, "", 1)
  ifelse(first == text, text, paste(first, "..."))
}

name_of <- function(name, acronym) ifelse(is.na(acronym), shorten(name, 44), acronym)

# Opens a picture, its size in inches; `finish` writes below which data it shows, and closes it.
picture <- function(name, width, height) {
  type <- if (capabilities("cairo")) "cairo" else getOption("bitmapType")
  png(file.path(folder, name), width, height, units = "in", res = 150, type = type, pointsize = 9)
}

finish <- function() {
  mtext(caption, side = 1, line = 0.8, outer = TRUE, at = 0.01, adj = 0, cex = 0.75, col = "#555555")
  invisible(dev.off())
}

dataset <- ask("{ dataset { version citation source { title url publisher } } }")$dataset
source_page <- dataset$source
caption <- sprintf("Source: %s, \"%s\". Data version %s.", source_page$publisher, source_page$title, dataset$version)
say("%s", dataset$citation)

# ---- 1. Which partners meet most often, and is it more often than chance? ----
#
# Two partners with a and b of N Fabriques meet in a b / N of them on average if each came by chance. The p-value says
# how often chance alone would bring as many meetings or more; q corrects it for the number of pairs that were tested.
pairs_query <- "
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
"
met <- ask_all(pairs_query, minFabriques = 1)
pairs <- met$nodes
pairs$label <- paste(name_of(pairs$a.name, pairs$a.acronym), "-", name_of(pairs$b.name, pairs$b.acronym))
pairs$by_chance <- pairs$aCount * pairs$bCount / met$fabriqueCount
often <- pairs[pairs$count >= 2, ]
most <- max(pairs$count)
unlikely <- pairs[pairs$pValue < 0.05, ]
of_newcomers <- unlikely[unlikely$aCount == 1 & unlikely$bCount == 1, ]
significant <- sum(pairs$qValue <= 0.05)
recurring <- ask_all(pairs_query, minFabriques = 2)

# What R makes of the same counts. Pairs that never met have p = 1.
p <- phyper(pairs$count - 1, pairs$aCount, met$fabriqueCount - pairs$aCount, pairs$bCount, lower.tail = FALSE)
q <- p.adjust(p, "BH", n = met$pairCount)

say("\n1. Partners that meet")
say("Pairs of partners: %d; met: %d; met twice or more: %d", met$pairCount, nrow(pairs), nrow(often))
say("Most often, in %d Fabriques (by chance %.2f): %s", most, often$by_chance[1],
    paste(pairs$label[pairs$count == most], collapse = "; "))
say("Pairs with p < 0.05, uncorrected: %d", nrow(unlikely))
say("Of these, one-time partners of one Fabrique: %d, with p = %.4f", nrow(of_newcomers), of_newcomers$pValue[1])
say("Pairs with q <= 0.05: %d of %d tested", significant, met$pairCount)
say("The same among partners of two Fabriques or more: %d of %d tested",
    sum(recurring$nodes$qValue <= 0.05), recurring$pairCount)
say("Largest difference of p to R's: %.0e; of q: %.0e", max(abs(p - pairs$pValue)), max(abs(q - pairs$qValue)))

picture("1-pairs.png", 10, 7)
par(mar = c(3.5, 16, 4, 1), oma = c(2, 0, 0, 0), mgp = c(2, 0.6, 0), las = 1)
rows <- rev(seq_len(nrow(often)))
plot(NULL, xlim = c(0, most + 0.5), ylim = c(0.5, nrow(often) + 0.5), xlab = "Fabriques", ylab = "",
     axes = FALSE, xaxs = "i")
axis(1, 0:most)
axis(2, rows, often$label, lwd = 0, cex.axis = 0.95)
rect(0, rows - 0.4, often$count, rows + 0.4, col = light, border = NA)
segments(often$by_chance, rows - 0.32, often$by_chance, rows + 0.32, col = accent, lwd = 3, lend = "butt")
text(often$count, rows, sprintf("p = %.3f", often$pValue), pos = 4, cex = 0.8, col = "#555555")
legend("bottomright", c("Fabriques of both", "expected by chance: a b / N"), pch = c(15, 124), col = c(light, accent),
       pt.cex = 1.4, inset = 0.03, bty = "n")
title(sprintf(paste0("%d pairs of partners met in two Fabriques or more;\n",
                     "%s of them more often than chance explains (q <= 0.05, %d pairs tested)"),
              nrow(often), if (significant == 0) "none" else significant, met$pairCount),
      adj = 0, font.main = 1, cex.main = 1.2)
finish()

# ---- 2. Which groups do partners and Fabriques form, and are they more than chance? ----
#
# The server makes the network and measures it; igraph reads the file and comes to the same figures. Partners of one
# Fabrique only would form a clique in a network of partners alone: in the two-mode one they hang on their Fabrique.
network <- ask("
query Partners_and_Fabriques {
  network(of: [PARTNER], mode: TWO_MODE, communities: { seed: 1 }) {
    modularity
    stability
    downloads { format url }
  }
}
")$network
file <- network$downloads$url[network$downloads$format == "GraphML"]
graphml <- tempfile(fileext = ".graphml")
download.file(if (startsWith(file, "/")) paste0(server, file) else file, graphml, quiet = TRUE)
graph <- read_graph(graphml, format = "graphml")

partner <- V(graph)$nodeType == "Organisation"
between <- betweenness(graph, weights = NA, normalized = TRUE)
top <- order(-between * partner)[1:2]
score <- modularity(graph, V(graph)$community)

# The highest modularity that Louvain finds in some runs; the server takes the best of 50, which favours it.
best_modularity <- function(graph, runs = 10) {
  max(replicate(runs, modularity(graph, membership(cluster_louvain(graph, weights = NA)))))
}

# A random network in which each partner and each Fabrique has as many edges as here.
with_edges_swapped <- function(graph) {
  ends <- as_edgelist(graph, names = FALSE)
  partners <- ifelse(partner[ends[, 1]], ends[, 1], ends[, 2])
  fabriques <- ifelse(partner[ends[, 1]], ends[, 2], ends[, 1])
  present <- matrix(FALSE, vcount(graph), vcount(graph))
  present[cbind(partners, fabriques)] <- TRUE
  for (attempt in seq_len(20 * length(partners))) {
    two <- sample.int(length(partners), 2)
    swapped <- cbind(partners[two], rev(fabriques[two]))
    if (any(present[swapped])) next
    present[cbind(partners[two], fabriques[two])] <- FALSE
    present[swapped] <- TRUE
    fabriques[two] <- rev(fabriques[two])
  }
  graph_from_edgelist(cbind(partners, fabriques), directed = FALSE)
}

at_random <- replicate(100, best_modularity(with_edges_swapped(graph)))
as_high <- sum(at_random >= score)

say("\n2. Partners and Fabriques")
say("Nodes: %d; edges: %d; components: %d", vcount(graph), ecount(graph), components(graph)$no)
say("Communities: %d; modularity: %.4f; stability: %.2f", max(V(graph)$community), score, network$stability)
say("Largest difference of betweenness to the server's: %.0e", max(abs(between - V(graph)$betweenness)))
say("Difference of modularity to the server's: %.0e", abs(score - network$modularity))
say("Modularity of 100 random networks with the same degrees: %.3f on average", mean(at_random))
say("As high as this or higher: %d of 100", as_high)
say("Highest betweenness of a partner: %s, %.3f", V(graph)$label[top[1]], between[top[1]])
say("Next: %s, %.3f", V(graph)$label[top[2]], between[top[2]])
say("Components without %s: %d", V(graph)$label[top[1]], components(delete_vertices(graph, top[1]))$no)

# What can be read on a colour.
ink <- function(colour) ifelse(colSums(col2rgb(colour) * c(0.3, 0.6, 0.1)) > 0.6 * 255, "black", "white")

# How far the next taken place is, above (side 1) or below (side -1).
room <- function(x, y, side, taken) {
  apart <- sweep(taken, 2, c(x, y))
  min(sqrt(rowSums(apart^2))[side * apart[, 2] > 0], Inf)
}

# A text with a white outline.
outlined <- function(x, y, label, ...) {
  for (angle in seq(0, 2 * pi, length.out = 17)) {
    text(x + 0.08 * strwidth("m") * cos(angle), y + 0.12 * strheight("m") * sin(angle), label, col = "white", ...)
  }
  text(x, y, label, ...)
}

fabriques <- which(!partner)
fabriques <- fabriques[order(V(graph)$firstYear[fabriques], V(graph)$id[fabriques], method = "radix")]
named <- which(partner & degree(graph) > 1)
acronyms <- V(graph)$acronym[named]
names <- vapply(V(graph)$label[named], function(name) paste(strwrap(name, 24), collapse = "\n"), "")
names <- ifelse(is.na(acronyms) | acronyms == "", names, acronyms)

picture("2-communities.png", 14, 8.5)
par(oma = c(2, 0, 0, 0), mar = c(0, 0, 4, 0), fig = c(0, 0.63, 0, 1))
plot(V(graph)$x, V(graph)$y, type = "n", axes = FALSE, xlab = "", ylab = "", asp = 1)
ends <- as_edgelist(graph, names = FALSE)
segments(V(graph)$x[ends[, 1]], V(graph)$y[ends[, 1]], V(graph)$x[ends[, 2]], V(graph)$y[ends[, 2]], col = "#c4c4c4")
points(V(graph)$x, V(graph)$y, pch = ifelse(partner, 19, 15), cex = ifelse(partner, 1.5, 3), col = V(graph)$color)
text(V(graph)$x[fabriques], V(graph)$y[fabriques], seq_along(fabriques), font = 2, col = ink(V(graph)$color[fabriques]))
taken <- cbind(V(graph)$x, V(graph)$y)
line <- diff(range(taken[, 2])) / 50
for (index in seq_along(named)) {
  at <- taken[named[index], ]
  side <- if (room(at[1], at[2], 1, taken) >= room(at[1], at[2], -1, taken)) 1 else -1
  taken <- rbind(taken, at + c(0, side * line))
  outlined(at[1], at[2], names[index], pos = if (side == 1) 3 else 1, offset = 0.6)
}
mtext(sprintf(paste0("%d partners (circles; named: of two Fabriques or more) and %d Fabriques (squares), ",
                     "in %d communities by colour\n",
                     "Modularity %.3f; random networks with the same degrees: %.3f, %d of 100 as high as this"),
              sum(partner), length(fabriques), max(V(graph)$community), score, mean(at_random), as_high),
      outer = TRUE, at = 0.01, adj = 0, line = -3, cex = 1.2)
par(fig = c(0.63, 1, 0, 1), new = TRUE)
plot(NULL, xlim = c(0, 1), ylim = c(length(fabriques) + 1, 0), axes = FALSE, xlab = "", ylab = "")
points(rep(0.03, length(fabriques)), seq_along(fabriques), pch = 15, cex = 3, col = V(graph)$color[fabriques])
text(0.03, seq_along(fabriques), seq_along(fabriques), font = 2, col = ink(V(graph)$color[fabriques]))
text(0.07, seq_along(fabriques), paste(V(graph)$firstYear[fabriques], shorten(V(graph)$label[fabriques], 60)), adj = 0)
finish()

# ---- 3. Did Fabriques come to have more partners? ----
#
# Exchanging the years among the Fabriques at random says how often chance alone would bring such a rise. The question
# was put after a look at the data: a small p here is a reason to look further, no proof.
fabriques <- ask_all("
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
")$nodes
roles <- c("territoires", "partners", "cofinanceurs", "associations")
numbers <- as.matrix(fabriques[paste0(roles, ".totalCount")])
colnames(numbers) <- roles
years <- fabriques$year
early <- mean(numbers[years <= 2020, "partners"])
late <- mean(numbers[years >= 2023, "partners"])
slope <- function(years, values) cov(years, values) / var(years)
rise <- slope(years, numbers[, "partners"])
# Two slopes that are equal may differ in the last digit.
as_steep <- mean(replicate(10000, slope(sample(years), numbers[, "partners"]) >= rise - 1e-12))
first_paid <- min(years[numbers[, "cofinanceurs"] > 0])

say("\n3. More partners")
say("Fabriques: %d; participations: %d", nrow(fabriques), sum(numbers))
say("Partners of a Fabrique on average, until 2020: %.2f; since 2023: %.2f", early, late)
say("Rise: %.2f partners a year; as steep or steeper by chance: p = %.4f", rise, as_steep)
say("First year with a cofinanceur: %d", first_paid)

picture("3-participations.png", 10, 7)
par(mfrow = c(2, 2), mar = c(2.5, 3.5, 2.5, 1), oma = c(2, 0, 4, 0), mgp = c(2, 0.6, 0), las = 1)
for (role in roles) {
  plot(NULL, xlim = range(years) + c(-0.3, 0.3), ylim = c(0, max(numbers)), xlab = "", ylab = "in a Fabrique",
       bty = "l", xaxt = "n")
  axis(1, unique(years))
  grid(nx = NA, ny = NULL, lty = 1, col = "#e5e5e5")
  means <- tapply(numbers[, role], years, mean)
  lines(as.integer(names(means)), means, col = accent, lwd = 2.5)
  # Fabriques of one year with as many stand beside each other.
  same <- paste(years, numbers[, role])
  beside <- ave(seq_along(same), same, FUN = function(places) seq_along(places) - (length(places) + 1) / 2)
  points(years + 0.13 * beside, numbers[, role], pch = 19, cex = 1.2, col = dark)
  title(paste0(toupper(substring(role, 1, 1)), substring(role, 2)), adj = 0, font.main = 1, cex.main = 1.2)
}
mtext(sprintf(paste0("Participations of each Fabrique (dots) and their mean by year (lines), by role:\n",
                     "%.2f partners on average until 2020, %.2f since 2023; cofinanceurs since %d"),
              early, late, first_paid),
      outer = TRUE, at = 0.01, adj = 0, line = 0.5, cex = 1.1)
finish()
