// The organisation that another one is part of, or to which a person is affiliated
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {child: ['banque-des-territoires'], parent: ['caisse-des-depots'], stamp: 'example'} */

UNWIND range(0, size($child) - 1) AS row
MATCH (child:Actor {id: $child[row]})
MATCH (parent:Actor {id: $parent[row]})
CREATE (child)-[:PART_OF {datasetVersion: $stamp}]->(parent)
