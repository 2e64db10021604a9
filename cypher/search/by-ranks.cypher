// The nodes at some ranks among all searchable nodes, with the version stamp of the import
//
// Serves: Query.search
// Cardinality: a row for each of $ranks
/* :params {ranks: [0, 12]} */

MATCH (hit:Searchable)
WHERE hit.rank IN $ranks
RETURN hit.rank AS rank, hit.record AS node, hit.datasetVersion AS stamp
ORDER BY rank
