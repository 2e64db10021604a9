// Remove the relationships that the data set no longer has
//
// Serves: the import
// Cardinality: one row: how many were removed
/* :params {version: 'example'} */

MATCH ()-[relationship]->()
WHERE relationship.datasetVersion <> $version
DELETE relationship
RETURN count(relationship) AS removed
