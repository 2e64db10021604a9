// What a search finds, by its place in the order of names
//
// Serves: every search, to read what it has ranked
// Cardinality: no rows

CREATE INDEX searchable_rank IF NOT EXISTS
FOR (node:Searchable) ON (node.rank)
