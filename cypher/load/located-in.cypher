// The départements on which a territoire lies
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {territoire: ['200042604'], departement: ['50'], stamp: 'example'} */

UNWIND range(0, size($territoire) - 1) AS row
MATCH (territoire:Actor {id: $territoire[row]})
MATCH (departement:Departement {code: $departement[row]})
CREATE (territoire)-[:LOCATED_IN {datasetVersion: $stamp}]->(departement)
