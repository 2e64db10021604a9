// What a search finds, by its key
//
// Serves: the next pages of a search
// Cardinality: no rows

CREATE INDEX searchable_key IF NOT EXISTS
FOR (node:Searchable) ON (node.key)
