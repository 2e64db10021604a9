// The body that an organisation is part of, or to which a person is affiliated
//
// Serves: the import, in batches
// Cardinality: no rows
/* :params {rows: [{child: 'banque-des-territoires', parent: 'caisse-des-depots', datasetVersion: 'example'}]} */

UNWIND $rows AS row
MATCH (child:Actor {id: row.child})
MATCH (parent:Actor {id: row.parent})
CREATE (child)-[link:PART_OF]->(parent)
SET link.datasetVersion = row.datasetVersion
