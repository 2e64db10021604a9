// Store the empty lists of nodes that have the same ones
//
// Serves: the import that completes an offline import
// Cardinality: one row: the number of nodes, $limit at most
/* :params {names: 'aliases formerSlugs', lists: {aliases: [], formerSlugs: []}, limit: 10000} */

MATCH (node:EmptyLists)
WHERE node.emptyLists = $names
WITH node
LIMIT $limit
SET node += $lists
REMOVE node.emptyLists, node:EmptyLists
RETURN count(node) AS stored
